//! Properties of redaction, for generated values and texts.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::excerpt::{body_excerpt, message_excerpt};
use super::{Secrets, json_values};

/// The same inputs each time.
fn a_thousand() -> ProptestConfig {
    ProptestConfig { cases: 1_000, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() }
}

/// Values of few characters, so that they overlap, with those that escapes begin with.
const VALUE: &str = "[ab%&\\\\+;#41u0é]{4,9}";
/// What may stand between them: part of them, part of an escape. A sign follows that is part of no escape.
const BETWEEN: &str = "[ab%&\\\\+;#41u0éx]{0,3}";

fn encoded(value: &str, encoding: u8) -> String {
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

proptest! {
    #![proptest_config(a_thousand())]

    #[test]
    fn no_value_is_shown_in_the_encoding_it_came_in(
        values in vec(VALUE, 1..5), parts in vec((0_usize..5, 0_u8..8, BETWEEN), 1..6),
    ) {
        let mut secrets = Secrets::default();
        values.iter().for_each(|value| secrets.add(value));
        let mut text = String::from("x");
        let mut hidden = Vec::new();
        for (index, encoding, between) in &parts {
            let encoded = encoded(&values[index % values.len()], *encoding);
            text = text + between + "-" + &encoded + "-";
            hidden.push(encoded);
        }
        for shown in [message_excerpt(&text, &secrets), body_excerpt(&text, &secrets)] {
            for hidden in hidden.iter().chain(&values) {
                prop_assert!(!shown.contains(hidden.as_str()), "{text}: {shown}");
            }
        }
    }

    #[test]
    fn text_without_values_is_shown_unchanged(text in "[a-z0-9%&+;.,é中 ]{0,60}") {
        let mut secrets = Secrets::default();
        secrets.add("0123456789-ABCDEF");
        prop_assert_eq!(message_excerpt(&text, &secrets), text.trim());
    }

    #[test]
    fn any_text_is_handled(text in ".{0,200}", values in vec(".{0,6}", 0..9), json in r#"[\[\]{}",:\\a1 -]{0,40}"#) {
        let mut secrets = Secrets::default();
        values.iter().for_each(|value| secrets.add(value));
        let shown = message_excerpt(&text, &secrets);
        prop_assert!(shown.chars().count() <= 1_000 && !shown.chars().any(char::is_control));
        prop_assert!(body_excerpt(&text, &secrets).chars().count() <= 200);
        json_values::collect(&json, &mut secrets);
    }

    #[test]
    fn all_values_of_a_sensitive_name_are_collected(before in "[a-z\"\\\\é]{0,9}", value in "[a-zA-Z\"\\\\/é😀\n-]{5,9}", levels in 0_usize..9) {
        let mut json = serde_json::json!({ "a": before, "newPwd": [value], "b": [before] });
        for level in 0..levels {
            json = if level % 2 == 0 { serde_json::json!([before, json, 1]) } else { serde_json::json!({ "c": before, "d": json, "e": null }) };
        }
        let mut secrets = Secrets::default();
        json_values::collect(&json.to_string(), &mut secrets);
        prop_assert_eq!(secrets.values(), [value.trim().to_ascii_lowercase()]);
    }
}
