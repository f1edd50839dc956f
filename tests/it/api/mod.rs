//! The typed modules: each method against samples of requests and responses.
//!
//! `tests/samples/api/<module>.json` contains samples of each method; `README.md` there describes their format.

/// The tests of a module and its methods, which take a request, or arguments by wire name.
macro_rules! dispatch {
    ($module:literal: $($method:ident ($($input:tt)*);)*) => {
        fn call(client: &authing::ManagementClient, method: &str, input: serde_json::Value) -> Result<serde_json::Value, authing::Error> {
            match method {
                $(stringify!($method) => dispatch!(@call client, $method, input, $($input)*).map(|result| serde_json::to_value(result).unwrap()),)*
                _ => panic!("no such method: {method}"),
            }
        }

        /// Reads an input as the type of the request, and writes it again; `None` for methods with arguments.
        fn round_trip(method: &str, input: serde_json::Value) -> Option<serde_json::Result<serde_json::Value>> {
            match method {
                $(stringify!($method) => dispatch!(@round_trip input, $($input)*),)*
                _ => panic!("no such method: {method}"),
            }
        }

        #[test]
        fn requests_are_those_of_the_official_sdk() {
            $crate::api::check_requests($module, call);
        }

        #[test]
        fn responses_are_read_in_every_form() {
            $crate::api::check_responses($module, call);
        }

        #[test]
        fn requests_are_read_strictly_and_written_as_read() {
            $crate::api::check_input($module, round_trip);
        }

        #[test]
        fn every_method_has_samples() {
            $crate::api::check_completeness($module, &[$(stringify!($method)),*]);
        }
    };
    (@call $client:ident, $method:ident, $input:ident, $request:ident) => {
        $client.$method(&serde_json::from_value::<$request>($input).unwrap())
    };
    (@call $client:ident, $method:ident, $input:ident, $($argument:ident: $type:tt),*) => {
        $client.$method($(dispatch!(@argument $input, $argument, $type)),*)
    };
    (@argument $input:ident, $argument:ident, str) => {
        $input[stringify!($argument)].as_str().expect(concat!("no text in the input for the argument ", stringify!($argument)))
    };
    (@argument $input:ident, $argument:ident, [str]) => {
        $input[stringify!($argument)].as_array().unwrap().iter().map(|element| element.as_str().unwrap())
    };
    (@argument $input:ident, $argument:ident, $type:tt) => { serde_json::from_value::<$type>($input[stringify!($argument)].clone()).unwrap() };
    // From a text, so that the error is that of a file.
    (@round_trip $input:ident, $request:ident) => {
        Some(serde_json::from_str::<$request>(&$input.to_string()).and_then(|request| serde_json::to_value(&request)))
    };
    (@round_trip $input:ident, $($argument:ident: $type:tt),*) => {{
        let _ = $input;
        None
    }};
}

mod access_keys;
mod applications;
mod approvals;
mod audit_logs;
mod billing;
mod cursors;
mod custom_fields;
mod data_permissions;
mod devices;
mod directory;
mod docs;
mod events;
mod forms;
mod groups;
mod identity_sources;
mod invitations;
mod ldap;
mod messages;
mod metadata;
mod organizations;
mod permissions;
mod pipelines;
mod posts;
mod public_accounts;
mod risk_lists;
mod roles;
mod samples;
mod security;
mod sync_center;
mod tenants;
mod users;
mod verify;
mod whitelist;

use std::sync::{Arc, Mutex};

use authing::{Error, ErrorKind, ManagementClient};
use serde_json::{Value, json};

use self::samples::{Samples, check_completeness, input_of};
use crate::support::{Received, Server, client, http};

/// Calls a method of a module with an input, and returns its result as JSON.
type Call = fn(&ManagementClient, &str, Value) -> Result<Value, Error>;

/// A server whose response can be changed, and a client of it.
struct Service {
    server: Server,
    client: ManagementClient,
    body: Arc<Mutex<Value>>,
}

