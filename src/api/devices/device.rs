//! TODO

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};

endpoints! {
    feature = "devices";

    /// TODO @summary 移除绑定(用户详情页) / @description 移除绑定(用户详情页)。 envelope=no_data
    #[doc(alias = "deleteDevice")]
    #[doc(alias = "deleteDeviceByUser")]
    pub fn delete_device_by_user(request: &DeleteDeviceByUser) -> () = write POST "/api/v3/delete-device-by-user";

    /// TODO @summary 挂起设备(用户详情页) / @description 挂起设备(用户详情页)。 envelope=no_data
    #[doc(alias = "suspendDevice")]
    #[doc(alias = "suspendDeviceByUser")]
    pub fn suspend_device_by_user(request: &SuspendDeviceByUser) -> () = write POST "/api/v3/suspend-device-by-user";

    /// TODO @summary 停用设备(用户详情页) / @description 停用设备(用户详情页)。 envelope=no_data
    #[doc(alias = "disableDevice")]
    #[doc(alias = "disableDeviceByUser")]
    pub fn disable_device_by_user(request: &DisableDeviceByUser) -> () = write POST "/api/v3/disable-device-by-user";

    /// TODO @summary 启用设备(用户详情页) / @description 启用设备(用户详情页)。 envelope=no_data
    #[doc(alias = "enableDevice")]
    #[doc(alias = "enableDeviceByUser")]
    pub fn enable_device_by_user(request: &EnableDeviceByUser) -> () = write POST "/api/v3/enable-device-by-user";

    /// TODO @summary 获取设备状态 / @description 获取设备状态。
    #[doc(alias = "getDeviceStatus")]
    pub fn get_device_status(id: str) -> DeviceStatusInfo = read POST "/api/v3/device-status";

    /// TODO @deprecated / @summary 新增设备 / @description 接口响应不规范，推荐使用 /api/v3/add-device，创建新设备。
    #[deprecated(note = "TODO")]
    #[doc(alias = "createDevice")]
    pub fn create_device(request: &CreateDevice) -> Device = once POST "/api/v3/create-device", check = "TODO";

    /// TODO @summary 新增设备 / @description 创建新设备。
    #[doc(alias = "addDevice")]
    pub fn add_device(request: &AddDevice) -> Device = once POST "/api/v3/add-device", check = "TODO";

    /// TODO @deprecated / @summary 最近登录应用 / @description 接口响应不规范，推荐使用 /api/v3/get-last-login-apps-by-device-ids，根据设备唯一标识获取最近登录的应用列表。 envelope=no_data
    #[deprecated(note = "TODO")]
    #[doc(alias = "findLastLoginAppsByDeviceIds")]
    #[doc(alias = "getLastLoginAppsByDeviceIdsLegacy")]
    pub fn get_last_login_apps_by_device_ids_legacy(request: &GetLastLoginAppsByDeviceIdsLegacy) -> Value = read POST "/api/v3/get-last-login-apps-by-deviceIds";

    /// TODO @summary 最近登录应用 / @description 根据设备唯一标识获取最近登录的应用列表。 envelope=no_data
    #[doc(alias = "findLastLoginAppsByDeviceIdsV2")]
    #[doc(alias = "getLastLoginAppsByDeviceIds")]
    pub fn get_last_login_apps_by_device_ids(request: &GetLastLoginAppsByDeviceIds) -> Value = read POST "/api/v3/get-last-login-apps-by-device-ids";

    /// TODO @summary 新增 verify 设备 / @description 创建 verify 新设备。
    #[doc(alias = "createVerifyDevice")]
    pub fn create_verify_device(request: &CreateVerifyDevice) -> Device = once POST "/api/v3/authing-verify/create-device", check = "TODO";

    /// TODO  envelope=no_data
    #[doc(alias = "deleteDevice1")]
    #[doc(alias = "deleteDevice")]
    pub fn delete_device(id: str) -> () = write POST "/api/v3/delete-device";

    /// TODO  envelope=no_data
    #[doc(alias = "suspendDevice1")]
    #[doc(alias = "suspendDevice")]
    pub fn suspend_device(request: &SuspendDevice) -> () = write POST "/api/v3/suspend-device";

    /// TODO  envelope=no_data
    #[doc(alias = "disableDevice1")]
    #[doc(alias = "disableDevice")]
    pub fn disable_device(id: str) -> () = write POST "/api/v3/disable-device";

    /// TODO  envelope=no_data
    #[doc(alias = "enableDevice1")]
    #[doc(alias = "enableDevice")]
    pub fn enable_device(id: str) -> () = write POST "/api/v3/enable-device";
}

