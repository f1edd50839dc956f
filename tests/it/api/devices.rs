//! The methods of the module `devices`.

#![allow(deprecated, reason = "deprecated endpoints are tested as well")]

use authing::devices::{
    AddDevice, CreateDevice, CreateVerifyDevice, DeleteDeviceByUser, DisableDeviceByUser, EnableDeviceByUser, GetLastLoginAppsByDeviceIds,
    GetLastLoginAppsByDeviceIdsLegacy, GetSupportedDeviceExclusiveApps, SuspendDevice, SuspendDeviceByUser,
    UpdateDeviceExclusiveRuleSettings,
};

dispatch! {
    "devices":
    delete_device_by_user(DeleteDeviceByUser);
    suspend_device_by_user(SuspendDeviceByUser);
    disable_device_by_user(DisableDeviceByUser);
    enable_device_by_user(EnableDeviceByUser);
    get_device_status(id: str);
    get_device_exclusive_rule_settings();
    update_device_exclusive_rule_settings(UpdateDeviceExclusiveRuleSettings);
    get_device_exclusive_valid_scope_settings();
    get_supported_device_exclusive_apps(GetSupportedDeviceExclusiveApps);
    save_device_exclusive_valid_scope_settings(appIds: [str]);
    remove_device_exclusive_valid_scope_settings(appId: str);
    get_device_exclusive_white_list_settings();
    create_device(CreateDevice);
    add_device(AddDevice);
    get_last_login_apps_by_device_ids_legacy(GetLastLoginAppsByDeviceIdsLegacy);
    get_last_login_apps_by_device_ids(GetLastLoginAppsByDeviceIds);
    create_verify_device(CreateVerifyDevice);
    delete_device(id: str);
    suspend_device(SuspendDevice);
    disable_device(id: str);
    enable_device(id: str);
}
