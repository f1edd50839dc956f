//! TODO

use crate::declare::response;

response! {
    /// TODO type
    pub struct CurrentPackage {
        /// TODO "套餐包编码"
        pub code: String,
        /// TODO "套餐结束时间"
        pub end_time?: String,
        /// TODO "套餐逾期天数"
        pub overdue_days?: String,
        /// TODO "套餐包信息"
        pub goods_package?: GoodsPackage,
    }
}

response! {
    /// TODO type
    pub struct CurrentUsage {
        /// TODO "权益总量"
        pub amount?: String,
        /// TODO "权益当前使用量"
        pub current?: String,
        /// TODO "是否是体验期权益"
        pub experience?: bool,
        /// TODO "权益编码"
        pub model_code: String,
        /// TODO "权益名称"
        pub model_name?: String,
    }
}

response! {
    /// TODO type
    pub struct GoodsPackage {
        /// TODO "套餐包名称 name"
        pub name?: String,
        /// TODO "套餐包名称 nameEn"
        pub name_en?: String,
        /// TODO "套餐包单价"
        pub unit_price?: String,
        /// TODO "套餐包编码 code"
        pub code: String,
        /// TODO "套餐包版本"
        pub group?: String,
        /// TODO "套餐包场景编码"
        pub scene_code: String,
        /// TODO "套餐包 MAU 数量"
        pub amount?: String,
    }
}

response! {
    /// TODO type
    pub struct MauPeriodUsage {
        /// TODO "周期开始时间(年月日)"
        pub period_start_time?: String,
        /// TODO "周期结束时间(年月日)"
        pub period_end_time?: String,
        /// TODO "当前周期使用的 mau 总数量"
        pub amount?: String,
        /// TODO "当前周期使用的 mau 数量"
        pub current?: String,
    }
}

response! {
    /// TODO type
    pub struct MauPeriodUsageHistory {
        /// TODO "响应数据"
        pub records: Vec<MauPeriodUsage>,
    }
}

response! {
    /// TODO type
    pub struct Order {
        /// TODO "订单号"
        pub order_no?: String,
        /// TODO "套餐包名中文"
        pub goods_name?: String,
        /// TODO "套餐包名英文"
        pub goods_name_en?: String,
        /// TODO "单价"
        pub goods_unit_price?: String,
        /// TODO "数量"
        pub quantity?: String,
        /// TODO "实际金额"
        pub actual_amount?: String,
        /// TODO "订单状态"
        pub status?: String,
        /// TODO "订单类型"
        pub order_type?: String,
        /// TODO "创建时间"
        pub create_time?: String,
        /// TODO "Licence：license 订单，Offline：线下交易，Eadmin：后台开通，SelfHelp：自助下单，Cdkey：Cdkey 活动兑换"
        pub source?: String,
    }
}

response! {
    /// TODO type
    pub struct OrderPayDetail {
        /// TODO "订单号"
        pub order_no?: String,
        /// TODO "渠道订单号"
        pub channel_order_no?: String,
        /// TODO "渠道订单号"
        pub paid_amount?: String,
        /// TODO "支付时间"
        pub paid_time?: String,
        /// TODO "支付账号"
        pub paid_account_no?: String,
        /// TODO "支付状态"
        pub pay_status?: String,
        /// TODO "创建时间"
        pub create_time?: String,
        /// TODO "支付方式"
        pub pay_type?: String,
    }
}

response! {
    /// TODO type
    pub struct RightsItem {
        /// TODO "权益编码"
        pub rights_model_code: String,
        /// TODO "权益名称"
        pub rights_model_name?: String,
        /// TODO "权益数据类型"
        pub data_type?: String,
        /// TODO "权益值"
        pub data_value?: String,
    }
}

response! {
    /// TODO type
    pub struct RightsItemList {
        /// TODO "响应数据"
        pub rights_items: Vec<RightsItem>,
    }
}

response! {
    /// TODO type
    pub struct UsageInfo {
        /// TODO "当前用量实体"
        pub usages: Vec<CurrentUsage>,
    }
}
