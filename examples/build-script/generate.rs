//! Rust source out of the names of events.
//!
//! The names come from elsewhere: whatever they are, what is made of them is Rust, and the same names give the same
//! bytes. `build.rs` has this file as a module, and so have the tests of the program.

use std::collections::HashSet;

/// What became of a list of names.
pub struct Generated {
    /// The source: an enum `Event` and a constant `SOURCE`.
    pub code: String,
    /// How many names are not in it, being empty or longer than [`LONGEST_NAME`].
    pub left_out: usize,
}

/// Makes an enum with a variant for each name, in the order of `names`; a name that comes twice counts once.
///
/// `source` is where the names are from, in words. A list without a usable name, or with more than [`MOST_NAMES`], is
/// refused with the reason.
pub fn generate<S: AsRef<str>>(names: &[S], source: &str) -> Result<Generated, String> {
    if names.len() > MOST_NAMES {
        return Err(format!("{source} lists {} events, more than {MOST_NAMES}", names.len()));
    }
    let mut left_out = 0;
    let (mut seen, mut taken) = (HashSet::new(), HashSet::new());
    let mut events = Vec::new();
    for name in names.iter().map(AsRef::as_ref) {
        if name.is_empty() || name.len() > LONGEST_NAME {
            left_out += 1;
        } else if seen.insert(name) {
            events.push((unique(identifier(name), &mut taken), name));
        }
    }
    if events.is_empty() {
        return Err(format!("{source} lists no event"));
    }
    Ok(Generated { code: code(&events, source), left_out })
}

/// Writes names as `{:?}` does, in doc comments too: escaped, a name ends neither its literal nor its line.
fn code(events: &[(String, &str)], source: &str) -> String {
    let each = |line: fn(&str, &str) -> String| events.iter().map(|(variant, name)| line(variant, name)).collect::<String>();
    let variants = each(|variant, name| format!("    /// `{name:?}`\n    {variant},\n"));
    let all = each(|variant, _| format!("        Self::{variant},\n"));
    let to_name = each(|variant, name| format!("            Self::{variant} => {name:?},\n"));
    let from_name = each(|variant, name| format!("            {name:?} => Some(Self::{variant}),\n"));
    format!(
        "\
/// Where the list of events came from.
pub const SOURCE: &str = {source:?};

/// What happened, as a webhook is told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::enum_variant_names, clippy::upper_case_acronyms, reason = \"the names are the service's\")]
pub enum Event {{
{variants}}}

impl Event {{
    /// All events, in the order of the list.
    pub const ALL: &'static [Self] = &[
{all}    ];

    /// The name that the service calls it by.
    pub fn as_str(self) -> &'static str {{
        match self {{
{to_name}        }}
    }}

    /// The event of that name, if it was in the list.
    pub fn from_name(name: &str) -> Option<Self> {{
        match name {{
{from_name}            _ => None,
        }}
    }}
}}
"
    )
}

/// `user:password-changed` as `UserPasswordChanged`: letters and digits of ASCII, the first of each word in upper case.
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

/// The identifier itself for whom it comes to first, with a number behind it for the others.
fn unique(identifier: String, taken: &mut HashSet<String>) -> String {
    let mut unique = identifier.clone();
    let mut number = 1;
    while !taken.insert(unique.clone()) {
        number += 1;
        unique = format!("{identifier}{number}");
    }
    unique
}

/// The one keyword in camel case, and the constant that stands beside the variants.
const RESERVED: [&str; 2] = ["Self", "ALL"];
/// More than ten times what the service lists.
const MOST_NAMES: usize = 1_000;
/// In bytes; the longest that is known has 35.
const LONGEST_NAME: usize = 200;

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::{fs, path::Path};

    use super::*;

    /// The variants for `names`, in order.
    fn variants(names: &[&str]) -> Vec<String> {
        let code = generate(names, "a test").unwrap().code;
        let body = code.split("pub enum Event {\n").nth(1).unwrap().split("\n}").next().unwrap();
        body.lines().map(str::trim).filter(|line| !line.starts_with("///")).map(|line| line.trim_end_matches(',').to_owned()).collect()
    }

    #[test]
    fn names_become_camel_case() {
        let names = ["test", "user:password-changed", "application:mfa:enabled", "pool.own_event", "userCreated"];
        assert_eq!(variants(&names), ["Test", "UserPasswordChanged", "ApplicationMfaEnabled", "PoolOwnEvent", "UserCreated"]);
    }

    #[test]
    fn names_that_make_no_identifier_get_one() {
        assert_eq!(variants(&["2fa:on", "self", "ALL", "用户", "a用b"]), ["Event2faOn", "EventSelf", "EventALL", "Event", "AB"]);
    }

    #[test]
    fn names_that_make_the_same_identifier_are_numbered() {
        assert_eq!(variants(&["a:b", "a-b", "a:b2", "a b"]), ["AB", "AB2", "AB22", "AB3"]);
    }

    #[test]
    fn a_name_that_comes_twice_counts_once_and_the_order_stays() {
        assert_eq!(variants(&["b", "a", "b"]), ["B", "A"]);
    }

    #[test]
    fn the_same_names_give_the_same_bytes() {
        let code = || generate(&HOSTILE, "a test").unwrap().code;
        assert_eq!(code(), code());
    }

    #[test]
    fn what_is_no_name_is_left_out_and_counted() {
        let generated = generate(&["", "a", &"x".repeat(LONGEST_NAME + 1)], "a test").unwrap();
        assert_eq!(generated.left_out, 2);
        assert!(!generated.code.contains("xxx"), "{}", generated.code);
    }

    #[test]
    fn a_list_that_is_empty_or_endless_is_refused() {
        let refused = |names: &[&str]| generate(names, "a test").err().unwrap();
        assert_eq!(refused(&[]), "a test lists no event");
        assert_eq!(refused(&["", ""]), "a test lists no event");
        assert_eq!(refused(&["a"; MOST_NAMES + 1]), "a test lists 1001 events, more than 1000");
    }

    #[test]
    fn hostile_names_compile_and_stay_what_they_are() {
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
