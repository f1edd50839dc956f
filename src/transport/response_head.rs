//! `ResponseHead`: reads the fields of a response head that the connection needs: `Keep-Alive` and `Content-Encoding`.

/// The fields that were read from a complete response head. ureq reads the other fields.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ResponseHead {
    /// The length of the head in bytes, including the empty line.
    pub(super) length: usize,
    /// Whether the status is 1xx: the head of the final response follows.
    pub(super) is_interim: bool,
    /// `Keep-Alive: timeout=n`: the seconds after which the server closes an idle connection.
    pub(super) keep_alive: Option<u64>,
    /// The normalized value of `Content-Encoding`, if it differs from the field: ureq reads only the first field of that
    /// name, and recognizes only `gzip`.
    pub(super) content_encoding: Option<Vec<u8>>,
}

impl ResponseHead {
    /// Reads the head at the start of `input`. Returns `None` if it is incomplete.
    pub(super) fn read(input: &[u8]) -> Option<Self> {
        let mut head = Self { is_interim: is_interim(input), ..Self::default() };
        // `Content-Encoding`: the number of fields, the last value, and the normalized form of all values.
        let (mut encodings, mut last, mut normalized) = (0_usize, &[][..], Vec::new());
        for line in lines(input) {
            head.length += line.len();
            if matches!(line, b"\n" | b"\r\n") {
                head.content_encoding =
                    Some(normalized).filter(|normalized| !normalized.is_empty() && (encodings > 1 || normalized != last));
                return Some(head);
            }
            if let Some(value) = field(line, KEEP_ALIVE) {
                // The smallest timeout, if there are several.
                for seconds in value.split(|byte| matches!(byte, b',' | b';')).filter_map(timeout) {
                    head.keep_alive = Some(head.keep_alive.map_or(seconds, |before| before.min(seconds)));
                }
            } else if let Some(value) = field(line, CONTENT_ENCODING) {
                encodings += 1;
                last = value;
                push_codings(&mut normalized, value);
            }
        }
        None
    }

    /// Appends `head`, with one field `Content-Encoding` that replaces all fields of that name.
    pub(super) fn push_with_content_encoding(changed: &mut Vec<u8>, head: &[u8], value: &[u8]) {
        let mut field_to_add = Some([CONTENT_ENCODING, value, b"\r\n"]);
        for line in lines(head) {
            if field(line, CONTENT_ENCODING).is_none() {
                changed.extend_from_slice(line);
            }
            // After the status line.
            for part in field_to_add.take().into_iter().flatten() {
                changed.extend_from_slice(part);
            }
        }
    }
}

/// The number of bytes of one comparison.
const BLOCK: usize = 16;
const KEEP_ALIVE: &[u8] = b"keep-alive:";
const CONTENT_ENCODING: &[u8] = b"content-encoding:";

/// Appends the content codings of a value of `Content-Encoding`: in lower case, `gzip` for `x-gzip`, without `identity`.
fn push_codings(normalized: &mut Vec<u8>, value: &[u8]) {
    for coding in value.split(|byte| *byte == b',').map(<[u8]>::trim_ascii) {
        if coding.is_empty() || coding.eq_ignore_ascii_case(b"identity") {
            continue;
        }
        if !normalized.is_empty() {
            normalized.extend_from_slice(b", ");
        }
        let coding = if coding.eq_ignore_ascii_case(b"x-gzip") { b"gzip" } else { coding };
        normalized.extend(coding.iter().map(u8::to_ascii_lowercase));
    }
}

fn is_interim(input: &[u8]) -> bool {
    // HTTP/1.1 100 Continue
    matches!(input, [b'H', b'T', b'T', b'P', b'/', b'1', b'.', _, b' ', b'1', ..])
}

/// Iterates over the lines, with their line ends. The last line may have none.
fn lines(mut input: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let (line, rest) = input.split_at_checked(line_length(input))?;
        input = rest;
        Some(line).filter(|line| !line.is_empty())
    })
}

/// The length of the first line, with its line end if it has one.
fn line_length(input: &[u8]) -> usize {
    // Comparing whole blocks takes half of the instructions of a search byte by byte or of `memchr`: lines are short.
    let has_end = |block: &[u8]| block.iter().fold(false, |found, byte| found | (*byte == b'\n'));
    let skipped = BLOCK * input.chunks_exact(BLOCK).take_while(|block| !has_end(block)).count();
    let rest = input.get(skipped..).unwrap_or_default();
    rest.iter().position(|byte| *byte == b'\n').map_or(input.len(), |end| skipped + end + 1)
}

