//! Deliveries are accepted only with the right secret, and their bodies are decoded as the service encodes them.

use std::collections::BTreeSet;
use std::sync::mpsc;
use std::thread;

use authing::emulator::Emulator;
use authing::{ContentType, CreateWebhook, Delivery, DeliveryError, TriggerWebhook, WebhookEvent};
use serde::Deserialize;
use serde_json::{Value, json};

const SECRET: &str = "hook-9c41-e07d";
const BODY: &[u8] = br#"{"eventName":"user:created","data":{"userId":"5f70"}}"#;
const NAMES: [&str; 4] = ["x-authing-webhook-secret", "x-authing-token", "x-genauth-webhook-secret", "x-genauth-token"];

#[test]
fn secret_header_names_are_case_insensitive() {
    for name in NAMES {
        for name in [name.to_owned(), name.to_uppercase(), name.replace("x-authing-w", "X-Authing-W")] {
            let delivery = verify(&[(&name, SECRET)]).expect(&name);
            assert_eq!((delivery.event, &delivery.data["userId"]), (WebhookEvent::UserCreated, &json!("5f70")), "{name}");
        }
    }
    assert!(verify(&NAMES.map(|name| (name, SECRET))).is_ok());
}

#[test]
fn every_secret_header_present_must_match() {
    for wrong in 0..NAMES.len() {
        for present in 1_u32..1 << NAMES.len() {
            let header = |number: usize| (NAMES[number], if number == wrong { "hook-9c41-e07e" } else { SECRET });
            let headers: Vec<_> = (0..NAMES.len()).filter(|number| present & 1 << number != 0).map(header).collect();
            let is_right = present & 1 << wrong == 0;
            assert_eq!(verify(&headers).is_ok(), is_right, "{headers:?}");
        }
    }
}

#[test]
fn secret_is_compared_byte_for_byte() {
    for other in ["hook-9c41-e07", "hook-9c41-e07d ", " hook-9c41-e07d", "hook-9c41-e07d\0", "HOOK-9C41-E07D", "iook-9c41-e07d", "h", "*"] {
        assert_eq!(rejection(SECRET, &[(NAMES[0], other)]), "not a delivery of the service: the secret does not match", "{other:?}");
    }
}

#[test]
fn secret_errors_name_the_header_and_redact_the_value() {
    let name = NAMES[0];
    for (secret, headers, text) in [
        (SECRET, vec![], "the header x-authing-webhook-secret is missing"),
        (SECRET, vec![("x-other-token", SECRET), ("authorization", SECRET)], "the header x-authing-webhook-secret is missing"),
        (SECRET, vec![(name, "other-4711")], "the secret does not match"),
        (SECRET, vec![(name, "")], "the header x-authing-webhook-secret is empty"),
        (SECRET, vec![(name, SECRET), ("x-genauth-token", "")], "the header x-genauth-token is empty"),
        (SECRET, vec![(name, SECRET), (name, SECRET)], "the header x-authing-webhook-secret is there twice"),
        (
            SECRET,
            vec![("X-Authing-Token", SECRET), (name, SECRET), ("x-authing-token", SECRET)],
            "the header x-authing-token is there twice",
        ),
        ("", vec![(name, "")], "the secret to compare with is empty, give the webhook one"),
        ("", vec![], "the secret to compare with is empty, give the webhook one"),
    ] {
        let text = format!("not a delivery of the service: {text}");
        assert_eq!(rejection(secret, &headers), text, "{headers:?}");
        let error = Delivery::verify(secret, bytes_of(&headers), BODY).unwrap_err();
        for shown in [error.to_string(), format!("{error:?}")] {
            assert!(!shown.contains("9c41") && !shown.contains("4711"), "{shown}");
        }
    }
}

#[test]
fn secret_is_verified_before_body_is_parsed() {
    let (right, wrong) = ([(NAMES[1], SECRET.as_bytes())], [(NAMES[1], b"other".as_slice())]);
    for body in [b"".as_slice(), b"{", b"%zz", b"\xff"] {
        let (right, wrong) = (Delivery::verify(SECRET, right, body).unwrap_err(), Delivery::verify(SECRET, wrong, body).unwrap_err());
        assert_eq!((right.status(), wrong.status()), (400, 401));
        assert!(matches!((&right, &wrong), (DeliveryError::Malformed(_), DeliveryError::NotOurs(_))), "{right} {wrong}");
    }
}

