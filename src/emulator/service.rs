//! `Service`: handles the requests of an emulator.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime};

use serde_json::{Map, Value, json};
use ureq_proto::http::{HeaderMap, HeaderName, HeaderValue, header};

use super::journal::Journal;
use crate::emulator::api::declared::{self, DeclaredCall};
use crate::emulator::api::fields::{Fields, invalid};
use crate::emulator::api::methods;
use crate::emulator::auth::authorization::Authorization;
use crate::emulator::auth::keys::Keys;
use crate::emulator::auth::nonces::Nonces;
use crate::emulator::auth::tokens::Tokens;
#[cfg(feature = "subscribe")]
use crate::emulator::auth::websocket;
use crate::emulator::deliveries::dispatch::Deliveries;
use crate::emulator::server::envelope::{Envelope, Rejection};
use crate::emulator::server::failure::{Failure, Plan};
use crate::emulator::server::received::ReceivedRequest;
use crate::emulator::server::response::{HttpResponse, ResponseAction};
use crate::emulator::server::stop::Stop;
#[cfg(feature = "subscribe")]
use crate::emulator::server::subscribers::Subscribers;

/// An emulator without its HTTP server.
#[derive(Debug)]
pub(super) struct Service {
    keys: Keys,
    /// Locked only to access memory: never during a delivery, never while waiting, and never while a lock of `deliveries`
    /// is held or acquired (lock order).
    state: Mutex<State>,
    deliveries: Arc<Deliveries>,
    #[cfg(feature = "subscribe")]
    subscribers: Arc<Subscribers>,
    stop: Arc<Stop>,
}

/// The state that changes while an emulator runs.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) tokens: Tokens,
    pub(super) journal: Journal,
    pub(super) calls: Plan,
    pub(super) token_calls: Plan,
    nonces: Nonces,
}

impl Service {
    pub(super) fn new(keys: Keys) -> Self {
        let stop = Arc::new(Stop::default());
        let deliveries = Arc::new(Deliveries::new(keys.userpool_id.clone(), Arc::clone(&stop)));
        Self {
            keys,
            state: Mutex::default(),
            deliveries,
            #[cfg(feature = "subscribe")]
            subscribers: Arc::default(),
            stop,
        }
    }

    pub(super) fn keys(&self) -> &Keys {
        &self.keys
    }

    pub(super) fn deliveries(&self) -> &Arc<Deliveries> {
        &self.deliveries
    }

    #[cfg(feature = "subscribe")]
    pub(super) fn subscribers(&self) -> &Subscribers {
        &self.subscribers
    }