impl Service {
    fn start() -> Self {
        let body = Arc::new(Mutex::new(Value::Null));
        let served = body.clone();
        let server = Server::start(move |_| http(200, &[], served.lock().unwrap().to_string()));
        let client = client(&server);
        Self { server, client, body }
    }

    /// Calls a method that gets this data in an envelope.
    fn call(&self, call: Call, method: &str, input: &Value, data: Value) -> Result<Value, Error> {
        self.call_with_body(call, method, input, json!({ "statusCode": 200, "message": "", "data": data }))
    }

    fn call_with_body(&self, call: Call, method: &str, input: &Value, body: Value) -> Result<Value, Error> {
        *self.body.lock().unwrap() = body;
        call(&self.client, method, input.clone())
    }

    fn last_request(&self, path: &str) -> Received {
        self.server.requests(path.strip_prefix("/api/v3/").unwrap_or(path)).pop().unwrap()
    }
}

/// Each method sends the same request as the Node SDK, except for defaults that the SDK adds and members that it lacks.
fn check_requests(module: &str, call: Call) {
    let service = Service::start();
    for (method, sample) in Samples::read(module).methods {
        for kind in ["full", "least"] {
            let Value::Object(request) = &sample["requests"][kind] else { panic!("{method} has no sample {kind}") };
            let input = input_of(&method, &sample, kind);
            service.call_with_body(call, &method, input, body_of(&sample, kind)).unwrap_or_else(|error| panic!("{method} {kind}: {error}"));
            let expected_path = path_of(&sample, input);
            let received = service.last_request(&expected_path);
            assert_eq!(received.http_method, sample["http"], "{method}");
            let (path, query) = received.target.split_once('?').unwrap_or((&received.target, ""));
            assert_eq!(path, expected_path, "{method}");
            let body: Option<Value> = (!received.body.is_empty()).then(|| received.json());
            let sent = request.get("sent").unwrap_or_else(|| panic!("{method} {kind}: the sample has no `sent`"));
            let (expected_query, expected_body) = match sent {
                Value::String(sent) if sent == "body" && *input == json!({}) => (Vec::new(), None),
                Value::String(sent) if sent == "body" => (Vec::new(), Some(input.clone())),
                Value::String(sent) if sent == "query" => (pairs_of(&sample, input), None),
                sent => (recorded_pairs(sent, input), sent.get("body").cloned().map(without_source)),
            };
            assert_eq!(decoded(query), sorted(expected_query), "{method} {kind}");
            assert_eq!(body.filter(|body| *body != json!({})).map(parsed), expected_body.map(parsed), "{method} {kind}");
        }
    }
}

/// A successful response with the sample data.
fn body_of(sample: &Value, kind: &str) -> Value {
    let mut body = json!({ "statusCode": 200, "message": "" });
    match sample["beside"].as_object() {
        Some(beside) => body.as_object_mut().unwrap().extend(beside.clone()),
        None => body["data"] = successful(&sample["responses"][kind]),
    }
    body
}

/// The path with the IDs of the input.
fn path_of(sample: &Value, input: &Value) -> String {
    let path = sample["path"].as_str().unwrap();
    match input["id"].as_str().filter(|_| path.ends_with("/{id}")) {
        Some(id) => path.replace("{id}", id),
        None => path.to_owned(),
    }
}

/// The body, with the data of an event that is JSON text as JSON: the order of its members does not matter.
fn parsed(mut body: Value) -> Value {
    if let Some(data) = body.get("eventData").and_then(Value::as_str).and_then(|text| serde_json::from_str::<Value>(text).ok()) {
        body["eventData"] = json!([data]);
    }
    body
}

/// The body of a recording, without the name of the SDK.
fn without_source(mut body: Value) -> Value {
    if body["source"].as_str().is_some_and(|source| source.starts_with("authing-node-sdk")) {
        body.as_object_mut().unwrap().remove("source");
    }
    body
}

