//! A new process with one call, from start to end.

use std::process::{Command, Stdio};
use std::time::Instant;

use crate::figures::Pairs;
use crate::server::{Counts, Server};
use crate::system::{Failure, Pinned};
use crate::table::Table;

const PAIRS: usize = 51;

pub fn measure(table: &mut Table) -> Result<(), Failure> {
    table.heading("A process from its start to its end, one `list_webhooks`, over loopback");
    let pinned = Pinned::new();
    let mut server = Server::start()?;
    let host = server.host();
    let start = |side: &str| -> Result<f64, Failure> {
        let started = Instant::now();
        let status = Command::new(std::env::current_exe()?).args(["work", side, "cold", "1", &host]).stdin(Stdio::null()).status()?;
        if status.success() { Ok(started.elapsed().as_secs_f64()) } else { Err("the work failed".into()) }
    };
    let (mut token, mut signed) = (Pairs::default(), Pairs::default());
    for round in 0..=PAIRS {
        let (bare, ours, signature) = (start("bare")?, start("ours")?, start("signed")?);
        if round > 0 {
            token.push(bare, ours);
            signed.push(bare, signature);
        }
    }
    let milliseconds = |seconds: f64| format!("{:.2} ms", seconds * 1e3);
    table.pairs("with an access key: wall", &token, milliseconds, "");
    table.pairs("`Credentials::signature` beside bare with a token: wall", &signed, milliseconds, "");
    let mut count = |side: &str| -> Result<Counts, Failure> {
        let before = server.counts()?;
        start(side)?;
        server.counts_since(before)
    };
    let (bare, ours, signature) = (count("bare")?, count("ours")?, count("signed")?);
    let show = |counts: Counts| format!("{} on {}", counts.requests, counts.connections);
    table.row("requests on connections, with an access key", show(bare), show(ours), "", "2 on 1");
    table.row("requests on connections, `Credentials::signature`", "", show(signature), "", "1 on 1");
    drop(pinned);
    Ok(())
}
