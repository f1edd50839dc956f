//! Output: redaction, escaping, tables, help and progress.

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};

use authing::emulator::Failure;
use authing::{TriggerWebhook, UpdateWebhook};

use super::Setup;
use crate::Streams;
use crate::manual::{Command, OPTIONS, help};
use crate::output::Output;
use crate::terminal;
use crate::text::width;

const SECRET: &str = "correct horse";

/// Creates a webhook with a secret and a delivery. Returns its ID.
fn with_secret() -> (Setup, String) {
    let (setup, ids) = Setup::with(&["audit"]);
    let id = ids.into_iter().next().unwrap();
    setup.client().update_webhook(&UpdateWebhook::new(&id).secret(SECRET)).unwrap();
    let body = serde_json::json!({ "eventName": "login", "data": { "text": format!("<{SECRET}>"), "userPassword": 1234 } });
    let delivery = TriggerWebhook::new(&id).request_body(body.as_object().cloned().unwrap());
    setup.client().trigger_webhook(&delivery).unwrap();
    (setup, id)
}

#[test]
fn secrets_are_redacted_without_show_secrets() {
    let (setup, id) = with_secret();
    for arguments in [
        &["list"][..],
        &["get", &id],
        &["get", &id, "--json"],
        &["list", "--json"],
        &["logs", &id],
        &["logs", &id, "--json"],
        &["call", "GET", "/api/v3/list-webhooks"],
        &["update", &id, "--secret", SECRET],
        &["update", &id, "--secret", SECRET, "--json"],
    ] {
        let out = setup.run(arguments).ok();
        assert!(!out.contains(SECRET) && !out.contains("1234"), "{arguments:?}\n{out}");
    }
    let shown = setup.run(&["logs", &id, "--json"]).json();
    assert_eq!(shown[0]["requestHeaders"]["x-authing-webhook-secret"], "***");
    assert_eq!(shown[0]["requestBody"]["data"], serde_json::json!({ "text": "<***>", "userPassword": "***" }));
    for arguments in [&["get", &id][..], &["get", &id, "--json"], &["logs", &id, "--json"]] {
        assert!(setup.run(&[arguments, &["--show-secrets"]].concat()).ok().contains(SECRET), "{arguments:?}");
    }
}

#[test]
fn json_output_is_one_document() {
    let (setup, id) = with_secret();
    for arguments in [
        &["list"][..],
        &["get", &id],
        &["create", "--name", "b", "--url", "https://example.com/", "--event", "login"],
        &["update", &id, "--name", "c"],
        &["enable", &id, &id],
        &["disable", &id],
        &["logs", &id],
        &["logs", "unknown"],
        &["trigger", &id],
        &["events"],
        &["call", "GET", "/api/v3/list-webhooks"],
        &["delete", &id, "unknown"],
    ] {
        setup.run(&[arguments, &["--json"]].concat()).json();
    }
}

#[test]
fn columns_are_aligned_with_wide_characters() {
    let (setup, _) = Setup::with(&["a", "用户审计", "été"]);
    let out = setup.run(&["list"]).ok();
    let columns_before = |line: &str| {
        let start = line.split("http://").next().unwrap().split("URL").next().unwrap();
        start.chars().map(|c| if c > '\u{2e80}' { 2 } else { 1 }).sum::<usize>()
    };
    let places: Vec<usize> = out.lines().map(columns_before).collect();
    assert_eq!(places, [places[0]; 4], "{out}");
    assert!(out.lines().all(|line| line.trim_end() == line), "{out}");
}

