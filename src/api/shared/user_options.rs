//! TODO

use crate::api::shared::DepartmentIdType;
use crate::declare::{open_enum, request};
use crate::redact::Secret;

request! {
    /// TODO type
    pub struct CreateUserOptions {
        /// TODO "该参数一般在迁移旧有用户数据到 Authing 的时候会设置。开启这个开关，password 字段会直接写入 Authing 数据库，Authing 不会再次加密此字段。如果你的密码不是明文存储，你应该保持开启，并编写密码函数计算。" | default=false
        pub keep_password?: bool,
        /// TODO "是否自动生成密码" | default=false
        pub auto_generate_password?: bool,
        /// TODO "是否强制要求用户在第一次的时候重置密码" | default=false
        pub reset_password_on_first_login?: bool,
        /// TODO "此次调用中使用的父部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "重置密码发送邮件和手机号选项"
        pub send_notification?: SendCreateAccountNotification,
        /// TODO "密码加密类型，支持使用 RSA256 和国密 SM2 算法进行加密。默认为 `none` 不加密。 - `none`: 不对密码进行加密，使用明文进行传输。 - `rsa`: 使用 RSA256 算法对密码进行加密，需要使用 Authing 服务的 RSA 公钥进行加密，请阅读**介绍**部分了解如何获取 Authing 服务的 RSA256 公钥。 - `sm2`: 使用 [国密 SM2 算法](https://baike.baidu.com/item/SM2/15081831) 对密码进行加密，需要使用 Authing 服务的 SM2 公钥进行加密，请阅读**介绍**部分了解如何获取 Authing 服务的 SM2 公钥。 " | default="none"
        pub password_encrypt_type?: PasswordEncryptType,
    }
}

request! {
    /// TODO type
    pub struct SendCreateAccountNotification {
        /// TODO "创建账号之后，是否发送邮件通知" | default=false
        pub send_email_notification?: bool,
        /// TODO "创建账号之后，是否发送短信通知" | default=false
        pub send_phone_notification?: bool,
        /// TODO "发送登录地址时，指定的应用 id，会将此应用的登录地址发送给用户的邮箱或者手机号。默认为用户池应用面板的登录地址。"
        pub app_id?: String,
    }
}

request! {
    /// TODO type
    pub struct SendResetPasswordNotification {
        /// TODO "重置密码之后，是否发送用户默认邮件通知" | default=false
        pub send_default_email_notification?: bool,
        /// TODO "重置密码之后，是否发送用户默认短信通知" | default=false
        pub send_default_phone_notification?: bool,
        /// TODO "当用户密码修改之后，输入发送邮箱"
        pub input_send_email_notification?: String,
        /// TODO "当用户密码修改之后，输入发送手机号"
        pub input_send_phone_notification?: String,
        /// TODO "发送登录地址时，指定的应用 id，会将此应用的登录地址发送给用户的邮箱或者手机号。默认为用户池应用面板的登录地址。"
        pub app_id?: String,
    }
}

request! {
    /// TODO type
    pub struct UpdateUserBatchOptions {
        /// TODO "下次登录要求重置密码" | default=false
        pub reset_password_on_next_login?: bool,
        /// TODO "密码加密类型，支持使用 RSA256 和国密 SM2 算法进行加密。默认为 `none` 不加密。 - `none`: 不对密码进行加密，使用明文进行传输。 - `rsa`: 使用 RSA256 算法对密码进行加密，需要使用 Authing 服务的 RSA 公钥进行加密，请阅读**介绍**部分了解如何获取 Authing 服务的 RSA256 公钥。 - `sm2`: 使用 [国密 SM2 算法](https://baike.baidu.com/item/SM2/15081831) 对密码进行加密，需要使用 Authing 服务的 SM2 公钥进行加密，请阅读**介绍**部分了解如何获取 Authing 服务的 SM2 公钥。 " | default="none"
        pub password_encrypt_type?: PasswordEncryptType,
        /// TODO "是否自动生成密码" | default=false
        pub auto_generate_password?: bool,
        /// TODO "重置密码发送邮件和手机号选项"
        pub send_password_reseted_notification?: SendResetPasswordNotification,
    }
}

