//! The response of `create_or_update_group`.

use crate::api::shared::Group;
use crate::declare::response;

response! {
    /// A group that was created or updated.
    pub struct CreatedOrUpdatedGroup {
        /// Whether the group was created: `false` if a group with the code existed and was updated.
        pub created?: bool,
        /// The group after the call.
        pub data?: Group,
    }
}
