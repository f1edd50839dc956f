//! The eight webhook methods at work.
//!
//!     cargo run --example quickstart
//!
//! Without credentials in the environment it starts the emulator and a small receiver on this machine and does
//! everything there. With `AUTHING_ACCESS_KEY_ID` and `AUTHING_ACCESS_KEY_SECRET` set it only reads from the real
//! service, unless `--write` is given: then it makes a webhook there, which stays disabled, and deletes it again.

use std::error::Error;
use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;

use authing::emulator::Emulator;
use authing::{CreateWebhook, Delivery, DeliveryError, ListWebhooks, ManagementClient, TriggerWebhook, UpdateWebhook, WebhookEvent};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let write = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["--write"] => true,
        _ => {
            complain("usage: cargo run --example quickstart [-- --write]");
            return ExitCode::from(2);
        }
    };
    let real = std::env::var_os("AUTHING_ACCESS_KEY_ID").is_some() || std::env::var_os("AUTHING_ACCESS_KEY_SECRET").is_some();
    let result = if real { on_the_service(write) } else { on_this_machine() };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => match error.downcast_ref::<io::Error>() {
            // A reader that has seen enough, such as `head -1`.
            Some(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Some(error) => failed(&format!("cannot write to standard output: {error}")),
            None => failed(&error.to_string()),
        },
    }
}

fn failed(text: &str) -> ExitCode {
    complain(&format!("quickstart: {text}"));
    ExitCode::FAILURE
}

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Prints a line. `println!` would panic if standard output is closed or its device is full.
fn say(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", line.trim_end()).and_then(|()| out.flush())
}

