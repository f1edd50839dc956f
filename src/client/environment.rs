//! `Environment`: the settings from environment variables.

use std::ffi::OsString;
use std::str::FromStr;

use super::{Lang, Platform, ca_file};
use crate::auth::{Credentials, check_identifier};
use crate::error::Error;
use crate::redact::Secret;
use crate::transport::tls::Roots;

/// The variables that configure a client, as they are set. They are checked in `build`, because a setting of the builder
/// replaces its variable even if that is invalid.
#[derive(Clone, Default)]
pub(super) struct Environment {
    /// `None` for a builder that does not read the environment.
    variables: Option<Variables>,
}

#[derive(Clone)]
struct Variables {
    access_key_id: Variable,
    access_key_secret: Variable,
    host: Variable,
    platform: Variable,
    lang: Variable,
    #[cfg(feature = "subscribe")]
    events_host: Variable,
    /// A path, which does not have to be valid UTF-8.
    ca_file: Option<OsString>,
}

/// A variable. Its value may be a secret.
#[derive(Clone)]
struct Variable {
    name: &'static str,
    value: Value,
}

#[derive(Clone)]
enum Value {
    Unset,
    NotUnicode,
    Text(Secret),
}

impl Environment {
    /// Reads the variables. `read` returns the value of a variable.
    pub(super) fn read(read: impl Fn(&str) -> Option<OsString>) -> Self {
        let variable = |name| Variable { name, value: Value::of(read(name)) };
        Self {
            variables: Some(Variables {
                access_key_id: variable("AUTHING_ACCESS_KEY_ID"),
                access_key_secret: variable("AUTHING_ACCESS_KEY_SECRET"),
                host: variable("AUTHING_HOST"),
                platform: variable("AUTHING_PLATFORM"),
                lang: variable("AUTHING_LANG"),
                #[cfg(feature = "subscribe")]
                events_host: variable("AUTHING_EVENTS_HOST"),
                ca_file: read(ca_file::VARIABLE),
            }),
        }
    }

    /// Returns the access key. Missing variables are errors, unless the builder does not read the environment.
    pub(super) fn credentials(&self) -> Result<Option<Credentials>, Error> {
        let Some(variables) = &self.variables else { return Ok(None) };
        let (id, secret) = (variables.access_key_id.required()?, variables.access_key_secret.required()?);
        for (variable, text) in [(&variables.access_key_id, id), (&variables.access_key_secret, secret)] {
            check_identifier(variable.name, text)?;
        }
        Ok(Some(Credentials::access_key(id, secret)))
    }

    pub(super) fn platform(&self) -> Result<Option<Platform>, Error> {
        self.parsed(|variables| &variables.platform)
    }

    pub(super) fn lang(&self) -> Result<Option<Lang>, Error> {
        self.parsed(|variables| &variables.lang)
    }

    /// Adds the root certificates in the file that the environment names to `roots`.
    pub(super) fn roots(&self, roots: Roots) -> Result<Roots, Error> {
        match &self.variables {
            Some(variables) => ca_file::add(roots, variables.ca_file.clone()),
            None => Ok(roots),
        }
    }

    /// Returns the host, parsed by `read`.
    pub(super) fn host<T>(&self, read: impl Fn(&str) -> Result<T, Error>) -> Result<Option<T>, Error> {
        self.read_as(|variables| &variables.host, read)
    }

    /// Returns the host of event subscriptions, parsed by `read`.
    #[cfg(feature = "subscribe")]
    pub(super) fn events_host<T>(&self, read: impl Fn(&str) -> Result<T, Error>) -> Result<Option<T>, Error> {
        self.read_as(|variables| &variables.events_host, read)
    }

    fn parsed<T: FromStr<Err = Error>>(&self, which: fn(&Variables) -> &Variable) -> Result<Option<T>, Error> {
        self.read_as(which, str::parse)
    }

    fn read_as<T>(&self, which: fn(&Variables) -> &Variable, read: impl Fn(&str) -> Result<T, Error>) -> Result<Option<T>, Error> {
        let Some(variable) = self.variables.as_ref().map(which) else { return Ok(None) };
        let Some(text) = variable.text()? else { return Ok(None) };
        read(text).map(Some).map_err(|error| variable.invalid(&error))
    }
}

