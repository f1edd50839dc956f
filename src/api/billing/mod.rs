//! TODO

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::api::reexport;
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

    /// TODO @summary 获取套餐详情 / @description 获取当前用户池套餐详情。
    #[doc(alias = "getCurrentPackageInfo")]
    pub fn get_current_package_info() -> CurrentPackage = read GET "/api/v3/get-current-package-info";

    /// TODO @summary 获取用量详情 / @description 获取当前用户池用量详情。
    #[doc(alias = "getUsageInfo")]
    pub fn get_usage_info() -> UsageInfo = read GET "/api/v3/get-usage-info";

    /// TODO @summary 获取 MAU 使用记录 / @description 获取当前用户池 MAU 使用记录
    #[doc(alias = "getMauPeriodUsageHistory")]
    pub fn get_mau_period_usage_history(request: &GetMauPeriodUsageHistory) -> MauPeriodUsageHistory = read GET "/api/v3/get-mau-period-usage-history";

    /// TODO @summary 获取所有权益 / @description 获取当前用户池所有权益
    #[doc(alias = "getAllRightsItem")]
    #[doc(alias = "getAllRightsItems")]
    pub fn get_all_rights_items() -> RightsItemList = read GET "/api/v3/get-all-rights-items";

    /// TODO @summary 获取订单列表 / @description 获取当前用户池订单列表
    #[doc(alias = "getOrders")]
    pub fn get_orders(request: &GetOrders) -> Page<Order> [page, limit] = read GET "/api/v3/get-orders";

    /// TODO @summary 获取订单详情 / @description 获取当前用户池订单详情
    #[doc(alias = "getOrderDetail")]
    pub fn get_order_detail(order_no: str) -> Order = read GET "/api/v3/get-order-detail";

    /// TODO @summary 获取订单支付明细 / @description 获取当前用户池订单支付明细
    #[doc(alias = "getOrderPayDetail")]
    pub fn get_order_pay_detail(order_no: str) -> OrderPayDetail = read GET "/api/v3/get-order-pay-detail";

    /// TODO  envelope=undeclared
    #[doc(alias = "costContactClick")]
    #[doc(alias = "clickCostContact")]
    pub fn click_cost_contact(request: &ClickCostContact) -> () = once POST "/api/v3/click-cost-contact", bare = true, check = "TODO";
}
