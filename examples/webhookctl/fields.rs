//! `Fields`: the options that `create` and `update` have in common.

use std::fs::File;
use std::io::{self, Read};

use authing::{ContentType, CreateWebhook, DelayUnit, RetryConfig, Secret, UpdateWebhook};

use crate::Environment;
use crate::arguments::Arguments;
use crate::events::is_name;
use crate::failure::{Failure, Result, failed, usage};

/// The fields of a webhook that are set by options.
pub(crate) struct Fields {
    name: Option<String>,
    url: Option<String>,
    events: Vec<String>,
    content_type: Option<ContentType>,
    enabled: Option<bool>,
    secret: Option<Secret>,
    retry_config: Option<RetryConfig>,
}

impl Fields {
    pub(crate) fn read(arguments: &Arguments, environment: &Environment<'_>, input: &mut dyn Read) -> Result<Self> {
        Ok(Self {
            name: arguments.text("name")?.map(str::to_owned),
            url: arguments.text("url")?.map(str::to_owned),
            events: arguments.all("event").map(event).collect::<Result<_>>()?,
            content_type: arguments.choice("content-type", &[("json", ContentType::Json), ("form", ContentType::Form)])?,
            enabled: enabled(arguments)?,
            retry_config: retry_config(arguments)?,
            // Last, because it can read standard input: other errors are reported without waiting for input.
            secret: secret(arguments, environment, input)?,
        })
    }

    /// Converts the fields to a create request.
    pub(crate) fn create(self) -> Result<CreateWebhook> {
        let (name, url) = match (self.name, self.url) {
            (Some(name), Some(url)) if !self.events.is_empty() => (name, url),
            (name, url) => {
                let needed = [("--name", name.is_none()), ("--url", url.is_none()), ("--event", self.events.is_empty())];
                let missing: Vec<&str> = needed.into_iter().filter(|(_, missing)| *missing).map(|(option, _)| option).collect();
                return usage(format!("create needs {}", missing.join(" and ")));
            }
        };
        let mut webhook = CreateWebhook::new(name, url, self.events);
        webhook.content_type = self.content_type;
        webhook.enabled = self.enabled;
        webhook.secret = self.secret;
        webhook.retry_config = self.retry_config;
        Ok(webhook)
    }

    /// Converts the fields to an update request. Fields without an option are not sent.
    pub(crate) fn update(self, id: &str) -> Result<UpdateWebhook> {
        let mut changes = UpdateWebhook::new(id);
        let nothing = self.name.is_none()
            && self.url.is_none()
            && self.events.is_empty()
            && self.content_type.is_none()
            && self.enabled.is_none()
            && self.secret.is_none()
            && self.retry_config.is_none();
        if nothing {
            return usage("update needs at least one field to change");
        }
        if !self.events.is_empty() {
            changes = changes.events(self.events);
        }
        changes.name = self.name;
        changes.url = self.url;
        changes.content_type = self.content_type;
        changes.enabled = self.enabled;
        changes.secret = self.secret;
        changes.retry_config = self.retry_config;
        Ok(changes)
    }
}

/// Checks the name of an event. Custom events can have any name, but a list of names is an error.
fn event(name: &str) -> Result<String> {
    match name {
        "" => usage("--event is empty"),
        name if name.contains(',') || !is_name(name) => {
            usage(format!("--event takes one event, not {name:?}: repeat the option for each event"))
        }
        name => Ok(name.to_owned()),
    }
}

fn enabled(arguments: &Arguments) -> Result<Option<bool>> {
    match (arguments.choice("enabled", &[("true", true), ("false", false)])?, arguments.has("disabled")) {
        (Some(_), true) => usage("--enabled and --disabled cannot be combined"),
        (enabled, disabled) => Ok(if disabled { Some(false) } else { enabled }),
    }
}

fn retry_config(arguments: &Arguments) -> Result<Option<RetryConfig>> {
    let (count, delay) = (arguments.number("retry-count")?, arguments.number("retry-delay")?);
    let units: Vec<_> = DelayUnit::ALL.iter().map(|unit| (unit.as_str(), unit.clone())).collect();
    let unit = arguments.choice("retry-unit", &units)?;
    if count.is_none() && delay.is_none() && unit.is_none() {
        return Ok(None);
    }
    // 0 retries are sent as `enabled: false`, not as a count.
    let mut config = RetryConfig::new(count != Some(0));
    config.count = count.filter(|count| *count > 0);
    config.delay = delay;
    config.delay_unit = unit;
    Ok(Some(config))
}

fn secret(arguments: &Arguments, environment: &Environment<'_>, input: &mut dyn Read) -> Result<Option<Secret>> {
    match (arguments.value("secret"), arguments.text("secret-env")?, arguments.text("secret-file")?) {
        (None, None, None) => Ok(None),
        (Some(secret), None, None) => Ok(Some(secret.into())),
        (None, Some(variable), None) => match (environment.variable)(variable).map(std::ffi::OsString::into_string) {
            Some(Ok(text)) if !trimmed(&text).is_empty() => Ok(Some(trimmed(&text).into())),
            Some(Ok(_)) | None => failed(format!("--secret-env: {variable} is not set in the environment or empty")),
            Some(Err(_)) => failed(format!("--secret-env: {variable} is not valid UTF-8")),
        },
        (None, None, Some(file)) => {
            let text = read_text(file, input)?;
            match trimmed(&text) {
                "" => failed(format!("--secret-file: {} is empty", source_name(file))),
                secret => Ok(Some(secret.into())),
            }
        }
        _ => usage("--secret, --secret-env and --secret-file cannot be combined"),
    }
}

/// Removes a byte order mark and line ends, which editors and `echo` add and which a header cannot contain.
fn trimmed(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text).trim_end_matches(['\r', '\n'])
}

/// Reads a file, or standard input for `-`.
pub(crate) fn read_text(file: &str, input: &mut dyn Read) -> Result<String> {
    let text = if file == "-" { io::read_to_string(input) } else { File::open(file).and_then(io::read_to_string) };
    text.map_err(|error| Failure::Failed(format!("{}: {error}", source_name(file))))
}

/// The name of a file in error texts.
pub(crate) fn source_name(file: &str) -> &str {
    if file == "-" { "standard input" } else { file }
}
