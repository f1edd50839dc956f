//! Access to applications: grants for users, groups, roles and departments, and the rule for all other users.

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{Pagination, PermissionStrategy, PolicyEffect, SubjectType, User};
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "applications";

    /// Returns the reason for the access of a subject, such as a user, to an application: the grant that applies, and its subject.
    ///
    /// A user can have access by a direct grant, through a group, role or department, or by the default of the application.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::applications::{AuthSubjectType, GetSubjectAuthDetail};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let (user_id, app_id) = ("5f702fcc913544c358cb2123", "6391cf0f8b1f0a5d2c7e4b10");
    /// let request = GetSubjectAuthDetail::new(user_id, AuthSubjectType::User, app_id);
    /// let detail = client.get_subject_auth_detail(&request)?;
    /// println!("access by {:?}", detail.auth_type);
    /// println!("through {:?} {:?}", detail.target_type, detail.target_name);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "detailAuthSubject")]
    #[doc(alias = "getSubjectAuthDetail")]
    pub fn get_subject_auth_detail(request: &GetSubjectAuthDetail) -> SubjectAuthDetail = read GET "/api/v3/get-subject-auth-detail";

    /// Lists all applications to which a subject, such as a user or a group, has a grant that allows or denies access, in one
    /// response.
    #[doc(alias = "listAuthSubject")]
    #[doc(alias = "listSubjectAuth")]
    pub fn list_subject_auth(request: &ListSubjectAuth) -> AuthorizedApplicationList = read POST "/api/v3/list-subject-auth";

    /// Returns one page of the grants of an application, those that allow access and those that deny it.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listAuthApplication")]
    #[doc(alias = "listApplicationsAuth")]
    pub fn list_applications_auth(request: &ListApplicationsAuth) -> Page<ApplicationAuthorization> [page, limit] =
        read POST "/api/v3/list-applications-auth";

    /// Enables or disables a grant without deleting it.
    ///
    /// [`list_applications_auth`](Self::list_applications_auth) returns the IDs of grants.
    #[doc(alias = "enabledAuth")]
    #[doc(alias = "updateAuthEnabled")]
    pub fn update_auth_enabled(request: &UpdateAuthEnabled) -> () = write POST "/api/v3/update-auth-enabled";

    /// Deletes grants by their IDs, which [`list_applications_auth`](Self::list_applications_auth) returns.
    ///
    /// [`revoke_application_access`](Self::revoke_application_access) deletes grants by the subjects that they name.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::applications::{ListApplicationsAuth, PolicyEffect};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = ListApplicationsAuth::new("6391cf0f8b1f0a5d2c7e4b10");
    /// let denials = client.iter(request.effect(PolicyEffect::Deny));
    /// let grants = denials.collect::<authing::Result<Vec<_>>>()?;
    /// client.delete_applications_auth_batch(grants.iter().map(|grant| &grant.id))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "deleteAuth")]
    #[doc(alias = "deleteApplicationsAuthBatch")]
    pub fn delete_applications_auth_batch(auth_ids: [str]) -> () = write DELETE "/api/v3/batch-applications-auth";

    /// Returns one page of the users that are currently signed in to an application.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listApplicationActiveUsers")]
    pub fn list_application_active_users(request: &ListApplicationActiveUsers) -> Page<User> [page, limit in "options.pagination"] =
        read POST "/api/v3/list-application-active-users",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist.";

    /// Returns whether users without a grant may use an application.
    #[doc(alias = "getApplicationPermissionStrategy")]
    pub fn get_application_permission_strategy(app_id: str) -> ApplicationPermissionStrategy =
        read GET "/api/v3/get-application-permission-strategy",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist.";

    /// Sets whether users without a grant may use an application.
    #[doc(alias = "updateApplicationPermissionStrategy")]
    pub fn update_application_permission_strategy(request: &UpdateApplicationPermissionStrategy) -> () =
        write POST "/api/v3/update-application-permission-strategy",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist.";

    /// Allows or denies users, groups, roles and departments access to an application.
    ///
    /// Subjects that do not exist are skipped without an error, and the other subjects get the grant: success does not mean
    /// that every subject exists.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::applications::{
    ///     ApplicationAccessGrant, AuthorizeApplicationAccess, PolicyEffect, SubjectType,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let allow = PolicyEffect::Allow;
    /// let grants = [
    ///     ApplicationAccessGrant::new(SubjectType::Group, ["developers"], allow.clone()),
    ///     // A role needs its namespace.
    ///     ApplicationAccessGrant::new(SubjectType::Role, ["auditor"], allow)
    ///         .namespace_code("default"),
    /// ];
    /// let request = AuthorizeApplicationAccess::new("6391cf0f8b1f0a5d2c7e4b10", grants);
    /// client.authorize_application_access(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "authorizeApplicationAccess")]
    pub fn authorize_application_access(request: &AuthorizeApplicationAccess) -> () =
        once POST "/api/v3/authorize-application-access",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist.",
        check = "list_applications_auth";

    /// Deletes the grants of an application that name the given users, groups, roles and departments.
    ///
    /// Subjects without a grant are ignored.
    #[doc(alias = "revokeApplicationAccess")]
    pub fn revoke_application_access(request: &RevokeApplicationAccess) -> () = write POST "/api/v3/revoke-application-access",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the application does not exist.";
}

