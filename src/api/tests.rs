//! The declarations against the facts in `tests/samples/api`: names, HTTP methods, paths, idempotency, types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::TABLES;
use super::endpoint::{Endpoint, ResponseKind};
use crate::client::request::Idempotency;
use crate::declare::{Kind, wire_name};

#[allow(clippy::panic, reason = "a test fails by panicking")]
fn facts(module: &str) -> Value {
    let path = format!("{}/tests/samples/api/{module}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
fn endpoint_list() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/samples/api/endpoints.tsv")).unwrap()
}

fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    TABLES.iter().flat_map(|table| table.iter()).copied()
}

fn modules() -> BTreeSet<&'static str> {
    endpoints().map(|endpoint| endpoint.feature).collect()
}

#[test]
fn endpoints_are_declared_as_documented() {
    for module in modules() {
        let facts = facts(module);
        let mut methods = facts["methods"].as_object().unwrap().clone();
        for endpoint in endpoints().filter(|endpoint| endpoint.feature == module) {
            let fact =
                methods.remove(endpoint.method).unwrap_or_else(|| panic!("tests/samples/api/{module}.json has no sample of {endpoint:?}"));
            let effect = match (endpoint.idempotency, endpoint.write_without) {
                (Idempotency::Read, _) => "read",
                (Idempotency::Idempotent, _) => "write",
                (Idempotency::NotIdempotent, _) => "once",
            };
            let response = match endpoint.response {
                ResponseKind::Success => "()".to_owned(),
                ResponseKind::Bool => "bool".to_owned(),
                ResponseKind::Secret => "Secret".to_owned(),
                ResponseKind::Value => "Value".to_owned(),
                ResponseKind::List(name) => format!("Vec<{name}>"),
                ResponseKind::Page(name) => format!("Page<{name}>"),
                ResponseKind::Object(name) => name.to_owned(),
            };
            let arguments: Vec<&str> = endpoint.arguments.iter().map(|argument| argument.name.split('=').next().unwrap()).collect();
            let empty = Value::Array(Vec::new());
            let declared = json!({
                "http": format!("{:?}", endpoint.http_method).to_uppercase(), "path": endpoint.path, "effect": effect, "response": response,
                "request": endpoint.request, "arguments": arguments, "flag": endpoint.flag, "write_without": endpoint.write_without,
            });
            let documented = json!({
                "http": fact["http"], "path": fact["path"], "effect": fact["effect"], "response": fact["response"],
                "request": fact.get("request").unwrap_or(&json!("")), "arguments": fact.get("arguments").unwrap_or(&empty),
                "flag": fact.get("flag").unwrap_or(&json!("")), "write_without": fact.get("write_without").unwrap_or(&empty),
            });
            let differing: Vec<String> = documented
                .as_object()
                .unwrap()
                .iter()
                .filter(|(name, value)| declared[name] != **value)
                .map(|(name, value)| format!("{name}: declared {}, in the sample {value}", declared[name]))
                .collect();
            assert!(differing.is_empty(), "{endpoint:?} differs from tests/samples/api/{module}.json: {differing:#?}");
            assert!(endpoint.idempotency != Idempotency::NotIdempotent || endpoint.hint.is_some(), "{endpoint:?} has no `check`");
        }
        assert!(methods.is_empty(), "{module}.json has samples of methods that no table in `TABLES` has: {:?}", methods.keys());
    }
}