/// Returns the value of the field `name`, which is given in lower case with its colon.
fn field<'a>(line: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    // A cheap check that skips most fields.
    if line.get(name.len() - 1) != Some(&b':') {
        return None;
    }
    let (start, value) = line.split_at_checked(name.len())?;
    if start.eq_ignore_ascii_case(name) { Some(value.trim_ascii()) } else { None }
}

/// Returns the seconds of the parameter `timeout=5` of `Keep-Alive`.
fn timeout(parameter: &[u8]) -> Option<u64> {
    let (name, value) = parameter.split_at_checked(parameter.iter().position(|byte| *byte == b'=')?)?;
    if !name.trim_ascii().eq_ignore_ascii_case(b"timeout") {
        return None;
    }
    let is_blank = |byte: &u8| matches!(byte, b'=' | b'"' | b' ' | b'\t');
    let mut digits = value.iter().skip_while(|byte| is_blank(byte)).take_while(|byte| byte.is_ascii_digit());
    let first = u64::from(digits.next()? - b'0');
    // A number that is too large becomes the maximum.
    Some(digits.fold(first, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0'))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &str) -> ResponseHead {
        let head = format!("HTTP/1.1 200 OK\r\n{fields}\r\n");
        let read = ResponseHead::read(format!("{head}{{}}").as_bytes()).unwrap();
        assert_eq!(read.length, head.len());
        read
    }

    #[test]
    fn reads_the_keep_alive_timeout() {
        for (fields, expected) in [
            ("keep-alive: timeout=5\r\n", Some(5)),
            ("Keep-Alive:timeout=5, max=100\r\n", Some(5)),
            ("KEEP-ALIVE: max=100;Timeout = \"5\"\r\n", Some(5)),
            ("keep-alive: timeout=0\r\n", Some(0)),
            ("keep-alive: timeout=1.9\r\n", Some(1)),
            ("keep-alive: timeout=7\r\nkeep-alive: timeout=3, timeout=4\r\n", Some(3)),
            ("keep-alive: timeout=99999999999999999999999\r\n", Some(u64::MAX)),
            ("keep-alive: timeout=\r\n", None),
            ("keep-alive: timeout=-1\r\n", None),
            ("keep-alive: timeout=soon\r\n", None),
            ("keep-alive: max=5\r\n", None),
            ("keep-alive:\r\n", None),
            ("x-keep-alive: timeout=5\r\n", None),
            ("connection: keep-alive\r\n", None),
            ("", None),
        ] {
            assert_eq!(read(fields).keep_alive, expected, "{fields}");
        }
    }

    #[test]
    fn content_encoding_is_normalized_unless_plain() {
        for (fields, expected) in [
            ("content-encoding: GZIP\r\n", Some("gzip")),
            ("Content-Encoding:x-gzip\r\n", Some("gzip")),
            ("content-encoding: gzip, identity\r\n", Some("gzip")),
            ("content-encoding: Identity\r\nContent-Encoding: X-Gzip\r\n", Some("gzip")),
            ("content-encoding: ,gzip ,\r\n", Some("gzip")),
            ("content-encoding: identity\r\ncontent-encoding: gzip\r\n", Some("gzip")),
            ("content-encoding: gzip\r\ncontent-encoding: identity\r\n", Some("gzip")),
            ("content-encoding: gzip\r\ncontent-encoding: gzip\r\n", Some("gzip, gzip")),
            ("content-encoding: BR\r\n", Some("br")),
            ("content-encoding:  gzip \r\n", None),
            ("content-encoding: br\r\n", None),
            ("content-encoding: identity\r\n", None),
            ("content-encoding:\r\n", None),
            ("", None),
        ] {
            assert_eq!(read(fields).content_encoding.as_deref(), expected.map(str::as_bytes), "{fields}");
        }
        let head = b"HTTP/1.1 200 OK\r\nContent-Encoding: X-GZIP\r\nserver: x\r\ncontent-encoding: identity\r\n\r\n";
        let mut changed = b"before ".to_vec();
        ResponseHead::push_with_content_encoding(&mut changed, head, b"gzip");
        assert_eq!(changed, b"before HTTP/1.1 200 OK\r\ncontent-encoding:gzip\r\nserver: x\r\n\r\n");
    }

    #[test]
    fn incomplete_head_is_not_read() {
        let whole = b"HTTP/1.1 200 OK\r\nkeep-alive: timeout=5\r\n\r\n";
        for length in 0..whole.len() {
            assert_eq!(ResponseHead::read(&whole[..length]), None, "{length} bytes");
        }
        assert!(ResponseHead::read(b"HTTP/1.1 200 OK\nkeep-alive: timeout=5\n\n").is_some_and(|head| head.keep_alive == Some(5)));
        assert!(ResponseHead::read(b"HTTP/1.1 103 Early Hints\r\n\r\n").is_some_and(|head| head.is_interim));
    }
}
