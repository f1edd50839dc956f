//! TODO

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        AddRiskListIps = "IpListCreateDto";
        AddRiskListPolicy = "RiskListPolicyCreateDto";
        AddRiskListUsers = "UserListCreateDto";
        ListRiskListIps;
        ListRiskListPolicies;
        ListRiskListUsers;
        RiskListCondition;
        RiskListEvent;
        RiskListLimit;
        RiskListObject;
        RiskListPolicyAction;
        RiskListRange;
        RiskListRemoveType;
        RiskListType;
    }
    self::responses {
        RiskListIp = "IpListRespDto";
        RiskListPolicy = "RiskListPolicyRespDto";
        RiskListUser = "RiskListItemDto";
    }
}

endpoints! {
    feature = "risk_lists";

    /// TODO @summary 获取 ip 列表 / @description 分页获取 ip 列表
    #[doc(alias = "findIpList")]
    #[doc(alias = "listRiskListIps")]
    pub fn list_risk_list_ips(request: &ListRiskListIps) -> Page<RiskListIp> [page, limit] = read GET "/api/v3/ip-list";

    /// TODO @summary 创建 ip 名单 / @description 创建 ip 名单 envelope=no_data
    #[doc(alias = "add")]
    #[doc(alias = "addRiskListIps")]
    pub fn add_risk_list_ips(request: &AddRiskListIps) -> () = once POST "/api/v3/ip-list", check = "TODO";

    /// TODO @summary 删除 ip 名单 / @description 删除 ip 名单 envelope=no_data
    #[doc(alias = "deleteById")]
    #[doc(alias = "deleteRiskListIp")]
    pub fn delete_risk_list_ip(id: str) -> () = write DELETE "/api/v3/ip-list/{id}";

    /// TODO @summary 获取风险名单用户列表 / @description 分页获取风险名单用户列表
    #[doc(alias = "findUserList")]
    #[doc(alias = "listRiskListUsers")]
    pub fn list_risk_list_users(request: &ListRiskListUsers) -> Page<RiskListUser> [page, limit] = read GET "/api/v3/user-list";

    /// TODO @summary 创建用户名单 / @description 创建用户名单 envelope=no_data
    #[doc(alias = "addUser")]
    #[doc(alias = "addRiskListUsers")]
    pub fn add_risk_list_users(request: &AddRiskListUsers) -> () = once POST "/api/v3/user-list", check = "TODO";

    /// TODO @summary 删除用户名单 / @description 删除用户 名单 envelope=no_data
    #[doc(alias = "deleteUserListById")]
    #[doc(alias = "deleteRiskListUser")]
    pub fn delete_risk_list_user(id: str) -> () = write DELETE "/api/v3/user-list/{id}";

    /// TODO @summary 获取风险策略列表 / @description 分页获取风险策略列表
    #[doc(alias = "findRiskListPolicy")]
    #[doc(alias = "listRiskListPolicies")]
    pub fn list_risk_list_policies(request: &ListRiskListPolicies) -> Page<RiskListPolicy> [page, limit] = read GET "/api/v3/risk-list-policy";

    /// TODO @summary 创建风险策略 / @description 创建风险策略 envelope=no_data
    #[doc(alias = "addRiskListPolicy")]
    pub fn add_risk_list_policy(request: &AddRiskListPolicy) -> () = once POST "/api/v3/risk-list-policy", check = "TODO";

    /// TODO @summary 删除风险策略 / @description 删除风险策略 envelope=no_data
    #[doc(alias = "deleteRiskListPolicyById")]
    #[doc(alias = "deleteRiskListPolicy")]
    pub fn delete_risk_list_policy(id: str) -> () = write DELETE "/api/v3/risk-list-policy/{id}";
}
