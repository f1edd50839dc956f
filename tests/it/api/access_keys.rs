//! The methods of the module `access_keys`.

use authing::access_keys::{CreateAccessKey, GetAccessKey, ListAccessKey, UpdateAccessKey};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    list_access_key(ListAccessKey);
    get_access_key(GetAccessKey);
    create_access_key(CreateAccessKey);
    delete_access_key(accessKeyId: str);
    update_access_key(UpdateAccessKey);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("access_keys", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("access_keys", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("access_keys", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("access_keys", METHODS);
}
