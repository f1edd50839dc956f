//! Genuine events in unusual layouts are read without loss, or rejected with a text that names the cause.

use authing::{Delivery, DeliveryError, WebhookEvent};
use serde_json::{Value, json};

const TYPES: [&str; 4] = ["application/json", "application/x-www-form-urlencoded; charset=utf-8", "text/plain", ""];

#[test]
fn console_test_without_event_name_is_accepted() {
    let data = json!({ "description": "A test from authing" });
    for content_type in TYPES {
        for body in [data.to_string(), "description=A+test+from+authing".to_owned(), "&description=A%20test%20from%20authing&".to_owned()] {
            let delivery = verify(content_type, body.as_bytes()).unwrap();
            assert_eq!((delivery.event, delivery.data), (WebhookEvent::Test, data.clone()), "{content_type} {body}");
        }
    }
}

#[test]
fn other_bodies_without_event_name_are_malformed() {
    for body in [
        "{}",
        r#"{"description":1}"#,
        r#"{"description":null}"#,
        r#"{"description":{"a":1}}"#,
        r#"{"description":"a","data":{}}"#,
        r#"{"description":"a","data":null}"#,
        r#"{"description":"a","eventName":null}"#,
        r#"{"description":"a","more":1}"#,
        r#"{"Description":"a"}"#,
        r#"{"data":{"description":"a"}}"#,
        "description=a&description=b",
        "description[x]=a",
        "description=a&data=",
        "description=a&x=1",
    ] {
        assert_eq!(rejection("", body.as_bytes()), "eventName is missing", "{body}");
    }
    assert_eq!(rejection("", br#"{"description":"a","eventName":""}"#), "eventName is empty");
}

#[test]
fn other_members_are_the_data_if_data_is_missing() {
    let data = json!({ "userId": "5f70", "user": { "a": [1, null] }, "timestamp": 1 });
    for end in ["", r#","data":null"#] {
        let body = format!(r#"{{"userId":"5f70","eventName":"user:created","user":{{"a":[1,null]}},"timestamp":1{end}}}"#);
        assert_eq!(data_in("application/json", &body), data, "{body}");
    }
    let data = json!({ "userId": "5f70", "user": { "id": "1", "roles": ["a", "b"] }, "a.b": "c", "data_id": "2", "0": "x", "empty": "" });
    let fields = "userId=5f70&user[id]=1&user[roles][]=a&user[roles][]=b&a.b=c&data_id=2&0=x&empty=&=&&";
    for body in [format!("eventName=test&{fields}"), format!("{fields}&eventName=test&data=")] {
        assert_eq!(data_in("application/x-www-form-urlencoded", &body), data, "{body}");
    }
    // With `data`, the other members are ignored.
    assert_eq!(data_in("", r#"{"eventName":"test","timestamp":1,"data":{}}"#), json!({}));
    assert_eq!(data_in("", "eventName=test&timestamp=1&x[=1&data[a]=2"), json!({ "a": "2" }));
}

#[test]
fn flattened_content_that_cannot_be_read_is_rejected() {
    assert_eq!(rejection("", b"eventName=test&user[=1"), "the form has a field name with unbalanced brackets");
    assert_eq!(rejection("", b"eventName=test&=1"), "the form has a field with an empty name");
    assert_eq!(rejection("", b"eventName=test&[a]=1"), "the form has a field with an empty name");
}

#[test]
fn dotted_names_are_read_like_brackets() {
    for (form, data) in [
        ("data.id=1", json!({ "id": "1" })),
        ("data.user.name=Li&data.user.age=4", json!({ "user": { "name": "Li", "age": "4" } })),
        ("data.user[name]=Li&data[user].age=4", json!({ "user": { "name": "Li", "age": "4" } })),
        ("data.list.0.a=x&data.list[1].a=y", json!({ "list": [{ "a": "x" }, { "a": "y" }] })),
        ("data.list[]=x&data.list[]=y", json!({ "list": ["x", "y"] })),
        ("data.x", json!({ "x": "" })),
        ("data[a.b]=1&data[.]=2", json!({ "a.b": "1", ".": "2" })),
        ("data%2Eid=1", json!({ "id": "1" })),
    ] {
        assert_eq!(data_in("application/x-www-form-urlencoded", &format!("eventName=test&{form}")), data, "{form}");
    }
}

#[test]
fn names_that_would_drop_data_are_rejected() {
    let other = "the form has a field whose name starts with data but does not continue with a bracket or a dot";
    let both = "data is both a string and an object";
    for (form, text) in [
        ("data=1&data.x", both),
        ("data=1&data.x=2", both),
        ("data.x=2&data=1", both),
        ("data.=1", "the form has a field name with nothing after a dot"),
        ("data..a=1", "the form has a field name with nothing after a dot"),
        ("data[a].=1", "the form has a field name with nothing after a dot"),
        ("data.a]=1", "the form has a field name with unbalanced brackets"),
        ("data.a=1&data.a.b=2", "the form has a field that is both a string and an object"),
        ("data]=1", other),
        ("data(a)=1", other),
        ("data:a=1", other),
        ("data/a=1", other),
        ("data->a=1", other),
        ("data_=1", other),
        ("data+=1", other),
        ("data%00=1", other),
        ("data{a}=1", other),
        ("data[a]=1&data:b=2", other),
    ] {
        assert_eq!(rejection("application/x-www-form-urlencoded", format!("eventName=test&{form}").as_bytes()), text, "{form}");
    }
}

#[test]
fn string_data_that_is_not_json_stays_a_string() {
    for text in ["[urgent] disk full", "{name} left", "{", "[", "[1,2", "{\"a\":1} and more", "[] []", "{'a':1}", &"[".repeat(500)] {
        assert_eq!(data_in("application/json", &json!({ "eventName": "test", "data": text }).to_string()), json!(text), "{text}");
        let escaped: String = text.bytes().map(|byte| format!("%{byte:02x}")).collect();
        assert_eq!(data_in("application/x-www-form-urlencoded", &format!("eventName=test&data={escaped}")), json!(text), "{text}");
    }
}

#[test]
fn encoding_is_detected_if_the_content_type_is_wrong() {
    let data = json!({ "a": "b" });
    for content_type in TYPES {
        for body in [
            r#"{"eventName":"test","data":{"a":"b"}}"#,
            "\u{feff} {\"eventName\":\"test\",\"data\":{\"a\":\"b\"}}\n",
            r#"{"x&eventName=other":1,"eventName":"test","data":{"a":"b"}}"#,
            "eventName=test&data[a]=b",
            "data%5Ba%5D=b&event%4eame=test",
            "data={\"a\":\"b\"}&eventName=test",
        ] {
            let delivery = verify(content_type, body.as_bytes()).unwrap();
            assert_eq!((delivery.event, delivery.data), (WebhookEvent::Test, data.clone()), "{content_type} {body}");
        }
        assert!(rejection(content_type, br#"{"eventName":"test","data":"#).starts_with("the body is not JSON: EOF"), "{content_type}");
    }
}

#[test]
fn compressed_body_error_names_the_encoding() {
    let zlib: [&[u8]; 3] = [b"\x78\x9c\xab", b"\x78\xda\xab", b"\x78\x01\xab"];
    for content_type in TYPES {
        for (body, encoding, name) in [
            (b"\x1f\x8b\x08\0\0\0".as_slice(), "", "gzip"),
            (b"\x1f\x8b\x08\0\0\0", "gzip", "gzip"),
            (b"\x1f\x8b", "identity", "gzip"),
            (b"\x0b\x02\x80{}\x03", "br", "br"),
            (b"\x8b\x02", "BR", "br"),
            (b"\xab\x56", "deflate", "deflate"),
            (b"\x28\xb5\x2f\xfd\x04", "", "zstd"),
            (b"\x00", "x-gzip", "gzip"),
            (b"", "gzip", "gzip"),
            (zlib[0], "", "deflate"),
            (zlib[1], "", "deflate"),
            (zlib[2], "", "deflate"),
            (b"\xab", "identity, Deflate", "deflate"),
        ] {
            let headers = [("x-authing-token", "s"), ("content-type", content_type), ("Content-Encoding", encoding)];
            let error = Delivery::verify("s", headers.map(|(name, value)| (name, value.as_bytes())), body).unwrap_err();
            let text = format!("malformed delivery: the body is compressed ({name}): ");
            assert!(error.to_string().starts_with(&text) && error.status() == 400, "{encoding} {body:?}: {error}");
        }
    }
}

#[test]
fn decompressed_body_with_its_old_header_is_accepted() {
    for body in [r#"{"eventName":"test","data":{}}"#, "eventName=test"] {
        let headers = [("x-authing-token", b"s".as_slice()), ("content-encoding", b"gzip")];
        assert!(Delivery::verify("s", headers, body.as_bytes()).is_ok(), "{body}");
    }
    let headers = [("x-authing-token", b"s".as_slice()), ("content-encoding", b"gzip")];
    assert_eq!(Delivery::verify("s", headers, b"{}").unwrap_err().to_string(), "malformed delivery: eventName is missing");
}

#[test]
fn other_charsets_and_json_types_are_named_in_the_error() {
    let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    for content_type in TYPES {
        for text in [r#"{"eventName":"test"}"#, "\u{feff}{\"eventName\":\"test\"}", "eventName=test&data[a]=1", "\u{feff}eventName=test"] {
            for bytes in [utf16(text, u16::to_le_bytes), utf16(text, u16::to_be_bytes)] {
                assert_eq!(
                    rejection(content_type, &bytes),
                    "the body is UTF-16 or UTF-32, only UTF-8 is supported",
                    "{content_type} {text}"
                );
            }
        }
        for body in [r#"[{"eventName":"test","data":{}}]"#, "[]", "\u{feff} [1]\n"] {
            assert_eq!(rejection(content_type, body.as_bytes()), "the body must be a JSON object, not an array", "{content_type} {body}");
        }
        let text = json!(r#"{"eventName":"test"}"#).to_string();
        assert_eq!(rejection(content_type, text.as_bytes()), "the body must be a JSON object, not a string", "{content_type}");
    }
    let latin1 = rejection("application/json", b"{\"eventName\":\"test\",\"data\":{\"name\":\"J\xfcrgen\"}}");
    assert_eq!(latin1, "the body is not JSON: invalid UTF-8 at byte 38");
}

#[test]
fn unpaired_surrogates_are_read_as_replacement_characters() {
    let data = json!({ "nickname": "ab\u{fffd}", "\u{fffd}": ["\u{fffd}\u{fffd}x", "\u{1f600}"], "path": "C:\\ud83d" });
    let text = r#"{"nickname":"ab\ud83d","\uDE00":["\ude00\ud83dx","\ud83d\ude00"],"path":"C:\\ud83d"}"#;
    let in_text = json!(text).to_string();
    let encoded: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    for body in [
        format!(r#"{{"eventName":"test","data":{text}}}"#),
        format!(r#"{{"eventName":"test","data":{in_text}}}"#),
        format!(r#"{{"x\ud800":"\ud800","eventName":"test","data":{in_text},"y":"\udfff\ud83d"}}"#),
        format!("eventName=test&data={encoded}"),
    ] {
        assert_eq!(data_in("", &body), data, "{body}");
    }
    let delivery = verify("application/json", br#"{"eventName":"pool:\ud83d","data":"ab\ud83d"}"#).unwrap();
    assert_eq!((delivery.event.as_str(), delivery.data), ("pool:\u{fffd}", json!("ab\u{fffd}")));
    let flattened = data_in("", r#"{"eventName":"test","nick\ud83d":"ab\ud83d"}"#);
    assert_eq!(flattened, json!({ "nick\u{fffd}": "ab\u{fffd}" }));
}

fn verify(content_type: &str, body: &[u8]) -> Result<Delivery, DeliveryError> {
    Delivery::verify("s", [("x-authing-token", b"s".as_slice()), ("content-type", content_type.as_bytes())], body)
}

fn data_in(content_type: &str, body: &str) -> Value {
    verify(content_type, body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}")).data
}

fn rejection(content_type: &str, body: &[u8]) -> String {
    match verify(content_type, body) {
        Err(DeliveryError::Malformed(rejection)) => rejection.message().to_owned(),
        other => panic!("{}: {other:?}", String::from_utf8_lossy(body)),
    }
}
