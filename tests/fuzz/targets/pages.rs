//! Pages with anything on them: a walk over them ends, within a bound of requests, and stays ended.
//!
//! The first byte chooses the list, the second the page that comes after the last; each line after them is the data of a page.
#![no_main]

use std::sync::LazyLock;

use authing::Error;
use authing_fuzz::{Answer, Service, assert_tidy};
use libfuzzer_sys::fuzz_target;

static SERVICE: LazyLock<Service> = LazyLock::new(Service::new);

fuzz_target!(|input: &[u8]| {
    let [list, again_from, pages @ ..] = input else { return };
    let envelope = |data: &[u8]| [b"{\"statusCode\":200,\"data\":", data, b"}"].concat();
    let pages: Vec<Answer> = pages.split(|byte| *byte == b'\n').map(|data| Answer { status: 200, body: envelope(data) }).collect();
    let count = pages.len();
    SERVICE.answers(pages, usize::from(again_from.wrapping_sub(b'0')) % count);
    if list % 2 == 0 {
        walk(count, SERVICE.client().webhooks());
    } else {
        walk(count, SERVICE.client().webhook_logs("w1"));
    }
});

fn walk<T>(count: usize, mut items: impl Iterator<Item = Result<T, Error>>) {
    // Whoever goes in circles has been everywhere after `count` pages, and knows it after twice as many more.
    let bound = 3 * count + 1;
    while let Some(item) = items.next() {
        assert!(SERVICE.requests() <= bound);
        if let Err(error) = item {
            assert_tidy(&error.to_string());
            assert!(items.next().is_none());
        }
    }
    let requests = SERVICE.requests();
    assert!((1..=bound).contains(&requests) && items.next().is_none() && SERVICE.requests() == requests);
}
