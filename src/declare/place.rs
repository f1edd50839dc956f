//! `Place`: the current path in a document, and whether it is read strictly.

use std::fmt;

/// A path in a document, as a linked list to the root. It is on the stack; text is allocated only for an error.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// Strict reading is for requests: an unknown member, a value of another type and `null` for a required field are errors.
    strict: bool,
    /// Whether `null` is an error.
    needed: bool,
    parent: Option<&'a Self>,
    step: Step,
}

#[derive(Clone, Copy)]
enum Step {
    Root(&'static str),
    Member(&'static str),
    Element(usize),
}

impl<'a> Place<'a> {
    /// The root of a document: the name of the type that is read, or `data` of a response.
    pub(crate) const fn root(name: &'static str, strict: bool) -> Self {
        Self { strict, needed: false, parent: None, step: Step::Root(name) }
    }

    /// The value of a member; `needed` if `null` is an error, `lenient` if it is read leniently in any case.
    #[inline]
    pub(crate) fn member(&'a self, name: &'static str, needed: bool, lenient: bool) -> Self {
        Self { strict: self.strict && !lenient, needed, parent: Some(self), step: Step::Member(name) }
    }

    /// An element of a list; `needed` if `null` is an error.
    #[inline]
    pub(crate) fn element(&'a self, index: usize, needed: bool) -> Self {
        Self { strict: self.strict, needed, parent: Some(self), step: Step::Element(index) }
    }

    /// The result for `null` at this place: `false`, or an error.
    pub(crate) fn null<E: serde::de::Error>(&self, expected: &'static str) -> Result<bool, E> {
        if self.needed { Err(self.unexpected("null", expected)) } else { Ok(false) }
    }

    #[inline]
    pub(crate) const fn is_strict(&self) -> bool {
        self.strict
    }

    /// Whether `null` is an error.
    #[inline]
    pub(crate) const fn is_needed(&self) -> bool {
        self.needed
    }

    /// An error at this place.
    #[cold]
    pub(crate) fn error<E: serde::de::Error>(&self, what: impl fmt::Display) -> E {
        E::custom(format_args!("{self}: {what}"))
    }

    /// The error for a value of another type. Names the kind of the value, never the value: it may be a secret.
    #[cold]
    pub(crate) fn unexpected<E: serde::de::Error>(&self, found: &'static str, expected: &'static str) -> E {
        self.error(format_args!("found {found}, expected {expected}"))
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root(name) => f.write_str(name),
            Step::Member(name) => write!(f, ".{name}"),
            Step::Element(index) => write!(f, "[{index}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn place_is_shown_as_a_path() {
        let root = Place::root("AssignRole", true);
        let targets = root.member("targets", true, false);
        let target = targets.element(1, true);
        assert_eq!(target.member("targetType", true, false).to_string(), "AssignRole.targets[1].targetType");
        let error: serde_json::Error = target.unexpected("a number", "a string");
        assert_eq!(error.to_string(), "AssignRole.targets[1]: found a number, expected a string");
    }
}
