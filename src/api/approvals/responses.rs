//! The responses of the approval methods.

use serde_json::Value;

use super::requests::ApprovalObjectType;
use crate::declare::{open_enum, response};

response! {
    /// A request of a user for access, and the decision on it.
    pub struct Approval {
        /// Internal ID of the approval, a whole number. Requests use `number` instead.
        pub approval_id?: f64,
        /// Number of the approval, digits as a text, by which requests refer to it.
        pub number: String [present],
        /// Status of the request: pending, agreed or refused.
        pub status?: ApprovalStatus,
        /// When the user submitted the request. The format is not documented, presumably ISO 8601.
        pub submit_time?: String,
        /// When the request was decided, in the format of `submit_time`; absent while it is pending.
        pub closed_time?: String,
        /// Kind of the requested access.
        pub object_type?: ApprovalObjectType,
        /// The requested applications or roles, as any JSON: one object or a list of objects. An application has
        /// `objectId`, `objectName` and `logo` (a URL). A role has `objectId`, `objectName`, `roleCode`, and the namespace as
        /// `namespaceId` (a number) and `namespaceCode`.
        pub approval_object_list?: Value,
        /// Requested period of a role assignment; absent for applications.
        pub extra_params?: ApprovalExtraParams,
    }
}

response! {
    /// The requested period of a role assignment.
    pub struct ApprovalExtraParams {
        /// End of the role assignment, in milliseconds since 1970; absent if it is unlimited.
        pub end_time?: i64,
        /// Start of the role assignment, in milliseconds since 1970; absent if it starts immediately.
        pub enable_time?: f64,
    }
}

open_enum! {
    without_examples;
    /// The states of an approval.
    pub enum ApprovalStatus {
        /// Not decided yet.
        Pending = "PENDING",
        /// An administrator agreed.
        Agreed = "AGREED",
        /// An administrator refused.
        Refused = "REFUSED",
    }
}
