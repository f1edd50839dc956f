//! What the methods for risk lists take.

use crate::declare::{open_enum, request};

request! {
    /// A request for [`list_risk_list_ips`](crate::ManagementClient::list_risk_list_ips), one page or all of them.
    pub struct ListRiskListIps {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Entries on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the black list or the white list of IP addresses is returned.
        pub ip_type: RiskListType,
    }
}

request! {
    /// A request for [`add_risk_list_ips`](crate::ManagementClient::add_risk_list_ips). All fields are required.
    pub struct AddRiskListIps {
        /// When the entries expire, in ISO 8601. The official description calls it the time of adding; the name says expiry.
        pub expire_at!: String [sample "2027-01-01T00:00:00.000Z"],
        /// What the entries forbid (black list) or spare the addresses (white list).
        pub limit_list!: Vec<RiskListLimit>,
        /// Whether the entries are deleted by an administrator only, or by themselves when they expire.
        pub remove_type!: RiskListRemoveType,
        /// Whether an administrator adds the entries, which is `MANUAL`, or a policy.
        pub add_type!: RiskListRemoveType,
        /// Whether the addresses get onto the black list or the white list.
        pub ip_type!: RiskListType,
        /// The IP addresses, with commas between them.
        pub ips!: String [sample "203.0.113.7,203.0.113.8"],
    }
}

request! {
    /// A request for [`list_risk_list_users`](crate::ManagementClient::list_risk_list_users), one page or all of them.
    pub struct ListRiskListUsers {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Entries on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the black list or the white list of users is returned.
        pub user_list_type: RiskListType,
    }
}

request! {
    /// A request for [`add_risk_list_users`](crate::ManagementClient::add_risk_list_users). All fields are required.
    pub struct AddRiskListUsers {
        /// When the entries expire, as a timestamp, presumably in milliseconds since 1970.
        pub expire_at!: f64,
        /// What the entries forbid (black list) or spare the users (white list).
        pub limit_list!: Vec<RiskListLimit>,
        /// Whether the entries are deleted by an administrator only, or by themselves when they expire.
        pub remove_type!: RiskListRemoveType,
        /// Whether an administrator adds the entries, which is `MANUAL`, or a policy.
        pub add_type!: RiskListRemoveType,
        /// Whether the users get onto the black list or the white list.
        pub user_list_type!: RiskListType,
        /// IDs of the users: 24 hexadecimal digits each.
        pub user_ids!: Vec<String> [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`list_risk_list_policies`](crate::ManagementClient::list_risk_list_policies), one page or all of them.
    pub struct ListRiskListPolicies {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Policies on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether policies about IP addresses or about users are returned.
        pub opt_object: RiskListObject,
    }
}

request! {
    /// A request for [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy). All fields are required.
    pub struct AddRiskListPolicy {
        /// What the entries that the policy adds forbid. One value, in spite of the name.
        pub limit_list!: RiskListLimit,
        /// To which list the policy adds entries.
        pub action!: RiskListPolicyAction,
        /// How the added entries are deleted. According to the documentation only `MANUAL` works.
        pub remove_type!: RiskListRemoveType,
        /// Which kind of failed sign-in is counted.
        pub event_state_type!: RiskListEvent,
        /// How many failures trigger the policy.
        pub count_thr!: f64,
        /// Length of the period in which failures are counted, in minutes up to now.
        pub time_range!: f64,
        /// Whose failures are counted together: those of all users, or of one. A policy uses this field or `ip_cond`.
        pub user_cond!: RiskListCondition,
        /// Whose failures are counted together: those of all IP addresses, or of one. A policy uses this field or `user_cond`.
        pub ip_cond!: RiskListCondition,
        /// Which users the policy can add. A policy uses this field or `ip_range`.
        pub user_range!: RiskListRange,
        /// Which IP addresses the policy can add. A policy uses this field or `user_range`.
        pub ip_range!: RiskListRange,
        /// What the policy is about. According to the documentation only `IP` works.
        pub opt_object!: RiskListObject,
    }
}

open_enum! {
    without_examples;
    /// Whose failed sign-ins a policy counts together.
    pub enum RiskListCondition {
        /// Those of all.
        NoLimit = "NO_LIMIT",
        /// Those of one IP address, or of one user.
        One = "ONE",
    }
}

open_enum! {
    without_examples;
    /// Failed sign-ins that a policy counts.
    pub enum RiskListEvent {
        /// The password was wrong.
        PasswordWrong = "password_wrong",
        /// There was no such account.
        AccountWrong = "account_wrong",
    }
}

open_enum! {
    without_examples;
    /// What an entry of a risk list is good for.
    pub enum RiskListLimit {
        /// Signing in is forbidden. What it means on a white list is not documented, presumably that no policy forbids it.
        ForbidLogin = "FORBID_LOGIN",
        /// Registering is forbidden. On a white list it presumably means that no policy forbids it.
        ForbidRegister = "FORBID_REGISTER",
        /// No second factor is asked for. Policies do not have this value.
        SkipMfa = "SKIP_MFA",
    }
}

open_enum! {
    without_examples;
    /// What risk lists and policies are about.
    pub enum RiskListObject {
        /// IP addresses.
        Ip = "IP",
        /// User accounts. The documentation says that policies do not support it yet.
        User = "USER",
    }
}

open_enum! {
    without_examples;
    /// What a policy does after too many failed sign-ins.
    pub enum RiskListPolicyAction {
        /// It adds the IP address to the black list of addresses.
        AddIpBlackList = "ADD_IP_BLACK_LIST",
        /// It adds the account to the black list of users.
        AddUserBlackList = "ADD_USER_BLACK_LIST",
    }
}

open_enum! {
    without_examples;
    /// Which IP addresses or users a policy can add to a black list.
    pub enum RiskListRange {
        /// Any, those on the white list too.
        All = "ALL",
        /// Only those that are not on the white list.
        NotInWhiteList = "NOT_IN_WHITE_LIST",
    }
}

open_enum! {
    without_examples;
    /// How an entry gets onto a risk list, and how it is deleted.
    pub enum RiskListRemoveType {
        /// By an administrator.
        Manual = "MANUAL",
        /// By the service itself: a policy adds it, or it is deleted when it expires.
        Schedule = "SCHEDULE",
    }
}

open_enum! {
    without_examples;
    /// The two kinds of risk lists.
    pub enum RiskListType {
        /// Blocked.
        Black = "BLACK",
        /// Trusted.
        White = "WHITE",
    }
}
