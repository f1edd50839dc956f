//! Compares the crate with bare ureq and serde doing the same work. See README.md.

mod bare;
mod cold;
mod figures;
mod heap;
mod lenient;
mod ours;
mod pages;
mod responses;
mod server;
mod system;
mod table;
mod threads;
mod users;
mod warm;
mod weight;
mod work;

use std::process::ExitCode;

use crate::system::Failure;

#[global_allocator]
static HEAP: heap::Counting = heap::Counting;

type Part = fn(&mut table::Table) -> Result<(), Failure>;

/// The parts of the measurements, with their names on the command line.
const PARTS: [(&str, Part); 5] = [
    ("warm", warm::measure),
    ("cold", cold::measure),
    ("threads", threads::measure),
    ("pages", pages::measure),
    ("weight", weight::measure),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        // Child processes of the measurements.
        ["serve"] => server::serve(),
        ["work", side, what, count, host] => work::run(side, what, count, host),
        parts => measure(parts),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Measures the named parts, or all. Only a table of all parts is written into the README.
fn measure(wanted: &[&str]) -> Result<(), Failure> {
    if let Some(unknown) = wanted.iter().find(|name| PARTS.iter().all(|(part, _)| part != *name)) {
        return Err(format!("{unknown} is not a part: use warm, cold, threads, pages or weight").into());
    }
    let mut table = table::Table::default();
    for (_, part) in PARTS.iter().filter(|(name, _)| wanted.is_empty() || wanted.contains(name)) {
        part(&mut table)?;
    }
    println!("{table}");
    if wanted.is_empty() { table.write_into_readme() } else { Ok(()) }
}
