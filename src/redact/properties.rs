//! Properties of redaction, for generated values and texts.

use super::excerpt::{body_excerpt, message_excerpt};
use super::{Secrets, json_values};
use crate::test_support::{Pattern, Random, for_all};

const CASES: u64 = 2_000;

/// Values of few different characters, so that they overlap. Some of the characters begin an escape.
const VALUE: &str = "[ab%&\\\\+;#41u0é]{4,9}";
/// Text between two values: parts of values and of escapes. A hyphen follows, which is not part of any escape.
const BETWEEN: &str = "[ab%&\\\\+;#41u0éx]{0,3}";

fn encoded(value: &str, encoding: usize) -> String {
    let of_each = |encode: &dyn Fn(char) -> String| value.chars().map(encode).collect::<String>();
    let percent = |character: char| character.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    match encoding {
        0 => value.to_owned(),
        1 => serde_json::to_string(value).unwrap().trim_matches('"').to_owned(),
        2 => of_each(&|character| format!("\\u{:04x}", u32::from(character))),
        3 => of_each(&percent),
        4 => of_each(&|character| if character.is_ascii_alphanumeric() { character.to_string() } else { percent(character) }),
        5 => of_each(&|character| format!("&#{};", u32::from(character))),
        6 => value.replace('&', "&amp;"),
        _ => of_each(&percent).replace('%', "%25"),
    }
}

#[test]
fn values_are_redacted_in_their_encoding() {
    let (value, between) = (Pattern::new(VALUE), Pattern::new(BETWEEN));
    let input = |random: &mut Random| {
        let values = random.list(1..=4, |random| value.text(random));
        let parts = random.list(1..=5, |random| (random.below(5), random.below(8), between.text(random)));
        (values, parts)
    };
    for_all(CASES, input, |(values, parts)| {
        let mut secrets = Secrets::default();
        values.iter().for_each(|value| secrets.add(value));
        let mut text = String::from("x");
        let mut hidden = Vec::new();
        for (index, encoding, between) in parts {
            let encoded = encoded(&values[index % values.len()], *encoding);
            text = text + between + "-" + &encoded + "-";
            hidden.push(encoded);
        }
        for shown in [message_excerpt(&text, &secrets), body_excerpt(&text, &secrets)] {
            for hidden in hidden.iter().chain(values) {
                assert!(!shown.contains(hidden.as_str()), "{text}: {shown}");
            }
        }
    });
}

#[test]
fn text_without_values_is_shown_unchanged() {
    let text = Pattern::new("[a-z0-9%&+;.,é中 ]{0,60}");
    for_all(
        CASES,
        |random| text.text(random),
        |text| {
            let mut secrets = Secrets::default();
            secrets.add("0123456789-ABCDEF");
            assert_eq!(message_excerpt(text, &secrets), text.trim());
        },
    );
}

#[test]
fn any_text_is_handled() {
    let (text, value, json) = (Pattern::new(".{0,200}"), Pattern::new(".{0,6}"), Pattern::new("[\\[\\]{}\",:\\\\a1 -]{0,40}"));
    let input = |random: &mut Random| (text.text(random), random.list(0..=8, |random| value.text(random)), json.text(random));
    for_all(CASES, input, |(text, values, json)| {
        let mut secrets = Secrets::default();
        values.iter().for_each(|value| secrets.add(value));
        let shown = message_excerpt(text, &secrets);
        assert!(shown.chars().count() <= 1_000 && !shown.chars().any(char::is_control));
        assert!(body_excerpt(text, &secrets).chars().count() <= 200);
        json_values::collect(json, &mut secrets);
    });
}

#[test]
fn all_values_of_a_sensitive_name_are_collected() {
    let (before, value) = (Pattern::new("[a-z\"\\\\é]{0,9}"), Pattern::new("[a-zA-Z\"\\\\/é😀\n-]{5,9}"));
    let input = |random: &mut Random| (before.text(random), value.text(random), random.below(9));
    for_all(CASES, input, |(before, value, levels)| {
        let mut json = serde_json::json!({ "a": before, "newPwd": [value], "z": [before] });
        for level in 0..*levels {
            json = if level % 2 == 0 {
                serde_json::json!([before, json, 1])
            } else {
                serde_json::json!({ "c": before, "d": json, "e": null })
            };
        }
        let mut secrets = Secrets::default();
        json_values::collect(&json.to_string(), &mut secrets);
        assert_eq!(secrets.values(), [value.trim().to_ascii_lowercase()]);
    });
}
