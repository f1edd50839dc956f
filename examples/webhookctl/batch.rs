//! What became of several webhooks, of which each can fail by itself.

use authing::ErrorKind;
use serde::Serialize;

use crate::failure::{Failure, Result};
use crate::output::Output;

/// How many times in a row the service itself must fail until the rest is not tried any more: it may be a passing thing.
const GIVE_UP_AFTER: usize = 2;

/// A report on several webhooks: a line for each as it is done, or one JSON array at the end.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    entries: Vec<Entry>,
    /// Failures in a row that are of the service as a whole.
    service_failures: usize,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Null where it is not known, that of a webhook that could not be made.
    webhook_id: Option<String>,
    result: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl Batch {
    /// Reports what was done with a webhook.
    pub(crate) fn done(&mut self, output: &mut Output<'_>, result: &'static str, name: Option<&str>, id: &str) -> Result {
        self.service_failures = 0;
        self.entries.push(Entry { name: name.map(str::to_owned), webhook_id: Some(id.to_owned()), result, error: None });
        if output.is_json() {
            return Ok(());
        }
        output.line(format!("{result:<9}  {id}  {}", name.unwrap_or_default()).trim_end())
    }

    /// Reports a failure, which is told at once: the others may take their time. Gives whether they are worth a try, of
    /// which there are `left`.
    pub(crate) fn failed(
        &mut self,
        output: &mut Output<'_>,
        (name, id): (Option<&str>, Option<&str>),
        error: &authing::Error,
        left: usize,
    ) -> bool {
        let (name, id) = (name.map(str::to_owned), id.map(str::to_owned));
        output.complain(&format!("{}: {error}", name.as_ref().or(id.as_ref()).map_or("", String::as_str)));
        self.entries.push(Entry { name, webhook_id: id, result: "failed", error: Some(error.to_string()) });
        let is_of_service = matches!(error, authing::Error::Transport(_)) || error.kind() == ErrorKind::Unauthorized;
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
