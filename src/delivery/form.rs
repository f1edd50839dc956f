//! Parses bodies that are URL-encoded forms.

use serde_json::Value;

use super::error::DeliveryError;
use super::members::Members;
use super::nested::{Nested, names_in};

/// Reads `eventName=...&data[a][b]=...`, or `data=` with JSON, and the other fields if there is no data.
#[inline]
pub(super) fn read(body: &[u8]) -> Result<Members, DeliveryError> {
    let (mut event_name, mut data, mut nested) = (None, None, Nested::for_body(body.len()));
    let mut has_others = false;
    for field in fields(body) {
        let (name, text) = field?;
        let (target, name) = match Name::of(&name)? {
            Name::Event => (&mut event_name, "eventName"),
            Name::Data("") => (&mut data, "data"),
            Name::Data(path) => {
                nested.insert(names_in(path)?, text)?;
                continue;
            }
            Name::Other(name) => {
                has_others |= !name.is_empty() || !text.is_empty();
                continue;
            }
        };
        if target.replace(text).is_some() {
            return Err(DeliveryError::malformed(format!("{name} occurs twice")));
        }
    }
    let data = match data {
        Some(_) if !nested.is_empty() => return Err(DeliveryError::malformed("data is both a string and an object")),
        _ if !nested.is_empty() => Some(nested.into_value()?),
        Some(text) if text.is_empty() => Some(Value::Null), // a form writes null as an empty string
        text => text.map(Value::String),
    };
    let mut members = Members { event_name: event_name.map(Value::String), data, ..Members::default() };
    if has_others && matches!(members.data, None | Some(Value::Null)) {
        members.others = read_others(body)?.into_members()?;
    }
    Ok(members)
}

/// Whether the body is a form with the fields of a delivery, judged by the names only.
#[inline]
pub(super) fn is_event(body: &[u8]) -> bool {
    let mut names = body.split(|byte| *byte == b'&').filter(|field| !field.is_empty()).map(|field| {
        let name = field.split(|byte| *byte == b'=').next().unwrap_or_default();
        decode(name).unwrap_or_default()
    });
    let Some(first) = names.next() else { return false };
    let mut rest = names.peekable();
    (first == "description" && rest.peek().is_none()) || first == "eventName" || rest.any(|name| name == "eventName")
}

/// Reads the fields that are neither `eventName` nor `data`. Only brackets separate their levels; a dot is part of the name.
#[inline]
fn read_others(body: &[u8]) -> Result<Nested, DeliveryError> {
    let mut others = Nested::for_body(body.len());
    for field in fields(body) {
        let (name, text) = field?;
        let Name::Other(name) = Name::of(&name)? else { continue };
        let (first, path) = name.split_at(name.find('[').unwrap_or(name.len()));
        if !first.is_empty() {
            let mut names = names_in(path)?;
            names.insert(0, first);
            others.insert(names, text)?;
        } else if !name.is_empty() || !text.is_empty() {
            return Err(DeliveryError::malformed("the form has a field with an empty name"));
        }
    }
    Ok(others)
}

/// The kind of a field, from its name.
enum Name<'a> {
    Event,
    /// A value in the data, with the path to it.
    Data(&'a str),
    Other(&'a str),
}

impl<'a> Name<'a> {
    /// Rejects names that start with `data` and continue in an unknown way, because their values would be lost.
    #[inline]
    fn of(name: &'a str) -> Result<Self, DeliveryError> {
        let Some(path) = name.strip_prefix("data") else {
            return Ok(if name == "eventName" { Self::Event } else { Self::Other(name) });
        };
        if path.is_empty() || path.starts_with(['[', '.']) {
            return Ok(Self::Data(path));
        }
        if path.trim_start_matches(['-', '_']).starts_with(char::is_alphanumeric) {
            return Ok(Self::Other(name)); // a different word, such as `dataset`
        }
        Err(DeliveryError::malformed("the form has a field whose name starts with data but does not continue with a bracket or a dot"))
    }
}

/// Returns the decoded names and values of a form.
#[inline]
fn fields(body: &[u8]) -> impl Iterator<Item = Result<(String, String), DeliveryError>> {
    body.split(|byte| *byte == b'&').filter(|field| !field.is_empty()).map(|field| {
        let mut parts = field.splitn(2, |byte| *byte == b'=');
        let mut part = || decode(parts.next().unwrap_or_default());
        Ok((part()?, part()?))
    })
}

/// Decodes `a+b%5D` to `a b]`. Strict: an invalid escape means that the body was damaged in transit, so it is rejected.
#[inline]
fn decode(raw: &[u8]) -> Result<String, DeliveryError> {
    let escapes = raw.iter().filter(|byte| **byte == b'%').count();
    let mut decoded = Vec::with_capacity(raw.len().saturating_sub(2 * escapes));
    let mut bytes = raw.iter().copied();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => match (bytes.next().and_then(digit), bytes.next().and_then(digit)) {
                (Some(high), Some(low)) => high << 4 | low,
                _ => return Err(DeliveryError::malformed("the form contains a % that is not followed by two hexadecimal digits")),
            },
            other => other,
        });
    }
    String::from_utf8(decoded).map_err(|_| DeliveryError::malformed("the form is not UTF-8"))
}

#[inline]
fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejection(form: &[u8]) -> String {
        read(form).err().expect("rejected").to_string()
    }

    #[test]
    fn percent_escapes_are_decoded_strictly() {
        assert_eq!(decode(b"a+b%2B%5d%5D%25").unwrap(), "a b+]]%");
        for raw in ["%", "%4", "%zz", "%4z", "%+1", "%%41", "a%"] {
            assert_eq!(
                decode(raw.as_bytes()).unwrap_err().to_string(),
                "malformed delivery: the form contains a % that is not followed by two hexadecimal digits"
            );
        }
        for raw in [b"\xff".as_slice(), b"%ff", b"%c3", b"%ed%a0%80", b"%c0%80"] {
            assert_eq!(decode(raw).unwrap_err().to_string(), "malformed delivery: the form is not UTF-8");
        }
    }

    #[test]
    fn ignored_fields_must_be_well_formed() {
        assert!(rejection(b"eventName=test&x=%zz").contains("hexadecimal"));
        assert!(rejection(b"eventName=test&%ff").contains("UTF-8"));
        assert!(read(b"&&data[a]=b&eventName=test&&x&=y&=&eventName[]=z&eventname=z&Data=z&database[=z&").is_ok());
    }

    /// Compares with an independent decoder, on random well-formed text.
    #[test]
    #[cfg(feature = "emulator")]
    fn fields_equal_those_of_form_urlencoded() {
        let pieces = ["a", "=", "&", "+", "%41", "%5b", "%5D", "%c3%a9", "é", "%26", "%3D", "%2b", "%00", " ", "[", "]"];
        let mut random = 0x2545_f491_4f6c_dd1d_u64;
        let mut next = |bound: usize| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            usize::try_from(random % bound as u64).unwrap()
        };
        for _ in 0..5_000 {
            let form: String = (0..next(24)).map(|_| pieces[next(pieces.len())]).collect();
            let ours: Vec<(String, String)> = fields(form.as_bytes()).collect::<Result<_, _>>().expect(&form);
            let theirs: Vec<(String, String)> = form_urlencoded::parse(form.as_bytes()).into_owned().collect();
            assert_eq!(ours, theirs, "{form}");
        }
    }
}
