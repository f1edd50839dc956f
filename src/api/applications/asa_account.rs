//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::TargetType;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "applications";

    /// TODO @summary 创建 ASA 账号 / @description 在某一应用下创建 ASA 账号
    #[doc(alias = "createAsaAccount")]
    pub fn create_asa_account(request: &CreateAsaAccount) -> AsaAccount = once POST "/api/v3/create-asa-account", check = "TODO";

    /// TODO @summary 批量创建 ASA 账号 / @description 在某一应用下批量创建 ASA 账号
    #[doc(alias = "createAsaAccountBatch")]
    #[doc(alias = "createAsaAccountsBatch")]
    pub fn create_asa_accounts_batch(request: &CreateAsaAccountsBatch) -> () = once POST "/api/v3/create-asa-accounts-batch", check = "TODO";

    /// TODO @summary 更新 ASA 账号 / @description 更新某个 ASA 账号信息
    #[doc(alias = "updateAsaAccount")]
    pub fn update_asa_account(request: &UpdateAsaAccount) -> AsaAccount = write POST "/api/v3/update-asa-account";

    /// TODO @summary 获取 ASA 账号列表 / @description 分页获取某一应用下的 ASA 账号列表
    #[doc(alias = "listAsaAccount")]
    #[doc(alias = "listAsaAccounts")]
    pub fn list_asa_accounts(request: &ListAsaAccounts) -> Page<AsaAccount> [page, limit] = read GET "/api/v3/list-asa-accounts";

    /// TODO @summary 获取 ASA 账号 / @description 根据 ASA 账号 ID 获取账号详细信息
    #[doc(alias = "getAsaAccount")]
    pub fn get_asa_account(request: &GetAsaAccount) -> AsaAccount = read GET "/api/v3/get-asa-account";

    /// TODO @summary 批量获取 ASA 账号 / @description 根据 ASA 账号 ID 列表批量获取账号详细信息
    #[doc(alias = "getAsaAccountBatch")]
    #[doc(alias = "getAsaAccountsBatch")]
    pub fn get_asa_accounts_batch(request: &GetAsaAccountsBatch) -> Vec<AsaAccount> = read POST "/api/v3/get-asa-accounts-batch";

    /// TODO @summary 删除 ASA 账号 / @description 通过 ASA 账号 ID 删除 ASA 账号
    #[doc(alias = "deleteAsaAccount")]
    pub fn delete_asa_account(request: &DeleteAsaAccount) -> () = write POST "/api/v3/delete-asa-account";

    /// TODO @summary 批量删除 ASA 账号 / @description 通过 ASA 账号 ID 批量删除 ASA 账号
    #[doc(alias = "deleteAsaAccountBatch")]
    #[doc(alias = "deleteAsaAccountsBatch")]
    pub fn delete_asa_accounts_batch(request: &DeleteAsaAccountsBatch) -> () = write POST "/api/v3/delete-asa-accounts-batch";

    /// TODO @summary 分配 ASA 账号 / @description 分配 ASA 账号给用户、组织、分组或角色
    #[doc(alias = "assignAsaAccount")]
    pub fn assign_asa_account(request: &AssignAsaAccount) -> () = once POST "/api/v3/assign-asa-account", check = "TODO";

    /// TODO @summary 取消分配 ASA 账号 / @description 取消分配给用户、组织、分组或角色的  ASA 账号
    #[doc(alias = "unassignAsaAccount")]
    pub fn unassign_asa_account(request: &UnassignAsaAccount) -> () = write POST "/api/v3/unassign-asa-account";

    /// TODO @summary 获取 ASA 账号分配的主体列表 / @description 根据 ASA 账号 ID 分页获取账号被分配的主体列表
    #[doc(alias = "getAsaAccountAssignedTargets")]
    pub fn get_asa_account_assigned_targets(request: &GetAsaAccountAssignedTargets) -> Page<AsaAccountTarget> [page, limit] = read GET "/api/v3/get-asa-account-assigned-targets";

    /// TODO @summary 获取主体被分配的 ASA 账号 / @description 根据主体类型和标识获取直接分配给主体的 ASA 账号
    #[doc(alias = "getAssignedAccount")]
    pub fn get_assigned_account(request: &GetAssignedAccount) -> AsaAccount = read GET "/api/v3/get-assigned-account";
}

request! {
    /// TODO A request for [`create_asa_account`](crate::ManagementClient::create_asa_account).
    pub struct CreateAsaAccount {
        /// TODO "账号信息，一般为包含 "account", "password" key 的键值对"
        pub account_info: Value [hidden],
        /// TODO "所属应用 ID"
        pub app_id: String,
    }
}

request! {
    /// TODO A request for [`create_asa_accounts_batch`](crate::ManagementClient::create_asa_accounts_batch).
    pub struct CreateAsaAccountsBatch {
        /// TODO "账号列表"
        pub list: Vec<CreateAsaAccountsBatchItem> [1..=100 items],
        /// TODO "所属应用 ID"
        pub app_id: String,
    }
}

request! {
    /// TODO A request for [`update_asa_account`](crate::ManagementClient::update_asa_account).
    pub struct UpdateAsaAccount {
        /// TODO "账号信息，一般为包含 "account", "password" key 的键值对"
        pub account_info: Value [hidden],
        /// TODO "ASA 账号 ID"
        pub account_id: String,
        /// TODO "所属应用 ID"
        pub app_id: String,
    }
}

