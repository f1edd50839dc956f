//! TODO

use serde_json::Value;

use super::types::TenantUser;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{DepartmentIdType, Gender, Pagination, PasswordEncryptType};
use crate::declare::{request, response};
use crate::redact::Secret;
use crate::response::Page;

endpoints! {
    feature = "tenants";

    /// TODO @summary 批量移除租户成员 / @description 此接口用于根据用户 ID 或租户成员 ID 批量移除租户成员。 envelope=no_data
    #[doc(alias = "deleteTenantUser")]
    pub fn delete_tenant_user(request: &DeleteTenantUser) -> () = write POST "/api/v3/delete-tenant-user";

    /// TODO @summary 生成一个邀请租户成员的链接 / @description 此接口用于生成一个邀请租户成员的链接。appId 为用户注册成功后要访问的应用 ID
    #[doc(alias = "generateInviteTenantUserLink")]
    pub fn generate_invite_tenant_user_link(request: &GenerateInviteTenantUserLink) -> InvitedTenantUsers = once POST "/api/v3/generate-invite-tenant-user-link", check = "TODO";

    /// TODO @summary 获取可访问的租户控制台列表 / @description 根据用户 ID 获取可访问的租户控制台列表
    #[doc(alias = "listInviteTennatUserRecords")]
    #[doc(alias = "listInviteTenantUserRecords")]
    pub fn list_invite_tenant_user_records(request: &ListInviteTenantUserRecords) -> Page<InviteTenantUserRecord> [page, limit] = read GET "/api/v3/list-invite-tenant-user-records";

    /// TODO @summary 发送邀请租户用户邮件 / @description 向多个邮箱发送邀请成为租户用户的邮件
    #[doc(alias = "sendInviteTenantUserEmail")]
    pub fn send_invite_tenant_user_email(request: &SendInviteTenantUserEmail) -> () = once POST "/api/v3/send-invite-tenant-user-email", check = "TODO";

    /// TODO @summary 添加租户成员 / @description 根据用户 ID 批量添加租户成员
    #[doc(alias = "addTenantUsers")]
    pub fn add_tenant_users(request: &AddTenantUsers) -> () = once POST "/api/v3/add-tenant-users", check = "TODO";

    /// TODO @summary 批量移除租户成员 / @description 此接口用于根据用户 ID 或租户成员 ID 批量移除租户成员。
    #[doc(alias = "removeTenantUsers")]
    pub fn remove_tenant_users(request: &RemoveTenantUsers) -> () = write POST "/api/v3/remove-tenant-users";

    /// TODO @summary 更新租户成员 / @description 此接口用于根据用户 ID 或租户成员 ID 更新租户成员。
    #[doc(alias = "updateTenantUser")]
    pub fn update_tenant_user(request: &UpdateTenantUser) -> () = write POST "/api/v3/update-tenant-user";

    /// TODO @summary 创建租户成员 / @description 创建租户成员，邮箱、手机号、用户名必须包含其中一个，邮箱、手机号、用户名、externalId 用户池内唯一，此接口将以管理员身份创建用户因此不需要进行手机号验证码检验等安全检测。
    #[doc(alias = "createTenantUser")]
    pub fn create_tenant_user(request: &CreateTenantUser) -> TenantUser = once POST "/api/v3/create-tenant-user", check = "TODO";

    /// TODO @summary 获取/搜索租户成员列表 / @description / 此接口用于获取用户列表，支持模糊搜索，以及通过用户基础字段、用户自定义字段、用户所在部门、用户历史登录应用等维度筛选用户。 / ### 模糊搜素示例 / 模糊搜索默认会从 `phone`, `email`, `name`, `username`, `nickname` 五个字段对用户进行模糊搜索，你也可以通过设置 `options.fuzzySearchOn` / 决定模糊匹配的字段范围： / ```json / { / "keywords": "北京", / "options": { / "fuzzySearchOn": [ / "address" / ] / } / } / ``` / ### 高级搜索示例 / 你可以通过 `advancedFilter` 进行高级搜索，高级搜索支持通过用户的基础信息、自定义数据、所在部门、用户来源、登录应用、外部身份源信息等维度对用户进行筛选。 / **且这些筛选条件可以任意组合。 / #### 筛选邮箱中包含 `@example.com` 的用户 / 用户邮箱（`email`）为字符串类型，可以进行模糊搜索： / ```json / { / "advancedFilter": [ / { / "field": "email", / "operator": "CONTAINS", / "value": "@example.com" / } / ] / } / ``` / #### 根据用户登录次数筛选 / 筛选登录次数大于 10 的用户： / ```json / { / "advancedFilter": [ / { / "field": "loginsCount", / "operator": "GREATER", / "value": 10 / } / ] / } / ``` / 筛选登录次数在 10 - 100 次的用户： / ```json / { / "advancedFilter": [ / { / "field": "loginsCount"
    #[doc(alias = "listTenantUsers")]
    pub fn list_tenant_users(request: &ListTenantUsers) -> Page<TenantUser> [page, limit in "options.pagination"] = read POST "/api/v3/list-tenant-users";

    /// TODO @summary 获取单个租户成员 / @description 根据用户 ID 或租户成员 ID 获取租户成员信息
    #[doc(alias = "getTenantUser")]
    pub fn get_tenant_user(request: &GetTenantUser) -> TenantUser = read GET "/api/v3/get-tenant-user";

    /// TODO @summary 租户部门下添加成员 / @description 通过部门 ID、组织 code，添加部门下成员。
    #[doc(alias = "addTenantDepartmentMembers")]
    pub fn add_tenant_department_members(request: &AddTenantDepartmentMembers) -> () = once POST "/api/v3/add-tenant-department-members", check = "TODO";

    /// TODO @summary 租户部门下删除成员 / @description 通过部门 ID、组织 code，删除部门下成员。
    #[doc(alias = "removeTenantDepartmentMembers")]
    pub fn remove_tenant_department_members(request: &RemoveTenantDepartmentMembers) -> () = write POST "/api/v3/remove-tenant-department-members";
}

