//! Declared types: what is sent, read and shown.
#![allow(unreachable_pub, unnameable_types, dead_code, reason = "the macros declare public types with all their methods")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, helpers included")]

use serde_json::{Value, from_str, from_value, json, to_value};

use super::{Members, data, open_enum, request, response};
use crate::redact::Secret;
use crate::test_support::{Random, for_all};

request! {
    /// Has fields of every kind.
    pub struct AssignThing {
        /// A list of parts.
        pub targets: Vec<ThingTarget> [1..=2 items],
        /// A text with a limit.
        pub code: String [1..=5, sample "admin"],
        /// A wire name that is not the camelCase.
        pub custom_css = "customCSS"?: String,
        /// Not shown.
        pub fields?: Value [hidden],
        /// Not shown, by its type.
        pub password?: Secret,
        /// A number that is sent as a string.
        pub page?: u32 [as_text, 1..],
        /// A fraction.
        pub ratio?: f64,
        /// Sent and received.
        pub nested?: Vec<Nested>,
    }
}

request! {
    /// A part.
    pub struct ThingTarget {
        /// Of an enum.
        pub target_type: Kind,
        /// A Rust keyword.
        pub type_?: String,
    }
}

data! {
    /// Sent and received.
    pub struct Nested {
        /// A number.
        pub count: i64 [1..],
        /// A list of the same type.
        pub children?: Vec<Nested>,
    }
}

request! {
    /// More than four required fields.
    pub struct Long {
        /// 1.
        pub one!: String,
        /// 2.
        pub two!: bool,
        /// 3.
        pub three!: Vec<String>,
        /// 4.
        pub four!: i64,
        /// 5.
        pub five!: Secret,
    }
}

request! {
    /// Contains a struct with more than four required fields.
    pub struct Outer {
        /// The part.
        pub inner: Vec<Long>,
    }
}

request! {
    /// Any JSON object.
    pub struct Anything {}
}

response! {
    /// Has fields of every type.
    pub struct Thing {
        /// Must be there.
        pub id: String [present],
        /// Optional in responses.
        pub code: String,
        /// A number.
        pub number?: i64,
        /// A count.
        pub count?: u32,
        /// A fraction.
        pub ratio?: f64,
        /// A boolean.
        pub enabled?: bool,
        /// An enum.
        pub kind?: Kind,
        /// A list.
        pub list?: Vec<String>,
        /// A plain list.
        pub parts: Vec<Nested>,
        /// Any JSON.
        pub any?: Value,
        /// A secret.
        pub secret?: Secret,
    }
}

response! {
    /// Read by one test only, which checks what is learnt from it.
    pub struct Learnt {
        /// Must be there.
        pub enabled: bool [present],
        /// A number.
        pub number?: i64,
        /// A text.
        pub text?: String,
    }
}

open_enum! {
    without_examples;
    /// An enum.
    pub enum Kind {
        /// The first value.
        User = "USER",
        /// The second value.
        Org = "ORG",
    }
}

fn strict_error<T: serde::de::DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
    let error = from_str::<T>(json).unwrap_err().to_string();
    let (what, position) = error.rsplit_once(" at line ").unwrap();
    assert!(position.contains("column") && !what.contains(" at line "), "{error}");
    what.to_owned()
}

#[test]
fn unset_fields_are_not_sent_and_false_is() {
    let request = AssignThing::new([ThingTarget::new("USER")], "a").custom_css("").ratio(1.0).page(2);
    let expected = json!({ "targets": [{ "targetType": "USER" }], "code": "a", "customCSS": "", "ratio": 1, "page": "2" });
    assert_eq!(to_value(&request).unwrap(), expected);
    assert_eq!(from_value::<AssignThing>(expected).unwrap(), request);
    let long = Long::new().one("").two(false).three([""; 0]).four(0).five("");
    assert_eq!(to_value(&long).unwrap(), json!({ "one": "", "two": false, "three": [], "four": 0, "five": "" }));
}

