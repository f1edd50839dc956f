//! The table of results.

use std::fmt;
use std::process::Command;

use crate::figures::Pairs;
use crate::system::Failure;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
const BEGIN: &str = "<!-- results -->";
const END: &str = "<!-- end of results -->";

#[derive(Default)]
pub struct Table(Vec<Row>);

struct Row {
    what: String,
    bare: String,
    ours: String,
    comparison: String,
    target: String,
}

impl Table {
    pub fn heading(&mut self, text: &str) {
        self.row(format!("**{text}**"), "", "", "", "");
    }

    pub fn row(
        &mut self,
        what: impl Into<String>,
        bare: impl Into<String>,
        ours: impl Into<String>,
        comparison: impl Into<String>,
        target: impl Into<String>,
    ) {
        let row = Row { what: what.into(), bare: bare.into(), ours: ours.into(), comparison: comparison.into(), target: target.into() };
        eprintln!("{row}");
        self.0.push(row);
    }

    /// The medians of pairs, formatted by `show`, and the ratio with its quartiles.
    pub fn pairs(&mut self, what: impl Into<String>, pairs: &Pairs, show: impl Fn(f64) -> String, target: &str) {
        self.row(what, show(pairs.bare()), show(pairs.ours()), format!("{}, {} pairs", pairs.ratio(), pairs.len()), target);
    }

    /// Deterministic counts and their ratio.
    pub fn counts(&mut self, what: impl Into<String>, bare: f64, ours: f64, digits: usize, target: &str) {
        self.row(what, format!("{bare:.digits$}"), format!("{ours:.digits$}"), format!("{:.3}", ours / bare), target);
    }

    /// Deterministic counts and their difference.
    pub fn more(&mut self, what: impl Into<String>, bare: f64, ours: f64, digits: usize, target: &str) {
        self.row(what, format!("{bare:.digits$}"), format!("{ours:.digits$}"), format!("{:+.digits$}", ours - bare), target);
    }

    /// Replaces the table in README.md.
    pub fn write_into_readme(&self) -> Result<(), Failure> {
        let readme = std::fs::read_to_string(README)?;
        let (before, rest) = readme.split_once(BEGIN).ok_or("README.md has no place for the results")?;
        let (_, after) = rest.split_once(END).ok_or("README.md has no end of the results")?;
        let compiler = Command::new("rustc").arg("--version").output()?.stdout;
        let compiler = String::from_utf8_lossy(&compiler);
        // Only the version, without the build date after it.
        let compiler = compiler.split(" (").next().unwrap_or_default().trim();
        let processors = std::thread::available_parallelism()?;
        let text = format!("{before}{BEGIN}\n\n{compiler}, {processors} processors.\n\n{self}\n{END}{after}");
        Ok(std::fs::write(README, text)?)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| what | bare | authing | authing to bare | target |")?;
        writeln!(f, "|---|---:|---:|---:|---|")?;
        self.0.iter().try_for_each(|row| writeln!(f, "{row}"))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, bare, ours, comparison, target } = self;
        write!(f, "| {what} | {bare} | {ours} | {comparison} | {target} |")
    }
}
