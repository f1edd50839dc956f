//! What became of several webhooks, of which each can fail by itself.

use authing::{Error, ErrorKind};
use serde::Serialize;

use crate::failure::{Failure, Result};
use crate::output::Output;

/// How many times in a row the service itself must fail until the rest is not tried any more: it may be a transient failure.
const GIVE_UP_AFTER: usize = 2;

/// A report on several webhooks: a line for each as it is done, or one JSON array at the end.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    entries: Vec<Entry>,
    /// Failures in a row that are of the service as a whole.
    service_failures: usize,
}

/// The result for one webhook.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entry {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Null where it is not known, that of a webhook that could not be made.
    webhook_id: Option<String>,
    result: &'static str,
    /// The service's names of the fields that were changed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changed: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl Entry {
    pub(crate) fn new(result: &'static str, name: Option<&str>, id: Option<&str>) -> Self {
        Self { name: name.map(str::to_owned), webhook_id: id.map(str::to_owned), result, changed: Vec::new(), error: None }
    }

    pub(crate) fn changed(mut self, fields: Vec<&'static str>) -> Self {
        self.changed = fields;
        self
    }

    /// A line with the ID in a column of its own.
    pub(crate) fn row(&self) -> String {
        let (name, id) = (self.name.as_deref().unwrap_or_default(), self.webhook_id.as_deref().unwrap_or_default());
        format!("{:<9}  {id}  {name}", self.result).trim_end().to_owned()
    }

    /// A line such as `updated audit: url, events (62c22ec4b9bd2c5e7d7d4d8e)`.
    pub(crate) fn sentence(&self) -> String {
        let changed = if self.changed.is_empty() { String::new() } else { format!(": {}", self.changed.join(", ")) };
        let id = self.webhook_id.as_ref().map_or(String::new(), |id| format!(" ({id})"));
        format!("{} {}{changed}{id}", self.result, self.name.as_deref().unwrap_or_default())
    }
}

impl Batch {
    /// Reports what was done with a webhook: `line` for people, the entry for programs.
    pub(crate) fn done(&mut self, output: &mut Output<'_>, entry: Entry, line: &str) -> Result {
        self.service_failures = 0;
        self.entries.push(entry);
        if output.is_json() { Ok(()) } else { output.line(line) }
    }

    /// Reports a failure at once: the others may take their time. Gives whether the `left` others are worth a try: not after
    /// several failures in a row that are of the service.
    pub(crate) fn failed(
        &mut self,
        output: &mut Output<'_>,
        (name, id): (Option<&str>, Option<&str>),
        error: &str,
        is_of_service: bool,
        left: usize,
    ) -> bool {
        output.complain(&format!("{}: {error}", name.or(id).unwrap_or_default()));
        let mut entry = Entry::new("failed", name, id);
        entry.error = Some(error.to_owned());
        self.entries.push(entry);
        self.service_failures = if is_of_service { self.service_failures + 1 } else { 0 };
        let goes_on = self.service_failures < GIVE_UP_AFTER;
        if !goes_on && left > 0 {
            output.complain(&format!("{left} more not tried"));
        }
        goes_on
    }

    /// Ends the report: a failure where there was one.
    pub(crate) fn end(self, output: &mut Output<'_>) -> Result {
        if output.is_json() {
            output.document(&self.entries)?;
        }
        if self.entries.iter().any(|entry| entry.error.is_some()) { Err(Failure::Told) } else { Ok(()) }
    }
}

/// Whether other calls would fail as well.
pub(crate) fn is_of_service(error: &Error) -> bool {
    matches!(error, Error::Transport(_)) || error.kind() == ErrorKind::Unauthorized
}
