//! Calls the eight webhook methods and shows their results.
//!
//!     cargo run --example quickstart
//!
//! If no access key is set in the environment, this runs against an emulator of the service and a small receiver, both on
//! this machine. If `AUTHING_ACCESS_KEY_ID` and `AUTHING_ACCESS_KEY_SECRET` are set, it calls the real service and only reads.
//! With `-- --write` it also creates a disabled webhook there, updates it and deletes it.

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
            print_error("usage: cargo run --example quickstart [-- --write]");
            return ExitCode::from(2);
        }
    };
    let has_key = std::env::var_os("AUTHING_ACCESS_KEY_ID").is_some() || std::env::var_os("AUTHING_ACCESS_KEY_SECRET").is_some();
    let result = if has_key { run_on_service(write) } else { run_on_emulator() };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => match error.downcast_ref::<io::Error>() {
            // The reader has closed the pipe, as `head -1` does. That is not a failure.
            Some(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Some(error) => failure(&format!("cannot write to standard output: {error}")),
            None => failure(&error.to_string()),
        },
    }
}

fn failure(text: &str) -> ExitCode {
    print_error(&format!("quickstart: {text}"));
    ExitCode::FAILURE
}

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Calls all methods, against an emulator.
fn run_on_emulator() -> Result {
    let emulator = Emulator::start()?;
    let receiver = Receiver::start()?;
    let client = emulator.client();
    print_line("No access key is set in the environment, so this runs against an emulator of the")?;
    print_line("service. It uses only this machine, not the network.")?;
    print_line("")?;
    print_value("emulator", emulator.host())?;
    print_value("receiver of deliveries", &receiver.url)?;

    print_step(1, "create_webhook: subscribe the receiver to the event user:created")?;
    let new = CreateWebhook::new("quickstart", &receiver.url, [WebhookEvent::UserCreated]).secret(SECRET);
    let webhook_id = client.create_webhook(&new)?.webhook_id;
    print_value("webhookId", &webhook_id)?;

    print_step(2, "list_webhooks: fetch one page of the webhooks")?;
    list(&client)?;

    print_step(3, "get_webhook: fetch one webhook")?;
    let webhook = client.get_webhook(&webhook_id)?;
    print_value("url", &webhook.url)?;
    print_value("events", &names(&webhook.events))?;
    print_value("enabled", &webhook.enabled.to_string())?;

    print_step(4, "update_webhook: add an event; only the fields you set are changed")?;
    let changes = UpdateWebhook::new(&webhook_id).events([WebhookEvent::UserCreated, WebhookEvent::UserDeleted]);
    let webhook = client.update_webhook(&changes)?;
    print_value("events", &names(&webhook.events))?;
    print_value("enabled", &webhook.enabled.to_string())?;

    print_step(5, "trigger_webhook: the service sends a test event to the receiver")?;
    let response = client.trigger_webhook(&TriggerWebhook::new(&webhook_id))?.response;
    let received = receiver.next()?;
    print_line("   The receiver gets this request:")?;
    for (name, value) in &received.headers {
        print_value(&format!("  {name}"), value)?;
    }
    print_value("  body", &String::from_utf8_lossy(&received.body))?;
    let delivery = received.delivery?;
    print_line("   Delivery::verify checks the secret and returns:")?;
    print_value("  event", delivery.event.as_str())?;
    print_value("  data", &delivery.data.to_string())?;
    print_line("   trigger_webhook returns the response of the receiver:")?;
    print_value("  response", &response.to_string())?;

    print_step(6, "webhook_logs: iterate over the delivery log (get_webhook_logs fetches a page)")?;
    for log in client.webhook_logs(&webhook_id) {
        let log = log?;
        let status = log.response_status_code.map_or("no response".to_owned(), |status| format!("HTTP {status}"));
        print_value(log.event_name.as_str(), &format!("{}  {status}  success: {}", log.timestamp, log.success))?;
    }

    print_step(7, "get_webhook_event_list: fetch the events that webhooks can subscribe to")?;
    events(&client)?;

    print_step(8, "delete_webhook")?;
    client.delete_webhook([&webhook_id])?;
    print_value("webhooks left", &client.list_webhooks(&ListWebhooks::new())?.total_count.to_string())?;

    let tokens = emulator.calls("get-management-token");
    let calls = emulator.requests().len() as u64 - tokens;
    let connections = emulator.connections();
    print_line("")?;
    print_line(&format!("This took {calls} webhook requests and {tokens} token request, on {connections} connection."))?;
    print_line("")?;
    print_line("Next: read examples/quickstart.rs. To read from your own user pool, set")?;
    print_line("AUTHING_ACCESS_KEY_ID and AUTHING_ACCESS_KEY_SECRET, and run this again.")?;
    Ok(())
}

