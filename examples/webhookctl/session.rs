//! The client that a run works with.

use std::time::Duration;

use authing::{ClientBuilder, Lang, ManagementClient, Platform};

use crate::Environment;
use crate::arguments::Arguments;
use crate::failure::{Failure, Result, failed, in_words_of_the_tool, usage};
use crate::sandbox::Sandbox;

/// What the command line says of the client; all else is as the environment says.
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

/// A client, and the emulator where it is one for it.
pub(crate) struct Session {
    client: ManagementClient,
    sandbox: Option<Sandbox>,
}

impl Settings {
    pub(crate) fn read(arguments: &Arguments) -> Result<Self> {
        let emulator = arguments.has("emulator");
        if emulator && arguments.has("host") {
            return usage("--emulator and --host cannot go together");
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
            // In the proportion that the crate's defaults have.
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
    /// Makes the client. Nothing is sent yet, but to an emulator its samples.
    pub(crate) fn open(settings: &Settings, environment: &Environment<'_>) -> Result<Self> {
        if settings.emulator {
            let sandbox = Sandbox::start()?;
            let client = settings.apply(sandbox.builder()).build()?;
            return Ok(Self { client, sandbox: Some(sandbox) });
        }
        check_credentials(environment)?;
        let of_environment = |error: authing::Error| Failure::Failed(in_words_of_the_tool(&error));
        let builder = (environment.builder)().map_err(of_environment)?;
        // Settings of the environment have been checked, so what is left is the host or the certificate of the command line.
        let client = settings.apply(builder).build().map_err(|error| match (&settings.host, &settings.ca) {
            (None, None) => of_environment(error),
            _ => Failure::Usage(in_words_of_the_tool(&error)),
        })?;
        Ok(Self { client, sandbox: None })
    }

    pub(crate) fn client(&self) -> &ManagementClient {
        &self.client
    }

    /// The service's ID for one of the command line: the samples of the emulator go by names of their own.
    pub(crate) fn id<'a>(&'a self, given: &'a str) -> &'a str {
        self.sandbox.as_ref().and_then(|sandbox| sandbox.id(given)).unwrap_or(given)
    }
}

/// The crate names one variable that is missing; who has none yet is told of both, and of how to do without.
fn check_credentials(environment: &Environment<'_>) -> Result {
    let is_missing = |name: &&str| (environment.variable)(name).is_none_or(|value| value.is_empty());
    let missing: Vec<&str> = ["AUTHING_ACCESS_KEY_ID", "AUTHING_ACCESS_KEY_SECRET"].into_iter().filter(is_missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let (names, are) = (missing.join(" and "), if missing.len() == 1 { "is" } else { "are" });
    failed(format!(
        "{names} {are} not set in the environment: the access key is in the user pool's console, and --emulator does without one"
    ))
}

fn read_ca(file: &str) -> Result<Vec<u8>> {
    std::fs::read(file).or_else(|error| failed(format!("{file}: {error} (--ca)")))
}

fn seconds(given: &str) -> Result<Duration> {
    let seconds = given.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    match seconds {
        Some(seconds) if !seconds.is_zero() => Ok(seconds),
        _ => usage(format!("--timeout takes seconds, such as 5 or 0.5, not {given:?}")),
    }
}
