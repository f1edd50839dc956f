//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{Identity, User, UserIdType};
use crate::declare::{request, response};
use crate::redact::Secret;

endpoints! {
    feature = "users";

    /// TODO @summary 获取用户信息 / @description 通过用户 ID，获取用户详情，可以选择获取自定义数据、identities、选择指定用户 ID 类型等。
    #[doc(alias = "getUser")]
    pub fn get_user(request: &GetUser) -> User = read GET "/api/v3/get-user";

    /// TODO @summary 批量获取用户信息 / @description 通过用户 ID 列表，批量获取用户信息，可以选择获取自定义数据、identities、选择指定用户 ID 类型等。
    #[doc(alias = "getUserBatch")]
    pub fn get_user_batch(request: &GetUserBatch) -> Vec<User> = read GET "/api/v3/get-user-batch";

    /// TODO @summary 用户属性解密 / @description 接口接收加密信息，返回解密信息
    #[doc(alias = "userFieldDecrypt")]
    #[doc(alias = "decryptUserFields")]
    pub fn decrypt_user_fields(request: &DecryptUserFields) -> Vec<DecryptedUserField> = read POST "/api/v3/users/field/decrypt";

    /// TODO @summary 获取用户的外部身份源 / @description 通过用户 ID，获取用户的外部身份源、选择指定用户 ID 类型。
    #[doc(alias = "getUserIdentities")]
    pub fn get_user_identities(request: &GetUserIdentities) -> Vec<Identity> = read GET "/api/v3/get-user-identities";

    /// TODO @summary 判断用户是否存在 / @description 根据条件判断用户是否存在，可以筛选用户名、邮箱、手机号、第三方外部 ID 等。
    #[doc(alias = "isUserExists")]
    pub fn is_user_exists(request: &IsUserExists) -> bool = read POST "/api/v3/is-user-exists", flag = "exists";

    /// TODO @summary 给用户绑定一个身份信息 / @description 用户池管理员手动将来自外部身份源的身份信息绑定到用户上。绑定完成后，可以用执行过绑定操作的身份源登录到对应的 Authing 用户。
    #[doc(alias = "linkIdentity")]
    pub fn link_identity(request: &LinkIdentity) -> () = once POST "/api/v3/link-identity", check = "TODO";

    /// TODO @summary 解除绑定用户在身份源下的所有身份信息 / @description 解除绑定用户在某个身份源下的所有身份信息。解绑后，将无法使用执行过解绑操作的身份源登录到对应的 Authing 用户，除非重新绑定身份信息。
    #[doc(alias = "unlinkIdentity")]
    pub fn unlink_identity(request: &UnlinkIdentity) -> () = write POST "/api/v3/unlink-identity";
}

request! {
    /// TODO A request for [`get_user`](crate::ManagementClient::get_user).
    pub struct GetUser {
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "是否拍平扩展字段" | default=false
        pub flat_custom_data?: bool,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否获取 部门信息" | default=false
        pub with_post?: bool,
        /// TODO "是否获取 identities" | default=false
        pub with_identities?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
        /// TODO
        pub with_tenant_ids?: bool,
    }
}

request! {
    /// TODO A request for [`get_user_batch`](crate::ManagementClient::get_user_batch).
    pub struct GetUserBatch {
        /// TODO "用户 ID 数组"
        pub user_ids: Vec<String> [1..=50 items],
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "是否获取自定义数据" | default=false
        pub with_custom_data?: bool,
        /// TODO "是否拍平扩展字段" | default=false
        pub flat_custom_data?: bool,
        /// TODO "是否获取 identities" | default=false
        pub with_identities?: bool,
        /// TODO "是否获取部门 ID 列表" | default=false
        pub with_department_ids?: bool,
        /// TODO
        pub with_tenant_ids?: bool,
    }
}

request! {
    /// TODO A request for [`decrypt_user_fields`](crate::ManagementClient::decrypt_user_fields).
    pub struct DecryptUserFields {
        /// TODO "用户需要解密的属性列表"
        pub data: Vec<EncryptedUserField>,
        /// TODO "私钥，通过控制台安全设置-数据安全-数据加密获取"
        pub private_key: Secret,
    }
}

request! {
    /// TODO A request for [`get_user_identities`](crate::ManagementClient::get_user_identities).
    pub struct GetUserIdentities {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： / - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` / - `phone`: 用户手机号 / - `email`: 用户邮箱 / - `username`: 用户名 / - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 / - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 / - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 / 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。" | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`is_user_exists`](crate::ManagementClient::is_user_exists).
    pub struct IsUserExists {
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "第三方外部 ID"
        pub external_id?: String,
    }
}

request! {
    /// TODO A request for [`link_identity`](crate::ManagementClient::link_identity).
    pub struct LinkIdentity {
        /// TODO "必传，用户在该外部身份源的唯一标识，需要从外部身份源的认证返回值中获取。"
        pub user_id_in_idp: String,
        /// TODO "必传，进行绑定操作的 Authing 用户 ID。"
        pub user_id: String,
        /// TODO "必传，身份源 ID，用于指定该身份属于哪个身份源。"
        pub ext_idp_id: String,
        /// TODO "非必传，表示该条身份的具体类型，可从用户身份信息的 type 字段中获取。如果不传，默认为 generic"
        pub type_?: String,
        /// TODO "已废弃，可任意传入，未来将移除该字段。"
        pub is_social?: bool,
        /// TODO
        pub user_info_in_idp?: Value,
    }
}

request! {
    /// TODO A request for [`unlink_identity`](crate::ManagementClient::unlink_identity).
    pub struct UnlinkIdentity {
        /// TODO "必传，进行绑定操作的 Authing 用户 ID。"
        pub user_id: String,
        /// TODO "必传，身份源 ID，用于指定该身份属于哪个身份源。"
        pub ext_idp_id: String,
        /// TODO "非必传，表示该条身份的具体类型，可从用户身份信息的 type 字段中获取。如果不传，默认为 generic"
        pub type_?: String,
        /// TODO "已废弃，可任意传入，未来将移除该字段。"
        pub is_social?: bool,
    }
}

request! {
    /// TODO type
    pub struct EncryptedUserField {
        /// TODO "用户唯一标志，可以是用户 ID、用户名、邮箱、手机号、外部 ID、在外部身份源的 ID。"
        pub user_id?: String,
        /// TODO "字段的key名称，例如 username/phone"
        pub field_name?: String,
        /// TODO "字段加密后的内容"
        pub encrypted_content: String,
    }
}

response! {
    /// TODO type
    pub struct DecryptedUserField {
        /// TODO "用户唯一标志，可以是用户 ID、用户名、邮箱、手机号、外部 ID、在外部身份源的 ID。"
        pub user_id?: String,
        /// TODO "字段的key名称，例如 username/phone"
        pub field_name?: String,
        /// TODO "字段解密后的内容"
        pub decrypted_content?: String [hidden],
    }
}
