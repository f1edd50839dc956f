//! Random texts that match a pattern, which is a small subset of regular expressions.

use std::iter::Peekable;
use std::ops::RangeInclusive;
use std::str::Chars;

use super::Random;

/// A pattern of literal characters, `.`, `[a-z]`, `(a|b)`, each repeated by `?`, `*` or `{0,9}`. `\` precedes a literal
/// character.
///
/// All alternatives and all numbers of repetitions are equally likely.
pub(crate) struct Pattern(Vec<Vec<Repeated>>);

struct Repeated {
    part: Part,
    times: RangeInclusive<usize>,
}

enum Part {
    Any,
    OneOf(Vec<char>),
    Group(Pattern),
}

impl Pattern {
    pub(crate) fn new(pattern: &str) -> Self {
        let mut rest = pattern.chars().peekable();
        let parsed = Self::parse(&mut rest);
        assert_eq!(rest.next(), None, "{pattern}");
        parsed
    }

    pub(crate) fn text(&self, random: &mut Random) -> String {
        let mut text = String::new();
        self.append(random, &mut text);
        text
    }

    fn append(&self, random: &mut Random, text: &mut String) {
        for Repeated { part, times } in random.choose(&self.0) {
            for _ in 0..random.within(times.clone()) {
                match part {
                    Part::Any => text.push(random.character()),
                    Part::OneOf(characters) => text.push(*random.choose(characters)),
                    Part::Group(group) => group.append(random, text),
                }
            }
        }
    }

    /// Parses alternatives up to the end of the group or of the pattern.
    fn parse(rest: &mut Peekable<Chars<'_>>) -> Self {
        let mut alternatives = vec![vec![]];
        while let Some(character) = rest.next_if(|next| *next != ')') {
            let part = match character {
                '|' => {
                    alternatives.push(vec![]);
                    continue;
                }
                '.' => Part::Any,
                '[' => Part::OneOf(class(rest)),
                '(' => {
                    let group = Self::parse(rest);
                    assert_eq!(rest.next(), Some(')'));
                    Part::Group(group)
                }
                '\\' => Part::OneOf(vec![rest.next().unwrap()]),
                literal => Part::OneOf(vec![literal]),
            };
            alternatives.last_mut().unwrap().push(Repeated { part, times: times(rest) });
        }
        Self(alternatives)
    }
}

/// Parses the characters of a class, after its `[`.
fn class(rest: &mut Peekable<Chars<'_>>) -> Vec<char> {
    let mut characters = Vec::new();
    while let Some(character) = rest.next_if(|next| *next != ']') {
        let first = if character == '\\' { rest.next().unwrap() } else { character };
        characters.push(first);
        // A hyphen at the end is a literal.
        let mut ahead = rest.clone();
        if let (Some('-'), Some(last)) = (ahead.next(), ahead.next().filter(|last| *last != ']')) {
            characters.extend((first..=last).skip(1));
            *rest = ahead;
        }
    }
    assert_eq!(rest.next(), Some(']'));
    characters
}

/// Parses a number of repetitions, if there is one.
fn times(rest: &mut Peekable<Chars<'_>>) -> RangeInclusive<usize> {
    const UNBOUNDED: usize = 32;
    match rest.next_if(|next| ['?', '*', '{'].contains(next)) {
        None => 1..=1,
        Some('?') => 0..=1,
        Some('*') => 0..=UNBOUNDED,
        Some(_) => {
            let bounds: String = rest.by_ref().take_while(|next| *next != '}').collect();
            let (least, most) = bounds.split_once(',').unwrap_or((&bounds, &bounds));
            least.parse().unwrap()..=most.parse().unwrap()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn texts(pattern: &str) -> BTreeSet<String> {
        let pattern = Pattern::new(pattern);
        (0..1_000).map(|seed| pattern.text(&mut Random::new(seed))).collect()
    }

    #[test]
    fn all_texts_of_a_pattern_are_generated() {
        for (pattern, expected) in [
            ("a(b|c\\.|)", &["a", "ab", "ac."][..]),
            ("[a-c-]", &["-", "a", "b", "c"]),
            ("[\\]\\\\]x?", &["\\", "\\x", "]", "]x"]),
            ("a{1,3}|(bc){2}", &["a", "aa", "aaa", "bcbc"]),
        ] {
            assert!(texts(pattern).iter().map(String::as_str).eq(expected.iter().copied()), "{pattern}: {:?}", texts(pattern));
        }
        let any = texts(".*");
        assert!(any.len() > 900 && any.contains("") && any.iter().any(|text| text.chars().count() == 32));
        assert!(any.iter().all(|text| !text.contains('\n')) && any.iter().any(|text| text.contains('😀')));
    }
}
