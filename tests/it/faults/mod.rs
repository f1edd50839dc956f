//! The fault matrix: everything that can go wrong, with every method. What is tried again is the table in README.md.

mod api_methods;
mod connection_failures;
mod fault;
#[cfg(target_os = "linux")]
mod memory;
mod responses;
#[cfg(feature = "rustls")]
mod tls;

use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use authing::{Error, ManagementClient};

use self::api_methods::{API_METHODS, ApiMethod, create};
use self::fault::Fault;

/// Cells under way at the same time: few of those that work, since other tests measure time, and many of those that wait.
const WORKING: usize = 16;
const WAITING: usize = 60;
/// For a machine that has other things to do.
const SLACK: Duration = Duration::from_secs(2);
/// After this a cell counts as one that does not end.
const PATIENCE: Duration = Duration::from_secs(40);

/// Runs `cell` for every fault with every method, and names those that fail.
fn matrix<W: Send + Sync + 'static>(faults: Vec<Fault<W>>, cell: fn(&Arc<[Fault<W>]>, usize, &'static ApiMethod)) {
    let at_once = if faults.iter().all(|fault| fault.hangs) { WAITING } else { WORKING };
    matrix_of(at_once, faults, cell);
}

/// The same, with so many cells under way at the same time.
fn matrix_of<W: Send + Sync + 'static>(at_once: usize, faults: Vec<Fault<W>>, cell: fn(&Arc<[Fault<W>]>, usize, &'static ApiMethod)) {
    let faults: Arc<[Fault<W>]> = faults.into();
    let cells = faults.len() * API_METHODS.len();
    let (next, failures) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                while let Some(number) = Some(next.fetch_add(1, Ordering::SeqCst)).filter(|number| *number < cells) {
                    let (fault, api_method) = (number % faults.len(), &API_METHODS[number / faults.len()]);
                    let (name, faults) = (format!("{}, {}", faults[fault].name, api_method.name), faults.clone());
                    if let Err(why) = watched(&name, move || cell(&faults, fault, api_method)) {
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
        Ok(Err(panic)) => {
            let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
            Err(panic.downcast_ref::<String>().cloned().or(text).unwrap_or_default())
        }
        Err(_) => Err(format!("not over after {PATIENCE:?}")),
    }
}

/// Makes the call that goes wrong, in its time.
fn call<W>(fault: &Fault<W>, api_method: &ApiMethod, client: &ManagementClient) {
    let started = Instant::now();
    let result: Result<(), Error> = (api_method.call)(client);
    let elapsed = started.elapsed();
    assert!(elapsed < fault.limits().1 + SLACK, "took {elapsed:?}: {result:?}");
    let succeeds = fault.outcome.expected(api_method).succeeds;
    match result {
        Ok(()) => assert!(succeeds, "taken for a success"),
        Err(error) => {
            assert!(!succeeds, "{error}");
            fault.check_error(api_method, &error);
        }
    }
}

/// Makes the call after it, which must succeed with its own answer on a connection that nothing is left on. `connections`
/// gives how many there were.
fn call_next<W>(fault: &Fault<W>, client: &ManagementClient, connections: impl Fn() -> usize) {
    for attempt in 1.. {
        let before = connections();
        match create(client, "the next call") {
            Ok(webhook) => return assert_eq!(webhook.name, "the next call"),
            // The time that ends a fault can be too short for a slow machine, which has made a new connection then.
            Err(error) if fault.hangs && error.is_timeout() && connections() > before && attempt < 5 => {}
            Err(error) => panic!("the next call fails: {error}"),
        }
    }
}
