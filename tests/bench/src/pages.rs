//! Pages of 50, and iteration over many pages.

use crate::heap;
use crate::responses::{LOG_ENTRIES, PAGE};
use crate::server::Server;
use crate::system::{Failure, Pinned};
use crate::table::Table;
use crate::users::Order;
use crate::warm::{allocations, both, instructions, time_pairs};
use crate::work::{Client, Side, What};

const PAIRS: usize = 25;
const CALLS: u32 = 300;

pub fn measure(table: &mut Table) -> Result<(), Failure> {
    table.heading("Pages of 50");
    let pinned = Pinned::new();
    let server = Server::start()?;
    let host = server.host();
    for (what, name) in [(What::List50, "webhooks"), (What::Logs, "log entries"), (What::Users(Order::Sorted), "users, of 58 fields each")]
    {
        let (wall, _) = time_pairs(what, &host, PAIRS, CALLS)?;
        table.pairs(format!("time for a page of {name}"), &wall, |seconds| format!("{:.0} us", seconds * 1e6 / f64::from(CALLS)), "");
        let [bare, ours] = both(|side| instructions(side, what, &host, [20, 120]))?;
        table.counts(format!("instructions for a page of {name}"), bare, ours, 0, if matches!(what, What::Users(_)) { "1.10" } else { "" });
        let [bare, ours] = both(|side| allocations(side, what, &host))?;
        table.more(format!("allocations for a page of {name}"), bare, ours, 2, "");
    }
    for (order, name) in [(Order::Declared, "declared"), (Order::Reversed, "reversed"), (Order::Random, "random")] {
        let [bare, ours] = both(|side| instructions(side, What::Users(order), &host, [20, 120]))?;
        table.counts(format!("instructions for a page of users, members in {name} order"), bare, ours, 0, "1.10");
    }
    let ours = |what| instructions(Side::Ours, what, &host, [20, 120]);
    let (list, iteration) = (ours(What::List50)?, ours(What::AllWebhooks)?);
    table.row(
        "instructions for a page of an iteration over webhooks, compared with `list_webhooks`",
        format!("{list:.0}"),
        format!("{iteration:.0}"),
        format!("{:.3}", iteration / list),
        "1.10",
    );
    for entries in [PAGE, 10_000, LOG_ENTRIES] {
        let [bare, ours] = both(|side| peak(&*side.client(&host)?, entries))?;
        let kilobytes = |bytes: u64| format!("{:.1} kB", bytes as f64 / 1e3);
        table.row(
            format!("most memory at a time, {entries} log entries iterated"),
            kilobytes(bare),
            kilobytes(ours),
            format!("{:.3}", ours as f64 / bare as f64),
            "the same for any number",
        );
    }
    drop(pinned);
    Ok(())
}

/// The peak of allocated bytes while iterating over this many entries.
fn peak(client: &dyn Client, entries: u64) -> Result<u64, Failure> {
    let (count, counts) = heap::count(|| client.call(What::AllLogs, entries as u32));
    if count? as u64 != entries {
        return Err("the iteration ended early".into());
    }
    Ok(counts.peak)
}
