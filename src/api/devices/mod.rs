//! Devices: browsers, phones and computers that users sign in with, and limits on their number.
//!
//! A device has two IDs. The unique ID, `device_unique_id`, is chosen by the program that registers the device
//! ([`add_device`](crate::ManagementClient::add_device)). The `id` of the returned [`Device`] is assigned by the service. The
//! methods that suspend, disable, enable or delete a device need the `id`, and no method returns it later: keep it.
//!
//! A device is in use, suspended until a given time, or disabled until it is enabled again; sign-ins with a suspended or
//! disabled device fail. Methods with the suffix `_by_user` act on the device of one user, like the user's page in the console.
//! Methods without the suffix do not require a user.
//!
//! *Device exclusion* limits the number of devices, or of IP addresses, from which an account can be signed in at the same
//! time. Its rule applies to the whole user pool, in the applications of its scope, except for the users, groups and roles of
//! its white list.
//!
//! # Examples
//!
//! Block a lost phone until it is found:
//!
//! ```no_run
//! use authing::devices::{DeviceStatus, DisableDeviceByUser};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! # let (id, user_id) = ("63f5d8a0a4a4a8d1f3b6c1e2", "5f702fcc913544c358cb2123");
//! client.disable_device_by_user(&DisableDeviceByUser::new(id, user_id))?;
//! let status = client.get_device_status(id)?.status;
//! println!("is blocked: {}", status == Some(DeviceStatus::Deactivated));
//! # Ok::<(), authing::Error>(())
//! ```

pub(super) mod device;
pub(super) mod exclusive;
mod registration;

use crate::declare::reexport;

reexport! {
    self::device {
        DeleteDeviceByUser = "DeleteTerminalUserDto";
        Device = "TerminalInfoDto";
        DeviceStatus;
        DeviceStatusInfo = "DeviceStatusResponseDataDto";
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
    self::registration {
        AddDevice = "CreateTerminalDto";
        CreateDevice = "CreateTerminalDto";
        CreateVerifyDevice = "CreateTerminalDto";
        DeviceType;
    }
}
