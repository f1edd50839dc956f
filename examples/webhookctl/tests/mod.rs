//! The tool as a user meets it, against an emulator over a real socket.

mod commands;
mod ensure;
mod pages;
mod settings;
mod shown;
mod usage;

use std::ffi::OsString;

use authing::emulator::{Emulator, ReceivedRequest};
use authing::{ClientBuilder, CreateWebhook, ManagementClient};
use serde_json::Value;

use crate::{Environment, Streams, run};

/// An emulator, and what is around a run of the tool on it.
struct Bench {
    emulator: Emulator,
    /// Another service than the emulator.
    builder: Option<ClientBuilder>,
    variables: Vec<(&'static str, &'static str)>,
    input: String,
    is_terminal: bool,
}

/// What a run left behind.
struct Ran {
    code: u8,
    out: String,
    err: String,
}

impl Bench {
    fn new() -> Self {
        let variables = vec![("AUTHING_ACCESS_KEY_ID", "set"), ("AUTHING_ACCESS_KEY_SECRET", "set")];
        Self { emulator: Emulator::start().unwrap(), builder: None, variables, input: String::new(), is_terminal: false }
    }

    /// One with webhooks of these names, whose callback is the emulator itself: it answers whatever it is asked.
    fn with(names: &[&str]) -> (Self, Vec<String>) {
        let bench = Self::new();
        let url = format!("{}/callback", bench.emulator.host());
        let create = |name: &&str| bench.client().create_webhook(&CreateWebhook::new(*name, &url, ["login"])).unwrap();
        let ids = names.iter().map(create).map(|webhook| webhook.webhook_id).collect();
        (bench, ids)
    }

    fn client(&self) -> ManagementClient {
        self.emulator.client()
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut input = self.input.as_bytes();
        let streams =
            Streams { input: &mut input, out: &mut out, err: &mut err, err_is_terminal: self.is_terminal, terminal_width: &|| None };
        let code = self.run_on(arguments, streams);
        Ran { code, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
    }

    fn run_on(&self, arguments: &[&str], mut streams: Streams<'_>) -> u8 {
        let find = |name: &str| self.variables.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value));
        let builder = || Ok(self.builder.clone().unwrap_or_else(|| self.emulator.client_builder()));
        let environment = Environment { variable: &find, builder: &builder };
        run(arguments.iter().map(OsString::from), &environment, &mut streams)
    }

    /// The last request that arrived.
    fn last(&self) -> ReceivedRequest {
        self.emulator.requests().pop().unwrap()
    }
}

impl Ran {
    /// Its output, where it went well.
    fn ok(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// Its output as JSON, where it went well.
    fn json(self) -> Value {
        serde_json::from_str(&self.ok()).unwrap()
    }

    /// Its complaint, where it failed with this code and printed nothing.
    fn complaint(self, code: u8) -> String {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{}", self.err);
        let complaint = self.err.strip_prefix("webhookctl: ").and_then(|text| text.strip_suffix('\n'));
        let complaint = complaint.unwrap_or_else(|| panic!("{:?} is no complaint", self.err));
        assert!(!complaint.contains('\n'), "more than one line: {complaint}");
        complaint.to_owned()
    }
}