/// The pairs of a recording, without defaults that the SDK added.
fn recorded_pairs(sent: &Value, input: &Value) -> Vec<(String, String)> {
    let pairs: Vec<(String, String)> = serde_json::from_value(sent["query"].clone()).unwrap();
    let is_input = |name: &str| input.get(name.trim_end_matches("[]")).is_some();
    let (sent, added): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(name, _)| is_input(name));
    for (name, value) in added {
        let is_default = value == "false" || NODE_DEFAULTS.contains(&(name.as_str(), value.as_str()));
        assert!(is_default, "{name}={value} is no known default");
    }
    sent
}

/// Defaults that the Node SDK adds to queries, besides `false`.
const NODE_DEFAULTS: [(&str, &str); 12] = [
    ("page", "1"),
    ("limit", "10"),
    ("pageNo", "1"),
    ("pageSize", "10"),
    ("startIndex", "1"),
    ("maxSize", "10"),
    ("userIdType", "user_id"),
    ("departmentIdType", "department_id"),
    ("departmentId", "root"),
    ("namespace", "default"),
    ("sortBy", "JoinDepartmentAt"),
    ("orderBy", "Desc"),
];

fn pairs_of(sample: &Value, input: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut pairs = Vec::new();
    let in_path = |name: &str| sample["path"].as_str().unwrap().contains(&format!("{{{name}}}"));
    for (name, value) in input.as_object().unwrap().iter().filter(|(name, _)| !in_path(name)) {
        match value {
            Value::Array(elements) if sample["comma_lists"].as_array().is_some_and(|names| names.contains(&json!(name))) => {
                pairs.push((name.clone(), elements.iter().map(&text).collect::<Vec<_>>().join(",")));
            }
            Value::Array(elements) => pairs.extend(elements.iter().map(|element| (format!("{name}[]"), text(element)))),
            value => pairs.push((name.clone(), text(value))),
        }
    }
    pairs
}

fn decoded(query: &str) -> Vec<(String, String)> {
    sorted(form_urlencoded::parse(query.as_bytes()).into_owned().collect())
}

fn sorted(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort();
    pairs
}

/// A response that reports success.
fn successful(data: &Value) -> Value {
    match data.get("success") {
        Some(_) => {
            let mut data = data.clone();
            data["success"] = json!(true);
            data
        }
        None => data.clone(),
    }
}

