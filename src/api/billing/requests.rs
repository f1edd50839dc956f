//! The requests of the billing methods.

use crate::declare::request;

request! {
    /// A request for [`get_mau_period_usage_history`](crate::ManagementClient::get_mau_period_usage_history).
    pub struct GetMauPeriodUsageHistory {
        /// First day of the returned time range, as `YYYYMMDD`.
        pub start_time: String [sample "20220202"],
        /// Last day of the returned time range, as `YYYYMMDD`.
        pub end_time: String [sample "20220802"],
    }
}

request! {
    /// A request for [`get_orders`](crate::ManagementClient::get_orders), one page or all of them.
    pub struct GetOrders {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Orders on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A request for [`click_cost_contact`](crate::ManagementClient::click_cost_contact): any JSON object, because no members
    /// are documented.
    pub struct ClickCostContact {
    }
}
