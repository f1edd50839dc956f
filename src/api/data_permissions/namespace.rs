//! Permission namespaces: their methods and types.

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::AvailabilityCheck;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "data_permissions";

    /// Creates a permission namespace and returns it.
    #[doc(alias = "createPermissionNamespace")]
    pub fn create_permission_namespace(request: &CreatePermissionNamespace) -> PermissionNamespace =
        once POST "/api/v3/create-permission-namespace",
        errors = "[`ErrorKind::Forbidden`](crate::ErrorKind::Forbidden) if the code is `default` or `system`, which are reserved, \
            [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if it is malformed or the name is empty, and \
            presumably [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if one of them is taken.",
        check = "get_permission_namespace";

    /// Creates up to 50 permission namespaces.
    #[doc(alias = "createPermissionNamespacesBatch")]
    pub fn create_permission_namespaces_batch(request: &CreatePermissionNamespacesBatch) -> () =
        once POST "/api/v3/create-permission-namespaces-batch",
        errors = "[`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if a code is `default` or `system`, which are reserved, or \
            presumably if one is taken, and [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a code is \
            malformed or a name is empty.",
        check = "get_permission_namespaces_batch";

    /// Returns one permission namespace by its code.
    #[doc(alias = "getPermissionNamespace")]
    pub fn get_permission_namespace(code: str) -> PermissionNamespace = read GET "/api/v3/get-permission-namespace",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no permission namespace of this code.";

    /// Returns up to 50 permission namespaces by their codes.
    ///
    /// The whole call fails if one code is unknown; `get_namespaces_batch` of the module `permissions` omits unknown ones.
    #[doc(alias = "getPermissionNamespacesBatch")]
    pub fn get_permission_namespaces_batch(codes: [str; 1..=50]) -> Vec<PermissionNamespace> =
        read GET "/api/v3/get-permission-namespaces-batch",
        comma_lists = ["codes"],
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if one of the permission namespaces does not exist.";

    /// Returns one page of the permission namespaces of the user pool.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listPermissionNamespaces")]
    pub fn list_permission_namespaces(request: &ListPermissionNamespaces) -> Page<PermissionNamespace> [page, limit] =
        read GET "/api/v3/list-permission-namespaces";

    /// Changes the properties of a permission namespace that the request sets, including its code, and returns it.
    ///
    /// If the response of an attempt that changed the code is lost, the retry fails with
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound), because the permission namespace has its new code.
    #[doc(alias = "updatePermissionNamespace")]
    pub fn update_permission_namespace(request: &UpdatePermissionNamespace) -> PermissionNamespace =
        write POST "/api/v3/update-permission-namespace",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no permission namespace of this code, and \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if the new code is taken.";

    /// Deletes a permission namespace by its code.
    ///
    /// If the response of an attempt is lost, the retry fails with [`ErrorKind::NotFound`](crate::ErrorKind::NotFound),
    /// although the permission namespace was deleted. What happens to its data resources is not documented: delete those first.
    #[doc(alias = "deletePermissionNamespace")]
    pub fn delete_permission_namespace(code: str) -> () = write POST "/api/v3/delete-permission-namespace",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no permission namespace of this code.";

    /// Deletes up to 10 permission namespaces by their codes.
    #[doc(alias = "deletePermissionNamespacesBatch")]
    pub fn delete_permission_namespaces_batch(codes: [str; 1..=10]) -> () = write POST "/api/v3/delete-permission-namespaces-batch",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if one of the permission namespaces does not exist.";

    /// Checks whether a permission namespace could be created with this code or name.
    ///
    /// The result is a snapshot: another program may take the code before this one does.
    #[doc(alias = "checkPermissionNamespaceExists")]
    pub fn check_permission_namespace_exists(request: &CheckPermissionNamespaceExists) -> AvailabilityCheck =
        read POST "/api/v3/check-permission-namespace-exists";

    /// Returns one page of the roles of a permission namespace.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listPermissionNamespaceRoles")]
    pub fn list_permission_namespace_roles(request: &ListPermissionNamespaceRoles) -> Page<PermissionNamespaceRole> [page, limit] =
        read GET "/api/v3/list-permission-namespace-roles",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no permission namespace of this code.";
}

