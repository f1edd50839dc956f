//! authing
#![cfg_attr(docsrs, feature(doc_cfg))]

mod auth;
mod call;
mod client;
mod config;
mod error;
mod excerpt;
mod http_date;
mod kind;
mod lenient;
mod locate;
mod open_enum;
mod page;
mod response;
mod retry;
mod secret;
mod transport;
mod webhooks;

pub use crate::auth::{AccessToken, Credentials, FileTokenStore, TokenStore};
pub use crate::client::ManagementClient;
pub use crate::config::{ClientBuilder, Lang, Platform};
pub use crate::error::{ApiError, ConfigError, DecodeError, Error, HttpError, Result, TransportError};
pub use crate::kind::{ApiCode, ErrorKind};
pub use crate::page::Page;
pub use crate::response::ApiResponse;
pub use crate::secret::Secret;
pub use crate::webhooks::{
    ContentType, CreateWebhook, DelayUnit, Ensured, GetWebhookLogs, ListWebhooks, RetryConfig, TriggerWebhook, TriggerWebhookResponse,
    UpdateWebhook, Webhook, WebhookCategory, WebhookEvent, WebhookEventInfo, WebhookEventList, WebhookLog,
};
