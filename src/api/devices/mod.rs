//! TODO

pub(super) mod device;
pub(super) mod exclusive;

use crate::declare::reexport;

reexport! {
    self::device {
        AddDevice = "CreateTerminalDto";
        CreateDevice = "CreateTerminalDto";
        CreateVerifyDevice = "CreateTerminalDto";
        DeleteDeviceByUser = "DeleteTerminalUserDto";
        Device = "TerminalInfoDto";
        DeviceStatus;
        DeviceStatusInfo = "DeviceStatusResponseDataDto";
        DeviceType;
        DisableDeviceByUser = "UpdateTerminalUserDto";
        EnableDeviceByUser = "UpdateTerminalUserDto";
        GetLastLoginAppsByDeviceIds = "QueryTerminalAppsDto";
        GetLastLoginAppsByDeviceIdsLegacy = "QueryTerminalAppsDto";
        SuspendDevice = "SuspendTerminalDto";
        SuspendDeviceByUser = "SuspendTerminalUserDto";
    }
    self::exclusive {
        DeviceExclusiveApp = "DeviceExclusiveValidScopeAppDataDto";
        DeviceExclusiveRule;
        DeviceExclusiveRuleSettings = "GetDeviceExclusiveRuleDataDto";
        DeviceExclusiveValidScope = "GetDeviceExclusiveValidScopeDataDto";
        DeviceExclusiveWhiteListItem = "GetDeviceExclusiveWhiteListDataDto";
        DeviceExclusiveWhiteListTargetType;
        DeviceRule = "DeviceRuleDto";
        GetSupportedDeviceExclusiveApps = "GetSupportedDeviceExclusiveAppsDto";
        IpRule = "IPRuleDto";
        UpdateDeviceExclusiveRuleSettings = "UpdateDeviceExclusiveRuleDto";
    }
}