impl Variable {
    // Neither is inlined, because the code that reads a variable exists for each type.
    #[inline(never)]
    fn text(&self) -> Result<Option<&str>, Error> {
        match &self.value {
            Value::Unset => Ok(None),
            Value::NotUnicode => Err(Error::config(format!("{} is not valid UTF-8", self.name))),
            Value::Text(text) => Ok(Some(text.expose())),
        }
    }

    #[inline(never)]
    fn invalid(&self, error: &Error) -> Error {
        Error::config(format!("{}: {error}", self.name))
    }

    fn required(&self) -> Result<&str, Error> {
        self.text()?.ok_or_else(|| Error::config(format!("{} is not set in the environment", self.name)))
    }
}

impl Value {
    /// Removes white space and byte order marks around a value, which come from files and shells. If nothing is left, the
    /// variable counts as unset.
    fn of(value: Option<OsString>) -> Self {
        let text = match value.map(OsString::into_string) {
            None => return Self::Unset,
            Some(Err(_)) => return Self::NotUnicode,
            Some(Ok(text)) => Secret::from(text),
        };
        let mut trimmed = text.expose().trim();
        while let Some(rest) = trimmed.strip_prefix(BYTE_ORDER_MARK).or_else(|| trimmed.strip_suffix(BYTE_ORDER_MARK)) {
            trimmed = rest.trim();
        }
        if trimmed.is_empty() { Self::Unset } else { Self::Text(trimmed.into()) }
    }
}

const BYTE_ORDER_MARK: char = '\u{feff}';

#[cfg(test)]
mod tests {
    use super::super::ClientBuilder;
    use super::super::builder::Settings;
    use super::*;

    const KEY: [(&str, &str); 2] = [("AUTHING_ACCESS_KEY_ID", "id"), ("AUTHING_ACCESS_KEY_SECRET", "hush")];

