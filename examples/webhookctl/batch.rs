//! `Batch`: the results of a command for several webhooks, each of which can fail.

use authing::{Error, ErrorKind};
use serde::Serialize;

use crate::failure::{Failure, Result};
use crate::output::Output;

/// The number of consecutive failures that affect all calls, after which the batch stops. One may be a transient failure.
const MAX_CONSECUTIVE_FAILURES: usize = 2;

/// Reports the results for several webhooks: one line each, or one JSON array at the end.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    entries: Vec<Entry>,
    /// The number of consecutive failures that affect all calls.
    consecutive_failures: usize,
}

/// The result for one webhook.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entry {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Null if it is not known, because the webhook could not be created.
    webhook_id: Option<String>,
    result: &'static str,
    /// The service's names of the changed fields.
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

    /// A line with the ID in a column.
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
    /// Reports a success: prints `line`, or stores `entry` for the JSON output.
    pub(crate) fn done(&mut self, output: &mut Output<'_>, entry: Entry, line: &str) -> Result {
        self.consecutive_failures = 0;
        self.entries.push(entry);
        if output.is_json() { Ok(()) } else { output.line(line) }
    }

    /// Reports a failure immediately. Returns whether to continue with the `left` other webhooks: not after
    /// [`MAX_CONSECUTIVE_FAILURES`] that affect all calls.
    pub(crate) fn failed(
        &mut self,
        output: &mut Output<'_>,
        (name, id): (Option<&str>, Option<&str>),
        error: &str,
        affects_all_calls: bool,
        left: usize,
    ) -> bool {
        output.error(&format!("{}: {error}", name.or(id).unwrap_or_default()));
        let mut entry = Entry::new("failed", name, id);
        entry.error = Some(error.to_owned());
        self.entries.push(entry);
        self.consecutive_failures = if affects_all_calls { self.consecutive_failures + 1 } else { 0 };
        let continues = self.consecutive_failures < MAX_CONSECUTIVE_FAILURES;
        if !continues && left > 0 {
            output.error(&format!("skipped the remaining {left}"));
        }
        continues
    }

    /// Finishes the report. Returns an error if there was a failure.
    pub(crate) fn finish(self, output: &mut Output<'_>) -> Result {
        if output.is_json() {
            output.document(&self.entries)?;
        }
        if self.entries.iter().any(|entry| entry.error.is_some()) { Err(Failure::Reported) } else { Ok(()) }
    }
}

/// Whether an error probably affects all calls.
pub(crate) fn affects_all_calls(error: &Error) -> bool {
    matches!(error, Error::Transport(_)) || error.kind() == ErrorKind::Unauthorized
}
