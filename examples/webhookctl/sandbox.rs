//! `Sandbox`: an emulator with sample webhooks, for `--emulator`.

use std::thread;

use authing::emulator::Emulator;
use authing::{ClientBuilder, CreateWebhook, TriggerWebhook, WebhookEvent};

use crate::failure::{Result, failed};

/// No server listens on this port.
const UNREACHABLE_URL: &str = "http://127.0.0.1:1/callback";

/// An emulator with two webhooks, and a receiver for the first.
pub(crate) struct Sandbox {
    emulator: Emulator,
    /// Names and IDs of the webhooks.
    samples: Vec<(String, String)>,
}

impl Sandbox {
    /// Starts an emulator and creates the webhooks, with one delivery each.
    pub(crate) fn start() -> Result<Self> {
        let emulator = Emulator::start()?;
        let client = emulator.client();
        let reachable = CreateWebhook::new("sample1", receiver()?, [WebhookEvent::UserCreated, WebhookEvent::UserDeleted]);
        // Its delivery fails, so that there is a failure in the log.
        let unreachable = CreateWebhook::new("sample2", UNREACHABLE_URL, [WebhookEvent::Login]).enabled(false);
        let mut samples = Vec::new();
        for wanted in [reachable.secret("sample-secret"), unreachable] {
            let webhook = client.create_webhook(&wanted)?;
            // Failed deliveries are in the log, too.
            let _ = client.trigger_webhook(&TriggerWebhook::new(&webhook.webhook_id));
            samples.push((wanted.name, webhook.webhook_id));
        }
        Ok(Self { emulator, samples })
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        self.emulator.client_builder()
    }

    /// Returns the ID of a sample webhook.
    pub(crate) fn id(&self, name: &str) -> Option<&str> {
        self.samples.iter().find(|(sample, _)| sample == name).map(|(_, id)| id.as_str())
    }
}

/// Starts a server that accepts all deliveries until the program ends, and returns its URL.
fn receiver() -> Result<String> {
    let server = match tiny_http::Server::http("127.0.0.1:0") {
        Ok(server) => server,
        Err(error) => return failed(format!("cannot start the receiver of the samples: {error}")),
    };
    let url = format!("http://{}/callback", server.server_addr());
    thread::spawn(move || {
        for request in server.incoming_requests() {
            // Fails if the client has closed the connection.
            let _ = request.respond(tiny_http::Response::from_string(r#"{"received":true}"#));
        }
    });
    Ok(url)
}
