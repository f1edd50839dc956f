//! The fault matrix: everything that can go wrong, with every method. What is tried again is the table in README.md.

mod answers;
mod fault;
#[cfg(target_os = "linux")]
mod memory;
mod methods;
#[cfg(feature = "rustls")]
mod tls;
mod unsent;

use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use authing::{Error, ManagementClient};

use self::fault::Fault;
use self::methods::{METHODS, Method};

/// Cells under way at the same time: few of those that work, since other tests measure time, and many of those that wait.
const WORKING: usize = 16;
const WAITING: usize = 100;
/// For a machine that has other things to do.
const SLACK: Duration = Duration::from_secs(2);
/// After this a cell counts as one that does not end.
const PATIENCE: Duration = Duration::from_secs(40);

/// Runs `cell` for every fault with every method, and names those that fail.
fn matrix<W: Send + Sync + 'static>(faults: Vec<Fault<W>>, cell: fn(&Arc<[Fault<W>]>, usize, &'static Method)) {
    let faults: Arc<[Fault<W>]> = faults.into();
    let cells = faults.len() * METHODS.len();
    let (next, failures) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..if faults.iter().all(|fault| fault.lasting) { WAITING } else { WORKING } {
            scope.spawn(|| {
                while let Some(number) = Some(next.fetch_add(1, Ordering::SeqCst)).filter(|number| *number < cells) {
                    let (fault, method) = (number % faults.len(), &METHODS[number / faults.len()]);
                    let (name, faults) = (format!("{}, {}", faults[fault].name, method.name), faults.clone());
                    if let Err(why) = watched(&name, move || cell(&faults, fault, method)) {
                        failures.lock().unwrap().push(format!("{name}: {why}"));
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{} of {cells} cells fail:\n{}", failures.len(), failures.join("\n"));
}

/// Runs a cell where it can neither hold the others nor end them.
fn watched(name: &str, cell: impl FnOnce() + Send + 'static) -> Result<(), String> {
    let (send, outcome) = mpsc::channel();
    let run = move || send.send(std::panic::catch_unwind(AssertUnwindSafe(cell)));
    thread::Builder::new().name(name.to_owned()).spawn(run).unwrap();
    match outcome.recv_timeout(PATIENCE) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(panic)) => Err(panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "a panic".to_owned())),
        Err(_) => Err(format!("not over after {PATIENCE:?}")),
    }
}

/// Makes the call that goes wrong, in its time; gives whether it is taken for a success.
fn call<W>(fault: &Fault<W>, method: &Method, client: &ManagementClient) {
    let started = Instant::now();
    let result: Result<(), Error> = (method.call)(client);
    let elapsed = started.elapsed();
    assert!(elapsed < fault.limits().1 + SLACK, "took {elapsed:?}: {result:?}");
    let succeeds = fault.verdict.expected(method).succeeds;
    match result {
        Ok(()) => assert!(succeeds, "taken for a success"),
        Err(error) => {
            assert!(!succeeds, "{error}");
            fault.judge(method, &error);
        }
    }
}
