//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{UserIdType, UserIdTypeOptions, UserSyncRelation};
use crate::declare::{request, response};
use crate::redact::Secret;

endpoints! {
    feature = "users";

    /// TODO @summary 获取用户实名认证信息 / @description 通过用户 ID，获取用户实名认证信息，可以选择指定用户 ID 类型。
    #[doc(alias = "getUserPrincipalAuthenticationInfo")]
    pub fn get_user_principal_authentication_info(request: &GetUserPrincipalAuthenticationInfo) -> PrincipalAuthenticationInfo = read GET "/api/v3/get-user-principal-authentication-info";

    /// TODO @summary 删除用户实名认证信息 / @description 通过用户 ID，删除用户实名认证信息，可以选择指定用户 ID 类型等。
    #[doc(alias = "resetUserPrincipalAuthenticationInfo")]
    pub fn reset_user_principal_authentication_info(request: &ResetUserPrincipalAuthenticationInfo) -> () = once POST "/api/v3/reset-user-principal-authentication-info", check = "TODO";

    /// TODO @summary 获取用户自定义加密的密码 / @description 此功能主要是用户在控制台配置加基于 RSA、SM2 等加密的密钥后，加密用户的密码。
    #[doc(alias = "getUserPasswordCiphertext")]
    pub fn get_user_password_ciphertext(request: &GetUserPasswordCiphertext) -> UserPasswordCiphertext = read POST "/api/v3/get-user-password-ciphertext";

    /// TODO @summary 获取用户绑定的第三方同步关系 / @description 如果在 Authing 中的用户进行了上下游同步，此接口可以用于查询出在第三方的关联用户信息
    #[doc(alias = "getUserSyncRelations")]
    pub fn get_user_sync_relations(request: &GetUserSyncRelations) -> Vec<UserSyncRelation> = read GET "/api/v3/get-user-sync-relations";

    /// TODO @summary 删除用户同步关联关系 / @description 如果在 Authing 中的用户进行了上下游同步，此接口可以用于删除某个用户在指定身份源下的关联关系。
    #[doc(alias = "deleteUserSyncRelations")]
    pub fn delete_user_sync_relations(request: &DeleteUserSyncRelations) -> () = write POST "/api/v3/delete-user-sync-relations";

    /// TODO @summary 批量获取用户密码密文 / @description 输入用户 ID，获取相关用户密码密文
    #[doc(alias = "getUserEncryptPasswordBatch")]
    #[doc(alias = "batchGetUserEncryptPassword")]
    pub fn batch_get_user_encrypt_password(user_ids: [str]) -> Vec<UserEncryptedPassword> = read POST "/api/v3/batch-get-user-encrypt-password";
}

request! {
    /// TODO A request for [`get_user_principal_authentication_info`](crate::ManagementClient::get_user_principal_authentication_info).
    pub struct GetUserPrincipalAuthenticationInfo {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`reset_user_principal_authentication_info`](crate::ManagementClient::reset_user_principal_authentication_info).
    pub struct ResetUserPrincipalAuthenticationInfo {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "可选参数"
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// TODO A request for [`get_user_password_ciphertext`](crate::ManagementClient::get_user_password_ciphertext).
    pub struct GetUserPasswordCiphertext {
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` - `phone`: 用户手机号 - `email`: 用户邮箱 - `username`: 用户名 - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。 " | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`get_user_sync_relations`](crate::ManagementClient::get_user_sync_relations).
    pub struct GetUserSyncRelations {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`delete_user_sync_relations`](crate::ManagementClient::delete_user_sync_relations).
    pub struct DeleteUserSyncRelations {
        /// TODO "外部身份源类型，如： - `wechatwork`: 企业微信 - `dingtalk`: 钉钉 - `lark`: 飞书 - `welink`: Welink - `ldap`: LDAP - `active-directory`: Windows AD - `italent`: 北森 - `xiaoshouyi`: 销售易 - `maycur`: 每刻报销 - `scim`: SCIM - `moka`: Moka HR " | values=["wechatwork", "dingtalk", "lark", "welink", "ldap", "active-directory", "italent", "xiaoshouyi", "maycur", "scim", "moka"]
        pub provider: String,
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` - `phone`: 用户手机号 - `email`: 用户邮箱 - `username`: 用户名 - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。 " | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

response! {
    /// TODO type
    pub struct PrincipalAuthenticationInfo {
        /// TODO "是否进行认证"
        pub authenticated?: bool,
        /// TODO "用户 ID"
        pub principal_type?: String,
        /// TODO "认证主体证件号码"
        pub principal_code: String,
        /// TODO "认证主体名称"
        pub principal_name?: String,
        /// TODO "认证时间，标准时间字符串"
        pub authenticated_at?: String,
    }
}

response! {
    /// TODO type
    pub struct UserEncryptedPassword {
        /// TODO "用户 id"
        pub user_id: String,
        /// TODO "用户密文密码"
        pub encrypted_password?: Secret,
    }
}

response! {
    /// TODO type
    pub struct UserPasswordCiphertext {
        /// TODO "用户密码加密的密文"
        pub ciphertext?: Secret,
    }
}
