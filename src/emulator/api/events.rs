//! The event list: the data of `get-webhook-event-list`.

use serde_json::{Value, json};

/// Returns all known events and their categories. The category is the part of the name before the first colon.
pub(crate) fn list() -> Value {
    let mut categories: Vec<&str> = Vec::new();
    for name in EVENT_NAMES {
        if !categories.contains(&category(name)) {
            categories.push(category(name));
        }
    }
    let categories: Vec<Value> =
        categories.into_iter().map(|value| json!({ "name": value, "nameEn": words(value), "value": value })).collect();
    let events: Vec<Value> =
        EVENT_NAMES.iter().map(|name| json!({ "name": name, "nameEn": words(name), "value": name, "category": category(name) })).collect();
    json!({ "categories": categories, "events": events })
}

fn category(name: &str) -> &str {
    name.split_once(':').map_or("other", |(category, _)| category)
}

/// Converts `user:password-changed` to `user password changed`. The texts of the service are not documented.
fn words(name: &str) -> String {
    name.replace([':', '-'], " ")
}

/// Independent of `WebhookEvent`, so that tests of the client against the emulator find mistakes there.
const EVENT_NAMES: [&str; 76] = [
    "test",
    "register",
    "login",
    "kick",
    "refresh-token",
    "mfa:verified",
    "user:created",
    "user:password-changed",
    "user:updated",
    "user:email-verified",
    "user:archived",
    "user:unarchived",
    "user:blocked",
    "user:unblocked",
    "user:deleted",
    "user:register-whitelist-added",
    "user:register-whitelist-deleted",
    "user:udv-changed",
    "user:link-account",
    "user:password-update-remind",
    "user:organization-node-update",
    "permission:revoke",
    "permission:add",
    "resource:created",
    "resource:delete",
    "resource:updated",
    "role:created",
    "role:updated",
    "role:deleted",
    "role:disable",
    "role:assigned",
    "role:unassigned",
    "role:udv-changed",
    "subject:remove",
    "application:mfa:enabled",
    "application:mfa:disabled",
    "application:created",
    "application:updated",
    "application:deleted",
    "application:secret-refreshed",
    "group:created",
    "group:updated",
    "group:deleted",
    "group:member-added",
    "group:member-removed",
    "organization:created",
    "organization:imported",
    "organization:deleted",
    "organization:node-added",
    "organization:node-updated",
    "organization:tree-updated",
    "organization:node-deleted",
    "organization:node-moved",
    "organization:member-added",
    "organization:member-removed",
    "organization:udv-changed",
    "privilege-namespace:created",
    "privilege-namespace:updated",
    "privilege-namespace:deleted",
    "user-pool:cooperator-added",
    "user-pool:cooperator-removed",
    "user-pool:secret-refreshed",
    "user-pool:updated",
    "user-pool:udf-added",
    "user-pool:udf-deleted",
    "user-pool:env-added",
    "user-pool:env-deleted",
    "user-pool:env-updated",
    "user-pool:launchpad-app-installed",
    "user-pool:launchpad-app-uninstalled",
    "data-resource:created",
    "data-resource:updated",
    "data-resource:deleted",
    "data-strategy-permission:revoke",
    "data-strategy-permission:add",
    "unusual-location:login",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_has_a_listed_category() {
        let list = list();
        let categories: Vec<&Value> = list["categories"].as_array().unwrap().iter().map(|c| &c["value"]).collect();
        let events = list["events"].as_array().unwrap();
        assert_eq!((categories.len(), events.len()), (15, 76));
        assert!(events.iter().all(|event| categories.contains(&&event["category"])));
        assert_eq!(events[0]["category"], "other");
    }
}
