//! TODO

use crate::declare::{open_enum, request};

request! {
    /// TODO A request for [`list_risk_list_ips`](crate::ManagementClient::list_risk_list_ips).
    pub struct ListRiskListIps {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "IP 类型"
        pub ip_type: RiskListType,
    }
}

request! {
    /// TODO A request for [`add_risk_list_ips`](crate::ManagementClient::add_risk_list_ips).
    pub struct AddRiskListIps {
        /// TODO "添加时间"
        pub expire_at!: String,
        /// TODO "限制类型，FORBID_LOGIN-禁止登录，FORBID_REGISTER-禁止注册，SKIP_MFA-跳过 MFA"
        pub limit_list!: Vec<String>,
        /// TODO "删除类型，MANUAL-手动，SCHEDULE-策略删除"
        pub remove_type!: String,
        /// TODO "添加类型，MANUAL-手动，SCHEDULE-策略添加"
        pub add_type!: String,
        /// TODO "ip类型，WHITE-白名单，BLACK-黑名单"
        pub ip_type!: String,
        /// TODO "ip, 多个IP以逗号分割"
        pub ips!: String,
    }
}

request! {
    /// TODO A request for [`list_risk_list_users`](crate::ManagementClient::list_risk_list_users).
    pub struct ListRiskListUsers {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "IP 类型"
        pub user_list_type: RiskListType,
    }
}

request! {
    /// TODO A request for [`add_risk_list_users`](crate::ManagementClient::add_risk_list_users).
    pub struct AddRiskListUsers {
        /// TODO "过期时间"
        pub expire_at!: f64,
        /// TODO "限制类型，FORBID_LOGIN-禁止登录，FORBID_REGISTER-禁止注册，SKIP_MFA-跳过 MFA"
        pub limit_list!: Vec<String>,
        /// TODO "删除类型，MANUAL-手动，SCHEDULE-策略删除"
        pub remove_type!: String,
        /// TODO "添加类型，MANUAL-手动，SCHEDULE-策略添加"
        pub add_type!: String,
        /// TODO "用户名单类型，WHITE-白名单，BLACK-黑名单"
        pub user_list_type!: String,
        /// TODO "userId, 多个 userId 以逗号分割"
        pub user_ids!: Vec<String>,
    }
}

request! {
    /// TODO A request for [`list_risk_list_policies`](crate::ManagementClient::list_risk_list_policies).
    pub struct ListRiskListPolicies {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "策略操作对象，目前只有 ip"
        pub opt_object: RiskListObject,
    }
}

request! {
    /// TODO A request for [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy).
    pub struct AddRiskListPolicy {
        /// TODO "限制类型列表,FORBID_LOGIN-禁止登录，FORBID_REGISTER-禁止注册"
        pub limit_list!: RiskListLimit,
        /// TODO "策略动作, ADD_IP_BLACK_LIST-添加IP黑名单，ADD_USER_BLACK_LIST-添加用户黑名单"
        pub action!: RiskListPolicyAction,
        /// TODO "移除类型，MANUAL-手动，SCHEDULE-策略, 目前只有手动"
        pub remove_type!: RiskListRemoveType,
        /// TODO "事件状态类型，password_wrong-密码错误，account_wrong-账号错误"
        pub event_state_type!: RiskListEvent,
        /// TODO "次数阈值"
        pub count_thr!: f64,
        /// TODO "时间范围，最近多少分钟"
        pub time_range!: f64,
        /// TODO "IP条件, NO_LIMIT-不限制，ONE-单个用户，与 ipCond 二者取一个"
        pub user_cond!: RiskListCondition,
        /// TODO "IP条件, NO_LIMIT-不限制，ONE-单个IP，与 userCond 二者取一个"
        pub ip_cond!: RiskListCondition,
        /// TODO "操作USER的范围, ALL-所有，NOT_IN_WHITE_LIST-不在白名单中，与 ipRange 二者取一个"
        pub user_range!: RiskListRange,
        /// TODO "操作IP的范围, ALL-所有，NOT_IN_WHITE_LIST-不在白名单中，与 userRange 二者取一个"
        pub ip_range!: RiskListRange,
        /// TODO "策略操作对象，目前只有 ip"
        pub opt_object!: RiskListObject,
    }
}

open_enum! {
    without_examples;
    /// TODO of AddRiskListPolicy.ipCond, AddRiskListPolicy.userCond, RiskListPolicy.ipCond, RiskListPolicy.userCond
    pub enum RiskListCondition {
        /// TODO
        NoLimit = "NO_LIMIT",
        /// TODO
        One = "ONE",
    }
}

open_enum! {
    without_examples;
    /// TODO of AddRiskListPolicy.eventStateType, RiskListPolicy.eventStateType
    pub enum RiskListEvent {
        /// TODO
        PasswordWrong = "password_wrong",
        /// TODO
        AccountWrong = "account_wrong",
    }
}

open_enum! {
    without_examples;
    /// TODO of AddRiskListPolicy.limitList, RiskListPolicy.limitList
    pub enum RiskListLimit {
        /// TODO
        ForbidLogin = "FORBID_LOGIN",
        /// TODO
        ForbidRegister = "FORBID_REGISTER",
    }
}

open_enum! {
    without_examples;
    /// TODO of AddRiskListPolicy.optObject, ListRiskListPolicies.optObject, RiskListPolicy.optObject
    pub enum RiskListObject {
        /// TODO
        Ip = "IP",
        /// TODO
        User = "USER",
    }
}

open_enum! {
    without_examples;
    /// TODO of AddRiskListPolicy.action, RiskListPolicy.action
    pub enum RiskListPolicyAction {
        /// TODO
        AddIpBlackList = "ADD_IP_BLACK_LIST",
        /// TODO
        AddUserBlackList = "ADD_USER_BLACK_LIST",
    }
}

open_enum! {
    without_examples;
    /// TODO of AddRiskListPolicy.ipRange, AddRiskListPolicy.userRange, RiskListPolicy.ipRange, RiskListPolicy.userRange
    pub enum RiskListRange {
        /// TODO
        All = "ALL",
        /// TODO
        NotInWhiteList = "NOT_IN_WHITE_LIST",
    }
}

open_enum! {
    without_examples;
    /// TODO of AddRiskListPolicy.removeType, RiskListPolicy.removeType
    pub enum RiskListRemoveType {
        /// TODO
        Manual = "MANUAL",
        /// TODO
        Schedule = "SCHEDULE",
    }
}

open_enum! {
    without_examples;
    /// TODO of ListRiskListIps.ipType, ListRiskListUsers.userListType
    pub enum RiskListType {
        /// TODO
        Black = "BLACK",
        /// TODO
        White = "WHITE",
    }
}
