//! The fault matrix: every fault with every API method. The table in README.md says which failures are retried.

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

/// The number of cells at the same time: few that use the processor, since other tests measure time, and many that wait.
const MAX_ACTIVE_CELLS: usize = 16;
const MAX_WAITING_CELLS: usize = 60;
/// Tolerance for a busy machine.
const SLACK: Duration = Duration::from_secs(2);
/// A cell that takes longer counts as one that does not end.
const CELL_TIMEOUT: Duration = Duration::from_secs(40);

/// Runs `cell` for every fault with every API method, and fails with the names of the cells that fail.
fn matrix<W: Send + Sync + 'static>(faults: Vec<Fault<W>>, cell: fn(&Arc<[Fault<W>]>, usize, &'static ApiMethod)) {
    let concurrency = if faults.iter().all(|fault| fault.hangs) { MAX_WAITING_CELLS } else { MAX_ACTIVE_CELLS };
    matrix_with_concurrency(concurrency, faults, cell);
}

/// The same, with this many cells at the same time.
fn matrix_with_concurrency<W: Send + Sync + 'static>(
    concurrency: usize,
    faults: Vec<Fault<W>>,
    cell: fn(&Arc<[Fault<W>]>, usize, &'static ApiMethod),
) {
    let faults: Arc<[Fault<W>]> = faults.into();
    let cells = faults.len() * API_METHODS.len();
    let (next, failures) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..concurrency {
            scope.spawn(|| {
                while let Some(number) = Some(next.fetch_add(1, Ordering::SeqCst)).filter(|number| *number < cells) {
                    let (fault, api_method) = (number % faults.len(), &API_METHODS[number / faults.len()]);
                    let (name, faults) = (format!("{}, {}", faults[fault].name, api_method.name), faults.clone());
                    if let Err(why) = run_cell(&name, move || cell(&faults, fault, api_method)) {
                        failures.lock().unwrap().push(format!("{name}: {why}"));
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{} of {cells} cells fail:\n{}", failures.len(), failures.join("\n"));
}

/// Runs a cell on its own thread, so that a hang or a panic does not affect other cells.
fn run_cell(name: &str, cell: impl FnOnce() + Send + 'static) -> Result<(), String> {
    let (send, outcome) = mpsc::channel();
    let run = move || send.send(std::panic::catch_unwind(AssertUnwindSafe(cell)));
    thread::Builder::new().name(name.to_owned()).spawn(run).unwrap();
    match outcome.recv_timeout(CELL_TIMEOUT) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(panic)) => {
            let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
            Err(panic.downcast_ref::<String>().cloned().or(text).unwrap_or_default())
        }
        Err(_) => Err(format!("still running after {CELL_TIMEOUT:?}")),
    }
}

/// Makes the call with the fault, and checks its result and its duration.
fn call<W>(fault: &Fault<W>, api_method: &ApiMethod, client: &ManagementClient) {
    let started = Instant::now();
    let result: Result<(), Error> = (api_method.call)(client);
    let elapsed = started.elapsed();
    assert!(elapsed < fault.limits().1 + SLACK, "took {elapsed:?}: {result:?}");
    let succeeds = fault.outcome.expected(api_method).succeeds;
    match result {
        Ok(()) => assert!(succeeds, "the call succeeds"),
        Err(error) => {
            assert!(!succeeds, "{error}");
            fault.check_error(api_method, &error);
        }
    }
}

/// Makes the next call, which must succeed with its own response, without leftovers of the previous one. `connections`
/// returns the number of connections so far.
fn call_next<W>(fault: &Fault<W>, client: &ManagementClient, connections: impl Fn() -> usize) {
    for attempt in 1.. {
        let before = connections();
        match create(client, "the next call") {
            Ok(webhook) => return assert_eq!(webhook.name, "the next call"),
            // On a slow machine the short timeout can end this call, too, but only on a new connection.
            Err(error) if fault.hangs && error.is_timeout() && connections() > before && attempt < 5 => {}
            Err(error) => panic!("the next call fails: {error}"),
        }
    }
}
