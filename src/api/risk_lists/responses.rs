//! The responses of the risk list methods.

use super::requests::{
    RiskListCondition, RiskListEvent, RiskListLimit, RiskListObject, RiskListPolicyAction, RiskListRange, RiskListRemoveType, RiskListType,
};
use crate::declare::response;

response! {
    /// An IP address on a risk list.
    pub struct RiskListIp {
        /// ID of the entry, for [`delete_risk_list_ip`](crate::ManagementClient::delete_risk_list_ip).
        pub id: String [present],
        /// The IP address.
        pub ip?: String,
        /// Whether it is an entry of the black list or of the white list.
        pub ip_type?: RiskListType,
        /// Whether an administrator or a policy added it.
        pub add_type?: RiskListRemoveType,
        /// Whether the entry is deleted only by an administrator, or automatically when it expires.
        pub remove_type?: RiskListRemoveType,
        /// The limits of the address, such as no sign-in on the black list, or no second factor on the white list.
        pub limit_list: Vec<RiskListLimit>,
    }
}

response! {
    /// A policy that adds IP addresses or users to a black list after too many failed sign-ins.
    pub struct RiskListPolicy {
        /// ID of the policy, for [`delete_risk_list_policy`](crate::ManagementClient::delete_risk_list_policy).
        pub id: String [present],
        /// Whether the policy is for IP addresses or for users.
        pub opt_object?: RiskListObject,
        /// The IP addresses that the policy can add; absent if it is for users.
        pub ip_range?: RiskListRange,
        /// The users that the policy can add; absent if it is for IP addresses.
        pub user_range?: RiskListRange,
        /// Whether failures are counted per IP address or for all together; absent if the policy is for users.
        pub ip_cond?: RiskListCondition,
        /// Whether failures are counted per user or for all together; absent if the policy is for IP addresses.
        pub user_cond?: RiskListCondition,
        /// Length of the period in which failures are counted, in minutes up to now.
        pub time_range?: f64,
        /// Number of failures that triggers the policy.
        pub count_thr?: f64,
        /// The kind of failed sign-ins that is counted.
        pub event_state_type?: RiskListEvent,
        /// Whether the entries that the policy adds are deleted manually or automatically.
        pub remove_type?: RiskListRemoveType,
        /// The list that the policy adds entries to.
        pub action?: RiskListPolicyAction,
        /// The limit of the entries that the policy adds.
        pub limit_list?: RiskListLimit,
        /// When the policy was created, in ISO 8601.
        pub created_at?: String,
    }
}

response! {
    /// A user on a risk list.
    pub struct RiskListUser {
        /// ID of the entry, for [`delete_risk_list_user`](crate::ManagementClient::delete_risk_list_user). It is not the user's ID.
        pub id: String [present],
        /// ID of the user: 24 hexadecimal digits.
        pub user_id: String,
        /// Whether an administrator or a policy added the entry.
        pub add_type?: RiskListRemoveType,
        /// Whether it is an entry of the black list or of the white list.
        pub user_list_type?: RiskListType,
        /// Whether the entry is deleted only by an administrator, or automatically when it expires.
        pub remove_type?: RiskListRemoveType,
        /// The limits of the user, such as no sign-in on the black list, or no second factor on the white list.
        pub limit_list: Vec<RiskListLimit>,
        /// When the entry was added, in ISO 8601.
        pub add_at?: String,
    }
}
