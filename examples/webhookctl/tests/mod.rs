//! Tests of complete runs of the tool, against an emulator over real sockets.

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

/// An emulator, and the environment of a run.
struct Setup {
    emulator: Emulator,
    /// A client builder for a service other than the emulator.
    builder: Option<ClientBuilder>,
    variables: Vec<(&'static str, &'static str)>,
    input: String,
    is_terminal: bool,
}

/// The result of a run.
struct Run {
    code: u8,
    out: String,
    err: String,
}

impl Setup {
    fn new() -> Self {
        let variables = vec![("AUTHING_ACCESS_KEY_ID", "set"), ("AUTHING_ACCESS_KEY_SECRET", "set")];
        Self { emulator: Emulator::start().unwrap(), builder: None, variables, input: String::new(), is_terminal: false }
    }

    /// Creates webhooks with these names and returns their IDs. The emulator itself is the callback: it responds to every request.
    fn with(names: &[&str]) -> (Self, Vec<String>) {
        let setup = Self::new();
        let url = format!("{}/callback", setup.emulator.host());
        let create = |name: &&str| setup.client().create_webhook(&CreateWebhook::new(*name, &url, ["login"])).unwrap();
        let ids = names.iter().map(create).map(|webhook| webhook.webhook_id).collect();
        (setup, ids)
    }

    fn client(&self) -> ManagementClient {
        self.emulator.client()
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut input = self.input.as_bytes();
        let streams =
            Streams { input: &mut input, out: &mut out, err: &mut err, err_is_terminal: self.is_terminal, terminal_width: &|| None };
        let code = self.run_on(arguments, streams);
        Run { code, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
    }

    fn run_on(&self, arguments: &[&str], mut streams: Streams<'_>) -> u8 {
        let find = |name: &str| self.variables.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value));
        let builder = || Ok(self.builder.clone().unwrap_or_else(|| self.emulator.client_builder()));
        let environment = Environment { variable: &find, builder: &builder };
        run(arguments.iter().map(OsString::from), &environment, &mut streams)
    }

    /// The last request that the emulator received.
    fn last(&self) -> ReceivedRequest {
        self.emulator.requests().pop().unwrap()
    }
}

impl Run {
    /// The output of a successful run without warnings.
    fn ok(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// The output of a successful run, parsed as JSON.
    fn json(self) -> Value {
        serde_json::from_str(&self.ok()).unwrap()
    }

    /// The error text of a run that failed with this exit code and printed no other output.
    fn error(self, code: u8) -> String {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{}", self.err);
        let error = self.err.strip_prefix("webhookctl: ").and_then(|text| text.strip_suffix('\n'));
        let error = error.unwrap_or_else(|| panic!("{:?} is not an error", self.err));
        assert!(!error.contains('\n'), "more than one line: {error}");
        error.to_owned()
    }
}
