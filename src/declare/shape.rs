//! Declarations at run time, with which the emulator checks requests.

use serde_json::{Map, Value};

use super::field_info::FieldInfo;
#[cfg(feature = "_declared")]
use super::members::Members;

/// The values that are allowed.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Text,
    Bool,
    Integer,
    #[cfg_attr(not(feature = "_declared"), allow(dead_code, reason = "webhooks have none"))]
    Number,
    /// Any JSON.
    Any,
    /// Any JSON object.
    AnyObject,
    /// One of these texts.
    Enum(&'static [&'static str]),
    List(&'static Self),
    Object(fn() -> Shape),
}

/// A declared struct.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    #[cfg_attr(not(test), allow(dead_code, reason = "for a test that compares types with the documentation"))]
    pub(crate) name: &'static str,
    names: &'static [&'static str],
    fields: &'static [FieldInfo],
}

/// The declaration of a field.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    kind: Kind,
    /// Bounds of a number, or of the characters of a text.
    bounds: Option<(i64, i64)>,
    /// Bounds of the number of elements.
    items: Option<(i64, i64)>,
    sample: Option<&'static str>,
}

impl Rule {
    pub(crate) const fn of(kind: Kind) -> Self {
        Self { kind, bounds: None, items: None, sample: None }
    }

    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    /// A value within the limits.
    #[cfg(all(test, feature = "_declared"))]
    pub(crate) fn sample_value(&self, name: &str) -> Value {
        self.sample_of(self.kind, name, 1)
    }

    pub(crate) const fn bounds(self, min: i64, max: i64) -> Self {
        Self { bounds: Some((min, max)), ..self }
    }

    pub(crate) const fn items(self, min: i64, max: i64) -> Self {
        Self { items: Some((min, max)), ..self }
    }

    pub(crate) const fn sample(self, sample: &'static str) -> Self {
        Self { sample: Some(sample), ..self }
    }

    fn check(&self, kind: Kind, value: &Value, name: &str, problems: &mut Vec<String>) {
        let expected = match (kind, value) {
            (Kind::Any, _) | (Kind::AnyObject, Value::Object(_)) | (Kind::Bool, Value::Bool(_)) => return,
            (Kind::Text, Value::String(text)) => return outside(self.bounds, count(text.chars()), name, " characters", problems),
            (Kind::Integer, Value::Number(number)) if !number.is_f64() => {
                return outside(self.bounds, number.as_i64().unwrap_or(i64::MAX), name, "", problems);
            }
            (Kind::Number, Value::Number(number)) => {
                return outside(self.bounds, number.as_f64().unwrap_or_default() as i64, name, "", problems);
            }
            (Kind::Enum(values), Value::String(text)) => {
                if !values.contains(&text.as_str()) {
                    problems.push(format!("{name} must be one of {}", values.join(", ")));
                }
                return;
            }
            (Kind::List(kind), Value::Array(elements)) => {
                outside(self.items, count(elements.iter()), name, " elements", problems);
                for (number, element) in elements.iter().enumerate() {
                    self.check(*kind, element, &format!("{name}[{number}]"), problems);
                }
                return;
            }
            (Kind::Object(shape), Value::Object(members)) => return shape().check(members, name, problems),
            (Kind::Text | Kind::Enum(_), _) => "a string",
            (Kind::Integer, _) => "a whole number",
            (Kind::Number, _) => "a number",
            (Kind::Bool, _) => "true or false",
            (Kind::List(_), _) => "an array",
            (Kind::Object(_) | Kind::AnyObject, _) => "an object",
        };
        problems.push(format!("{name} must be {expected}"));
    }

    fn sample_of(&self, kind: Kind, name: &str, depth: u32) -> Value {
        let min = self.bounds.map_or(0, |(min, _)| min.max(0));
        match kind {
            Kind::Text => {
                let length = |bound: i64| usize::try_from(bound).unwrap_or(0);
                let max = self.bounds.map_or(usize::MAX, |(_, max)| length(max));
                let characters = self.sample.unwrap_or(name).chars().chain(std::iter::repeat('x'));
                let wanted = self.sample.unwrap_or(name).chars().count().max(length(min)).min(max);
                characters.take(wanted).collect::<String>().into()
            }
            Kind::Bool => true.into(),
            Kind::Integer => min.max(1).into(),
            Kind::Number => (min.max(1) as f64).into(),
            Kind::Any | Kind::AnyObject => Map::new().into(),
            Kind::Enum(values) => values.first().copied().into(),
            Kind::List(kind) => {
                let elements = self.items.map_or(0, |(min, _)| min).max(i64::from(depth > 0));
                (0..elements).map(|_| self.sample_of(*kind, name, depth)).collect()
            }
            Kind::Object(shape) => shape().sample(depth.saturating_sub(1)),
        }
    }
}

