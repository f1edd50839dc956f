//! Metering and billing: the package of the user pool, its rights and their usage, and orders.
//!
//! A user pool has one *package*, such as "B2C, enterprise, 1000 MAU". MAU are monthly active users: users who signed in within
//! the month. A package consists of *rights*, each with a code such as `SocialConnections` and an amount. The *usage* of a
//! right is the part of its amount that is used up. Packages are bought with *orders*.
//!
//! Numbers, amounts of money and times are texts. Times have the form `2022-08-09 11:59:46`, without a time zone, days the form
//! `20220809`.
//!
//! # Examples
//!
//! ```no_run
//! # let client = authing::ManagementClient::from_env()?;
//! for usage in client.get_usage_info()?.usages {
//!     let (used, amount) = (usage.current, usage.amount);
//!     println!("{}: {used:?} of {amount:?}", usage.model_code);
//! }
//! for order in client.iter(authing::billing::GetOrders::new()) {
//!     let order = order?;
//!     println!("{:?} {:?} {:?}", order.create_time, order.goods_name_en, order.actual_amount);
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        ClickCostContact = "ClickCostContactDto";
        GetMauPeriodUsageHistory = "GetMauPeriodUsageHistoryDto";
        GetOrders = "GetOrdersDto";
    }
    self::responses {
        CurrentPackage = "CostCurrentPackageInfo";
        CurrentUsage = "CurrentUsageDto";
        GoodsPackage = "GoodsPackageDto";
        MauPeriodUsage = "MauPeriodUsageHistoryDto";
        MauPeriodUsageHistory;
        Order = "OrderItem";
        OrderPayDetail = "CostGetOrderPayDetail";
        RightsItem = "RightItemDto";
        RightsItemList = "RightItemRes";
        UsageInfo = "CurrentUsageRespDto";
    }
}

endpoints! {
    feature = "billing";

    /// Returns the current package of the user pool, with its end time.
    #[doc(alias = "getCurrentPackageInfo")]
    pub fn get_current_package_info() -> CurrentPackage = read GET "/api/v3/get-current-package-info";

    /// Returns the usage of each right: the used part and the included amount.
    #[doc(alias = "getUsageInfo")]
    #[doc(alias("quota", "MAU"))]
    pub fn get_usage_info() -> UsageInfo = read GET "/api/v3/get-usage-info";

    /// Returns the number of monthly active users (MAU) in each billing period.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::billing::GetMauPeriodUsageHistory;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let year = GetMauPeriodUsageHistory::new("20250101", "20251231");
    /// for period in client.get_mau_period_usage_history(&year)?.records {
    ///     println!("{:?}: {:?}", period.period_start_time, period.current);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getMauPeriodUsageHistory")]
    pub fn get_mau_period_usage_history(request: &GetMauPeriodUsageHistory) -> MauPeriodUsageHistory =
        read GET "/api/v3/get-mau-period-usage-history";

    /// Returns all rights that the package of the user pool includes.
    #[doc(alias = "getAllRightsItem")]
    #[doc(alias = "getAllRightsItems")]
    pub fn get_all_rights_items() -> RightsItemList = read GET "/api/v3/get-all-rights-items";

    /// Returns one page of the orders of the user pool.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "getOrders")]
    pub fn get_orders(request: &GetOrders) -> Page<Order> [page, limit] = read GET "/api/v3/get-orders";

    /// Returns one order by its number.
    #[doc(alias = "getOrderDetail")]
    pub fn get_order_detail(order_no: str) -> Order = read GET "/api/v3/get-order-detail",
        errors = "presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the order does not exist.";

    /// Returns the payment of an order, by the number of the order.
    #[doc(alias = "getOrderPayDetail")]
    pub fn get_order_pay_detail(order_no: str) -> OrderPayDetail = read GET "/api/v3/get-order-pay-detail",
        errors = "presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the order does not exist.";

    /// Reports a click on "contact us" on the billing pages of the console.
    ///
    /// The console itself uses this call; neither its parameters nor its response are documented. Set any members with
    /// [`extra`](crate::billing::ClickCostContact::extra). The method returns no data, and no other method shows whether it was
    /// executed.
    #[doc(alias = "costContactClick")]
    #[doc(alias = "clickCostContact")]
    pub fn click_cost_contact(request: &ClickCostContact) -> () = once POST "/api/v3/click-cost-contact", bare = true,
        check = "get_orders";
}
