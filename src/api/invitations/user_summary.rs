//! A user's ID, name and portrait, as details of invitations contain them.

use crate::declare::response;

response! {
    /// ID, name and portrait of a user, such as the creator of a roster.
    pub struct UserSummary {
        /// ID of this user, as in the user pool: 24 hexadecimal digits.
        pub id: String [present],
        /// Display name of the user. The service decides which of the user's names it is.
        pub display_name?: String,
        /// URL of the user's portrait.
        pub photo?: String,
    }
}
