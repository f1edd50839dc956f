//! Limits on the number of devices or IP addresses from which an account can be signed in at the same time.

use crate::api::endpoint::macros::endpoints;
use crate::declare::{data, open_enum, request, response};

endpoints! {
    feature = "devices";

    /// Returns the limit on the number of devices or IP addresses from which an account can be signed in at the same time.
    #[doc(alias = "getRuleSettings")]
    #[doc(alias = "getDeviceExclusiveRuleSettings")]
    pub fn get_device_exclusive_rule_settings() -> DeviceExclusiveRuleSettings =
        read GET "/api/v3/get-device-exclusive-rule-settings";

    /// Sets the limit on the number of devices or IP addresses from which an account can be signed in at the same time, and
    /// returns the settings.
    ///
    /// The limit applies in the applications of
    /// [`get_device_exclusive_valid_scope_settings`](Self::get_device_exclusive_valid_scope_settings). The session that ends
    /// when an account exceeds the limit is not documented; presumably it is the oldest one.
    ///
    /// # Examples
    ///
    /// At most two devices for each account, in one application:
    ///
    /// ```no_run
    /// use authing::devices::{DeviceExclusiveRule, DeviceRule, UpdateDeviceExclusiveRuleSettings};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let rule = UpdateDeviceExclusiveRuleSettings::new(DeviceExclusiveRule::ConditionDevice)
    ///     .device_rule(DeviceRule::new(2.0));
    /// client.update_device_exclusive_rule_settings(&rule)?;
    /// client.save_device_exclusive_valid_scope_settings(["6229ffaaaaaaaaaacade3e3d"])?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateRuleSettings")]
    #[doc(alias = "updateDeviceExclusiveRuleSettings")]
    pub fn update_device_exclusive_rule_settings(request: &UpdateDeviceExclusiveRuleSettings) -> DeviceExclusiveRuleSettings =
        write POST "/api/v3/update-device-exclusive-rule-settings";

    /// Returns all applications in which the limit applies.
    #[doc(alias = "getAllValidScopeSettings")]
    #[doc(alias = "getDeviceExclusiveValidScopeSettings")]
    pub fn get_device_exclusive_valid_scope_settings() -> Vec<DeviceExclusiveValidScope> =
        read GET "/api/v3/get-device-exclusive-valid-scope-settings";

    /// Returns all applications that can be added to those in which the limit applies, by a search word.
    #[doc(alias = "findAppLists")]
    #[doc(alias = "getSupportedDeviceExclusiveApps")]
    pub fn get_supported_device_exclusive_apps(request: &GetSupportedDeviceExclusiveApps) -> Vec<DeviceExclusiveApp> =
        read GET "/api/v3/get-supported-device-exclusive-apps";

    /// Adds applications to those in which the limit applies.
    ///
    /// `app_ids` are their IDs, 24 hexadecimal digits each; how many are allowed is not documented. Whether applications that
    /// are not in the list are kept is not documented: compare with
    /// [`get_device_exclusive_valid_scope_settings`](Self::get_device_exclusive_valid_scope_settings). Its official name,
    /// `saveInvitationPolicies`, is wrong: it is that of another method.
    #[doc(alias = "saveInvitationPolicies")]
    #[doc(alias = "saveDeviceExclusiveValidScopeSettings")]
    pub fn save_device_exclusive_valid_scope_settings(app_ids: [str]) -> () =
        once POST "/api/v3/save-device-exclusive-valid-scope-settings",
        check = "get_device_exclusive_valid_scope_settings";

    /// Removes an application from those in which the limit applies.
    ///
    /// `app_id` is the ID of the application, 24 hexadecimal digits. The application itself and the rule are kept.
    #[doc(alias = "remove")]
    #[doc(alias = "removeDeviceExclusiveValidScopeSettings")]
    pub fn remove_device_exclusive_valid_scope_settings(app_id: str) -> () =
        write POST "/api/v3/remove-device-exclusive-valid-scope-settings";

    /// Returns all users, groups and roles to which the limit does not apply.
    ///
    /// The API has no method that changes this list: use the console.
    #[doc(alias = "getAllWhiteListSettings")]
    #[doc(alias = "getDeviceExclusiveWhiteListSettings")]
    pub fn get_device_exclusive_white_list_settings() -> Vec<DeviceExclusiveWhiteListItem> =
        read GET "/api/v3/get-device-exclusive-white-list-settings";
}

