//! Examples with a failing standard output: a closed pipe is not an error, a full device is an error, and nothing panics.

use std::fs::OpenOptions;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

use crate::support::repository;

/// Runs of the examples that print something, one for each way to end.
const RUNS: [(&str, &[&str]); 7] = [
    ("quickstart", &[]),
    ("webhookctl", &["--help"]),
    ("webhookctl", &["--version"]),
    ("webhookctl", &["--emulator", "list"]),
    ("webhookctl", &["--emulator", "list", "--json"]),
    ("webhookctl", &["--emulator", "delete", "sample1", "sample2"]),
    ("webhookctl", &["--emulator", "call", "--all", "GET", "/api/v3/list-webhooks"]),
];

/// Builds the examples if they are not up to date. Returns the path of one of them.
pub(crate) fn executable(name: &str) -> PathBuf {
    static BUILT: OnceLock<Vec<PathBuf>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        // Cargo sets these variables for tests. Changed variables would make build scripts run again.
        for (variable, _) in std::env::vars_os() {
            let variable = variable.to_string_lossy();
            if variable.starts_with("CARGO_PKG_") || variable.starts_with("CARGO_MANIFEST_") {
                command.env_remove(&*variable);
            }
        }
        command.args(["build", "--quiet", "--offline", "--message-format=json", "--example", "quickstart", "--example", "webhookctl"]);
        if cfg!(feature = "full") {
            command.args(["--features", "full", "--example", "directory", "--example", "tail"]);
        }
        let output = command.current_dir(repository()).stderr(Stdio::inherit()).output().unwrap();
        assert!(output.status.success(), "the examples cannot be built");
        let messages = String::from_utf8(output.stdout).unwrap();
        let messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        messages.filter_map(|message| Some(PathBuf::from(message["executable"].as_str()?))).collect()
    });
    built.iter().find(|path| path.ends_with(name)).unwrap().clone()
}

fn run(name: &str, arguments: &[&str], out: Stdio, err: Stdio) -> Output {
    let mut command = Command::new(executable(name));
    for variable in ["AUTHING_ACCESS_KEY_ID", "AUTHING_ACCESS_KEY_SECRET"] {
        command.env_remove(variable);
    }
    command.args(arguments).stdin(Stdio::null()).stdout(out).stderr(err).spawn().unwrap().wait_with_output().unwrap()
}

fn full_device() -> Stdio {
    OpenOptions::new().write(true).open("/dev/full").unwrap().into()
}

/// The writing end of a pipe whose reader is closed.
fn closed_pipe() -> Stdio {
    let mut reader = Command::new("true").stdin(Stdio::piped()).spawn().unwrap();
    let writer = reader.stdin.take().unwrap();
    reader.wait().unwrap();
    writer.into()
}

#[test]
fn closed_pipe_ends_an_example_without_an_error() {
    for (name, arguments) in RUNS {
        let output = run(name, arguments, closed_pipe(), Stdio::piped());
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{name} {arguments:?}");
    }
}

#[test]
fn full_device_is_reported_by_an_example() {
    for (name, arguments) in RUNS {
        let output = run(name, arguments, full_device(), Stdio::piped());
        let err = String::from_utf8(output.stderr).unwrap();
        let text = format!("{name}: cannot write to standard output: No space left on device (os error 28)\n");
        assert_eq!((output.status.code(), err), (Some(1), text), "{name} {arguments:?}");
    }
}

#[test]
fn exit_code_is_kept_if_stderr_cannot_be_written() {
    for (name, arguments, code) in
        [("quickstart", &["--unknown"][..], 2), ("webhookctl", &["unknown"], 2), ("webhookctl", &["--emulator", "get", "unknown"], 1)]
    {
        for err in [full_device(), closed_pipe()] {
            assert_eq!(run(name, arguments, full_device(), err).status.code(), Some(code), "{name} {arguments:?}");
        }
    }
}

#[test]
fn quickstart_triggers_an_enabled_webhook() {
    let output = run("quickstart", &[], Stdio::piped(), Stdio::piped());
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{out}");
    let before = out.split("trigger_webhook").next().unwrap();
    let enabled: Vec<&str> = before.lines().filter(|line| line.trim_start().starts_with("enabled ")).collect();
    assert!(!enabled.is_empty() && enabled.iter().all(|line| line.ends_with(" true")), "{out}");
    assert!(out.contains("success: true") && out.contains("on 1 connection"), "{out}");
}