request! {
    /// TODO A request for [`delete_tenant_user`](crate::ManagementClient::delete_tenant_user).
    pub struct DeleteTenantUser {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "关联的用户池级别的用户 ID"
        pub link_user_ids?: Vec<String>,
        /// TODO "租户成员 ID"
        pub member_ids?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link).
    pub struct GenerateInviteTenantUserLink {
        /// TODO "链接有效期"
        pub validity_term: String,
        /// TODO "要邀请的用户邮箱"
        pub emails: Vec<String>,
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`list_invite_tenant_user_records`](crate::ManagementClient::list_invite_tenant_user_records).
    pub struct ListInviteTenantUserRecords {
        /// TODO "搜索关键字"
        pub keywords: String,
        /// TODO "页码"
        pub page: String,
        /// TODO "每页获取的数据量"
        pub limit: String,
    }
}

request! {
    /// TODO A request for [`send_invite_tenant_user_email`](crate::ManagementClient::send_invite_tenant_user_email).
    pub struct SendInviteTenantUserEmail {
    }
}

request! {
    /// TODO A request for [`add_tenant_users`](crate::ManagementClient::add_tenant_users).
    pub struct AddTenantUsers {
        /// TODO "关联的用户池级别的用户 ID"
        pub link_user_ids: Vec<String>,
        /// TODO "租户 ID"
        pub tenant_id: String,
    }
}

request! {
    /// TODO A request for [`remove_tenant_users`](crate::ManagementClient::remove_tenant_users).
    pub struct RemoveTenantUsers {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "关联的用户池级别的用户 ID"
        pub link_user_ids?: Vec<String>,
        /// TODO "租户成员 ID"
        pub member_ids?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`update_tenant_user`](crate::ManagementClient::update_tenant_user).
    pub struct UpdateTenantUser {
        /// TODO "要更新的租户成员信息"
        pub updates: Value,
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "关联的用户池级别的用户 ID"
        pub link_user_id?: String,
        /// TODO "租户成员 ID"
        pub member_id?: String,
    }
}

request! {
    /// TODO A request for [`create_tenant_user`](crate::ManagementClient::create_tenant_user).
    pub struct CreateTenantUser {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "性别: - `M`: 男性，`male` - `F`: 女性，`female` - `U`: 未知，`unknown` "
        pub gender: Gender,
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "手机区号，中国大陆手机号可不填。Authing 短信服务暂不内置支持国际手机号，你需要在 Authing 控制台配置对应的国际短信服务。完整的手机区号列表可参阅 https://en.wikipedia.org/wiki/List_of_country_calling_codes。"
        pub phone_country_code?: String,
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub name?: String,
        /// TODO "昵称"
        pub nickname?: String,
        /// TODO "头像链接"
        pub photo?: String,
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
        /// TODO "名"
        pub given_name?: String,
        /// TODO "姓"
        pub family_name?: String,
        /// TODO "中间名"
        pub middle_name?: String,
        /// TODO "Preferred Username"
        pub preferred_username?: String,
        /// TODO "用户密码，默认为明文。我们使用 HTTPS 协议对密码进行安全传输，可以在一定程度上保证安全性。如果你还需要更高级别的安全性，我们还支持 RSA256 和国密 SM2 两种方式对密码进行加密。详情见 `passwordEncryptType` 参数。"
        pub password?: Secret,
        /// TODO "加密用户密码的盐"
        pub salt?: Secret,
        /// TODO "可选参数"
        pub options?: CreateTenantUserOptions,
    }
}

