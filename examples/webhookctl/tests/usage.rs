//! Command lines that are wrong.

use super::Bench;

#[test]
fn invalid_arguments_fail_in_one_line_before_sending() {
    let bench = Bench::new();
    for (line, text) in [
        ("", "a command is missing; try webhookctl --help"),
        ("lst", "unknown command lst; try webhookctl --help"),
        ("list --foo", "unknown option --foo; try webhookctl --help"),
        ("list -x", "unknown option -x; try webhookctl --help"),
        ("list x", "list takes no arguments, found \"x\"; try webhookctl list --help"),
        ("list --limit 3", "list has no option --limit; try webhookctl --help"),
        ("list --json=yes", "--json takes no value; try webhookctl --help"),
        ("list --host", "--host needs a value (URL); try webhookctl --help"),
        ("list --host --json", "--host needs a value; one that begins with -- is written --host=--...; try webhookctl --help"),
        ("list --host a --host b", "--host is given twice; try webhookctl --help"),
        (
            "list --host nonsense",
            "host \"nonsense\" has no scheme: write it like https://name or https://name:port; try webhookctl list --help",
        ),
        ("list --host=", "--host is empty; try webhookctl list --help"),
        ("list --emulator --host https://example.com", "--emulator and --host cannot go together; try webhookctl list --help"),
        ("list --platform okta", "--platform is authing or genauth, not \"okta\"; try webhookctl list --help"),
        ("list --lang de", "--lang is zh-CN or en-US, not \"de\"; try webhookctl list --help"),
        ("list --timeout 0", "--timeout takes seconds, such as 5 or 0.5, not \"0\"; try webhookctl list --help"),
        ("list --timeout 1e99", "--timeout takes seconds, such as 5 or 0.5, not \"1e99\"; try webhookctl list --help"),
        ("list --timeout nan", "--timeout takes seconds, such as 5 or 0.5, not \"nan\"; try webhookctl list --help"),
        ("list --retries -1", "--retries takes a whole number, not \"-1\"; try webhookctl list --help"),
        ("get", "get needs an ID; try webhookctl get --help"),
        ("get a b", "get takes nothing after an ID, found \"b\"; try webhookctl get --help"),
        ("delete", "delete needs at least one ID; try webhookctl delete --help"),
        ("create --name a", "create needs --url and --event; try webhookctl create --help"),
        (
            "create --name a --url u --event a,b",
            "--event takes one event, not \"a,b\": give it once for each; try webhookctl create --help",
        ),
        (
            "create --name a --url u --event a\u{a0}b",
            "--event takes one event, not \"a\\u{a0}b\": give it once for each; try webhookctl create --help",
        ),
        ("list --dry-run", "list has no option --dry-run; try webhookctl --help"),
        ("call --all GET /x page=2", "--all sets page itself: leave it out; try webhookctl call --help"),
        ("call --all POST /x page=2", "--all sets page itself: leave it out; try webhookctl call --help"),
        ("list --ca=", "--ca is empty; try webhookctl list --help"),
        ("update a", "update needs something to change; try webhookctl update --help"),
        ("update a --enabled maybe", "--enabled is true or false, not \"maybe\"; try webhookctl update --help"),
        ("update a --enabled true --disabled", "--enabled and --disabled cannot go together; try webhookctl update --help"),
        ("update a --content-type xml", "--content-type is json or form, not \"xml\"; try webhookctl update --help"),
        ("update a --retry-count many", "--retry-count takes a whole number, not \"many\"; try webhookctl update --help"),
        ("update a --retry-unit week", "--retry-unit is Second, Minute, Hour or Day, not \"week\"; try webhookctl update --help"),
        ("update a --secret a --secret-env B", "one of --secret, --secret-env and --secret-file is enough; try webhookctl update --help"),
        ("logs a --limit abc", "--limit takes a whole number, not \"abc\"; try webhookctl logs --help"),
        ("logs a --limit 0", "--limit is at least 1; try webhookctl logs --help"),
        ("logs a --limit 1 --all", "--limit and --all cannot go together; try webhookctl logs --help"),
        ("trigger a --body {", "--body is not JSON: EOF while parsing an object at line 1 column 1; try webhookctl trigger --help"),
        ("trigger a --body 1", "--body takes a JSON object, {..}; try webhookctl trigger --help"),
        ("trigger a --header x", "--header takes NAME=VALUE; try webhookctl trigger --help"),
        ("ensure", "ensure needs a file; try webhookctl ensure --help"),
        ("call GET", "call needs GET or POST, and a path such as /api/v3/list-webhooks; try webhookctl call --help"),
        ("call PUT /x", "call takes GET or POST, not \"PUT\"; try webhookctl call --help"),
        ("call GET /x hush", "call takes K=V after the path; a POST takes one JSON object, too; try webhookctl call --help"),
        ("call POST /x a=1 a=2", "a is given twice; try webhookctl call --help"),
        ("call POST /x {\"a\"", "the body is not JSON: EOF while parsing an object at line 1 column 4; try webhookctl call --help"),
        ("call POST /x [1]", "the body takes a JSON object, {..}; try webhookctl call --help"),
        ("call GET x", "path \"x\" does not begin with one slash: give it like /api/v3/list-webhooks; try webhookctl call --help"),
    ] {
        let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
        assert_eq!(bench.run(&words).complaint(2), text, "{line}");
    }
    assert_eq!(bench.run(&["get", ""]).complaint(2), "get needs an ID, not an empty one; try webhookctl get --help");
    assert!(bench.emulator.requests().is_empty());
}
