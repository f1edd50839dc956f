//! TODO

use super::types::TenantUser;
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::User;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "tenants";

    /// TODO @summary 获取租户管理员列表 / @description 此接口用于获取租户成员列表，支持模糊搜索。
    #[doc(alias = "listTenantAdmin")]
    pub fn list_tenant_admin(request: &ListTenantAdmin) -> Page<TenantUser> [page, limit] = read POST "/api/v3/list-tenant-admin", page_as_text = true;

    /// TODO @summary 设置租户管理员 / @description 此接口用于根据用户 ID 或租户成员 ID 设置租户管理员。 envelope=no_data
    #[doc(alias = "setTenantAdmin")]
    pub fn set_tenant_admin(request: &SetTenantAdmin) -> () = write POST "/api/v3/set-tenant-admin";

    /// TODO @summary 取消设置租户管理员 / @description 此接口用于根据用户 ID 或租户成员 ID 取消设置租户管理员。 envelope=no_data
    #[doc(alias = "deleteTenantAdmin")]
    pub fn delete_tenant_admin(request: &DeleteTenantAdmin) -> () = write POST "/api/v3/delete-tenant-admin";

    /// TODO @summary 获取多租户管理员用户列表 / @description 根据用户池 ID 获取某个用户池内拥有多租户管理权限的用户列表
    #[doc(alias = "listMultipleTenantAdmin")]
    #[doc(alias = "listMultipleTenantAdmins")]
    pub fn list_multiple_tenant_admins(request: &ListMultipleTenantAdmins) -> Page<MultipleTenantAdmin> [page, limit] = read GET "/api/v3/list-multiple-tenant-admins";

    /// TODO @summary 创建多租户管理员用户 / @description 根据用户 ID 创建一个用户池内拥有多租户管理权限的用户 envelope=no_data
    #[doc(alias = "createMultipleTenantAdmin")]
    pub fn create_multiple_tenant_admin(request: &CreateMultipleTenantAdmin) -> () = once POST "/api/v3/create-multiple-tenant-admin", check = "TODO";

    /// TODO @summary 获取多租户管理员用户列表 / @description 根据用户池 ID 获取某个用户池内拥有多租户管理权限的用户列表
    #[doc(alias = "getMultipleTenantAdmin")]
    pub fn get_multiple_tenant_admin(user_id: str) -> Page<MultipleTenantAdmin> = read GET "/api/v3/get-multiple-tenant-admin";

    /// TODO @summary 获取协作管理员用户列表 / @description 根据用户池 ID 获取某个用户池内拥有协作管理员能力的用户列表
    #[doc(alias = "listTenantCooperators")]
    pub fn list_tenant_cooperators(request: &ListTenantCooperators) -> Page<TenantCooperator> [page, limit] = read GET "/api/v3/list-tenant-cooperators";

    /// TODO @summary 获取一个协调管理员 / @description 根据用户池 ID 获取某个协调管理员的列表
    #[doc(alias = "getTenantCooperator")]
    pub fn get_tenant_cooperator(user_id: str) -> TenantCooperatorPermissions = read GET "/api/v3/get-tenant-cooperator";

    /// TODO @summary 获取一个协调管理员拥有的列表 / @description 根据用户池 ID 获取某个协调管理员的列表
    #[doc(alias = "getTenantCooperatorMenu")]
    pub fn get_tenant_cooperator_menu(user_id: str) -> TenantCooperatorPermissions = read GET "/api/v3/get-tenant-cooperator-menu";

    /// TODO @summary 创建协调管理员 / @description 创建一个协调管理员 envelope=no_data
    #[doc(alias = "createTenantCooperator")]
    pub fn create_tenant_cooperator(request: &CreateTenantCooperator) -> () = once POST "/api/v3/create-tenant-cooperator", check = "TODO";

    /// TODO  envelope=no_data
    #[doc(alias = "updateMultipleTenantAdmin")]
    pub fn update_multiple_tenant_admin(request: &UpdateMultipleTenantAdmin) -> () = write POST "/api/v3/update-multiple-tenant-admin", in_query = ["userId"];

    /// TODO  envelope=no_data
    #[doc(alias = "deleteMultipleTenantAdmin")]
    pub fn delete_multiple_tenant_admin(user_id: str) -> () = write POST "/api/v3/delete-multiple-tenant-admin";

    /// TODO  envelope=no_data
    #[doc(alias = "updateTenantCooperator")]
    pub fn update_tenant_cooperator(request: &UpdateTenantCooperator) -> () = write POST "/api/v3/update-tenant-cooperator", in_query = ["userId"];

    /// TODO  envelope=no_data
    #[doc(alias = "deleteTenantCooperator")]
    pub fn delete_tenant_cooperator(user_id: str) -> () = write POST "/api/v3/delete-tenant-cooperator";
}

