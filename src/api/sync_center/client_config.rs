//! The credentials of the systems that sync tasks copy from and to. They are only sent: no response contains them.

use crate::declare::request;
use crate::redact::Secret;

request! {
    /// Credentials and addresses of the other system. Set the one field that matches the task's
    /// [`SyncTaskType`](super::SyncTaskType).
    pub struct SyncTaskClientConfig {
        /// For `Lark`: Feishu, the Chinese edition of Lark.
        pub lark_config?: SyncTaskLarkClientConfig,
        /// For `LarkInternational`: the edition outside of China, with the same settings.
        pub lark_international_config?: SyncTaskLarkClientConfig,
        /// For `WechatWork`: WeChat Work (WeCom).
        pub wechatwork_config?: SyncTaskWechatworkClientConfig,
        /// For `DingTalk`.
        pub dingtalk_config?: SyncTaskDingtalkClientConfig,
        /// For `Moka`, an HR system.
        pub moka_config?: SyncTaskMokaClientConfig,
        /// For `Scim`: your own system, which the service calls over HTTP.
        pub scim_config?: SyncTaskScimClientConfig,
        /// For `ActiveDirectory`: Windows AD.
        pub active_directory_config?: SyncTaskActiveDirectoryClientConfig,
        /// For `Ldap`: any other directory server.
        pub ldap_config?: SyncTaskLdapClientConfig,
        /// For `Italent`: Beisen, an HR system.
        pub italent_config?: SyncTaskItalentClientConfig,
        /// For `Maycur`, a system for expense reports.
        pub maycur_config?: SyncTaskMaycurClientConfig,
        /// For `Fxiaoke`, a CRM system.
        pub fxiaoke_config?: SyncTaskFxiaokeClientConfig,
        /// For `Xiaoshouyi`: Neocrm, a CRM system.
        pub xiaoshouyi_config?: SyncTaskXiaoshouyiClientConfig,
        /// For `Kayang`, an HR system.
        pub kayang_config?: SyncTaskKayangClientConfig,
    }
}

request! {
    /// Access to Windows AD, through a connector on the customer's premises.
    pub struct SyncTaskActiveDirectoryClientConfig {
        /// Identifier of the identity source whose directory is synchronized.
        pub sync_identity_provider_code?: String,
        /// URL that the connector registers with. It contains a ticket, so it is a secret.
        pub ticket_url = "ticket_url"?: Secret,
    }
}

request! {
    /// Access to DingTalk, as an application of the enterprise.
    pub struct SyncTaskDingtalkClientConfig {
        /// ID of the enterprise (`CorpId`), from the developer console of DingTalk.
        pub corp_id: String [sample "ding0123456789abcdef"],
        /// Public identifier (`AppKey`) of the application.
        pub app_key: String [sample "dingabcdefghijklmnop"],
        /// Secret (`AppSecret`) of the application.
        pub app_secret: Secret,
        /// Key that DingTalk encrypts its event notifications with (`aes_key`). Needed for the trigger `Automatic`.
        pub aes_key = "aes_key"?: Secret,
        /// Token that DingTalk signs its event notifications with. Needed for the trigger `Automatic`.
        pub token?: Secret,
    }
}

request! {
    /// Access to Fxiaoke, as an application of the enterprise.
    pub struct SyncTaskFxiaokeClientConfig {
        /// Public identifier of the application at Fxiaoke.
        pub app_id: String [sample "FSAID_1a2b3c4"],
        /// Secret that belongs to the application's identifier.
        pub app_secret: Secret,
        /// Permanent authorization code of the enterprise for the application.
        pub permanent_code: Secret,
        /// `openUserId` of the Fxiaoke user on whose behalf the service reads data.
        pub current_open_user_id: String [sample "FSUID_5d6e7f8"],
    }
}

request! {
    /// Access to iTalent (Beisen).
    pub struct SyncTaskItalentClientConfig {
        /// ID of your company at iTalent.
        pub tenant_id = "tenant_id": String [sample "100001"],
        /// Public identifier of the application at iTalent.
        pub app_key = "app_key": String [sample "0123456789ABCDEF"],
        /// Secret that belongs to the application's identifier.
        pub app_secret = "app_secret": Secret,
    }
}

request! {
    /// Access to Kayang.
    pub struct SyncTaskKayangClientConfig {
        /// URL of the Kayang server.
        pub endpoint: String [sample "https://hr.example.com"],
        /// Name of the account that the service signs in with.
        pub account: String [sample "sync"],
        /// Password of that account.
        pub password: Secret,
    }
}

