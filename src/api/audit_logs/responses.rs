//! The entries of the logs.

use super::types::{AdminOperationType, AdminResourceType, UserActionType};
use crate::declare::response;

response! {
    /// An operation of an administrator, such as creating a user in the console.
    pub struct AdminAuditLog {
        /// User ID of the administrator: 24 hexadecimal digits; empty if not returned.
        pub admin_user_id: String,
        /// URL of the administrator's portrait.
        pub admin_user_avatar?: String,
        /// Name of the administrator: the first of nickname, username, name, given name, family name, email address, phone number
        /// and ID that is set.
        pub admin_user_display_name?: String,
        /// IP address from which the operation came.
        pub client_ip?: String,
        /// Type of the operation, such as `create`.
        pub operation_type?: AdminOperationType,
        /// Kind of the object that the operation concerned.
        pub resource_type?: AdminResourceType,
        /// The operation as a human-readable text, from newer versions of the service; see also `event_detail`.
        pub event_details?: String,
        /// Parameters of the operation, as JSON in a text. They can contain secrets; `Debug` does not show them.
        pub operation_param?: String [hidden],
        /// The object before the operation, presumably as JSON in a text. `Debug` does not show it.
        pub origin_value?: String [hidden],
        /// The object after the operation, presumably as JSON in a text. `Debug` does not show it.
        pub target_value?: String [hidden],
        /// Whether the operation succeeded.
        pub success?: bool,
        /// Header `User-Agent` of the administrator's browser or program.
        pub user_agent?: String,
        /// The parts of `user_agent`, from newer versions of the service; see also `parsed_user_agent`.
        pub ua?: ParsedUserAgent,
        /// Location of the IP address, if it is known.
        pub geoip?: GeoIp,
        /// When the operation happened, in ISO 8601 with a time zone, such as `2022-09-20T08:55:00.188+0800`.
        pub timestamp?: String,
        /// ID of the request that caused the operation: a UUID. Several operations can have the same.
        pub request_id: String,
        /// The operation as a human-readable text, from older versions of the service; see also `event_details`.
        pub event_detail?: String,
        /// The parts of `user_agent`, from older versions of the service; see also `ua`.
        pub parsed_user_agent?: ParsedUserAgent,
    }
}

response! {
    /// The location of an IP address, from a geolocation database.
    pub struct GeoIp {
        /// Longitude and latitude of the place.
        pub location?: GeoIpLocation,
        /// Name of the country, such as `China`.
        pub country_name = "country_name"?: String,
        /// Code of the country with two letters, such as `CN`.
        pub country_code2 = "country_code2"?: String,
        /// Country code with three letters, according to the field's name. The official example, `CN`, has two letters.
        pub country_code3 = "country_code3"?: String,
        /// Name of the province or state, such as `Beijing`.
        pub region_name = "region_name"?: String,
        /// Code of the province or state in its country, such as `BJ`; empty if not known.
        pub region_code = "region_code": String,
        /// Name of the city, such as `Beijing`.
        pub city_name = "city_name"?: String,
        /// Code of the continent, such as `AS` for Asia; empty if not known.
        pub continent_code = "continent_code": String,
        /// Time zone of the place, such as `Asia/Shanghai`.
        pub timezone?: String,
    }
}

response! {
    /// A place by its coordinates.
    pub struct GeoIpLocation {
        /// Longitude in degrees, negative in the west.
        pub lon?: f64,
        /// Latitude in degrees, negative in the south.
        pub lat?: f64,
    }
}

response! {
    /// The parts of a header `User-Agent`.
    pub struct ParsedUserAgent {
        /// Kind of the device, such as `Desktop`.
        pub device?: String,
        /// Name of the browser, such as `Chrome`, from newer versions of the service; older ones return it as `browser`.
        pub name?: String,
        /// Operating system, such as `Windows`.
        pub os?: String,
        /// Name of the browser, such as `Chrome`, from older versions of the service; newer ones return it as `name`.
        pub browser?: String,
    }
}

response! {
    /// An action of a user, such as a sign-in.
    pub struct UserActionLog {
        /// ID of the user who acted: 24 hexadecimal digits; empty if not returned.
        pub user_id: String,
        /// URL of the user's portrait.
        pub user_avatar?: String,
        /// Name of the user: the first of nickname, username, name, given name, family name, email address, phone number and ID
        /// that is set.
        pub user_display_name?: String,
        /// Number of sign-ins of the user.
        pub user_logins_count?: i64,
        /// ID of the application in which the user acted: 24 hexadecimal digits; empty if not returned.
        pub app_id: String,
        /// Name of the application in which the user acted.
        pub app_name?: String,
        /// IP address from which the action came.
        pub client_ip?: String,
        /// Type of the action, such as `login`.
        pub event_type?: UserActionType,
        /// The action as a human-readable text that names the account.
        pub event_detail?: String,
        /// Whether the action succeeded; `false` for a failed sign-in, for example.
        pub success?: bool,
        /// URL of the application's sign-in page.
        pub app_login_url?: String,
        /// URL of the application's logo.
        pub app_logo?: String,
        /// Header `User-Agent` of the user's browser or app.
        pub user_agent?: String,
        /// The parts of `user_agent`: device, browser and operating system.
        pub parsed_user_agent?: ParsedUserAgent,
        /// Location of the IP address, if it is known.
        pub geoip?: GeoIp,
        /// When the action happened, in ISO 8601 with a time zone, such as `2022-09-20T08:55:00.188+0800`.
        pub timestamp?: String,
        /// ID of the request that caused the action: a UUID. Several actions can have the same.
        pub request_id: String,
    }
}
