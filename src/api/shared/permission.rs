//! TODO

use serde_json::Value;

use crate::api::shared::ResourceType;
use crate::declare::{open_enum, response};

response! {
    /// TODO type
    pub struct AuthorizedResource {
        /// TODO "资源描述符"
        pub resource_code: String,
        /// TODO "资源描述信息"
        pub description?: String,
        /// TODO "策略 Condition"
        pub condition?: Vec<PolicyCondition>,
        /// TODO "资源类型"
        pub resource_type?: ResourceType,
        /// TODO "API URL"
        pub api_identifier?: String,
        /// TODO "授权的操作列表"
        pub actions: Vec<String>,
        /// TODO "允许还是拒绝" | default="ALLOW"
        pub effect?: PolicyEffect,
    }
}

response! {
    /// TODO type
    pub struct PolicyCondition {
        /// TODO "Condition Param"
        pub param?: PolicyConditionParam,
        /// TODO "Condition Operator"
        pub operator?: PolicyConditionOperator,
        /// TODO "Condition Value"
        pub value?: String,
    }
}

open_enum! {
    without_examples;
    /// TODO of PolicyCondition.operator
    pub enum PolicyConditionOperator {
        /// TODO
        Bool = "Bool",
        /// TODO
        DateEquals = "DateEquals",
        /// TODO
        DateNotEquals = "DateNotEquals",
        /// TODO
        DateLessThan = "DateLessThan",
        /// TODO
        DateLessThanEquals = "DateLessThanEquals",
        /// TODO
        DateGreaterThan = "DateGreaterThan",
        /// TODO
        DateGreaterThanEquals = "DateGreaterThanEquals",
        /// TODO
        IpAddress = "IpAddress",
        /// TODO
        NotIpAddress = "NotIpAddress",
        /// TODO
        NumericEquals = "NumericEquals",
        /// TODO
        NumericNotEquals = "NumericNotEquals",
        /// TODO
        NumericLessThan = "NumericLessThan",
        /// TODO
        NumericLessThanEquals = "NumericLessThanEquals",
        /// TODO
        NumericGreaterThan = "NumericGreaterThan",
        /// TODO
        NumericGreaterThanEquals = "NumericGreaterThanEquals",
        /// TODO
        StringEquals = "StringEquals",
        /// TODO
        StringNotEquals = "StringNotEquals",
        /// TODO
        StringEqualsIgnoreCase = "StringEqualsIgnoreCase",
        /// TODO
        StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase",
        /// TODO
        StringLike = "StringLike",
        /// TODO
        StringNotLike = "StringNotLike",
        /// TODO
        ListContains = "ListContains",
    }
}

open_enum! {
    without_examples;
    /// TODO of PolicyCondition.param
    pub enum PolicyConditionParam {
        /// TODO
        UserPoolId = "UserPoolId",
        /// TODO
        AppId = "AppId",
        /// TODO
        RequestFrom = "RequestFrom",
        /// TODO
        UserId = "UserId",
        /// TODO
        UserArn = "UserArn",
        /// TODO
        CurrentTime = "CurrentTime",
        /// TODO
        EpochTime = "EpochTime",
        /// TODO
        SourceIp = "SourceIp",
        /// TODO
        User = "User",
        /// TODO
        MultiFactorAuthPresent = "MultiFactorAuthPresent",
        /// TODO
        MultiFactorAuthAge = "MultiFactorAuthAge",
        /// TODO
        UserAgent = "UserAgent",
        /// TODO
        Referer = "Referer",
        /// TODO
        Device = "Device",
        /// TODO
        Os = "OS",
        /// TODO
        Country = "Country",
        /// TODO
        Province = "Province",
        /// TODO
        City = "City",
        /// TODO
        DeviceChanged = "DeviceChanged",
        /// TODO
        DeviceUntrusted = "DeviceUntrusted",
        /// TODO
        ProxyUntrusted = "ProxyUntrusted",
        /// TODO
        LoggedInApps = "LoggedInApps",
        /// TODO
        Namespace = "Namespace",
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationAccessGrant.effect, ApplicationAuthorization.effect, AuthorizedApplication.effect, AuthorizedResource.effect
    pub enum PolicyEffect {
        /// TODO
        Allow = "ALLOW",
        /// TODO
        Deny = "DENY",
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationAccessGrant.targetType, ApplicationAccessRevocation.targetType, DataPolicySubject.type, DataPolicyTarget.targetType
    pub enum SubjectType {
        /// TODO
        User = "USER",
        /// TODO
        Org = "ORG",
        /// TODO
        Group = "GROUP",
        /// TODO
        Role = "ROLE",
    }
}
