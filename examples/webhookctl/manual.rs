//! The commands and options that there are: what the command line is read by, and what `--help` prints.

use crate::text::wrap;

/// What the tool can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Command {
    List,
    Get,
    Create,
    Update,
    Enable,
    Disable,
    Delete,
    Logs,
    Trigger,
    Events,
    Ensure,
    Call,
}

/// An option of one or more commands.
pub(crate) struct Opt {
    pub(crate) name: &'static str,
    pub(crate) short: Option<char>,
    /// What its value is called, where it takes one.
    pub(crate) value: Option<&'static str>,
    /// Whether it can be given more than once.
    pub(crate) repeats: bool,
    /// The commands that have it; none for all of them.
    of: &'static [Command],
    help: &'static str,
}

impl Command {
    pub(crate) fn named(name: &str) -> Option<Self> {
        COMMANDS.iter().find(|entry| entry.name == name).map(|entry| entry.command)
    }

    pub(crate) fn name(self) -> &'static str {
        self.entry().map_or("", |entry| entry.name)
    }

    fn entry(self) -> Option<&'static Entry> {
        COMMANDS.iter().find(|entry| entry.command == self)
    }
}

impl Opt {
    pub(crate) fn belongs_to(&self, command: Command) -> bool {
        self.is_global() || self.of.contains(&command)
    }

    fn is_global(&self) -> bool {
        self.of.is_empty()
    }

    /// How it is written: `--host URL`.
    fn usage(&self) -> String {
        let short = self.short.map_or(String::new(), |short| format!("-{short}, "));
        let value = self.value.map_or(String::new(), |value| format!(" {value}"));
        format!("{short}--{}{value}", self.name)
    }
}

/// What `--help` prints, of the tool or of one command, in lines of at most `limit` columns.
pub(crate) fn help(command: Option<Command>, limit: usize) -> String {
    let limit = limit.clamp(NARROWEST, WIDEST);
    let Some(entry) = command.and_then(Command::entry) else {
        let commands = COMMANDS.iter().map(|entry| (format!("{} {}", entry.name, entry.operands), entry.summary));
        let options = OPTIONS.iter().filter(|option| option.is_global()).map(|option| (option.usage(), option.help));
        let (head, foot) = (paragraphs(HEAD, limit), paragraphs(FOOT, limit));
        let (commands, options) = (listing(commands, limit), listing(options, limit));
        return format!("{head}\ncommands:\n{commands}\noptions of all commands:\n{options}\n{foot}");
    };
    let mut text = paragraphs(&[&format!("webhookctl {}: {}", entry.name, entry.summary)], limit);
    text.push_str(format!("\nusage: webhookctl [OPTION]... {} {}", entry.name, entry.operands).trim_end());
    text.push('\n');
    if !entry.details.is_empty() {
        text.push('\n');
        text.push_str(&paragraphs(entry.details, limit));
    }
    let own: Vec<_> = OPTIONS.iter().filter(|option| option.of.contains(&entry.command)).collect();
    if !own.is_empty() {
        text.push_str(&format!("\noptions:\n{}", listing(own.into_iter().map(|option| (option.usage(), option.help)), limit)));
    }
    text.push_str("\nwebhookctl --help shows the options of all commands.\n");
    text
}

/// Wraps each paragraph. Indented ones are examples, and stay as they are.
fn paragraphs(paragraphs: &[&str], limit: usize) -> String {
    let lines = paragraphs.iter().flat_map(|paragraph| match paragraph.starts_with(' ') {
        true => vec![(*paragraph).to_owned()],
        false => wrap(paragraph, limit),
    });
    lines.map(|line| line + "\n").collect()
}

/// What is to be typed, and beside it what it does.
fn listing(entries: impl Iterator<Item = (String, &'static str)>, limit: usize) -> String {
    let mut text = String::new();
    for (usage, help) in entries {
        let mut usage = usage.as_str();
        if usage.len() > USAGE {
            text.push_str(&format!("  {usage}\n"));
            usage = "";
        }
        for line in wrap(help, limit - USAGE - 4) {
            text.push_str(format!("  {usage:<USAGE$}  {line}").trim_end());
            text.push('\n');
            usage = "";
        }
    }
    text
}

/// Columns of what is to be typed, before what it does.
const USAGE: usize = 25;

/// Columns of the help.
const NARROWEST: usize = 50;
const WIDEST: usize = 80;

struct Entry {
    command: Command,
    name: &'static str,
    operands: &'static str,
    summary: &'static str,
    details: &'static [&'static str],
}