    fn builder(variables: &[(&str, &str)]) -> ClientBuilder {
        let find = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value));
        ClientBuilder::from_variables(find)
    }

    fn settings(variables: &[(&str, &str)]) -> Settings {
        builder(&[KEY.as_slice(), variables].concat()).check().unwrap()
    }

    fn error_of(builder: ClientBuilder) -> String {
        builder.check().map(drop).unwrap_err().to_string()
    }

    #[test]
    fn environment_sets_key_host_platform_and_language() {
        // The default host needs TLS.
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        {
            let default = settings(&[]);
            assert_eq!((default.platform, default.lang), (Platform::Authing, Lang::ZhCn));
            assert_eq!(default.transport.host.as_str(), "https://api.authing.cn");
        }
        let all = settings(&[("AUTHING_HOST", "http://localhost:1"), ("AUTHING_PLATFORM", "GenAuth"), ("AUTHING_LANG", "zh-CN")]);
        assert_eq!((all.platform, all.lang), (Platform::GenAuth, Lang::ZhCn));
        assert_eq!(all.transport.host.as_str(), "http://localhost:1");
    }

    #[cfg(feature = "subscribe")]
    #[test]
    fn environment_sets_the_events_host() {
        let host = |variables: &[(&str, &str)]| {
            let client = builder(&[KEY.as_slice(), &[("AUTHING_HOST", "http://localhost:1")], variables].concat()).build();
            let host = client.and_then(|client| client.events().0.host());
            host.map(|host| (host.host.as_str().to_owned(), host.path)).map_err(|error| error.to_string())
        };
        assert_eq!(host(&[("AUTHING_EVENTS_HOST", " ws://localhost:2/a\n")]), Ok(("http://localhost:2".into(), "/a".into())));
        let error = host(&[("AUTHING_EVENTS_HOST", "localhost")]).unwrap_err();
        assert!(error.starts_with("AUTHING_EVENTS_HOST: events_host \"localhost\" has no scheme"), "{error}");
        assert!(host(&[]).unwrap_err().contains("is a private deployment"));
        let replaced = builder(&[KEY.as_slice(), &[("AUTHING_HOST", "http://localhost:1"), ("AUTHING_EVENTS_HOST", "bad")]].concat());
        assert!(replaced.events_host("ws://localhost:3").build().is_ok());
    }

    #[cfg(all(feature = "subscribe", any(feature = "rustls", feature = "native-tls")))]
    #[test]
    fn public_hosts_have_their_events_host() {
        for (variables, expected) in [
            (&[][..], "https://openevent.authing.cn"),
            (&[("AUTHING_PLATFORM", "genauth")], "https://openevent.genauth.ai"),
            (&[("AUTHING_HOST", "https://API.authing.cn/")], "https://openevent.authing.cn"),
            (&[("AUTHING_HOST", "https://api.genauth.ai")], "https://openevent.genauth.ai"),
        ] {
            let client = builder(&[KEY.as_slice(), variables].concat()).build().unwrap();
            assert_eq!(client.events().0.host().unwrap().host.as_str(), expected);
        }
    }

    #[test]
    fn invalid_variables_are_rejected_by_name() {
        for (variables, text) in [
            (vec![], "AUTHING_ACCESS_KEY_ID is not set in the environment"),
            (vec![KEY[0], ("AUTHING_ACCESS_KEY_SECRET", "")], "AUTHING_ACCESS_KEY_SECRET is not set in the environment"),
            (vec![KEY[0], ("AUTHING_ACCESS_KEY_SECRET", " \u{feff}\r\n")], "AUTHING_ACCESS_KEY_SECRET is not set in the environment"),
            (vec![KEY[0], KEY[1], ("AUTHING_PLATFORM", "auth0")], "AUTHING_PLATFORM: unknown platform \"auth0\": use authing or genauth"),
            (
                vec![KEY[0], KEY[1], ("AUTHING_HOST", "sso.example.com")],
                "AUTHING_HOST: host \"sso.example.com\" has no scheme: write it like https://name or https://name:port",
            ),
            (vec![KEY[0], KEY[1], ("AUTHING_LANG", "de")], "AUTHING_LANG: unknown lang \"de\": use zh-CN or en-US"),
        ] {
            assert_eq!(error_of(builder(&variables)), text);
        }
    }

    #[test]
    fn explicit_settings_replace_invalid_variables() {
        let variables = [("AUTHING_HOST", "nowhere"), ("AUTHING_PLATFORM", "auth0"), ("AUTHING_LANG", "de")];
        let key = Credentials::access_key("id", "secret");
        let builder = builder(&variables).credentials(key).host("http://localhost:1").platform(Platform::GenAuth).lang(Lang::ZhCn);
        let settings = builder.check().unwrap();
        assert_eq!((settings.platform, settings.lang), (Platform::GenAuth, Lang::ZhCn));
        assert_eq!(settings.transport.host.as_str(), "http://localhost:1");
    }

    #[test]
    fn plain_http_host_of_the_environment_can_be_allowed() {
        let host = [KEY[0], KEY[1], ("AUTHING_HOST", "http://gateway.internal:8080")];
        let error = error_of(builder(&host));
        assert!(error.starts_with("AUTHING_HOST: host \"http://gateway.internal:8080\" ") && error.contains("allow_plain_http"), "{error}");
        let settings = builder(&host).allow_plain_http(true).check().unwrap();
        assert_eq!(settings.transport.host.as_str(), "http://gateway.internal:8080");
    }

    #[test]
    fn white_space_and_byte_order_marks_around_values_are_ignored() {
        let variables = [
            ("AUTHING_ACCESS_KEY_ID", "\u{feff}id\r\n"),
            ("AUTHING_ACCESS_KEY_SECRET", " \thush\n"),
            ("AUTHING_HOST", "\u{feff} http://localhost:1\r\n"),
            ("AUTHING_PLATFORM", "genauth\r"),
            ("AUTHING_LANG", " zh-CN\u{a0}"),
        ];
        let settings = builder(&variables).check().unwrap();
        assert_eq!(
            (settings.platform, settings.lang, settings.transport.host.as_str()),
            (Platform::GenAuth, Lang::ZhCn, "http://localhost:1")
        );
        let crate::auth::CredentialsKind::AccessKey(key) = settings.credentials.into_kind() else { panic!("no access key") };
        assert_eq!((key.id.as_str(), key.secret.expose()), ("id", "hush"));
    }

    #[test]
    fn keys_with_impossible_characters_are_rejected_by_variable() {
        for variable in ["AUTHING_ACCESS_KEY_ID", "AUTHING_ACCESS_KEY_SECRET"] {
            for value in
                ["hu\nsh", "hu\r\nsh", "hu sh", "hu\tsh", "hu\0sh", "hush\u{7f}", "hu\u{feff}sh", "hush\u{e9}", "\"hush\"", "'hush'"]
            {
                let other = KEY.into_iter().find(|(name, _)| *name != variable).unwrap();
                let error = error_of(builder(&[other, (variable, value)]));
                assert!(error.starts_with(&format!("{variable} ")) && !error.contains("hu"), "{value:?}: {error}");
            }
        }
    }
}
