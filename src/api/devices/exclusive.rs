//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::declare::{data, open_enum, request, response};

endpoints! {
    feature = "devices";

    /// TODO @summary 获取设备互斥规则配置 / @description 获取设备互斥规则配置
    #[doc(alias = "getRuleSettings")]
    #[doc(alias = "getDeviceExclusiveRuleSettings")]
    pub fn get_device_exclusive_rule_settings() -> DeviceExclusiveRuleSettings = read GET "/api/v3/get-device-exclusive-rule-settings";

    /// TODO @summary 更新设备互斥规则配置 / @description 更新设备互斥规则配置
    #[doc(alias = "updateRuleSettings")]
    #[doc(alias = "updateDeviceExclusiveRuleSettings")]
    pub fn update_device_exclusive_rule_settings(request: &UpdateDeviceExclusiveRuleSettings) -> DeviceExclusiveRuleSettings = write POST "/api/v3/update-device-exclusive-rule-settings";

    /// TODO @summary 获取设备互斥生效范围配置 / @description 获取设备互斥生效范围配置
    #[doc(alias = "getAllValidScopeSettings")]
    #[doc(alias = "getDeviceExclusiveValidScopeSettings")]
    pub fn get_device_exclusive_valid_scope_settings() -> Vec<DeviceExclusiveValidScope> = read GET "/api/v3/get-device-exclusive-valid-scope-settings";

    /// TODO @summary 获取支持设备互斥生效范围的应用列表 / @description 获取支持设备互斥生效范围的应用列表
    #[doc(alias = "findAppLists")]
    #[doc(alias = "getSupportedDeviceExclusiveApps")]
    pub fn get_supported_device_exclusive_apps(request: &GetSupportedDeviceExclusiveApps) -> Vec<DeviceExclusiveApp> = read GET "/api/v3/get-supported-device-exclusive-apps";

    /// TODO @summary 保存设备互斥生效范围配置 / @description 保存设备互斥生效范围配置
    #[doc(alias = "saveInvitationPolicies")]
    #[doc(alias = "saveDeviceExclusiveValidScopeSettings")]
    pub fn save_device_exclusive_valid_scope_settings(app_ids: [str]) -> () = once POST "/api/v3/save-device-exclusive-valid-scope-settings", check = "TODO";

    /// TODO @summary 移除设备互斥生效范围配置 / @description 移除设备互斥生效范围配置
    #[doc(alias = "remove")]
    #[doc(alias = "removeDeviceExclusiveValidScopeSettings")]
    pub fn remove_device_exclusive_valid_scope_settings(app_id: str) -> () = write POST "/api/v3/remove-device-exclusive-valid-scope-settings";

    /// TODO @summary 获取设备互斥白名单配置 / @description 获取设备互斥白名单配置
    #[doc(alias = "getAllWhiteListSettings")]
    #[doc(alias = "getDeviceExclusiveWhiteListSettings")]
    pub fn get_device_exclusive_white_list_settings() -> Vec<DeviceExclusiveWhiteListItem> = read GET "/api/v3/get-device-exclusive-white-list-settings";
}

request! {
    /// TODO A request for [`update_device_exclusive_rule_settings`](crate::ManagementClient::update_device_exclusive_rule_settings).
    pub struct UpdateDeviceExclusiveRuleSettings {
        /// TODO "设备互斥规则条件配置： - `disable`: 不启用 - `condition:device`: 按「设备唯一标识」条件触发 - `condition:ip`: 按「最近登录 IP」条件触发 "
        pub rule: DeviceExclusiveRule,
        /// TODO "「设备唯一标识」同时在线数量上限"
        pub device_rule?: DeviceRule,
        /// TODO "「最近登录 IP」同时在线数量上限"
        pub ip_rule?: IpRule,
    }
}

request! {
    /// TODO A request for [`get_supported_device_exclusive_apps`](crate::ManagementClient::get_supported_device_exclusive_apps).
    pub struct GetSupportedDeviceExclusiveApps {
        /// TODO
        pub keyword: String,
    }
}

data! {
    /// TODO type
    pub struct DeviceRule {
        /// TODO "最大同时在线设备数"
        pub max_online_devices: f64,
    }
}

data! {
    /// TODO type
    pub struct IpRule {
        /// TODO "最大同时在线 IP 数"
        pub max_online_i_ps: f64,
    }
}

response! {
    /// TODO type
    pub struct DeviceExclusiveApp {
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "应用名称"
        pub app_name?: String,
        /// TODO "应用 logo"
        pub app_logo?: String,
        /// TODO "应用 logo"
        pub is_default?: String,
    }
}

response! {
    /// TODO type
    pub struct DeviceExclusiveRuleSettings {
        /// TODO "设备互斥规则条件配置： - `disable`: 不启用 - `condition:device`: 按「设备唯一标识」条件触发 - `condition:ip`: 按「最近登录 IP」条件触发 "
        pub rule?: DeviceExclusiveRule,
        /// TODO "「设备唯一标识」同时在线数量上限"
        pub device_rule?: DeviceRule,
        /// TODO "「最近登录 IP」同时在线数量上限"
        pub ip_rule?: IpRule,
    }
}

response! {
    /// TODO type
    pub struct DeviceExclusiveValidScope {
        /// TODO "应用 ID"
        pub app_id: String,
        /// TODO "应用名称"
        pub app_name?: String,
        /// TODO "应用 logo"
        pub app_logo?: String,
        /// TODO "添加时间"
        pub created_at?: String,
        /// TODO "是否默认应用"
        pub is_default?: bool,
    }
}

response! {
    /// TODO type
    pub struct DeviceExclusiveWhiteListItem {
        /// TODO "主体名称"
        pub name?: String,
        /// TODO "权限空间 Code"
        pub name_path?: String,
        /// TODO "主体类型： - `USER`: 用户 - `GROUP`: 用户组 - `ROLE`: 角色 "
        pub target_type?: DeviceExclusiveWhiteListTargetType,
        /// TODO "主体 ID"
        pub target_id: String,
        /// TODO "图片"
        pub photo?: String,
        /// TODO "添加时间"
        pub created_at?: String,
    }
}

open_enum! {
    without_examples;
    /// TODO of DeviceExclusiveRuleSettings.rule, UpdateDeviceExclusiveRuleSettings.rule
    pub enum DeviceExclusiveRule {
        /// TODO
        Disable = "disable",
        /// TODO
        ConditionDevice = "condition:device",
        /// TODO
        ConditionIp = "condition:ip",
    }
}

open_enum! {
    without_examples;
    /// TODO of DeviceExclusiveWhiteListItem.targetType
    pub enum DeviceExclusiveWhiteListTargetType {
        /// TODO
        User = "USER",
        /// TODO
        Group = "GROUP",
        /// TODO
        Role = "ROLE",
    }
}
