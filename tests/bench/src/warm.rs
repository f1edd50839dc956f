//! Warm calls in sequence.

use std::process::{Command, Stdio};
use std::time::Instant;

use crate::figures::Pairs;
use crate::heap;
use crate::server::Server;
use crate::system::{Failure, Pinned, Who, cpu_time};
use crate::table::Table;
use crate::work::{Client, Side, What, calls};

const PAIRS: usize = 101;
/// Calls of one measurement: about 50 ms.
const CALLS: u32 = 1_500;
/// The numbers of calls for measurements of a whole process: the difference between the two excludes its start-up.
const FEW: u32 = 100;
const MANY: u32 = 600;

pub fn measure(table: &mut Table) -> Result<(), Failure> {
    table.heading("Warm calls in sequence, over loopback");
    let pinned = Pinned::new();
    let server = Server::start()?;
    let host = server.host();
    for (what, name) in [(What::Get, "`get_webhook`"), (What::Update, "`update_webhook`"), (What::List, "`list_webhooks`, 10 of them")] {
        times(table, what, name, &host)?;
    }
    // Instructions relative to bare, and allocations of version 0.1.
    for (what, name, most_instructions, most_allocations) in [
        (What::Get, "`get_webhook`", "0.80", "56 allocations"),
        (What::Create, "`create_webhook`", "0.86", "62 allocations"),
        (What::Update, "`update_webhook`", "", ""),
        (What::List, "`list_webhooks`, 10 of them", "0.80", "168 allocations"),
    ] {
        let [bare, ours] = both(|side| instructions(side, what, &host, [FEW, MANY]))?;
        table.counts(format!("instructions for a call, {name}"), bare, ours, 0, most_instructions);
        let [bare, ours] = both(|side| allocations(side, what, &host))?;
        table.more(format!("allocations for a call, {name}"), bare, ours, 2, most_allocations);
    }
    let by_name = format!("http://localhost:{}", server.port);
    for (host, name) in [(&host, "an IP address"), (&by_name, "a host name")] {
        let [bare, ours] = both(|side| system_calls(side, host))?;
        table.more(format!("system calls for a call to {name}"), bare.all, ours.all, 2, "6 system calls");
        table.more(format!("threads started for a call to {name}"), bare.threads, ours.threads, 2, "+0");
        table.more(format!("name look-ups for a call to {name}"), bare.lookups, ours.lookups, 2, "+0");
    }
    drop(pinned);
    Ok(())
}

/// Measures both sides in turn.
pub fn both<T>(measure: impl Fn(Side) -> Result<T, Failure>) -> Result<[T; 2], Failure> {
    let [bare, ours] = Side::BOTH.map(measure);
    Ok([bare?, ours?])
}

fn times(table: &mut Table, what: What, name: &str, host: &str) -> Result<(), Failure> {
    let (wall, cpu) = time_pairs(what, host, PAIRS, CALLS)?;
    let microseconds = |seconds: f64| format!("{:.1} us", seconds * 1e6 / f64::from(CALLS));
    table.pairs(format!("time for a call, {name}"), &wall, microseconds, "1.05");
    table.pairs(format!("the client's CPU for a call, {name}"), &cpu, microseconds, "");
    Ok(())
}

/// Wall and CPU time of calls, both sides in turn.
pub fn time_pairs(what: What, host: &str, pairs: usize, count: u32) -> Result<(Pairs, Pairs), Failure> {
    let [bare, ours] = both(|side| side.client(host))?;
    let run = |client: &dyn Client| -> Result<[f64; 2], Failure> {
        let (started, cpu) = (Instant::now(), cpu_time(Who::Own));
        calls(client, what, count)?;
        Ok([started.elapsed().as_secs_f64(), (cpu_time(Who::Own) - cpu).as_secs_f64()])
    };
    let (mut wall, mut cpu) = (Pairs::default(), Pairs::default());
    // The first pair is a warm-up. The sides take turns in going first.
    for round in 0..=pairs {
        let (of_bare, of_ours) = if round % 2 == 0 {
            let of_bare = run(&*bare)?;
            (of_bare, run(&*ours)?)
        } else {
            let of_ours = run(&*ours)?;
            (run(&*bare)?, of_ours)
        };
        if round > 0 {
            wall.push(of_bare[0], of_ours[0]);
            cpu.push(of_bare[1], of_ours[1]);
        }
    }
    Ok((wall, cpu))
}

