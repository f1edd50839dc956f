//! The size of a program of ten lines: crates, CPU time of a clean build, size of the binary.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::figures::Pairs;
use crate::system::{Failure, Who, cpu_time};
use crate::table::Table;
use crate::warm::both;
use crate::work::Side;

const PAIRS: usize = 15;

pub fn measure(table: &mut Table) -> Result<(), Failure> {
    table.heading("A program of ten lines (`weight/`)");
    let [bare, ours] = both(|side| Ok(crates(side)? as f64))?;
    // The crate itself and the two crates of thiserror.
    table.more("crates in the tree", bare, ours, 0, "+3, authing itself among them");
    for (profile, name) in [(None, "`cargo build`"), (Some("--release"), "`cargo build --release`")] {
        let mut pairs = Pairs::default();
        for round in 0..PAIRS {
            let mut order = Side::BOTH;
            if round % 2 == 1 {
                order.reverse();
            }
            let mut seconds = [0.0; 2];
            for side in order {
                seconds[side as usize] = build(side, profile)?;
            }
            pairs.push(seconds[0], seconds[1]);
        }
        table.pairs(format!("CPU of a clean {name}"), &pairs, |seconds| format!("{seconds:.1} s"), "1.13");
    }
    let [bare, ours] = both(size)?;
    let kib = |bytes: u64| format!("{:.0} KiB", bytes as f64 / 1024.0);
    table.row("stripped release binary", kib(bare), kib(ours), format!("{:+.0} KiB", (ours as f64 - bare as f64) / 1024.0), "+150 KiB");
    Ok(())
}

fn package(side: Side) -> &'static str {
    match side {
        Side::Bare => "weight-bare",
        Side::Ours => "weight-ours",
    }
}

/// A cargo command for one of the programs.
fn cargo(side: Side, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).args(["--locked", "--package", package(side)]);
    command
}

fn crates(side: Side) -> Result<usize, Failure> {
    let output = cargo(side, &["tree", "--edges", "normal", "--prefix", "none", "--no-dedupe", "--format", "{p}"]).output()?;
    let tree = String::from_utf8(output.stdout)?;
    let mut names: Vec<&str> = tree.lines().filter_map(|line| line.split(" (").next()).collect();
    names.sort_unstable();
    names.dedup();
    // Without the program itself.
    names.len().checked_sub(1).ok_or_else(|| "cargo tree has no output".into())
}

/// Makes a clean build, and returns its CPU time in seconds.
fn build(side: Side, profile: Option<&str>) -> Result<f64, Failure> {
    let target = target(side)?;
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let before = cpu_time(Who::Children);
    let mut command = cargo(side, &["build", "--quiet"]);
    // Dependencies from a registry are never compiled incrementally.
    command.env("CARGO_INCREMENTAL", "0");
    let status = command.args(profile).arg("--target-dir").arg(&target).status()?;
    if status.success() { Ok((cpu_time(Who::Children) - before).as_secs_f64()) } else { Err("a build failed".into()) }
}

/// The size of the last release binary without symbols.
fn size(side: Side) -> Result<u64, Failure> {
    let target = target(side)?;
    let stripped = target.join("stripped");
    let status = Command::new("strip").arg("-o").arg(&stripped).arg(target.join("release").join(package(side))).status()?;
    if status.success() { Ok(fs::metadata(stripped)?.len()) } else { Err("strip failed".into()) }
}

/// The target directory of the program, beside that of this one.
fn target(side: Side) -> Result<PathBuf, Failure> {
    let program = std::env::current_exe()?;
    let built_into = program.parent().and_then(Path::parent).ok_or("no target directory")?;
    Ok(built_into.join("weight").join(package(side)))
}
