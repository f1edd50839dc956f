//! The tables of commands and options, which define the command line and the text of `--help`.

use crate::text::wrap;

/// A command of the tool.
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
    /// Name of the value in the help, if the option takes one.
    pub(crate) value: Option<&'static str>,
    /// Whether the option can be repeated.
    pub(crate) repeats: bool,
    /// The commands that have the option. Empty for all commands.
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

    /// The option as shown in the help: `--host URL`.
    fn usage(&self) -> String {
        let short = self.short.map_or(String::new(), |short| format!("-{short}, "));
        let value = self.value.map_or(String::new(), |value| format!(" {value}"));
        format!("{short}--{}{value}", self.name)
    }
}

/// Returns the help of the tool or of one command, in lines of at most `limit` columns.
pub(crate) fn help(command: Option<Command>, limit: usize) -> String {
    let limit = limit.clamp(MIN_WIDTH, MAX_WIDTH);
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

/// Wraps each paragraph. Indented paragraphs are examples and are not wrapped.
fn paragraphs(paragraphs: &[&str], limit: usize) -> String {
    let lines = paragraphs.iter().flat_map(|paragraph| match paragraph.starts_with(' ') {
        true => vec![(*paragraph).to_owned()],
        false => wrap(paragraph, limit),
    });
    lines.map(|line| line + "\n").collect()
}

/// Formats a list of commands or options in two columns: usage and description.
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

/// Width of the first column of a list.
const USAGE: usize = 25;

/// Minimum and maximum width of the help, in columns.
const MIN_WIDTH: usize = 50;
const MAX_WIDTH: usize = 80;

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
    "webhookctl: manages the webhooks of an Authing or GenAuth user pool",
    "",
    "usage: webhookctl [OPTION]... COMMAND [ARGUMENT]...",
    "",
    "Options can be placed before or after the command. webhookctl COMMAND --help shows the help of a command.",
];

