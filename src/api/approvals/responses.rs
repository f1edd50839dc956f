//! What the methods for approvals return.

use serde_json::Value;

use super::requests::ApprovalObjectType;
use crate::declare::{open_enum, response};

response! {
    /// An application of a user for access, and the decision on it.
    pub struct Approval {
        /// ID of the approval, a whole number. Methods take `number` instead.
        pub approval_id?: f64,
        /// Number of the approval: digits as a text. Methods take it.
        pub number: String [present],
        /// Whether it was decided on, and how.
        pub status?: ApprovalStatus,
        /// When the user applied. The format is not documented, presumably ISO 8601.
        pub submit_time?: String,
        /// When it was decided on, in the format of `submit_time`; absent while it is pending.
        pub closed_time?: String,
        /// What the user applied for.
        pub object_type?: ApprovalObjectType,
        /// The applications or roles that the user applied for, as any JSON: one object or a list of them. An application has
        /// `objectId`, `objectName` and `logo` (a URL). A role has `objectId`, `objectName`, `roleCode`, and the namespace as
        /// `namespaceId` (a number) and `namespaceCode`.
        pub approval_object_list?: Value,
        /// For how long the user applied, if it is for a role; absent for applications.
        pub extra_params?: ApprovalExtraParams,
    }
}

response! {
    /// For how long a user wants to have a role.
    pub struct ApprovalExtraParams {
        /// When the user would lose the role, in milliseconds since 1970; absent if never.
        pub end_time?: i64,
        /// When the user would get the role, in milliseconds since 1970; absent if at once.
        pub enable_time?: f64,
    }
}

open_enum! {
    without_examples;
    /// Whether an approval was decided on, and how.
    pub enum ApprovalStatus {
        /// It waits for a decision.
        Pending = "PENDING",
        /// An administrator agreed.
        Agreed = "AGREED",
        /// An administrator refused.
        Refused = "REFUSED",
    }
}
