//! Generates Rust code from the names of events.
//!
//! The names are untrusted input: for every list of names the result is valid Rust code, and equal lists have equal results.
//! `build.rs` and the tests of the program include this file as a module.

use std::collections::HashSet;

/// The code that was generated from a list of names.
pub struct Generated {
    /// The code: an enum `Event` and a constant `SOURCE`.
    pub code: String,
    /// The number of names that were omitted because they are empty or longer than [`MAX_NAME_LENGTH`].
    pub omitted: usize,
}

/// Generates an enum with a variant for each name, in the order of `names`. Duplicate names are ignored.
///
/// `source` describes where the names are from. Returns an error for a list without usable names or with more than
/// [`MAX_NAMES`] names.
pub fn generate<S: AsRef<str>>(names: &[S], source: &str) -> Result<Generated, String> {
    if names.len() > MAX_NAMES {
        return Err(format!("{source} has {} events, the maximum is {MAX_NAMES}", names.len()));
    }
    let mut omitted = 0;
    let (mut seen, mut taken) = (HashSet::new(), HashSet::new());
    let mut events = Vec::new();
    for name in names.iter().map(AsRef::as_ref) {
        if name.is_empty() || name.len() > MAX_NAME_LENGTH {
            omitted += 1;
        } else if seen.insert(name) {
            events.push((unique(identifier(name), &mut taken), name));
        }
    }
    if events.is_empty() {
        return Err(format!("{source} has no events"));
    }
    Ok(Generated { code: code(&events, source), omitted })
}

/// Names are formatted with `{:?}`, also in doc comments: escaped, they cannot end their string literal or line.
fn code(events: &[(String, &str)], source: &str) -> String {
    let each = |line: fn(&str, &str) -> String| events.iter().map(|(variant, name)| line(variant, name)).collect::<String>();
    let variants = each(|variant, name| format!("    /// `{name:?}`\n    {variant},\n"));
    let all = each(|variant, _| format!("        Self::{variant},\n"));
    let to_name = each(|variant, name| format!("            Self::{variant} => {name:?},\n"));
    let from_name = each(|variant, name| format!("            {name:?} => Some(Self::{variant}),\n"));
    format!(
        "\
/// Where the list of events is from.
pub const SOURCE: &str = {source:?};

/// An event that webhooks can subscribe to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms, reason = \"the names are the service's\")]
pub enum Event {{
{variants}}}

impl Event {{
    /// All events, in the order of the list.
    pub const ALL: &'static [Self] = &[
{all}    ];

    /// The name of the event, such as `user:created`.
    pub fn as_str(self) -> &'static str {{
        match self {{
{to_name}        }}
    }}

    /// The event with this name, if it was in the list.
    pub fn from_name(name: &str) -> Option<Self> {{
        match name {{
{from_name}            _ => None,
        }}
    }}
}}
"
    )
}

/// Converts `user:password-changed` to `UserPasswordChanged`: ASCII letters and digits, in camel case.
fn identifier(name: &str) -> String {
    let words = name.split(|character: char| !character.is_ascii_alphanumeric());
    let upper = |(at, character): (usize, char)| if at == 0 { character.to_ascii_uppercase() } else { character };
    let camel: String = words.flat_map(|word| word.chars().enumerate().map(upper)).collect();
    if camel.starts_with(|first: char| first.is_ascii_uppercase()) && !RESERVED.contains(&camel.as_str()) {
        camel
    } else {
        format!("Event{camel}")
    }
}

/// Returns the identifier, with a number appended if it is already used.
fn unique(identifier: String, taken: &mut HashSet<String>) -> String {
    let mut unique = identifier.clone();
    let mut number = 1;
    while !taken.insert(unique.clone()) {
        number += 1;
        unique = format!("{identifier}{number}");
    }
    unique
}

