//! TODO

use crate::declare::request;

request! {
    /// TODO A request for [`get_mau_period_usage_history`](crate::ManagementClient::get_mau_period_usage_history).
    pub struct GetMauPeriodUsageHistory {
        /// TODO "起始时间（年月日）"
        pub start_time: String,
        /// TODO "截止时间（年月日）"
        pub end_time: String,
    }
}

request! {
    /// TODO A request for [`get_orders`](crate::ManagementClient::get_orders).
    pub struct GetOrders {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
    }
}

request! {
    /// TODO A request for [`click_cost_contact`](crate::ManagementClient::click_cost_contact).
    pub struct ClickCostContact {
    }
}