#[test]
fn control_characters_of_responses_are_escaped() {
    let name = "a\u{1b}[31m\r\nb\u{9b}2J\u{202e}c\u{7f}";
    let (mut setup, ids) = Setup::with(&[name]);
    setup.is_terminal = true;
    let is_raw = |text: &str| text.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}');
    for arguments in [&["list"][..], &["get", &ids[0]], &["list", "--json"], &["enable", &ids[0]]] {
        let out = setup.run(arguments).ok();
        assert!(!is_raw(&out), "{out:?}");
    }
    assert!(setup.run(&["list", "--wide"]).ok().contains(r"a\u{1b}[31m\r\nb\u{9b}2J\u{202e}c\u{7f}"));
    assert_eq!(setup.run(&["list", "--json"]).json()[0]["name"], name);
    setup.emulator.fail_next(1, Failure::Envelope { status_code: 403, api_code: None, message: "no\u{9b}\u{202e}\n".into() });
    let error = setup.run(&["list"]).error(1);
    assert!(error.contains("403 forbidden (requestId ") && !is_raw(&error), "{error:?}");
}

/// The width of the widest line.
fn widest(text: &str) -> usize {
    text.lines().map(width).max().unwrap_or_default()
}

#[test]
fn tables_fit_the_width_and_never_truncate_ids() {
    let (mut setup, ids) = Setup::with(&["audit", &"长".repeat(30), &"x".repeat(200)]);
    setup.client().trigger_webhook(&TriggerWebhook::new(&ids[0])).unwrap();
    for (columns, limit) in [(None, 80), (Some("80"), 80), (Some("60"), 60), (Some("200"), 200), (Some("0"), 80), (Some("wide"), 80)] {
        setup.variables.retain(|(name, _)| *name != "COLUMNS");
        setup.variables.extend(columns.map(|columns| ("COLUMNS", columns)));
        for arguments in [&["list"][..], &["logs", &ids[0]], &["events"], &["get", &ids[0]]] {
            let out = setup.run(arguments).ok();
            assert!(widest(&out) <= limit, "{columns:?} {arguments:?}: {}\n{out}", widest(&out));
        }
        let out = setup.run(&["list"]).ok();
        assert!(ids.iter().all(|id| out.lines().any(|line| line.starts_with(id))), "{out}");
        let wide = setup.run(&["list", "--wide"]).ok();
        assert!(wide.contains(&"长".repeat(30)) && wide.contains(&"x".repeat(200)), "{wide}");
    }
    setup.variables.push(("COLUMNS", "1"));
    assert!(setup.run(&["list"]).ok().contains(&ids[0]), "an ID is never cut");
}

#[test]
fn columns_variable_takes_precedence_over_terminal_width() {
    let columns = |text: &str| Some(OsString::from(text));
    assert_eq!(terminal::width(None, &|| Some(132)), 132);
    assert_eq!(terminal::width(columns("100"), &|| Some(132)), 100);
    assert_eq!(terminal::width(columns(""), &|| Some(132)), 132);
    assert_eq!(terminal::width(columns("-5"), &|| None), 80);
}

#[test]
fn long_values_are_wrapped_between_words() {
    let setup = Setup::new();
    let url = format!("https://example.com/{}", "x".repeat(100));
    let events = authing::WebhookEvent::ALL;
    let webhook = setup.client().create_webhook(&authing::CreateWebhook::new("all", &url, events)).unwrap();
    let out = setup.run(&["get", &webhook.webhook_id]).ok();
    assert!(out.contains(&url), "a word is not broken");
    assert!(out.lines().filter(|line| !line.contains(&url)).all(|line| width(line) <= 80), "{out}");
    let joined = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(joined.contains(&events.iter().map(authing::WebhookEvent::as_str).collect::<Vec<_>>().join(", ")), "{out}");
    assert!(out.lines().any(|line| line.starts_with("             ") && line.contains("user:")), "continued lines are indented");
}

#[test]
fn help_fits_80_columns_and_wraps_at_words() {
    let setup = Setup::new();
    let commands = ["list", "get", "create", "update", "enable", "disable", "delete", "logs", "trigger", "events", "ensure", "call"];
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    for command in commands.iter().map(|name| Command::named(name)).chain([None]) {
        let text = help(command, 80);
        assert!(widest(&text) <= 80, "{}\n{text}", widest(&text));
        assert_eq!(words(&help(command, 60)), words(&text));
        assert_eq!(help(command, 500), text, "the maximum width is 80 columns");
    }
    assert!(widest(&setup.run(&["--help"]).ok()) <= 80);
}

