//! Types that several modules use. Each of these modules re-exports them.

mod enums;
mod identity;
mod role;
mod user;

pub use self::enums::{ExtIdpProvider, Gender, ResourceType, TargetType, UserSourceType, UserStatus, WorkStatus};
pub use self::identity::Identity;
pub use self::role::{AvailabilityCheck, Role, RoleCode};
pub use self::user::User;
