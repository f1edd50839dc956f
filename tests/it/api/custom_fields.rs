//! The methods of the module `custom_fields`.

use authing::custom_fields::{
    DeleteCustomFields, GetCustomData, GetCustomFields, ListCustomFields, ListUserBaseFields, SetCustomData, SetCustomFields,
    SetUserBaseFields,
};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    get_user_base_fields();
    list_user_base_fields(ListUserBaseFields);
    set_user_base_fields(SetUserBaseFields);
    get_custom_fields(GetCustomFields);
    list_custom_fields(ListCustomFields);
    set_custom_fields(SetCustomFields);
    delete_custom_fields(DeleteCustomFields);
    set_custom_data(SetCustomData);
    get_custom_data(GetCustomData);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("custom_fields", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("custom_fields", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("custom_fields", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("custom_fields", METHODS);
}