request! {
    /// TODO A request for [`delete_device_by_user`](crate::ManagementClient::delete_device_by_user).
    pub struct DeleteDeviceByUser {
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "数据行 id，创建设备时返回的 `id`"
        pub id: String,
    }
}

request! {
    /// TODO A request for [`suspend_device_by_user`](crate::ManagementClient::suspend_device_by_user).
    pub struct SuspendDeviceByUser {
        /// TODO "挂起到期时间，时间戳(毫秒)" | format="date-time"
        pub end_time: String,
        /// TODO "用户 ID"
        pub user_id: String,
        /// TODO "数据行 id，创建设备时返回的 `id`"
        pub id: String,
    }
}

request! {
    /// TODO A request for [`disable_device_by_user`](crate::ManagementClient::disable_device_by_user).
    pub struct DisableDeviceByUser {
        /// TODO "数据行 id，创建设备时返回的 `id`"
        pub id: String,
        /// TODO "用户 ID"
        pub user_id: String,
    }
}

request! {
    /// TODO A request for [`enable_device_by_user`](crate::ManagementClient::enable_device_by_user).
    pub struct EnableDeviceByUser {
        /// TODO "数据行 id，创建设备时返回的 `id`"
        pub id: String,
        /// TODO "用户 ID"
        pub user_id: String,
    }
}

request! {
    /// TODO A request for [`create_device`](crate::ManagementClient::create_device).
    pub struct CreateDevice {
        /// TODO "自定义数据, 自定义数据的属性对应在元数据里自定义的字段"
        pub custom_data: Value,
        /// TODO "设备类型"
        pub type_: DeviceType,
        /// TODO "设备唯一标识"
        pub device_unique_id: String,
        /// TODO "设备名称"
        pub name?: String,
        /// TODO "系统版本"
        pub version?: String,
        /// TODO "硬件存储秘钥"
        pub hks?: String,
        /// TODO "磁盘加密"
        pub fde?: String,
        /// TODO "硬件越狱" | default=false
        pub hor?: bool,
        /// TODO "设备序列号"
        pub sn?: String,
        /// TODO "制造商"
        pub producer?: String,
        /// TODO "设备模组"
        pub mod_?: String,
        /// TODO "设备系统"
        pub os?: String,
        /// TODO "国际识别码"
        pub imei?: String,
        /// TODO "设备识别码"
        pub meid?: String,
        /// TODO "设备描述"
        pub description?: String,
        /// TODO "设备语言"
        pub language?: String,
        /// TODO "是否开启 Cookies" | default=false
        pub cookie?: bool,
        /// TODO "用户代理"
        pub user_agent?: String,
    }
}

request! {
    /// TODO A request for [`add_device`](crate::ManagementClient::add_device).
    pub struct AddDevice {
        /// TODO "自定义数据, 自定义数据的属性对应在元数据里自定义的字段"
        pub custom_data: Value,
        /// TODO "设备类型"
        pub type_: DeviceType,
        /// TODO "设备唯一标识"
        pub device_unique_id: String,
        /// TODO "设备名称"
        pub name?: String,
        /// TODO "系统版本"
        pub version?: String,
        /// TODO "硬件存储秘钥"
        pub hks?: String,
        /// TODO "磁盘加密"
        pub fde?: String,
        /// TODO "硬件越狱" | default=false
        pub hor?: bool,
        /// TODO "设备序列号"
        pub sn?: String,
        /// TODO "制造商"
        pub producer?: String,
        /// TODO "设备模组"
        pub mod_?: String,
        /// TODO "设备系统"
        pub os?: String,
        /// TODO "国际识别码"
        pub imei?: String,
        /// TODO "设备识别码"
        pub meid?: String,
        /// TODO "设备描述"
        pub description?: String,
        /// TODO "设备语言"
        pub language?: String,
        /// TODO "是否开启 Cookies" | default=false
        pub cookie?: bool,
        /// TODO "用户代理"
        pub user_agent?: String,
    }
}