fn count<T>(elements: impl Iterator<Item = T>) -> i64 {
    i64::try_from(elements.count()).unwrap_or(i64::MAX)
}

fn outside(bounds: Option<(i64, i64)>, measure: i64, name: &str, unit: &str, problems: &mut Vec<String>) {
    let Some((min, max)) = bounds.filter(|(min, max)| !(*min..=*max).contains(&measure)) else { return };
    let must = if unit.is_empty() { "must be" } else { "must have" };
    problems.push(match (min, max) {
        (i64::MIN..=0, max) => format!("{name} {must} at most {max}{unit}"),
        (min, i64::MAX) => format!("{name} {must} at least {min}{unit}"),
        (min, max) => format!("{name} {must} from {min} to {max}{unit}"),
    });
}

/// The problems of the arguments of a method, which are all required: (wire name, rule).
pub(crate) fn argument_problems(rules: &[(String, Rule)], members: &Map<String, Value>) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, rule) in rules {
        match members.get(name) {
            None | Some(Value::Null) => problems.push(format!("{name} is required")),
            Some(value) => rule.check(rule.kind, value, name, &mut problems),
        }
    }
    problems
}

impl Shape {
    #[cfg(feature = "_declared")]
    pub(super) fn of<T: Members>() -> Self {
        Self::new(T::NAME, T::NAMES, T::FIELDS)
    }

    pub(crate) const fn new(name: &'static str, names: &'static [&'static str], fields: &'static [FieldInfo]) -> Self {
        Self { name, names, fields }
    }

    /// The kind of the member with a wire name.
    pub(crate) fn kind_of(&self, name: &str) -> Option<Kind> {
        self.names.iter().zip(self.fields).find(|(known, _)| **known == name).map(|(_, info)| info.rule.kind)
    }

    /// The wire names and kinds of the fields.
    #[cfg(test)]
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'static str, Kind)> {
        self.names.iter().copied().zip(self.fields.iter().map(|info| info.rule.kind))
    }

    /// The problems of the members of a request. Unknown members are ignored: newer SDKs send them.
    pub(crate) fn problems(&self, members: &Map<String, Value>) -> Vec<String> {
        let mut problems = Vec::new();
        self.check(members, "", &mut problems);
        problems
    }

    fn check(&self, members: &Map<String, Value>, parent: &str, problems: &mut Vec<String>) {
        for (name, info) in self.names.iter().zip(self.fields) {
            let path = if parent.is_empty() { (*name).to_owned() } else { format!("{parent}.{name}") };
            let value = members.get(*name);
            let number = value.filter(|_| info.is_as_text()).and_then(Value::as_str).and_then(|digits| digits.parse::<i64>().ok());
            match number.map(Value::from).as_ref().or(value) {
                None | Some(Value::Null) if info.is_required() => problems.push(format!("{path} is required")),
                None | Some(Value::Null) => {}
                Some(value) => info.rule.check(info.rule.kind, value, &path, problems),
            }
        }
    }

    /// A value within all limits: all members, below `depth` levels the required ones.
    pub(crate) fn sample(&self, depth: u32) -> Value {
        let fields = self.names.iter().zip(self.fields).filter(|(_, info)| depth > 0 || info.is_required());
        let member = |(name, info): (&&str, &FieldInfo)| {
            let sample = info.rule.sample_of(info.rule.kind, name, depth);
            ((*name).to_owned(), if info.is_as_text() { sample.to_string().into() } else { sample })
        };
        Value::Object(fields.map(member).collect())
    }
}

/// The members of a query string as JSON of the declared kinds; other values are kept as text.
pub(crate) fn query_members(pairs: &[(String, String)], kind_of: impl Fn(&str) -> Option<Kind>) -> Map<String, Value> {
    let mut members = Map::new();
    for (key, text) in pairs {
        let (name, is_list) = key.strip_suffix("[]").map_or((key.as_str(), false), |name| (name, true));
        let value = |kind: Kind| match kind {
            Kind::Integer | Kind::Number | Kind::Bool => serde_json::from_str(text).unwrap_or_else(|_| text.as_str().into()),
            _ => Value::from(text.as_str()),
        };
        match kind_of(name) {
            Some(Kind::List(kind)) => {
                let list = members.entry(name).or_insert_with(|| Value::Array(Vec::new()));
                if let Value::Array(elements) = list {
                    elements.push(value(*kind));
                }
            }
            Some(kind) if !is_list => _ = members.insert(name.to_owned(), value(kind)),
            _ => _ = members.insert(key.clone(), text.as_str().into()),
        }
    }
    members
}