#[test]
fn unknown_events_are_sent_with_a_warning() {
    let mut setup = Setup::new();
    let create = ["create", "--name", "a", "--url", "https://example.com/", "--event", "login", "--event", "user:creatd"];
    let warning = |event: &str| format!("webhookctl: warning: unknown event {event:?}; webhookctl events lists the known ones\n");
    let run = setup.run(&create);
    assert_eq!((run.code, run.err), (0, warning("user:creatd")));
    assert_eq!(setup.last().body["events"], serde_json::json!(["login", "user:creatd"]));
    let id = setup.client().webhooks().next().unwrap().unwrap().webhook_id;
    assert_eq!(setup.run(&["update", &id, "--event", "Login", "--json"]).err, warning("Login"));
    setup.input = r#"[{ "name": "b", "url": "https://example.com/", "events": ["z:own", "login", "a:own"] },
        { "name": "c", "url": "https://example.com/", "events": ["z:own"] }]"#
        .into();
    let run = setup.run(&["ensure", "-", "--json"]);
    assert_eq!((run.code, run.err), (0, warning("a:own") + &warning("z:own")));
}

#[test]
fn progress_is_shown_on_terminals_only() {
    let (mut setup, _) = Setup::with(&["audit"; 101]);
    assert_eq!(setup.run(&["list"]).err, "");
    setup.is_terminal = true;
    assert_eq!(setup.run(&["list", "--json"]).err, "");
    assert_eq!(setup.run(&["list"]).err, "\r  50\r  100\r     \r");

    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut output = Output::new(&mut out, &mut err, true, 80);
    output.progress(50, Some(120));
    output.error("lost");
    assert_eq!(String::from_utf8(err).unwrap(), "\r  50 of 120\r           \rwebhookctl: lost\n");
}

#[test]
fn closed_pipe_is_success_and_full_device_is_an_error() {
    let (setup, ids) = Setup::with(&["first", "second"]);
    let run = |kind| {
        let mut err = Vec::new();
        let streams =
            Streams { input: &mut io::empty(), out: &mut Broken(kind), err: &mut err, err_is_terminal: false, terminal_width: &|| None };
        let code = setup.run_on(&["disable", &ids[0], &ids[1]], streams);
        (code, String::from_utf8(err).unwrap())
    };
    assert_eq!(run(ErrorKind::BrokenPipe), (0, String::new()));
    assert!(setup.client().webhooks().all(|webhook| !webhook.unwrap().enabled), "the second webhook was not disabled");
    let (code, err) = run(ErrorKind::StorageFull);
    assert!(code == 1 && err.starts_with("webhookctl: cannot write to standard output: "), "{err}");
}

#[test]
fn help_lists_every_command_and_option() {
    let setup = Setup::new();
    let of_tool = setup.run(&["--help"]).ok();
    assert_eq!(setup.run(&["help"]).ok(), of_tool);
    for command in ["list", "get", "create", "update", "enable", "disable", "delete", "logs", "trigger", "events", "ensure", "call"] {
        assert!(of_tool.contains(&format!("\n  {command} ")), "{command}");
        let of_command = setup.run(&[command, "--help"]).ok();
        assert!(of_command.contains(&format!("\nusage: webhookctl [OPTION]... {command}")), "{of_command}");
        assert_eq!(of_command, help(Command::named(command), 80));
        for option in OPTIONS.iter().filter(|option| option.belongs_to(Command::named(command).unwrap())) {
            let name = format!("--{}", option.name);
            assert!(of_command.contains(&name) || of_tool.contains(&name), "the help of {command} lacks {name}");
        }
    }
    assert!(setup.run(&["-V"]).ok().starts_with("webhookctl 0."));
    assert!(setup.emulator.requests().is_empty());
}

/// A stream whose writes fail with this error.
pub(super) struct Broken(pub(super) ErrorKind);

impl Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
