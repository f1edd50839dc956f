//! Every body is either decoded or rejected with an error that names the reason. Ambiguous bodies are rejected, and no
//! body causes a panic.

use authing::{Delivery, DeliveryError};
use serde_json::{Value, json};

const JSON: Option<&str> = Some("application/json");
const FORM: Option<&str> = Some("application/x-www-form-urlencoded");

#[test]
fn encoding_is_detected_from_content_type_or_body() {
    let (json, form) = ("{\"eventName\":\"a=b&c\"}", "eventName=a&data={\"b\":1}");
    let byte_order_mark = format!("\u{feff} \r\n{json}");
    for types in [JSON, Some("Application/JSON"), Some("application/json ; charset=utf-8"), Some("application/cloudevents+json;x=y")] {
        assert_eq!(event(types, json.as_bytes()).as_deref(), Ok("a=b&c"), "{types:?}");
        assert_eq!(event(types, byte_order_mark.as_bytes()).as_deref(), Ok("a=b&c"), "{types:?}");
        assert_eq!(event(types, form.as_bytes()).as_deref(), Ok("a"), "{types:?}");
        assert_eq!(event(types, b"event=a&data=1").unwrap_err(), "the body must be a JSON object", "{types:?}");
    }
    for types in [FORM, Some("APPLICATION/x-www-form-urlencoded"), Some(" application/x-www-form-urlencoded ;charset=UTF-8")] {
        assert_eq!(event(types, form.as_bytes()).as_deref(), Ok("a"), "{types:?}");
        assert_eq!(event(types, json.as_bytes()).as_deref(), Ok("a=b&c"), "{types:?}");
        assert_eq!(event(types, byte_order_mark.as_bytes()).as_deref(), Ok("a=b&c"), "{types:?}");
        assert_eq!(event(types, b"{\"a\":1}").unwrap_err(), "eventName is missing", "{types:?}");
        assert_eq!(event(types, b"{x=1&eventName=a").as_deref(), Ok("a"), "{types:?}");
    }
    for types in [None, Some(""), Some(";"), Some("text/plain"), Some("application/jsonx"), Some("text/x;application/json")] {
        assert_eq!(event(types, json.as_bytes()).as_deref(), Ok("a=b&c"), "{types:?}");
        assert_eq!(event(types, byte_order_mark.as_bytes()).as_deref(), Ok("a=b&c"), "{types:?}");
        assert_eq!(event(types, form.as_bytes()).as_deref(), Ok("a"), "{types:?}");
    }
}

