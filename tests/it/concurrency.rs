//! Many threads, one client, and a service that loses connections and revokes tokens all the time: nothing is lost,
//! nothing is done twice, nobody waits for ever.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use authing::{CreateWebhook, Credentials, Error, ListWebhooks, ManagementClient, TriggerWebhook, UpdateWebhook};
use serde_json::{Value, json};

use crate::support::{KEY_SECRET, Received, Reply, Server, Step, at_once, envelope, http, ok, token};

const TOKEN: &str = "get-management-token";
const THREADS: usize = 64;
const CALLS: usize = 60;
/// Nobody waits for it: nothing here takes long.
const DEADLINE: Duration = Duration::from_secs(60);
/// Far more than all of it takes.
const PATIENCE: Duration = Duration::from_secs(300);

#[test]
fn threads_get_correct_results_on_unreliable_service() {
    storm(1, false);
}

#[test]
fn threads_get_correct_results_when_all_connections_close() {
    storm(2, true);
}

/// Weather that depends on the seed alone; what the threads make of it depends on the machine, too.
/// `AUTHING_TEST_SEED` takes the place of the seed.
fn storm(seed: u64, cut_all: bool) {
    let seed = std::env::var("AUTHING_TEST_SEED").map_or(seed, |seed| seed.parse().unwrap());
    let (send, outcome) = mpsc::channel();
    thread::spawn(move || send.send(std::panic::catch_unwind(|| weather(seed, cut_all))));
    let outcome = outcome.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("seed {seed}: not over after {PATIENCE:?}"));
    if let Err(panic) = outcome {
        panic!("seed {seed}: {}", panic.downcast_ref::<String>().map_or("a panic", |text| text.as_str()));
    }
}

fn weather(seed: u64, cut_all: bool) {
    let service = Arc::new(Service { seed, state: Mutex::new(State { next_revocation: 50, ..State::default() }) });
    let server = Server::start_raw({
        let service = service.clone();
        move |request| service.answer(request)
    });
    let client = ManagementClient::builder()
        .credentials(Credentials::access_key("key-id", KEY_SECRET))
        .host(server.host())
        .timeout(Duration::from_secs(20))
        .deadline(DEADLINE)
        .build()
        .unwrap();
    let (thread, made) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let outcomes = at_once(THREADS, || {
        let thread = thread.fetch_add(1, Ordering::SeqCst);
        let mut dice = Dice(seed ^ thread as u64);
        let calls = (0..CALLS).map(|call| {
            if cut_all && made.fetch_add(1, Ordering::SeqCst) % 200 == 199 {
                server.close_connections();
            }
            let number = u32::try_from(thread * CALLS + call + 1).unwrap();
            let kind = KINDS[dice.below(KINDS.len())];
            let started = Instant::now();
            let result = kind.call(&client, number);
            (kind, number, result, started.elapsed())
        });
        calls.collect::<Vec<_>>()
    });
    let state = service.state.lock().unwrap();
    let mut met = HashMap::<&str, usize>::new();
    for (kind, number, result, time) in outcomes.iter().flatten() {
        assert!(*time < DEADLINE / 2, "{kind:?} {number} took {time:?}: {result:?}");
        let done = state.done.get(number).copied().unwrap_or_default();
        *met.entry(judge(*kind, *number, result, done)).or_default() += 1;
    }
    assert_eq!(outcomes.iter().flatten().count(), THREADS * CALLS);
    // All that can happen did.
    assert!(["done", "unknown", "refused", "read", "not read"].iter().all(|what| met.get(what) > Some(&5)), "{met:?}");
    assert!(state.revocations > 20 && state.token_calls > 10, "{} revocations, {} token calls", state.revocations, state.token_calls);
    // Of a token call that is cut off another has to be made.
    let cuts = if cut_all { made.into_inner() / 200 } else { 0 };
    let tokens = (state.token_calls, 1 + state.revocations + cuts);
    assert!(tokens.0 <= tokens.1, "{} token calls after {} revocations, and {cuts} cuts", tokens.0, state.revocations);
    assert!(cut_all || state.needless == 0, "{} token calls although the token was good", state.needless);
}

