//! What the methods for risk lists return.

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
        /// Whether it is deleted by an administrator only, or by itself when it expires.
        pub remove_type?: RiskListRemoveType,
        /// What the address must not do (black list), or what it is spared (white list).
        pub limit_list: Vec<RiskListLimit>,
    }
}

response! {
    /// A policy that adds IP addresses or users to a black list after too many failed sign-ins.
    pub struct RiskListPolicy {
        /// ID of the policy, for [`delete_risk_list_policy`](crate::ManagementClient::delete_risk_list_policy).
        pub id: String [present],
        /// What the policy is about.
        pub opt_object?: RiskListObject,
        /// Which IP addresses the policy can add; absent if it is about users.
        pub ip_range?: RiskListRange,
        /// Which users the policy can add; absent if it is about IP addresses.
        pub user_range?: RiskListRange,
        /// Whether failures are counted for each IP address or for all together; absent if the policy is about users.
        pub ip_cond?: RiskListCondition,
        /// Whether failures are counted for each user or for all together; absent if the policy is about IP addresses.
        pub user_cond?: RiskListCondition,
        /// Length of the period in which failures are counted, in minutes up to now.
        pub time_range?: f64,
        /// How many failures trigger the policy.
        pub count_thr?: f64,
        /// Which kind of failed sign-in is counted.
        pub event_state_type?: RiskListEvent,
        /// How the entries that the policy adds are deleted.
        pub remove_type?: RiskListRemoveType,
        /// To which list the policy adds entries.
        pub action?: RiskListPolicyAction,
        /// What the entries that the policy adds forbid.
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
        /// Whether it is deleted by an administrator only, or by itself when it expires.
        pub remove_type?: RiskListRemoveType,
        /// What the user must not do (black list), or what the user is spared (white list).
        pub limit_list: Vec<RiskListLimit>,
        /// When the entry was added, in ISO 8601.
        pub add_at?: String,
    }
}
