//! The requests of the risk list methods.

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
        /// When the entries expire, in ISO 8601. The official description calls it the time of addition, which contradicts the
        /// name.
        pub expire_at!: String [sample "2027-01-01T00:00:00.000Z"],
        /// The limits of the addresses, such as no sign-in on the black list, or no second factor on the white list.
        pub limit_list!: Vec<RiskListLimit>,
        /// Whether the entries are deleted only by an administrator, or automatically when they expire.
        pub remove_type!: RiskListRemoveType,
        /// Origin of the entries: `MANUAL` for an administrator, `SCHEDULE` for a policy.
        pub add_type!: RiskListRemoveType,
        /// The list that the addresses are added to.
        pub ip_type!: RiskListType,
        /// The IP addresses, separated by commas.
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
        /// The limits of the users, such as no sign-in on the black list, or no second factor on the white list.
        pub limit_list!: Vec<RiskListLimit>,
        /// Whether the entries are deleted only by an administrator, or automatically when they expire.
        pub remove_type!: RiskListRemoveType,
        /// Origin of the entries: `MANUAL` for an administrator, `SCHEDULE` for a policy.
        pub add_type!: RiskListRemoveType,
        /// The list that the users are added to.
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
        /// The limit of the entries that the policy adds: one value, despite the name.
        pub limit_list!: RiskListLimit,
        /// The list that the policy adds entries to.
        pub action!: RiskListPolicyAction,
        /// Whether the added entries are deleted manually or automatically. According to the documentation, only `MANUAL` is supported.
        pub remove_type!: RiskListRemoveType,
        /// The kind of failed sign-ins that is counted.
        pub event_state_type!: RiskListEvent,
        /// Number of failures that triggers the policy.
        pub count_thr!: f64,
        /// Length of the period in which failures are counted, in minutes up to now.
        pub time_range!: f64,
        /// Whether failures are counted per user, or for all users together. A policy uses this field or `ip_cond`.
        pub user_cond!: RiskListCondition,
        /// Whether failures are counted per IP address, or for all addresses together. A policy uses this field or `user_cond`.
        pub ip_cond!: RiskListCondition,
        /// The users that the policy can add. A policy uses this field or `ip_range`.
        pub user_range!: RiskListRange,
        /// The IP addresses that the policy can add. A policy uses this field or `user_range`.
        pub ip_range!: RiskListRange,
        /// Whether the policy is for IP addresses or for users. According to the documentation, only `IP` is supported.
        pub opt_object!: RiskListObject,
    }
}

open_enum! {
    without_examples;
    /// Scope in which a policy counts failed sign-ins.
    pub enum RiskListCondition {
        /// The failures of all addresses or users are counted together.
        NoLimit = "NO_LIMIT",
        /// The failures of each IP address or user are counted separately.
        One = "ONE",
    }
}

open_enum! {
    without_examples;
    /// Failed sign-ins that a policy counts.
    pub enum RiskListEvent {
        /// The password was wrong.
        PasswordWrong = "password_wrong",
        /// The account does not exist.
        AccountWrong = "account_wrong",
    }
}

open_enum! {
    without_examples;
    /// Limits of an entry of a risk list.
    pub enum RiskListLimit {
        /// Signing in is forbidden. The meaning on a white list is not documented, presumably that policies cannot forbid it.
        ForbidLogin = "FORBID_LOGIN",
        /// Registering is forbidden. On a white list it presumably means that policies cannot forbid it.
        ForbidRegister = "FORBID_REGISTER",
        /// A second factor is not required. Policies do not support this value.
        SkipMfa = "SKIP_MFA",
    }
}

open_enum! {
    without_examples;
    /// Subjects of risk lists and policies.
    pub enum RiskListObject {
        /// IP addresses.
        Ip = "IP",
        /// User accounts. According to the documentation, policies do not support it yet.
        User = "USER",
    }
}

open_enum! {
    without_examples;
    /// Reactions of a policy to too many failed sign-ins.
    pub enum RiskListPolicyAction {
        /// Adds the IP address to the black list of IP addresses.
        AddIpBlackList = "ADD_IP_BLACK_LIST",
        /// Adds the account to the black list of users.
        AddUserBlackList = "ADD_USER_BLACK_LIST",
    }
}

open_enum! {
    without_examples;
    /// The IP addresses or users that a policy can add to a black list.
    pub enum RiskListRange {
        /// All, including those on the white list.
        All = "ALL",
        /// Only those that are not on the white list.
        NotInWhiteList = "NOT_IN_WHITE_LIST",
    }
}

open_enum! {
    without_examples;
    /// Whether entries are added and deleted manually or automatically.
    pub enum RiskListRemoveType {
        /// By an administrator.
        Manual = "MANUAL",
        /// By the service: a policy adds the entry, or it is deleted when it expires.
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
