//! What the types of the webhook methods are, for the table of endpoints and the emulator.

#[cfg(feature = "emulator")]
use serde_json::{Map, Value};

#[cfg(feature = "emulator")]
use super::{ContentType, DelayUnit, WebhookEvent};
use super::{
    CreateWebhook, GetWebhookLogs, ListWebhooks, TriggerWebhook, TriggerWebhookResponse, UpdateWebhook, Webhook, WebhookEventList,
    WebhookLog,
};
use super::{RetryConfig, WebhookCategory, WebhookEventInfo};
use crate::api::endpoint::described::described;
#[cfg(feature = "emulator")]
use crate::api::endpoint::described::described_as;
#[cfg(feature = "emulator")]
use crate::declare::Kind;
#[cfg(feature = "emulator")]
use crate::redact::Secret;

#[cfg(feature = "emulator")]
described_as! {
    ContentType: Kind::Enum(ContentType::TEXTS);
    DelayUnit: Kind::Enum(DelayUnit::TEXTS);
    // Also the events that a user pool defines.
    WebhookEvent: Kind::Text;
}

described! {
    CreateWebhook {
        name: String,
        url: String [sample "https://example.com/cb"],
        events: Vec<WebhookEvent>,
        content_type: ContentType,
        enabled?: bool,
        secret?: Secret,
        retry_config?: RetryConfig,
    }
    UpdateWebhook {
        webhook_id: String,
        name?: String,
        url?: String [sample "https://example.com/cb"],
        events?: Vec<WebhookEvent>,
        content_type?: ContentType,
        enabled?: bool,
        secret?: Secret,
        retry_config?: RetryConfig,
    }
    RetryConfig { enabled: bool, count?: u32 [0..], delay?: u32 [0..], delay_unit?: DelayUnit }
    ListWebhooks { page?: u32 [1..], limit?: u32 [1..=50] }
    GetWebhookLogs { webhook_id: String, page?: u32 [1..], limit?: u32 [1..=50] }
    TriggerWebhook { webhook_id: String, request_headers?: Map<String, Value>, request_body?: Map<String, Value> }

    Webhook {
        webhook_id: String,
        created_at: String,
        updated_at: String,
        name: String,
        url: String,
        content_type: ContentType,
        enabled: bool,
        events: Vec<WebhookEvent>,
        secret?: Secret,
        retry_config?: RetryConfig,
    }
    WebhookLog {
        webhook_id: String,
        event_name: WebhookEvent,
        request_body: Value,
        request_headers: Value,
        response_status_code?: u16,
        response_headers: Value,
        response_body: Value,
        timestamp: String,
        success: bool,
        error_message?: String,
    }
    TriggerWebhookResponse { response: Value }
    WebhookEventList { categories: Vec<WebhookCategory>, events: Vec<WebhookEventInfo> }
    WebhookCategory { name: String, name_en: String, value: String }
    WebhookEventInfo { name: String, name_en: String, value: WebhookEvent, category: String }
}

#[cfg(test)]
#[cfg(feature = "emulator")]
mod tests {
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use serde_json::json;

    use super::*;
    use crate::api::endpoint::described::Described;

    fn names<T: Described>() -> Vec<String> {
        let Kind::Object(shape) = T::KIND else { panic!("{} is no struct", T::NAME) };
        sorted(shape().sample(1))
    }

    fn sorted(value: Value) -> Vec<String> {
        let mut names: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
        names.sort();
        names
    }

    fn assert_written<T: Described + Serialize>(full: T) {
        assert_eq!(sorted(serde_json::to_value(full).unwrap()), names::<T>(), "{}", T::NAME);
    }

    /// Reads a sample of the described type, and writes it.
    fn assert_read<T: Described + Serialize + DeserializeOwned>() {
        let Kind::Object(shape) = T::KIND else { panic!("{} is no struct", T::NAME) };
        assert_written(serde_json::from_value::<T>(shape().sample(3)).unwrap());
    }

    #[test]
    fn described_requests_have_the_members_that_are_sent() {
        let (events, form) = ([WebhookEvent::Login], ContentType::Form);
        let retries = RetryConfig::new(true).count(1).delay(1).delay_unit(DelayUnit::Day);
        let new = CreateWebhook::new("n", "u", events.clone()).enabled(true).secret("s").content_type(form.clone());
        assert_written(new.retry_config(retries.clone()));
        let changes = UpdateWebhook::new("w").name("n").url("u").events(events).content_type(form).enabled(true).secret("s");
        assert_written(changes.retry_config(retries));
        assert_written(ListWebhooks::new().page(1).limit(1));
        assert_written(GetWebhookLogs::new("w").page(1).limit(1));
        assert_written(TriggerWebhook::new("w").request_headers(Map::new()).request_body(Map::new()));
    }

    #[test]
    fn described_responses_have_the_members_that_are_read() {
        assert_read::<Webhook>();
        assert_read::<RetryConfig>();
        assert_read::<WebhookLog>();
        assert_read::<TriggerWebhookResponse>();
        assert_read::<WebhookEventList>();
        assert_read::<WebhookCategory>();
        assert_read::<WebhookEventInfo>();
    }

    #[test]
    fn described_members_that_a_request_needs_are_always_sent() {
        let least = serde_json::to_value(CreateWebhook::new("n", "u", ["test"])).unwrap();
        let Kind::Object(shape) = CreateWebhook::KIND else { panic!() };
        assert_eq!(shape().problems(least.as_object().unwrap()), Vec::<String>::new());
        let missing = shape().problems(json!({}).as_object().unwrap());
        assert_eq!(missing, ["name is required", "url is required", "events is required", "contentType is required"]);
    }
}