#[test]
fn extra_member_replaces_the_field_of_its_name() {
    let request = ThingTarget::new(Kind::Org).type_("t").extra("type", Value::Null).extra("colour", "red");
    assert_eq!(to_value(&request).unwrap(), json!({ "targetType": "ORG", "type": null, "colour": "red" }));
    assert_eq!(serde_json::to_string(&request).unwrap().matches("\"type\"").count(), 1);
}

#[test]
fn unknown_member_of_a_request_is_named_at_any_depth() {
    assert_eq!(
        strict_error::<AssignThing>(r#"{"code":"a","targets":[{"targetType":"USER"},{"targetTpye":1}]}"#),
        "AssignThing.targets[1]: unknown member \"targetTpye\"; known are targetType, type"
    );
    let nested = r#"{"count":1,"children":[{"count":1,"x":1}]}"#;
    assert!(from_str::<Nested>(nested).is_ok(), "lenient outside of a request");
    assert_eq!(
        strict_error::<AssignThing>(&format!(r#"{{"code":"a","targets":[],"nested":[{nested}]}}"#)),
        "AssignThing.nested[0].children[0]: unknown member \"x\"; known are count, children"
    );
}

#[test]
fn other_faults_of_a_request_have_their_place() {
    for (json, error) in [
        (r#"{"targets":[]}"#, "AssignThing: missing member \"code\""),
        (r#"{"targets":[],"code":null}"#, "AssignThing.code: found null, expected a string"),
        (r#"{"targets":[],"code":7}"#, "AssignThing.code: found a number, expected a string"),
        (r#"{"targets":[],"code":"a","code":"b"}"#, "AssignThing: duplicate member \"code\""),
        (r#"{"targets":{},"code":"a"}"#, "AssignThing.targets: found an object, expected a list"),
        (r#"{"targets":"[]","code":"a"}"#, "AssignThing.targets: found a string, expected a list"),
        (r#"{"targets":[null],"code":"a"}"#, "AssignThing.targets[0]: found null, expected an object"),
        (r#"{"targets":["s3cret"],"code":"a"}"#, "AssignThing.targets[0]: found a string, expected an object"),
        (r#"{"targets":[],"code":"a","page":-1}"#, "AssignThing.page: found a number, expected a whole number from 0 to 4294967295"),
        (r#"{"targets":[],"code":"a","ratio":"1"}"#, "AssignThing.ratio: found a string, expected a number"),
        (r#"[]"#, "AssignThing: found a list, expected an object"),
        ("null", "AssignThing: found null, expected an object"),
    ] {
        // `null` as a whole has no position: it is valid JSON.
        let found = from_str::<AssignThing>(json).unwrap_err().to_string();
        assert_eq!(found.split(" at line ").next().unwrap(), error, "{json}");
    }
    let request: AssignThing = from_str(r#"{"targets":[],"code":"a","page":3,"fields":null,"password":null}"#).unwrap();
    assert_eq!((request.page, request.fields, request.password), (Some(3), None, None));
    assert_eq!(from_str::<AssignThing>(r#"{"targets":[],"code":"a","page":"4"}"#).unwrap().page, Some(4));
}

#[test]
fn request_with_unset_required_field_is_not_serialized() {
    let long = Long::new().one("1").two(false).three(["3"]).four(4);
    assert_eq!(to_value(&long).unwrap_err().to_string(), "Long.five is required but not set");
    assert_eq!(to_value(Outer::new([long.clone()])).unwrap_err().to_string(), "Long.five is required but not set");
    assert!(to_value(long.clone().five("5")).is_ok());
    assert!(to_value(long.extra("five", Value::Null)).is_ok(), "an extra member sets the field");
    assert_eq!(strict_error::<Long>(r#"{"one":"1","three":[],"four":4,"five":"5"}"#), "Long: missing member \"two\"");
    assert_eq!(strict_error::<Long>(r#"{"one":null}"#), "Long.one: found null, expected a string");
}

#[test]
fn request_with_too_many_elements_is_not_serialized() {
    let request = AssignThing::new(std::iter::repeat_with(|| ThingTarget::new("USER")).take(3), "a");
    let error = to_value(&request).unwrap_err().to_string();
    assert_eq!(error, "AssignThing.targets has 3 elements, the service accepts at most 2: split them");
}

#[test]
fn enum_of_a_request_keeps_unknown_values() {
    let target: ThingTarget = from_value(json!({ "targetType": "ROBOT" })).unwrap();
    assert_eq!(target.target_type, Kind::Other("ROBOT".into()));
    assert_eq!(to_value(&target).unwrap(), json!({ "targetType": "ROBOT" }));
    assert_eq!(strict_error::<ThingTarget>(r#"{"targetType":1}"#), "ThingTarget.targetType: found a number, expected a string");
}

#[test]
fn response_is_read_leniently_in_any_order() {
    let thing: Thing = from_value(json!({
        "unknown": [{}], "id": 7, "code": null, "number": "12", "count": 3.0, "ratio": "1.5", "enabled": 1, "kind": "NEW",
        "list": "[\"a\"]", "parts": { "count": "5" }, "any": null, "secret": 42,
    }))
    .unwrap();
    assert_eq!((thing.id.as_str(), thing.code.as_str(), thing.number, thing.count), ("7", "", Some(12), Some(3)));
    assert_eq!((thing.ratio, thing.enabled, thing.any.clone()), (Some(1.5), Some(true), None));
    assert_eq!(thing.kind.as_ref().unwrap(), "NEW");
    assert_eq!((thing.list.as_deref(), &thing.parts), (Some(&["a".to_owned()][..]), &vec![Nested::new(5)]));
    assert_eq!(thing.secret, Some(Secret::from("42")));
    // Twice in each order: the order of the members is learnt.
    let members = to_value(&thing).unwrap();
    let texts: Vec<String> = members.as_object().unwrap().iter().map(|(name, value)| format!("{name:?}:{value}")).collect();
    for _ in 0..2 {
        let forwards = format!("{{{}}}", texts.join(","));
        let backwards = format!("{{{}}}", texts.iter().rev().cloned().collect::<Vec<_>>().join(","));
        assert_eq!((from_str(&forwards).unwrap(), from_str(&backwards).unwrap()), (thing.clone(), thing.clone()));
    }
}

#[test]
fn members_in_any_order_are_read_alike() {
    let known = [
        r#""id":"1""#,
        r#""code":"c""#,
        r#""number":1"#,
        r#""count":2"#,
        r#""ratio":0.5"#,
        r#""enabled":true"#,
        r#""kind":"ORG""#,
        r#""list":["a"]"#,
        r#""parts":[{"count":1}]"#,
        r#""any":{"a":1}"#,
    ];
    let expected: Thing = from_str(&format!("{{{}}}", known.join(","))).unwrap();
    // Names of the same length, of the same characters at the ends, and of others.
    let unknown = [r#""coda":"x""#, r#""number2":[]"#, r#""nubber":7"#, r#""ki":{"id":2}"#, r#""x":null"#, r#""":0"#];
    let shuffled = |random: &mut Random| {
        let mut members: Vec<&str> = known.iter().copied().chain(random.list(0..=3, |random| *random.choose(&unknown))).collect();
        (1..members.len()).rev().for_each(|end| members.swap(end, random.below(end + 1)));
        format!("{{{}}}", members.join(","))
    };
    for_all(500, shuffled, |text| assert_eq!(from_str::<Thing>(text).unwrap(), expected));
}

#[test]
fn order_of_members_is_learnt() {
    let guesses = || Learnt::guesses().iter().map(|guess| guess.load(std::sync::atomic::Ordering::Relaxed)).collect::<Vec<_>>();
    assert_eq!(guesses()[..4], [0, 1, 2, 3]);
    let error = from_str::<Learnt>(r#"{"text":"t","enabled":""}"#).unwrap_err().to_string();
    assert!(error.starts_with("Learnt.enabled: found null, expected a value"), "{error}");
    assert_eq!(guesses()[..4], [2, 1, 2, 0]);
    for text in [r#"{"number":1,"x":{},"enabled":1,"text":null}"#, r#"{"number":1,"enabled":1}"#] {
        assert_eq!(from_str::<Learnt>(text).unwrap(), Learnt { enabled: true, number: Some(1), text: None });
        // After `number`, whatever is between them.
        assert_eq!(guesses()[..4], [1, 2, 0, 0]);
    }
    // By their names as well, for documents in other orders.
    let by_name = &guesses()[4..];
    assert!((0..3).all(|number| by_name.contains(&number)), "{by_name:?}");
    assert_eq!(by_name.len(), 16);
}

#[test]
fn response_accepts_every_form_of_a_value() {
    let field = |name: &str, value: Value| from_value::<Thing>(json!({ "id": "1", name: value })).map_err(|error| error.to_string());
    for value in [json!(true), json!(1), json!(1.0), json!("1"), json!("TRUE"), json!(" true ")] {
        assert_eq!(field("enabled", value).unwrap().enabled, Some(true));
    }
    for value in [json!(false), json!(0), json!("false"), json!("0")] {
        assert_eq!(field("enabled", value).unwrap().enabled, Some(false));
    }
    for value in [json!(null), json!("")] {
        assert_eq!(field("enabled", value.clone()).unwrap().enabled, None);
        assert_eq!(field("number", value).unwrap().number, None);
    }
    for (value, text) in
        [(json!("t"), "t"), (json!(7), "7"), (json!(u64::MAX), "18446744073709551615"), (json!(1.5), "1.5"), (json!(true), "true")]
    {
        assert_eq!(field("code", value).unwrap().code, text);
    }
    for value in [json!([]), json!(""), json!("[]")] {
        assert_eq!(field("list", value).unwrap().list, Some(Vec::new()));
    }
    for value in [json!(["7"]), json!([7]), json!(7), json!("7"), json!("[7]")] {
        assert_eq!(field("list", value).unwrap().list, Some(vec!["7".to_owned()]));
    }
    assert_eq!(field("list", json!(null)).unwrap().list, None);
    assert_eq!(field("list", json!(r#"["a\ud83d"]"#)).unwrap().list, Some(vec!["a\u{fffd}".to_owned()]));
    let in_text =
        |part: &str, times: usize| field("parts", json!(format!("[{}]", vec![part; times].join(",")))).map(|read| read.parts.len());
    for few in 0..=4 {
        assert_eq!(in_text("{}", few), Ok(few));
    }
    assert_eq!(in_text(r#"{"count":1,"unknown":"a text of some length"}"#, 1_000), Ok(1_000));
    assert_eq!(in_text("{}", 1_000), Err("Thing.parts: expected a list that takes less memory".to_owned()));
    assert_eq!(field("parts", json!(null)).unwrap().parts, []);
    assert_eq!(field("number", json!(-9_007_199_254_740_993_i64)).unwrap().number, Some(-9_007_199_254_740_993));
}

#[test]
fn value_that_cannot_be_converted_is_an_error() {
    let error = |json: &str| from_str::<Thing>(json).unwrap_err().to_string().split(" at line ").next().unwrap().to_owned();
    for (json, expected) in [
        (r#"{"id":"1","number":"many"}"#, "Thing.number: found a string, expected a whole number"),
        (r#"{"id":"1","number":1.5}"#, "Thing.number: found a number, expected a whole number"),
        (r#"{"id":"1","number":1e19}"#, "Thing.number: found a number, expected a whole number"),
        (r#"{"id":"1","count":-1}"#, "Thing.count: found a number, expected a whole number from 0 to 4294967295"),
        (r#"{"id":"1","enabled":2}"#, "Thing.enabled: found a number, expected true or false"),
        (r#"{"id":"1","enabled":[]}"#, "Thing.enabled: found a list, expected true or false"),
        (r#"{"id":"1","code":{}}"#, "Thing.code: found an object, expected a string"),
        (r#"{"id":"1","kind":[]}"#, "Thing.kind: found a list, expected a string"),
        (r#"{"id":"1","list":[[]]}"#, "Thing.list[0]: found a list, expected a string"),
        (r#"{"id":"1","list":["a",null]}"#, "Thing.list[1]: found null, expected a string"),
        (r#"{"id":"1","list":"[{}"}"#, "Thing.list: found a string that is not the JSON of the list, expected a list"),
        (r#"{"id":"1","parts":[{"count":1},{"count":{}}]}"#, "Thing.parts[1].count: found an object, expected a whole number"),
        (r#"{"id":"1","code":"a","code":"a"}"#, "Thing: duplicate member \"code\""),
        (r#"{"code":"a"}"#, "Thing: missing member \"id\""),
        (r#"{"id":null}"#, "Thing.id: found null, expected a string"),
    ] {
        assert_eq!(error(json), expected, "{json}");
    }
}

#[test]
fn debug_redacts_hidden_and_secret_values() {
    let request =
        AssignThing::new([ThingTarget::new(Kind::User)], "a").password("p4ss").fields(json!({ "k": "s3cret" })).extra("x", "t0ken");
    let shown = format!("{request:?}");
    assert!(shown.starts_with("AssignThing { targets: [ThingTarget { target_type: User, type_: None }], code: \"a\""), "{shown}");
    assert!(shown.contains("fields: ***") && shown.contains("password: Some(Secret(***))") && shown.contains("extra: [\"x\"]"), "{shown}");
    let anything = Anything::new().extra("token", "t0ken");
    assert_eq!(format!("{anything:?}"), "Anything { extra: [\"token\"] }");
    assert_eq!(to_value(&anything).unwrap(), json!({ "token": "t0ken" }));
    assert_eq!(from_value::<Anything>(json!({ "token": "t0ken" })).unwrap(), anything);
    assert_eq!(from_str::<Anything>("[]").unwrap_err().to_string(), "Anything: expected an object");
}

#[test]
fn default_is_there_where_nothing_is_required() {
    trait WithoutDefault {
        const HAS_DEFAULT: bool = false;
    }
    struct Probe<T>(std::marker::PhantomData<T>);
    impl<T: Default> Probe<T> {
        const HAS_DEFAULT: bool = true;
    }
    impl<T> WithoutDefault for Probe<T> {}
    let with = [Probe::<Long>::HAS_DEFAULT, Probe::<Thing>::HAS_DEFAULT, Probe::<Nested>::HAS_DEFAULT, Probe::<Anything>::HAS_DEFAULT];
    let without = [Probe::<AssignThing>::HAS_DEFAULT, Probe::<ThingTarget>::HAS_DEFAULT];
    assert_eq!((with, without), ([true; 4], [false; 2]));
    assert_eq!(Long::new(), Long::default());
}

#[cfg(feature = "emulator")]
#[test]
fn emulator_checks_rules_and_makes_samples_within_them() {
    use super::Kind as Of;
    let Of::Object(shape) = <AssignThing as super::Field>::KIND else { panic!("a request is an object") };
    let problems = |value: Value| shape().problems(value.as_object().unwrap());
    assert!(problems(json!({ "targets": [{ "targetType": "USER" }], "code": "a", "newer": 1, "page": "1" })).is_empty());
    assert_eq!(problems(json!({ "targets": [], "code": null })), ["targets must have from 1 to 2 elements", "code is required"]);
    assert_eq!(
        problems(json!({ "targets": [{ "targetType": "ROBOT" }, {}], "code": "123456", "page": "0", "nested": [{ "count": 0 }, 7] })),
        [
            "targets[0].targetType must be one of USER, ORG",
            "targets[1].targetType is required",
            "code must have from 1 to 5 characters",
            "page must be at least 1",
            "nested[0].count must be at least 1",
            "nested[1] must be an object",
        ]
    );
    for depth in 0..4 {
        let sample = shape().sample(depth);
        assert_eq!(problems(sample.clone()), [""; 0], "{sample}");
        from_value::<AssignThing>(sample).unwrap();
    }
    let pairs =
        [("targets[]", "x"), ("code", "12"), ("ratio", "1.5"), ("ratios", "2")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    let expected = json!({ "targets": ["x"], "code": "12", "ratio": 1.5, "ratios": "2" });
    assert_eq!(Value::Object(crate::declare::query_members(&pairs, |name| shape().kind_of(name))), expected);
}
