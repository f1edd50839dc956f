//! An emulator with something in it, to try the tool on.

use std::net::TcpListener;
use std::thread;

use authing::emulator::Emulator;
use authing::{ClientBuilder, CreateWebhook, TriggerWebhook, WebhookEvent};

use crate::failure::{Result, failed};

/// An emulator with two webhooks, and a receiver for one of them.
pub(crate) struct Sandbox {
    emulator: Emulator,
    /// By the names that stand for their IDs.
    samples: Vec<(String, String)>,
}

impl Sandbox {
    /// Starts it, and fills it as a user would.
    pub(crate) fn start() -> Result<Self> {
        let emulator = Emulator::start()?;
        let client = emulator.client();
        let answering = CreateWebhook::new("sample1", receiver()?, [WebhookEvent::UserCreated, WebhookEvent::UserDeleted]);
        // So that there is a failure to look at.
        let dead = CreateWebhook::new("sample2", nowhere()?, [WebhookEvent::Login]).enabled(false);
        let mut samples = Vec::new();
        for wanted in [answering.secret("sample-secret"), dead] {
            let webhook = client.create_webhook(&wanted)?;
            // Whether it arrives or not, it is in the log afterwards.
            let _ = client.trigger_webhook(&TriggerWebhook::new(&webhook.webhook_id));
            samples.push((wanted.name, webhook.webhook_id));
        }
        Ok(Self { emulator, samples })
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        self.emulator.client_builder()
    }

    /// The ID of a sample.
    pub(crate) fn id(&self, name: &str) -> Option<&str> {
        self.samples.iter().find(|(sample, _)| sample == name).map(|(_, id)| id.as_str())
    }
}

/// Starts a server that takes every delivery, for as long as the program runs, and gives its address.
fn receiver() -> Result<String> {
    let server = match tiny_http::Server::http("127.0.0.1:0") {
        Ok(server) => server,
        Err(error) => return failed(format!("no port for the receiver of the samples: {error}")),
    };
    let url = format!("http://{}/callback", server.server_addr());
    thread::spawn(move || {
        for request in server.incoming_requests() {
            // A delivery that was given up needs no answer.
            let _ = request.respond(tiny_http::Response::from_string(r#"{"received":true}"#));
        }
    });
    Ok(url)
}

/// Gives an address that nothing listens on: that of a port which was free a moment ago.
fn nowhere() -> Result<String> {
    match TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()) {
        Ok(address) => Ok(format!("http://{address}/callback")),
        Err(error) => failed(format!("no port for the samples: {error}")),
    }
}
