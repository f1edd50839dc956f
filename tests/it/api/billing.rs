//! The methods of the module `billing`.

use authing::billing::{ClickCostContact, GetMauPeriodUsageHistory, GetOrders};

dispatch! {
    "billing":
    get_current_package_info();
    get_usage_info();
    get_mau_period_usage_history(GetMauPeriodUsageHistory);
    get_all_rights_items();
    get_orders(GetOrders);
    get_order_detail(orderNo: str);
    get_order_pay_detail(orderNo: str);
    click_cost_contact(ClickCostContact);
}
