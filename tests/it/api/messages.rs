//! The methods of the module `messages`.

use authing::messages::{ConfigEmailProvider, PreviewEmailTemplate, UpdateEmailTemplate};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    get_email_templates();
    update_email_template(UpdateEmailTemplate);
    preview_email_template(PreviewEmailTemplate);
    get_email_provider();
    config_email_provider(ConfigEmailProvider);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("messages", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("messages", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("messages", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("messages", METHODS);
}