#[test]
fn userpool_id_is_read_from_its_headers() {
    let pool = |headers: &[(&str, &[u8])]| {
        let headers = [(NAMES[0], SECRET.as_bytes())].into_iter().chain(headers.iter().copied());
        Delivery::verify(SECRET, headers, BODY).unwrap().userpool_id
    };
    assert_eq!(pool(&[("X-Authing-Userpool-Id", b"62f0")]).as_deref(), Some("62f0"));
    assert_eq!(pool(&[("x-genauth-userpool-id", b"62f0"), ("x-authing-userpool-id", b"62f0")]).as_deref(), Some("62f0"));
    let (none, empty, no_text) = (vec![], vec![b"".as_slice()], vec![b"\xff".as_slice()]);
    for headers in [none, empty, no_text, vec![b"62f0", b"62f1"]] {
        let headers: Vec<_> = ["x-genauth-userpool-id", "x-authing-userpool-id"].into_iter().zip(headers).collect();
        assert_eq!(pool(&headers), None, "{headers:?}");
    }
}

#[test]
fn delivery_is_send_and_sync_and_its_debug_hides_data() {
    fn shared<T: Clone + Send + Sync + 'static>(value: T) -> T {
        value.clone()
    }
    let headers = [(NAMES[0], SECRET.as_bytes()), ("x-authing-userpool-id", b"62f0")];
    let delivery = shared(Delivery::verify(SECRET, headers, BODY).unwrap());
    assert_eq!(format!("{delivery:?}"), "Delivery { event: UserCreated, userpool_id: Some(\"62f0\"), .. }");
    let error: Box<dyn std::error::Error> = shared(Delivery::verify(SECRET, [], BODY).unwrap_err()).into();
    assert!(error.source().is_none(), "the text is complete without a source");
}

#[test]
fn data_as_error_names_path_and_redacts_value() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only read")]
    struct Joined {
        members: Vec<Member>,
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only read")]
    struct Member {
        age: u8,
    }
    let read = |data: Value| with_data(&data).data_as::<Joined>().map(|joined| joined.members[0].age).map_err(|error| error.to_string());
    assert_eq!(read(json!({ "members": [{ "age": 40, "name": "Ann" }] })), Ok(40));
    for (data, text) in [
        (json!({}), "data: missing field `members`"),
        (json!("ann@example.com"), "data: expected an object"),
        (json!({ "members": "ann@example.com" }), "data.members: expected an array"),
        (json!({ "members": [{ "age": 1 }, { "age": "ann@example.com" }] }), "data.members[1].age: expected a number"),
        (json!({ "members": [{ "age": 4711 }] }), "data.members[0].age: expected a number"),
        (json!({ "members": [{ "age": { "of": "Ann" } }] }), "data.members[0].age: expected a number"),
    ] {
        assert_eq!(read(data).unwrap_err(), format!("malformed delivery: {text}"));
    }
    let names = with_data(&json!({ "a\nb": { "c": 1 } })).data_as::<std::collections::HashMap<String, u8>>().unwrap_err();
    assert_eq!((names.status(), names.to_string().as_str()), (400, "malformed delivery: data.a\\nb: expected a number"));
}

#[test]
fn reads_emulator_deliveries_in_json_and_form_encoding() {
    let emulator = Emulator::start().unwrap();
    let receiver = Receiver::start();
    let client = emulator.client();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let [json, form] = [ContentType::Json, ContentType::Form].map(|encoding| {
        let wanted = CreateWebhook::new("n", &receiver.url, [WebhookEvent::Test]).content_type(encoding).secret(SECRET);
        client.create_webhook(&wanted).unwrap().webhook_id
    });
    let shapes = (0..30).map(|_| random.object(4)).chain([
        json!({}),
        json!(null),
        json!({ "users": [{ "id": 1, "roles": ["a", "b"] }, "x", { "id": 2 }], "a": { "b": [1, "x", null, true] }, "none": null, "empty": {}, "+ &=%é\n": "+ &=%é\n" }),
    ]);
    for data in shapes {
        let body = json!({ "eventName": "pool:own", "data": data });
        let trigger = |id: &str| client.trigger_webhook(&TriggerWebhook::new(id).request_body(body.as_object().unwrap().clone()));
        trigger(&json).unwrap();
        let delivery = receiver.verified().unwrap();
        assert_eq!((delivery.event.as_str(), delivery.userpool_id.as_deref()), ("pool:own", Some(emulator.userpool_id())));
        let data = if data.is_null() { json!({}) } else { data };
        assert_eq!(delivery.data, data);
        trigger(&form).unwrap();
        let delivery = receiver.verified().unwrap();
        assert_eq!((delivery.event.as_str(), delivery.userpool_id.as_deref()), ("pool:own", Some(emulator.userpool_id())));
        assert_eq!(delivery.data, texts(&data).unwrap_or(json!({})), "{data}");
    }
}