request! {
    /// TODO type
    pub struct UpdateUserOptions {
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` - `phone`: 用户手机号 - `email`: 用户邮箱 - `username`: 用户名 - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 - `identity`: 用户的外部身份源信息，格式为 `<extIdpId>:<userIdInIdp>`，其中 `<extIdpId>` 为 Authing 身份源的 ID，`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`。 - `sync_relation`: 用户的外部身份源信息，格式为 `<provier>:<userIdInIdp>`，其中 `<provier>` 为同步身份源类型，如 wechatwork, lark；`<userIdInIdp>` 为用户在外部身份源的 ID。 示例值：`lark:ou_8bae746eac07cd2564654140d2a9ac61`。 " | default="user_id"
        pub user_id_type?: UserIdType,
        /// TODO "设置用户首次登录要求重置密码" | default=false
        pub reset_password_on_first_login?: bool,
        /// TODO "下次登录要求重置密码" | default=false
        pub reset_password_on_next_login?: bool,
        /// TODO "密码加密类型，支持使用 RSA256 和国密 SM2 算法进行加密。默认为 `none` 不加密。 - `none`: 不对密码进行加密，使用明文进行传输。 - `rsa`: 使用 RSA256 算法对密码进行加密，需要使用 Authing 服务的 RSA 公钥进行加密，请阅读**介绍**部分了解如何获取 Authing 服务的 RSA256 公钥。 - `sm2`: 使用 [国密 SM2 算法](https://baike.baidu.com/item/SM2/15081831) 对密码进行加密，需要使用 Authing 服务的 SM2 公钥进行加密，请阅读**介绍**部分了解如何获取 Authing 服务的 SM2 公钥。 " | default="none"
        pub password_encrypt_type?: PasswordEncryptType,
        /// TODO "是否自动生成密码" | default=false
        pub auto_generate_password?: bool,
        /// TODO "重置密码发送邮件和手机号选项"
        pub send_password_reseted_notification?: SendResetPasswordNotification,
    }
}

request! {
    /// TODO type
    pub struct UserIdTypeOptions {
        /// TODO "用户 ID 类型，默认值为 `user_id`，可选值为： - `user_id`: Authing 用户 ID，如 `6319a1504f3xxxxf214dd5b7` - `phone`: 用户手机号 - `email`: 用户邮箱 - `username`: 用户名 - `external_id`: 用户在外部系统的 ID，对应 Authing 用户信息的 `externalId` 字段 " | default="user_id"
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// TODO type
    pub struct UserOtp {
        /// TODO "OTP 密钥"
        pub secret: Secret,
        /// TODO "OTP Recovery Code"
        pub recovery_code?: Secret,
    }
}

open_enum! {
    without_examples;
    /// TODO of CreateTenantUserOptions.passwordEncryptType, CreateUserOptions.passwordEncryptType, UpdateUserBatchOptions.passwordEncryptType, UpdateUserOptions.passwordEncryptType
    pub enum PasswordEncryptType {
        /// TODO
        Sm2 = "sm2",
        /// TODO
        Rsa = "rsa",
        /// TODO
        None = "none",
    }
}

open_enum! {
    without_examples;
    /// TODO of DeleteUserSyncRelations.userIdType, GetDepartmentsOfPublicAccount.userIdType, GetGroupsOfPublicAccount.userIdType, GetMfaStatus.userIdType
    pub enum UserIdType {
        /// TODO
        UserId = "user_id",
        /// TODO
        ExternalId = "external_id",
        /// TODO
        Phone = "phone",
        /// TODO
        Email = "email",
        /// TODO
        Username = "username",
        /// TODO
        Identity = "identity",
        /// TODO
        SyncRelation = "sync_relation",
        /// TODO
        CustomField = "custom_field",
    }
}