/// Calls the reading methods on the real service, and with `write` also creates, updates and deletes a webhook.
fn run_on_service(write: bool) -> Result {
    let client = ManagementClient::from_env()?;
    let effect = if write { "reads from the real service and writes to it" } else { "only reads from the real service" };
    print_line(&format!("An access key is set in the environment: this {effect}."))?;

    print_step(1, "list_webhooks: fetch one page of the webhooks")?;
    list(&client)?;
    print_step(2, "get_webhook_event_list: fetch the events that webhooks can subscribe to")?;
    events(&client)?;
    if !write {
        print_line("")?;
        print_line("Nothing was changed. Add -- --write to create, update and delete a disabled webhook.")?;
        return Ok(());
    }

    print_step(3, "create_webhook: create a disabled webhook")?;
    let new = CreateWebhook::new("authing quickstart", "https://example.com/callback", [WebhookEvent::UserCreated]).enabled(false);
    let webhook = client.create_webhook(&new)?;
    let updated = update(&client, &webhook.webhook_id);
    // Deletes the webhook even if the update failed.
    let deleted = client.delete_webhook([&webhook.webhook_id]);
    updated?;
    print_step(5, "delete_webhook")?;
    deleted?;
    print_value("deleted", &webhook.webhook_id)?;
    Ok(())
}

fn update(client: &ManagementClient, webhook_id: &str) -> Result {
    print_value("webhookId", webhook_id)?;
    print_step(4, "update_webhook: replace its events")?;
    let updated = client.update_webhook(&UpdateWebhook::new(webhook_id).events([WebhookEvent::UserDeleted]))?;
    print_value("events", &names(&updated.events))?;
    Ok(())
}

fn list(client: &ManagementClient) -> Result {
    let page = client.list_webhooks(&ListWebhooks::new().page(1).limit(10))?;
    print_value("total", &page.total_count.to_string())?;
    for webhook in page {
        let state = if webhook.enabled { "enabled" } else { "disabled" };
        print_value(&webhook.name, &format!("{}  {state}  {}", webhook.webhook_id, webhook.url))?;
    }
    Ok(())
}

fn events(client: &ManagementClient) -> Result {
    let list = client.get_webhook_event_list()?;
    print_value("total", &format!("{} events in {} categories, for example:", list.events.len(), list.categories.len()))?;
    for event in list.events.iter().filter(|event| event.value.as_str().starts_with("user:")).take(3) {
        print_value(event.value.as_str(), &event.name_en)?;
    }
    Ok(())
}

fn names(events: &[WebhookEvent]) -> String {
    events.iter().map(WebhookEvent::as_str).collect::<Vec<_>>().join(", ")
}

fn print_step(number: u32, what: &str) -> io::Result<()> {
    print_line("")?;
    print_line(&format!("{number}. {what}"))
}

fn print_value(name: &str, value: &str) -> io::Result<()> {
    print_line(&format!("   {name:<28} {value}"))
}

/// Prints a line. `println!` would panic if standard output is closed or its device is full.
fn print_line(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", line.trim_end()).and_then(|()| out.flush())
}

/// Prints a line on standard error. Ignores errors: the exit code still reports the failure.
fn print_error(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// The secret of the webhook, which the receiver verifies.
const SECRET: &str = "shared-secret";

/// Every program can send requests to a receiver, so the size of the body is limited.
const MAX_BODY: u64 = 1 << 20;

/// A server that verifies deliveries and passes them to the main thread. A complete server is in the example `receiver`.
struct Receiver {
    url: String,
    requests: mpsc::Receiver<Received>,
}

struct Received {
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    delivery: std::result::Result<Delivery, DeliveryError>,
}

impl Receiver {
    fn start() -> Result<Self> {
        let server = tiny_http::Server::http("127.0.0.1:0").map_err(|error| format!("the receiver cannot listen on a port: {error}"))?;
        let url = format!("http://{}/callback", server.server_addr());
        let (send, requests) = mpsc::channel();
        thread::spawn(move || {
            for mut request in server.incoming_requests() {
                let received = Received::read(&mut request);
                let response = match &received.delivery {
                    Ok(_) => tiny_http::Response::from_string(r#"{"received":true}"#),
                    Err(error) => tiny_http::Response::from_string("rejected").with_status_code(error.status()),
                };
                if send.send(received).is_err() || request.respond(response).is_err() {
                    return;
                }
            }
        });
        Ok(Self { url, requests })
    }

    fn next(&self) -> std::result::Result<Received, mpsc::RecvError> {
        self.requests.recv()
    }
}

impl Received {
    fn read(request: &mut tiny_http::Request) -> Self {
        let mut body = Vec::new();
        let read = request.as_reader().take(MAX_BODY + 1).read_to_end(&mut body);
        let length = request.body_length().unwrap_or(body.len());
        if read.is_err() || body.len() < length || body.len() as u64 > MAX_BODY {
            body.clear(); // a truncated form could be parsed as a complete one
        }
        let header = |header: &tiny_http::Header| (header.field.to_string().to_lowercase(), header.value.to_string());
        let headers: Vec<_> = request.headers().iter().map(header).collect();
        let delivery = Delivery::verify(SECRET, headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())), &body);
        Self { headers, body, delivery }
    }
}
