//! Token stores and loggers of the program, which run during a call: they may be slow, panic, or make calls themselves.

use std::cell::Cell;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock};
use std::time::{Duration, Instant};

use authing::{ManagementClient, TokenStore};

use crate::support::{Server, builder, in_parallel, list, no_webhooks};

const TOKEN: &str = "get-management-token";

/// A token store that blocks in `load`, `save` or both until `open` is called.
#[derive(Default)]
struct Blocked {
    in_load: bool,
    in_save: bool,
    is_open: Mutex<bool>,
    opened: Condvar,
    uses: AtomicUsize,
}

impl Blocked {
    fn new(in_load: bool, in_save: bool) -> Arc<Self> {
        Arc::new(Self { in_load, in_save, ..Self::default() })
    }

    fn pass(&self, blocks: bool) {
        self.uses.fetch_add(1, Ordering::SeqCst);
        if blocks {
            drop(self.opened.wait_while(self.is_open.lock().unwrap(), |is_open| !*is_open).unwrap());
        }
    }

    fn open(&self) {
        *self.is_open.lock().unwrap() = true;
        self.opened.notify_all();
    }
}

impl TokenStore for Blocked {
    fn load(&self) -> io::Result<Option<String>> {
        self.pass(self.in_load);
        Ok(None)
    }

    fn save(&self, _: &str) -> io::Result<()> {
        self.pass(self.in_save);
        Ok(())
    }
}

#[test]
fn slow_token_store_does_not_block_a_call() {
    for (in_load, in_save) in [(true, false), (false, true), (true, true)] {
        let (server, store) = (Server::start(|_| no_webhooks()), Blocked::new(in_load, in_save));
        let deadline = Duration::from_secs(2);
        let client = builder(&server).deadline(deadline).token_store(store.clone()).build().unwrap();
        let start = Instant::now();
        list(&client).unwrap();
        assert!(start.elapsed() < deadline + Duration::from_millis(100), "{:?}", start.elapsed());
        list(&client).unwrap();
        assert_eq!((server.count(TOKEN), server.calls()), (1, 2));
        store.open();
    }
}

#[test]
fn slow_token_store_does_not_block_waiting_threads() {
    let (server, store) = (Server::start(|_| no_webhooks()), Blocked::new(true, true));
    let client = builder(&server).deadline(Duration::from_secs(2)).token_store(store.clone()).build().unwrap();
    in_parallel(8, || list(&client).unwrap());
    assert_eq!((server.count(TOKEN), server.calls()), (1, 8));
    store.open();
}

#[test]
fn token_store_that_hangs_occupies_one_thread() {
    let (server, store) = (Server::start(|_| crate::support::envelope(401)), Blocked::new(true, true));
    let client = builder(&server).deadline(Duration::from_millis(400)).token_store(store.clone()).build().unwrap();
    for _ in 0..4 {
        // Each call fetches two tokens, since the service rejects both.
        list(&client).unwrap_err();
    }
    assert_eq!(store.uses.load(Ordering::SeqCst), 1);
    store.open();
}

#[test]
fn panic_of_a_token_store_does_not_fail_the_call() {
    struct Panics;
    impl TokenStore for Panics {
        fn load(&self) -> io::Result<Option<String>> {
            panic!("expected panic in load");
        }
        fn save(&self, _: &str) -> io::Result<()> {
            panic!("expected panic in save");
        }
    }
    let server = Server::start(|_| no_webhooks());
    let client = builder(&server).token_store(Panics).build().unwrap();
    in_parallel(4, || list(&client).unwrap());
    list(&client).unwrap();
    assert_eq!((server.count(TOKEN), server.calls()), (1, 5));
}

#[test]
fn token_store_can_call_its_client() {
    #[derive(Default)]
    struct Calls(OnceLock<ManagementClient>);
    impl TokenStore for Calls {
        fn load(&self) -> io::Result<Option<String>> {
            list(self.0.get().unwrap()).map_err(io::Error::other)?;
            Ok(None)
        }
        fn save(&self, _: &str) -> io::Result<()> {
            list(self.0.get().unwrap()).map_err(io::Error::other)
        }
    }
    let (server, store) = (Server::start(|_| no_webhooks()), Arc::new(Calls::default()));
    let client = builder(&server).token_store(store.clone()).build().unwrap();
    store.0.set(client.clone()).unwrap();
    let start = Instant::now();
    list(&client).unwrap();
    assert!(start.elapsed() < Duration::from_secs(1), "the call of the store blocked: {:?}", start.elapsed());
    assert_eq!(server.calls(), 3);
}

/// A process has one logger, so each of these tests runs in its own process.
#[cfg(target_os = "linux")]
mod loggers {
    use log::{LevelFilter, Log, Metadata, Record};

    use super::*;
    use crate::support::ran_in_child_process;

    /// The function that handles a log record in a test.
    type Handle = dyn Fn(&Record<'_>) + Send + Sync;

    struct Logger {
        handle: Box<Handle>,
    }

    impl Log for Logger {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }

        fn log(&self, record: &Record<'_>) {
            thread_local!(static LOGGING: Cell<bool> = const { Cell::new(false) });
            // Calls that the logger makes are logged too, and must not call it again.
            if !LOGGING.replace(true) {
                let result = catch_unwind(AssertUnwindSafe(|| (self.handle)(record)));
                LOGGING.set(false);
                result.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            }
        }

        fn flush(&self) {}
    }