#[test]
fn json_data_is_read_as_sent() {
    for (data, read) in [
        (r#","data":{"a":[1,2.5,true,null,"x"]}"#, json!({ "a": [1, 2.5, true, null, "x"] })),
        (r#","data":[-1]"#, json!([-1])),
        (r#","data":7"#, json!(7)),
        (r#","data":false"#, json!(false)),
        (r#","data":"plain {text}""#, json!("plain {text}")),
        (r#","data":"""#, json!("")),
        (r#","data":null"#, json!({})),
        (r#","data":{},"Data":1,"more":{"data":2}"#, json!({})),
        ("", json!({})),
        (r#","data":" {\"a\":\"{\\\"b\\\":1}\"}\n""#, json!({ "a": "{\"b\":1}" })),
        (r#","data":"[1,{}]""#, json!([1, {}])),
        (r#","data":{"a":"{"}"#, json!({ "a": "{" })),
    ] {
        let body = format!("{{\"eventName\":\"test\"{data}}}");
        assert_eq!(read_as(JSON, body.as_bytes()).map(|delivery| delivery.data), Ok(read), "{body}");
    }
}

#[test]
fn rejects_json_that_is_not_a_delivery() {
    for (body, text) in [
        ("", "the body must be a JSON object"),
        ("[\"test\",{}]", "the body must be a JSON object, not an array"),
        ("\"hush-4711\"", "the body must be a JSON object, not a string"),
        ("{}", "eventName is missing"),
        (r#"{"eventName":null}"#, "eventName is missing"),
        (r#"{"eventName":""}"#, "eventName is empty"),
        (r#"{"eventName":["test"]}"#, "eventName is not a string"),
        (r#"{"eventName":4711}"#, "eventName is not a string"),
        (r#"{"eventName":"test","eventName":"test"}"#, "eventName occurs twice"),
        (r#"{"eventName":"test","data":null,"data":{}}"#, "data occurs twice"),
        (r#"{"eventName":"test","event\u004eame":"test"}"#, "eventName occurs twice"),
        (r#"{"eventName":"test"} {}"#, "the body is not JSON: trailing characters at line 1 column "),
        (r#"{"eventName":"test""#, "the body is not JSON: EOF while parsing an object at line 1 column "),
        (r#"{"eventName":"test","data":1e999}"#, "the body is not JSON: number out of range at line 1 column "),
        (r#"{"eventName":"\ud80"}"#, "the body is not JSON: invalid escape at line 1 column "),
    ] {
        let message = rejection(JSON, body.as_bytes());
        assert!(message.starts_with(text) && (text.ends_with(' ') || message == text), "{body}: {message}");
    }
    assert!(rejection(JSON, b"{\"eventName\":\"\xff\"}").starts_with("the body is not JSON: invalid UTF-8"));
}

#[test]
fn reads_forms_of_common_encoders() {
    for (form, read) in [
        ("data[a][b]=1&data[a][c]=x+y", json!({ "a": { "b": "1", "c": "x y" } })),
        ("data%5Ba%5D%5bb%5d=%7B%26%3D%7D", json!({ "a": { "b": "{&=}" } })),
        ("data[list][]=x&data[list][]=y", json!({ "list": ["x", "y"] })),
        ("data[list][1]=y&data[list][0]=x", json!({ "list": ["x", "y"] })),
        ("data[l][0][k]=a&data[l][1][k]=b&data[l][0][m]=c", json!({ "l": [{ "k": "a", "m": "c" }, { "k": "b" }] })),
        ("data[l][]=a&data[l][1][k]=b&data[l][]=c", json!({ "l": ["a", { "k": "b" }, "c"] })),
        ("data[l][][k]=a&data[l][][k]=b", json!({ "l": [{ "k": "a" }, { "k": "b" }] })),
        ("data[a]=1&data[a]=2&data[a]=3", json!({ "a": ["1", "2", "3"] })),
        ("data[a][0]=1&data[a][0]=2", json!({ "a": [["1", "2"]] })),
        ("data[5]=f&data[0]=a&data[]=g", json!({ "0": "a", "5": "f", "6": "g" })),
        ("data[0]=x&data[2]=y", json!({ "0": "x", "2": "y" })),
        ("data[00]=x&data[01]=y", json!({ "00": "x", "01": "y" })),
        ("data[999999999]=x&data[]=y", json!({ "999999999": "x", "1000000000": "y" })),
        ("data[4294967296]=x&data[]=y&data[-1]=z", json!({ "4294967296": "x", "4294967297": "y", "-1": "z" })),
        ("data[a%3Db]=c=d&data[e]", json!({ "a=b": "c=d", "e": "" })),
        ("data[]=x", json!(["x"])),
        ("data={\"a\":[1,true]}", json!({ "a": [1, true] })),
        ("data=+%5B1%5D", json!([1])),
        ("data=plain", json!("plain")),
        ("data=", json!({})),
        ("data[a]=&other[=1&xdata[a]=1&dataset=1", json!({ "a": "" })),
    ] {
        for body in [format!("eventName=test&{form}"), format!("{form}&eventName=test")] {
            assert_eq!(read_as(FORM, body.as_bytes()).map(|delivery| delivery.data), Ok(read.clone()), "{body}");
        }
    }
    let indexes = (0..120).rev().map(|index| format!("&data[{index}]={index}")).collect::<String>();
    let list: Vec<String> = (0..120).map(|index| index.to_string()).collect();
    assert_eq!(read_as(FORM, format!("eventName=test{indexes}").as_bytes()).unwrap().data, json!(list));
}

#[test]
fn rejects_ambiguous_or_malformed_form() {
    let both = "the form has a field that is both a string and an object";
    let brackets = "the form has a field name with unbalanced brackets";
    for (form, text) in [
        ("data[a]=1&data[a][b]=2", both),
        ("data[a][b]=2&data[a]=1", both),
        ("data[a]=1&data[a]=2&data[a][]=3", both),
        ("data={}&data[a]=1", "data is both a string and an object"),
        ("data[a]=1&data=", "data is both a string and an object"),
        ("data=x&data=y", "data occurs twice"),
        ("eventName=test", "eventName occurs twice"),
        ("data[=1", brackets),
        ("data[a=1", brackets),
        ("data[a]b=1", brackets),
        ("data[a]b[c]=1", brackets),
        ("data[a]]=1", brackets),
        ("data[a[b]]=1", brackets),
        ("data[[a]=1", brackets),
        ("data[a]=%zz", "the form contains a % that is not followed by two hexadecimal digits"),
        ("data[a]=%4", "the form contains a % that is not followed by two hexadecimal digits"),
        ("data[%ff]=1", "the form is not UTF-8"),
    ] {
        assert_eq!(rejection(FORM, format!("eventName=test&{form}").as_bytes()), text, "{form}");
    }
    assert_eq!(rejection(FORM, b"data[a]=1"), "eventName is missing");
    assert_eq!(rejection(FORM, b"eventName=&data[a]=1"), "eventName is empty");
}

#[test]
fn form_size_and_depth_are_limited() {
    let levels = |count: usize| "[a]".repeat(count);
    assert!(read_as(FORM, format!("eventName=test&data{}=1", levels(32)).as_bytes()).is_ok());
    let fields = |count: usize| (0..count).map(|number| format!("&data[{number}]=")).collect::<String>();
    assert_eq!(read_as(FORM, format!("eventName=test{}", fields(20_000)).as_bytes()).unwrap().data.as_array().unwrap().len(), 20_000);
    let branches = |count: usize| (0..count).map(|_| format!("&data{}=", "[]".repeat(32))).collect::<String>();
    assert!(read_as(FORM, format!("eventName=test{}", branches(322)).as_bytes()).is_ok());
    let too_large = "the form has too many values: when parsed, they take more than 8 MiB of memory and more than 8 times its size";
    for (form, text) in [
        (format!("&data{}=1", levels(33)), "the form has a field name of more than 32 levels"),
        (format!("&data{}=1", levels(1_000_000)), "the form has a field name of more than 32 levels"),
        (fields(70_000), too_large),
        ("&data[]=".repeat(130_000), too_large),
        ("&data[a]=".repeat(110_000), too_large),
        (branches(1_000), too_large),
    ] {
        assert_eq!(rejection(FORM, format!("eventName=test{form}").as_bytes()), text);
    }
}

#[test]
fn rejects_json_nested_too_deeply() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    let with_data = |data: String| format!("{{\"eventName\":\"test\",\"data\":{data}}}");
    assert!(read_as(JSON, with_data(nested(64)).as_bytes()).is_ok());
    for depth in [65, 128, 1_000_000] {
        assert_eq!(rejection(JSON, with_data(nested(depth)).as_bytes()), "the body is nested too deeply", "{depth}");
        assert_eq!(rejection(JSON, with_data("{\"a\":".repeat(depth)).as_bytes()), "the body is nested too deeply", "{depth}");
        let text = with_data(json!(nested(depth)).to_string());
        assert_eq!(rejection(JSON, text.as_bytes()), "the text in data is nested too deeply");
        let form = format!("eventName=test&data={}", nested(depth));
        assert_eq!(rejection(FORM, form.as_bytes()), "the text in data is nested too deeply");
    }
    // Unknown members are skipped without recursion.
    assert!(read_as(JSON, format!("{{\"eventName\":\"test\",\"data\":{{}},\"x\":{}}}", nested(1_000_000)).as_bytes()).is_ok());
    // Without `data`, the unknown members are the data.
    let flattened = |depth| read_as(JSON, format!("{{\"eventName\":\"test\",\"x\":{}}}", nested(depth)).as_bytes());
    assert!(flattened(63).is_ok() && flattened(1_000_000).unwrap_err() == "the body is nested too deeply");
}

/// `serde_json` can read the string in a member of this name as JSON. A few nested ones would overflow the stack.
#[test]
fn name_of_raw_values_is_ordinary_data() {
    let mut value = "1".to_owned();
    for _ in 0..18 {
        let deep = "[".repeat(60) + &value + &"]".repeat(60);
        value = format!("{{\"$serde_json::private::RawValue\":{}}}", json!(deep));
    }
    let text = json!({ "eventName": "test", "data": value }).to_string();
    for body in [format!("{{\"eventName\":\"test\",\"data\":{value}}}"), text] {
        assert!(read_as(JSON, body.as_bytes()).is_ok());
    }
    assert_eq!(rejection(JSON, format!("{{\"eventName\":{value}}}").as_bytes()), "eventName is not a string");
    let form = b"eventName=test&data[a][$serde_json::private::RawValue]=[]";
    assert!(read_as(FORM, form).is_ok());
}

/// Randomly mutated deliveries are accepted, or rejected with an error text that is one line without secrets.
#[test]
fn mutated_deliveries_never_panic() {
    let samples = [
        r#"{"eventName":"user:created","data":{"userId":"5f70","list":[1,{"a":null}],"é":"\u00e9"}}"#,
        r#"{"eventName":"test","data":"{\"a\":[\"b\"]}"}"#,
        "eventName=test&data%5Ba%5D%5Bb%5D=1&data%5Blist%5D%5B%5D=x+y&data[list][1][k]=%C3%A9",
        "eventName=test&data={\"a\":[1,2]}&data[0]=x",
    ];
    let pieces =
        ["[", "]", "{", "}", "%", "&", "=", "\"", "data", "data[", "[]", "[0]", "eventName", "\\u", "\u{feff}", ",", "1e9", "%5B", "\0"];
    let types = [JSON, FORM, None, Some("application/json;"), Some(";")];
    let names = ["x-authing-token", "X-GENAUTH-TOKEN", "x-authing-webhook-secret", "content-type", "x-authing-userpool-id", ""];
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let mut below = |bound: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % bound as u64).unwrap()
    };
    let (mut read, mut rejected) = (0, 0);
    for _ in 0..20_000 {
        let mut body = samples[below(samples.len())].as_bytes().to_vec();
        for _ in 0..below(4) {
            let at = below(body.len() + 1);
            let end = (at + below(9)).min(body.len());
            let put = match below(3) {
                0 => pieces[below(pieces.len())].as_bytes().to_vec(),
                1 => vec![u8::try_from(below(256)).unwrap(); below(4)],
                _ => body[at..end].repeat(below(3)),
            };
            body.splice(at..end, put);
        }
        let mut headers = vec![("x-authing-token", b"s3cr3t".to_vec())];
        headers.extend(types[below(types.len())].map(|value| ("content-type", value.as_bytes().to_vec())));
        if below(4) == 0 {
            headers.push((names[below(names.len())], vec![u8::try_from(below(256)).unwrap(); below(3)]));
        }
        let result = Delivery::verify("s3cr3t", headers.iter().map(|(name, value)| (*name, value.as_slice())), &body);
        let message = match result {
            Ok(delivery) => {
                read += 1;
                assert!(!delivery.event.as_str().is_empty());
                assert_eq!(delivery.data_as::<Value>().unwrap(), delivery.data);
                delivery.data_as::<Vec<u8>>().map_or_else(|error| error.to_string(), |_| String::new())
            }
            Err(error) => {
                rejected += 1;
                assert_eq!(error.status(), if matches!(error, DeliveryError::Malformed(_)) { 400 } else { 401 });
                error.to_string()
            }
        };
        assert!(!message.contains("s3cr3t") && !message.contains(char::is_control) && message.chars().count() < 1_100, "{message:?}");
    }
    assert!(read > 2_000 && rejected > 2_000, "{read} read, {rejected} rejected");
}

/// The delivery, or the error text without its constant prefix.
fn read_as(content_type: Option<&str>, body: &[u8]) -> Result<Delivery, String> {
    let headers = [("x-authing-token", "s"), ("Content-Type", content_type.unwrap_or_default())];
    let headers = headers.iter().filter(|(name, _)| *name != "Content-Type" || content_type.is_some());
    Delivery::verify("s", headers.map(|(name, value)| (*name, value.as_bytes())), body).map_err(|error| match &error {
        DeliveryError::Malformed(rejection) if error.to_string() == format!("malformed delivery: {}", rejection.message()) => {
            rejection.message().to_owned()
        }
        other => panic!("{other}"),
    })
}

fn rejection(content_type: Option<&str>, body: &[u8]) -> String {
    read_as(content_type, body).unwrap_err()
}

fn event(content_type: Option<&str>, body: &[u8]) -> Result<String, String> {
    read_as(content_type, body).map(|delivery| delivery.event.to_string())
}