request! {
    /// A request for
    /// [`update_device_exclusive_rule_settings`](crate::ManagementClient::update_device_exclusive_rule_settings).
    pub struct UpdateDeviceExclusiveRuleSettings {
        /// Objects that are counted: devices, IP addresses, or none (no limit).
        pub rule: DeviceExclusiveRule,
        /// Maximum number of devices, if `rule` is [`ConditionDevice`](DeviceExclusiveRule::ConditionDevice).
        pub device_rule?: DeviceRule,
        /// Maximum number of IP addresses, if `rule` is [`ConditionIp`](DeviceExclusiveRule::ConditionIp).
        pub ip_rule?: IpRule,
    }
}

request! {
    /// A request for
    /// [`get_supported_device_exclusive_apps`](crate::ManagementClient::get_supported_device_exclusive_apps).
    pub struct GetSupportedDeviceExclusiveApps {
        /// Text to search for, presumably in the names of the applications. It is required; whether an empty text returns all
        /// of them is not documented.
        pub keyword: String [sample "Shop"],
    }
}

data! {
    /// A limit on the devices of an account, identified by their unique IDs.
    pub struct DeviceRule {
        /// Maximum number of devices from which an account can be signed in at the same time: a whole number. The range is not
        /// documented.
        pub max_online_devices: f64,
    }
}

data! {
    /// A limit on the IP addresses of an account: the address of the last sign-in of each session.
    pub struct IpRule {
        /// Maximum number of IP addresses from which an account can be signed in at the same time: a whole number. The range is
        /// not documented.
        pub max_online_i_ps: f64,
    }
}

response! {
    /// An application that can be added to those in which the limit applies.
    pub struct DeviceExclusiveApp {
        /// ID of the application that can be added: 24 hexadecimal digits.
        pub app_id: String [present],
        /// Name of the application shown to users.
        pub app_name?: String,
        /// URL of the application's logo.
        pub app_logo?: String,
        /// Whether it is the default application, as text: presumably `true` or `false`. The service declares a text, with the
        /// description of the logo; [`DeviceExclusiveValidScope::is_default`] is declared as a boolean.
        pub is_default?: String,
    }
}

response! {
    /// The limit on the number of devices or IP addresses from which an account can be signed in at the same time.
    pub struct DeviceExclusiveRuleSettings {
        /// Objects that are counted: devices, IP addresses, or none (no limit).
        pub rule?: DeviceExclusiveRule,
        /// Maximum number of devices; absent if the number was never set.
        pub device_rule?: DeviceRule,
        /// Maximum number of IP addresses; absent if the number was never set.
        pub ip_rule?: IpRule,
    }
}

response! {
    /// An application in which the limit applies.
    pub struct DeviceExclusiveValidScope {
        /// ID of the application that was added: 24 hexadecimal digits.
        pub app_id: String [present],
        /// Name of the application shown to users.
        pub app_name?: String,
        /// URL of the application's logo.
        pub app_logo?: String,
        /// When the application was added, presumably in ISO 8601.
        pub created_at?: String,
        /// Whether it is the default application of the user pool.
        pub is_default?: bool,
    }
}

response! {
    /// A user, group or role to which the limit does not apply.
    pub struct DeviceExclusiveWhiteListItem {
        /// Name of the user, group or role that is excluded from the limit.
        pub name?: String,
        /// Code of the permission namespace, presumably that of a role; absent for users and groups.
        pub name_path?: String,
        /// Kind of the exception: user, group or role.
        pub target_type?: DeviceExclusiveWhiteListTargetType,
        /// ID of the excluded user, group or role.
        pub target_id: String [present],
        /// URL of the portrait of a user.
        pub photo?: String,
        /// When the exception was added, presumably in ISO 8601.
        pub created_at?: String,
    }
}

open_enum! {
    without_examples;
    /// Objects that the limit counts.
    pub enum DeviceExclusiveRule {
        /// Nothing: there is no limit.
        Disable = "disable",
        /// Devices, by their unique IDs.
        ConditionDevice = "condition:device",
        /// IP addresses, by the last sign-in.
        ConditionIp = "condition:ip",
    }
}

open_enum! {
    without_examples;
    /// Kinds of exceptions from the limit.
    pub enum DeviceExclusiveWhiteListTargetType {
        /// A single user.
        User = "USER",
        /// All members of a group.
        Group = "GROUP",
        /// All users that have a role.
        Role = "ROLE",
    }
}
