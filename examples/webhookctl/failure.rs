//! `Failure`: the errors of the tool, with their exit codes.

/// The result type of the tool.
pub(crate) type Result<T = (), E = Failure> = std::result::Result<T, E>;

/// An error. Texts are one line without a full stop.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is invalid: exit code 2.
    Usage(String),
    /// The command failed: exit code 1.
    Failed(String),
    /// Parts of the command failed, and their errors were already printed: exit code 1.
    Reported,
}

/// Returns a usage error.
pub(crate) fn usage<T>(text: impl Into<String>) -> Result<T> {
    Err(Failure::Usage(text.into()))
}

/// Returns an error that is not a usage error.
pub(crate) fn failed<T>(text: impl Into<String>) -> Result<T> {
    Err(Failure::Failed(text.into()))
}

impl From<authing::Error> for Failure {
    /// The text of the crate's error contains the endpoint, the cause and the `requestId`. Requests that the crate rejects
    /// before sending contain invalid values of the command line, so these are usage errors.
    fn from(error: authing::Error) -> Self {
        match error.kind() {
            authing::ErrorKind::Config | authing::ErrorKind::InvalidRequest => Self::Usage(error_text(&error)),
            _ => Self::Failed(error_text(&error)),
        }
    }
}

/// Returns the text of an error. Replaces names of functions, which the crate suggests, by options of the tool.
pub(crate) fn error_text(error: &authing::Error) -> String {
    let replacements = [
        ("pass them to credentials()", "set them in the environment"),
        (", or set allow_plain_http(true) if the network is trusted", "; http:// is allowed only for this machine"),
        ("call `ensure_webhook` to check", "run `webhookctl ensure` to check"),
        ("call `webhook_logs` to check", "run `webhookctl logs` to check"),
        ("check `host`", "check --host"),
        ("and `host`", "and --host"),
        ("root_certificate()", "--ca FILE"),
        ("root_certificate", "--ca"),
    ];
    replacements.iter().fold(error.to_string(), |text, (function, option)| text.replace(function, option))
}
