//! Many threads share one client while the service closes connections and revokes tokens. Every result is correct, calls
//! that are not idempotent are executed at most once, and every call returns in time.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use authing::{CreateWebhook, Credentials, Error, ListWebhooks, ManagementClient, TriggerWebhook, UpdateWebhook};
use serde_json::{Value, json};

use crate::support::{KEY_SECRET, Received, Reply, Server, Step, envelope, http, in_parallel, ok, token};

const TOKEN: &str = "get-management-token";
const THREADS: usize = 64;
const CALLS: usize = 60;
/// Never reached, because all responses here are fast.
const DEADLINE: Duration = Duration::from_secs(60);
/// Far longer than the whole test takes.
const TEST_TIMEOUT: Duration = Duration::from_secs(300);

#[test]
fn threads_get_correct_results_on_unreliable_service() {
    run_with_seed(1, false);
}

#[test]
fn threads_get_correct_results_when_all_connections_close() {
    run_with_seed(2, true);
}

/// The behavior of the service depends only on the seed. The interleaving of the threads also depends on the machine.
/// `AUTHING_TEST_SEED` overrides the seed.
fn run_with_seed(seed: u64, cut_all: bool) {
    let seed = std::env::var("AUTHING_TEST_SEED").map_or(seed, |seed| seed.parse().unwrap());
    let (send, outcome) = mpsc::channel();
    thread::spawn(move || send.send(std::panic::catch_unwind(|| run_threads(seed, cut_all))));
    let outcome = outcome.recv_timeout(TEST_TIMEOUT).unwrap_or_else(|_| panic!("seed {seed}: still running after {TEST_TIMEOUT:?}"));
    if let Err(panic) = outcome {
        panic!("seed {seed}: {}", panic.downcast_ref::<String>().map_or("a panic", |text| text.as_str()));
    }
}

fn run_threads(seed: u64, cut_all: bool) {
    let service = Arc::new(Service { seed, state: Mutex::new(State { next_revocation: 50, ..State::default() }) });
    let server = Server::start_raw({
        let service = service.clone();
        move |request| service.respond(request)
    });
    let client = ManagementClient::builder()
        .credentials(Credentials::access_key("key-id", KEY_SECRET))
        .host(server.host())
        .timeout(Duration::from_secs(20))
        .deadline(DEADLINE)
        .build()
        .unwrap();
    let (thread, started_calls) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let outcomes = in_parallel(THREADS, || {
        let thread = thread.fetch_add(1, Ordering::SeqCst);
        let mut rng = Rng(seed ^ thread as u64);
        let calls = (0..CALLS).map(|call| {
            if cut_all && started_calls.fetch_add(1, Ordering::SeqCst) % 200 == 199 {
                server.close_connections();
            }
            let number = u32::try_from(thread * CALLS + call + 1).unwrap();
            let kind = KINDS[rng.below(KINDS.len())];
            let started = Instant::now();
            let result = kind.call(&client, number);
            (kind, number, result, started.elapsed())
        });
        calls.collect::<Vec<_>>()
    });
    let state = service.state.lock().unwrap();
    let mut counts = HashMap::<&str, usize>::new();
    for (kind, number, result, time) in outcomes.iter().flatten() {
        assert!(*time < DEADLINE / 2, "{kind:?} {number} took {time:?}: {result:?}");
        let executions = state.executions.get(number).copied().unwrap_or_default();
        *counts.entry(classify(*kind, *number, result, executions)).or_default() += 1;
    }
    assert_eq!(outcomes.iter().flatten().count(), THREADS * CALLS);
    // Every kind of result occurred.
    assert!(["executed", "unknown", "rejected", "read", "not read"].iter().all(|what| counts.get(what) > Some(&5)), "{counts:?}");
    assert!(state.revocations > 20 && state.token_calls > 10, "{} revocations, {} token calls", state.revocations, state.token_calls);
    // A token call is sent again if its connection was closed.
    let cuts = if cut_all { started_calls.into_inner() / 200 } else { 0 };
    let tokens = (state.token_calls, 1 + state.revocations + cuts);
    assert!(tokens.0 <= tokens.1, "{} token calls after {} revocations and {cuts} closed connections", tokens.0, state.revocations);
    assert!(cut_all || state.redundant == 0, "{} token calls while a token was valid", state.redundant);
}

