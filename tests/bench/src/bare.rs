//! The same work with bare ureq and serde: the same requests, and responses read into the same fields.
//!
//! The agent is configured for speed, with a timeout for each phase and none for the whole call. It does not retry or
//! renew tokens, reads one format of responses, and returns the errors of ureq.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ureq::Agent;

use crate::system::Failure;
use crate::users::BareUser;
use crate::work::{Client, What};

pub struct Bare {
    agent: Agent,
    host: String,
    authorization: String,
    userpool_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<T> {
    status_code: u16,
    message: String,
    #[allow(dead_code, reason = "only read")]
    api_code: Option<u32>,
    #[allow(dead_code, reason = "only read")]
    request_id: Option<String>,
    data: Option<T>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only read")]
struct Page<T> {
    total_count: u64,
    list: Vec<T>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only read")]
struct Webhook {
    webhook_id: String,
    created_at: String,
    updated_at: String,
    name: String,
    url: String,
    content_type: String,
    enabled: bool,
    #[serde(default)]
    events: Vec<String>,
    secret: Option<String>,
    retry_config: Option<RetryConfig>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only read")]
struct RetryConfig {
    enabled: bool,
    count: Option<u32>,
    delay: Option<u32>,
    delay_unit: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only read")]
struct WebhookLog {
    webhook_id: String,
    event_name: String,
    request_body: Value,
    request_headers: Value,
    response_status_code: Option<u16>,
    response_headers: Value,
    response_body: Value,
    timestamp: String,
    success: bool,
    error_message: Option<String>,
}

#[derive(Deserialize)]
struct Token {
    access_token: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GetManagementToken<'a> {
    access_key_id: &'a str,
    access_key_secret: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CreateWebhook<'a> {
    name: &'a str,
    url: &'a str,
    events: &'a [&'a str],
    content_type: &'a str,
    enabled: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UpdateWebhook<'a> {
    webhook_id: &'a str,
    enabled: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GetWebhookLogs<'a> {
    webhook_id: &'a str,
    page: u32,
    limit: u32,
}

impl Bare {
    /// An agent with an access token.
    pub fn new(host: &str, token: &str, userpool_id: &str) -> Self {
        let limit = Some(Duration::from_secs(10));
        let config = Agent::config_builder()
            .timeout_connect(limit)
            .timeout_send_request(limit)
            .timeout_send_body(limit)
            .timeout_recv_response(limit)
            .timeout_recv_body(limit)
            .max_idle_connections(64)
            .max_idle_connections_per_host(64)
            .user_agent("authing-rust-sdk/0.1.0")
            .accept("application/json")
            .http_status_as_error(false)
            .build();
        let (agent, host, userpool_id) = (config.new_agent(), host.to_owned(), userpool_id.to_owned());
        Self { agent, host, authorization: format!("Bearer {token}"), userpool_id }
    }

    /// An agent that fetches its token.
    pub fn with_key(host: &str, id: &str, secret: &str, userpool_id: &str) -> Result<Self, Failure> {
        let mut bare = Self::new(host, "", userpool_id);
        let key = serde_json::to_vec(&GetManagementToken { access_key_id: id, access_key_secret: secret })?;
        let request = bare.agent.post(format!("{host}/api/v3/get-management-token"));
        let request = request.header("x-authing-lang", "zh-CN").header("x-authing-sdk-version", "authing-rust-sdk:0.1.0");
        let token: Token = open(request.header("content-type", "application/json").send(key)?)?;
        bare.authorization = format!("Bearer {}", token.access_token);
        Ok(bare)
    }

    fn get<T: for<'de> Deserialize<'de>>(&self, path: &str, query: &[(&str, &str)]) -> Result<T, Failure> {
        let request = self.agent.get(format!("{}{path}", self.host)).query_pairs(query.iter().copied());
        open(self.with_headers(request).call()?)
    }

    fn post<T: for<'de> Deserialize<'de>>(&self, path: &str, body: &impl Serialize) -> Result<T, Failure> {
        let request = self.agent.post(format!("{}{path}", self.host)).header("content-type", "application/json");
        open(self.with_headers(request).send(serde_json::to_vec(body)?)?)
    }

    fn with_headers<B>(&self, request: ureq::RequestBuilder<B>) -> ureq::RequestBuilder<B> {
        request
            .header("authorization", &self.authorization)
            .header("x-authing-userpool-id", &self.userpool_id)
            .header("x-authing-lang", "zh-CN")
            .header("x-authing-sdk-version", "authing-rust-sdk:0.1.0")
    }
}

fn open<T: for<'de> Deserialize<'de>>(mut response: ureq::http::Response<ureq::Body>) -> Result<T, Failure> {
    let body = response.body_mut().read_to_vec()?;
    let envelope: Envelope<T> = serde_json::from_slice(&body)?;
    if envelope.status_code != 200 {
        return Err(envelope.message.into());
    }
    envelope.data.ok_or_else(|| "no data".into())
}

impl Client for Bare {
    fn call(&self, what: What, number: u32) -> Result<usize, Failure> {
        let webhook_id = "62c22ec4b9bd2c5e7d7d4d8e";
        let list = |limit| self.get::<Page<Webhook>>("/api/v3/list-webhooks", &[("page", "1"), ("limit", limit)]);
        let logs = |page| {
            let body = GetWebhookLogs { webhook_id, page, limit: 50 };
            self.post::<Page<WebhookLog>>("/api/v3/get-webhook-logs", &body)
        };
        Ok(match what {
            What::Get => usize::from(self.get::<Webhook>("/api/v3/get-webhook", &[("webhookId", webhook_id)])?.enabled),
            What::Create => {
                let (name, url, events, content_type) = ("audit", "https://example.com/cb", &["user:created"], "application/json");
                let body = CreateWebhook { name, url, events, content_type, enabled: true };
                usize::from(self.post::<Webhook>("/api/v3/create-webhook", &body)?.enabled)
            }
            What::Update => {
                let body = UpdateWebhook { webhook_id, enabled: false };
                usize::from(self.post::<Webhook>("/api/v3/update-webhook", &body)?.enabled)
            }
            What::List => list("10")?.list.len(),
            What::List50 | What::AllWebhooks => list("50")?.list.len(),
            What::Logs => logs(number)?.list.len(),
            What::Users(order) => {
                let query = [("code", order.code()), ("page", "1"), ("limit", "50")];
                self.get::<Page<BareUser>>("/api/v3/list-role-members", &query)?.list.len()
            }
            What::AllLogs => {
                let mut count = 0;
                for page in 1.. {
                    let list = logs(page)?.list;
                    let left = number as usize - count;
                    count += list.iter().take(left).filter(|entry| entry.success).count();
                    if list.is_empty() || count >= number as usize {
                        break;
                    }
                }
                count
            }
        })
    }
}
