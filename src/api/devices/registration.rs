//! The properties of new devices.

use serde_json::Value;

use crate::declare::{open_enum, request};

request! {
    /// A request for [`create_device`](crate::ManagementClient::create_device), with the same fields as [`AddDevice`].
    pub struct CreateDevice {
        /// Values of custom fields of devices, as a JSON object with their keys. It is required, but may be empty.
        pub custom_data: Value,
        /// Whether it is a browser, a mobile device or a computer.
        pub type_: DeviceType,
        /// Unique ID of the device, chosen by the program that registers it.
        pub device_unique_id: String [sample "c0ffee00-42"],
        /// Display name of the device, such as the name of its owner.
        pub name?: String,
        /// Version of the operating system, such as `17.1`.
        pub version?: String,
        /// Hardware key storage of the device. The format is not documented.
        pub hks?: String,
        /// Disk encryption of the device ("full disk encryption"). The format is not documented.
        pub fde?: String,
        /// Whether the device is rooted or jailbroken. The service's default is `false`.
        pub hor?: bool,
        /// Serial number of the device, assigned by the manufacturer.
        pub sn?: String,
        /// Name of the manufacturer.
        pub producer?: String,
        /// Model of the device, such as `iPhone 15`.
        pub mod_?: String,
        /// Operating system of the device, such as `iOS`.
        pub os?: String,
        /// IMEI, the number of a mobile device in GSM, UMTS and LTE networks: 15 digits.
        pub imei?: String,
        /// MEID, the number of a mobile device in CDMA networks: 14 hexadecimal digits.
        pub meid?: String,
        /// Description of the device, such as its location.
        pub description?: String,
        /// Language that is set on the device. The format is not documented; presumably as `zh-CN`.
        pub language?: String,
        /// Whether the browser accepts cookies. The service's default is `false`.
        pub cookie?: bool,
        /// Header `User-Agent` of the browser, as it sends it.
        pub user_agent?: String,
    }
}

request! {
    /// A request for [`add_device`](crate::ManagementClient::add_device).
    pub struct AddDevice {
        /// Values of custom fields of devices, as a JSON object with their keys. It is required, but may be empty (`{}`). The
        /// fields must have been defined for devices, in the metadata of the user pool.
        pub custom_data: Value,
        /// Whether it is a browser, a mobile device or a computer. A browser counts as a separate device.
        pub type_: DeviceType,
        /// Unique ID of the device, chosen by the program that registers it, such as a fingerprint of the browser or a number
        /// that the app keeps. The result for an ID that was registered before is not documented.
        pub device_unique_id: String [sample "c0ffee00-42"],
        /// Display name of the device, such as the name of its owner.
        pub name?: String,
        /// Version of the operating system, such as `17.1`.
        pub version?: String,
        /// Hardware key storage of the device. Neither format nor purpose is documented; the name presumably stands for
        /// "hardware key store". `Debug` shows it: send no secret key.
        pub hks?: String,
        /// Disk encryption of the device, presumably its kind or state ("full disk encryption"). The format is not documented.
        pub fde?: String,
        /// Whether the device is rooted or jailbroken, so that its operating system is not protected. The service's default is
        /// `false`.
        pub hor?: bool,
        /// Serial number of the device, assigned by the manufacturer.
        pub sn?: String,
        /// Name of the manufacturer.
        pub producer?: String,
        /// Model of the device, such as `iPhone 15`.
        pub mod_?: String,
        /// Operating system of the device, such as `iOS`.
        pub os?: String,
        /// IMEI, the number of a mobile device in GSM, UMTS and LTE networks: 15 digits.
        pub imei?: String,
        /// MEID, the number of a mobile device in CDMA networks: 14 hexadecimal digits.
        pub meid?: String,
        /// Description of the device, such as its location.
        pub description?: String,
        /// Language that is set on the device. The format is not documented; presumably as `zh-CN`.
        pub language?: String,
        /// Whether the browser accepts cookies. The service's default is `false`.
        pub cookie?: bool,
        /// Header `User-Agent` of the browser, as it sends it.
        pub user_agent?: String,
    }
}

request! {
    /// A request for [`create_verify_device`](crate::ManagementClient::create_verify_device).
    pub struct CreateVerifyDevice {
        /// Values of custom fields of devices, as a JSON object with their keys. It is required, but may be empty.
        pub custom_data: Value,
        /// Kind of the device; the authenticator app presumably runs on [`Mobile`](DeviceType::Mobile) ones.
        pub type_: DeviceType,
        /// Unique ID of the device, chosen by the authenticator app.
        pub device_unique_id: String [sample "c0ffee00-42"],
        /// Display name of the device, such as the name of its owner.
        pub name?: String,
        /// Version of the operating system, such as `17.1`.
        pub version?: String,
        /// Hardware key storage of the device. The format is not documented. `Debug` shows it: send no secret key.
        pub hks?: String,
        /// Disk encryption of the device ("full disk encryption"). The format is not documented.
        pub fde?: String,
        /// Whether the device is rooted or jailbroken. The service's default is `false`.
        pub hor?: bool,
        /// Serial number of the device, assigned by the manufacturer.
        pub sn?: String,
        /// Name of the manufacturer.
        pub producer?: String,
        /// Model of the device, such as `iPhone 15`.
        pub mod_?: String,
        /// Operating system of the device, such as `iOS`.
        pub os?: String,
        /// IMEI, the number of a mobile device in GSM, UMTS and LTE networks: 15 digits.
        pub imei?: String,
        /// MEID, the number of a mobile device in CDMA networks: 14 hexadecimal digits.
        pub meid?: String,
        /// Description of the device, such as its location.
        pub description?: String,
        /// Language that is set on the device. The format is not documented; presumably as `zh-CN`.
        pub language?: String,
        /// Whether a browser on the device accepts cookies. The service's default is `false`.
        pub cookie?: bool,
        /// Header `User-Agent` that the app sends.
        pub user_agent?: String,
    }
}

open_enum! {
    without_examples;
    /// Kinds of devices.
    pub enum DeviceType {
        /// A browser, on any computer or phone.
        Browser = "Browser",
        /// A phone or tablet, with an app.
        Mobile = "Mobile",
        /// A computer, with a program.
        Desktop = "Desktop",
    }
}