/// Each method reads responses in every form, without losing data.
fn check_responses(module: &str, call: Call) {
    let service = Service::start();
    let Samples { methods, opaque, .. } = Samples::read(module);
    let opaque: Vec<&str> = opaque.iter().map(String::as_str).collect();
    for (method, sample) in methods {
        let input = input_of(&method, &sample, "least");
        let read = |data: Value| service.call(call, &method, input, data);
        if sample["response"] == "()" {
            assert_eq!(read(json!({ "success": true })).unwrap(), Value::Null, "{method}");
            assert_eq!(read(Value::Null).unwrap(), Value::Null, "{method}");
            for failed in [json!(false), json!("false"), json!(0)] {
                assert_eq!(read(json!({ "success": failed })).unwrap_err().kind(), ErrorKind::Unsuccessful, "{method}");
            }
            continue;
        }
        if let Some(flag) = sample["flag"].as_str() {
            for (value, expected) in [(json!(true), true), (json!(0), false), (json!("true"), true)] {
                assert_eq!(read(json!({ flag: value })).unwrap(), expected, "{method}");
            }
            for wrong in [json!({}), json!({ flag: null }), json!({ flag: "maybe" })] {
                let error = read(wrong).unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Decode, "{method}");
                assert!(error.to_string().contains(flag), "{error}");
            }
            continue;
        }
        let (full, least) = (&successful(&sample["responses"]["full"]), &successful(&sample["responses"]["least"]));
        if let Some(beside) = sample["beside"].as_object() {
            let read = service.call_with_body(call, &method, input, body_of(&sample, "full")).unwrap();
            assert_eq!(read, beside["list"], "{method}");
            continue;
        }
        if full.is_null() {
            assert_eq!(read(Value::Null).unwrap(), Value::Null, "{method}");
            continue;
        }
        let expected = written(&sample, "full");
        let expected_least = written(&sample, "least");
        if sample.get("wire").is_some() {
            // Declared without an envelope.
            let bare = service.call_with_body(call, &method, input, full.clone());
            assert_eq!(bare.unwrap_or_else(|error| panic!("{method}: {error}")), expected, "{method}");
        }
        let check = |what: &str, data: Value, expected: &Value| {
            let result = read(data).unwrap_or_else(|error| panic!("{method}, {what}: {error}"));
            assert_eq!(texts_for_booleans(&result, expected), *expected, "{method}, {what}: the result, and the sample");
        };
        check("full", full.clone(), &expected);
        check("least", least.clone(), &expected_least);
        if sample["response"].as_str().unwrap().contains("Value") {
            continue; // kept as it is
        }
        check("null for optional members", with_nulls(full, least), &expected_least);
        check("unknown members (any JSON belongs in `opaque`)", map(full, &opaque, &|value| add_unknown(value)), &expected);
        let renamed = |value: &Value| map(value, &opaque, &|value| if value.is_string() { json!("NEW value") } else { value });
        check("unknown values of enums", renamed(full), &renamed(&expected));
        if expected != *full && !(full.is_object() && full.get("data").is_some()) {
            continue; // Other tests cover the forms of pages.
        }
        let numbered = map(full, &opaque, &|value| if value.is_string() { json!(12) } else { value });
        let as_texts = map(&expected, &opaque, &|value| if value.is_string() { json!("12") } else { value });
        check("numbers for texts", numbered, &as_texts);
        check(
            "digits for numbers",
            map(full, &opaque, &|value| if value.is_number() { value.to_string().into() } else { value }),
            &expected,
        );
        let bits = map(full, &opaque, &|value| value.as_bool().map_or(value.clone(), |bit| json!(u8::from(bit))));
        let expected_bits = texts_for_bits(&bits, &expected);
        check("0 and 1 for booleans", bits, &expected_bits);
        let texts = map(full, &opaque, &|value| value.as_bool().map_or(value.clone(), |bit| bit.to_string().into()));
        check("texts for booleans", texts, &expected);
    }
}

/// The data as it is written by the type of a response: a page has a list of the name `list` and a number.
fn written(sample: &Value, kind: &str) -> Value {
    let data = &successful(&sample["responses"][kind]);
    let response = sample["response"].as_str().unwrap();
    let list = data.get("list").or_else(|| data.get("data"));
    let list_of = |value: &Value| if value.is_array() { value.clone() } else { json!([value]) };
    match (list, data.as_array().map(Vec::as_slice)) {
        _ if !response.starts_with("Page<") => match (response.starts_with("Vec<"), data.as_array()) {
            (true, _) => list_of(list.unwrap_or(data)),
            // The only row of a list.
            (false, Some(rows)) if response != "Value" && rows.len() == 1 => rows[0].clone(),
            (false, None) if response != "Value" && data.get("totalCount").is_some() && list.is_some() => list.unwrap()[0].clone(),
            _ => data.clone(),
        },
        (Some(list), _) => {
            let total = data.get("totalCount").or_else(|| data["count"].get("all"));
            let total = total.and_then(|total| total.as_u64().or_else(|| total.as_str()?.parse().ok())).unwrap_or_default();
            json!({ "totalCount": total, "list": list_of(list) })
        }
        (None, Some(pages)) if pages.iter().all(|page| page.get("list").is_some()) => {
            let rows: Vec<&Value> = pages.iter().flat_map(|page| page["list"].as_array().unwrap()).collect();
            json!({ "totalCount": pages.iter().filter_map(|page| page["totalCount"].as_u64()).max().unwrap_or(0), "list": rows })
        }
        (None, _) => json!({ "totalCount": 0, "list": list_of(data) }),
    }
}