request! {
    /// A request for [`get_subject_auth_detail`](crate::ManagementClient::get_subject_auth_detail).
    pub struct GetSubjectAuthDetail {
        /// ID of the user or department, or code of the role or group, whose access is explained.
        pub target_id: String [sample "5f702fcc913544c358cb2123"],
        /// Kind of subject that `target_id` identifies.
        pub target_type: AuthSubjectType,
        /// ID of the application: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
    }
}

request! {
    /// A request for [`list_subject_auth`](crate::ManagementClient::list_subject_auth).
    pub struct ListSubjectAuth {
        /// Kind of subject that `target_id` identifies.
        pub target_type: AuthSubjectType,
        /// ID of the user or department, or code of the role or group, whose applications are listed.
        pub target_id: String [sample "5f702fcc913544c358cb2123"],
        /// Only applications whose name matches this text.
        pub app_name?: String,
        /// Only applications of these kinds, presumably the values of [`AuthorizedApplicationType`]; all kinds if not set.
        pub app_type_list?: Vec<String>,
        /// Only grants of these effects, `ALLOW` and `DENY`; both if not set.
        pub effect?: Vec<String>,
        /// `true` lists enabled grants, `false` disabled grants; both if not set.
        pub enabled?: bool,
    }
}

request! {
    /// A request for [`list_applications_auth`](crate::ManagementClient::list_applications_auth), one page or all of them.
    pub struct ListApplicationsAuth {
        /// ID of the application whose grants are listed: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Grants on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only grants to subjects whose name matches this text.
        pub target_name?: String,
        /// Only grants to subjects of these kinds: `USER`, `ORG`, `ROLE`, `GROUP`; all kinds if not set.
        pub target_type_list?: Vec<String>,
        /// Only grants that allow, or only those that deny; both if not set.
        pub effect?: PolicyEffect,
        /// `true` lists enabled grants, `false` disabled grants; both if not set.
        pub enabled?: bool,
    }
}

request! {
    /// A request for [`update_auth_enabled`](crate::ManagementClient::update_auth_enabled).
    pub struct UpdateAuthEnabled {
        /// Whether the grant is enabled.
        pub enabled: bool,
        /// ID of the grant, see [`ApplicationAuthorization::id`].
        pub id: String [sample "64f0a7b2c1d2e3f4a5b6c7d8"],
    }
}

