//! The client that a command line describes.

use std::net::TcpListener;
use std::time::Duration;

use authing::emulator::Failure;
use authing::{Credentials, ManagementClient};

use super::Bench;

#[test]
fn missing_access_key_error_names_variables_and_emulator() {
    let mut bench = Bench::new();
    bench.variables = vec![("AUTHING_ACCESS_KEY_ID", "")];
    let text = bench.run(&["list"]).complaint(1);
    assert!(text.starts_with("AUTHING_ACCESS_KEY_ID and AUTHING_ACCESS_KEY_SECRET are not set in the environment: "), "{text}");
    assert!(text.contains("--emulator"), "{text}");
    bench.variables = vec![("AUTHING_ACCESS_KEY_ID", "id")];
    assert!(bench.run(&["list"]).complaint(1).starts_with("AUTHING_ACCESS_KEY_SECRET is not set in the environment: "));
}

#[test]
fn a_wrong_access_key_is_told_with_what_to_do() {
    let mut bench = Bench::new();
    bench.builder = Some(bench.emulator.client_builder().credentials(Credentials::access_key("wrong", "hush-hush")));
    let text = bench.run(&["list"]).complaint(1);
    assert!(text.starts_with("get-management-token failed: ") && text.contains("requestId "), "{text}");
    assert!(text.contains("check the access key") && !text.contains("hush"), "{text}");
}

#[test]
fn a_dead_server_is_told_as_such() {
    let mut bench = Bench::new();
    bench.builder = Some(bench.emulator.client_builder().host(dead_host()));
    let text = bench.run(&["list", "--retries", "0"]).complaint(1);
    assert!(text.starts_with("get-management-token failed: no connection to http://127.0.0.1:"), "{text}");
    assert!(!text.contains("attempts"), "{text}");
}

#[test]
fn a_service_that_is_away_is_not_tried_for_every_webhook() {
    let mut bench = Bench::new();
    bench.builder = Some(bench.emulator.client_builder().host(dead_host()));
    let ran = bench.run(&["enable", "a", "b", "c", "d", "--retries", "0"]);
    let lines: Vec<&str> = ran.err.lines().collect();
    assert_eq!((ran.code, lines.len()), (1, 3), "{}", ran.err);
    assert!(lines[1].starts_with("webhookctl: b: ") && lines[2] == "webhookctl: 2 more not tried", "{}", ran.err);
}

#[test]
fn a_host_is_refused_in_words_of_the_command_line() {
    let bench = Bench::new();
    let refused = |host| bench.run(&["list", "--host", host]).complaint(2);
    assert_eq!(refused("http://u:p@x"), "host has credentials in it: they go into the environment; try webhookctl list --help");
    assert!(refused("http://example.com").contains("use https://, only this machine is reached without"));
}

#[test]
fn a_root_certificate_is_read_from_its_file() {
    let (bench, _) = Bench::with(&["audit"]);
    let file = std::env::temp_dir().join(format!("webhookctl-ca-{}.pem", std::process::id()));
    let path = file.to_str().unwrap();
    assert!(bench.run(&["list", "--ca", path]).complaint(1).starts_with(&format!("{path}: ")));
    std::fs::write(&file, "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n").unwrap();
    let complaint = bench.run(&["list", "--ca", path]).complaint(2);
    std::fs::remove_file(&file).unwrap();
    assert!(complaint.starts_with("--ca "), "{complaint}");
}

#[test]
fn options_go_before_what_the_environment_says() {
    let (mut bench, _) = Bench::with(&["audit"]);
    bench.builder = Some(bench.emulator.client_builder().host(dead_host()));
    let host = bench.emulator.host().to_owned();
    let out = bench.run(&["--host", &host, "list", "--platform", "genauth", "--lang=zh-CN"]).ok();
    assert!(out.contains("audit"));
    let headers = bench.last().headers;
    let header = |name: &str| headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    assert_eq!(header("x-genauth-lang"), Some("zh-CN"));
    assert!(header("user-agent").unwrap().contains(" webhookctl/"));
}

#[test]
fn retries_and_timeout_are_those_of_the_command_line() {
    let bench = Bench::new();
    for (retries, calls) in [("0", 1), ("1", 3)] {
        bench.emulator.fail_next(9, Failure::Http { status: 503, body: String::new() });
        assert!(bench.run(&["list", "--retries", retries]).complaint(1).contains("HTTP 503"));
        assert_eq!(bench.emulator.calls("list-webhooks"), calls);
    }
    bench.emulator.fail_next(1, Failure::Delay(Duration::from_secs(60)));
    let text = bench.run(&["events", "--retries", "0", "--timeout", "0.2"]).complaint(1);
    assert!(text.contains("within 0.2 s (timeout)"), "{text}");
}

#[test]
fn the_emulator_is_something_to_try_every_command_on() {
    let mut bench = Bench::new();
    bench.variables.clear();
    bench.builder = Some(ManagementClient::builder());
    bench.input = r#"{ "name": "sample1", "url": "https://example.com/", "events": ["login"] }"#.into();
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
        let out = bench.run(&[arguments, &["--emulator"]].concat()).ok();
        assert!(out.contains(shown), "{arguments:?}\n{out}");
    }
}

/// An address that nothing listens on.
fn dead_host() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}
