//! `Action`: the checked command line, as requests of the crate.

use std::io::Read;

use authing::{CreateWebhook, TriggerWebhook, UpdateWebhook};
use serde_json::{Map, Value};

use crate::Environment;
use crate::arguments::Arguments;
use crate::call::Call;
use crate::failure::{Result, usage};
use crate::fields::Fields;
use crate::manual::Command;
use crate::wanted;

/// A command with its arguments.
pub(crate) enum Action {
    List,
    Get(String),
    Create(CreateWebhook),
    Update(UpdateWebhook),
    Switch { ids: Vec<String>, enabled: bool },
    Delete(Vec<String>),
    Logs { id: String, limit: Option<usize> },
    Trigger(TriggerWebhook),
    Events,
    Ensure { wanted: Vec<CreateWebhook>, dry_run: bool },
    Call(Call),
}

impl Action {
    /// Reads the operands and options of a command, and the files that they name. Sends nothing.
    pub(crate) fn read(arguments: &Arguments, environment: &Environment<'_>, input: &mut dyn Read) -> Result<Self> {
        let Some(command) = arguments.command() else {
            return usage("a command is missing");
        };
        Ok(match command {
            Command::List => {
                arguments.none()?;
                Self::List
            }
            Command::Get => Self::Get(arguments.one("an ID")?.to_owned()),
            Command::Create => {
                arguments.none()?;
                Self::Create(Fields::read(arguments, environment, input)?.create()?)
            }
            Command::Update => {
                let id = arguments.one("an ID")?;
                Self::Update(Fields::read(arguments, environment, input)?.update(id)?)
            }
            Command::Enable => Self::Switch { ids: arguments.ids()?, enabled: true },
            Command::Disable => Self::Switch { ids: arguments.ids()?, enabled: false },
            Command::Delete => Self::Delete(arguments.ids()?),
            Command::Logs => Self::Logs { id: arguments.one("an ID")?.to_owned(), limit: limit(arguments)? },
            Command::Trigger => Self::Trigger(delivery(arguments)?),
            Command::Events => {
                arguments.none()?;
                Self::Events
            }
            Command::Ensure => {
                let wanted = wanted::read(arguments.one("a file")?, input)?;
                Self::Ensure { wanted, dry_run: arguments.has("dry-run") }
            }
            Command::Call => Self::Call(Call::read(arguments, input)?),
        })
    }
}

fn limit(arguments: &Arguments) -> Result<Option<usize>> {
    match (arguments.number("limit")?, arguments.has("all")) {
        (Some(_), true) => usage("--limit and --all cannot be combined"),
        (Some(0), false) => usage("--limit must be at least 1"),
        (limit, true) => Ok(limit),
        (limit, false) => Ok(limit.or(Some(DEFAULT_LIMIT))),
    }
}

fn delivery(arguments: &Arguments) -> Result<TriggerWebhook> {
    let mut delivery = TriggerWebhook::new(arguments.one("an ID")?);
    let mut headers = Map::new();
    for header in arguments.all("header") {
        match header.split_once('=') {
            Some((name, value)) if !name.is_empty() => headers.insert(name.to_owned(), value.into()),
            _ => return usage("--header must be NAME=VALUE"),
        };
    }
    if !headers.is_empty() {
        delivery = delivery.request_headers(headers);
    }
    if let Some(body) = arguments.value("body") {
        delivery = delivery.request_body(json_object("--body", body)?);
    }
    Ok(delivery)
}

/// Parses a JSON object of the command line. `name` is its name in error texts.
pub(crate) fn json_object(name: &str, json: &str) -> Result<Map<String, Value>> {
    // The error texts of serde for syntax errors contain no values.
    match serde_json::from_str(json.strip_prefix('\u{feff}').unwrap_or(json)) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => usage(format!("{name} must be a JSON object {{..}}")),
        Err(error) => usage(format!("{name} is not JSON: {error}")),
    }
}

/// The default of `logs --limit`: about one screen.
const DEFAULT_LIMIT: usize = 20;
