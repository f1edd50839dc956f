//! `Session`: the client of a run, from command line and environment.

use std::time::Duration;

use authing::{ClientBuilder, Lang, ManagementClient, Platform};

use crate::Environment;
use crate::arguments::Arguments;
use crate::failure::{Failure, Result, error_text, failed, usage};
use crate::sandbox::Sandbox;

/// The settings of the client on the command line. Other settings are from the environment.
#[derive(Debug)]
pub(crate) struct Settings {
    host: Option<String>,
    platform: Option<Platform>,
    lang: Option<Lang>,
    timeout: Option<Duration>,
    retries: Option<u32>,
    /// A root certificate in PEM.
    ca: Option<Vec<u8>>,
    emulator: bool,
}

/// A client, and the emulator that it is connected to with `--emulator`.
pub(crate) struct Session {
    client: ManagementClient,
    sandbox: Option<Sandbox>,
}

impl Settings {
    pub(crate) fn read(arguments: &Arguments) -> Result<Self> {
        let emulator = arguments.has("emulator");
        if emulator && arguments.has("host") {
            return usage("--emulator and --host cannot be combined");
        }
        Ok(Self {
            host: arguments.text("host")?.map(str::to_owned),
            platform: arguments.choice("platform", &[("authing", Platform::Authing), ("genauth", Platform::GenAuth)])?,
            lang: arguments.choice("lang", &[("zh-CN", Lang::ZhCn), ("en-US", Lang::EnUs)])?,
            timeout: arguments.value("timeout").map(seconds).transpose()?,
            retries: arguments.number("retries")?,
            ca: arguments.text("ca")?.map(read_ca).transpose()?,
            emulator,
        })
    }

    fn apply(&self, mut builder: ClientBuilder) -> ClientBuilder {
        builder = builder.user_agent_suffix(concat!("webhookctl/", env!("CARGO_PKG_VERSION")));
        if let Some(host) = &self.host {
            builder = builder.host(host);
        }
        if let Some(platform) = self.platform {
            builder = builder.platform(platform);
        }
        if let Some(lang) = self.lang {
            builder = builder.lang(lang);
        }
        if let Some(timeout) = self.timeout {
            // The same ratio as the crate's defaults.
            builder = builder.timeout(timeout).deadline(timeout.saturating_mul(3));
        }
        if let Some(ca) = &self.ca {
            builder = builder.root_certificate(ca);
        }
        if let Some(retries) = self.retries {
            builder = builder.max_retries(retries);
        }
        builder
    }
}

impl Session {
    /// Builds the client. Sends nothing, except that `--emulator` creates the sample webhooks.
    pub(crate) fn open(settings: &Settings, environment: &Environment<'_>) -> Result<Self> {
        if settings.emulator {
            let sandbox = Sandbox::start()?;
            let client = settings.apply(sandbox.builder()).build()?;
            return Ok(Self { client, sandbox: Some(sandbox) });
        }
        check_credentials(environment)?;
        let environment_error = |error: authing::Error| Failure::Failed(error_text(&error));
        let builder = (environment.builder)().map_err(environment_error)?;
        // The settings of the environment are already checked, so this error is about --host or --ca.
        let client = settings.apply(builder).build().map_err(|error| match (&settings.host, &settings.ca) {
            (None, None) => environment_error(error),
            _ => Failure::Usage(error_text(&error)),
        })?;
        Ok(Self { client, sandbox: None })
    }

    pub(crate) fn client(&self) -> &ManagementClient {
        &self.client
    }

    /// Returns the ID of a webhook. With `--emulator`, resolves the names of the samples.
    pub(crate) fn id<'a>(&'a self, given: &'a str) -> &'a str {
        self.sandbox.as_ref().and_then(|sandbox| sandbox.id(given)).unwrap_or(given)
    }
}

/// Checks that the access key is set. The crate's own error names only one variable, and does not suggest `--emulator`.
fn check_credentials(environment: &Environment<'_>) -> Result {
    let is_missing = |name: &&str| (environment.variable)(name).is_none_or(|value| value.is_empty());
    let missing: Vec<&str> = ["AUTHING_ACCESS_KEY_ID", "AUTHING_ACCESS_KEY_SECRET"].into_iter().filter(is_missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let (names, are) = (missing.join(" and "), if missing.len() == 1 { "is" } else { "are" });
    failed(format!("{names} {are} not set in the environment: copy the access key from the user pool's console, or try --emulator"))
}

fn read_ca(file: &str) -> Result<Vec<u8>> {
    std::fs::read(file).or_else(|error| failed(format!("--ca: {file}: {error}")))
}

fn seconds(given: &str) -> Result<Duration> {
    let seconds = given.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    match seconds {
        Some(seconds) if !seconds.is_zero() => Ok(seconds),
        _ => usage(format!("--timeout must be a number of seconds, such as 5 or 0.5, not {given:?}")),
    }
}
