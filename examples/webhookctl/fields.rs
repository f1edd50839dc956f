//! The options that `create` and `update` have in common.

use std::fs::File;
use std::io::{self, Read};

use authing::{ContentType, CreateWebhook, DelayUnit, RetryConfig, Secret, UpdateWebhook};

use crate::Environment;
use crate::arguments::Arguments;
use crate::events::is_name;
use crate::failure::{Failure, Result, failed, usage};

/// The fields of a webhook that are given.
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
            // The last, since it may read standard input: what is wrong should not be waited for.
            secret: secret(arguments, environment, input)?,
        })
    }

    /// A new webhook.
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

    /// Changes of the webhook `id`: what is not given is not sent.
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
            return usage("update needs something to change");
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

/// An event may have any name, since user pools can define their own; but no list of them is one.
fn event(name: &str) -> Result<String> {
    match name {
        "" => usage("--event is empty"),
        name if name.contains(',') || !is_name(name) => usage(format!("--event takes one event, not {name:?}: give it once for each")),
        name => Ok(name.to_owned()),
    }
}

fn enabled(arguments: &Arguments) -> Result<Option<bool>> {
    match (arguments.choice("enabled", &[("true", true), ("false", false)])?, arguments.has("disabled")) {
        (Some(_), true) => usage("--enabled and --disabled cannot go together"),
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
    // No repetitions at all is not a count of the service's, but a switch.
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
            Some(Ok(text)) if !bare(&text).is_empty() => Ok(Some(bare(&text).into())),
            Some(Ok(_)) | None => failed(format!("{variable} is not set in the environment (--secret-env)")),
            Some(Err(_)) => failed(format!("{variable} is not valid UTF-8 (--secret-env)")),
        },
        (None, None, Some(file)) => {
            let text = read_text(file, input)?;
            match bare(&text) {
                "" => failed(format!("{file} is empty (--secret-file)")),
                secret => Ok(Some(secret.into())),
            }
        }
        _ => usage("one of --secret, --secret-env and --secret-file is enough"),
    }
}

/// Takes away what editors and `echo` put around a text, and no header could carry: a byte order mark and line ends.
fn bare(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text).trim_end_matches(['\r', '\n'])
}

/// The text of a file, or of standard input for `-`.
pub(crate) fn read_text(file: &str, input: &mut dyn Read) -> Result<String> {
    let text = if file == "-" { io::read_to_string(input) } else { File::open(file).and_then(io::read_to_string) };
    text.map_err(|error| Failure::Failed(format!("{}: {error}", source_name(file))))
}

/// What a file is called in a complaint.
pub(crate) fn source_name(file: &str) -> &str {
    if file == "-" { "standard input" } else { file }
}
