//! TODO

mod requests;
mod responses;

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        ChangeExtIdpConnAssociationState = "ChangeExtIdpAssociationStateDto";
        ChangeExtIdpConnState = "ChangeExtIdpConnStateDto";
        CreateExtIdp = "CreateExtIdpDto";
        CreateExtIdpConn = "CreateExtIdpConnDto";
        DeleteExtIdp = "DeleteExtIdpDto";
        DeleteExtIdpConn = "DeleteExtIdpConnDto";
        ExtIdpType;
        GetExtIdp = "GetExtIdpDto";
        GetExtIdpConnApps;
        GetWeixinAccessToken = "GetWechatAccessTokenDto";
        ListExtIdp = "ListExtIdpDto";
        ListTenantExtIdp = "ListTenantExtIdpDto";
        UpdateExtIdp = "UpdateExtIdpDto";
        UpdateExtIdpConn = "UpdateExtIdpConnDto";
    }
    self::responses {
        ExtIdp = "ExtIdpDto";
        ExtIdpAssociationMode;
        ExtIdpConn = "ExtIdpConnDetail";
        ExtIdpDetail;
        WechatAccessToken = "GetWechatAccessTokenDataDto";
    }
    super::shared {
        ExtIdpConnType;
        ExtIdpProvider;
    }
}

endpoints! {
    feature = "identity_sources";

    /// TODO @summary 获取身份源列表 / @description 获取身份源列表，可以指定 租户 ID 筛选。
    #[doc(alias = "listExtIdp")]
    pub fn list_ext_idp(request: &ListExtIdp) -> Page<ExtIdp> = read GET "/api/v3/list-ext-idp";

    /// TODO @summary 获取身份源详情 / @description 通过 身份源 ID，获取身份源详情，可以指定 租户 ID 筛选。
    #[doc(alias = "getExtIdp")]
    pub fn get_ext_idp(request: &GetExtIdp) -> ExtIdpDetail = read GET "/api/v3/get-ext-idp";

    /// TODO @summary 创建身份源 / @description 创建身份源，可以设置身份源名称、连接类型、租户 ID 等。
    #[doc(alias = "createExtIdp")]
    pub fn create_ext_idp(request: &CreateExtIdp) -> ExtIdp = once POST "/api/v3/create-ext-idp", check = "TODO";

    /// TODO @summary 更新身份源配置 / @description 更新身份源配置，可以设置身份源 ID 与 名称。
    #[doc(alias = "updateExtIdp")]
    pub fn update_ext_idp(request: &UpdateExtIdp) -> ExtIdp = write POST "/api/v3/update-ext-idp";

    /// TODO @summary 删除身份源 / @description 通过身份源 ID，删除身份源。
    #[doc(alias = "deleteExtIdp")]
    pub fn delete_ext_idp(request: &DeleteExtIdp) -> () = write POST "/api/v3/delete-ext-idp";

    /// TODO @summary 在某个已有身份源下创建新连接 / @description 在某个已有身份源下创建新连接，可以设置身份源图标、是否只支持登录等。
    #[doc(alias = "createExtIdpConn")]
    pub fn create_ext_idp_conn(request: &CreateExtIdpConn) -> ExtIdpConn = once POST "/api/v3/create-ext-idp-conn", check = "TODO";

    /// TODO @summary 更新身份源连接 / @description 更新身份源连接，可以设置身份源图标、是否只支持登录等。
    #[doc(alias = "updateExtIdpConn")]
    pub fn update_ext_idp_conn(request: &UpdateExtIdpConn) -> ExtIdpConn = write POST "/api/v3/update-ext-idp-conn";

    /// TODO @summary 删除身份源连接 / @description 通过身份源连接 ID，删除身份源连接。
    #[doc(alias = "deleteExtIdpConn")]
    pub fn delete_ext_idp_conn(request: &DeleteExtIdpConn) -> () = write POST "/api/v3/delete-ext-idp-conn";

    /// TODO @summary 身份源连接开关 / @description 身份源连接开关，可以打开或关闭身份源连接。
    #[doc(alias = "changeExtIdpConnState")]
    pub fn change_ext_idp_conn_state(request: &ChangeExtIdpConnState) -> () = write POST "/api/v3/change-ext-idp-conn-state";

    /// TODO @summary 租户关联身份源 / @description 租户可以关联或取消关联身份源连接。
    #[doc(alias = "changeExtIdpConnAssociationState")]
    pub fn change_ext_idp_conn_association_state(request: &ChangeExtIdpConnAssociationState) -> () = write POST "/api/v3/change-ext-idp-conn-association-state";

    /// TODO @summary 租户控制台获取身份源列表 / @description 在租户控制台内获取身份源列表，可以根据 应用 ID 筛选。
    #[doc(alias = "listTenantExtIdp")]
    pub fn list_tenant_ext_idp(request: &ListTenantExtIdp) -> Page<ExtIdp> [page, limit] = read GET "/api/v3/list-tenant-ext-idp";

    /// TODO @summary 身份源下应用的连接详情 / @description 在身份源详情页获取应用的连接情况
    #[doc(alias = "extIdpConnStateByApps")]
    #[doc(alias = "getExtIdpConnApps")]
    pub fn get_ext_idp_conn_apps(request: &GetExtIdpConnApps) -> Page<Value> = read GET "/api/v3/ext-idp-conn-apps";

    /// TODO @summary 获取微信小程序、公众号 Access Token / @description 获取 Authing 服务器缓存的微信小程序、公众号 Access Token
    #[doc(alias = "getWechatMpAccessTokenInfo")]
    #[doc(alias = "getWeixinAccessToken")]
    pub fn get_weixin_access_token(request: &GetWeixinAccessToken) -> WechatAccessToken = read POST "/api/v3/get-weixin-access-token";
}
