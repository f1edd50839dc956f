//! A delivery's body as a URL-encoded form.

use serde_json::Value;

use super::body::Members;
use super::error::DeliveryError;
use super::nested::Nested;

/// Reads `eventName=...&data[a][b]=...`, or `data=` and a JSON text. Other fields only have to be well-formed.
#[inline]
pub(super) fn read(body: &[u8]) -> Result<Members, DeliveryError> {
    let (mut event_name, mut data, mut nested) = (None, None, Nested::default());
    for (number, field) in fields(body).enumerate() {
        if number == MAX_FIELDS {
            return Err(DeliveryError::malformed(format!("the form has more than {MAX_FIELDS} fields")));
        }
        let (name, text) = field?;
        let (place, name) = match name.strip_prefix("data") {
            Some("") => (&mut data, "data"),
            Some(path) if path.starts_with('[') => {
                nested.insert(path, text)?;
                continue;
            }
            _ if name == "eventName" => (&mut event_name, "eventName"),
            _ => continue,
        };
        if place.replace(text).is_some() {
            return Err(DeliveryError::malformed(format!("{name} is there twice")));
        }
    }
    let data = match (data, nested.into_value()) {
        (Some(_), Some(_)) => return Err(DeliveryError::malformed("data is both a text and an object")),
        // `null` is an empty text in a form.
        (text, nested) => nested.or(text.filter(|text| !text.is_empty()).map(Value::String)),
    };
    Ok(Members { event_name: event_name.map(Value::String), data })
}

/// The fields of a form, decoded.
#[inline]
fn fields(body: &[u8]) -> impl Iterator<Item = Result<(String, String), DeliveryError>> {
    body.split(|byte| *byte == b'&').filter(|field| !field.is_empty()).map(|field| {
        let mut parts = field.splitn(2, |byte| *byte == b'=');
        let mut part = || decode(parts.next().unwrap_or_default());
        Ok((part()?, part()?))
    })
}

/// `a+b%5D` is `a b]`. Nothing is guessed: a delivery that was changed under way is better refused than misread.
#[inline]
fn decode(raw: &[u8]) -> Result<String, DeliveryError> {
    let mut decoded = Vec::with_capacity(raw.len());
    let mut bytes = raw.iter().copied();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => match (bytes.next().and_then(digit), bytes.next().and_then(digit)) {
                (Some(high), Some(low)) => high << 4 | low,
                _ => return Err(DeliveryError::malformed("the form has a % without two hexadecimal digits")),
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

/// Ten times what common decoders take. A field takes more memory than it has bytes: this many take a few megabytes.
const MAX_FIELDS: usize = 10_000;

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(form: &[u8]) -> String {
        read(form).err().expect("refused").to_string()
    }

    #[test]
    fn escape_needs_two_hexadecimal_digits() {
        assert_eq!(decode(b"a+b%2B%5d%5D%25").unwrap(), "a b+]]%");
        for raw in ["%", "%4", "%zz", "%4z", "%+1", "%%41", "a%"] {
            assert_eq!(
                decode(raw.as_bytes()).unwrap_err().to_string(),
                "malformed delivery: the form has a % without two hexadecimal digits"
            );
        }
        for raw in [b"\xff".as_slice(), b"%ff", b"%c3", b"%ed%a0%80", b"%c0%80"] {
            assert_eq!(decode(raw).unwrap_err().to_string(), "malformed delivery: the form is not UTF-8");
        }
    }

    #[test]
    fn unused_fields_must_be_well_formed() {
        assert!(refusal(b"eventName=test&x=%zz").contains("hexadecimal"));
        assert!(refusal(b"eventName=test&%ff").contains("UTF-8"));
        assert!(read(b"&&eventName=test&&x&=y&=&eventName[]=z&eventname=z&Data=z&data]=z&database[=z&").is_ok());
    }

    #[test]
    fn number_of_form_fields_is_limited() {
        let form = |fields: usize| "x=1&".repeat(fields) + "eventName=test";
        assert!(read(form(MAX_FIELDS - 1).as_bytes()).is_ok());
        assert_eq!(refusal(form(MAX_FIELDS).as_bytes()), "malformed delivery: the form has more than 10000 fields");
    }

    /// Whatever well-formed text another decoder reads, this one reads alike.
    #[test]
    #[cfg(feature = "emulator")]
    fn fields_agree_with_another_decoder() {
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