request! {
    /// TODO A request for [`get_last_login_apps_by_device_ids_legacy`](crate::ManagementClient::get_last_login_apps_by_device_ids_legacy).
    pub struct GetLastLoginAppsByDeviceIdsLegacy {
        /// TODO "设备唯一标识列表"
        pub device_ids: Vec<String>,
        /// TODO "用户 ID"
        pub user_id?: String,
    }
}

request! {
    /// TODO A request for [`get_last_login_apps_by_device_ids`](crate::ManagementClient::get_last_login_apps_by_device_ids).
    pub struct GetLastLoginAppsByDeviceIds {
        /// TODO "设备唯一标识列表"
        pub device_ids: Vec<String>,
        /// TODO "用户 ID"
        pub user_id?: String,
    }
}

request! {
    /// TODO A request for [`create_verify_device`](crate::ManagementClient::create_verify_device).
    pub struct CreateVerifyDevice {
        /// TODO "自定义数据, 自定义数据的属性对应在元数据里自定义的字段"
        pub custom_data: Value,
        /// TODO "设备类型"
        pub type_: DeviceType,
        /// TODO "设备唯一标识"
        pub device_unique_id: String,
        /// TODO "设备名称"
        pub name?: String,
        /// TODO "系统版本"
        pub version?: String,
        /// TODO "硬件存储秘钥"
        pub hks?: String,
        /// TODO "磁盘加密"
        pub fde?: String,
        /// TODO "硬件越狱" | default=false
        pub hor?: bool,
        /// TODO "设备序列号"
        pub sn?: String,
        /// TODO "制造商"
        pub producer?: String,
        /// TODO "设备模组"
        pub mod_?: String,
        /// TODO "设备系统"
        pub os?: String,
        /// TODO "国际识别码"
        pub imei?: String,
        /// TODO "设备识别码"
        pub meid?: String,
        /// TODO "设备描述"
        pub description?: String,
        /// TODO "设备语言"
        pub language?: String,
        /// TODO "是否开启 Cookies" | default=false
        pub cookie?: bool,
        /// TODO "用户代理"
        pub user_agent?: String,
    }
}

request! {
    /// TODO A request for [`suspend_device`](crate::ManagementClient::suspend_device).
    pub struct SuspendDevice {
        /// TODO "挂起到期时间，时间戳(毫秒)"
        pub end_time: i64,
        /// TODO "数据行 id，创建设备时返回的 `id`"
        pub id: String,
    }
}

response! {
    /// TODO type
    pub struct Device {
        /// TODO "主键 ID"
        pub id: String [present],
        /// TODO "设备唯一标识"
        pub device_unique_id: String,
    }
}

response! {
    /// TODO type
    pub struct DeviceStatusInfo {
        /// TODO "设备状态: - `activated`: 使用中 - `suspended`: 挂起 - `deactivated`: 停用 "
        pub status?: DeviceStatus,
        /// TODO "设备挂起时的剩余秒数"
        pub diff_time?: f64,
    }
}

open_enum! {
    without_examples;
    /// TODO of DeviceStatusInfo.status
    pub enum DeviceStatus {
        /// TODO
        Activated = "activated",
        /// TODO
        Suspended = "suspended",
        /// TODO
        Deactivated = "deactivated",
    }
}

open_enum! {
    without_examples;
    /// TODO of AddDevice.type, CreateDevice.type, CreateVerifyDevice.type
    pub enum DeviceType {
        /// TODO
        Browser = "Browser",
        /// TODO
        Mobile = "Mobile",
        /// TODO
        Desktop = "Desktop",
    }
}
