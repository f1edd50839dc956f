//! What the methods for groups return, apart from groups and users.

use crate::api::shared::Group;
use crate::declare::response;

response! {
    /// A group that was created or changed.
    pub struct CreatedOrUpdatedGroup {
        /// Whether the group is new: `false` if there was a group of the code, which was changed.
        pub created?: bool,
        /// The group as it is now.
        pub data?: Group,
    }
}
