//! The methods of the module `security`.

use authing::security::{DisableGlobalMfaSettings, UpdateGlobalMfaSettings, UpdateSecuritySettings};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    get_security_settings();
    update_security_settings(UpdateSecuritySettings);
    get_global_mfa_settings();
    update_global_mfa_settings(UpdateGlobalMfaSettings);
    disable_global_mfa_settings(DisableGlobalMfaSettings);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("security", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("security", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("security", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("security", METHODS);
}
