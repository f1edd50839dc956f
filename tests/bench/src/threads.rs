//! Many threads on one client.

use std::thread;
use std::time::Instant;

use crate::figures::Pairs;
use crate::server::Server;
use crate::system::Failure;
use crate::table::Table;
use crate::warm::both;
use crate::work::{Client, What, calls};

const PAIRS: usize = 25;
/// Calls of one measurement by all threads.
const CALLS: u32 = 8_000;

pub fn measure(table: &mut Table) -> Result<(), Failure> {
    table.heading("Threads on one client, `list_webhooks` of 10, over loopback");
    for threads in [8, 64] {
        let mut servers = [Server::start()?, Server::start()?];
        let hosts = servers.each_ref().map(Server::host);
        let [bare, ours] = both(|side| side.client(&hosts[side as usize]))?;
        let mut pairs = Pairs::default();
        for round in 0..=PAIRS {
            let (of_bare, of_ours) = if round % 2 == 0 {
                let of_bare = rate(&*bare, threads)?;
                (of_bare, rate(&*ours, threads)?)
            } else {
                let of_ours = rate(&*ours, threads)?;
                (rate(&*bare, threads)?, of_ours)
            };
            if round > 0 {
                pairs.push(of_bare, of_ours);
            }
        }
        table.pairs(format!("calls a second, {threads} threads"), &pairs, |rate| format!("{rate:.0}"), "");
        let [bare, ours] = servers.each_mut().map(Server::counts);
        let (bare, ours) = (bare?, ours?);
        let target = if threads == 8 { "8" } else { "" };
        table.row(
            format!("TCP connections, {threads} threads"),
            format!("{} for {} calls", bare.connections, bare.requests),
            format!("{} for {} calls", ours.connections, ours.requests),
            "",
            target,
        );
    }
    Ok(())
}

/// Calls per second by all threads.
fn rate(client: &dyn Client, threads: u32) -> Result<f64, Failure> {
    let started = Instant::now();
    thread::scope(|scope| {
        let work = || calls(client, What::List, CALLS / threads).map_err(|failure| failure.to_string());
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        running.into_iter().try_for_each(|thread| thread.join().map_err(|_| "a thread panicked".to_owned())?)
    })?;
    Ok(f64::from(CALLS) / started.elapsed().as_secs_f64())
}
