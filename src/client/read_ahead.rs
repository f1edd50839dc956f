//! Runs calls whose data is deserialized in one pass over the response, or in two if the response is unusual.

use std::hash::RandomState;
use std::time::Instant;

use serde::de::DeserializeOwned;

use super::ManagementClient;
use super::attempt::CompletedCall;
use super::request::Call;
use crate::error::Error;
use crate::json::memory::Shape;
use crate::response::{ApiResponse, Fetched, OnePass, PageRows, fingerprint, read_any, read_page, read_row};

impl ManagementClient {
    /// Runs a call and returns its required data: an object, a struct or lists of structs.
    pub(crate) fn run_data<T: DeserializeOwned>(&self, call: &Call<'_>) -> Result<T, Error> {
        self.run_data_by(call, self.deadline())
    }

    /// The same, until a time that is shared with other calls.
    pub(crate) fn run_data_by<T: DeserializeOwned>(&self, call: &Call<'_>, until: Instant) -> Result<T, Error> {
        object(&mut |one_pass| self.run_with(call, until, Some(one_pass)), Shape::Rows)
    }

    /// Runs a call and returns its required data, which may have members of any type.
    pub(crate) fn run_untyped_data<T: DeserializeOwned>(&self, call: &Call<'_>) -> Result<T, Error> {
        object(&mut |one_pass| self.run_with(call, self.deadline(), Some(one_pass)), Shape::Untyped)
    }

    /// Runs a call and returns its envelope, with the data if there is any.
    pub(super) fn run_response<T: DeserializeOwned>(&self, call: &Call<'_>) -> Result<ApiResponse<T>, Error> {
        response(&mut |one_pass| self.run_with(call, self.deadline(), Some(one_pass)))
    }

    /// Runs a call, and also returns the data if `read` could read it during the pass over the response.
    #[cfg(feature = "_declared")]
    pub(crate) fn run_ahead<'a, T>(
        &'a self,
        call: &'a Call<'a>,
        read: impl Fn(&str) -> Option<(T, usize)>,
    ) -> Result<(CompletedCall<'a>, Option<T>), Error> {
        run_one_pass(&mut |one_pass| self.run_with(call, self.deadline(), Some(one_pass)), call.shape(), read)
    }

    /// Runs a call and returns one page of a list.
    pub(crate) fn run_page<T: DeserializeOwned>(&self, call: &Call<'_>, hasher: &RandomState) -> Result<Fetched<T>, Error> {
        self.run_page_by(call, self.deadline(), hasher)
    }

    /// The same, until a time that is shared with other calls.
    pub(crate) fn run_page_by<T: DeserializeOwned>(
        &self,
        call: &Call<'_>,
        until: Instant,
        hasher: &RandomState,
    ) -> Result<Fetched<T>, Error> {
        page(&mut |one_pass| self.run_with(call, until, Some(one_pass)), hasher)
    }
}

/// Runs a call.
type Run<'r, 'a> = &'r mut dyn FnMut(&mut OnePass<'_>) -> Result<CompletedCall<'a>, Error>;

fn object<T: DeserializeOwned>(run: Run<'_, '_>, shape: Shape) -> Result<T, Error> {
    let (call, data) = run_one_pass(run, shape, |text| read_row(text).ok())?;
    data.map_or_else(|| call.object(shape), Ok)
}

fn response<T: DeserializeOwned>(run: Run<'_, '_>) -> Result<ApiResponse<T>, Error> {
    match run_one_pass(run, Shape::Untyped, read_any)? {
        (call, Some(data)) => Ok(call.into_response(Some(data))),
        (call, None) => call.response(),
    }
}

fn page<T: DeserializeOwned>(run: Run<'_, '_>, hasher: &RandomState) -> Result<Fetched<T>, Error> {
    let read = |text: &str| {
        let (page, list, length) = read_page(text)?;
        let (rows, total_count) = (PageRows::read(page.list), page.total_count);
        Some((Fetched { rows, total_count, fingerprint: fingerprint(list, hasher) }, length))
    };
    let (call, page) = run_one_pass(run, Shape::Untyped, read)?;
    page.map_or_else(|| call.page(hasher), Ok)
}