    /// The signal that is raised when the emulator stops.
    pub(super) fn stop_signal(&self) -> &Arc<Stop> {
        &self.stop
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Handles one request, or makes it fail if that is planned. `body` is the body as received.
    pub(super) fn serve(&self, request: ReceivedRequest, body: &[u8]) -> ResponseAction {
        let request = Arc::new(request);
        let planned = {
            let mut state = self.state();
            state.journal.add(&request);
            let plan = if request.api_method == methods::TOKEN { &mut state.token_calls } else { &mut state.calls };
            plan.next()
        };
        match planned {
            None => self.act(&request, body),
            Some(Failure::Envelope { status_code, api_code, message }) => {
                let rejection = Rejection { status_code, api_code, message };
                ResponseAction::Send(Envelope::from(rejection).into_response())
            }
            Some(Failure::Http { status, body }) => ResponseAction::Send(plain(status, body)),
            Some(Failure::Delay(delay)) => {
                let action = self.act(&request, body);
                self.stop.wait(delay);
                action
            }
            Some(Failure::CutBefore) => ResponseAction::Close,
            Some(Failure::CutAfter) => ResponseAction::SendTruncated(self.respond(&request, body)),
        }
    }

    /// Interrupts waiting threads and running deliveries.
    pub(super) fn stop(&self) {
        self.stop.raise();
        self.deliveries.stop();
    }

    /// Accepts or refuses a subscription, or responds to a call.
    fn act(&self, request: &ReceivedRequest, body: &[u8]) -> ResponseAction {
        #[cfg(feature = "subscribe")]
        if request.path == websocket::PATH {
            return match websocket::check(request, &self.keys) {
                Ok(upgrade) => ResponseAction::Upgrade(self.subscribers.add(&upgrade.code), upgrade.key),
                Err(rejection) => {
                    let status = rejection.status_code;
                    ResponseAction::Send(HttpResponse { status, ..Envelope::from(rejection).into_response() })
                }
            };
        }
        ResponseAction::Send(self.respond(request, body))
    }

    fn respond(&self, request: &ReceivedRequest, body: &[u8]) -> HttpResponse {
        Envelope::from(self.execute(request, body)).into_response()
    }

    fn execute(&self, request: &ReceivedRequest, body: &[u8]) -> Result<Option<Value>, Rejection> {
        if let Some(reason) = request.oversized {
            return Err(Rejection::new(413, reason));
        }
        if (request.http_method.as_str(), request.api_method.as_str()) == ("POST", methods::TOKEN) {
            self.keys.check(&Fields::of_body(request)?)?;
            let now = self.deliveries.now();
            return Ok(Some(self.state().tokens.issue(&self.keys.userpool_id, now)));
        }
        let endpoint = declared::find(request).ok_or_else(|| methods::not_found(&request.http_method, &request.api_method))?;
        self.authorize(request, body)?;
        let call = DeclaredCall::read(endpoint, request, &self.keys.userpool_id)?;
        if call.method() == "trigger_webhook" {
            return self.trigger(&call.fields());
        }
        self.deliveries.with_store(|store, now| call.execute(store, now))
    }

    /// Checks the access token or the signature.
    fn authorize(&self, request: &ReceivedRequest, body: &[u8]) -> Result<(), Rejection> {
        match Authorization::of(request)? {
            Authorization::Token(token) => {
                let now = self.deliveries.now();
                self.state().tokens.check(token, now)?;
                self.keys.check_userpool(request)
            }
            Authorization::Signature(signature) => {
                // The system clock: the signing client has no access to the emulator's clock.
                let nonce = signature.check(&self.keys, request, body, SystemTime::now())?;
                self.state().nonces.take(nonce, Instant::now())
            }
        }
    }

    fn trigger(&self, fields: &Fields<'_>) -> Result<Option<Value>, Rejection> {
        let webhook_id = methods::webhook_id(fields)?;
        let headers = fields.object("requestHeaders")?.unwrap_or_default();
        let headers = headers.iter().map(extra_header).collect::<Result<HeaderMap, Rejection>>()?;
        let body = fields.object("requestBody")?.unwrap_or_else(test_body);
        let log = self.deliveries.deliver_once(&webhook_id, headers, body)?;
        match (log.response_status_code, log.response_body) {
            (Some(_), body) => Ok(Some(json!({ "response": body }))),
            (None, _) => Err(Rejection::new(601, log.error_message.unwrap_or_default())), // statusCode 601: third party failed
        }
    }
}

/// The default body of a test delivery.
fn test_body() -> Map<String, Value> {
    let mut body = Map::new();
    body.insert("eventName".to_owned(), json!("test"));
    body.insert("data".to_owned(), json!({ "description": "A test from authing" }));
    body
}

/// Parses one of the headers that `trigger-webhook` adds to its delivery.
fn extra_header((name, value): (&String, &Value)) -> Result<(HeaderName, HeaderValue), Rejection> {
    let field = || format!("requestHeaders.{name}");
    let value = value.as_str().ok_or_else(|| invalid(&field(), "must be a string"))?;
    let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| invalid(&field(), "is not a valid header name"))?;
    if [header::CONTENT_LENGTH, header::TRANSFER_ENCODING].contains(&header) {
        return Err(invalid(&field(), "is set automatically and must be omitted"));
    }
    let value = HeaderValue::from_str(value).map_err(|_| invalid(&field(), "must not contain control characters"))?;
    Ok((header, value))
}

/// A response without envelope.
fn plain(status: u16, body: String) -> HttpResponse {
    let content_type = match body.trim_start().chars().next() {
        Some('{') => "application/json",
        Some('<') => "text/html",
        _ => "text/plain",
    };
    let status = if (200..1000).contains(&status) { status } else { 500 };
    HttpResponse { status, content_type, body: body.into_bytes() }
}
