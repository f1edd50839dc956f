//! A user in a few words, as details of invitations have it.

use crate::declare::response;

response! {
    /// A user in a few words: who created, invited or decided.
    pub struct UserSummary {
        /// ID of this user, as in the user pool: 24 hexadecimal digits.
        pub id: String [present],
        /// Name to show for the user. Which of the user's names it is, the service decides.
        pub display_name?: String,
        /// URL of the user's portrait.
        pub photo?: String,
    }
}