/// Prints a line on standard error; if that fails, the exit code is left.
fn complain(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// The whole tour, against the emulator.
fn on_this_machine() -> Outcome {
    let emulator = Emulator::start()?;
    let receiver = Receiver::start()?;
    say("No credentials in the environment: this runs on your machine alone.")?;
    say("")?;
    show("service", &format!("{} (the emulator)", emulator.host()))?;
    show("receiver", &receiver.url)?;
    let client = emulator.client();

    step(1, "create a webhook")?;
    let wanted = CreateWebhook::new("quickstart", &receiver.url, [WebhookEvent::UserCreated]).secret(SECRET);
    let webhook = client.create_webhook(&wanted)?;
    show("webhookId", &webhook.webhook_id)?;
    show("url", &webhook.url)?;
    show("events", &names(&webhook.events))?;

    step(2, "list webhooks")?;
    list(&client)?;

    step(3, "update it")?;
    let changes = UpdateWebhook::new(&webhook.webhook_id).events([WebhookEvent::UserCreated, WebhookEvent::UserDeleted]);
    let webhook = client.update_webhook(&changes)?;
    show("events", &names(&webhook.events))?;
    show("enabled", &webhook.enabled.to_string())?;

    step(4, "trigger it: the service delivers, the receiver responds")?;
    let answered = client.trigger_webhook(&TriggerWebhook::new(&webhook.webhook_id))?;
    let received = receiver.next()?;
    say("  the receiver got")?;
    for (name, value) in &received.headers {
        show(&format!("  {name}"), value)?;
    }
    show("  body", &String::from_utf8_lossy(&received.body))?;
    let delivery = received.delivery?;
    say("  the receiver verified")?;
    show("  event", delivery.event.as_str())?;
    show("  data", &delivery.data.to_string())?;
    say("  the trigger returned")?;
    show("  response", &answered.response.to_string())?;

    step(5, "read its log")?;
    for entry in client.webhook_logs(&webhook.webhook_id) {
        let entry = entry?;
        let status = entry.response_status_code.map_or("no response".to_owned(), |status| format!("HTTP {status}"));
        show(entry.event_name.as_str(), &format!("{}  {status}  success: {}", entry.timestamp, entry.success))?;
    }

    step(6, "list the events that webhooks can subscribe to")?;
    events(&client)?;

    step(7, "delete it")?;
    client.delete_webhook([&webhook.webhook_id])?;
    show("left", &client.list_webhooks(&ListWebhooks::new())?.total_count.to_string())?;

    say("")?;
    let tokens = emulator.calls("get-management-token");
    let calls = emulator.requests().len() as u64 - tokens;
    let connections = emulator.connections();
    say(&format!("All of it took {calls} requests for webhooks and {tokens} for a token, on {connections} connection."))?;
    Ok(())
}

/// What can be shown of the real service: reads and, where that is asked for, a webhook that comes and goes.
fn on_the_service(write: bool) -> Outcome {
    let client = ManagementClient::from_env()?;
    say(&format!(
        "Credentials found: this reads from the real service{}.",
        if write { " and writes to it" } else { " and changes nothing" }
    ))?;

    step(1, "list webhooks")?;
    list(&client)?;
    step(2, "list the events that webhooks can subscribe to")?;
    events(&client)?;
    if !write {
        say("")?;
        say("Nothing was changed. With -- --write a disabled webhook is made, updated and deleted.")?;
        return Ok(());
    }

    step(3, "create a webhook, disabled")?;
    let wanted = CreateWebhook::new("authing quickstart", "https://example.com/callback", [WebhookEvent::UserCreated]).enabled(false);
    let webhook = client.create_webhook(&wanted)?;
    let updated = update(&client, &webhook.webhook_id);
    // Nothing is left behind, whatever came of the update and of printing it.
    let deleted = client.delete_webhook([&webhook.webhook_id]);
    updated?;
    step(5, "delete it")?;
    deleted?;
    show("deleted", &webhook.webhook_id)?;
    Ok(())
}

fn update(client: &ManagementClient, webhook_id: &str) -> Outcome {
    show("webhookId", webhook_id)?;
    step(4, "update it")?;
    let updated = client.update_webhook(&UpdateWebhook::new(webhook_id).events([WebhookEvent::UserDeleted]))?;
    show("events", &names(&updated.events))?;
    Ok(())
}

fn list(client: &ManagementClient) -> Outcome {
    let page = client.list_webhooks(&ListWebhooks::new().page(1).limit(10))?;
    show("total", &page.total_count.to_string())?;
    for webhook in page {
        let state = if webhook.enabled { "enabled" } else { "disabled" };
        show(&webhook.name, &format!("{}  {state}  {}", webhook.webhook_id, webhook.url))?;
    }
    Ok(())
}

fn events(client: &ManagementClient) -> Outcome {
    let list = client.get_webhook_event_list()?;
    show("total", &format!("{} in {} categories", list.events.len(), list.categories.len()))?;
    for event in list.events.iter().take(3) {
        show(event.value.as_str(), &event.name_en)?;
    }
    show("...", "")?;
    Ok(())
}

fn names(events: &[WebhookEvent]) -> String {
    events.iter().map(WebhookEvent::as_str).collect::<Vec<_>>().join(", ")
}

fn step(number: u32, what: &str) -> io::Result<()> {
    say("")?;
    say(&format!("{number}. {what}"))
}

fn show(name: &str, value: &str) -> io::Result<()> {
    say(&format!("  {name:<28} {value}"))
}

/// What the webhook and the receiver share.
const SECRET: &str = "shared-secret";

/// A receiver is open to everybody: it reads no more than a delivery needs.
const LARGEST_BODY: u64 = 1 << 20;

/// A server that verifies what it receives, answers, and hands it on. The example `receiver` is one to copy.
struct Receiver {
    url: String,
    requests: mpsc::Receiver<Received>,
}

struct Received {
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    delivery: Result<Delivery, DeliveryError>,
}

impl Receiver {
    fn start() -> Outcome<Self> {
        let server = tiny_http::Server::http("127.0.0.1:0").map_err(|error| format!("no port for the receiver: {error}"))?;
        let url = format!("http://{}/callback", server.server_addr());
        let (send, requests) = mpsc::channel();
        thread::spawn(move || {
            for mut request in server.incoming_requests() {
                let received = Received::read(&mut request);
                let answer = match &received.delivery {
                    Ok(_) => tiny_http::Response::from_string(r#"{"received":true}"#),
                    Err(error) => tiny_http::Response::from_string("not accepted").with_status_code(error.status()),
                };
                if send.send(received).is_err() || request.respond(answer).is_err() {
                    return;
                }
            }
        });
        Ok(Self { url, requests })
    }

    fn next(&self) -> Result<Received, mpsc::RecvError> {
        self.requests.recv()
    }
}

impl Received {
    fn read(request: &mut tiny_http::Request) -> Self {
        let mut body = Vec::new();
        let arrived = request.as_reader().take(LARGEST_BODY + 1).read_to_end(&mut body);
        let announced = request.body_length().unwrap_or(body.len());
        if arrived.is_err() || body.len() < announced || body.len() as u64 > LARGEST_BODY {
            body.clear(); // half a form could be read as well as a whole one
        }
        let texts = |header: &tiny_http::Header| (header.field.to_string().to_lowercase(), header.value.to_string());
        let headers: Vec<_> = request.headers().iter().map(texts).collect();
        let delivery = Delivery::verify(SECRET, headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())), &body);
        Self { headers, body, delivery }
    }
}
