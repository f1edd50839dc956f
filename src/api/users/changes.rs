//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{Gender, UpdateUserBatchOptions, UpdateUserOptions, User, UserIdType, UserIdTypeOptions, UserStatus};
use crate::declare::request;
use crate::redact::Secret;

endpoints! {
    feature = "users";

    /// TODO @summary 修改用户资料 / @description 通过用户 ID，修改用户资料，邮箱、手机号、用户名、externalId 用户池内唯一，此接口将以管理员身份修改用户资料因此不需要进行手机号验证码检验等安全检测。
    #[doc(alias = "updateUser")]
    pub fn update_user(request: &UpdateUser) -> User = once POST "/api/v3/update-user", write_without = ["options.autoGeneratePassword", "options.sendPasswordResetedNotification"], check = "TODO";

    /// TODO @summary 批量修改用户资料 / @description 批量修改用户资料，邮箱、手机号、用户名、externalId 用户池内唯一，此接口将以管理员身份修改用户资料因此不需要进行手机号验证码检验等安全检测。
    #[doc(alias = "updateUserBatch")]
    pub fn update_user_batch(request: &UpdateUserBatch) -> Vec<User> = once POST "/api/v3/update-user-batch", write_without = ["options.autoGeneratePassword", "options.sendPasswordResetedNotification"], check = "TODO";

    /// TODO @summary 批量删除用户 / @description 通过用户 ID 列表，删除用户，支持批量删除，可以选择指定用户 ID 类型等。
    #[doc(alias = "deleteUsersBatch")]
    pub fn delete_users_batch(request: &DeleteUsersBatch) -> () = write POST "/api/v3/delete-users-batch";

    /// TODO @summary 强制下线用户 / @description 通过用户 ID、App ID 列表，强制让用户下线，可以选择指定用户 ID 类型等。
    #[doc(alias = "kickUsers")]
    pub fn kick_users(request: &KickUsers) -> () = write POST "/api/v3/kick-users";

    /// TODO @summary 离职用户 / @description 离职用户。离职操作会进行以下操作： / - 离职后该成员授权、部门、角色、分组、岗位关系将被删除； / - 离职后将保留用户基本信息，同时账号将被禁用，无法登录应用；如果需要彻底删除账号，请调用删除接口。 / 该操作不可恢复，请谨慎操作！
    #[doc(alias = "resignUser")]
    pub fn resign_user(request: &ResignUser) -> () = once POST "/api/v3/resign-user", check = "TODO";

    /// TODO @summary 批量离职用户 / @description 批量离职用户。离职操作会进行以下操作： / - 离职后该成员授权、部门、角色、分组、岗位关系将被删除； / - 离职后将保留用户基本信息，同时账号将被禁用，无法登录应用；如果需要彻底删除账号，请调用删除接口。 / 该操作不可恢复，请谨慎操作！
    #[doc(alias = "resignUserBatch")]
    pub fn resign_user_batch(request: &ResignUserBatch) -> () = once POST "/api/v3/resign-user-batch", check = "TODO";

    /// TODO @summary 检查某个用户在应用下是否具备 Session 登录态 / @description 检查某个用户在应用下是否具备 Session 登录态
    #[doc(alias = "checkSessionStatus")]
    pub fn check_session_status(request: &CheckSessionStatus) -> bool = read POST "/api/v3/check-session-status", flag = "active";

    /// TODO
    #[doc(alias = "sendUserResetPasswordEmailLink")]
    pub fn send_user_reset_password_email_link(request: &SendUserResetPasswordEmailLink) -> () = once POST "/api/v3/send-user-reset-password-email-link", check = "TODO";
}

request! {
    /// TODO A request for [`update_user`](crate::ManagementClient::update_user).
    pub struct UpdateUser {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "手机区号，中国大陆手机号可不填。Authing 短信服务暂不内置支持国际手机号，你需要在 Authing 控制台配置对应的国际短信服务。完整的手机区号列表可参阅 https://en.wikipedia.org/wiki/List_of_country_calling_codes。"
        pub phone_country_code?: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub name?: String,
        /// TODO "昵称"
        pub nickname?: String,
        /// TODO "头像链接"
        pub photo?: String,
        /// TODO "第三方外部 ID"
        pub external_id?: String,
        /// TODO "账户当前状态" | default="Activated"
        pub status?: UserStatus,
        /// TODO "邮箱是否验证"
        pub email_verified?: bool,
        /// TODO "手机号是否验证"
        pub phone_verified?: bool,
        /// TODO "出生日期" | format="date-time"
        pub birthdate?: String,
        /// TODO "所在国家"
        pub country?: String,
        /// TODO "所在省份"
        pub province?: String,
        /// TODO "所在城市"
        pub city?: String,
        /// TODO "所处地址"
        pub address?: String,
        /// TODO "所处街道地址"
        pub street_address?: String,
        /// TODO "邮政编码号"
        pub postal_code?: String,
        /// TODO "性别" | default="U"
        pub gender?: Gender,
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "用户密码，默认为明文。我们使用 HTTPS 协议对密码进行安全传输，可以在一定程度上保证安全性。如果你还需要更高级别的安全性，我们还支持 RSA256 和国密 SM2 两种方式对密码进行加密。详情见 `passwordEncryptType` 参数。"
        pub password?: Secret,
        /// TODO "所在公司"
        pub company?: String,
        /// TODO "最近一次登录时使用的浏览器 UA"
        pub browser?: String,
        /// TODO "最近一次登录时使用的设备"
        pub device?: String,
        /// TODO "名"
        pub given_name?: String,
        /// TODO "姓"
        pub family_name?: String,
        /// TODO "中间名"
        pub middle_name?: String,
        /// TODO "Preferred Username"
        pub profile?: String,
        /// TODO "Preferred Username"
        pub preferred_username?: String,
        /// TODO "用户个人网页"
        pub website?: String,
        /// TODO "用户时区信息"
        pub zoneinfo?: String,
        /// TODO "Locale"
        pub locale?: String,
        /// TODO "标准的完整地址"
        pub formatted?: String,
        /// TODO "用户所在区域"
        pub region?: String,
        /// TODO "用户身份证号码"
        pub identity_number?: String,
        /// TODO "自定义数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub custom_data?: Value,
        /// TODO "数据对象数据，传入的对象中的 key 必须先在用户数据对象相关自定义字段"
        pub metadata?: Value,
        /// TODO "可选参数"
        pub options?: UpdateUserOptions,
    }
}

