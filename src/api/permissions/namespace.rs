//! Namespaces of resources and roles: their methods and types.

use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "permissions";

    /// Creates a namespace and returns it.
    #[doc(alias = "createNamespace")]
    pub fn create_namespace(request: &CreateNamespace) -> Namespace = once POST "/api/v3/create-namespace",
        errors = "[`ErrorKind::Forbidden`](crate::ErrorKind::Forbidden) if the code is `default` or `system`, which are reserved, \
            [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if it is malformed, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if it is taken.",
        check = "get_namespace";

    /// Creates up to 50 namespaces.
    #[doc(alias = "createNamespacesBatch")]
    pub fn create_namespaces_batch(request: &CreateNamespacesBatch) -> () = once POST "/api/v3/create-namespaces-batch",
        errors = "[`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if a code is `default` or `system`, which are reserved, or \
            presumably if one is taken, and [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if one is malformed.",
        check = "get_namespaces_batch";

    /// Returns one namespace by its code.
    #[doc(alias = "getNamespace")]
    pub fn get_namespace(code: str) -> Namespace = read GET "/api/v3/get-namespace",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no namespace of this code.";

    /// Returns up to 50 namespaces by their codes.
    ///
    /// Codes without a namespace are ignored, so the result can be shorter than the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// let wanted = ["billing", "library"];
    /// let found = client.get_namespaces_batch(wanted)?;
    /// for code in wanted {
    ///     if !found.iter().any(|namespace| namespace.code == code) {
    ///         println!("{code} does not exist");
    ///     }
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getNamespacesBatch")]
    pub fn get_namespaces_batch(code_list: [str; 1..=50]) -> Vec<Namespace> =
        read GET "/api/v3/get-namespaces-batch", comma_lists = ["codeList"];

    /// Changes the properties of a namespace that the request sets, including its code, and returns it.
    ///
    /// If the response of an attempt that changed the code is lost, the retry fails with
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound), because the namespace has its new code.
    #[doc(alias = "updateNamespace")]
    pub fn update_namespace(request: &UpdateNamespace) -> Namespace = write POST "/api/v3/update-namespace",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no namespace of this code, \
            [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the new code is malformed, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if it is taken.";

    /// Deletes a namespace by its code.
    ///
    /// If the response of an attempt is lost, the retry fails with [`ErrorKind::NotFound`](crate::ErrorKind::NotFound),
    /// although the namespace was deleted.
    #[doc(alias = "deleteNamespace")]
    pub fn delete_namespace(code: str) -> () = write POST "/api/v3/delete-namespace",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no namespace of this code.";

    /// Deletes up to 10 namespaces by their codes. Codes without a namespace are ignored.
    #[doc(alias = "deleteNamespacesBatch")]
    pub fn delete_namespaces_batch(code_list: [str; 1..=10]) -> () = write POST "/api/v3/delete-namespaces-batch";

    /// Returns one page of the namespaces of the user pool.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listNamespaces")]
    pub fn list_namespaces(request: &ListNamespaces) -> Page<Namespace> [page, limit] = read GET "/api/v3/list-namespaces";

    /// Returns one page of the roles of a namespace.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listNamespaceRoles")]
    pub fn list_namespace_roles(request: &ListNamespaceRoles) -> Page<NamespaceRole> [page, limit] =
        read GET "/api/v3/list-namespace-roles",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no namespace of this code.";
}

request! {
    /// A request for [`create_namespace`](crate::ManagementClient::create_namespace).
    pub struct CreateNamespace {
        /// Code, unique in the user pool: ASCII characters without blanks, but not `default` or `system`.
        pub code: String [1..=64, sample "billing"],
        /// Name of the new namespace shown in the console.
        pub name?: String,
        /// Human-readable description of the new namespace.
        pub description?: String,
    }
}

request! {
    /// A request for [`create_namespaces_batch`](crate::ManagementClient::create_namespaces_batch).
    pub struct CreateNamespacesBatch {
        /// The new namespaces, each with its own code.
        pub list: Vec<CreateNamespacesBatchItem> [1..=50 items],
    }
}

request! {
    /// A request for [`update_namespace`](crate::ManagementClient::update_namespace).
    pub struct UpdateNamespace {
        /// The present code, by which the namespace is found.
        pub code: String [sample "billing"],
        /// New description of the namespace; unchanged if not set.
        pub description?: String,
        /// The new name of the namespace; unchanged if not set.
        pub name?: String,
        /// The new code of the namespace: ASCII characters without blanks. Unchanged if it is not set or an empty text.
        pub new_code?: String [..=64],
    }
}

request! {
    /// A request for [`list_namespaces`](crate::ManagementClient::list_namespaces), one page or all of them.
    pub struct ListNamespaces {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Namespaces on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only namespaces whose code contains this text.
        pub keywords?: String,
    }
}

request! {
    /// A request for [`list_namespace_roles`](crate::ManagementClient::list_namespace_roles), one page or all of them.
    pub struct ListNamespaceRoles {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Roles on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Code of the namespace whose roles are listed.
        pub code: String [sample "billing"],
        /// Only roles whose code or name contains this text.
        pub keywords?: String,
    }
}

request! {
    /// One of several namespaces that are created.
    pub struct CreateNamespacesBatchItem {
        /// Code, unique in the user pool and in the batch: ASCII characters without blanks, but not `default` or `system`.
        pub code: String [1..=64, sample "billing"],
        /// Name of this new namespace shown in the console.
        pub name?: String,
        /// Human-readable description of this new namespace.
        pub description?: String,
    }
}

response! {
    /// A namespace of resources and roles.
    pub struct Namespace {
        /// Code of the namespace, unique in the user pool. After an update it is the new one.
        pub code: String,
        /// Name of the namespace shown in the console.
        pub name?: String,
        /// Human-readable description of the namespace.
        pub description?: String,
        /// State of the namespace: `0` disabled, `1` enabled.
        pub status?: i64,
    }
}

response! {
    /// A role of a namespace, without its assignments.
    pub struct NamespaceRole {
        /// ID of the role, which does not change with its code.
        pub id: String [present],
        /// Name of the role shown in the console.
        pub name?: String,
        /// Code of the role, unique in the namespace.
        pub code: String,
        /// Human-readable description of the role.
        pub description?: String,
        /// Code of the namespace that has the role.
        pub namespace?: String,
        /// When the role was last changed, in ISO 8601.
        pub updated_at?: String,
    }
}
