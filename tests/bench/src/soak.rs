//! A soak test of event subscriptions: random faults for a given time. See README.md.
//!
//!     cargo run --release --features soak --bin soak --manifest-path tests/bench/Cargo.toml -- 60
//!
//! Checks that no event is lost while connected, that every fault is a reported gap, that memory stays flat, and that no thread
//! is left. Then opens 100 subscriptions and prints their memory. Linux only.

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use authing::emulator::{Emulator, Failure, SubscriptionFault};
use authing::subscribe::{Next, Notice, SubscribeOptions, Subscription};
use authing::{Credentials, ManagementClient};
use serde_json::json;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const CODES: [&str; 4] = ["soak.a", "soak.b", "soak.c", "soak.d"];
/// Growth of resident memory that is not yet a leak, in KiB: what the allocator keeps.
const ALLOWED_GROWTH: u64 = 2_048;
const MANY: usize = 100;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|argument| argument == "serve") {
        return serve();
    }
    let seconds = arguments.first().map_or(Ok(60), |seconds| seconds.parse())?;
    soak(Duration::from_secs(seconds))?;
    many()
}

/// The emulator in a separate process, so that its memory and threads are not counted.
struct Service {
    process: Child,
    commands: ChildStdin,
    numbers: Lines<BufReader<ChildStdout>>,
    client: ManagementClient,
}

impl Service {
    fn start() -> Result<Self> {
        let mut process = Command::new(std::env::current_exe()?).arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let commands = process.stdin.take().ok_or("no input")?;
        let mut numbers = BufReader::new(process.stdout.take().ok_or("no output")?).lines();
        let line = numbers.next().ok_or("no address")??;
        let [host, events_host, id, secret] = line.split(' ').collect::<Vec<_>>()[..] else { return Err(line.into()) };
        let client = ManagementClient::builder().host(host).events_host(events_host).credentials(Credentials::access_key(id, secret));
        Ok(Self { process, commands, numbers, client: client.build()? })
    }