request! {
    /// TODO A request for [`list_tenant_users`](crate::ManagementClient::list_tenant_users).
    pub struct ListTenantUsers {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "搜索关键字"
        pub keywords?: String,
        /// TODO "可选项"
        pub options?: ListTenantUsersOptions,
    }
}

request! {
    /// TODO A request for [`get_tenant_user`](crate::ManagementClient::get_tenant_user).
    pub struct GetTenantUser {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "关联的用户池级别的用户 ID"
        pub link_user_id?: String,
        /// TODO "租户成员 ID"
        pub member_id?: String,
    }
}

request! {
    /// TODO A request for [`add_tenant_department_members`](crate::ManagementClient::add_tenant_department_members).
    pub struct AddTenantDepartmentMembers {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "部门系统 ID（为 Authing 系统自动生成，不可修改）"
        pub department_id: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "关联的用户池级别的用户 ID"
        pub link_user_ids?: Vec<String>,
        /// TODO "租户成员 ID"
        pub member_ids?: Vec<String>,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO A request for [`remove_tenant_department_members`](crate::ManagementClient::remove_tenant_department_members).
    pub struct RemoveTenantDepartmentMembers {
        /// TODO "组织 code"
        pub organization_code: String,
        /// TODO "部门系统 ID（为 Authing 系统自动生成，不可修改）"
        pub department_id: String,
        /// TODO "此次调用中使用的部门 ID 的类型" | default="department_id"
        pub department_id_type?: DepartmentIdType,
        /// TODO "关联的用户池级别的用户 ID"
        pub link_user_ids?: Vec<String>,
        /// TODO "租户成员 ID"
        pub member_ids?: Vec<String>,
        /// TODO "租户 ID"
        pub tenant_id?: String,
    }
}

request! {
    /// TODO type
    pub struct CreateTenantUserOptions {
        /// TODO "该参数一般在迁移旧有用户数据到 Authing 的时候会设置。开启这个开关，password 字段会直接写入 Authing 数据库，Authing 不会再次加密此字段。如果你的密码不是明文存储，你应该保持开启，并编写密码函数计算。" | default=false
        pub keep_password?: bool,
        /// TODO "是否自动生成密码" | default=false
        pub auto_generate_password?: bool,
        /// TODO "是否强制要求用户在第一次的时候重置密码" | default=false
        pub reset_password_on_first_login?: bool,
        /// TODO "密码加密类型，支持使用 RSA256 和国密 SM2 算法进行加密。默认为 `none` 不加密。 - `none`: 不对密码进行加密，使用明文进行传输。 - `rsa`: 使用 RSA256 算法对密码进行加密，需要使用 Authing 服务的 RSA 公钥进行加密，请阅读**介绍**部分了解如何获取 Authing 服务的 RSA256 公钥。 - `sm2`: 使用 [国密 SM2 算法](https://baike.baidu.com/item/SM2/15081831) 对密码进行加密，需要使用 Authing 服务的 SM2 公钥进行加密，请阅读**介绍**部分了解如何获取 Authing 服务的 SM2 公钥。 " | default="none"
        pub password_encrypt_type?: PasswordEncryptType,
    }
}

request! {
    /// TODO type
    pub struct ListTenantUsersOptions {
        /// TODO "分页配置"
        pub pagination?: Pagination,
        /// TODO
        pub with_department_ids?: bool,
    }
}

response! {
    /// TODO type
    pub struct InviteEmailError {
        /// TODO "邮箱地址"
        pub email?: String,
        /// TODO "错误信息描述"
        pub message?: String,
    }
}

response! {
    /// TODO type
    pub struct InviteTenantUserRecord {
        /// TODO "邀请记录编号"
        pub record_id?: f64,
        /// TODO "邀请账号"
        pub invite_account?: String,
        /// TODO "账号激活状态"
        pub verified_status?: String,
        /// TODO "邀请链接"
        pub invite_link?: String,
        /// TODO "创建时间" | format="date-time"
        pub created_at?: String,
        /// TODO "账号激活时间" | format="date-time"
        pub activated_at?: String,
    }
}

response! {
    /// TODO type
    pub struct InvitedTenantUsers {
        /// TODO "错误的邮箱提示"
        pub err_msgs: Vec<InviteEmailError>,
        /// TODO "邀请用户信息返回值"
        pub list: Vec<InviteTenantUserRecord>,
    }
}
