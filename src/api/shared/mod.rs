//! Types that several modules use. Each of these modules re-exports them.
#![cfg_attr(
    not(feature = "full"),
    allow(dead_code, unused_imports, unreachable_pub, unnameable_types, reason = "not every module uses all types")
)]

#[cfg(any(feature = "applications", feature = "security", feature = "users", feature = "verify"))]
mod application;
#[cfg(any(feature = "applications", feature = "security", feature = "users", feature = "verify"))]
mod application_enums;
#[cfg(any(
    feature = "applications",
    feature = "invitations",
    feature = "organizations",
    feature = "public_accounts",
    feature = "tenants",
    feature = "users"
))]
mod department;
#[cfg(any(feature = "invitations", feature = "messages"))]
mod email;
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "custom_fields",
    feature = "data_permissions",
    feature = "groups",
    feature = "identity_sources",
    feature = "organizations",
    feature = "permissions",
    feature = "public_accounts",
    feature = "roles",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
mod enums;
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "custom_fields",
    feature = "data_permissions",
    feature = "groups",
    feature = "identity_sources",
    feature = "organizations",
    feature = "permissions",
    feature = "public_accounts",
    feature = "roles",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
mod group;
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "custom_fields",
    feature = "data_permissions",
    feature = "groups",
    feature = "identity_sources",
    feature = "organizations",
    feature = "permissions",
    feature = "public_accounts",
    feature = "roles",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
mod identity;
#[cfg(any(feature = "applications", feature = "identity_sources", feature = "security", feature = "users", feature = "verify"))]
mod identity_source;
#[cfg(any(feature = "applications", feature = "security", feature = "users"))]
mod mfa;
#[cfg(any(feature = "applications", feature = "data_permissions", feature = "groups", feature = "permissions", feature = "users"))]
mod permission;
#[cfg(any(feature = "organizations", feature = "posts", feature = "public_accounts"))]
mod post;
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "custom_fields",
    feature = "data_permissions",
    feature = "groups",
    feature = "identity_sources",
    feature = "organizations",
    feature = "permissions",
    feature = "public_accounts",
    feature = "roles",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
mod role;
#[cfg(any(
    feature = "applications",
    feature = "custom_fields",
    feature = "invitations",
    feature = "organizations",
    feature = "public_accounts",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
mod text;
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "custom_fields",
    feature = "data_permissions",
    feature = "groups",
    feature = "identity_sources",
    feature = "organizations",
    feature = "permissions",
    feature = "public_accounts",
    feature = "roles",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
mod user;
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "organizations",
    feature = "public_accounts",
    feature = "tenants",
    feature = "users"
))]
mod user_list;
#[cfg(any(feature = "applications", feature = "public_accounts", feature = "tenants", feature = "users"))]
mod user_options;

#[cfg(any(feature = "applications", feature = "security", feature = "users", feature = "verify"))]
pub use self::application::{
    Application, ApplicationAgreement, ApplicationBrandingConfig, ApplicationDefaultLoginMethod, ApplicationEnabledExtIdpConn,
    ApplicationLoginConfig, ApplicationMfa, ApplicationRegisterConfig,
};
#[cfg(any(feature = "applications", feature = "security", feature = "users", feature = "verify"))]
pub use self::application_enums::{
    AgreementDisplayAt, ApplicationProtocol, ApplicationType, BasicLoginMethod, BasicRegisterMethod, DefaultRegisterMethod, GuardVersion,
    LoginConnectionType, LoginQrcodeType, PermissionStrategy,
};
#[cfg(any(
    feature = "applications",
    feature = "invitations",
    feature = "organizations",
    feature = "public_accounts",
    feature = "tenants",
    feature = "users"
))]
pub use self::department::{
    DepartmentI18n, DepartmentIdType, DepartmentMembership, MembershipOrderBy, UserDepartment, UserDepartmentSortBy,
};
#[cfg(any(feature = "invitations", feature = "messages"))]
pub use self::email::{EmailTemplate, EmailTemplateType, TemplateEngine};
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "custom_fields",
    feature = "data_permissions",
    feature = "groups",
    feature = "identity_sources",
    feature = "organizations",
    feature = "permissions",
    feature = "public_accounts",
    feature = "roles",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
pub use self::enums::{ExtIdpProvider, Gender, ResourceType, TargetType, UserSourceType, UserStatus, WorkStatus};
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "custom_fields",
    feature = "data_permissions",
    feature = "groups",
    feature = "identity_sources",
    feature = "organizations",
    feature = "permissions",
    feature = "public_accounts",
    feature = "roles",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
pub use self::group::Group;
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "custom_fields",
    feature = "data_permissions",
    feature = "groups",
    feature = "identity_sources",
    feature = "organizations",
    feature = "permissions",
    feature = "public_accounts",
    feature = "roles",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
pub use self::identity::Identity;
#[cfg(any(feature = "applications", feature = "identity_sources", feature = "security", feature = "users", feature = "verify"))]
pub use self::identity_source::ExtIdpConnType;
#[cfg(any(feature = "applications", feature = "security", feature = "users"))]
pub use self::mfa::{MfaFactor, MfaSettings, MfaTriggerData};
#[cfg(any(feature = "applications", feature = "data_permissions", feature = "groups", feature = "permissions", feature = "users"))]
pub use self::permission::{AuthorizedResource, PolicyCondition, PolicyConditionOperator, PolicyConditionParam, PolicyEffect, SubjectType};
#[cfg(any(feature = "organizations", feature = "posts", feature = "public_accounts"))]
pub use self::post::Post;
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "custom_fields",
    feature = "data_permissions",
    feature = "groups",
    feature = "identity_sources",
    feature = "organizations",
    feature = "permissions",
    feature = "public_accounts",
    feature = "roles",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
pub use self::role::{AvailabilityCheck, Role, RoleCode};
#[cfg(any(
    feature = "applications",
    feature = "custom_fields",
    feature = "invitations",
    feature = "organizations",
    feature = "public_accounts",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
pub use self::text::{CustomFieldI18n, Language, LocalizedText, Translation};
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "custom_fields",
    feature = "data_permissions",
    feature = "groups",
    feature = "identity_sources",
    feature = "organizations",
    feature = "permissions",
    feature = "public_accounts",
    feature = "roles",
    feature = "security",
    feature = "tenants",
    feature = "users",
    feature = "verify"
))]
pub use self::user::User;
#[cfg(any(
    feature = "applications",
    feature = "audit_logs",
    feature = "organizations",
    feature = "public_accounts",
    feature = "tenants",
    feature = "users"
))]
pub use self::user_list::{
    AdvancedFilter, FilterOperator, FuzzySearchField, Pagination, SortingOrder, UserSortField, UserSorting, UserSyncRelation,
};
#[cfg(any(feature = "applications", feature = "public_accounts", feature = "tenants", feature = "users"))]
pub use self::user_options::{
    CreateUserOptions, PasswordEncryptType, SendCreateAccountNotification, SendResetPasswordNotification, UpdateUserBatchOptions,
    UpdateUserOptions, UserIdType, UserIdTypeOptions, UserOtp,
};