/// Allocations of one warm call.
pub fn allocations(side: Side, what: What, host: &str) -> Result<f64, Failure> {
    let client = side.client(host)?;
    calls(&*client, what, FEW)?;
    let (result, counts) = heap::count(|| calls(&*client, what, MANY));
    result?;
    Ok(counts.allocations as f64 / f64::from(MANY))
}

/// Instructions of one warm call, in user space.
pub fn instructions(side: Side, what: What, host: &str, numbers: [u32; 2]) -> Result<f64, Failure> {
    per_call(numbers, |count| {
        let mut command = Command::new("valgrind");
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).env("GLIBC_TUNABLES", WITHOUT_STRING_INSTRUCTIONS);
        let output = work(command, side, what, count, host)?;
        let collected = output.lines().find_map(|line| line.split_once("Collected :")).ok_or("valgrind collected nothing")?;
        Ok([collected.1.trim().parse()?])
    })
    .map(|[instructions]| instructions)
}

/// Lets `memset` and `memcpy` use vector instructions for large buffers, too. callgrind counts a string instruction, such as
/// `rep stosb`, once for each byte.
const WITHOUT_STRING_INSTRUCTIONS: &str = "glibc.cpu.x86_rep_stosb_threshold=1073741824:glibc.cpu.x86_rep_movsb_threshold=1073741824";

struct SystemCalls {
    all: f64,
    threads: f64,
    lookups: f64,
}

fn system_calls(side: Side, host: &str) -> Result<SystemCalls, Failure> {
    let counts = per_call([FEW, MANY], |count| {
        let mut command = Command::new("strace");
        command.args(["-c", "-f", "-U", "calls,name"]);
        let output = work(command, side, What::List, count, host)?;
        let rows = output.lines().filter_map(|line| line.trim().split_once(char::is_whitespace));
        let rows: Vec<(f64, &str)> = rows.filter_map(|(calls, name)| Some((calls.parse().ok()?, name.trim()))).collect();
        let of = |wanted: &[&str]| rows.iter().filter(|(_, name)| wanted.contains(name)).map(|(calls, _)| calls).sum::<f64>();
        // A name look-up opens the configuration files of the resolver.
        Ok([of(&["total"]), of(&["clone", "clone3", "fork", "vfork"]), of(&["open", "openat"])])
    })?;
    let [all, threads, lookups] = counts;
    Ok(SystemCalls { all, threads, lookups: lookups.ceil() })
}

/// The count per call: the difference between many and few calls.
fn per_call<const N: usize>(numbers: [u32; 2], measure: impl Fn(u32) -> Result<[f64; N], Failure>) -> Result<[f64; N], Failure> {
    let (few, many) = (measure(numbers[0])?, measure(numbers[1])?);
    let calls = f64::from(numbers[1] - numbers[0]);
    Ok(std::array::from_fn(|index| (many[index] - few[index]) / calls))
}

/// Runs the work under a tool, and returns the output of the tool.
fn work(mut tool: Command, side: Side, what: What, count: u32, host: &str) -> Result<String, Failure> {
    let program = std::env::current_exe()?;
    tool.arg(program).args(["work", side.name(), what.name(), &count.to_string(), host]);
    let output = tool.stdin(Stdio::null()).output().map_err(|error| format!("{:?}: {error}", tool.get_program()))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(said) } else { Err(format!("{:?}: {said}", tool.get_program()).into()) }
}