request! {
    /// TODO A request for [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin).
    pub struct ListTenantAdmin {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "搜索关键字"
        pub keywords?: String,
        /// TODO "页码"
        pub page?: String,
        /// TODO "每页获取的数据量"
        pub limit?: String,
    }
}

request! {
    /// TODO A request for [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin).
    pub struct SetTenantAdmin {
        /// TODO "租户 ID"
        pub tenant_id: String,
        /// TODO "关联的用户池级别的用户 ID"
        pub link_user_ids?: Vec<String>,
        /// TODO "租户成员 ID"
        pub member_ids?: Vec<String>,
    }
}

request! {
    /// TODO A request for [`delete_tenant_admin`](crate::ManagementClient::delete_tenant_admin).
    pub struct DeleteTenantAdmin {
        /// TODO "租户 ID"
        pub tenant_id?: String,
        /// TODO "关联的用户池级别的用户 ID"
        pub link_user_id?: String,
        /// TODO "租户成员 ID"
        pub member_id?: String,
    }
}

request! {
    /// TODO A request for [`list_multiple_tenant_admins`](crate::ManagementClient::list_multiple_tenant_admins).
    pub struct ListMultipleTenantAdmins {
        /// TODO "搜索关键字"
        pub keywords?: String,
        /// TODO "页码"
        pub page?: String,
        /// TODO "每页获取的数据量"
        pub limit?: String,
    }
}

request! {
    /// TODO A request for [`create_multiple_tenant_admin`](crate::ManagementClient::create_multiple_tenant_admin).
    pub struct CreateMultipleTenantAdmin {
        /// TODO "租户 ID"
        pub tenant_ids: Vec<String>,
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "是否授权"
        pub api_authorized?: bool,
        /// TODO "SMS 通知"
        pub send_phone_notification?: bool,
        /// TODO "Email 通知"
        pub send_email_notification?: bool,
    }
}

request! {
    /// TODO A request for [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators).
    pub struct ListTenantCooperators {
        /// TODO "搜索关键字"
        pub keywords?: String,
        /// TODO "是否外部"
        pub external?: bool,
        /// TODO "页码"
        pub page?: String,
        /// TODO "每页获取的数据量"
        pub limit?: String,
    }
}

request! {
    /// TODO A request for [`create_tenant_cooperator`](crate::ManagementClient::create_tenant_cooperator).
    pub struct CreateTenantCooperator {
        /// TODO "策略"
        pub policies: Vec<String>,
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "是否授权 API" | default=false
        pub api_authorized?: bool,
        /// TODO "SMS 通知"
        pub send_phone_notification?: bool,
        /// TODO "Email 通知"
        pub send_email_notification?: bool,
    }
}

request! {
    /// TODO A request for [`update_multiple_tenant_admin`](crate::ManagementClient::update_multiple_tenant_admin).
    pub struct UpdateMultipleTenantAdmin {
        /// TODO
        pub user_id: String,
        /// TODO "租户 ID"
        pub tenant_ids: Vec<String>,
        /// TODO "是否授权"
        pub api_authorized?: bool,
    }
}

request! {
    /// TODO A request for [`update_tenant_cooperator`](crate::ManagementClient::update_tenant_cooperator).
    pub struct UpdateTenantCooperator {
        /// TODO
        pub user_id: String,
        /// TODO "是否授权 API"
        pub api_authorized: bool,
        /// TODO "策略"
        pub policies: Vec<String>,
    }
}

response! {
    /// TODO type
    pub struct MultipleTenantAdmin {
        /// TODO "用户唯一 ID"
        pub user_id: String,
        /// TODO "用户名称"
        pub name?: String,
        /// TODO "用户手机号"
        pub phone?: String,
        /// TODO "用户邮箱"
        pub email?: String,
        /// TODO "授权 API"
        pub api_authorized?: bool,
        /// TODO "最后登录时间"
        pub last_login?: String,
    }
}

response! {
    /// TODO type
    pub struct TenantCooperator {
        /// TODO "用户唯一 ID"
        pub user_id: String,
        /// TODO "类型"
        pub type_?: String,
        /// TODO "是否external"
        pub external?: bool,
        /// TODO "用户"
        pub user?: User,
        /// TODO "租户用户"
        pub tenant_user?: TenantUser,
    }
}

response! {
    /// TODO type
    pub struct TenantCooperatorPermissions {
        /// TODO "菜单"
        pub list: Vec<String>,
        /// TODO "策略"
        pub authorized_policies_code: Vec<String>,
    }
}