/// Some members are declared as booleans and are texts: they are written as texts.
fn texts_for_booleans(result: &Value, expected: &Value) -> Value {
    match (result, expected) {
        (Value::String(text), Value::Bool(value)) if *text == value.to_string() => expected.clone(),
        (Value::Object(members), Value::Object(others)) => members
            .iter()
            .map(|(name, value)| (name.clone(), texts_for_booleans(value, others.get(name).unwrap_or(&Value::Null))))
            .collect(),
        _ => result.clone(),
    }
}

/// The same members, where 0 and 1 were sent for them.
fn texts_for_bits(sent: &Value, expected: &Value) -> Value {
    match (sent, expected) {
        (Value::Object(members), Value::Object(others)) if others.contains_key("isValid") => {
            let value = |name: &String, value: &Value| {
                if name == "message" && !value.is_string() { value.to_string().into() } else { others[name].clone() }
            };
            members.iter().map(|(name, sent)| (name.clone(), value(name, sent))).collect()
        }
        _ => expected.clone(),
    }
}

/// The data with `null` for each member that `least` does not have.
fn with_nulls(full: &Value, least: &Value) -> Value {
    match (full, least) {
        (Value::Object(members), Value::Object(others)) => {
            let value = |name: &String, value: &Value| others.get(name).map_or(Value::Null, |other| with_nulls(value, other));
            members.iter().map(|(name, member)| (name.clone(), value(name, member))).collect()
        }
        (Value::Array(_), Value::Array(others)) => {
            let elements = full.as_array().unwrap().iter().zip(others);
            elements.map(|(element, other)| with_nulls(element, other)).collect()
        }
        _ => least.clone(),
    }
}

fn add_unknown(value: Value) -> Value {
    match value {
        Value::Object(mut members) => {
            members.insert("aNewMember".into(), json!({ "list": [{}] }));
            Value::Object(members)
        }
        other => other,
    }
}

/// The value with each part replaced, but for members of these names.
fn map(value: &Value, opaque: &[&str], replace: &dyn Fn(Value) -> Value) -> Value {
    replace(match value {
        Value::Array(elements) => elements.iter().map(|element| map(element, opaque, replace)).collect(),
        Value::Object(members) => {
            // The list of a page, or a member of that name.
            let is_page = members.contains_key("totalCount");
            let is_opaque = |name: &str| opaque.contains(&name) && !(is_page && name == "list");
            let part = |name: &String, value: &Value| if is_opaque(name) { value.clone() } else { map(value, opaque, replace) };
            members.iter().map(|(name, value)| (name.clone(), part(name, value))).collect()
        }
        other => other.clone(),
    })
}

/// Each request is read strictly, at any depth, and written as it was read.
fn check_input(module: &str, round_trip: fn(&str, Value) -> Option<serde_json::Result<Value>>) {
    for (method, sample) in Samples::read(module).methods {
        for kind in ["full", "least"] {
            let input = input_of(&method, &sample, kind);
            let Some(written) = round_trip(&method, input.clone()) else { continue };
            let sent_as_text = sample["requests"][kind]["sent"]["body"].get("eventData");
            let mut expected = input.clone();
            if let Some(text) = sent_as_text {
                expected["eventData"] = text.clone();
            }
            assert_eq!(parsed(written.unwrap()), parsed(expected), "{method}");
            if sample.get("any_body").is_some() {
                continue;
            }
            let mut unknown = input.clone();
            unknown.as_object_mut().unwrap().insert("unknownMember".into(), json!(1));
            let error = round_trip(&method, unknown).unwrap().unwrap_err().to_string();
            assert!(
                error.starts_with(sample["request"].as_str().unwrap()) && error.contains("unknown member \"unknownMember\""),
                "{error}"
            );
        }
        let first = input_of(&method, &sample, "least").as_object().unwrap().keys().next().cloned();
        if let (Some(first), Some(_), None) = (first, sample.get("request"), sample.get("any_body")) {
            let mut input = sample["requests"]["full"]["input"].clone();
            input.as_object_mut().unwrap().remove(&first);
            let error = round_trip(&method, input).unwrap().unwrap_err().to_string();
            assert!(error.contains(&format!("missing member {first:?}")), "{error}");
        }
    }
}
