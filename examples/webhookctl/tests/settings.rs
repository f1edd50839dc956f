//! Settings of the client: options, environment and `--emulator`.

use std::time::Duration;

use authing::emulator::Failure;
use authing::{Credentials, ManagementClient};

use super::Setup;

/// No server listens on this port.
const CLOSED_HOST: &str = "http://127.0.0.1:1";

#[test]
fn missing_access_key_error_names_variables_and_emulator() {
    let mut setup = Setup::new();
    setup.variables = vec![("AUTHING_ACCESS_KEY_ID", "")];
    let text = setup.run(&["list"]).error(1);
    assert!(text.starts_with("AUTHING_ACCESS_KEY_ID and AUTHING_ACCESS_KEY_SECRET are not set in the environment: "), "{text}");
    assert!(text.contains("--emulator"), "{text}");
    setup.variables = vec![("AUTHING_ACCESS_KEY_ID", "id")];
    assert!(setup.run(&["list"]).error(1).starts_with("AUTHING_ACCESS_KEY_SECRET is not set in the environment: "));
}

#[test]
fn wrong_access_key_error_has_a_hint() {
    let mut setup = Setup::new();
    setup.builder = Some(setup.emulator.client_builder().credentials(Credentials::access_key("wrong", "hush-hush")));
    let text = setup.run(&["list"]).error(1);
    assert!(text.starts_with("get-management-token") && text.contains("requestId "), "{text}");
    assert!(text.contains("access key") && !text.contains("hush"), "{text}");
}

#[test]
fn connection_error_names_the_host() {
    let mut setup = Setup::new();
    setup.builder = Some(setup.emulator.client_builder().host(CLOSED_HOST));
    let text = setup.run(&["list", "--retries", "0"]).error(1);
    assert!(text.starts_with("get-management-token") && text.contains("http://127.0.0.1:"), "{text}");
    assert!(!text.contains("attempts"), "{text}");
}

#[test]
fn batch_stops_if_the_service_is_unreachable() {
    let mut setup = Setup::new();
    setup.builder = Some(setup.emulator.client_builder().host(CLOSED_HOST));
    let run = setup.run(&["enable", "a", "b", "c", "d", "--retries", "0"]);
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!((run.code, lines.len()), (1, 3), "{}", run.err);
    assert!(lines[1].starts_with("webhookctl: b: ") && lines[2] == "webhookctl: skipped the remaining 2", "{}", run.err);
}

#[test]
fn host_errors_suggest_options_of_the_tool() {
    let setup = Setup::new();
    let host_error = |host| setup.run(&["list", "--host", host]).error(2);
    assert_eq!(host_error("http://u:p@x"), "host contains credentials: set them in the environment; try webhookctl list --help");
    assert!(host_error("http://example.com").contains("use https://; http:// is allowed only for this machine"));
}

#[test]
fn root_certificate_is_read_from_a_file() {
    let (setup, _) = Setup::with(&["audit"]);
    let file = std::env::temp_dir().join(format!("webhookctl-ca-{}.pem", std::process::id()));
    let path = file.to_str().unwrap();
    assert!(setup.run(&["list", "--ca", path]).error(1).starts_with(&format!("--ca: {path}: ")));
    std::fs::write(&file, "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n").unwrap();
    let error = setup.run(&["list", "--ca", path]).error(2);
    std::fs::remove_file(&file).unwrap();
    assert!(error.starts_with("--ca "), "{error}");
}

#[test]
fn options_take_precedence_over_the_environment() {
    let (mut setup, _) = Setup::with(&["audit"]);
    setup.builder = Some(setup.emulator.client_builder().host(CLOSED_HOST));
    let host = setup.emulator.host().to_owned();
    let out = setup.run(&["--host", &host, "list", "--platform", "genauth", "--lang=zh-CN"]).ok();
    assert!(out.contains("audit"));
    let headers = setup.last().headers;
    let header = |name: &str| headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    assert_eq!(header("x-genauth-lang"), Some("zh-CN"));
    assert!(header("user-agent").unwrap().contains(" webhookctl/"));
}

#[test]
fn retries_and_timeout_are_applied() {
    let setup = Setup::new();
    for (retries, calls) in [("0", 1), ("1", 3)] {
        setup.emulator.fail_next(9, Failure::Http { status: 503, body: String::new() });
        assert!(setup.run(&["list", "--retries", retries]).error(1).contains("HTTP 503"));
        assert_eq!(setup.emulator.calls("list-webhooks"), calls);
    }
    setup.emulator.fail_next(1, Failure::Delay(Duration::from_secs(60)));
    let text = setup.run(&["events", "--retries", "0", "--timeout", "0.2"]).error(1);
    assert!(text.contains("0.2 s"), "{text}");
}

#[test]
fn every_command_works_with_the_emulator_option() {
    let mut setup = Setup::new();
    setup.variables.clear();
    setup.builder = Some(ManagementClient::builder());
    setup.input = r#"{ "name": "sample1", "url": "https://example.com/", "events": ["login"] }"#.into();
    let create = ["create", "--name", "a", "--url", "https://example.com/", "--event", "login"];
    for (arguments, shown) in [
        (&["list"][..], "sample2"),
        (&["get", "sample1"], "sample1"),
        (&create, "webhookId"),
        (&["update", "sample1", "--name", "renamed"], "renamed"),
        (&["enable", "sample2"], "enabled"),
        (&["disable", "sample1", "sample2"], "disabled"),
        (&["delete", "sample1"], "deleted"),
        (&["logs", "sample1"], " 200"),
        (&["logs", "sample2"], "ECONNREFUSED"),
        (&["trigger", "sample1"], "\"received\": true"),
        (&["events"], "user:created"),
        (&["ensure", "-"], "updated"),
        (&["call", "GET", "/api/v3/list-webhooks"], "\"totalCount\": 2"),
    ] {
        let out = setup.run(&[arguments, &["--emulator"]].concat()).ok();
        assert!(out.contains(shown), "{arguments:?}\n{out}");
    }
}