/// The only keyword in camel case, and the constant of the enum.
const RESERVED: [&str; 2] = ["Self", "ALL"];
/// More than ten times the number of events of the service.
const MAX_NAMES: usize = 1_000;
/// In bytes. The longest known name has 35.
const MAX_NAME_LENGTH: usize = 200;

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::{fs, path::Path};

    use super::*;

    /// Returns the variants for `names`, in order.
    fn variants(names: &[&str]) -> Vec<String> {
        let code = generate(names, "a test").unwrap().code;
        let body = code.split("pub enum Event {\n").nth(1).unwrap().split("\n}").next().unwrap();
        body.lines().map(str::trim).filter(|line| !line.starts_with("///")).map(|line| line.trim_end_matches(',').to_owned()).collect()
    }

    #[test]
    fn names_are_converted_to_camel_case() {
        let names = ["test", "user:password-changed", "application:mfa:enabled", "pool.own_event", "userCreated"];
        assert_eq!(variants(&names), ["Test", "UserPasswordChanged", "ApplicationMfaEnabled", "PoolOwnEvent", "UserCreated"]);
    }

    #[test]
    fn names_without_valid_identifier_get_a_prefix() {
        assert_eq!(variants(&["2fa:on", "self", "ALL", "用户", "a用b"]), ["Event2faOn", "EventSelf", "EventALL", "Event", "AB"]);
    }

    #[test]
    fn equal_identifiers_are_numbered() {
        assert_eq!(variants(&["a:b", "a-b", "a:b2", "a b"]), ["AB", "AB2", "AB22", "AB3"]);
    }

    #[test]
    fn duplicates_are_ignored_and_order_is_kept() {
        assert_eq!(variants(&["b", "a", "b"]), ["B", "A"]);
    }

    #[test]
    fn output_is_deterministic() {
        let code = || generate(&HOSTILE, "a test").unwrap().code;
        assert_eq!(code(), code());
    }

    #[test]
    fn empty_and_long_names_are_omitted_and_counted() {
        let generated = generate(&["", "a", &"x".repeat(MAX_NAME_LENGTH + 1)], "a test").unwrap();
        assert_eq!(generated.omitted, 2);
        assert!(!generated.code.contains("xxx"), "{}", generated.code);
    }

    #[test]
    fn empty_and_oversized_lists_are_rejected() {
        let error = |names: &[&str]| generate(names, "a test").err().unwrap();
        assert_eq!(error(&[]), "a test has no events");
        assert_eq!(error(&["", ""]), "a test has no events");
        assert_eq!(error(&["a"; MAX_NAMES + 1]), "a test has 1001 events, the maximum is 1000");
    }

    #[test]
    fn hostile_names_compile_and_are_preserved() {
        let main = "\nfn main() {
            assert_eq!(Event::from_name(\"no such name\"), None);
            for event in Event::ALL {
                assert_eq!(Event::from_name(event.as_str()), Some(*event));
                println!(\"{:?}\", event.as_str());
            }
            assert_eq!(SOURCE, \"a \\\"test\\\"\\n\");
        }";
        let source = Path::new(env!("OUT_DIR")).join("hostile.rs");
        let program = source.with_extension(std::env::consts::EXE_EXTENSION);
        fs::write(&source, generate(&HOSTILE, "a \"test\"\n").unwrap().code + main).unwrap();
        let rustc = Command::new("rustc").args(["--edition=2024", "-Dwarnings", "-o"]).args([&program, &source]).output().unwrap();
        assert!(rustc.status.success(), "{}", String::from_utf8_lossy(&rustc.stderr));
        let ran = Command::new(&program).output().unwrap();
        let expected: String = HOSTILE.iter().map(|name| format!("{name:?}\n")).collect();
        assert_eq!((ran.status.success(), String::from_utf8(ran.stdout).unwrap()), (true, expected));
    }

    const HOSTILE: [&str; 26] = [
        "user:created",
        "user-created",
        "a\ncargo::rustc-link-arg=-evil",
        "a\r\ncargo::error=evil",
        "\rbare",
        "\0",
        "\"",
        "\\",
        "\"); compile_error!(\"evil",
        "}} pub fn evil() {{",
        "{evil}",
        "*/ evil /*",
        "`evil` <script> [Event](evil)",
        "\u{202e}evil\u{2066}",
        "\u{feff}",
        "\u{301}",
        "用户:创建",
        "ÄÖÜ",
        "😀",
        "2fa",
        "self",
        "Self",
        "ALL",
        "option:some",
        "option",
        "__",
    ];
}
