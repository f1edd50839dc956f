//! The responses of the billing methods.

use crate::declare::response;

response! {
    /// The current package of a user pool.
    pub struct CurrentPackage {
        /// Code of the package, such as `V4_B2C_Enterprise:1000`: scene, edition and number of MAU.
        pub code: String [sample "V4_B2C_Enterprise:1000"],
        /// End time of the package, such as `2022-09-09 00:00:00`.
        pub end_time?: String,
        /// Number of days since the package expired, as digits; `0` if it has not expired.
        pub overdue_days?: String,
        /// The product of the package: names, price and edition.
        pub goods_package?: GoodsPackage,
    }
}

response! {
    /// The usage of one right.
    pub struct CurrentUsage {
        /// Amount that the package includes, as digits.
        pub amount?: String,
        /// Used part of the amount, as digits.
        pub current?: String,
        /// Whether the right is part of a trial.
        pub experience?: bool,
        /// Code of the right, such as `SocialConnections`.
        pub model_code: String [sample "SocialConnections"],
        /// Human-readable name of the right.
        pub model_name?: String,
    }
}

response! {
    /// The product of a package: names, price and edition.
    pub struct GoodsPackage {
        /// Name of the package in Chinese.
        pub name?: String,
        /// Name of the package in English.
        pub name_en?: String,
        /// Price of one package, such as `99.00`. The currency is not documented.
        pub unit_price?: String,
        /// Code of the package, such as `V4_B2C_Enterprise:1000`: scene, edition and number of MAU.
        pub code: String [sample "V4_B2C_Enterprise:1000"],
        /// Edition of the package, such as `Enterprise`.
        pub group?: String,
        /// Code of the scene that the package is intended for, such as `B2C` (business to consumer).
        pub scene_code: String [sample "B2C"],
        /// Number of monthly active users that the package includes, as digits.
        pub amount?: String,
    }
}

response! {
    /// The monthly active users (MAU) of one period.
    pub struct MauPeriodUsage {
        /// First day of the period, such as `20210901`.
        pub period_start_time?: String,
        /// Last day of the period, such as `20220901`.
        pub period_end_time?: String,
        /// Maximum number of monthly active users in the period, as digits. The official description calls it the total.
        pub amount?: String,
        /// Number of monthly active users in the period, as digits.
        pub current?: String,
    }
}

response! {
    /// The monthly active users (MAU) of several periods.
    pub struct MauPeriodUsageHistory {
        /// One element for each period.
        pub records: Vec<MauPeriodUsage>,
    }
}

response! {
    /// An order of a package.
    pub struct Order {
        /// Number of the order, such as `2022080410062060e26f7fd6b9`. It begins with the creation time.
        pub order_no?: String,
        /// Name of the ordered package in Chinese.
        pub goods_name?: String,
        /// Name of the ordered package in English.
        pub goods_name_en?: String,
        /// Price of one package, such as `99.00`. The currency is not documented.
        pub goods_unit_price?: String,
        /// Number of ordered packages, as digits.
        pub quantity?: String,
        /// Total price after discounts, such as `79.00`.
        pub actual_amount?: String,
        /// Status of the order: `1` not paid, `2` paid, `3` completed, `4` cancelled, `5` expired.
        pub status?: String,
        /// Type of the order: `New` (first package), `Upgrade` (larger package), `Renew` (longer term), `Overdue_Correct`
        /// (after the package expired), `Overflowed_Correct` (after usage exceeded the package).
        pub order_type?: String,
        /// Creation time of the order, presumably in the form `2022-08-04 10:06:20`.
        pub create_time?: String,
        /// Origin of the order: `Licence` (license), `Offline` (paper contract), `Eadmin` (created by Authing), `SelfHelp`
        /// (bought in the console), `Cdkey` (redeemed code).
        pub source?: String,
    }
}

response! {
    /// The payment of an order.
    pub struct OrderPayDetail {
        /// Number of the order that was paid.
        pub order_no?: String,
        /// Number of the payment at the payment provider.
        pub channel_order_no?: String,
        /// Paid amount, such as `7.9`. (Its official description is that of `channel_order_no`.)
        pub paid_amount?: String,
        /// Time of the payment, such as `2022-08-09 11:59:46`.
        pub paid_time?: String,
        /// ID of the paying account: 24 hexadecimal digits, not a bank account number.
        pub paid_account_no?: String,
        /// Status of the payment, as a number. The values are not documented; the official example of a completed payment has
        /// `3`.
        pub pay_status?: String,
        /// Creation time of the payment, such as `2022-08-09 11:59:20`.
        pub create_time?: String,
        /// The payment provider, such as `Alipay`.
        pub pay_type?: String,
    }
}

response! {
    /// A right that a package includes.
    pub struct RightsItem {
        /// Code of the right, such as `SocialConnections`.
        pub rights_model_code: String [sample "SocialConnections"],
        /// Human-readable name of the right; it can be equal to the code.
        pub rights_model_name?: String,
        /// Type of the value: `1` metered amount, `2` number that is not metered, `3` boolean, `4` text.
        pub data_type?: String,
        /// The value as text, of the type in `data_type`.
        pub data_value?: String,
    }
}

response! {
    /// The rights that a package includes.
    pub struct RightsItemList {
        /// One element for each right.
        pub rights_items: Vec<RightsItem>,
    }
}

response! {
    /// The usage of all metered rights.
    pub struct UsageInfo {
        /// The usage of each metered right.
        pub usages: Vec<CurrentUsage>,
    }
}
