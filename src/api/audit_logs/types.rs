//! Types of operations and actions, and kinds of objects, in the logs.

use crate::declare::open_enum;

open_enum! {
    without_examples;
    /// Types of operations of administrators. Meanings of values without an official description follow from their names.
    pub enum AdminOperationType {
        /// Any type: in requests, the same as no condition.
        All = "all",
        /// An object was created.
        Create = "create",
        /// An object was deleted.
        Delete = "delete",
        /// Objects were imported, such as users from a file.
        Import = "import",
        /// Objects were exported to a file.
        Export = "export",
        /// An object was changed.
        Update = "update",
        /// An object was regenerated, such as a secret.
        Refresh = "refresh",
        /// Users or departments were synchronized with another system.
        Sync = "sync",
        /// People were invited to register.
        Invite = "invite",
        /// Users were resigned: they left the organization.
        Resign = "resign",
        /// An object was restored, such as a resigned user.
        Recover = "recover",
        /// An account or another object was disabled.
        Disable = "disable",
        /// An account or another object was enabled.
        Enable = "enable",
        /// An account was enabled, in older versions of the service.
        UserEnable = "userEnable",
        /// An object was activated.
        Activate = "activate",
        /// An object was deactivated.
        Deactivate = "deactivate",
        /// An object was added to another one, such as a member to a group.
        Add = "add",
        /// An object was taken out of another one, such as a member out of a group.
        Remove = "remove",
        /// Data was read.
        Query = "query",
        /// An invitation was sent.
        SendInvitation = "sendInvitation",
        /// An invitation was withdrawn.
        RevertInvitation = "revertInvitation",
        /// An application to join was approved.
        Approval = "approval",
        /// An application to join was rejected.
        Reject = "reject",
    }
}

open_enum! {
    without_examples;
    /// Kinds of objects that administrators change. Meanings of values without an official description follow from their
    /// names.
    pub enum AdminResourceType {
        /// Any kind: in requests, the same as no condition.
        All = "all",
        /// Users and their profiles.
        User = "user",
        /// The user pool and its settings.
        UserPool = "userpool",
        /// Tenants of the user pool.
        Tenant = "tenant",
        /// Sessions of users, which administrators can end.
        UserLoginState = "userLoginState",
        /// Whether accounts of users are enabled.
        UserAccountState = "userAccountState",
        /// User groups and their members.
        UserGroup = "userGroup",
        /// Whether a field of users is encrypted.
        FieldEncryptState = "fieldEncryptState",
        /// Tasks of the sync center.
        SyncTask = "syncTask",
        /// Identity sources of social networks, such as WeChat.
        SocialConnection = "socialConnection",
        /// Identity sources of organizations, such as SAML. The official description calls them "social", too.
        EnterpriseConnection = "enterpriseConnection",
        /// The customer's own databases that users are read from.
        CustomDatabase = "customDatabase",
        /// Organizations and their departments.
        Org = "org",
        /// Administrators other than the owner of the user pool.
        Cooperator = "cooperator",
        /// Applications that users sign in to.
        Application = "application",
        /// Permission namespaces of resources.
        ResourceNamespace = "resourceNamespace",
        /// Resources of a permission namespace.
        Resource = "resource",
        /// Roles and their properties.
        Role = "role",
        /// Assignments of roles.
        RoleAssign = "roleAssign",
        /// Policies of permissions.
        Policy = "policy",
        /// The customer's own domains for sign-in pages.
        CustomDomain = "customDomain",
        /// Permission namespaces, the "permission spaces" of the console.
        PermitSpace = "permitSpace",
        /// Resources other than data resources.
        GeneralResource = "generalResource",
        /// Authorizations for resources other than data resources.
        GeneralResourceAuthorization = "generalResourceAuthorization",
        /// Subjects, such as users, that have a role.
        RoleSubject = "roleSubject",
        /// Subjects, such as users, that a role was assigned to; the difference from `roleSubject` is not documented.
        SubjectOfRole = "subjectOfRole",
        /// Data resources: strings, arrays and trees with permissions.
        DataResource = "dataResource",
        /// Policies on data resources.
        DataPolicy = "dataPolicy",
        /// Permissions that were granted to any subject.
        Authorization = "authorization",
        /// Permissions that were granted to single users.
        UserAuthorization = "userAuthorization",
        /// Roles of administrators.
        AdminPermissionRole = "adminPermissionRole",
        /// Administrators and the permissions that they have.
        AdminPermissionAdmin = "adminPermissionAdmin",
        /// Policies of administrators' permissions.
        AdminPermissionPolicy = "adminPermissionPolicy",
        /// Invitations by a link that is not bound to a person.
        UniversalInvitation = "universalInvitation",
        /// Invitations by an invitation policy.
        PolicyInvitation = "policyInvitation",
        /// Rosters: lists of invited people.
        InvitationRoster = "invitationRoster",
        /// Users who were invited.
        InvitationUser = "invitationUser",
        /// Policies that invitations follow.
        InvitationPolicy = "invitationPolicy",
        /// People whose registration requires approval.
        Applicant = "applicant",
    }
}

open_enum! {
    without_examples;
    /// Types of user actions that the user log records.
    pub enum UserActionType {
        /// The user signed in, or tried to.
        Login = "login",
        /// The user signed out.
        Logout = "logout",
        /// The user registered.
        Register = "register",
        /// The user passed multi-factor authentication, or tried to.
        VerifyMfa = "verifyMfa",
        /// The user changed the profile. This is the value of the official descriptions.
        UpdateUserProfile = "updateUserProfile",
        /// The user changed the profile. The official SDKs declare this misspelt value: handle both values.
        UpdateUserPrefile = "updateUserPrefile",
        /// The user set a new password.
        UpdateUserPassword = "updateUserPassword",
        /// The user changed the email address.
        UpdateUserEmail = "updateUserEmail",
        /// The user changed the phone number.
        UpdateUserPhone = "updateUserPhone",
        /// The user set up a factor of multi-factor authentication.
        BindMfa = "bindMfa",
        /// The user added an email address to an account that had none.
        BindEmail = "bindEmail",
        /// The user added a phone number to an account that had none.
        BindPhone = "bindPhone",
        /// The user removed the phone number.
        UnbindPhone = "unbindPhone",
        /// The user removed the email address.
        UnbindEmail = "unbindEmail",
        /// The user removed a factor of multi-factor authentication.
        UnbindMfa = "unbindMFA",
        /// The user's own program refreshed the token of the user. Not documented; this follows from the name.
        RefreshUserTokenBySelf = "refreshUserTokenBySelf",
        /// The user closed the account.
        DeleteAccount = "deleteAccount",
        /// The user passed the verification of the first sign-in.
        VerifyFirstLogin = "verifyFirstLogin",
        /// The user opened a protected resource. Not documented; this follows from the name.
        SecurityResourceAccess = "securityResourceAccess",
    }
}
