//! The names of the events that webhooks subscribe to.

use crate::declare::open_enum;
use crate::json::lenient::OpenEnum;

open_enum! {
    /// The name of an event, in subscriptions and deliveries.
    ///
    /// The service adds events over time, and user pools can define their own. [`Other`](Self::Other) keeps unknown names
    /// unchanged. [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list) returns the present list.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::WebhookEvent;
    ///
    /// assert_eq!(WebhookEvent::UserCreated.as_str(), "user:created");
    /// assert_eq!(WebhookEvent::from("user:created"), WebhookEvent::UserCreated);
    /// assert_eq!(WebhookEvent::from("pool:own-event").as_str(), "pool:own-event");
    /// ```
    pub enum WebhookEvent {
        /// A test delivery.
        Test = "test",
        /// A user registered.
        Register = "register",
        /// A user signed in.
        Login = "login",
        /// A session was ended by an administrator.
        Kick = "kick",
        /// A token was refreshed.
        RefreshToken = "refresh-token",
        /// A second factor was verified.
        MfaVerified = "mfa:verified",
        /// A user was created.
        UserCreated = "user:created",
        /// A user's password was changed.
        UserPasswordChanged = "user:password-changed",
        /// A user's profile was changed.
        UserUpdated = "user:updated",
        /// A user's email address was verified.
        UserEmailVerified = "user:email-verified",
        /// A user was archived.
        UserArchived = "user:archived",
        /// A user was restored from the archive.
        UserUnarchived = "user:unarchived",
        /// A user was blocked.
        UserBlocked = "user:blocked",
        /// A user was unblocked.
        UserUnblocked = "user:unblocked",
        /// A user was deleted.
        UserDeleted = "user:deleted",
        /// An entry was added to the registration whitelist.
        UserRegisterWhitelistAdded = "user:register-whitelist-added",
        /// An entry was removed from the registration whitelist.
        UserRegisterWhitelistDeleted = "user:register-whitelist-deleted",
        /// The value of a custom field of a user was changed.
        UserUdvChanged = "user:udv-changed",
        /// An identity was linked to a user.
        UserLinkAccount = "user:link-account",
        /// A user was reminded to change the password.
        UserPasswordUpdateRemind = "user:password-update-remind",
        /// A user's place in an organization was changed.
        UserOrganizationNodeUpdate = "user:organization-node-update",
        /// A permission was revoked.
        PermissionRevoke = "permission:revoke",
        /// A permission was granted.
        PermissionAdd = "permission:add",
        /// A resource was created.
        ResourceCreated = "resource:created",
        /// A resource was deleted.
        ResourceDelete = "resource:delete",
        /// A resource was changed.
        ResourceUpdated = "resource:updated",
        /// A role was created.
        RoleCreated = "role:created",
        /// A role was changed.
        RoleUpdated = "role:updated",
        /// A role was deleted.
        RoleDeleted = "role:deleted",
        /// A role was disabled.
        RoleDisable = "role:disable",
        /// A role was assigned to a subject.
        RoleAssigned = "role:assigned",
        /// A role was removed from a subject.
        RoleUnassigned = "role:unassigned",
        /// The value of a custom field of a role was changed.
        RoleUdvChanged = "role:udv-changed",
        /// A subject was removed from an authorization.
        SubjectRemove = "subject:remove",
        /// Multi-factor authentication was switched on for an application.
        ApplicationMfaEnabled = "application:mfa:enabled",
        /// Multi-factor authentication was switched off for an application.
        ApplicationMfaDisabled = "application:mfa:disabled",
        /// An application was created.
        ApplicationCreated = "application:created",
        /// An application was changed.
        ApplicationUpdated = "application:updated",
        /// An application was deleted.
        ApplicationDeleted = "application:deleted",
        /// An application got a new secret.
        ApplicationSecretRefreshed = "application:secret-refreshed",
        /// A group was created.
        GroupCreated = "group:created",
        /// A group was changed.
        GroupUpdated = "group:updated",
        /// A group was deleted.
        GroupDeleted = "group:deleted",
        /// A member joined a group.
        GroupMemberAdded = "group:member-added",
        /// A member left a group.
        GroupMemberRemoved = "group:member-removed",
        /// An organization was created.
        OrganizationCreated = "organization:created",
        /// An organization was imported.
        OrganizationImported = "organization:imported",
        /// An organization was deleted.
        OrganizationDeleted = "organization:deleted",
        /// A department was added.
        OrganizationNodeAdded = "organization:node-added",
        /// A department was changed.
        OrganizationNodeUpdated = "organization:node-updated",
        /// The tree of departments was changed.
        OrganizationTreeUpdated = "organization:tree-updated",
        /// A department was deleted.
        OrganizationNodeDeleted = "organization:node-deleted",
        /// A department was moved.
        OrganizationNodeMoved = "organization:node-moved",
        /// A member joined a department.
        OrganizationMemberAdded = "organization:member-added",
        /// A member left a department.
        OrganizationMemberRemoved = "organization:member-removed",
        /// The value of a custom field of a department was changed.
        OrganizationUdvChanged = "organization:udv-changed",
        /// A permission namespace was created.
        PrivilegeNamespaceCreated = "privilege-namespace:created",
        /// A permission namespace was changed.
        PrivilegeNamespaceUpdated = "privilege-namespace:updated",
        /// A permission namespace was deleted.
        PrivilegeNamespaceDeleted = "privilege-namespace:deleted",
        /// A cooperator was added to the user pool.
        UserPoolCooperatorAdded = "user-pool:cooperator-added",
        /// A cooperator was removed from the user pool.
        UserPoolCooperatorRemoved = "user-pool:cooperator-removed",
        /// The user pool got a new secret.
        UserPoolSecretRefreshed = "user-pool:secret-refreshed",
        /// The user pool was changed.
        UserPoolUpdated = "user-pool:updated",
        /// A custom field was added to the user pool.
        UserPoolUdfAdded = "user-pool:udf-added",
        /// A custom field was removed from the user pool.
        UserPoolUdfDeleted = "user-pool:udf-deleted",
        /// An environment variable was added to the user pool.
        UserPoolEnvAdded = "user-pool:env-added",
        /// An environment variable was removed from the user pool.
        UserPoolEnvDeleted = "user-pool:env-deleted",
        /// An environment variable of the user pool was changed.
        UserPoolEnvUpdated = "user-pool:env-updated",
        /// An application was added to the launchpad.
        UserPoolLaunchpadAppInstalled = "user-pool:launchpad-app-installed",
        /// An application was removed from the launchpad.
        UserPoolLaunchpadAppUninstalled = "user-pool:launchpad-app-uninstalled",
        /// A data resource was created.
        DataResourceCreated = "data-resource:created",
        /// A data resource was changed.
        DataResourceUpdated = "data-resource:updated",
        /// A data resource was deleted.
        DataResourceDeleted = "data-resource:deleted",
        /// A data policy was revoked.
        DataStrategyPermissionRevoke = "data-strategy-permission:revoke",
        /// A data policy was granted.
        DataStrategyPermissionAdd = "data-strategy-permission:add",
        /// A user signed in from an unusual location.
        UnusualLocationLogin = "unusual-location:login",
    }
}

impl OpenEnum for WebhookEvent {}
