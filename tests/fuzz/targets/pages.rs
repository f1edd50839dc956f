//! Pages with any data: iteration over them ends within a limit of requests, and does not continue.
//!
//! The first byte selects the list, the second the page that follows the last one; then each line is the data of a page.
#![no_main]

use std::sync::LazyLock;

use authing::Error;
use authing_fuzz::{Response, Service, assert_single_line};
use libfuzzer_sys::fuzz_target;

static SERVICE: LazyLock<Service> = LazyLock::new(Service::new);

fuzz_target!(|input: &[u8]| {
    let [list, again_from, pages @ ..] = input else { return };
    let envelope = |data: &[u8]| [b"{\"statusCode\":200,\"data\":", data, b"}"].concat();
    let pages: Vec<Response> = pages.split(|byte| *byte == b'\n').map(|data| Response { status: 200, body: envelope(data) }).collect();
    let count = pages.len();
    SERVICE.respond_with(pages, usize::from(again_from.wrapping_sub(b'0')) % count);
    if list % 2 == 0 {
        check_pagination(count, SERVICE.client().webhooks());
    } else {
        check_pagination(count, SERVICE.client().webhook_logs("w1"));
    }
});

fn check_pagination<T>(count: usize, mut items: impl Iterator<Item = Result<T, Error>>) {
    // A cycle is complete after `count` pages, and detected after at most twice as many more.
    let bound = 3 * count + 1;
    while let Some(item) = items.next() {
        assert!(SERVICE.requests() <= bound);
        if let Err(error) = item {
            assert_single_line(&error.to_string());
            assert!(items.next().is_none());
        }
    }
    let requests = SERVICE.requests();
    assert!((1..=bound).contains(&requests) && items.next().is_none() && SERVICE.requests() == requests);
}