const fn entry(command: Command, name: &'static str, operands: &'static str, summary: &'static str) -> Entry {
    Entry { command, name, operands, summary, details: &[] }
}

impl Entry {
    const fn details(mut self, details: &'static [&'static str]) -> Self {
        self.details = details;
        self
    }
}

const HEAD: &[&str] = &[
    "webhookctl: the webhooks of an Authing or GenAuth user pool",
    "",
    "usage: webhookctl [OPTION]... COMMAND [ARGUMENT]...",
    "",
    "Options can stand before and after the command. webhookctl COMMAND --help tells more of a command.",
];

const COMMANDS: [Entry; 12] = [
    entry(Command::List, "list", "", "shows all webhooks")
        .details(&["With --wide the names of the events are shown, and not only their number."]),
    entry(Command::Get, "get", "ID", "shows one webhook"),
    entry(Command::Create, "create", "", "makes a webhook; needs --name, --url and --event")
        .details(&["Two runs make two webhooks, even of one name: in scripts use ensure."]),
    entry(Command::Update, "update", "ID", "changes what is given as options, and nothing else"),
    entry(Command::Enable, "enable", "ID...", "switches webhooks on"),
    entry(Command::Disable, "disable", "ID...", "switches webhooks off: they receive no events"),
    entry(Command::Delete, "delete", "ID...", "deletes webhooks, without asking").details(&[
        "For an ID that the user pool does not know it prints \"no webhook ID\". That is no failure: there is no such webhook afterwards.",
    ]),
    entry(Command::Logs, "logs", "ID", "shows the deliveries of a webhook, newest first")
        .details(&["A webhook that the user pool does not know has no deliveries. --json shows headers and bodies, too."]),
    entry(Command::Trigger, "trigger", "ID", "makes the service deliver now, and shows the response of the callback"),
    entry(Command::Events, "events", "", "shows the events that webhooks can subscribe to"),
    entry(Command::Ensure, "ensure", "FILE.json", "creates or updates webhooks so that they are as the file says").details(&[
        "The file, or standard input for -, has one webhook or an array of them in the service's own JSON:",
        "",
        "  [{\"name\": \"audit\", \"url\": \"https://example.com/cb\",",
        "    \"events\": [\"user:created\"]}]",
        "",
        "and, where wanted, contentType, enabled, secret and retryConfig (enabled, count, delay, delayUnit). Webhooks are \
         known by their names; what an entry leaves out stays as it is. Doing it again changes nothing. Existing webhooks \
         are listed once, and the changed fields are shown: \"updated audit: url, events (ID)\".",
        "",
        "The whole file is checked before the first call. After a webhook that fails the others are still created and \
         updated: its failure is reported, and the exit code is 1.",
    ]),
    entry(Command::Call, "call", "GET|POST PATH [K=V...|JSON]", "calls any endpoint, and prints its data as JSON").details(&[
        "  webhookctl call GET /api/v3/get-user userId=5f702fcc913544c358cb2123",
        "  webhookctl call POST /api/v3/create-role code=auditor namespace=default",
        "  webhookctl call POST /api/v3/create-role '{\"code\": \"auditor\"}'",
        "  webhookctl call --all GET /api/v3/list-groups",
        "",
        "K=V go into the query of a GET, as they are, and are the members of the object that a POST sends: true, false, a \
         number, {..}, [..] and \"..\" are taken as JSON, everything else as text. A number that is meant as text stands in \
         double quotes: phone='\"13800000000\"'. Instead of K=V a POST takes the whole object as JSON, or - to read it from \
         standard input.",
        "",
        "--all fetches all pages of a list with the parameters page and limit, in the query of a GET or the body of a POST; \
         limit is 50 unless it is given. It prints each row as one line of JSON as it comes, or with --json all rows as one \
         array.",
    ]),
];

const FIELDS: &[Command] = &[Command::Create, Command::Update];