/// The file is the list of all endpoints of the API, so that a change of the declarations is seen in its diff.
#[test]
fn endpoints_are_those_of_the_list() {
    let list = endpoint_list();
    let features = modules();
    let listed: BTreeSet<String> =
        list.lines().skip(1).filter(|line| features.contains(line.split('\t').next().unwrap_or_default())).map(str::to_owned).collect();
    let declared: BTreeSet<String> = endpoints()
        .map(|endpoint| {
            let idempotency = match endpoint.idempotency {
                Idempotency::Read => "read",
                Idempotency::Idempotent => "write",
                Idempotency::NotIdempotent => "once",
            };
            let unless =
                if endpoint.write_without.is_empty() { String::new() } else { format!(" unless {}", endpoint.write_without.join(" ")) };
            let http_method = format!("{:?}", endpoint.http_method).to_uppercase();
            format!("{}\t{http_method}\t{}\t{}\t{idempotency}{unless}", endpoint.feature, endpoint.path, endpoint.method)
        })
        .collect();
    let (lacks, undeclared): (Vec<_>, Vec<_>) = (declared.difference(&listed).collect(), listed.difference(&declared).collect());
    assert!(lacks.is_empty() && undeclared.is_empty(), "endpoints.tsv lacks {lacks:#?} and has the undeclared {undeclared:#?}");
    #[cfg(feature = "full")]
    assert_eq!(listed.len(), list.lines().count() - 1, "endpoints.tsv has a line twice, or an unknown module");
    #[cfg(feature = "full")]
    assert!(listed.len() > 500, "{}", listed.len());
}

/// A hint is a text, so that the compiler does not check its method.
#[test]
fn check_names_a_method_of_the_client() {
    let list = endpoint_list();
    let known: BTreeSet<&str> = list.lines().filter_map(|line| line.split('\t').nth(3)).collect();
    for endpoint in endpoints().filter(|endpoint| endpoint.feature != "webhooks") {
        let Some(method) = endpoint.hint.and_then(|hint| hint.split('`').nth(1)) else { continue };
        assert!(known.contains(method), "{endpoint:?}: `check` names {method:?}, which is no method of the client");
    }
}

#[test]
fn page_members_are_fields_of_the_request() {
    for endpoint in endpoints() {
        let Some(page) = endpoint.page else { continue };
        let mut kind = endpoint.request_kind;
        for name in page.parent.split('.').filter(|name| !name.is_empty()) {
            kind = member(kind, name);
        }
        for field in [page.page, page.limit] {
            assert!(member(kind, &wire_name(field)).is_some(), "{endpoint:?}: the request has no field {field:?}");
        }
    }
}

fn member(kind: Option<Kind>, name: &str) -> Option<Kind> {
    let Some(Kind::Object(shape)) = kind else { return None };
    shape().members().find(|(known, _)| *known == name).map(|(_, kind)| kind)
}

#[test]
fn fields_have_the_documented_wire_names() {
    let mut declared = BTreeMap::new();
    for endpoint in endpoints() {
        [endpoint.request_kind, endpoint.response_kind].into_iter().flatten().for_each(|kind| collect(kind, &mut declared));
    }
    let mut documented: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for module in modules() {
        for (name, fields) in serde_json::from_value::<BTreeMap<String, Vec<String>>>(facts(module)["types"].clone()).unwrap() {
            let known = documented.entry(name).or_default();
            known.extend(fields);
            known.sort();
            known.dedup();
        }
    }
    // Yes/no responses are no types here.
    let flags: BTreeSet<&str> = endpoints().map(|endpoint| endpoint.flag).filter(|flag| !flag.is_empty()).collect();
    documented.retain(|_, names| !matches!(names.as_slice(), [name] if flags.contains(name.as_str())));
    // Returned as any JSON.
    let unread = |name: &str| !declared.contains_key(name);
    assert!(
        documented.keys().all(|name| !unread(name)),
        "the samples have types that no method uses: {:?}",
        documented.keys().filter(|name| unread(name)).collect::<Vec<_>>()
    );
    for (name, mut fields) in declared {
        fields.sort();
        assert_eq!(documented.get(&name), Some(&fields), "members of {name}: `types` of the samples, and the declaration");
    }
}

fn collect(kind: Kind, types: &mut BTreeMap<String, Vec<String>>) {
    match kind {
        Kind::List(kind) => collect(*kind, types),
        Kind::Object(shape) => {
            let shape = shape();
            if types.insert(shape.name.to_owned(), shape.members().map(|(name, _)| name.to_owned()).collect()).is_none() {
                shape.members().for_each(|(_, kind)| collect(kind, types));
            }
        }
        _ => {}
    }
}