/// Runs a call, and also returns the data if `read` could read it during the pass.
fn run_one_pass<'a, T>(
    run: Run<'_, 'a>,
    shape: Shape,
    read: impl Fn(&str) -> Option<(T, usize)>,
) -> Result<(CompletedCall<'a>, Option<T>), Error> {
    let mut data = None;
    let mut read_and_keep = |text: &str| {
        let (value, length) = read(text)?;
        data = Some(value);
        Some(length)
    };
    let call = run(&mut OnePass::new(shape, &mut read_and_keep))?;
    // The data that was read from an unusual response is discarded.
    let data = data.filter(|_| call.is_read());
    Ok((call, data))
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::fmt::Debug;
    use std::fs;
    use std::time::Duration;

    use serde::Deserialize;
    use serde_json::Value;

    use super::*;
    use crate::client::attempt::CallState;
    use crate::json::{lenient, untrusted};
    use crate::response::{self, Page};
    use crate::test_support::{Random, for_all};
    use crate::transport::RawResponse;

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[allow(dead_code, reason = "shown")]
    struct Row {
        #[serde(deserialize_with = "lenient::text")]
        webhook_id: String,
        #[serde(default, deserialize_with = "lenient::list")]
        events: Vec<String>,
        #[serde(deserialize_with = "lenient::boolean")]
        enabled: bool,
        #[serde(default, deserialize_with = "untrusted::value")]
        request_body: Value,
        count: Option<u8>,
    }

    /// A response of the transport.
    #[derive(Debug, Clone, Copy)]
    struct Received<'a> {
        status: u16,
        fields: &'a [(&'static str, &'static str)],
        body: &'a [u8],
    }

    /// The results of both ways of reading a response, as text, and whether it was read in one pass.
    fn outcomes(received: Received<'_>, one_pass_is_on: bool, hasher: &RandomState) -> (Vec<String>, u32) {
        let call = Call::get("/api/v3/list-webhooks");
        let read = Cell::new(0);
        let mut run = |one_pass: &mut OnePass<'_>| {
            let raw = RawResponse::for_test(received.status, received.fields, received.body);
            let state = CallState::new(&call, None, Instant::now() + Duration::from_secs(60));
            match response::open(raw, one_pass_is_on.then_some(one_pass)) {
                Ok(envelope) => {
                    read.set(read.get() + u32::from(envelope.is_read()));
                    Ok(CompletedCall::new(state, envelope))
                }
                Err(error) => Err(state.fail(error)),
            }
        };
        fn shown<T: Debug>(result: Result<T, Error>) -> String {
            result.map_or_else(
                |error| format!("{error} {:?} {} {:?}", error.kind(), error.is_retryable(), error.retry_after()),
                |value| format!("{value:?}"),
            )
        }
        fn response_of<T: Debug + DeserializeOwned>(run: Run<'_, '_>) -> String {
            let all = |response: ApiResponse<T>| {
                let (message, id) = (response.message.clone(), response.request_id.clone());
                (response.status_code, message, response.api_code, id, response.data)
            };
            shown(response::<T>(run).map(all))
        }
        let page_of = |run: Run<'_, '_>| {
            let rows = page::<Row>(run, hasher).map(|mut page| {
                let rows: Vec<String> = std::iter::from_fn(|| page.rows.next()).map(shown).collect();
                (page.total_count, rows, page.fingerprint, page.rows.count(), page.rows.is_given_up())
            });
            shown(rows)
        };
        let outcomes = vec![
            shown(object::<Row>(&mut run, Shape::Rows)),
            shown(object::<Row>(&mut run, Shape::Untyped)),
            shown(object::<Page<Row>>(&mut run, Shape::Rows)),
            page_of(&mut run),
            response_of::<Value>(&mut run),
            response_of::<Row>(&mut run),
            response_of::<Page<Row>>(&mut run),
            response_of::<Vec<u64>>(&mut run),
            response_of::<Option<f32>>(&mut run),
            response_of::<(String, bool)>(&mut run),
            response_of::<()>(&mut run),
            response_of::<Bytes>(&mut run),
        ];
        (outcomes, read.get())
    }

    /// A type that requests bytes, in which `serde_json` accepts control characters.
    #[derive(Debug)]
    #[allow(dead_code, reason = "shown")]
    struct Bytes(Vec<u8>);

    impl<'de> Deserialize<'de> for Bytes {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct Visitor;
            impl serde::de::Visitor<'_> for Visitor {
                type Value = Bytes;
                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str("bytes")
                }
                fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Bytes, E> {
                    Ok(Bytes(bytes.to_vec()))
                }
            }
            deserializer.deserialize_bytes(Visitor)
        }
    }

    /// Compares the two ways. Gives how many of the types were read in one pass.
    fn compare(received: Received<'_>) -> u32 {
        let hasher = RandomState::new();
        let (one, read) = outcomes(received, true, &hasher);
        let (two, none) = outcomes(received, false, &hasher);
        assert_eq!(none, 0);
        assert_eq!(one, two, "{received:?} {}", String::from_utf8_lossy(received.body));
        read
    }

    const LENGTH: &[(&str, &str)] = &[("content-length", "1")];
    const OTHERS: [(u16, &[(&str, &str)]); 6] = [
        (200, &[]),
        (200, &[("content-length", "1"), ("content-encoding", "br"), ("retry-after", "7")]),
        (201, LENGTH),
        (401, LENGTH),
        (503, &[("retry-after", "3")]),
        (500, LENGTH),
    ];

    fn compare_all(body: &[u8]) -> u32 {
        for (status, fields) in OTHERS {
            compare(Received { status, fields, body });
        }
        compare(Received { status: 200, fields: LENGTH, body })
    }

    const ROW: &str = r#"{"webhookId":"w1","events":["user:created"],"enabled":true,"requestBody":{"a":[1,"b"]},"count":3}"#;

    #[test]
    fn ordinary_response_is_read_in_one_pass() {
        for body in [
            format!(r#"{{"statusCode":200,"message":"ok","data":{ROW}}}"#),
            format!(r#"{{"statusCode":"200","requestId":"r","data":{ROW} , "message":"later","apiCode":7}}"#),
            format!(" {{ \"x\" : [{{}}], \"statusCode\" : 200 ,\n\"data\" : {ROW}\n}} \n"),
            format!(r#"{{"statusCode":200,"data":{{"totalCount":"2","list":[{ROW} , {ROW}],"x":null}}}}"#),
            r#"{"statusCode":200,"data":{"list":[]}}"#.to_owned(),
            r#"{"statusCode":200,"data":{"list":[ ],"totalCount":0}}"#.to_owned(),
            r#"{"statusCode":200,"data":[1,2]}"#.to_owned(),
            r#"{"statusCode":200,"data":1.5}"#.to_owned(),
        ] {
            assert!(compare_all(body.as_bytes()) > 0, "{body}");
        }
    }

    #[test]
    fn other_responses_are_read_in_two_passes() {
        for body in [
            format!(r#"{{"data":{ROW},"statusCode":200}}"#),
            format!(r#"{{"data":{ROW},"statusCode":500,"message":"m"}}"#),
            format!(r#"{{"statusCode":200,"data":{ROW},"statusCode":500}}"#),
            format!(r#"{{"statusCode":200,"data":{ROW},"data":{ROW}}}"#),
            format!(r#"{{"statusCode":200,"data":{ROW},"message":"a","message":"b"}}"#),
            format!(r#"{{"statusCode":200,"data":{ROW},"message":"a"#),
            format!(r#"{{"statusCode":200,"data":{ROW}}} x"#),
            format!(r#"{{"statusCode":404,"data":{ROW}}}"#),
            format!(r#"{{"message":"none","data":{ROW}}}"#),
            r#"{"statusCode":200,"data":null}"#.to_owned(),
            r#"{"statusCode":200}"#.to_owned(),
            "[]".to_owned(),
            String::new(),
            "{\"statusCode\":200,\"data\":\"a\nb\"}".to_owned(),
            r#"{"statusCode":200,"data":{"$serde_json::private::RawValue":"[1]"}}"#.to_owned(),
        ] {
            assert_eq!(compare_all(body.as_bytes()), 0, "{body}");
        }
        let body = format!(r#"{{"statusCode":200,"data":{ROW}}}"#);
        for (status, fields) in OTHERS.into_iter().filter(|(status, _)| *status != 200) {
            assert_eq!(compare(Received { status, fields, body: body.as_bytes() }), 0);
        }
    }

    #[test]
    fn duplicate_members_of_a_page_are_read_alike() {
        for page in [
            format!(r#"{{"list":[{ROW}],"list":[]}}"#),
            format!(r#"{{"list":[],"totalCount":1,"list":[{ROW}]}}"#),
            format!(r#"{{"totalCount":1,"list":[{ROW}],"totalCount":2}}"#),
            r#"{"totalCount":1,"totalCount":1,"list":[]}"#.to_owned(),
        ] {
            compare_all(format!(r#"{{"statusCode":200,"data":{page}}}"#).as_bytes());
        }
    }

    #[test]
    fn deep_and_dense_data_is_read_alike() {
        let ordinary = |body: &[u8]| compare(Received { status: 200, fields: LENGTH, body });
        for depth in [1, 2, 62, 63, 64, 65, 126, 127, 128, 129, 1_000] {
            for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
                let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
                ordinary(format!(r#"{{"statusCode":200,"data":{deep}}}"#).as_bytes());
                ordinary(format!(r#"{{"statusCode":200,"data":{{"webhookId":"w","enabled":1,"requestBody":{deep}}}}}"#).as_bytes());
                ordinary(format!(r#"{{"statusCode":200,"x":{deep},"data":{ROW},"y":{deep}}}"#).as_bytes());
            }
        }
        for part in ["{\"\":0}", "0", "[]", ROW] {
            let list = format!("[{}{part}]", format!("{part},").repeat((1 << 17) / part.len()));
            for body in [format!(r#"{{"statusCode":200,"data":{list}}}"#), format!(r#"{{"statusCode":200,"data":{{"list":{list}}}}}"#)] {
                ordinary(body.as_bytes());
                ordinary(&body.as_bytes()[..body.len() - 2]);
            }
        }
    }

    #[test]
    fn samples_and_their_truncations_are_read_alike() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
        let (mut files, mut read) = (0, 0);
        for folder in ["samples", "fuzz/seeds/envelope", "fuzz/seeds/pages"].map(|name| format!("{folder}/{name}")) {
            for file in fs::read_dir(folder).unwrap() {
                let path = file.unwrap().path();
                if path.is_dir() {
                    continue;
                }
                let mut body = fs::read(path).unwrap();
                // Seeds begin with bytes that select a call.
                let start = body.iter().position(|byte| *byte == b'{').unwrap_or_default();
                if !body.starts_with(b"\xef\xbb\xbf") {
                    body.drain(..start);
                }
                if body.starts_with(b"{\"totalCount\"") {
                    body = [b"{\"statusCode\":200,\"data\":", &body[..], b"}"].concat();
                }
                files += 1;
                read += u32::from(compare_all(&body) > 0);
                for end in (0..body.len()).step_by(29) {
                    compare(Received { status: 200, fields: &[], body: &body[..end] });
                    compare(Received { status: 200, fields: LENGTH, body: &body[..end] });
                }
            }
        }
        assert!(files > 30 && read > 15, "{read} of {files} in one pass");
    }

    /// An envelope of some members in any order, with a few characters changed.
    fn body(random: &mut Random) -> String {
        let data = [
            ROW.to_owned(),
            format!("[{ROW}]"),
            format!(r#"{{"totalCount":2,"list":[{ROW},{ROW}]}}"#),
            format!(r#"{{"list":[{ROW} ,{{"webhookId":7}},{ROW}],"totalCount":"3"}}"#),
            format!(r#"{{"list":{ROW}}}"#),
            r#"{"list":"[]","totalCount":null}"#.to_owned(),
            r#"{"list":null,"list":[]}"#.to_owned(),
            r#"{"webhookId":"\ud83d","enabled":"true","count":300}"#.to_owned(),
            r#"{"webhookId":"\"\\\n\u4f60","enabled":0,"requestBody":"\u0024"}"#.to_owned(),
            r#"{"webhookId":"a","webhookId":"b","enabled":true}"#.to_owned(),
            "[1,2,18446744073709551616]".to_owned(),
            "1e400".to_owned(),
            "-0.5".to_owned(),
            "\"$serde_json\"".to_owned(),
            "null".to_owned(),
            "true".to_owned(),
        ];
        const UNUSUAL: [&str; 6] = [
            r#""statusCode" : "200""#,
            r#""statusCode":200.0"#,
            r#""statusCode":404"#,
            r#""st\u0061tusCode":200"#,
            r#""data":null"#,
            r#""d\u0061ta":[1]"#,
        ];
        const OTHER: [&str; 9] = [
            r#""message":"m""#,
            r#""message":["a", 1]"#,
            r#""message":"\u4f60\ud83d""#,
            r#""requestId":"r""#,
            r#""requestId":null"#,
            r#""apiCode":2333"#,
            r#""apiCode":"x""#,
            r#""x":{"data":[{}]}"#,
            "\"\": \"\u{1}\"",
        ];
        let members = random.list(1..=5, |random| match random.below(16) {
            0..6 => format!(r#""data":{}"#, random.choose(&data)),
            6..11 => r#""statusCode":200"#.to_owned(),
            11 => (*random.choose(&UNUSUAL)).to_owned(),
            _ => (*random.choose(&OTHER)).to_owned(),
        });
        let blank = random.choose(&["", "", "", " ", "\n", "\u{feff}"]);
        let edits = *random.choose(&[0, 0, 0, 0, 1, 2]);
        let text = format!("{blank}{{{}}}{blank}", members.join(","));
        random.edit(&text, edits, &['{', '}', '[', ']', ',', ':', '"', '\\', ' ', '1', 'n', '\n', 'é', '$'], true)
    }

    #[test]
    fn one_pass_gives_the_results_of_two_passes() {
        for_all(
            1_000,
            |random| (body(random), random.below(OTHERS.len())),
            |(body, other)| {
                let (status, fields) = OTHERS[*other];
                compare(Received { status, fields, body: body.as_bytes() });
                compare(Received { status: 200, fields: LENGTH, body: body.as_bytes() });
            },
        );
    }
}
