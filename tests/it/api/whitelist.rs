//! The methods of the module `whitelist`.

use authing::whitelist::{AddWhitelist, AddWhitelistOfApp, DeleteWhitelist, DeleteWhitelistOfApp, ListWhitelist, ListWhitelistOfApp};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    add_whitelist_of_app(AddWhitelistOfApp);
    list_whitelist_of_app(ListWhitelistOfApp);
    delete_whitelist_of_app(DeleteWhitelistOfApp);
    add_whitelist(AddWhitelist);
    list_whitelist(ListWhitelist);
    delete_whitelist(DeleteWhitelist);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("whitelist", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("whitelist", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("whitelist", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("whitelist", METHODS);
}
