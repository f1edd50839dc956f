//! Reads the data of ordinary responses during the pass over the envelope. `None` means that [`form`] reads it afterwards,
//! with the same result.

use serde::de::DeserializeSeed;

use super::form::{self, CountSeed};
use crate::declare::{Field, Lenient, Members};
use crate::json::member_reader::MemberReader;
use crate::response::Page;

/// An object at the start of a text, and its length in bytes. Only for types with a required member: without one, an object
/// with a list could be taken for the object itself.
pub(super) fn object<T: Members>(text: &str) -> Option<(T, usize)> {
    let is_sure = text.starts_with('{') && T::FIELDS.iter().any(|info| info.is_present());
    if is_sure { form::row(text).ok() } else { None }
}

/// An array at the start of a text, and its length in bytes.
pub(super) fn list<T: Field>(text: &str) -> Option<(Vec<T>, usize)> {
    if !text.starts_with('[') {
        return None;
    }
    let mut lists = serde_json::Deserializer::from_str(text).into_iter::<Lenient<Vec<T>>>();
    let Lenient(list) = lists.next()?.ok()?;
    Some((list?, lists.byte_offset()))
}

/// A page at the start of a text, `{totalCount, list}` in any order, the text of its list, and its length in bytes.
pub(super) fn page<T: Field>(text: &str) -> Option<(Page<T>, &str, usize)> {
    let mut reader = MemberReader::new(text)?;
    let (mut total_count, mut rows) = (None, None);
    while let Some(name) = reader.next_name()? {
        match &*name {
            "list" if rows.is_none() => {
                let (list, length) = list(reader.rest()?)?;
                rows = Some((list, reader.pass(length)?));
            }
            "totalCount" if total_count.is_none() => {
                total_count = CountSeed.deserialize(&mut serde_json::Deserializer::from_str(reader.value()?)).ok()?;
                total_count?;
            }
            "list" | "totalCount" | "data" | "count" => return None,
            _ => drop(reader.value()?),
        }
    }
    let (list, text) = rows?;
    Some((Page { total_count: total_count?, list }, text, reader.end()))
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro declares public types")]
mod tests {
    use super::*;
    use crate::declare::response;

    response! {
        /// A row with a required member.
        pub struct Role {
            /// Required.
            pub id: String [present],
            /// Optional.
            pub code?: String,
        }
    }

    response! {
        /// An object without a required member.
        pub struct AvailabilityCheck {
            /// Optional.
            pub is_valid?: bool,
        }
    }

    #[test]
    fn ordinary_data_is_read_as_afterwards() {
        for rest in ["", "}", " , \"message\":\"\"}"] {
            let role = r#"{"code":"a","id":"1","unknown":[{}]}"#;
            let (read, length) = object::<Role>(&format!("{role}{rest}")).unwrap();
            assert_eq!((&read, length), (&form::object(role).unwrap(), role.len()));
            for array in [format!("[ {role} ,\n{role} ]"), "[]".to_owned(), "[ ]".to_owned()] {
                let (read, length) = list::<Role>(&format!("{array}{rest}")).unwrap();
                assert_eq!((read, length), (form::list(&array).unwrap(), array.len()));
                for data in [
                    format!(r#"{{"totalCount":7,"list":{array}}}"#),
                    format!(r#"{{ "list" : {array} , "x":{{"list":1}}, "totalCount" : "7" }}"#),
                ] {
                    let text = format!("{data}{rest}");
                    let (read, text, length) = page::<Role>(&text).unwrap();
                    assert_eq!((read, text, length), (form::page(&data).unwrap(), array.as_str(), data.len()));
                }
            }
        }
    }

    #[test]
    fn unusual_data_is_left_to_the_second_pass() {
        assert_eq!(object::<Role>(r#"[{"id":"1"}]"#), None);
        assert_eq!(object::<Role>(r#"{"list":[{"id":"1"}]}"#), None);
        assert_eq!(object::<AvailabilityCheck>(r#"{"isValid":true}"#), None);
        assert_eq!(list::<Role>(r#"{"id":"1"}"#), None);
        for data in [
            r#"{"list":[],"count":{"all":1},"totalCount":0}"#,
            r#"{"list":[]}"#,
            r#"{"list":[],"totalCount":true}"#,
            r#"{"list":[],"list":[],"totalCount":0}"#,
            r#"{"list":[{"id":null}],"totalCount":0}"#,
            r#"{"list":[{"id":"1"},],"totalCount":0}"#,
            r#"{"list":"[]","totalCount":0}"#,
            r#"{"data":[],"totalCount":0}"#,
            r#"{"list":[],"totalCount":0"#,
            r#"[{"list":[],"totalCount":0}]"#,
        ] {
            assert_eq!(page::<Role>(data), None, "{data}");
        }
    }
}