request! {
    /// Access to Lark or Feishu, as a custom application.
    pub struct SyncTaskLarkClientConfig {
        /// Public identifier (App ID) of the application.
        pub app_id = "app_id": String [sample "cli_a1b2c3d4e5f60718"],
        /// Secret (App Secret) of the application.
        pub app_secret = "app_secret": Secret,
        /// Key that Lark encrypts its event notifications with (Encrypt Key), from the page for event subscriptions. Required
        /// for the trigger `Automatic`.
        pub encrypt_key = "encrypt_key"?: Secret,
        /// Token by which event notifications are recognized (Verification Token), from the page for event subscriptions.
        /// Required for the trigger `Automatic`.
        pub verification_token = "verification_token"?: Secret,
    }
}

request! {
    /// Access to a directory server over LDAP.
    pub struct SyncTaskLdapClientConfig {
        /// URL of the server, with `ldap` or `ldaps`.
        pub url!: String [sample "ldaps://ldap.example.com:636"],
        /// Distinguished name that the service binds (signs in) with.
        pub bind_dn!: String [sample "cn=sync,dc=example,dc=com"],
        /// Password of that name.
        pub bind_credentials!: Secret,
        /// Distinguished name below which users are searched.
        pub users_base_dn!: String [sample "ou=people,dc=example,dc=com"],
        /// Distinguished name below which departments are searched.
        pub groups_base_dn!: String [sample "ou=groups,dc=example,dc=com"],
        /// LDAP filter for entries that are users, such as `(objectClass=person)`.
        pub user_query_criteria!: String [sample "(objectClass=person)"],
        /// LDAP filter for entries that are departments, such as `(objectClass=organizationalUnit)`.
        pub department_query_criteria!: String [sample "(objectClass=organizationalUnit)"],
    }
}

request! {
    /// Access to Maycur.
    pub struct SyncTaskMaycurClientConfig {
        /// Public identifier of the application at Maycur.
        pub app_code = "app_code": String [sample "AP1234567890"],
        /// Secret that belongs to the application's identifier.
        pub app_secret = "app_secret": Secret,
        /// URL at which your company signs in to Maycur.
        pub endpoint: String [sample "https://www.maycur.com"],
    }
}

request! {
    /// Access to Moka.
    pub struct SyncTaskMokaClientConfig {
        /// Name of the account for the API of Moka.
        pub user_name!: String [sample "sync"],
        /// Code of your company at Moka.
        pub ent_code!: String [sample "example"],
        /// Code of Moka's interface that returns employees.
        pub api_code_employee = "apiCode_employee"!: String [sample "0123456789abcdef"],
        /// Code of Moka's interface that returns departments.
        pub api_code_department = "apiCode_department"!: String [sample "fedcba9876543210"],
        /// Private key that requests to Moka are signed with.
        pub private_key!: Secret,
    }
}

request! {
    /// Access to your own system, which provides users and departments by a protocol similar to SCIM.
    pub struct SyncTaskScimClientConfig {
        /// URL of the resource for departments, which SCIM calls groups; without it only users are synchronized.
        pub org_url = "org_url"?: String,
        /// URL of the resource for users.
        pub user_url = "user_url": String [sample "https://hr.example.com/scim/v2/Users"],
        /// Token that the service sends to your system for authorization.
        pub token: Secret,
        /// ID of the root department in your system.
        pub root_department_id = "root_department_id"?: String,
        /// Name of the member with a department's parent. The official description has no further details.
        pub parent_department = "parent_department"?: String,
        /// Name of the member with a user's department. The official description has no further details.
        pub department?: String,
    }
}

request! {
    /// Access to WeChat Work (WeCom), as the application for contacts.
    pub struct SyncTaskWechatworkClientConfig {
        /// ID of the enterprise (`CorpId`), from the administration of WeChat Work.
        pub corp_id = "corpID": String [sample "ww0123456789abcdef"],
        /// Secret for the synchronization of contacts.
        pub secret: Secret,
        /// Token that notifications about contacts are signed with. Needed for the trigger `Automatic`.
        pub token?: Secret,
        /// Key that notifications about contacts are encrypted with (`EncodingAESKey`). Needed for the trigger `Automatic`.
        pub encoding_aes_key = "encodingAESKey"?: Secret,
        /// URL of a proxy through which the service calls WeChat Work. WeChat Work may accept calls from configured IP
        /// addresses only.
        pub agent_url?: String,
    }
}

request! {
    /// Access to Neocrm (Xiaoshouyi).
    pub struct SyncTaskXiaoshouyiClientConfig {
        /// Public identifier of the application at Neocrm.
        pub client_id = "client_id": String [sample "0123456789abcdef"],
        /// Secret that belongs to the application's identifier.
        pub client_secret = "client_secret": Secret,
        /// Name of the Neocrm user on whose behalf the service reads data.
        pub username: String [sample "sync@example.com"],
        /// Password of that user.
        pub password: Secret,
    }
}
