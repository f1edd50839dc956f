//! Credentials that were not copied correctly from a console, file or shell are rejected before anything is sent.

use authing::{ClientBuilder, Credentials, Error, ErrorKind, ManagementClient};

use crate::support::{Server, builder, list, no_webhooks};

/// Invalid values, which all contain "hu", and the error text for each.
const INVALID: [(&str, &str); 12] = [
    ("hush\n", "contains a line break or another control character"),
    ("hush\r", "contains a line break or another control character"),
    ("hu\r\nsh", "contains a line break or another control character"),
    ("hu\0sh", "contains a line break or another control character"),
    ("\thush", "contains a line break or another control character"),
    ("hush\u{7f}", "contains a line break or another control character"),
    (" hush", "contains whitespace"),
    ("hush ", "contains whitespace"),
    ("hu sh", "contains whitespace"),
    ("\u{feff}hush", "contains a character outside ASCII"),
    ("\"hush\"", "is quoted"),
    ("'hush'", "is quoted"),
];

#[test]
fn access_key_with_invalid_characters_is_rejected() {
    let server = Server::start(|_| no_webhooks());
    for (value, fault) in INVALID {
        let with = |credentials| builder(&server).credentials(credentials).build();
        for (argument, result) in [
            ("ID of access_key()", with(Credentials::access_key(value, "secret"))),
            ("secret of access_key()", with(Credentials::access_key("id", value))),
            ("secret of signature()", with(Credentials::signature("id", value))),
        ] {
            assert_rejected(value, result, &format!("credentials: the {argument} {fault}: set the exact value"));
        }
        assert_rejected(value, with(Credentials::signature(value, "secret")), "credentials: the ID of signature() ");
        // The default host needs TLS.
        if cfg!(any(feature = "rustls", feature = "native-tls")) {
            assert_rejected(value, ManagementClient::new(value, "secret"), "credentials: the ID of access_key() ");
            assert_rejected(value, ManagementClient::new("id", value), "credentials: the secret of access_key() ");
        }
    }
    assert_eq!(server.count("get-management-token"), 0);
}

#[test]
fn access_token_with_invalid_characters_is_rejected() {
    for (value, _) in INVALID {
        for (argument, credentials) in
            [("token", Credentials::access_token(value, "pool")), ("userpool ID", Credentials::access_token("token", value))]
        {
            let result = ManagementClient::builder().credentials(credentials).host("http://127.0.0.1:9").build();
            assert_rejected(value, result, &format!("credentials: the {argument} of access_token() "));
        }
    }
}

#[test]
fn quoted_tenant_id_is_rejected() {
    for quoted in ["\"hush\"", "'hush'"] {
        let builder = ManagementClient::builder().credentials(Credentials::access_key("id", "secret")).host("http://127.0.0.1:9");
        assert_rejected(quoted, builder.tenant_id(quoted).build(), "tenant_id is quoted");
    }
}

#[test]
fn access_key_with_ascii_punctuation_is_accepted() {
    let server = Server::start(|_| no_webhooks());
    let credentials = Credentials::access_key("5f70-2fcc_91.3~", "a+b/c==:;,!$%&()*<>?@[]^`{|}#\\x'y\"z");
    list(&builder(&server).credentials(credentials).build().unwrap()).unwrap();
}

/// These tests run in child processes, because environment variables belong to the whole process.
#[cfg(target_os = "linux")]
mod process {
    use std::process::Command;

    use super::*;

    const CHILD: &str = "AUTHING_TEST_ENVIRONMENT";

    /// Runs the test again in a child process with these variables. Returns `false` in the child process.
    fn ran_with(test: &str, variables: &[(&str, &str)]) -> bool {
        if std::env::var_os(CHILD).is_some() {
            return false;
        }
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", test, "--nocapture"]).env(CHILD, "1").envs(variables.iter().copied());
        let output = command.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && text.contains("1 passed"), "{text}");
        true
    }

    #[test]
    fn settings_replace_invalid_variables() {
        let variables = [
            ("AUTHING_ACCESS_KEY_ID", "id with blanks"),
            ("AUTHING_HOST", "nowhere"),
            ("AUTHING_PLATFORM", "auth0"),
            ("AUTHING_LANG", "de"),
        ];
        if ran_with("environment::process::settings_replace_invalid_variables", &variables) {
            return;
        }
        let server = Server::start(|_| no_webhooks());
        let builder = ClientBuilder::from_env().unwrap();
        let start = |text: &str| -> String { text.split(['"', ':']).next().unwrap().trim().to_owned() };
        let builder = |step: usize| {
            let mut builder = builder.clone();
            if step > 0 {
                builder = builder.credentials(Credentials::access_key("id", "secret"));
            }
            if step > 1 {
                builder = builder.platform(authing::Platform::GenAuth);
            }
            if step > 2 {
                builder = builder.lang(authing::Lang::EnUs);
            }
            if step > 3 {
                builder = builder.host(server.host());
            }
            builder.build()
        };
        for (step, variable) in ["AUTHING_ACCESS_KEY_SECRET", "AUTHING_PLATFORM", "AUTHING_LANG", "AUTHING_HOST"].into_iter().enumerate() {
            let error = builder(step).unwrap_err();
            assert!(start(&error.to_string()).starts_with(variable), "{error}");
            assert_eq!(error.kind(), ErrorKind::Config);
        }
        list(&builder(4).unwrap()).unwrap();
    }

    #[test]
    fn plain_http_host_variable_follows_allow_plain_http() {
        let variables = [
            ("AUTHING_ACCESS_KEY_ID", " id\n"),
            ("AUTHING_ACCESS_KEY_SECRET", "\u{feff}secret\r\n"),
            ("AUTHING_HOST", "http://gateway.internal:8080\n"),
        ];
        if ran_with("environment::process::plain_http_host_variable_follows_allow_plain_http", &variables) {
            return;
        }
        let error = ManagementClient::from_env().unwrap_err();
        assert!(error.to_string().starts_with("AUTHING_HOST: host \"http://gateway.internal:8080\" "), "{error}");
        ClientBuilder::from_env().unwrap().allow_plain_http(true).build().unwrap();
    }

    #[test]
    fn access_key_variable_is_trimmed() {
        let variables = [("AUTHING_ACCESS_KEY_ID", " id\n"), ("AUTHING_ACCESS_KEY_SECRET", "\u{feff}secret\r\n")];
        if ran_with("environment::process::access_key_variable_is_trimmed", &variables) {
            return;
        }
        let server = Server::start(|_| no_webhooks());
        list(&ClientBuilder::from_env().unwrap().host(server.host()).build().unwrap()).unwrap();
        let sent = server.requests("get-management-token")[0].json();
        assert_eq!(sent, serde_json::json!({ "accessKeyId": "id", "accessKeySecret": "secret" }));
    }

    #[test]
    fn quoted_access_key_error_names_the_variable() {
        let variables = [("AUTHING_ACCESS_KEY_ID", "id"), ("AUTHING_ACCESS_KEY_SECRET", "\"hush\"")];
        if ran_with("environment::process::quoted_access_key_error_names_the_variable", &variables) {
            return;
        }
        assert_rejected("quoted", ManagementClient::from_env(), "AUTHING_ACCESS_KEY_SECRET is quoted: ");
    }
}

#[track_caller]
fn assert_rejected(value: &str, result: Result<ManagementClient, Error>, text: &str) {
    let error = result.unwrap_err();
    assert!(error.to_string().starts_with(text) && error.kind() == ErrorKind::Config, "{value:?}: {error}");
    assert!(!error.to_string().contains("hu"), "{value:?}: {error}");
}
