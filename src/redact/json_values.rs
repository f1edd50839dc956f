//! Collects the sensitive values of a JSON text in one pass. Its time is bounded, and the nesting depth is not limited.

use zeroize::Zeroizing;

use super::encodings;
use super::sensitive_names::{is_free_form, is_sensitive};
use super::sensitive_values::{Secrets, WINDOW};

/// The maximum number of steps for one text: one for each byte outside strings, several for a string. A text that needs more is
/// redacted completely, since not all of its sensitive values are known.
const WORK: usize = 800_000;
/// Steps for a string, for an escaped quote in it, and for a number.
const STRING: usize = 10;
/// Steps for a sensitive value.
const VALUE: usize = 100;
/// Steps for a name that is not cached.
const NAME: usize = 400;
/// The most digits of a number, and the most consecutive backslashes. A text with more is redacted completely.
const RUN: usize = 10_000;

/// Adds to `secrets` all strings and numbers in `json` that have a sensitive name, or are inside a value that has one.
pub(crate) fn collect(json: &str, secrets: &mut Secrets) {
    let mut scan = Scan { json, at: 0, work: WORK, depth: 0, sensitive_depth: None, is_next_sensitive: false, names: [("", false); NAMES] };
    if scan.run(secrets).is_none() {
        secrets.hide_everything();
    }
}

/// Size of the cache of names: the elements of a list have the same names.
const NAMES: usize = 256;

struct Scan<'a> {
    json: &'a str,
    at: usize,
    work: usize,
    depth: usize,
    /// The depth of the outermost enclosing value with a sensitive name.
    sensitive_depth: Option<usize>,
    /// Whether the next value has a sensitive name.
    is_next_sensitive: bool,
    names: [(&'a str, bool); NAMES],
}

impl<'a> Scan<'a> {
    /// Returns `None` if the text is too large or not JSON.
    fn run(&mut self, secrets: &mut Secrets) -> Option<()> {
        while let Some(byte) = self.json.as_bytes().get(self.at).copied() {
            self.spend(1)?;
            match byte {
                b'"' => self.string(secrets)?,
                b'{' | b'[' => {
                    self.depth += 1;
                    if self.is_next_sensitive && self.sensitive_depth.is_none() {
                        self.sensitive_depth = Some(self.depth);
                    }
                    self.is_next_sensitive = false;
                    self.at += 1;
                }
                b'}' | b']' => {
                    if self.sensitive_depth == Some(self.depth) {
                        self.sensitive_depth = None;
                    }
                    self.depth = self.depth.checked_sub(1)?;
                    self.is_next_sensitive = false;
                    self.at += 1;
                }
                b'-' | b'0'..=b'9' => {
                    let rest = self.json.get(self.at..)?;
                    let length = rest.bytes().take(RUN).position(|byte| !b"+-.0123456789Ee".contains(&byte)).unwrap_or(rest.len());
                    self.spend(if length < RUN { STRING + length } else { WORK })?;
                    self.value(secrets, |number| number.to_owned(), rest.get(..length)?)?;
                    self.at += length;
                }
                b',' => {
                    self.is_next_sensitive = false;
                    self.at += 1;
                }
                _ => self.at += 1,
            }
        }
        Some(())
    }

    /// Reads a string: a name if a colon follows, else a value.
    fn string(&mut self, secrets: &mut Secrets) -> Option<()> {
        self.spend(STRING)?;
        let start = self.at + 1;
        let text = self.json.get(start..start + self.string_length(start)?)?;
        self.at = start + text.len() + 1;
        let rest = self.json.as_bytes().get(self.at..)?;
        let blanks = rest.iter().take(RUN).position(|byte| !byte.is_ascii_whitespace()).unwrap_or(rest.len());
        if rest.get(blanks) == Some(&b':') {
            self.at += blanks + 1;
            self.spend(blanks)?;
            self.is_next_sensitive = self.is_sensitive(text)?;
        } else {
            self.value(secrets, |text| encodings::json_string(text, WINDOW), text)?;
        }
        Some(())
    }

    fn string_length(&mut self, start: usize) -> Option<usize> {
        let mut end = start;
        loop {
            end += self.json.get(end..)?.find('"')?;
            let escapes = self.json.as_bytes().get(start..end)?.iter().rev().take(RUN).take_while(|byte| **byte == b'\\').count();
            self.spend(if escapes < RUN { STRING + escapes } else { WORK })?;
            if escapes % 2 == 0 {
                return Some(end - start);
            }
            end += 1;
        }
    }

    fn value(&mut self, secrets: &mut Secrets, read: fn(&str) -> String, text: &str) -> Option<()> {
        if self.is_next_sensitive || self.sensitive_depth.is_some() {
            self.spend(VALUE)?;
            secrets.add(&Zeroizing::new(read(text)));
        }
        self.is_next_sensitive = false;
        Some(())
    }

    fn is_sensitive(&mut self, name: &'a str) -> Option<bool> {
        let ends = name.bytes().take(4).chain(name.bytes().rev().take(4));
        let place = ends.fold(name.len(), |hash, byte| hash.wrapping_mul(31).wrapping_add(usize::from(byte))) % NAMES;
        if let Some((_, known)) = self.names.get(place).filter(|(known, _)| *known == name && !name.is_empty()) {
            return Some(*known);
        }
        self.spend(NAME)?;
        let text = encodings::json_string(name, WINDOW);
        let sensitive = is_sensitive(&text) || is_free_form(&text);
        *self.names.get_mut(place)? = (name, sensitive);
        Some(sensitive)
    }

    fn spend(&mut self, steps: usize) -> Option<()> {
        self.work = self.work.checked_sub(steps)?;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collected(json: &str) -> Vec<String> {
        let mut secrets = Secrets::default();
        collect(json, &mut secrets);
        secrets.values()
    }

    #[test]
    fn values_under_sensitive_names_are_collected() {
        for (json, values) in [
            (r#"{"a":"none","password":"s-1","b":"none"}"#, &["s-1"][..]),
            (r#" { "pass\u0077ord" : "s\"1\\" , "otp":123456,"pin":-1.5e3 , "sk":null,"token":true} "#, &["s\"1\\", "123456", "-1.5e3"]),
            (r#"{"secret":{"a":["s-1",{"b":"s-2"}],"c":{}},"d":["none"],"pwd":["s-3"],"e":"none"}"#, &["s-1", "s-2", "s-3"]),
            (r#"[{"otp":[]},"none",{"otp":{}},{"a":"none"},{"requestHeaders":{"x":"s-1"}}]"#, &["s-1"]),
            (r#"{"name":"password","a":"none"}"#, &[]),
            (r#"{"a":"\\","otp":"s-1"}"#, &["s-1"]),
            (r#""none""#, &[]),
            ("", &[]),
        ] {
            assert_eq!(collected(json), values, "{json}");
        }
    }

    #[test]
    fn values_are_collected_at_any_depth() {
        let depth = 50_000;
        let json = format!("{}{{\"otp\":{}\"s-1\"{}}}{}", "[".repeat(depth), "[".repeat(depth), "]".repeat(depth), "]".repeat(depth));
        assert!(json.len() > 2 * depth && collected(&json) == ["s-1"]);
    }

    #[test]
    fn unreadable_or_too_large_body_hides_everything() {
        let many = format!("[{}0]", r#"{"password":"s-1"},"#.repeat(100_000));
        for json in [many.as_str(), "{\"a\":\"", "}"] {
            let mut secrets = Secrets::default();
            collect(json, &mut secrets);
            assert!(secrets.hides_data() && secrets.values().is_empty());
        }
    }
}
