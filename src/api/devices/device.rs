//! Devices: registration, suspension, removal, last applications.

use serde_json::Value;

use super::registration::{AddDevice, CreateDevice, CreateVerifyDevice};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};

endpoints! {
    feature = "devices";

    /// Removes the binding of a device to a user, like the user's page in the console.
    ///
    /// [`delete_device`](Self::delete_device) does not require a user.
    #[doc(alias = "deleteDevice")]
    #[doc(alias = "deleteDeviceByUser")]
    pub fn delete_device_by_user(request: &DeleteDeviceByUser) -> () = write POST "/api/v3/delete-device-by-user";

    /// Suspends a device of a user until a given time, like the user's page in the console.
    ///
    /// A sign-in with a suspended device fails with `apiCode` 1578. The time is a text in ISO 8601 here, and a number in
    /// [`suspend_device`](Self::suspend_device).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::devices::SuspendDeviceByUser;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let (user_id, id) = ("5f702fcc913544c358cb2123", "63f5d8a0a4a4a8d1f3b6c1e2");
    /// let until = "2026-12-31T23:59:59.000Z";
    /// client.suspend_device_by_user(&SuspendDeviceByUser::new(until, user_id, id))?;
    /// let status = client.get_device_status(id)?;
    /// println!("{:?} for another {:?} s", status.status, status.diff_time);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "suspendDevice")]
    #[doc(alias = "suspendDeviceByUser")]
    pub fn suspend_device_by_user(request: &SuspendDeviceByUser) -> () = write POST "/api/v3/suspend-device-by-user";

    /// Disables a device of a user, like the user's page in the console, until it is enabled again.
    ///
    /// A sign-in with a disabled device fails with `apiCode` 1577.
    /// [`enable_device_by_user`](Self::enable_device_by_user) enables it again.
    #[doc(alias = "disableDevice")]
    #[doc(alias = "disableDeviceByUser")]
    pub fn disable_device_by_user(request: &DisableDeviceByUser) -> () = write POST "/api/v3/disable-device-by-user";

    /// Enables a disabled device of a user, like the user's page in the console.
    ///
    /// Presumably it ends a suspension as well.
    #[doc(alias = "enableDevice")]
    #[doc(alias = "enableDeviceByUser")]
    pub fn enable_device_by_user(request: &EnableDeviceByUser) -> () = write POST "/api/v3/enable-device-by-user";

    /// Returns whether a device is in use, suspended or disabled.
    ///
    /// `id` is the [`id`](crate::devices::Device::id) that the creation of the device returned, not its unique ID.
    #[doc(alias = "getDeviceStatus")]
    pub fn get_device_status(id: str) -> DeviceStatusInfo = read POST "/api/v3/device-status";

    /// Registers a device and returns its IDs: the older form of [`add_device`](Self::add_device).
    ///
    /// According to the official documentation, its actual response differs from the documented one.
    #[deprecated(note = "use `add_device`")]
    #[doc(alias = "createDevice")]
    pub fn create_device(request: &CreateDevice) -> Device = once POST "/api/v3/create-device",
        check = "get_last_login_apps_by_device_ids";

    /// Registers a device and returns its IDs.
    ///
    /// Keep the returned [`id`](crate::devices::Device::id): the methods that suspend, disable or delete a device need it, and
    /// no method of this module looks it up. Therefore, an unknown outcome cannot be checked reliably:
    /// [`get_last_login_apps_by_device_ids`](Self::get_last_login_apps_by_device_ids), the only method that takes unique IDs,
    /// presumably returns nothing for a device without a sign-in.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::devices::{AddDevice, DeviceType};
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // The user pool must have defined the field "inventoryNumber" for devices.
    /// let custom = json!({ "inventoryNumber": "N-0042" });
    /// let new = AddDevice::new(custom, DeviceType::Desktop, "c0ffee00-42")
    ///     .name("Notebook of the front desk")
    ///     .os("Windows")
    ///     .version("11");
    /// let device = client.add_device(&new)?;
    /// println!("{} has the ID {}", device.device_unique_id, device.id);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "addDevice")]
    pub fn add_device(request: &AddDevice) -> Device = once POST "/api/v3/add-device",
        check = "get_last_login_apps_by_device_ids";

    /// Returns the applications to which devices last signed in: the older form of
    /// [`get_last_login_apps_by_device_ids`](Self::get_last_login_apps_by_device_ids).
    ///
    /// The returned data is not documented, so it is any JSON.
    #[deprecated(note = "use `get_last_login_apps_by_device_ids`")]
    #[doc(alias = "findLastLoginAppsByDeviceIds")]
    #[doc(alias = "getLastLoginAppsByDeviceIdsLegacy")]
    pub fn get_last_login_apps_by_device_ids_legacy(request: &GetLastLoginAppsByDeviceIdsLegacy) -> Value =
        read POST "/api/v3/get-last-login-apps-by-deviceIds";

    /// Returns the applications to which devices last signed in.
    ///
    /// The returned data is not documented, so it is any JSON; presumably it is an array of applications.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::devices::GetLastLoginAppsByDeviceIds;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = GetLastLoginAppsByDeviceIds::new(["c0ffee00-42"]);
    /// let apps = client.get_last_login_apps_by_device_ids(&request)?;
    /// for app in apps.as_array().into_iter().flatten() {
    ///     println!("{app}");
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "findLastLoginAppsByDeviceIdsV2")]
    #[doc(alias = "getLastLoginAppsByDeviceIds")]
    pub fn get_last_login_apps_by_device_ids(request: &GetLastLoginAppsByDeviceIds) -> Value =
        read POST "/api/v3/get-last-login-apps-by-device-ids";

    /// Registers a device on which the authenticator app of the service, Authing Verify, is installed, and returns its IDs.
    ///
    /// The request has the same fields as that of [`add_device`](Self::add_device). No method of this module looks a device up
    /// by its unique ID.
    #[doc(alias = "createVerifyDevice")]
    pub fn create_verify_device(request: &CreateVerifyDevice) -> Device = once POST "/api/v3/authing-verify/create-device",
        check = "get_last_login_apps_by_device_ids";

    /// Deletes a device, presumably for all of its users.
    ///
    /// `id` is the [`id`](crate::devices::Device::id) that the creation of the device returned.
    /// [`delete_device_by_user`](Self::delete_device_by_user) removes the device from one user.
    #[doc(alias = "deleteDevice1")]
    #[doc(alias = "deleteDevice")]
    pub fn delete_device(id: str) -> () = write POST "/api/v3/delete-device";

    /// Suspends a device until a given time, presumably for all of its users.
    ///
    /// A sign-in with a suspended device fails with `apiCode` 1578. Since the end is an absolute time, a second call has no
    /// further effect.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::devices::SuspendDevice;
    /// use std::time::{Duration, SystemTime, UNIX_EPOCH};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let id = "63f5d8a0a4a4a8d1f3b6c1e2";
    /// let in_one_day = SystemTime::now() + Duration::from_secs(24 * 60 * 60);
    /// let end_time = in_one_day.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    /// client.suspend_device(&SuspendDevice::new(end_time as i64, id))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "suspendDevice1")]
    #[doc(alias = "suspendDevice")]
    pub fn suspend_device(request: &SuspendDevice) -> () = write POST "/api/v3/suspend-device";

    /// Disables a device until it is enabled again, presumably for all of its users.
    ///
    /// `id` is the [`id`](crate::devices::Device::id) that the creation of the device returned. A sign-in with a disabled
    /// device fails with `apiCode` 1577. [`enable_device`](Self::enable_device) enables the device again.
    #[doc(alias = "disableDevice1")]
    #[doc(alias = "disableDevice")]
    pub fn disable_device(id: str) -> () = write POST "/api/v3/disable-device";

    /// Enables a disabled device, presumably for all of its users.
    ///
    /// `id` is the [`id`](crate::devices::Device::id) that the creation of the device returned. Presumably it ends a suspension
    /// as well.
    #[doc(alias = "enableDevice1")]
    #[doc(alias = "enableDevice")]
    pub fn enable_device(id: str) -> () = write POST "/api/v3/enable-device";
}

