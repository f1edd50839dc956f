//! Permissions: authorized resources, the conditions of policies, and whom they are for.

use crate::api::shared::ResourceType;
use crate::declare::{open_enum, response};

response! {
    /// A resource that a user, role, group or department is authorized for, or that is denied to it.
    pub struct AuthorizedResource {
        /// Code of the authorized resource, unique in its namespace.
        pub resource_code: String,
        /// What the resource is, as text for people.
        pub description?: String,
        /// Conditions that must be met for the permission to hold; absent if it always holds.
        pub condition?: Vec<PolicyCondition>,
        /// What kind of thing the authorized resource stands for.
        pub resource_type?: ResourceType,
        /// URL that identifies the API, if the authorized resource is one.
        pub api_identifier?: String,
        /// What may be done with the resource, or must not be done if it is denied; `*` is everything.
        pub actions: Vec<String>,
        /// Whether the actions are allowed or denied; allowed if absent.
        pub effect?: PolicyEffect,
    }
}

response! {
    /// A condition of a permission: a property of the attempt to use it is compared with a value.
    pub struct PolicyCondition {
        /// The property that is compared.
        pub param?: PolicyConditionParam,
        /// How the property is compared with `value`.
        pub operator?: PolicyConditionOperator,
        /// What the property is compared with, as text.
        pub value?: String,
    }
}

open_enum! {
    without_examples;
    /// How a [`PolicyCondition`] compares a property with its value.
    pub enum PolicyConditionOperator {
        /// Both are `true`, or both are `false`.
        Bool = "Bool",
        /// The same point in time.
        DateEquals = "DateEquals",
        /// Another point in time.
        DateNotEquals = "DateNotEquals",
        /// Earlier than the value.
        DateLessThan = "DateLessThan",
        /// Earlier than the value, or the same point in time.
        DateLessThanEquals = "DateLessThanEquals",
        /// Later than the value.
        DateGreaterThan = "DateGreaterThan",
        /// Later than the value, or the same point in time.
        DateGreaterThanEquals = "DateGreaterThanEquals",
        /// The IP address is the value, or in its range.
        IpAddress = "IpAddress",
        /// The IP address is neither the value nor in its range.
        NotIpAddress = "NotIpAddress",
        /// The same number.
        NumericEquals = "NumericEquals",
        /// Another number.
        NumericNotEquals = "NumericNotEquals",
        /// A smaller number than the value.
        NumericLessThan = "NumericLessThan",
        /// A number of at most the value.
        NumericLessThanEquals = "NumericLessThanEquals",
        /// A larger number than the value.
        NumericGreaterThan = "NumericGreaterThan",
        /// A number of at least the value.
        NumericGreaterThanEquals = "NumericGreaterThanEquals",
        /// The same text, upper and lower case included.
        StringEquals = "StringEquals",
        /// Another text, be it in upper and lower case only.
        StringNotEquals = "StringNotEquals",
        /// The same text; upper and lower case do not matter.
        StringEqualsIgnoreCase = "StringEqualsIgnoreCase",
        /// Another text, even if upper and lower case do not matter.
        StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase",
        /// The text matches a pattern, presumably with `*` for any characters.
        StringLike = "StringLike",
        /// The text does not match a pattern like that of `StringLike`.
        StringNotLike = "StringNotLike",
        /// The list has the value as an element.
        ListContains = "ListContains",
    }
}

open_enum! {
    without_examples;
    /// The property that a [`PolicyCondition`] compares: of the user, of the request or of the device.
    pub enum PolicyConditionParam {
        /// ID of the user pool that the user is in.
        UserPoolId = "UserPoolId",
        /// ID of the application that the user is signed in to.
        AppId = "AppId",
        /// Where the request comes from. Its values are not documented.
        RequestFrom = "RequestFrom",
        /// ID of the user who makes the request.
        UserId = "UserId",
        /// The user as a resource name (ARN), with the user pool in front of the ID.
        UserArn = "UserArn",
        /// Date and time of the request.
        CurrentTime = "CurrentTime",
        /// Time of the request as a number of seconds or milliseconds since 1970; the unit is not documented.
        EpochTime = "EpochTime",
        /// IP address that the request comes from.
        SourceIp = "SourceIp",
        /// The user as a whole. What is compared is not documented.
        User = "User",
        /// Whether the user has passed multi-factor authentication.
        MultiFactorAuthPresent = "MultiFactorAuthPresent",
        /// How long ago the user passed multi-factor authentication.
        MultiFactorAuthAge = "MultiFactorAuthAge",
        /// The `User-Agent` header of the request.
        UserAgent = "UserAgent",
        /// The `Referer` header of the request.
        Referer = "Referer",
        /// The kind of device that is used.
        Device = "Device",
        /// The operating system of the device.
        Os = "OS",
        /// Country that the IP address belongs to.
        Country = "Country",
        /// Province that the IP address belongs to.
        Province = "Province",
        /// Town that the IP address belongs to.
        City = "City",
        /// Whether the user has changed to another device.
        DeviceChanged = "DeviceChanged",
        /// Whether the device is not a trusted one.
        DeviceUntrusted = "DeviceUntrusted",
        /// Whether the request comes through a proxy that is not trusted.
        ProxyUntrusted = "ProxyUntrusted",
        /// The applications that the user is signed in to.
        LoggedInApps = "LoggedInApps",
        /// The namespace of the resource that is accessed.
        Namespace = "Namespace",
    }
}

open_enum! {
    without_examples;
    /// Whether a permission allows something or forbids it. Presumably a denial outweighs what is allowed
    /// elsewhere.
    pub enum PolicyEffect {
        /// It is allowed.
        Allow = "ALLOW",
        /// It is forbidden.
        Deny = "DENY",
    }
}

open_enum! {
    without_examples;
    /// Whom access to an application or a data policy is given to.
    pub enum SubjectType {
        /// A single user, by its ID.
        User = "USER",
        /// A department of an organization, with its members.
        Org = "ORG",
        /// A user group, with its members.
        Group = "GROUP",
        /// A role, with all users who have it.
        Role = "ROLE",
    }
}
