//! The JSON names of fields, computed at compile time: the camelCase of the field name, or the name in the declaration.
//!
//! A declared name is `snake_name`, or `snake_name=exact`. The names of a struct are computed as one text, with a space after
//! each, and then split: one constant for each struct instead of one for each field.

#![allow(clippy::indexing_slicing, reason = "constant evaluation: an index out of range is a compile error")]

/// The number of bytes of all names, with a space after each.
pub(crate) const fn text_length(declared: &[&str]) -> usize {
    let (mut number, mut length) = (0, 0);
    while number < declared.len() {
        let name = declared[number].as_bytes();
        let (mut at, is_exact) = start_of(name);
        while at < name.len() {
            if is_exact || name[at] != b'_' {
                length += 1;
            }
            at += 1;
        }
        length += 1;
        number += 1;
    }
    length
}

/// All names, with a space after each.
pub(crate) const fn text<const LENGTH: usize>(declared: &[&str]) -> [u8; LENGTH] {
    let (mut number, mut to, mut text) = (0, 0, [b' '; LENGTH]);
    while number < declared.len() {
        let name = declared[number].as_bytes();
        let (mut at, is_exact) = start_of(name);
        let mut upper = false;
        while at < name.len() {
            if !is_exact && name[at] == b'_' {
                upper = true;
            } else {
                text[to] = if upper { name[at].to_ascii_uppercase() } else { name[at] };
                upper = false;
                to += 1;
            }
            at += 1;
        }
        to += 1;
        number += 1;
    }
    text
}

/// The names in a text of [`text`].
pub(crate) const fn split<const COUNT: usize>(text: &'static [u8]) -> [&'static str; COUNT] {
    let (mut names, mut number, mut rest) = ([""; COUNT], 0, text);
    while number < COUNT {
        let mut end = 0;
        while rest[end] != b' ' {
            end += 1;
        }
        let (name, more) = rest.split_at(end);
        // Names in the source are UTF-8, and are cut at ASCII characters only.
        names[number] = match std::str::from_utf8(name) {
            Ok(name) => name,
            Err(_) => "",
        };
        rest = more.split_at(1).1;
        number += 1;
    }
    names
}

/// The start of the name, and whether it is exact.
const fn start_of(name: &[u8]) -> (usize, bool) {
    let mut at = 0;
    while at < name.len() {
        if name[at] == b'=' {
            return (at + 1, true);
        }
        at += 1;
    }
    (0, false)
}

/// The same at run time, for the arguments of a method.
pub(crate) fn wire_name(declared: &str) -> String {
    if let Some((_, exact)) = declared.split_once('=') {
        return exact.to_owned();
    }
    let (mut name, mut upper) = (String::with_capacity(declared.len()), false);
    for character in declared.chars() {
        match character {
            '_' => upper = true,
            character => name.push(if std::mem::take(&mut upper) { character.to_ascii_uppercase() } else { character }),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_are_camel_case_unless_declared() {
        const DECLARED: &[&str] = &["code", "disable_time", "type_", "custom_css=customCSS", "zh_cn=zh-CN", "tenant_id=tenant_id"];
        const NAMES: [&str; 6] = split(&text::<{ text_length(DECLARED) }>(DECLARED));
        assert_eq!(NAMES, ["code", "disableTime", "type", "customCSS", "zh-CN", "tenant_id"]);
        assert_eq!(DECLARED.iter().map(|declared| wire_name(declared)).collect::<Vec<_>>(), NAMES);
    }
}