const fn option(name: &'static str, value: &'static str, of: &'static [Command], help: &'static str) -> Opt {
    Opt { name, short: None, value: Some(value), repeats: false, of, help }
}

const fn flag(name: &'static str, of: &'static [Command], help: &'static str) -> Opt {
    Opt { name, short: None, value: None, repeats: false, of, help }
}

impl Opt {
    const fn repeats(mut self) -> Self {
        self.repeats = true;
        self
    }

    const fn short(mut self, short: char) -> Self {
        self.short = Some(short);
        self
    }
}

pub(crate) const OPTIONS: [Opt; 29] = [
    option("name", "TEXT", FIELDS, "the name that people know it by"),
    option("url", "URL", FIELDS, "the callback URL that deliveries are posted to"),
    option("event", "NAME", FIELDS, "an event it subscribes to, such as user:created; once for each event").repeats(),
    option("content-type", "json|form", FIELDS, "how deliveries are written; json for a new webhook"),
    option("enabled", "true|false", FIELDS, "whether it receives events at all; true for a new webhook"),
    flag("disabled", FIELDS, "the same as --enabled false"),
    option("secret", "TEXT", FIELDS, "the text sent along with deliveries; here others on this machine can see it"),
    option("secret-env", "VARIABLE", FIELDS, "takes the secret from this environment variable"),
    option("secret-file", "FILE", FIELDS, "takes the secret from this file, or from standard input for -"),
    option("retry-count", "N", FIELDS, "how often a failed delivery is repeated at most; 0 for never"),
    option("retry-delay", "N", FIELDS, "how long the service waits before each repetition"),
    option("retry-unit", "UNIT", FIELDS, "the unit of --retry-delay: second, minute, hour or day"),
    option("limit", "N", &[Command::Logs], "how many deliveries to show at most; 20 by default"),
    flag("all", &[Command::Logs, Command::Call], "fetches all pages: all deliveries, or all rows of a list"),
    option("header", "NAME=VALUE", &[Command::Trigger], "a header to deliver with; once for each header").repeats(),
    option("body", "JSON", &[Command::Trigger], "the JSON object to deliver; a test event by default"),
    flag("dry-run", &[Command::Ensure], "shows what would be created and updated, and which fields; sends no changes"),
    flag("json", &[], "prints one JSON document, for machines"),
    flag("show-secrets", &[], "shows secrets, for which *** stands otherwise"),
    flag("wide", &[], "shows tables as wide as they are; otherwise cells are cut to fit the terminal, or 80 columns"),
    option("ca", "FILE", &[], "a root certificate to trust in addition, in PEM"),
    option("host", "URL", &[], "a private deployment, such as https://sso.example.com"),
    option("platform", "NAME", &[], "authing or genauth"),
    option("lang", "LANG", &[], "the language of the service's messages: zh-CN or en-US"),
    option("timeout", "SECONDS", &[], "the longest wait for a response, 10 by default; with retries 3 times that"),
    option("retries", "N", &[], "how often a call is retried after a transient failure; 2 by default"),
    flag("emulator", &[], "runs against an emulator on this machine, see below"),
    flag("help", &[], "shows this").short('h'),
    flag("version", &[], "shows the version").short('V'),
];

const FOOT: &[&str] = &[
    "environment:",
    "  AUTHING_ACCESS_KEY_ID      the access key, from the user pool's console. There",
    "  AUTHING_ACCESS_KEY_SECRET  are no options for them: others can see command",
    "                             lines, and shells keep them",
    "  AUTHING_HOST, AUTHING_PLATFORM, AUTHING_LANG",
    "                             what --host, --platform and --lang say; the options",
    "                             win",
    "  COLUMNS                    how wide tables and help are; by default as wide as",
    "                             the terminal, or 80 columns",
    "",
    "--emulator needs no access key and no network. Each run starts an emulator of its own, with two webhooks that have a \
     delivery each, and drops it in the end. In place of their IDs write sample1 and sample2:",
    "",
    "  webhookctl --emulator list",
    "  webhookctl --emulator trigger sample1",
    "  webhookctl --emulator logs sample2",
    "",
    "exit code: 0 done, 1 failed, 2 wrong usage",
];