request! {
    /// TODO A request for [`list_asa_accounts`](crate::ManagementClient::list_asa_accounts).
    pub struct ListAsaAccounts {
        /// TODO "所属应用 ID"
        pub app_id: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// TODO A request for [`get_asa_account`](crate::ManagementClient::get_asa_account).
    pub struct GetAsaAccount {
        /// TODO "所属应用 ID"
        pub app_id: String,
        /// TODO "ASA 账号 ID"
        pub account_id: String,
    }
}

request! {
    /// TODO A request for [`get_asa_accounts_batch`](crate::ManagementClient::get_asa_accounts_batch).
    pub struct GetAsaAccountsBatch {
        /// TODO "ASA 账号 ID 列表"
        pub account_ids: Vec<String> [1..=100 items],
        /// TODO "所属应用 ID"
        pub app_id: String,
    }
}

request! {
    /// TODO A request for [`delete_asa_account`](crate::ManagementClient::delete_asa_account).
    pub struct DeleteAsaAccount {
        /// TODO "ASA 账号 ID"
        pub account_id: String,
        /// TODO "所属应用 ID"
        pub app_id: String,
    }
}

request! {
    /// TODO A request for [`delete_asa_accounts_batch`](crate::ManagementClient::delete_asa_accounts_batch).
    pub struct DeleteAsaAccountsBatch {
        /// TODO "ASA 账号 ID 列表"
        pub account_ids: Vec<String> [1..=100 items],
        /// TODO "所属应用 ID"
        pub app_id: String,
    }
}

request! {
    /// TODO A request for [`assign_asa_account`](crate::ManagementClient::assign_asa_account).
    pub struct AssignAsaAccount {
        /// TODO "所属应用 ID"
        pub app_id: String,
        /// TODO "要关联的账号 ID"
        pub account_id: String,
        /// TODO "关联对象列表"
        pub targets: Vec<AssignAsaAccountItem> [1..=10 items],
    }
}

request! {
    /// TODO A request for [`unassign_asa_account`](crate::ManagementClient::unassign_asa_account).
    pub struct UnassignAsaAccount {
        /// TODO "所属应用 ID"
        pub app_id: String,
        /// TODO "要关联的账号 ID"
        pub account_id: String,
        /// TODO "关联对象列表"
        pub targets: Vec<AssignAsaAccountItem> [1..=10 items],
    }
}

request! {
    /// TODO A request for [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets).
    pub struct GetAsaAccountAssignedTargets {
        /// TODO "所属应用 ID"
        pub app_id: String,
        /// TODO "ASA 账号 ID"
        pub account_id: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// TODO A request for [`get_assigned_account`](crate::ManagementClient::get_assigned_account).
    pub struct GetAssignedAccount {
        /// TODO "所属应用 ID"
        pub app_id: String,
        /// TODO "目标对象类型： / - `USER`: 用户 / - `ROLE`: 角色 / - `GROUP`: 分组 / - `DEPARTMENT`: 部门"
        pub target_type: TargetType,
        /// TODO "目标对象的唯一标志符： / - 如果是用户，为用户的 ID，如 `6343b98b7cfxxx9366e9b7c` / - 如果是角色，为角色的 code，如 `admin` / - 如果是分组，为分组的 code，如 `developer` / - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c`"
        pub target_identifier: String,
    }
}

request! {
    /// TODO type
    pub struct AssignAsaAccountItem {
        /// TODO "目标对象类型： - `USER`: 用户 - `ROLE`: 角色 - `GROUP`: 分组 - `DEPARTMENT`: 部门 "
        pub target_type: TargetType,
        /// TODO "目标对象的唯一标志符： - 如果是用户，为用户的 ID，如 `6343b98b7cfxxx9366e9b7c` - 如果是角色，为角色的 code，如 `admin` - 如果是分组，为分组的 code，如 `developer` - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c` "
        pub target_identifiers: Vec<String> [0..=100 items],
    }
}

request! {
    /// TODO type
    pub struct CreateAsaAccountsBatchItem {
        /// TODO "账号信息，一般为包含 "account", "password" key 的键值对"
        pub account_info: Value [hidden],
    }
}

response! {
    /// TODO type
    pub struct AsaAccount {
        /// TODO "所属应用 ID"
        pub app_id: String,
        /// TODO "账号 ID"
        pub account_id: String,
        /// TODO "账号信息，一般为包含 "account", "password" key 的键值对"
        pub account_info?: Value [hidden],
    }
}

response! {
    /// TODO type
    pub struct AsaAccountTarget {
        /// TODO "目标对象类型： - `USER`: 用户 - `ROLE`: 角色 - `GROUP`: 分组 - `DEPARTMENT`: 部门 "
        pub target_type?: TargetType,
        /// TODO "目标对象的唯一标志符： - 如果是用户，为用户的 ID，如 `6343b98b7cfxxx9366e9b7c` - 如果是角色，为角色的 code，如 `admin` - 如果是分组，为分组的 code，如 `developer` - 如果是部门，为部门的 ID，如 `6343bafc019xxxx889206c4c` "
        pub target_identifier?: String,
    }
}