request! {
    /// A request for [`list_application_active_users`](crate::ManagementClient::list_application_active_users), one page or all
    /// of them.
    pub struct ListApplicationActiveUsers {
        /// ID of the application that the users are signed in to: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// Page number, page size, and optional fields of the users.
        pub options?: ListApplicationActiveUsersOptions,
    }
}

request! {
    /// A request for
    /// [`update_application_permission_strategy`](crate::ManagementClient::update_application_permission_strategy).
    pub struct UpdateApplicationPermissionStrategy {
        /// Whether users without a grant may use the application.
        pub permission_strategy: PermissionStrategy,
        /// ID of the application: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
    }
}

request! {
    /// A request for [`authorize_application_access`](crate::ManagementClient::authorize_application_access).
    pub struct AuthorizeApplicationAccess {
        /// ID of the application: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// The subjects that are allowed or denied access.
        pub list: Vec<ApplicationAccessGrant> [..=10 items],
    }
}

request! {
    /// A request for [`revoke_application_access`](crate::ManagementClient::revoke_application_access).
    pub struct RevokeApplicationAccess {
        /// ID of the application: 24 hexadecimal digits.
        pub app_id: String [sample "6391cf0f8b1f0a5d2c7e4b10"],
        /// The subjects of the grants that are deleted.
        pub list: Vec<ApplicationAccessRevocation> [..=10 items],
    }
}

request! {
    /// A grant of an application to subjects of one kind.
    pub struct ApplicationAccessGrant {
        /// Kind of all subjects in `target_identifier`: users, departments, groups or roles.
        pub target_type: SubjectType,
        /// Code of the permission namespace of the roles. Required for roles, ignored for other kinds.
        pub namespace_code?: String,
        /// Whether a grant to a department also applies to the departments below it. The service's default is `true`.
        pub inherit_by_children?: bool,
        /// IDs of the users or departments, or codes of the groups or roles.
        pub target_identifier: Vec<String> [..=50 items, sample "5f702fcc913544c358cb2123"],
        /// Whether the grant allows or denies access.
        pub effect: PolicyEffect,
    }
}

request! {
    /// Subjects of one kind whose grants of an application are deleted.
    pub struct ApplicationAccessRevocation {
        /// Kind of all subjects in `target_identifier`: users, departments, groups or roles.
        pub target_type: SubjectType,
        /// Code of the permission namespace of the roles. Required for roles, ignored for other kinds.
        pub namespace_code?: String,
        /// IDs of the users or departments, or codes of the groups or roles.
        pub target_identifier: Vec<String> [..=50 items, sample "5f702fcc913544c358cb2123"],
    }
}

request! {
    /// Options of [`ListApplicationActiveUsers`]: the page, and optional fields of the returned users.
    pub struct ListApplicationActiveUsersOptions {
        /// Page number and page size. [`iter`](crate::ManagementClient::iter) replaces the number of the page.
        pub pagination?: Pagination,
        /// Whether the response includes the `custom_data` of the users; without it the field is absent. The service's default
        /// is `false`.
        pub with_custom_data?: bool,
        /// Whether the response includes the `identities` of the users at other identity providers. The service's default is
        /// `false`.
        pub with_identities?: bool,
        /// Whether the users have the IDs of their departments. The service's default is `false`.
        pub with_department_ids?: bool,
    }
}

response! {
    /// A grant of an application: allows or denies access to a subject.
    pub struct ApplicationAuthorization {
        /// ID of the grant, for [`update_auth_enabled`](crate::ManagementClient::update_auth_enabled) and
        /// [`delete_applications_auth_batch`](crate::ManagementClient::delete_applications_auth_batch).
        pub id: String [present],
        /// ID of the user or department, or code of the role or group, that the grant names.
        pub target_id: String,
        /// Name of the subject shown in the console.
        pub target_name?: String,
        /// Kind of the subject that the grant names.
        pub target_type?: AuthSubjectType,
        /// Whether the grant allows or denies access.
        pub effect?: PolicyEffect,
        /// Whether the grant is enabled. A disabled grant has no effect.
        pub enabled?: bool,
        /// Whether the grant is for all users or for one subject.
        pub permission_type?: ApplicationAuthorizationType,
    }
}

