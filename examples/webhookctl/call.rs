//! `call`: calls any endpoint of the API.

use std::io::Read;

use authing::ManagementClient;
use serde_json::{Map, Value};

use crate::action::json_object;
use crate::arguments::Arguments;
use crate::failure::{Result, failed, usage};
use crate::fields::read_text;
use crate::output::Output;

/// A call of an endpoint.
pub(crate) struct Call {
    path: String,
    payload: Payload,
    /// Whether to fetch all pages of a list.
    all: bool,
}

enum Payload {
    Query(Vec<(String, String)>),
    Body(Map<String, Value>),
}

impl Call {
    /// Reads the HTTP method, the path and the parameters. `input` is read for `-`.
    pub(crate) fn read(arguments: &Arguments, input: &mut dyn Read) -> Result<Self> {
        let (method, path, rest) = match arguments.operands() {
            [method, path, rest @ ..] => (method, path.clone(), rest),
            _ => return usage("call needs GET or POST, and a path such as /api/v3/list-webhooks"),
        };
        let payload = match method.to_ascii_uppercase().as_str() {
            "GET" => Payload::Query(rest.iter().map(|word| pair(word)).collect::<Result<_>>()?),
            "POST" => Payload::Body(body(rest, input)?),
            _ => return usage(format!("call supports GET and POST, not {method:?}")),
        };
        let all = arguments.has("all");
        if all && payload.has("page") {
            return usage("--all sets the parameter page: remove page from the parameters");
        }
        Ok(Self { path, payload, all })
    }

    /// Sends the call and prints the data of the response, or null if there is none.
    pub(crate) fn run(&self, client: &ManagementClient, output: &mut Output<'_>) -> Result {
        if self.all {
            return self.run_all(client, output);
        }
        let data = self.payload.send(&self.path, client)?;
        output.document(&data)
    }

    /// Sends the call for each page, and prints the rows: one per line, or with --json as one array.
    fn run_all(&self, client: &ManagementClient, output: &mut Output<'_>) -> Result {
        let limit = if self.payload.has("limit") { None } else { Some(MAX_PAGE_SIZE) };
        let (mut all, mut last, mut seen) = (Vec::new(), Vec::new(), 0);
        for page in 1_u64.. {
            let data = self.payload.of_page(page, limit).send(&self.path, client)?;
            let Some(Rows { rows, total_count }) = Rows::of(data) else {
                return failed("--all needs an endpoint that returns a list, this response has none");
            };
            // An endpoint without pagination returns the same rows again.
            let is_new = !rows.is_empty() && rows != last;
            if is_new {
                seen += rows.len() as u64;
                for row in &rows {
                    if output.is_json() { all.push(row.clone()) } else { output.row(row.clone())? }
                }
            }
            match total_count {
                _ if output.is_closed() => break,
                Some(total_count) if seen == total_count => break,
                Some(total_count) if !is_new && seen < total_count => {
                    return failed(format!("the list ended after {seen} of {total_count} rows"));
                }
                _ if !is_new => break,
                _ => last = rows,
            }
        }
        if output.is_json() { output.document(&all) } else { Ok(()) }
    }
}

impl Payload {
    fn has(&self, name: &str) -> bool {
        match self {
            Self::Query(pairs) => pairs.iter().any(|(key, _)| key == name),
            Self::Body(body) => body.contains_key(name),
        }
    }

    /// Returns the payload for one page of a list.
    fn of_page(&self, page: u64, limit: Option<u64>) -> Self {
        let numbers = [("page", Some(page)), ("limit", limit)].into_iter().filter_map(|(key, number)| Some((key.to_owned(), number?)));
        match self {
            Self::Query(pairs) => {
                Self::Query(pairs.iter().cloned().chain(numbers.map(|(key, number)| (key, number.to_string()))).collect())
            }
            Self::Body(body) => {
                let members = body.iter().map(|(key, value)| (key.clone(), value.clone()));
                Self::Body(members.chain(numbers.map(|(key, number)| (key, number.into()))).collect())
            }
        }
    }

    fn send(&self, path: &str, client: &ManagementClient) -> Result<Value> {
        let response = match self {
            Self::Query(pairs) => client.get_with_query(path, pairs.iter().map(|(key, value)| (key, value))),
            Self::Body(body) => client.post(path, body),
        };
        Ok(response?.data.unwrap_or_default())
    }
}

/// The rows of a page, and the total number of rows if the service returns it.
struct Rows {
    rows: Vec<Value>,
    total_count: Option<u64>,
}

impl Rows {
    fn of(data: Value) -> Option<Self> {
        match data {
            Value::Array(rows) => Some(Self { rows, total_count: None }),
            Value::Object(mut members) => {
                // The service sometimes sends numbers as strings.
                let total_count = members.get("totalCount").and_then(|count| count.as_u64().or_else(|| count.as_str()?.parse().ok()));
                match members.remove("list")? {
                    Value::Array(rows) => Some(Self { rows, total_count }),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

fn body(rest: &[String], input: &mut dyn Read) -> Result<Map<String, Value>> {
    match rest {
        [one] if one == "-" => json_object("standard input", &read_text("-", input)?),
        [json] if json.trim_start().starts_with(['{', '[']) => json_object("the body", json),
        pairs => {
            let mut body = Map::new();
            for word in pairs {
                let (key, value) = pair(word)?;
                if body.insert(key.clone(), member(value)).is_some() {
                    return usage(format!("{key} can be given only once"));
                }
            }
            Ok(body)
        }
    }
}

/// Splits `K=V`. The error does not contain the argument, because it may be a secret.
fn pair(word: &str) -> Result<(String, String)> {
    match word.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => usage("parameters of call must be K=V, or for a POST one JSON object"),
    }
}

/// Converts the value of a member: parses JSON; other text is a string.
fn member(text: String) -> Value {
    match serde_json::from_str(&text) {
        // An ID with many digits would lose precision as a number.
        Ok(Value::Number(number)) if number.is_f64() && !text.contains(['.', 'e', 'E']) => text.into(),
        // The service has no null values: optional fields are left out. So this is the string "null".
        Ok(Value::Null) | Err(_) => text.into(),
        Ok(value) => value,
    }
}

/// The maximum page size of the service.
const MAX_PAGE_SIZE: u64 = 50;
