//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "tenants";

    /// TODO @summary 创建租户
    #[doc(alias = "createTenant")]
    pub fn create_tenant(request: &CreateTenant) -> Tenant = once POST "/api/v3/create-tenant", check = "TODO";

    /// TODO @summary 更新租户数据 / @description 此接口用于更新租户基本信息。
    #[doc(alias = "updateTenant")]
    pub fn update_tenant(request: &UpdateTenant) -> () = write POST "/api/v3/update-tenant";

    /// TODO @summary 删除租户 / @description 此接口用于删除租户。
    #[doc(alias = "deleteTenant")]
    pub fn delete_tenant(tenant_id: str) -> () = write POST "/api/v3/delete-tenant";

    /// TODO @summary 获取/搜索租户列表 / @description 此接口用于获取租户列表，支持模糊搜索。
    #[doc(alias = "listTenants")]
    pub fn list_tenants(request: &ListTenants) -> Page<Tenant> [page, limit] = read GET "/api/v3/list-tenants";

    /// TODO @summary 获取租户一点点的信息 / @description 根据租户 ID 获取租户一点点的详情
    #[doc(alias = "getTenantLittleInfo")]
    pub fn get_tenant_little_info(request: &GetTenantLittleInfo) -> Tenant = read GET "/api/v3/get-tenant-little-info";

    /// TODO @summary 获取租户详情 / @description 根据租户 ID 获取租户详情
    #[doc(alias = "getTenant")]
    pub fn get_tenant(request: &GetTenant) -> Tenant = read GET "/api/v3/get-tenant";

    /// TODO @summary 导入租户 / @description 此接口用于 Excel 导入租户。
    #[doc(alias = "importTenant")]
    pub fn import_tenant(request: &ImportTenant) -> () = once POST "/api/v3/import-tenant", check = "TODO";

    /// TODO @summary 导入租户历史 / @description 此接口用于 Excel 导入租户的历史查询。
    #[doc(alias = "importTenantHistory")]
    #[doc(alias = "listImportTenantHistory")]
    pub fn list_import_tenant_history(request: &ListImportTenantHistory) -> Page<Value> [page, limit] = read GET "/api/v3/import-tenant-history";

    /// TODO @summary 导入租户通知用户列表 / @description 此接口用于查询导入租户通知用户列表。
    #[doc(alias = "importTenantNotifyUser")]
    #[doc(alias = "listImportTenantNotifyUsers")]
    pub fn list_import_tenant_notify_users(request: &ListImportTenantNotifyUsers) -> Page<Value> [page, limit] = read GET "/api/v3/import-tenant-notify-user";

    /// TODO @summary 导入租户通知邮箱用户 / @description 此接口用于批量发送邮件通知。 envelope=bare
    #[doc(alias = "sendEmailBatch")]
    pub fn send_email_batch(request: &SendEmailBatch) -> () = once POST "/api/v3/send-email-batch", bare = true, check = "TODO";

    /// TODO @summary 导入租户短信通知用户 / @description 此接口用于批量发送短信通知。
    #[doc(alias = "sendSmsBatch")]
    pub fn send_sms_batch(request: &SendSmsBatch) -> () = once POST "/api/v3/send-sms-batch", check = "TODO";

    /// TODO @summary 获取租户详情 / @description 根据租户 Code 获取租户详情
    #[doc(alias = "getTenantByCode")]
    pub fn get_tenant_by_code(request: &GetTenantByCode) -> Tenant = read GET "/api/v3/get-tenant-by-code";
}

request! {
    /// TODO A request for [`create_tenant`](crate::ManagementClient::create_tenant).
    pub struct CreateTenant {
        /// TODO "租户名"
        pub name: String,
        /// TODO "租户关联的应用 ID"
        pub app_ids: Vec<String>,
        /// TODO "租户 logo"
        pub logo?: Vec<String>,
        /// TODO "租户描述"
        pub description?: String,
        /// TODO "用户被租户拒绝登录时显示的提示文案"
        pub reject_hint?: String,
        /// TODO "租户来源的应用 ID，该值不存在时代表租户来源为 Authing 控制台"
        pub source_app_id?: String,
        /// TODO "企业邮箱域名"
        pub enterprise_domains?: Vec<String>,
        /// TODO "租户过期时间"
        pub expire_time?: String,
        /// TODO "租户 MAU 上限"
        pub mau_amount?: f64,
        /// TODO "租户成员上限"
        pub member_amount?: f64,
        /// TODO "租户管理员上限"
        pub admin_amount?: f64,
    }
}

request! {
    /// TODO A request for [`update_tenant`](crate::ManagementClient::update_tenant).
    pub struct UpdateTenant {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "租户名"
        pub name?: String,
        /// TODO "租户关联的应用 ID"
        pub app_ids?: Vec<String>,
        /// TODO "租户 logo"
        pub logo?: Vec<String>,
        /// TODO "租户描述"
        pub description?: String,
        /// TODO "用户被租户拒绝登录时显示的提示文案"
        pub reject_hint?: String,
        /// TODO "租户来源的应用 ID，该值不存在时代表租户来源为 Authing 控制台"
        pub source_app_id?: String,
    }
}

request! {
    /// TODO A request for [`list_tenants`](crate::ManagementClient::list_tenants).
    pub struct ListTenants {
        /// TODO "搜索关键字"
        pub keywords?: String,
        /// TODO "是否增加返回租户成员统计"
        pub with_members_count?: bool,
        /// TODO "增加返回租户下 app 简单信息"
        pub with_app_detail?: bool,
        /// TODO "增加返回租户下创建者简单信息"
        pub with_creator_detail?: bool,
        /// TODO "增加返回租户下来源 app 简单信息"
        pub with_source_app_detail?: bool,
        /// TODO "页码"
        pub page?: String,
        /// TODO "每页获取的数据量"
        pub limit?: String,
        /// TODO "租户来源"
        pub source?: Value,
    }
}

