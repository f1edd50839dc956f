//! The headers that are used to verify and parse a delivery: secrets, user pool, content type and content encoding.

use super::error::DeliveryError;
use super::secret;

/// The relevant headers of a request.
#[derive(Default)]
pub(super) struct Headers<'a> {
    secrets: Vec<(&'static str, &'a [u8])>,
    userpool_ids: Vec<&'a [u8]>,
    pub(super) content_type: Option<&'a [u8]>,
    pub(super) content_encoding: Option<&'a [u8]>,
}

impl<'a> Headers<'a> {
    #[inline]
    pub(super) fn add(&mut self, name: &str, value: &'a [u8]) {
        let is_one_of = |names: &[&'static str]| names.iter().copied().find(|known| known.eq_ignore_ascii_case(name));
        if let Some(name) = is_one_of(&SECRETS) {
            self.secrets.push((name, value));
        } else if is_one_of(&USERPOOL_IDS).is_some() {
            self.userpool_ids.push(value);
        } else if name.eq_ignore_ascii_case("content-type") {
            self.content_type.get_or_insert(value);
        } else if name.eq_ignore_ascii_case("content-encoding") {
            self.content_encoding.get_or_insert(value);
        }
    }

    /// Checks that the request has one of the secrets. The error does not name the header with the wrong secret.
    #[inline]
    pub(super) fn check(&self, secrets: &[&str]) -> Result<(), DeliveryError> {
        if secrets.is_empty() {
            return Err(DeliveryError::not_ours("no secret is configured: the list of secrets is empty"));
        }
        for secret in secrets {
            secret::check(secret).map_err(DeliveryError::not_ours)?;
        }
        if self.secrets.is_empty() {
            return Err(DeliveryError::not_ours("the header x-authing-webhook-secret is missing"));
        }
        for name in SECRETS {
            // The service sends each header once. A second one was added in transit, and which of them is genuine is unknown.
            if self.secrets.iter().filter(|(other, _)| *other == name).count() > 1 {
                return Err(DeliveryError::not_ours(format!("the header {name} occurs twice")));
            }
        }
        if let Some((name, _)) = self.secrets.iter().find(|(_, value)| value.is_empty()) {
            return Err(DeliveryError::not_ours(format!("the header {name} is empty")));
        }
        let presented: Vec<&[u8]> = self.secrets.iter().map(|(_, value)| *value).collect();
        if secret::is_presented(secrets, &presented) { Ok(()) } else { Err(DeliveryError::not_ours("the secret does not match")) }
    }

    /// The ID of the user pool, if all headers contain the same one.
    #[inline]
    pub(super) fn userpool_id(&self) -> Option<String> {
        let (first, others) = self.userpool_ids.split_first()?;
        let text = std::str::from_utf8(first).ok().filter(|text| !text.is_empty())?;
        others.iter().all(|other| other == first).then(|| text.to_owned())
    }
}

/// The service sends the secret in two headers, whose names depend on the platform.
const SECRETS: [&str; 4] = ["x-authing-webhook-secret", "x-authing-token", "x-genauth-webhook-secret", "x-genauth-token"];

const USERPOOL_IDS: [&str; 2] = ["x-authing-userpool-id", "x-genauth-userpool-id"];
