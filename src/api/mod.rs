//! The modules of the API. Each has the paths, types and methods of its endpoints.

#[cfg(feature = "access_keys")]
pub mod access_keys;
#[cfg(feature = "applications")]
pub mod applications;
#[cfg(feature = "approvals")]
pub mod approvals;
#[cfg(feature = "audit_logs")]
pub mod audit_logs;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "custom_fields")]
pub mod custom_fields;
#[cfg(feature = "data_permissions")]
pub mod data_permissions;
#[cfg(feature = "devices")]
pub mod devices;
pub(crate) mod endpoint;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "groups")]
pub mod groups;
#[cfg(feature = "identity_sources")]
pub mod identity_sources;
#[cfg(feature = "invitations")]
pub mod invitations;
#[cfg(feature = "ldap")]
pub mod ldap;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "metadata")]
pub mod metadata;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "permissions")]
pub mod permissions;
#[cfg(feature = "pipelines")]
pub mod pipelines;
#[cfg(feature = "posts")]
pub mod posts;
#[cfg(feature = "public_accounts")]
pub mod public_accounts;
#[cfg(feature = "risk_lists")]
pub mod risk_lists;
#[cfg(feature = "roles")]
pub mod roles;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "_declared")]
mod shared;
#[cfg(feature = "sync_center")]
pub mod sync_center;
#[cfg(feature = "tenants")]
pub mod tenants;
#[cfg(all(test, feature = "emulator"))]
mod tests;
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "verify")]
pub mod verify;
pub mod webhooks;
#[cfg(feature = "whitelist")]
pub mod whitelist;

/// The endpoints of all modules.
#[cfg(any(feature = "_declared", feature = "emulator"))]
#[allow(dead_code, reason = "for tests and the emulator")]
pub(crate) static TABLES: &[&[&endpoint::Endpoint]] = &[
    webhooks::endpoint::ALL,
    #[cfg(feature = "roles")]
    roles::endpoint::ALL,
    #[cfg(feature = "access_keys")]
    access_keys::endpoint::ALL,
    #[cfg(feature = "applications")]
    applications::application::endpoint::ALL,
    #[cfg(feature = "applications")]
    applications::access::endpoint::ALL,
    #[cfg(feature = "applications")]
    applications::login::endpoint::ALL,
    #[cfg(feature = "applications")]
    applications::asa_account::endpoint::ALL,
    #[cfg(feature = "approvals")]
    approvals::endpoint::ALL,
    #[cfg(feature = "audit_logs")]
    audit_logs::endpoint::ALL,
    #[cfg(feature = "billing")]
    billing::endpoint::ALL,
    #[cfg(feature = "custom_fields")]
    custom_fields::endpoint::ALL,
    #[cfg(feature = "data_permissions")]
    data_permissions::namespace::endpoint::ALL,
    #[cfg(feature = "data_permissions")]
    data_permissions::resource::endpoint::ALL,
    #[cfg(feature = "data_permissions")]
    data_permissions::extend_field::endpoint::ALL,
    #[cfg(feature = "data_permissions")]
    data_permissions::policy::endpoint::ALL,
    #[cfg(feature = "data_permissions")]
    data_permissions::check::endpoint::ALL,
    #[cfg(feature = "data_permissions")]
    data_permissions::structure::endpoint::ALL,
    #[cfg(feature = "devices")]
    devices::device::endpoint::ALL,
    #[cfg(feature = "devices")]
    devices::exclusive::endpoint::ALL,
    #[cfg(feature = "events")]
    events::endpoint::ALL,
    #[cfg(feature = "groups")]
    groups::endpoint::ALL,
    #[cfg(feature = "identity_sources")]
    identity_sources::endpoint::ALL,
    #[cfg(feature = "invitations")]
    invitations::universal::endpoint::ALL,
    #[cfg(feature = "invitations")]
    invitations::policy::endpoint::ALL,
    #[cfg(feature = "invitations")]
    invitations::attribution::endpoint::ALL,
    #[cfg(feature = "invitations")]
    invitations::roster::endpoint::ALL,
    #[cfg(feature = "invitations")]
    invitations::invitee::endpoint::ALL,
    #[cfg(feature = "ldap")]
    ldap::endpoint::ALL,
    #[cfg(feature = "messages")]
    messages::endpoint::ALL,
    #[cfg(feature = "metadata")]
    metadata::row::endpoint::ALL,
    #[cfg(feature = "metadata")]
    metadata::relation::endpoint::ALL,
    #[cfg(feature = "metadata")]
    metadata::model::endpoint::ALL,
    #[cfg(feature = "metadata")]
    metadata::field::endpoint::ALL,
    #[cfg(feature = "metadata")]
    metadata::operation::endpoint::ALL,
    #[cfg(feature = "organizations")]
    organizations::organization::endpoint::ALL,
    #[cfg(feature = "organizations")]
    organizations::department::endpoint::ALL,
    #[cfg(feature = "organizations")]
    organizations::search::endpoint::ALL,
    #[cfg(feature = "organizations")]
    organizations::members::endpoint::ALL,
    #[cfg(feature = "permissions")]
    permissions::resource::endpoint::ALL,
    #[cfg(feature = "permissions")]
    permissions::namespace::endpoint::ALL,
    #[cfg(feature = "permissions")]
    permissions::authorization::endpoint::ALL,
    #[cfg(feature = "pipelines")]
    pipelines::endpoint::ALL,
    #[cfg(feature = "posts")]
    posts::endpoint::ALL,
    #[cfg(feature = "public_accounts")]
    public_accounts::account::endpoint::ALL,
    #[cfg(feature = "public_accounts")]
    public_accounts::changes::endpoint::ALL,
    #[cfg(feature = "public_accounts")]
    public_accounts::links::endpoint::ALL,
    #[cfg(feature = "risk_lists")]
    risk_lists::endpoint::ALL,
    #[cfg(feature = "security")]
    security::endpoint::ALL,
    #[cfg(feature = "sync_center")]
    sync_center::task::endpoint::ALL,
    #[cfg(feature = "sync_center")]
    sync_center::job::endpoint::ALL,
    #[cfg(feature = "tenants")]
    tenants::tenant::endpoint::ALL,
    #[cfg(feature = "tenants")]
    tenants::admin::endpoint::ALL,
    #[cfg(feature = "tenants")]
    tenants::user::endpoint::ALL,
    #[cfg(feature = "tenants")]
    tenants::certification::endpoint::ALL,
    #[cfg(feature = "users")]
    users::listing::endpoint::ALL,
    #[cfg(feature = "users")]
    users::lookup::endpoint::ALL,
    #[cfg(feature = "users")]
    users::creation::endpoint::ALL,
    #[cfg(feature = "users")]
    users::changes::endpoint::ALL,
    #[cfg(feature = "users")]
    users::access::endpoint::ALL,
    #[cfg(feature = "users")]
    users::sign_in::endpoint::ALL,
    #[cfg(feature = "users")]
    users::records::endpoint::ALL,
    #[cfg(feature = "verify")]
    verify::endpoint::ALL,
    #[cfg(feature = "whitelist")]
    whitelist::endpoint::ALL,
];
