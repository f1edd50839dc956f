//! Permissions: authorized resources, conditions of policies, and kinds of subjects.

use crate::api::shared::ResourceType;
use crate::declare::{open_enum, response};

response! {
    /// A resource that a user, role, group or department is authorized for, or that is denied to it.
    pub struct AuthorizedResource {
        /// Code of the authorized resource, unique in its namespace.
        pub resource_code: String,
        /// Human-readable description of the resource.
        pub description?: String,
        /// Conditions for the permission to apply; absent if it always applies.
        pub condition?: Vec<PolicyCondition>,
        /// Kind of the authorized resource, such as an endpoint or a menu entry.
        pub resource_type?: ResourceType,
        /// URL that identifies the API, if the authorized resource is one.
        pub api_identifier?: String,
        /// Names of the actions that are allowed or denied, depending on `effect`; `*` is all actions.
        pub actions: Vec<String>,
        /// Whether the actions are allowed or denied; allowed if absent.
        pub effect?: PolicyEffect,
    }
}

response! {
    /// A condition of a permission: compares a property of the user, the request or the device with a value.
    pub struct PolicyCondition {
        /// The property that is compared.
        pub param?: PolicyConditionParam,
        /// Comparison of the property with `value`.
        pub operator?: PolicyConditionOperator,
        /// Operand of the comparison, as text.
        pub value?: String,
    }
}

open_enum! {
    without_examples;
    /// Comparisons of a property with the value of a [`PolicyCondition`].
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
        /// The same text, including case.
        StringEquals = "StringEquals",
        /// Another text; upper and lower case are distinguished.
        StringNotEquals = "StringNotEquals",
        /// The same text, without regard to case.
        StringEqualsIgnoreCase = "StringEqualsIgnoreCase",
        /// Another text, without regard to case.
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
        /// Origin of the request. The values are not documented.
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
        /// The user. The compared property is not documented.
        User = "User",
        /// Whether the user has passed multi-factor authentication.
        MultiFactorAuthPresent = "MultiFactorAuthPresent",
        /// Time since the user passed multi-factor authentication. The unit is not documented.
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
        /// City that the IP address belongs to.
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
    /// Whether a permission allows or denies actions. Presumably a denial takes precedence over permissions from other sources.
    pub enum PolicyEffect {
        /// The actions are allowed.
        Allow = "ALLOW",
        /// The actions are denied.
        Deny = "DENY",
    }
}

open_enum! {
    without_examples;
    /// Kinds of subjects that access to applications and data policies are granted to.
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