    fn set_logger(handle: impl Fn(&Record<'_>) + Send + Sync + 'static) {
        log::set_logger(Box::leak(Box::new(Logger { handle: Box::new(handle) }))).unwrap();
        log::set_max_level(LevelFilter::Trace);
    }

    #[test]
    fn logger_that_panics_once_fails_one_call() {
        if ran_in_child_process("callbacks::loggers::logger_that_panics_once_fails_one_call") {
            return;
        }
        static RECORDS: AtomicUsize = AtomicUsize::new(0);
        static PANICS_AT: AtomicUsize = AtomicUsize::new(usize::MAX);
        static PANICKED_AT: Mutex<Vec<String>> = Mutex::new(Vec::new());
        set_logger(|record| {
            if RECORDS.fetch_add(1, Ordering::SeqCst) == PANICS_AT.load(Ordering::SeqCst) {
                PANICKED_AT.lock().unwrap().push(record.args().to_string());
                panic!("logger, as this test expects it");
            }
        });
        let server = Server::start(|_| no_webhooks());
        // Panics at each record of a first call, which fetches a token, and of a call on an idle connection.
        for at in 0.. {
            let client = builder(&server).build().unwrap();
            RECORDS.store(0, Ordering::SeqCst);
            PANICS_AT.store(at, Ordering::SeqCst);
            let panics = (0..2).filter(|_| catch_unwind(AssertUnwindSafe(|| list(&client).unwrap())).is_err()).count();
            PANICS_AT.store(usize::MAX, Ordering::SeqCst);
            assert!(panics <= 1, "record {at}");
            list(&client).unwrap();
            if panics == 0 {
                break;
            }
        }
        let panicked_at = PANICKED_AT.lock().unwrap();
        assert!(panicked_at.iter().any(|record| record.starts_with("Use pooled")), "{panicked_at:?}");
    }

    #[test]
    fn logger_that_panics_does_not_fail_other_threads() {
        if ran_in_child_process("callbacks::loggers::logger_that_panics_does_not_fail_other_threads") {
            return;
        }
        static PANICKED: AtomicUsize = AtomicUsize::new(0);
        let server = Server::start(|_| no_webhooks());
        let client = builder(&server).build().unwrap();
        in_parallel(8, || list(&client).unwrap());
        set_logger(|record| {
            if record.args().to_string().starts_with("Use pooled") && PANICKED.fetch_add(1, Ordering::SeqCst) == 20 {
                panic!("logger, as this test expects it");
            }
        });
        let failures = in_parallel(8, || {
            let call = || list(&client).unwrap();
            (0..20).filter(|_| catch_unwind(AssertUnwindSafe(call)).is_err()).count()
        });
        assert_eq!(failures.iter().sum::<usize>(), 1, "{failures:?}");
    }

    #[test]
    fn logger_can_call_the_client_that_logs() {
        if ran_in_child_process("callbacks::loggers::logger_can_call_the_client_that_logs") {
            return;
        }
        static CLIENT: OnceLock<ManagementClient> = OnceLock::new();
        static CALLS: AtomicUsize = AtomicUsize::new(0);
        set_logger(|_| {
            if let Some(client) = CLIENT.get() {
                list(client).unwrap();
                CALLS.fetch_add(1, Ordering::SeqCst);
            }
        });
        let server = Server::start(|_| no_webhooks());
        let client = CLIENT.get_or_init(|| builder(&server).build().unwrap());
        let start = Instant::now();
        for _ in 0..3 {
            list(client).unwrap();
        }
        in_parallel(4, || list(client).unwrap());
        assert!(start.elapsed() < Duration::from_secs(5), "the call of the logger blocked: {:?}", start.elapsed());
        assert!(CALLS.load(Ordering::SeqCst) > 10);
    }

    #[test]
    fn errors_of_token_stores_are_logged_by_kind() {
        struct Fails;
        impl TokenStore for Fails {
            fn load(&self) -> io::Result<Option<String>> {
                Err(io::Error::new(io::ErrorKind::PermissionDenied, "read hush"))
            }
            fn save(&self, token: &str) -> io::Result<()> {
                Err(io::Error::other(format!("cannot write {token}, hush")))
            }
        }
        if ran_in_child_process("callbacks::loggers::errors_of_token_stores_are_logged_by_kind") {
            return;
        }
        static LOGGED: Mutex<Vec<String>> = Mutex::new(Vec::new());
        set_logger(|record| {
            if record.target().starts_with("authing") {
                LOGGED.lock().unwrap().push(record.args().to_string());
            }
        });
        let server = Server::start(|_| no_webhooks());
        let client = builder(&server).token_store(Fails).build().unwrap();
        list(&client).unwrap();
        let directory = std::env::temp_dir();
        list(&builder(&server).token_store(authing::FileTokenStore::new(&directory)).build().unwrap()).unwrap();
        let logged = LOGGED.lock().unwrap().clone();
        let path = directory.display();
        for line in [
            "could not load the access token: the token store failed (permission denied)",
            "could not save the access token: the token store failed (other error)",
            &format!("could not load the access token: {path}: not a regular file"),
            &format!("could not save the access token: {path}: not a regular file"),
        ] {
            assert!(logged.iter().any(|logged| logged == line), "{line}: {logged:#?}");
        }
        let token = client.access_token().unwrap();
        assert!(logged.iter().all(|line| !line.contains("hush") && !line.contains(token.expose())), "{logged:#?}");
    }
}
