//! TODO

mod requests;
mod responses;

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::redact::Secret;
use crate::response::Page;

reexport! {
    self::requests {
        DisableLdapServer = "LdapSetEnabledFlagDto";
        EnableLdapServer = "LdapSaveDto";
        GetLdapServerLog = "GetLdapServerLogDto";
        GetLdapSubEntries = "GetLdapSubEntriesDto";
        UpdateLdapServerConfig = "LdapUpdateDto";
    }
    self::responses {
        LdapServerConfig = "LdapConfigInfoDto";
    }
}

endpoints! {
    feature = "ldap";

    /// TODO @summary 生成 LDAP Server 管理员密码 / @description 生成 LDAP Server 管理员密码
    #[doc(alias = "getBindPwd")]
    #[doc(alias = "getLdapServerRandomPwd")]
    pub fn get_ldap_server_random_pwd() -> Secret = once GET "/api/v3/get-ldap-server-random-pwd", check = "TODO";

    /// TODO @summary 获取 LDAP server 配置信息 / @description 获取 LDAP server 配置信息
    #[doc(alias = "queryLdapConfigInfo")]
    #[doc(alias = "getLdapServerConfig")]
    pub fn get_ldap_server_config() -> LdapServerConfig = read GET "/api/v3/get-ldap-server-config";

    /// TODO @summary 更新 LDAP server 配置信息 / @description 更新 LDAP server 配置信息
    #[doc(alias = "updateLdapConfigInfo")]
    #[doc(alias = "updateLdapServerConfig")]
    pub fn update_ldap_server_config(request: &UpdateLdapServerConfig) -> bool = write POST "/api/v3/update-ldap-server-config";

    /// TODO @summary 初始化/重启 LDAP server / @description 初始化/重启 LDAP server
    #[doc(alias = "saveLdapConfigInfo")]
    #[doc(alias = "enableLdapServer")]
    pub fn enable_ldap_server(request: &EnableLdapServer) -> bool = once POST "/api/v3/enable-ldap-server", check = "TODO";

    /// TODO @summary 关闭 LDAP server 服务，关闭前必须先初始化 / @description 关闭 LDAP server 服务，关闭前必须先初始化
    #[doc(alias = "disableLdapServer")]
    pub fn disable_ldap_server(request: &DisableLdapServer) -> bool = write POST "/api/v3/disable-ldap-server";

    /// TODO @summary LDAP server 日志查询 / @description LDAP server 日志查询
    #[doc(alias = "queryLdapLog")]
    #[doc(alias = "getLdapServerLog")]
    pub fn get_ldap_server_log(request: &GetLdapServerLog) -> Page<Value> [page, limit] = read GET "/api/v3/get-ldap-server-log";

    /// TODO @summary LDAP server 根据 DN 查询下一级 / @description LDAP server 根据 DN 查询下一级
    #[doc(alias = "queryLdapSubEntries")]
    #[doc(alias = "getLdapSubEntries")]
    pub fn get_ldap_sub_entries(request: &GetLdapSubEntries) -> Page<Value> [page, limit] = read GET "/api/v3/get-ldap-sub-entries";
}