    /// Sends a command, and returns its number.
    fn ask(&mut self, command: &str) -> Result<u64> {
        writeln!(self.commands, "{command}")?;
        Ok(self.numbers.next().ok_or("the emulator ended")??.parse()?)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Executes commands: `emit CODE NUMBER`, `fault NAME`, `open`. Prints a number for each.
fn serve() -> Result<()> {
    let emulator = Emulator::start()?;
    println!("{} {} {} {}", emulator.host(), emulator.events_host(), emulator.access_key_id(), emulator.access_key_secret());
    for line in std::io::stdin().lines() {
        let line = line?;
        let number = match line.split(' ').collect::<Vec<_>>()[..] {
            ["emit", code, number] => emulator.emit(code, json!({ "number": number.parse::<u64>()? })),
            ["open"] => CODES.iter().map(|code| emulator.subscriptions(code)).sum(),
            ["fault", "cut"] => emulator.disturb_subscriptions(&SubscriptionFault::Cut),
            ["fault", "close"] => emulator.disturb_subscriptions(&SubscriptionFault::Close { code: 1001, reason: String::new() }),
            ["fault", "silence"] => emulator.disturb_subscriptions(&SubscriptionFault::Silence),
            ["fault", "malformed"] => emulator.disturb_subscriptions(&SubscriptionFault::Malformed),
            ["fault", "oversized"] => {
                // The length alone: all of it would wait until the subscriptions read.
                emulator.disturb_subscriptions(&SubscriptionFault::Bytes(vec![0x81, 127, 0, 0, 0, 0, 1, 0x40, 0, 0]))
            }
            ["fault", "refuse"] => {
                emulator.fail_next(8, Failure::Http { status: 503, body: String::new() });
                emulator.disturb_subscriptions(&SubscriptionFault::Cut)
            }
            _ => return Err(line.into()),
        };
        println!("{number}");
    }
    Ok(())
}

/// A subscription, and what it received.
struct Watched {
    events: Subscription,
    /// The last number, and whether a gap was reported after it.
    last: Option<u64>,
    is_after_gap: bool,
    received: u64,
    missed: u64,
    gaps: u64,
}

impl Watched {
    /// Takes what has been received, until nothing comes for `quiet`.
    fn drain(&mut self, quiet: Duration) -> Result<()> {
        loop {
            match self.events.next_within(quiet)? {
                Next::Notice(Notice::Event(event)) => {
                    let number = event.data_as::<HashMap<String, u64>>()?["number"];
                    let expected = self.last.map_or(number, |last| last + 1);
                    if number < expected || (number > expected && !self.is_after_gap) {
                        return Err(format!("{} followed {:?} without a gap", number, self.last).into());
                    }
                    self.missed += number - expected;
                    self.received += 1;
                    (self.last, self.is_after_gap) = (Some(number), false);
                }
                Next::Notice(Notice::Reconnected { .. }) => {
                    self.gaps += 1;
                    self.is_after_gap = true;
                }
                Next::Elapsed => return Ok(()),
                other => return Err(format!("{other:?}").into()),
            }
        }
    }
}

fn soak(time: Duration) -> Result<()> {
    let mut service = Service::start()?;
    let options = SubscribeOptions::new()
        .first_pause(Duration::from_millis(10))
        .longest_pause(Duration::from_millis(50))
        .ping_after(Duration::from_millis(100))
        .pong_timeout(Duration::from_millis(100));
    let client = service.client.clone();
    let mut all: Vec<Watched> = CODES
        .iter()
        .map(|code| {
            Ok(Watched { events: client.subscribe_with(code, &options)?, last: None, is_after_gap: false, received: 0, missed: 0, gaps: 0 })
        })
        .collect::<Result<_>>()?;
    let (start, mut random, mut number, mut faults, mut memory) = (Instant::now(), Random(88_172_645_463_325_252), 0, 0_u64, None);
    while start.elapsed() < time {
        for _ in 0..random.below(50) {
            number += 1;
            for code in CODES {
                service.ask(&format!("emit {code} {number}"))?;
            }
        }
        if random.below(3) == 0 {
            // With all connected, one fault is one gap for each. The emulator may not know yet that an old connection ended.
            while all.iter().any(|watched| !watched.events.is_connected()) || service.ask("open")? != CODES.len() as u64 {
                all.iter_mut().try_for_each(|watched| watched.drain(Duration::from_millis(1)))?;
            }
            let fault = ["cut", "close", "silence", "malformed", "oversized", "refuse"][random.below(6) as usize];
            if service.ask(&format!("fault {fault}"))? != CODES.len() as u64 {
                return Err("a subscription was not open".into());
            }
            faults += 1;
            // These are missed, or arrive before a connection that is silent counts as lost.
            for _ in 0..random.below(5) {
                number += 1;
                for code in CODES {
                    service.ask(&format!("emit {code} {number}"))?;
                }
            }
            for watched in &mut all {
                let started = Instant::now();
                while watched.gaps < faults {
                    watched.drain(Duration::from_millis(5))?;
                    if started.elapsed() > Duration::from_secs(20) {
                        return Err(format!("no gap was reported for {fault}: {:?}", watched.events.last_error()).into());
                    }
                }
            }
        }
        all.iter_mut().try_for_each(|watched| watched.drain(Duration::from_micros(random.below(2_000))))?;
        if memory.is_none() && start.elapsed() > time / 3 {
            memory = Some(resident()?);
        }
    }
    all.iter_mut().try_for_each(|watched| watched.drain(Duration::from_millis(200)))?;
    let (before, after) = (memory.unwrap_or_default(), resident()?);
    for (watched, code) in all.iter().zip(CODES) {
        println!("{code}: {} events, {} gaps, {} events missed within gaps", watched.received, watched.gaps, watched.missed);
        // Before the first event, none can be missed by its number.
        if watched.gaps != faults || watched.last != Some(number) && !watched.is_after_gap {
            return Err(format!("{faults} faults, {number} events, the last received is {:?}", watched.last).into());
        }
    }
    println!("memory: {before} KiB after a third of the time, {after} KiB at the end");
    if after > before + ALLOWED_GROWTH {
        return Err("memory grows".into());
    }
    drop(all);
    no_thread_is_left()
}

/// Opens many subscriptions, and prints what they take.
fn many() -> Result<()> {
    let mut service = Service::start()?;
    let (before, threads) = (resident()?, threads()?.len());
    let start = Instant::now();
    let mut all: Vec<Subscription> = (0..MANY).map(|_| service.client.subscribe(CODES[0])).collect::<authing::Result<_>>()?;
    let opened = start.elapsed();
    service.ask(&format!("emit {} 1", CODES[0]))?;
    for events in &mut all {
        let Some(Ok(Notice::Event(_))) = events.next() else { return Err("an event is missing".into()) };
    }
    let memory = resident()?.saturating_sub(before);
    println!("{MANY} subscriptions: {memory} KiB, {} more threads, opened in {opened:?}", self::threads()?.len() - threads);
    drop(all);
    no_thread_is_left()
}

/// The memory of this process, in KiB.
fn resident() -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

/// The names of the threads of this process.
fn threads() -> Result<Vec<String>> {
    let tasks = fs::read_dir("/proc/self/task")?;
    // A thread can end while it is read.
    Ok(tasks.filter_map(|task| fs::read_to_string(task.ok()?.path().join("comm")).ok()).collect())
}

fn no_thread_is_left() -> Result<()> {
    let start = Instant::now();
    loop {
        let left = threads()?;
        if left.len() == 1 {
            println!("no thread is left");
            return Ok(());
        }
        if start.elapsed() > Duration::from_secs(1) {
            return Err(format!("threads are left: {left:?}").into());
        }
    }
}

/// xorshift: the same numbers in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
