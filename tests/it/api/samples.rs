//! The samples of a module, and the check that they are complete.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::support::repository;

/// The samples of a module.
pub(super) struct Samples {
    pub(super) methods: Map<String, Value>,
    /// Members whose values are any JSON.
    pub(super) opaque: Vec<String>,
    /// The members of each type.
    types: BTreeMap<String, Vec<String>>,
}

impl Samples {
    pub(super) fn read(module: &str) -> Self {
        let path = repository().join(format!("tests/samples/api/{module}.json"));
        let text = std::fs::read_to_string(&path).unwrap();
        let mut samples: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let Value::Object(methods) = samples["methods"].take() else { panic!("methods") };
        assert!(!methods.is_empty());
        let [opaque, types] = ["opaque", "types"].map(|name| samples[name].take());
        Self { methods, opaque: serde_json::from_value(opaque).unwrap(), types: serde_json::from_value(types).unwrap() }
    }
}

/// The input of a sample.
pub(super) fn input_of<'a>(method: &str, sample: &'a Value, kind: &str) -> &'a Value {
    sample["requests"][kind].get("input").unwrap_or_else(|| panic!("{method}: the sample has no `requests.{kind}.input`"))
}

/// All methods of a module have samples, and all samples a method. The input `full` has all members of its type.
pub(super) fn check_completeness(module: &str, methods: &[&str]) {
    let Samples { methods: samples, types, .. } = Samples::read(module);
    for (method, sample) in &samples {
        assert!(methods.contains(&method.as_str()), "no `{method}` in `dispatch!` of tests/it/api/{module}.rs");
        let members = sample["request"].as_str().and_then(|name| types.get(name)).map_or(&[][..], Vec::as_slice);
        let input = input_of(method, sample, "full");
        let lacks: Vec<_> = members.iter().filter(|name| input.get(name).is_none()).collect();
        assert!(lacks.is_empty(), "{method}: the input `full` of the sample lacks {lacks:?}");
    }
    for method in methods {
        assert!(samples.contains_key(*method), "no sample of `{method}` in tests/samples/api/{module}.json");
    }
}