const COMMANDS: [Entry; 12] = [
    entry(Command::List, "list", "", "lists all webhooks")
        .details(&["Shows the number of events of each webhook; with --wide, the names of the events."]),
    entry(Command::Get, "get", "ID", "shows one webhook"),
    entry(Command::Create, "create", "", "creates a webhook; requires --name, --url and --event")
        .details(&["Each run creates a webhook, even if one with the same name exists. Use ensure in scripts."]),
    entry(Command::Update, "update", "ID", "updates a webhook; changes only the fields given as options"),
    entry(Command::Enable, "enable", "ID...", "enables webhooks"),
    entry(Command::Disable, "disable", "ID...", "disables webhooks: they receive no events"),
    entry(Command::Delete, "delete", "ID...", "deletes webhooks, without confirmation")
        .details(&["Prints \"no webhook ID\" if a webhook does not exist. That is not an error."]),
    entry(Command::Logs, "logs", "ID", "lists the deliveries of a webhook, newest first")
        .details(&["The list is empty if the webhook does not exist. --json also shows headers and bodies."]),
    entry(Command::Trigger, "trigger", "ID", "sends a test delivery, and shows the response of the callback"),
    entry(Command::Events, "events", "", "lists the events that webhooks can subscribe to"),
    entry(Command::Ensure, "ensure", "FILE.json", "creates or updates webhooks to match a file").details(&[
        "The file (or standard input for -) contains one webhook or an array of webhooks, as JSON with the service's names:",
        "",
        "  [{\"name\": \"audit\", \"url\": \"https://example.com/cb\",",
        "    \"events\": [\"user:created\"]}]",
        "",
        "Optional members are contentType, enabled, secret and retryConfig (enabled, count, delay, delayUnit). Webhooks are \
         identified by their names. Fields that an entry does not contain are not changed. A second run changes nothing. The \
         changed fields are shown: \"updated audit: url, events (ID)\".",
        "",
        "The complete file is checked before the first call. If a webhook fails, the error is printed, the other webhooks \
         are still created and updated, and the exit code is 1.",
    ]),
    entry(Command::Call, "call", "GET|POST PATH [K=V...|JSON]", "calls any endpoint and prints its data as JSON").details(&[
        "  webhookctl call GET /api/v3/get-user userId=5f702fcc913544c358cb2123",
        "  webhookctl call POST /api/v3/create-role code=auditor namespace=default",
        "  webhookctl call POST /api/v3/create-role '{\"code\": \"auditor\"}'",
        "  webhookctl call --all GET /api/v3/list-groups",
        "",
        "For a GET, K=V are the parameters of the query. For a POST, they are the members of a JSON object: true, false, a \
         number, {..}, [..] and \"..\" are parsed as JSON, all other values are strings. To send digits as a string, use \
         double quotes: phone='\"13800000000\"'. Instead of K=V, a POST accepts the complete JSON object, or - to read it \
         from standard input.",
        "",
        "--all fetches all pages of a list, with the parameters page and limit in the query of a GET or the body of a POST; \
         the default of limit is 50. It prints each row as one line of JSON, or with --json all rows as one array.",
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
    option("name", "TEXT", FIELDS, "the name of the webhook"),
    option("url", "URL", FIELDS, "the callback URL, which receives the deliveries"),
    option("event", "NAME", FIELDS, "an event to subscribe to, such as user:created; can be repeated").repeats(),
    option("content-type", "json|form", FIELDS, "the format of deliveries; json by default for new webhooks"),
    option("enabled", "true|false", FIELDS, "whether the webhook receives events; true by default for new webhooks"),
    flag("disabled", FIELDS, "same as --enabled false"),
    option("secret", "TEXT", FIELDS, "the secret that is sent with deliveries; visible to other users of this machine"),
    option("secret-env", "VARIABLE", FIELDS, "reads the secret from an environment variable"),
    option("secret-file", "FILE", FIELDS, "reads the secret from a file, or from standard input for -"),
    option("retry-count", "N", FIELDS, "how often a failed delivery is retried; 0 disables retries"),
    option("retry-delay", "N", FIELDS, "the pause before each retry"),
    option("retry-unit", "UNIT", FIELDS, "the unit of --retry-delay: second, minute, hour or day"),
    option("limit", "N", &[Command::Logs], "the maximum number of deliveries; the default is 20"),
    flag("all", &[Command::Logs, Command::Call], "fetches all pages"),
    option("header", "NAME=VALUE", &[Command::Trigger], "a header to add to the delivery; can be repeated").repeats(),
    option("body", "JSON", &[Command::Trigger], "the JSON object to deliver; the default is a test event"),
    flag("dry-run", &[Command::Ensure], "shows which webhooks and fields would change; changes nothing"),
    flag("json", &[], "prints one JSON document"),
    flag("show-secrets", &[], "shows secrets instead of ***"),
    flag("wide", &[], "does not truncate tables to the width of the terminal"),
    option("ca", "FILE", &[], "an additional root certificate to trust (PEM)"),
    option("host", "URL", &[], "the host of a private deployment, such as https://sso.example.com"),
    option("platform", "NAME", &[], "authing or genauth"),
    option("lang", "LANG", &[], "the language of the service's messages: zh-CN or en-US"),
    option("timeout", "SECONDS", &[], "time limit of an attempt, 10 by default; a call with its retries may take 3 times as long"),
    option("retries", "N", &[], "retries after a transient failure; the default is 2"),
    flag("emulator", &[], "uses an emulator on this machine, see below"),
    flag("help", &[], "shows this help").short('h'),
    flag("version", &[], "shows the version").short('V'),
];

const FOOT: &[&str] = &[
    "environment:",
    "  AUTHING_ACCESS_KEY_ID      the access key, from the user pool's console. There",
    "  AUTHING_ACCESS_KEY_SECRET  are no options for it, because command lines are",
    "                             visible to other users and stored by shells",
    "  AUTHING_HOST, AUTHING_PLATFORM, AUTHING_LANG",
    "                             same as --host, --platform and --lang; the options",
    "                             have precedence",
    "  COLUMNS                    width of tables and help; the default is the width",
    "                             of the terminal, or 80",
    "",
    "--emulator needs no access key and no network. Each run starts a new emulator with two sample webhooks, each with one \
     delivery, and stops it at the end. Use sample1 and sample2 as their IDs:",
    "",
    "  webhookctl --emulator list",
    "  webhookctl --emulator trigger sample1",
    "  webhookctl --emulator logs sample2",
    "",
    "exit codes: 0 success, 1 failure, 2 usage error",
];