response! {
    /// The rule for users without a grant for an application.
    pub struct ApplicationPermissionStrategy {
        /// Whether users without a grant may use the application.
        pub permission_strategy?: PermissionStrategy,
    }
}

response! {
    /// An application to which a subject has a grant that allows or denies access.
    pub struct AuthorizedApplication {
        /// ID of the application: 24 hexadecimal digits.
        pub app_id: String,
        /// URL of the picture that the application portal shows.
        pub logo?: String,
        /// Further data of an application, as text. Not documented.
        pub ext?: String,
        /// Integration of the catalogue that the application was created from. Not documented; presumably empty for self-built
        /// applications.
        pub template?: String,
        /// Origin of the application: self-built, integrated, or the application portal.
        pub app_type?: AuthorizedApplicationType,
        /// Whether the grant allows or denies access.
        pub effect?: PolicyEffect,
    }
}

response! {
    /// All applications to which a subject has a grant that allows or denies access.
    pub struct AuthorizedApplicationList {
        /// The applications, each with its effect.
        pub list: Vec<AuthorizedApplication>,
    }
}

response! {
    /// The reason for the access of a subject to an application, or for the denial.
    pub struct SubjectAuthDetail {
        /// ID of the application: 24 hexadecimal digits.
        pub app_id: String,
        /// Name of the application that users and administrators see.
        pub app_name?: String,
        /// ID or code of the subject that the request named.
        pub req_target_id: String,
        /// Name of the subject that the request named.
        pub req_target_name?: String,
        /// Kind of the subject that the request named.
        pub req_target_type?: AuthSubjectType,
        /// Kind of the subject that the deciding grant names, such as a group of the user.
        pub target_type?: AuthSubjectType,
        /// Name of the subject that the deciding grant names.
        pub target_name?: String,
        /// Kind of the rule that determines the access.
        pub auth_type?: SubjectAuthType,
    }
}

open_enum! {
    without_examples;
    /// Scopes of the grants of an application.
    pub enum ApplicationAuthorizationType {
        /// All users of the user pool.
        All = "ALL",
        /// One user, department, group or role.
        Subject = "SUBJECT",
    }
}

open_enum! {
    without_examples;
    /// Kinds of subjects whose access to applications can be looked up.
    pub enum AuthSubjectType {
        /// A user, identified by its ID.
        User = "USER",
        /// A role, identified by its code.
        Role = "ROLE",
        /// A user group, identified by its code.
        Group = "GROUP",
        /// A department of an organization, identified by its ID.
        Org = "ORG",
        /// An access key of the management API. Its identifier is not documented, presumably the access key ID.
        AkSk = "AK_SK",
    }
}

open_enum! {
    without_examples;
    /// Origins of the applications that a subject is granted.
    pub enum AuthorizedApplicationType {
        /// Added from the catalogue of integrations.
        Integrated = "INTEGRATED",
        /// Developed by the customer.
        SelfBuilt = "SELFBUILT",
        /// The application portal, which lists the applications for users.
        AppPanel = "APP_PANEL",
    }
}

open_enum! {
    without_examples;
    /// Kinds of rules that determine the access of a subject to an application. The meanings are derived from the names,
    /// because the service does not document them.
    pub enum SubjectAuthType {
        /// The permission strategy of the application, for subjects without a grant.
        Default = "DEFAULT",
        /// A grant for all users.
        All = "ALL",
        /// A grant that names the subject itself (the wire value is `SELF`).
        Itself = "SELF",
        /// A grant to another subject that it belongs to, such as a group, role or department.
        Subject = "SUBJECT",
    }
}
