//! The secrets of deliveries: which configured secrets are valid, and the rotation of secrets.

use authing::{Delivery, DeliveryError};

const BODY: &[u8] = br#"{"eventName":"test","data":{}}"#;
const NAMES: [&str; 4] = ["x-authing-webhook-secret", "x-authing-token", "x-genauth-webhook-secret", "x-genauth-token"];

#[test]
fn configured_secret_that_cannot_match_is_an_error() {
    for (secret, what) in [
        ("hush\n", "starts or ends with white space"),
        ("hush\r\n", "starts or ends with white space"),
        ("\nhush", "starts or ends with white space"),
        ("hush ", "starts or ends with white space"),
        (" hush", "starts or ends with white space"),
        ("\thush", "starts or ends with white space"),
        (" ", "starts or ends with white space"),
        ("\u{feff}hush", "starts with a byte order mark"),
        ("hüsh", "contains non-ASCII characters"),
        ("hush\u{a0}", "contains non-ASCII characters"),
        ("密码hush", "contains non-ASCII characters"),
        ("hu\u{200b}sh", "contains non-ASCII characters"),
        ("hu\tsh", "contains a control character"),
        ("hu\0sh", "contains a control character"),
        ("hush\u{7f}", "contains a control character"),
        ("hu\nsh", "contains a control character"),
    ] {
        let presented = [secret.as_bytes(), secret.trim().as_bytes(), b"other", b""];
        for headers in presented.iter().map(|value| vec![(NAMES[0], *value)]).chain([vec![]]) {
            let error = Delivery::verify(secret, headers, BODY).unwrap_err();
            let text = error.to_string();
            assert!(text.contains("the configured secret can never match") && text.contains(what), "{secret:?}: {text}");
            assert!(!text.contains("hush") && !text.contains(char::is_control), "{text}");
            assert!(matches!(error, DeliveryError::NotOurs(_)) && error.status() == 401, "{text}");
        }
    }
}

#[test]
fn printable_ascii_secrets_are_accepted() {
    let all: String = ('!'..='~').collect();
    for secret in ["s", "two words", "a  b", &all, "\"quoted\"", "%20+&="] {
        assert!(Delivery::verify(secret, [(NAMES[1], secret.as_bytes())], BODY).is_ok(), "{secret}");
    }
}

#[test]
fn any_of_several_secrets_is_accepted() {
    for secrets in [vec!["new", "old"], vec!["old", "new"], vec!["a", "b", "old", "c", "new"], vec!["old", "old", "new"]] {
        for presented in ["new", "old"] {
            for name in NAMES {
                assert!(verify(&secrets, &[(name, presented)]).is_ok(), "{secrets:?} {presented}");
            }
            assert!(verify(&secrets, &NAMES.map(|name| (name, presented))).is_ok());
        }
        for presented in ["newold", "NEW", "ol", "new,old"] {
            assert_eq!(rejection(&secrets, &[(NAMES[0], presented)]), "the secret does not match", "{presented}");
        }
    }
}

#[test]
fn headers_must_agree_on_the_same_secret() {
    for (first, second) in [("new", "old"), ("old", "new"), ("new", "other"), ("other", "old")] {
        for secrets in [["new", "old"], ["old", "new"]] {
            assert_eq!(rejection(&secrets, &[(NAMES[0], first), (NAMES[1], second)]), "the secret does not match");
        }
    }
    let twice = [(NAMES[0], "new"), (NAMES[0], "new")];
    assert_eq!(rejection(&["new", "old"], &twice), "the header x-authing-webhook-secret occurs twice");
}

#[test]
fn each_of_several_secrets_must_be_allowed() {
    for bad in ["", "old\n", " old", "ölt", "o\0ld"] {
        for secrets in [[bad, "new"], ["new", bad]] {
            let text = rejection(&secrets, &[(NAMES[0], "new")]);
            assert!(text.contains("configured secret can never match") || text.contains("configured secret is empty"), "{text}");
        }
    }
    let text = rejection(&[], &[(NAMES[0], "new")]);
    assert_eq!(text, "no secret is configured: the list of secrets is empty");
    assert!(Delivery::verify_any([], [(NAMES[0], b"".as_slice())], BODY).is_err());
    assert!(Delivery::verify_any(["new", "old"], [(NAMES[0], b"old".as_slice())], BODY).is_ok());
}

fn verify(secrets: &[&str], headers: &[(&str, &str)]) -> Result<Delivery, DeliveryError> {
    Delivery::verify_any(secrets.iter().copied(), headers.iter().map(|(name, value)| (*name, value.as_bytes())), BODY)
}

fn rejection(secrets: &[&str], headers: &[(&str, &str)]) -> String {
    match verify(secrets, headers) {
        Err(DeliveryError::NotOurs(rejection)) => rejection.message().to_owned(),
        other => panic!("{other:?}"),
    }
}
