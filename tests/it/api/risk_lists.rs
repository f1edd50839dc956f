//! The methods of the module `risk_lists`.

use authing::risk_lists::{AddRiskListIps, AddRiskListPolicy, AddRiskListUsers, ListRiskListIps, ListRiskListPolicies, ListRiskListUsers};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    list_risk_list_ips(ListRiskListIps);
    add_risk_list_ips(AddRiskListIps);
    delete_risk_list_ip(id: str);
    list_risk_list_users(ListRiskListUsers);
    add_risk_list_users(AddRiskListUsers);
    delete_risk_list_user(id: str);
    list_risk_list_policies(ListRiskListPolicies);
    add_risk_list_policy(AddRiskListPolicy);
    delete_risk_list_policy(id: str);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("risk_lists", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("risk_lists", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("risk_lists", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("risk_lists", METHODS);
}
