//! What the methods for billing return.

use crate::declare::response;

response! {
    /// The package that a user pool has.
    pub struct CurrentPackage {
        /// Code of the package, such as `V4_B2C_Enterprise:1000`: scene, edition and number of MAU.
        pub code: String [sample "V4_B2C_Enterprise:1000"],
        /// When the package ends, such as `2022-09-09 00:00:00`.
        pub end_time?: String,
        /// For how many days it has been over, as digits; `0` if it is not.
        pub overdue_days?: String,
        /// What was bought.
        pub goods_package?: GoodsPackage,
    }
}

response! {
    /// How much of one right is used.
    pub struct CurrentUsage {
        /// How much the package includes, as digits.
        pub amount?: String,
        /// How much of it is used, as digits.
        pub current?: String,
        /// Whether the right is there for a trial only.
        pub experience?: bool,
        /// Code of the right, such as `SocialConnections`.
        pub model_code: String [sample "SocialConnections"],
        /// Name of the right for people.
        pub model_name?: String,
    }
}

response! {
    /// A package as it is sold.
    pub struct GoodsPackage {
        /// Name of the package in Chinese.
        pub name?: String,
        /// Name of the package in English.
        pub name_en?: String,
        /// Price of one package, such as `99.00`. The currency is not stated.
        pub unit_price?: String,
        /// Code of the package, such as `V4_B2C_Enterprise:1000`: scene, edition and number of MAU.
        pub code: String [sample "V4_B2C_Enterprise:1000"],
        /// Edition of the package, such as `Enterprise`.
        pub group?: String,
        /// Code of the scene that the package is made for, such as `B2C`: business to consumers.
        pub scene_code: String [sample "B2C"],
        /// How many monthly active users the package includes, as digits.
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
        /// How many users there can be in the period, as digits. The official description calls it the total.
        pub amount?: String,
        /// How many users there were in the period, as digits.
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
        /// Number of the order, such as `2022080410062060e26f7fd6b9`: it begins with its time.
        pub order_no?: String,
        /// Name of the ordered package in Chinese.
        pub goods_name?: String,
        /// Name of the ordered package in English.
        pub goods_name_en?: String,
        /// Price of one package, such as `99.00`. The currency is not stated.
        pub goods_unit_price?: String,
        /// How many packages were ordered, as digits.
        pub quantity?: String,
        /// What has to be paid for all of them, with discounts, such as `79.00`.
        pub actual_amount?: String,
        /// How far the order is: `1` not paid, `2` paid, `3` completed, `4` cancelled, `5` expired.
        pub status?: String,
        /// What the order is for: `New` (a first package), `Upgrade` (to a larger one), `Renew` (the same for longer),
        /// `Overdue_Correct` (after the package had ended), `Overflowed_Correct` (after more was used than was bought).
        pub order_type?: String,
        /// When the order was made, presumably in the form `2022-08-04 10:06:20`.
        pub create_time?: String,
        /// Where the order comes from: `Licence` (a license), `Offline` (a contract on paper), `Eadmin` (set up by Authing),
        /// `SelfHelp` (bought in the console), `Cdkey` (a redeemed code).
        pub source?: String,
    }
}

response! {
    /// How an order was paid.
    pub struct OrderPayDetail {
        /// Number of the order that was paid.
        pub order_no?: String,
        /// Number that the payment provider gave the payment.
        pub channel_order_no?: String,
        /// What was paid, such as `7.9`. The official description repeats that of the number before it.
        pub paid_amount?: String,
        /// When it was paid, such as `2022-08-09 11:59:46`.
        pub paid_time?: String,
        /// The account that paid: an ID of 24 hexadecimal digits, not the number of a bank account.
        pub paid_account_no?: String,
        /// How far the payment is, as a number. The values are not documented; `3` is seen for a payment that was made.
        pub pay_status?: String,
        /// When the payment was begun, such as `2022-08-09 11:59:20`.
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
        /// Name of the right for people; it can be the same as the code.
        pub rights_model_name?: String,
        /// What the value is: `1` an amount that is used up, `2` a number that is not metered, `3` yes or no, `4` a text.
        pub data_type?: String,
        /// The value, of the kind that `data_type` says, as text.
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
    /// How much of the rights is used.
    pub struct UsageInfo {
        /// One element for each right that is metered.
        pub usages: Vec<CurrentUsage>,
    }
}