request! {
    /// A request for [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace).
    pub struct CreatePermissionNamespace {
        /// Name of the new permission namespace shown in the console.
        pub name: String [1..=255, sample "Library"],
        /// Code of the new permission namespace, unique in the user pool: ASCII characters without blanks, but not `default` or
        /// `system`.
        pub code: String [1..=50, sample "library"],
        /// Human-readable description of the new permission namespace.
        pub description?: String [..=200],
    }
}

request! {
    /// A request for [`create_permission_namespaces_batch`](crate::ManagementClient::create_permission_namespaces_batch).
    pub struct CreatePermissionNamespacesBatch {
        /// The new permission namespaces, each with its own code.
        pub list: Vec<CreatePermissionNamespacesBatchItem> [1..=50 items],
    }
}

request! {
    /// A request for [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces), one page or all of
    /// them.
    pub struct ListPermissionNamespaces {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Permission namespaces on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only permission namespaces whose name contains this text.
        pub query?: String [..=50],
    }
}

request! {
    /// A request for [`update_permission_namespace`](crate::ManagementClient::update_permission_namespace).
    pub struct UpdatePermissionNamespace {
        /// The present code, by which the permission namespace is found.
        pub code: String [..=50, sample "library"],
        /// The new name of the permission namespace; unchanged if not set.
        pub name?: String [..=255],
        /// The new code of the permission namespace: ASCII characters without blanks. Unchanged if not set.
        pub new_code?: String [..=50],
        /// New description of the permission namespace; unchanged if not set.
        pub description?: String [..=200],
    }
}

request! {
    /// A request for [`check_permission_namespace_exists`](crate::ManagementClient::check_permission_namespace_exists).
    pub struct CheckPermissionNamespaceExists {
        /// The code that a new permission namespace would have; not checked if not set.
        pub code?: String [..=50],
        /// The name that a new permission namespace would have; not checked if not set.
        pub name?: String [..=255],
    }
}

request! {
    /// A request for [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles), one page or
    /// all of them.
    pub struct ListPermissionNamespaceRoles {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Roles on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Code of the permission namespace whose roles are listed.
        pub code: String [1..=50, sample "library"],
        /// Only roles of the permission namespace whose code or name contains this text.
        pub query?: String [..=50],
    }
}

request! {
    /// One of several permission namespaces that are created.
    pub struct CreatePermissionNamespacesBatchItem {
        /// Code, unique in the user pool and in the batch: ASCII characters without blanks, but not `default` or `system`.
        pub code: String [1..=50, sample "library"],
        /// Name of this new permission namespace shown in the console; it must not be empty.
        pub name: String [..=255, sample "Library"],
        /// Human-readable description of this new permission namespace.
        pub description?: String [..=200],
    }
}

response! {
    /// A permission namespace: it keeps the data resources and roles of one application apart from those of others.
    pub struct PermissionNamespace {
        /// Code of the permission namespace, unique in the user pool. After an update it is the new one.
        pub code: String,
        /// Name of the permission namespace shown in the console.
        pub name?: String,
        /// Human-readable description of the permission namespace.
        pub description?: String,
        /// State of the permission namespace: `0` disabled, `1` enabled.
        pub status?: i64,
    }
}

response! {
    /// A role of a permission namespace, without its ID.
    pub struct PermissionNamespaceRole {
        /// Name of the role shown in the console.
        pub name?: String,
        /// Code of the role, unique in the permission namespace.
        pub code: String,
        /// Human-readable description of the role.
        pub description?: String,
        /// Code of the permission namespace that has the role.
        pub namespace?: String,
        /// When the role was last changed, in ISO 8601.
        pub updated_at?: String,
    }
}
