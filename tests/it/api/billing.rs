//! The methods of the module `billing`.

use authing::billing::{ClickCostContact, GetMauPeriodUsageHistory, GetOrders};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    get_current_package_info();
    get_usage_info();
    get_mau_period_usage_history(GetMauPeriodUsageHistory);
    get_all_rights_items();
    get_orders(GetOrders);
    get_order_detail(orderNo: str);
    get_order_pay_detail(orderNo: str);
    click_cost_contact(ClickCostContact);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("billing", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("billing", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("billing", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("billing", METHODS);
}
