//! Checks the names of events that a user enters.

use authing::WebhookEvent;

use crate::action::Action;
use crate::output::Output;

/// Whether a text can be the name of an event. User pools can define custom events, but their names contain no white space.
pub(crate) fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(char::is_whitespace)
}

/// Warns about events that this version does not know. They may be misspelt, newer than this version, or custom events.
pub(crate) fn warn_of_unknown(action: &Action, output: &mut Output<'_>) {
    let events: Vec<&WebhookEvent> = match action {
        Action::Create(webhook) => webhook.events.iter().collect(),
        Action::Update(changes) => changes.events.iter().flatten().collect(),
        Action::Ensure { wanted, .. } => wanted.iter().flat_map(|webhook| &webhook.events).collect(),
        _ => Vec::new(),
    };
    let mut unknown: Vec<&WebhookEvent> = events.into_iter().filter(|event| !WebhookEvent::ALL.contains(event)).collect();
    unknown.sort();
    unknown.dedup();
    for event in unknown {
        output.warn(&format!("unknown event {:?}; webhookctl events lists the known ones", event.as_str()));
    }
}
