//! TODO

use super::requests::{
    RiskListCondition, RiskListEvent, RiskListLimit, RiskListObject, RiskListPolicyAction, RiskListRange, RiskListRemoveType,
};
use crate::declare::response;

response! {
    /// TODO type
    pub struct RiskListIp {
        /// TODO "ID"
        pub id: String [present],
        /// TODO "ip"
        pub ip?: String,
        /// TODO "ip类型，WHITE-白名单，BLACK-黑名单"
        pub ip_type?: String,
        /// TODO "添加类型，MANUAL-手动，SCHEDULE-策略添加"
        pub add_type?: String,
        /// TODO "删除类型，MANUAL-手动，SCHEDULE-策略删除"
        pub remove_type?: String,
        /// TODO "限制类型，FORBID_LOGIN-禁止登录，FORBID_REGISTER-禁止注册，SKIP_MFA-跳过 MFA"
        pub limit_list: Vec<String>,
    }
}

response! {
    /// TODO type
    pub struct RiskListPolicy {
        /// TODO "ID"
        pub id: String [present],
        /// TODO "策略操作对象，目前只有 ip"
        pub opt_object?: RiskListObject,
        /// TODO "操作IP的范围, ALL-所有，NOT_IN_WHITE_LIST-不在白名单中，与 userRange 二者取一个"
        pub ip_range?: RiskListRange,
        /// TODO "操作USER的范围, ALL-所有，NOT_IN_WHITE_LIST-不在白名单中，与 ipRange 二者取一个"
        pub user_range?: RiskListRange,
        /// TODO "IP条件, NO_LIMIT-不限制，ONE-单个IP，与 userCond 二者取一个"
        pub ip_cond?: RiskListCondition,
        /// TODO "IP条件, NO_LIMIT-不限制，ONE-单个用户，与 ipCond 二者取一个"
        pub user_cond?: RiskListCondition,
        /// TODO "时间范围，最近多少分钟"
        pub time_range?: f64,
        /// TODO "次数阈值"
        pub count_thr?: f64,
        /// TODO "事件状态类型，password_wrong-密码错误，account_wrong-账号错误"
        pub event_state_type?: RiskListEvent,
        /// TODO "移除类型，MANUAL-手动，SCHEDULE-策略, 目前只有手动"
        pub remove_type?: RiskListRemoveType,
        /// TODO "策略动作, ADD_IP_BLACK_LIST-添加IP黑名单，ADD_USER_BLACK_LIST-添加用户黑名单"
        pub action?: RiskListPolicyAction,
        /// TODO "限制类型列表,FORBID_LOGIN-禁止登录，FORBID_REGISTER-禁止注册"
        pub limit_list?: RiskListLimit,
        /// TODO "创建时间，"
        pub created_at?: String,
    }
}

response! {
    /// TODO type
    pub struct RiskListUser {
        /// TODO "ID"
        pub id: String [present],
        /// TODO "userId"
        pub user_id: String,
        /// TODO "添加类型，MANUAL-手动，SCHEDULE-策略添加"
        pub add_type?: String,
        /// TODO "ip类型，WHITE-白名单，BLACK-黑名单"
        pub user_list_type?: String,
        /// TODO "删除类型，MANUAL-手动，SCHEDULE-策略删除"
        pub remove_type?: String,
        /// TODO "限制类型，FORBID_LOGIN-禁止登录，FORBID_REGISTER-禁止注册，SKIP_MFA-跳过 MFA"
        pub limit_list: Vec<String>,
        /// TODO "添加时间"
        pub add_at?: String,
    }
}