request! {
    /// A request for [`delete_device_by_user`](crate::ManagementClient::delete_device_by_user).
    pub struct DeleteDeviceByUser {
        /// ID of the user that the device is removed from: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// The [`id`](Device::id) of the device that is removed, which its creation returned.
        pub id: String [sample "63f5d8a0a4a4a8d1f3b6c1e2"],
    }
}

request! {
    /// A request for [`suspend_device_by_user`](crate::ManagementClient::suspend_device_by_user).
    pub struct SuspendDeviceByUser {
        /// When the suspension ends, in ISO 8601. According to the official description it is in milliseconds since 1970, but
        /// the field is declared as a date and time in ISO 8601.
        pub end_time: String [sample "2026-12-31T23:59:59.000Z"],
        /// ID of the user whose device is suspended: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// The [`id`](Device::id) of the user's device, which its creation returned.
        pub id: String [sample "63f5d8a0a4a4a8d1f3b6c1e2"],
    }
}

request! {
    /// A request for [`disable_device_by_user`](crate::ManagementClient::disable_device_by_user).
    pub struct DisableDeviceByUser {
        /// The [`id`](Device::id) of the device that is disabled, which its creation returned.
        pub id: String [sample "63f5d8a0a4a4a8d1f3b6c1e2"],
        /// ID of the user whose device is disabled: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`enable_device_by_user`](crate::ManagementClient::enable_device_by_user).
    pub struct EnableDeviceByUser {
        /// The [`id`](Device::id) of the device that is enabled, which its creation returned.
        pub id: String [sample "63f5d8a0a4a4a8d1f3b6c1e2"],
        /// ID of the user whose device is enabled: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// A request for [`get_last_login_apps_by_device_ids_legacy`](crate::ManagementClient::get_last_login_apps_by_device_ids_legacy).
    pub struct GetLastLoginAppsByDeviceIdsLegacy {
        /// Unique IDs of the devices, the `device_unique_id` of each, not the [`id`](Device::id).
        pub device_ids: Vec<String> [sample "c0ffee00-42"],
        /// ID of the user whose sign-ins are considered; presumably those of all users if not set.
        pub user_id?: String,
    }
}

request! {
    /// A request for [`get_last_login_apps_by_device_ids`](crate::ManagementClient::get_last_login_apps_by_device_ids).
    pub struct GetLastLoginAppsByDeviceIds {
        /// Unique IDs of the devices, the `device_unique_id` of each, not the [`id`](Device::id). How many are allowed is not
        /// documented; batches of the service generally have at most 50.
        pub device_ids: Vec<String> [sample "c0ffee00-42"],
        /// ID of the user whose sign-ins are considered: 24 hexadecimal digits; presumably the sign-ins of all users if not
        /// set.
        pub user_id?: String,
    }
}

request! {
    /// A request for [`suspend_device`](crate::ManagementClient::suspend_device).
    pub struct SuspendDevice {
        /// When the suspension ends, in milliseconds since 1970.
        pub end_time: i64,
        /// The [`id`](Device::id) of the device that is suspended, which its creation returned.
        pub id: String [sample "63f5d8a0a4a4a8d1f3b6c1e2"],
    }
}

response! {
    /// The IDs of a new device.
    pub struct Device {
        /// ID that the service assigned, which the other methods require. Its form is not documented.
        pub id: String [present],
        /// Unique ID of the device, as in the request.
        pub device_unique_id: String,
    }
}

response! {
    /// Whether a device can be used, and how long a suspension lasts.
    pub struct DeviceStatusInfo {
        /// Whether the device is in use, suspended or disabled.
        pub status?: DeviceStatus,
        /// Remaining time of the suspension, in seconds; absent if the device is not suspended.
        pub diff_time?: f64,
    }
}

open_enum! {
    without_examples;
    /// Whether a device can be used for signing in.
    pub enum DeviceStatus {
        /// In use.
        Activated = "activated",
        /// Blocked until a given time.
        Suspended = "suspended",
        /// Blocked until an administrator enables it again.
        Deactivated = "deactivated",
    }
}
