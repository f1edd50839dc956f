//! `FieldInfo`: the declaration of a field, without its name and type.

#[cfg(feature = "_declared")]
use super::field::Field;
#[cfg(feature = "emulator")]
use super::shape::{Kind, Rule};

/// Flags of a field, the most elements of a list and, for the emulator, limits and a sample.
#[derive(Clone, Copy)]
pub(crate) struct FieldInfo {
    flags: u8,
    /// Bytes of the struct of the value, or of its elements.
    #[cfg(feature = "_declared")]
    struct_size: u16,
    max_items: u32,
    #[cfg(feature = "emulator")]
    pub(super) rule: Rule,
}

/// Must be present when a request is read or sent.
const REQUIRED: u8 = 1;
/// Must be present, and not `null`, when a response is read.
const PRESENT: u8 = 2;
/// `Debug` shows `***`.
const HIDDEN: u8 = 4;
/// A number that is sent and received as a string of digits.
const AS_TEXT: u8 = 8;
#[cfg(feature = "_declared")]
const MAX_SIZE: usize = u16::MAX as usize;

#[allow(dead_code, reason = "not every module has fields of all kinds")]
#[cfg_attr(not(feature = "emulator"), allow(unused_variables, reason = "limits and samples are for the emulator"))]
impl FieldInfo {
    #[cfg(feature = "_declared")]
    pub(crate) const fn new<T: Field>() -> Self {
        Self {
            flags: 0,
            struct_size: if T::STRUCT_SIZE > MAX_SIZE { u16::MAX } else { T::STRUCT_SIZE as u16 },
            max_items: u32::MAX,
            #[cfg(feature = "emulator")]
            rule: Rule::of(T::KIND),
        }
    }

    /// The largest of `size` and the structs of these fields, in bytes.
    #[cfg(feature = "_declared")]
    pub(super) const fn largest_struct(fields: &[Self], size: usize) -> usize {
        let (mut largest, mut rest) = (size, fields);
        while let [first, others @ ..] = rest {
            if first.struct_size as usize > largest {
                largest = first.struct_size as usize;
            }
            rest = others;
        }
        largest
    }

    /// A field of a type that has no `Field`.
    #[cfg(feature = "emulator")]
    pub(crate) const fn of(kind: Kind) -> Self {
        Self {
            flags: 0,
            #[cfg(feature = "_declared")]
            struct_size: 0,
            max_items: u32::MAX,
            rule: Rule::of(kind),
        }
    }

    // The words of a declaration.

    /// The argument is the name of the field's type, so that a macro can detect that there is a type.
    pub(crate) const fn required(self, _type: &str) -> Self {
        Self { flags: self.flags | REQUIRED, ..self }
    }

    pub(crate) const fn present(self) -> Self {
        Self { flags: self.flags | PRESENT, ..self }
    }

    pub(crate) const fn hidden(self) -> Self {
        Self { flags: self.flags | HIDDEN, ..self }
    }

    pub(crate) const fn as_text(self) -> Self {
        Self { flags: self.flags | AS_TEXT, ..self }
    }

    pub(crate) const fn items(self, min: u32, max: u32) -> Self {
        Self {
            max_items: max,
            #[cfg(feature = "emulator")]
            rule: self.rule.items(min as i64, max as i64),
            ..self
        }
    }

    pub(crate) const fn bounds(self, min: i64, max: i64) -> Self {
        Self {
            #[cfg(feature = "emulator")]
            rule: self.rule.bounds(min, max),
            ..self
        }
    }

    pub(crate) const fn sample(self, sample: &'static str) -> Self {
        Self {
            #[cfg(feature = "emulator")]
            rule: self.rule.sample(sample),
            ..self
        }
    }

    // Accessors for the shared code.

    #[inline]
    pub(super) const fn is_required(self) -> bool {
        self.flags & REQUIRED != 0
    }

    #[inline]
    pub(crate) const fn is_present(self) -> bool {
        self.flags & PRESENT != 0
    }

    #[inline]
    pub(super) const fn is_hidden(self) -> bool {
        self.flags & HIDDEN != 0
    }

    #[inline]
    pub(super) const fn is_as_text(self) -> bool {
        self.flags & AS_TEXT != 0
    }

    /// Whether the service accepts this number of elements.
    #[inline]
    pub(super) const fn allows(self, items: usize) -> bool {
        items <= self.max_items as usize
    }

    #[inline]
    pub(super) const fn max_items(self) -> u32 {
        self.max_items
    }

    /// Whether the field must be present when it is read.
    #[inline]
    pub(super) const fn is_needed(self, strict: bool) -> bool {
        self.is_present() || (strict && self.is_required())
    }
}