request! {
    /// TODO A request for [`get_tenant_little_info`](crate::ManagementClient::get_tenant_little_info).
    pub struct GetTenantLittleInfo {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "是否增加返回租户成员统计"
        pub with_members_count?: bool,
        /// TODO "增加返回租户关联应用简单信息"
        pub with_app_detail?: bool,
        /// TODO "增加返回租户下创建者简单信息"
        pub with_creator_detail?: bool,
        /// TODO "增加返回租户来源应用简单信息"
        pub with_source_app_detail?: bool,
    }
}

request! {
    /// TODO A request for [`get_tenant`](crate::ManagementClient::get_tenant).
    pub struct GetTenant {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "是否增加返回租户成员统计"
        pub with_members_count?: bool,
        /// TODO "增加返回租户关联应用简单信息"
        pub with_app_detail?: bool,
        /// TODO "增加返回租户下创建者简单信息"
        pub with_creator_detail?: bool,
        /// TODO "增加返回租户来源应用简单信息"
        pub with_source_app_detail?: bool,
    }
}

request! {
    /// TODO A request for [`import_tenant`](crate::ManagementClient::import_tenant).
    pub struct ImportTenant {
        /// TODO "excel path 地址"
        pub excel_url: String,
    }
}

request! {
    /// TODO A request for [`list_import_tenant_history`](crate::ManagementClient::list_import_tenant_history).
    pub struct ListImportTenantHistory {
        /// TODO "页码"
        pub page?: String,
        /// TODO "每页获取的数据量"
        pub limit?: String,
    }
}

request! {
    /// TODO A request for [`list_import_tenant_notify_users`](crate::ManagementClient::list_import_tenant_notify_users).
    pub struct ListImportTenantNotifyUsers {
        /// TODO "导入记录 id"
        pub import_id: String,
        /// TODO "页码"
        pub page?: String,
        /// TODO "每页获取的数据量"
        pub limit?: String,
    }
}

request! {
    /// TODO A request for [`send_email_batch`](crate::ManagementClient::send_email_batch).
    pub struct SendEmailBatch {
        /// TODO "管理员名"
        pub admin_name: String,
        /// TODO "导入 id"
        pub import_id: f64,
        /// TODO "需要邮件通知的管理员"
        pub users: Vec<TenantEmailRecipient>,
    }
}

request! {
    /// TODO A request for [`send_sms_batch`](crate::ManagementClient::send_sms_batch).
    pub struct SendSmsBatch {
        /// TODO "管理员名"
        pub admin_name: String,
        /// TODO "导入 id"
        pub import_id: f64,
        /// TODO "需要短信通知的管理员"
        pub users: Vec<TenantSmsRecipient>,
    }
}

request! {
    /// TODO A request for [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code).
    pub struct GetTenantByCode {
        /// TODO "租户 Code"
        pub code: String,
    }
}

request! {
    /// TODO type
    pub struct TenantEmailRecipient {
        /// TODO "管理员名字"
        pub admin_name!: String,
        /// TODO "用户名"
        pub user_name!: String,
        /// TODO "管理员邮箱"
        pub email!: String,
        /// TODO "租户域名"
        pub identifier!: String,
        /// TODO "租户 id"
        pub tenant_id!: String,
        /// TODO "租户名"
        pub tenant_name!: String,
    }
}

request! {
    /// TODO type
    pub struct TenantSmsRecipient {
        /// TODO "管理员名字"
        pub admin_name!: String,
        /// TODO "用户名"
        pub user_name!: String,
        /// TODO "用户唯一标识"
        pub identifier!: String,
        /// TODO "管理员手机"
        pub phone!: String,
        /// TODO "管理员手机地区号"
        pub phone_country_code!: String,
        /// TODO "租户 id"
        pub tenant_id!: String,
        /// TODO "租户名"
        pub tenant_name!: String,
    }
}

response! {
    /// TODO type
    pub struct Tenant {
        /// TODO "租户 ID"
        pub tenant_id: String [present],
        /// TODO "用户池 ID"
        pub user_pool_id: String,
        /// TODO "租户名"
        pub name?: String [..=64],
        /// TODO "租户描述"
        pub description?: String,
        /// TODO "租户 logo" | one_of=["string", "array<string>"]
        pub logo?: Value,
        /// TODO "用户被租户拒绝登录时显示的提示文案"
        pub reject_hint?: String,
        /// TODO "租户关联的应用 ID"
        pub app_ids: Vec<String>,
        /// TODO "创建者用户的 ID"
        pub creator?: String,
        /// TODO "租户来源的应用 ID，该值不存在时代表租户来源为 Authing 控制台"
        pub source_app_id: String,
        /// TODO "租户来源"
        pub source?: String,
        /// TODO "租户 Code"
        pub code: String,
        /// TODO "租户地址"
        pub host?: String,
        /// TODO "租户配置的企业域名" | one_of=["array<string>", "string"]
        pub enterprise_domains?: Value,
        /// TODO "创建者基本信息"
        pub creator_detail?: Value,
        /// TODO "来源 app 基本信息"
        pub source_app_detail?: Value,
        /// TODO "租户内成员数"
        pub members_count?: i64,
    }
}
