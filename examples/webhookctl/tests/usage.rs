//! Usage errors.

use super::Setup;

#[test]
fn usage_errors_are_one_line_and_send_nothing() {
    let setup = Setup::new();
    for (line, text) in [
        ("", "a command is missing; try webhookctl --help"),
        ("lst", "unknown command lst; try webhookctl --help"),
        ("list --foo", "unknown option --foo; try webhookctl --help"),
        ("list -x", "unknown option -x; try webhookctl --help"),
        ("list x", "list takes no arguments, found \"x\"; try webhookctl list --help"),
        ("list --limit 3", "list has no option --limit; try webhookctl --help"),
        ("list --json=yes", "--json takes no value; try webhookctl --help"),
        ("list --host", "--host needs a value (URL); try webhookctl --help"),
        ("list --host --json", "--host needs a value; write --host=--... if the value starts with --; try webhookctl --help"),
        ("list --host a --host b", "--host can be given only once; try webhookctl --help"),
        ("list --host=", "--host is empty; try webhookctl list --help"),
        ("list --emulator --host https://example.com", "--emulator and --host cannot be combined; try webhookctl list --help"),
        ("list --platform okta", "--platform must be authing or genauth, not \"okta\"; try webhookctl list --help"),
        ("list --lang de", "--lang must be zh-CN or en-US, not \"de\"; try webhookctl list --help"),
        ("list --timeout 0", "--timeout must be a number of seconds, such as 5 or 0.5, not \"0\"; try webhookctl list --help"),
        ("list --timeout 1e99", "--timeout must be a number of seconds, such as 5 or 0.5, not \"1e99\"; try webhookctl list --help"),
        ("list --timeout nan", "--timeout must be a number of seconds, such as 5 or 0.5, not \"nan\"; try webhookctl list --help"),
        ("list --retries -1", "--retries must be a whole number, not \"-1\"; try webhookctl list --help"),
        ("get", "get needs an ID; try webhookctl get --help"),
        ("get a b", "get takes nothing after an ID, found \"b\"; try webhookctl get --help"),
        ("delete", "delete needs at least one ID; try webhookctl delete --help"),
        ("create --name a", "create needs --url and --event; try webhookctl create --help"),
        (
            "create --name a --url u --event a,b",
            "--event takes one event, not \"a,b\": repeat the option for each event; try webhookctl create --help",
        ),
        (
            "create --name a --url u --event a\u{a0}b",
            "--event takes one event, not \"a\\u{a0}b\": repeat the option for each event; try webhookctl create --help",
        ),
        ("list --dry-run", "list has no option --dry-run; try webhookctl --help"),
        ("call --all GET /x page=2", "--all sets the parameter page: remove page from the parameters; try webhookctl call --help"),
        ("call --all POST /x page=2", "--all sets the parameter page: remove page from the parameters; try webhookctl call --help"),
        ("list --ca=", "--ca is empty; try webhookctl list --help"),
        ("update a", "update needs at least one field to change; try webhookctl update --help"),
        ("update a --enabled maybe", "--enabled must be true or false, not \"maybe\"; try webhookctl update --help"),
        ("update a --enabled true --disabled", "--enabled and --disabled cannot be combined; try webhookctl update --help"),
        ("update a --content-type xml", "--content-type must be json or form, not \"xml\"; try webhookctl update --help"),
        ("update a --retry-count many", "--retry-count must be a whole number, not \"many\"; try webhookctl update --help"),
        ("update a --retry-unit week", "--retry-unit must be Second, Minute, Hour or Day, not \"week\"; try webhookctl update --help"),
        ("update a --secret a --secret-env B", "--secret, --secret-env and --secret-file cannot be combined; try webhookctl update --help"),
        ("logs a --limit abc", "--limit must be a whole number, not \"abc\"; try webhookctl logs --help"),
        ("logs a --limit 0", "--limit must be at least 1; try webhookctl logs --help"),
        ("logs a --limit 1 --all", "--limit and --all cannot be combined; try webhookctl logs --help"),
        ("trigger a --body {", "--body is not JSON: EOF while parsing an object at line 1 column 1; try webhookctl trigger --help"),
        ("trigger a --body 1", "--body must be a JSON object {..}; try webhookctl trigger --help"),
        ("trigger a --header x", "--header must be NAME=VALUE; try webhookctl trigger --help"),
        ("ensure", "ensure needs a file; try webhookctl ensure --help"),
        ("call GET", "call needs GET or POST, and a path such as /api/v3/list-webhooks; try webhookctl call --help"),
        ("call PUT /x", "call supports GET and POST, not \"PUT\"; try webhookctl call --help"),
        ("call GET /x hush", "parameters of call must be K=V, or for a POST one JSON object; try webhookctl call --help"),
        ("call POST /x a=1 a=2", "a can be given only once; try webhookctl call --help"),
        ("call POST /x {\"a\"", "the body is not JSON: EOF while parsing an object at line 1 column 4; try webhookctl call --help"),
        ("call POST /x [1]", "the body must be a JSON object {..}; try webhookctl call --help"),
    ] {
        let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
        assert_eq!(setup.run(&words).error(2), text, "{line}");
    }
    // These texts are the crate's.
    for (line, start, command) in [("list --host nonsense", "host \"nonsense\" ", "list"), ("call GET x", "path \"x\" ", "call")] {
        let text = setup.run(&line.split(' ').collect::<Vec<_>>()).error(2);
        assert!(text.starts_with(start) && text.ends_with(&format!("; try webhookctl {command} --help")), "{text}");
    }
    assert_eq!(setup.run(&["get", ""]).error(2), "get needs an ID, found an empty argument; try webhookctl get --help");
    assert!(setup.emulator.requests().is_empty());
}