request! {
    /// TODO A request for [`update_user_batch`](crate::ManagementClient::update_user_batch).
    pub struct UpdateUserBatch {
        /// TODO "用户列表"
        pub list: Vec<UpdateUserInfo>,
        /// TODO "可选参数"
        pub options?: UpdateUserBatchOptions,
    }
}

request! {
    /// TODO A request for [`delete_users_batch`](crate::ManagementClient::delete_users_batch).
    pub struct DeleteUsersBatch {
        /// TODO "用户 ID 列表"
        pub user_ids: Vec<String> [1..=50 items],
        /// TODO "可选参数"
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// TODO A request for [`kick_users`](crate::ManagementClient::kick_users).
    pub struct KickUsers {
        /// TODO "APP ID 列表"
        pub app_ids: Vec<String> [1..=50 items],
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "可选参数"
        pub options?: UserIdTypeOptions,
    }
}

request! {
    /// TODO A request for [`resign_user`](crate::ManagementClient::resign_user).
    pub struct ResignUser {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` - `phone`: 用户手机号 - `email`: 用户邮箱 - `username`: 用户名 - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。 " | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`resign_user_batch`](crate::ManagementClient::resign_user_batch).
    pub struct ResignUserBatch {
        /// TODO "用户 ID 数组"
        pub user_ids: Vec<String> [1..=50 items],
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` - `phone`: 用户手机号 - `email`: 用户邮箱 - `username`: 用户名 - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。 " | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO A request for [`check_session_status`](crate::ManagementClient::check_session_status).
    pub struct CheckSessionStatus {
        /// TODO "App ID"
        pub app_id: String,
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
    }
}

request! {
    /// TODO A request for [`send_user_reset_password_email_link`](crate::ManagementClient::send_user_reset_password_email_link).
    pub struct SendUserResetPasswordEmailLink {
        /// TODO
        pub users?: Vec<SendUserResetPasswordEmailLinkItem>,
    }
}

request! {
    /// TODO type
    pub struct SendUserResetPasswordEmailLinkItem {
        /// TODO
        pub user_id?: String,
        /// TODO
        pub user_id_type?: String,
    }
}

request! {
    /// TODO type
    pub struct UpdateUserInfo {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "手机区号，中国大陆手机号可不填。Authing 短信服务暂不内置支持国际手机号，你需要在 Authing 控制台配置对应的国际短信服务。完整的手机区号列表可参阅 https://en.wikipedia.org/wiki/List_of_country_calling_codes。"
        pub phone_country_code?: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub name?: String,
        /// TODO "昵称"
        pub nickname?: String,
        /// TODO "头像链接"
        pub photo?: String,
        /// TODO "第三方外部 ID"
        pub external_id?: String,
        /// TODO "账户当前状态" | default="Activated"
        pub status?: UserStatus,
        /// TODO "邮箱是否验证"
        pub email_verified?: bool,
        /// TODO "手机号是否验证"
        pub phone_verified?: bool,
        /// TODO "出生日期" | format="date-time"
        pub birthdate?: String,
        /// TODO "所在国家"
        pub country?: String,
        /// TODO "所在省份"
        pub province?: String,
        /// TODO "所在城市"
        pub city?: String,
        /// TODO "所处地址"
        pub address?: String,
        /// TODO "所处街道地址"
        pub street_address?: String,
        /// TODO "邮政编码号"
        pub postal_code?: String,
        /// TODO "性别" | default="U"
        pub gender?: Gender,
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "用户密码，默认为明文。我们使用 HTTPS 协议对密码进行安全传输，可以在一定程度上保证安全性。如果你还需要更高级别的安全性，我们还支持 RSA256 和国密 SM2 两种方式对密码进行加密。详情见 `passwordEncryptType` 参数。"
        pub password?: Secret,
        /// TODO "所在公司"
        pub company?: String,
        /// TODO "最近一次登录时使用的浏览器 UA"
        pub browser?: String,
        /// TODO "最近一次登录时使用的设备"
        pub device?: String,
        /// TODO "名"
        pub given_name?: String,
        /// TODO "姓"
        pub family_name?: String,
        /// TODO "中间名"
        pub middle_name?: String,
        /// TODO "Preferred Username"
        pub profile?: String,
        /// TODO "Preferred Username"
        pub preferred_username?: String,
        /// TODO "用户个人网页"
        pub website?: String,
        /// TODO "用户时区信息"
        pub zoneinfo?: String,
        /// TODO "Locale"
        pub locale?: String,
        /// TODO "标准的完整地址"
        pub formatted?: String,
        /// TODO "用户所在区域"
        pub region?: String,
        /// TODO "用户身份证号码"
        pub identity_number?: String,
        /// TODO "自定义数据，传入的对象中的 key 必须先在用户池定义相关自定义字段"
        pub custom_data?: Value,
        /// TODO "数据对象数据，传入的对象中的 key 必须先在用户数据对象相关自定义字段"
        pub metadata?: Value,
    }
}