#[test]
fn rejects_delivery_with_missing_or_wrong_secret() {
    let emulator = Emulator::start().unwrap();
    let receiver = Receiver::start();
    let client = emulator.client();
    let webhook = |secret: Option<&str>| {
        let mut wanted = CreateWebhook::new("n", &receiver.url, [WebhookEvent::Test]);
        wanted.secret = secret.map(Into::into);
        client.create_webhook(&wanted).unwrap().webhook_id
    };
    for (id, text) in
        [(webhook(None), "the header x-authing-webhook-secret is missing"), (webhook(Some("theirs")), "the secret does not match")]
    {
        client.trigger_webhook(&TriggerWebhook::new(id)).unwrap();
        assert_eq!(receiver.verified().unwrap_err().to_string(), format!("not a delivery of the service: {text}"));
    }
    client.trigger_webhook(&TriggerWebhook::new(webhook(Some(SECRET)))).unwrap();
    let delivery = receiver.verified().unwrap();
    assert_eq!((delivery.event, &delivery.data["description"]), (WebhookEvent::Test, &json!("A test from authing")));
}

fn bytes_of<'a>(headers: &'a [(&'a str, &'a str)]) -> impl Iterator<Item = (&'a str, &'a [u8])> {
    headers.iter().map(|(name, value)| (*name, value.as_bytes()))
}

fn verify(headers: &[(&str, &str)]) -> Result<Delivery, DeliveryError> {
    Delivery::verify(SECRET, bytes_of(headers), BODY)
}

/// The text of the error for a request with a missing or wrong secret.
fn rejection(secret: &str, headers: &[(&str, &str)]) -> String {
    let error = Delivery::verify(secret, bytes_of(headers), BODY).unwrap_err();
    let DeliveryError::NotOurs(rejection) = &error else { panic!("{error}") };
    assert!(error.status() == 401 && error.to_string().ends_with(rejection.message()));
    error.to_string()
}

fn with_data(data: &Value) -> Delivery {
    let body = json!({ "eventName": "test", "data": data }).to_string();
    Delivery::verify(SECRET, [(NAMES[0], SECRET.as_bytes())], body.as_bytes()).unwrap()
}

/// The value as a form represents it: all leaves are strings.
fn texts(value: &Value) -> Option<Value> {
    match value {
        Value::Null => Some(json!("")),
        Value::Object(members) => {
            let members: serde_json::Map<_, _> = members.iter().filter_map(|(name, value)| Some((name.clone(), texts(value)?))).collect();
            (!members.is_empty()).then_some(Value::Object(members))
        }
        Value::Array(elements) => (!elements.is_empty()).then(|| elements.iter().filter_map(texts).collect()),
        Value::String(text) => Some(json!(text)),
        other => Some(json!(other.to_string())),
    }
}

/// A random number generator with a fixed seed.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    /// An object whose member names a form can represent: no array indexes.
    fn object(&mut self, depth: u64) -> Value {
        let names = ["user", "x y", "é", "a.b", "01", "-1", "&=", "日本", "\u{1f600}", "#+%", "__proto__"];
        let chosen: BTreeSet<&str> = (0..self.below(5)).map(|_| names[self.below(11) as usize]).collect();
        let member = |random: &mut Self| match random.below(6) {
            0 | 1 if depth > 0 => random.object(depth - 1),
            2 => (0..random.below(12)).map(|number| json!(number)).collect(),
            3 => json!(names[random.below(11) as usize]),
            4 => Value::Null,
            _ => json!(random.below(1000)),
        };
        chosen.into_iter().map(|name| (name.to_owned(), member(self))).collect()
    }
}

type Headers = Vec<(String, Vec<u8>)>;

/// A server that responds with 200 and passes on the requests.
struct Receiver {
    url: String,
    requests: mpsc::Receiver<(Headers, Vec<u8>)>,
}

impl Receiver {
    fn start() -> Self {
        let server = tiny_http::Server::http("127.0.0.1:0").unwrap();
        let url = format!("http://{}/callback", server.server_addr());
        let (send, requests) = mpsc::channel();
        thread::spawn(move || {
            for mut request in server.incoming_requests() {
                let mut body = Vec::new();
                request.as_reader().read_to_end(&mut body).unwrap();
                let header = |header: &tiny_http::Header| (header.field.to_string(), header.value.as_bytes().to_vec());
                if send.send((request.headers().iter().map(header).collect(), body)).is_err() {
                    return;
                }
                let _ = request.respond(tiny_http::Response::from_string("ok"));
            }
        });
        Self { url, requests }
    }

    /// The result of `Delivery::verify` for the next request.
    fn verified(&self) -> Result<Delivery, DeliveryError> {
        let (headers, body) = self.requests.recv().unwrap();
        Delivery::verify(SECRET, headers.iter().map(|(name, value)| (name.as_str(), value.as_slice())), &body)
    }
}