/// Checks a result against how often the service executed the call, and names the kind of result.
fn classify(kind: Kind, number: u32, result: &Result<bool, Error>, executions: usize) -> &'static str {
    let name = format!("{kind:?} {number}, executed {executions} times: {result:?}");
    let is_not_idempotent = matches!(kind, Kind::Create | Kind::Trigger);
    match result {
        Ok(false) => panic!("the response to another call: {name}"),
        Ok(true) if kind.is_read() => "read",
        Err(error) if kind.is_read() => {
            assert!(!error.outcome_unknown(), "{name}");
            "not read"
        }
        Ok(true) => {
            assert!(executions == 1 || (executions > 1 && !is_not_idempotent), "{name}");
            "executed"
        }
        Err(error) if error.outcome_unknown() => {
            assert!(executions <= 1 || !is_not_idempotent, "{name}");
            "unknown"
        }
        Err(_) => {
            assert_eq!(executions, 0, "{name}");
            "rejected"
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Create,
    Trigger,
    Update,
    Delete,
    Get,
    List,
}

/// The calls to choose from. Creates are the most frequent: they are not idempotent.
const KINDS: [Kind; 8] = [Kind::Create, Kind::Create, Kind::Create, Kind::Trigger, Kind::Update, Kind::Delete, Kind::Get, Kind::List];

impl Kind {
    fn is_read(self) -> bool {
        matches!(self, Self::Get | Self::List)
    }

    /// Makes the call with this number. Returns whether the response is the one to this call.
    fn call(self, client: &ManagementClient, number: u32) -> Result<bool, Error> {
        let id = number.to_string();
        Ok(match self {
            Self::Create => client.create_webhook(&CreateWebhook::new(&id, "https://example.com/cb", ["test"]))?.name == id,
            Self::Trigger => client.trigger_webhook(&TriggerWebhook::new(&id))?.response == json!(id),
            Self::Update => client.update_webhook(&UpdateWebhook::new(&id).enabled(true))?.name == id,
            Self::Delete => client.delete_webhook([&id]).map(|()| true)?,
            Self::Get => client.get_webhook(&id)?.name == id,
            Self::List => client.list_webhooks(&ListWebhooks::new().page(number))?.total_count == u64::from(number),
        })
    }
}

struct Service {
    seed: u64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Valid tokens.
    valid: HashSet<String>,
    token_calls: usize,
    /// Token calls that arrived while a token was valid.
    redundant: usize,
    calls: usize,
    revocations: usize,
    /// The number of calls after which all tokens are revoked.
    next_revocation: usize,
    /// How often each call arrived with a valid token, and how often it was executed.
    arrived: HashMap<u32, u64>,
    executions: HashMap<u32, usize>,
}

impl Service {
    fn respond(&self, request: &Received) -> Reply {
        let mut state = self.state.lock().unwrap();
        if request.api_method() == TOKEN {
            state.token_calls += 1;
            state.redundant += usize::from(!state.valid.is_empty());
            let name = format!("token-{}", state.token_calls);
            state.valid.insert(name.clone());
            return token(&name, json!(7200));
        }
        if !state.valid.contains(request.header("authorization").unwrap().rsplit('.').next().unwrap()) {
            return envelope(401);
        }
        state.calls += 1;
        if state.calls == state.next_revocation {
            state.valid.clear();
            state.revocations += 1;
            state.next_revocation += 30 + Rng(self.seed ^ state.calls as u64).below(100);
        }
        let number = number_of(request);
        let arrived = state.arrived.entry(number).or_default();
        *arrived += 1;
        let behavior = Behavior::new(&mut Rng(self.seed ^ u64::from(number) << 20 ^ *arrived));
        *state.executions.entry(number).or_default() += usize::from(behavior.is_executed);
        (behavior.reply)(number)
    }
}

/// The number of the call that a request belongs to.
fn number_of(request: &Received) -> u32 {
    let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
    let id = [&body["name"], &body["webhookId"], &body["webhookIds"][0]].into_iter().find_map(Value::as_str);
    id.or_else(|| request.target.rsplit('=').next()).unwrap().parse().unwrap()
}

/// How the service handles one request.
struct Behavior {
    is_executed: bool,
    reply: fn(u32) -> Reply,
}

impl Behavior {
    fn new(rng: &mut Rng) -> Self {
        let (is_executed, reply): (bool, fn(u32) -> Reply) = match rng.below(100) {
            0..=71 => (true, correct_response),
            72..=75 => (true, |number| [correct_response(number), vec![Step::Close]].concat()),
            76..=77 => (true, |number| [vec![Step::Pause(Duration::from_millis(20))], correct_response(number)].concat()),
            78..=79 => (true, |_| vec![Step::Close]),
            80..=81 => (true, |_| vec![Step::Reset]),
            82..=83 => (true, |number| [half(correct_response(number)), vec![Step::Close]].concat()),
            84..=85 => (true, |number| [half(correct_response(number)), vec![Step::Reset]].concat()),
            86 => (true, |_| http(502, &[], "<h1>")),
            87..=88 => (false, |_| vec![Step::Close]),
            89..=90 => (false, |_| vec![Step::Reset]),
            91..=93 => (false, |_| http(429, &[], "")),
            94..=96 => (false, |_| envelope(503)),
            _ => (false, |_| envelope(400)),
        };
        Self { is_executed, reply }
    }
}

/// A response that every call accepts, with the number of the call in it.
fn correct_response(number: u32) -> Reply {
    let id = number.to_string();
    let webhook = json!({ "webhookId": id, "createdAt": "", "updatedAt": "", "name": id, "url": "", "contentType": "application/json" });
    let mut data = json!({ "enabled": true, "totalCount": number, "list": [], "response": id, "success": true });
    data.as_object_mut().unwrap().extend(webhook.as_object().unwrap().clone());
    ok(data)
}

fn half(reply: Reply) -> Reply {
    let halve = |step| match step {
        Step::Send(bytes) => Step::Send(bytes[..bytes.len() / 2].to_vec()),
        other => other,
    };
    reply.into_iter().map(halve).collect()
}

/// The random number generator `SplitMix64`.
struct Rng(u64);

impl Rng {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).unwrap()
    }
}
