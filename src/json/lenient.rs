//! Readers of what the service writes in more than one form. Each names the sample that made it necessary.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeOwned, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor, value::MapAccessDeserializer,
};
use serde::{Deserialize, de};

use crate::json::struct_only::{self, Element};
use crate::json::surrogates;
use crate::json::untrusted;

/// A whole number, or its digits in a string: `"statusCode": "200"`, `"totalCount": "2"`.
pub(crate) fn number<'de, D, N>(deserializer: D) -> Result<N, D::Error>
where
    D: Deserializer<'de>,
    N: TryFrom<u64>,
{
    optional_number(deserializer)?.ok_or_else(|| D::Error::custom("expected a number"))
}

/// The same, where `null`, an empty string and what is out of range are nothing.
pub(crate) fn optional_number<'de, D, N>(deserializer: D) -> Result<Option<N>, D::Error>
where
    D: Deserializer<'de>,
    N: TryFrom<u64>,
{
    Ok(deserializer.deserialize_any(Number { or_nothing: false })?.fitting())
}

/// How many there are, of which nothing is 0, and more than can be counted is as many as can be.
pub(crate) fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    Ok(match deserializer.deserialize_any(Number { or_nothing: false })? {
        Read::Number(number) => number,
        Read::TooLarge => u64::MAX,
        Read::Nothing | Read::Negative => 0,
    })
}

/// A number where there is one, and nothing for anything else: for what the answer is of use without.
pub(crate) fn number_if_it_is_one<'de, D, N>(deserializer: D) -> Result<Option<N>, D::Error>
where
    D: Deserializer<'de>,
    N: TryFrom<u64>,
{
    Ok(deserializer.deserialize_any(Number { or_nothing: true })?.fitting())
}

/// A text; another value as its JSON: validators answer `"message": ["url must be a URL"]`. `null` is empty.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(match untrusted::value(deserializer)? {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text,
        other => other.to_string(),
    })
}

/// The default for `null`: optional fields come as `null` as often as they do not come.
pub(crate) fn null_is_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// An array, one element of it, or either as a JSON text: `"events": "[\"user:created\"]"`, `"list": {..}`.
/// `null` is an empty list.
// Never made a part of its callers: a list within a text is read by the same code.
#[inline(never)]
pub(crate) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    deserializer.deserialize_any(List(PhantomData))
}

struct Number {
    /// Whether anything else is nothing, and not an error.
    or_nothing: bool,
}

enum Read {
    Number(u64),
    Nothing,
    Negative,
    TooLarge,
}

impl Read {
    fn fitting<N: TryFrom<u64>>(self) -> Option<N> {
        match self {
            Self::Number(number) => N::try_from(number).ok(),
            Self::Nothing | Self::TooLarge | Self::Negative => None,
        }
    }
}

impl Number {
    fn no_number<E: de::Error>(&self, error: impl FnOnce() -> E) -> Result<Read, E> {
        if self.or_nothing { Ok(Read::Nothing) } else { Err(error()) }
    }
}

impl<'de> Visitor<'de> for Number {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Read::Number(number))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(u64::try_from(number).map_or(Read::Negative, Read::Number))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
        if number.fract() != 0.0 {
            return self.no_number(|| E::custom("expected a whole number"));
        }
        // As text, since a cast would turn what does not fit into something that does. `-0` is a float, and nothing.
        Ok(if number < 0.0 { Read::Negative } else { format!("{:.0}", number.abs()).parse().map_or(Read::TooLarge, Read::Number) })
    }

    fn visit_str<E: de::Error>(self, digits: &str) -> Result<Self::Value, E> {
        match digits.trim() {
            "" => Ok(Read::Nothing),
            digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => Ok(digits.parse().map_or(Read::TooLarge, Read::Number)),
            _ => self.no_number(|| E::custom("expected a number")),
        }
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        self.no_number(|| E::invalid_type(Unexpected::Bool(value), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        // Read to its end, since what comes after it is of use.
        while self.or_nothing && map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.no_number(|| A::Error::invalid_type(Unexpected::Map, &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        while self.or_nothing && sequence.next_element::<IgnoredAny>()?.is_some() {}
        self.no_number(|| A::Error::invalid_type(Unexpected::Seq, &self))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Read::Nothing)
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Read::Nothing)
    }
}

struct List<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = sequence.next_element_seed(Element(PhantomData))? {
            list.push(element);
        }
        Ok(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        struct_only::read(MapAccessDeserializer::new(map)).map(|one| vec![one])
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        let trimmed = text.trim();
        match trimmed.chars().next() {
            None => Ok(Vec::new()),
            Some('[' | '{') => {
                // A deserializer of its own: the text is a document in the document.
                let text = surrogates::repair(trimmed);
                let mut document = serde_json::Deserializer::from_str(&text);
                let list = list(&mut document).and_then(|list| document.end().map(|()| list));
                list.map_err(|_| E::custom("expected a list"))
            }
            Some(_) => struct_only::read(de::value::StrDeserializer::<E>::new(text)).map(|one| vec![one]),
        }
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(default)]
    struct Sample {
        #[serde(deserialize_with = "optional_number")]
        number: Option<u16>,
        #[serde(deserialize_with = "list")]
        list: Vec<String>,
    }

    impl Default for Sample {
        fn default() -> Self {
            Self { number: None, list: vec!["default".into()] }
        }
    }

    fn number_in(json: &str) -> Result<Option<u16>, serde_json::Error> {
        serde_json::from_str::<Sample>(&format!("{{\"number\":{json}}}")).map(|sample| sample.number)
    }

    #[test]
    fn a_number_is_a_number_or_its_digits() {
        for json in ["200", "\"200\"", "\" 200 \"", "200.0"] {
            assert_eq!(number_in(json).unwrap(), Some(200), "{json}");
        }
        assert_eq!(number_in("-0").unwrap(), Some(0));
        for json in ["null", "\"\"", "-1", "70000", "1e300"] {
            assert_eq!(number_in(json).unwrap(), None, "{json}");
        }
        for json in ["\"two\"", "\"+2\"", "\"-1\"", "2.5", "{}", "true"] {
            assert!(number_in(json).is_err(), "{json}");
        }
    }

    #[test]
    fn what_is_counted_is_as_many_as_can_be_counted() {
        for (json, expected) in
            [("2", 2), ("\"2\"", 2), ("null", 0), ("-5", 0), ("-0", 0), ("1e300", u64::MAX), ("\"99999999999999999999\"", u64::MAX)]
        {
            let mut json = serde_json::Deserializer::from_str(json);
            assert_eq!(count(&mut json).unwrap(), expected);
        }
    }

    #[test]
    fn a_list_is_an_array_one_element_or_a_text_of_either() {
        let list_in = |json: &str| serde_json::from_str::<Sample>(&format!("{{\"list\":{json}}}")).map(|sample| sample.list);
        assert_eq!(list_in(r#"["a","b"]"#).unwrap(), ["a", "b"]);
        assert_eq!(list_in(r#""[\"a\",\"b\"]""#).unwrap(), ["a", "b"]);
        assert_eq!(list_in(r#""a""#).unwrap(), ["a"]);
        for empty in ["null", "[]", "\"\"", "\"[]\""] {
            assert!(list_in(empty).unwrap().is_empty(), "{empty}");
        }
        for bad in ["7", "[7]", r#""[\"a\"""#, r#""[\"a\"] b""#, "{}"] {
            assert!(list_in(bad).is_err(), "{bad}");
        }
    }
}
