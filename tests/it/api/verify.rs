//! The methods of the module `verify`.

use authing::verify::{ListVerifyConfigApps, UpdateVerifyConfig};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    list_verify_config_apps(ListVerifyConfigApps);
    get_verify_config();
    update_verify_config(UpdateVerifyConfig);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("verify", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("verify", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("verify", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("verify", METHODS);
}