/// What a result says, which must be what became of the call. `done` is how often it was carried out.
fn judge(kind: Kind, number: u32, result: &Result<bool, Error>, done: usize) -> &'static str {
    let name = format!("{kind:?} {number}, carried out {done} times: {result:?}");
    let is_once = matches!(kind, Kind::Create | Kind::Trigger);
    match result {
        Ok(false) => panic!("the answer to another call: {name}"),
        Ok(true) if kind.is_read() => "read",
        Err(error) if kind.is_read() => {
            assert!(!error.outcome_unknown(), "{name}");
            "not read"
        }
        Ok(true) => {
            assert!(done == 1 || (done > 1 && !is_once), "{name}");
            "done"
        }
        Err(error) if error.outcome_unknown() => {
            assert!(done <= 1 || !is_once, "{name}");
            "unknown"
        }
        Err(_) => {
            assert_eq!(done, 0, "{name}");
            "refused"
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

/// Drawn from: creates are what it is about.
const KINDS: [Kind; 8] = [Kind::Create, Kind::Create, Kind::Create, Kind::Trigger, Kind::Update, Kind::Delete, Kind::Get, Kind::List];

impl Kind {
    fn is_read(self) -> bool {
        matches!(self, Self::Get | Self::List)
    }

    /// Makes the call of this number; gives whether its answer is its own.
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
    /// Tokens that are good.
    live: HashSet<String>,
    token_calls: usize,
    /// Those that came although there was a good token.
    needless: usize,
    calls: usize,
    revocations: usize,
    /// After so many calls.
    next_revocation: usize,
    /// How often a call arrived with a good token, and how often it was carried out.
    arrived: HashMap<u32, u64>,
    done: HashMap<u32, usize>,
}

impl Service {
    fn answer(&self, request: &Received) -> Reply {
        let mut state = self.state.lock().unwrap();
        if request.method() == TOKEN {
            state.token_calls += 1;
            state.needless += usize::from(!state.live.is_empty());
            let name = format!("token-{}", state.token_calls);
            state.live.insert(name.clone());
            return token(&name, json!(7200));
        }
        if !state.live.contains(request.header("authorization").unwrap().rsplit('.').next().unwrap()) {
            return envelope(401);
        }
        state.calls += 1;
        if state.calls == state.next_revocation {
            state.live.clear();
            state.revocations += 1;
            state.next_revocation += 30 + Dice(self.seed ^ state.calls as u64).below(100);
        }
        let number = number_of(request);
        let arrived = state.arrived.entry(number).or_default();
        *arrived += 1;
        let fate = Fate::new(&mut Dice(self.seed ^ u64::from(number) << 20 ^ *arrived));
        *state.done.entry(number).or_default() += usize::from(fate.is_done);
        (fate.reply)(number)
    }
}

/// Every request says which call it is of.
fn number_of(request: &Received) -> u32 {
    let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
    let id = [&body["name"], &body["webhookId"], &body["webhookIds"][0]].into_iter().find_map(Value::as_str);
    id.or_else(|| request.target.rsplit('=').next()).unwrap().parse().unwrap()
}

/// What becomes of one request.
struct Fate {
    is_done: bool,
    reply: fn(u32) -> Reply,
}

impl Fate {
    fn new(dice: &mut Dice) -> Self {
        let (is_done, reply): (bool, fn(u32) -> Reply) = match dice.below(100) {
            0..=71 => (true, right),
            72..=75 => (true, |number| [right(number), vec![Step::Close]].concat()),
            76..=77 => (true, |number| [vec![Step::Pause(Duration::from_millis(20))], right(number)].concat()),
            78..=79 => (true, |_| vec![Step::Close]),
            80..=81 => (true, |_| vec![Step::Reset]),
            82..=83 => (true, |number| [half(right(number)), vec![Step::Close]].concat()),
            84..=85 => (true, |number| [half(right(number)), vec![Step::Reset]].concat()),
            86 => (true, |_| http(502, &[], "<h1>")),
            87..=88 => (false, |_| vec![Step::Close]),
            89..=90 => (false, |_| vec![Step::Reset]),
            91..=93 => (false, |_| http(429, &[], "")),
            94..=96 => (false, |_| envelope(503)),
            _ => (false, |_| envelope(400)),
        };
        Self { is_done, reply }
    }
}

/// An answer for whatever was called, with the number of the call in it.
fn right(number: u32) -> Reply {
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

/// The generator `SplitMix64`.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).unwrap()
    }
}
