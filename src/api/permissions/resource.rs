//! Resources: their methods and types.

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::ResourceType;
use crate::declare::{data, request, response};
use crate::response::Page;

endpoints! {
    feature = "permissions";

    /// Creates a resource and returns it.
    #[doc(alias = "createResource")]
    pub fn create_resource(request: &CreateResource) -> Resource = once POST "/api/v3/create-resource",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the code is malformed, \
            [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace does not exist, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if it has a resource of this code.",
        check = "get_resource";

    /// Creates up to 50 resources in one namespace. Longer lists are rejected before anything is sent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::permissions::{
    ///     CreateResourceBatchItem, CreateResourcesBatch, ResourceType,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let codes: Vec<String> = (1..=120).map(|number| format!("page:{number}")).collect();
    /// // A batch takes 50 at most.
    /// for batch in codes.chunks(50) {
    ///     let item = |code| CreateResourceBatchItem::new(code, ResourceType::Ui);
    ///     let request = CreateResourcesBatch::new(batch.iter().map(item));
    ///     client.create_resources_batch(&request)?;
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createResourcesBatch")]
    pub fn create_resources_batch(request: &CreateResourcesBatch) -> () = once POST "/api/v3/create-resources-batch",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a code is malformed, \
            [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace does not exist, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if it has a resource of one of the codes.",
        check = "get_resources_batch";

    /// Returns one resource by its code.
    ///
    /// Actions may not be returned exactly as they were sent.
    #[doc(alias = "getResource")]
    pub fn get_resource(request: &GetResource) -> Resource = read GET "/api/v3/get-resource",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace or the resource does not exist.";

    /// Returns up to 50 resources of one namespace by their codes, all in one response.
    #[doc(alias = "getResourcesBatch")]
    pub fn get_resources_batch(request: &GetResourcesBatch) -> Vec<Resource> =
        read GET "/api/v3/get-resources-batch", comma_lists = ["codeList"];

    /// Returns one page of the resources of several namespaces, each with its ID.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. [`list_resources`](Self::list_resources) lists those of
    /// one namespace and can select their kind.
    #[doc(alias = "listCommonResource")]
    pub fn list_common_resource(request: &ListCommonResource) -> Page<CommonResource> [page, limit] =
        read GET "/api/v3/list-common-resource";

    /// Returns one page of the resources of one namespace.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listResources")]
    pub fn list_resources(request: &ListResources) -> Page<Resource> [page, limit] = read GET "/api/v3/list-resources",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace does not exist.";

    /// Changes the properties of a resource that the request sets, and returns it. Its code cannot be changed.
    #[doc(alias = "updateResource")]
    pub fn update_resource(request: &UpdateResource) -> Resource = write POST "/api/v3/update-resource",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the namespace or the resource does not exist.";

    /// Deletes a resource. A resource that does not exist is ignored.
    #[doc(alias = "deleteResource")]
    pub fn delete_resource(request: &DeleteResource) -> () = write POST "/api/v3/delete-resource";

    /// Deletes up to 50 resources by their codes or IDs.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::permissions::DeleteResourcesBatch;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // Codes are those of one namespace; `ids` is the other way to name resources.
    /// let request = DeleteResourcesBatch::new().code_list(["invoices", "orders"]);
    /// client.delete_resources_batch(&request.namespace("billing"))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "deleteResourcesBatch")]
    pub fn delete_resources_batch(request: &DeleteResourcesBatch) -> () = write POST "/api/v3/delete-resources-batch";

    /// Deletes resources of any namespaces by their IDs, which [`list_common_resource`](Self::list_common_resource) returns.
    #[doc(alias = "batchDeleteCommonResource")]
    #[doc(alias = "deleteCommonResourcesBatch")]
    pub fn delete_common_resources_batch(ids: [str]) -> () = write POST "/api/v3/delete-common-resources-batch";

    /// Grants or revokes a tenant's use of a resource of an application.
    ///
    /// The field `association` of the request determines which.
    #[doc(alias = "associateTenantResource")]
    pub fn associate_tenant_resource(request: &AssociateTenantResource) -> () = write POST "/api/v3/associate-tenant-resource";
}

request! {
    /// A request for [`create_resource`](crate::ManagementClient::create_resource).
    pub struct CreateResource {
        /// Kind of the new resource, such as an endpoint or a menu entry.
        pub type_: ResourceType,
        /// Code, unique in the namespace: ASCII characters without blanks. A prefix such as `books:` helps to select resources.
        pub code: String [1..=64, sample "books"],
        /// Human-readable description of the new resource.
        pub description?: String,
        /// Name of the new resource shown in the console.
        pub name?: String,
        /// The actions that are possible with the new resource.
        pub actions?: Vec<ResourceAction> [0..=100 items],
        /// URL that identifies the API, for a resource of the kind `API`.
        pub api_identifier?: String,
        /// Code of the namespace in which the resource is created; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`create_resources_batch`](crate::ManagementClient::create_resources_batch).
    pub struct CreateResourcesBatch {
        /// The new resources, all of the same namespace.
        pub list: Vec<CreateResourceBatchItem> [1..=50 items],
        /// Code of the namespace in which all of them are created; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`get_resource`](crate::ManagementClient::get_resource).
    pub struct GetResource {
        /// Code of the resource that is returned.
        pub code: String [sample "books"],
        /// Code of the namespace that has the returned resource; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`get_resources_batch`](crate::ManagementClient::get_resources_batch).
    pub struct GetResourcesBatch {
        /// Code of the namespace that has all of the returned resources; `default` if not set.
        pub namespace?: String,
        /// Codes of the resources that are returned.
        pub code_list: Vec<String> [1..=50 items, sample "books"],
    }
}

request! {
    /// A request for [`list_common_resource`](crate::ManagementClient::list_common_resource), one page or all of them.
    pub struct ListCommonResource {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Resources on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only resources that match this text. The searched fields are not documented; presumably code and name.
        pub keyword?: String,
        /// Only resources of this namespace: its code. How several codes are written in the one text is not documented.
        pub namespace_code_list?: String,
    }
}

request! {
    /// A request for [`list_resources`](crate::ManagementClient::list_resources), one page or all of them.
    pub struct ListResources {
        /// Code of the namespace whose resources are listed; `default` if not set.
        pub namespace?: String,
        /// Only resources of this kind; all if not set.
        pub type_?: ResourceType,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Resources on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A request for [`update_resource`](crate::ManagementClient::update_resource).
    pub struct UpdateResource {
        /// Code of the resource that is changed.
        pub code: String [sample "books"],
        /// New description of the resource; unchanged if not set.
        pub description?: String,
        /// The new name of the resource; unchanged if not set.
        pub name?: String,
        /// The new actions of the resource; they replace the present ones.
        pub actions?: Vec<ResourceAction> [0..=100 items],
        /// New URL that identifies the API; unchanged if not set.
        pub api_identifier?: String,
        /// Code of the namespace that has the changed resource; `default` if not set.
        pub namespace?: String,
        /// The new kind of the resource; unchanged if not set.
        pub type_?: ResourceType,
    }
}

request! {
    /// A request for [`delete_resource`](crate::ManagementClient::delete_resource).
    pub struct DeleteResource {
        /// Code of the resource that is deleted.
        pub code: String [sample "books"],
        /// Code of the namespace that has the deleted resource; `default` if not set.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`delete_resources_batch`](crate::ManagementClient::delete_resources_batch).
    pub struct DeleteResourcesBatch {
        /// Code of the namespace of the resources in `code_list`; `default` if not set.
        pub namespace?: String,
        /// Codes of the resources that are deleted. Either this or `ids` is needed.
        pub code_list?: Vec<String> [1..=50 items],
        /// IDs of the resources that are deleted. Either this or `code_list` is needed.
        pub ids?: Vec<String> [1..=50 items],
    }
}

request! {
    /// A request for [`associate_tenant_resource`](crate::ManagementClient::associate_tenant_resource).
    pub struct AssociateTenantResource {
        /// Code of the resource that is granted or revoked, in the namespace of the application.
        pub code: String [sample "books"],
        /// `true` grants the resource to the tenant, `false` revokes it.
        pub association: bool,
        /// ID of the application that the resource belongs to: 24 hexadecimal digits.
        pub app_id: String [sample "5f702fcc913544c358cb2123"],
        /// ID of the tenant that the resource is granted to or revoked from.
        pub tenant_id?: String,
    }
}

request! {
    /// One of several resources that are created.
    pub struct CreateResourceBatchItem {
        /// Code, unique in the namespace and in the batch: ASCII characters without blanks.
        pub code: String [1..=64, sample "books"],
        /// Human-readable description of this new resource.
        pub description?: String,
        /// Name of this new resource shown in the console.
        pub name?: String,
        /// Kind of this new resource, such as an endpoint or a menu entry.
        pub type_: ResourceType,
        /// The actions that are possible with this new resource.
        pub actions?: Vec<ResourceAction> [0..=100 items],
        /// URL that identifies the API, if this new resource is of the kind `API`.
        pub api_identifier?: String,
    }
}

data! {
    /// An action that is possible with a resource.
    pub struct ResourceAction {
        /// Name of the action, by which it is authorized and checked, such as `read`.
        pub name: String,
        /// Human-readable description of the action.
        pub description: String,
    }
}

response! {
    /// A resource of any namespace, with its ID.
    pub struct CommonResource {
        /// Code of the resource, unique in its namespace.
        pub code: String,
        /// Human-readable description of the listed resource.
        pub description?: String,
        /// Name of the listed resource shown in the console.
        pub name?: String,
        /// Kind of the listed resource, such as an endpoint or a menu entry.
        pub type_?: ResourceType,
        /// The actions that are possible with the listed resource.
        pub actions?: Vec<ResourceAction> [0..=100 items],
        /// URL that identifies the API, if the listed resource is one.
        pub api_identifier?: String,
        /// Code of the namespace that has the listed resource.
        pub namespace?: String,
        /// Whether the resource is granted to a tenant.
        pub linked_to_tenant?: bool,
        /// ID of the resource, by which [`delete_common_resources_batch`](crate::ManagementClient::delete_common_resources_batch)
        /// finds it.
        pub id: String [present],
        /// ID of the namespace that has the resource: a number.
        pub namespace_id?: f64,
        /// Name of the namespace that has the resource.
        pub namespace_name?: String,
        /// ID of the user pool that the resource belongs to.
        pub user_pool_id: String,
        /// When the resource was created, in ISO 8601.
        pub created_at?: String,
        /// When the resource was last changed, in ISO 8601.
        pub updated_at?: String,
    }
}

response! {
    /// A resource: an object of access control, such as an endpoint or a menu entry.
    pub struct Resource {
        /// Code of the resource, unique in its namespace and never changed.
        pub code: String,
        /// Human-readable description of the resource.
        pub description?: String,
        /// Name of the resource shown in the console.
        pub name?: String,
        /// Kind of the resource, such as an endpoint or a menu entry.
        pub type_?: ResourceType,
        /// The actions that are possible with the resource.
        pub actions?: Vec<ResourceAction> [0..=100 items],
        /// URL that identifies the API, if the resource is one.
        pub api_identifier?: String,
        /// Code of the namespace that has the resource.
        pub namespace?: String,
        /// Whether the resource is granted to a tenant.
        pub linked_to_tenant?: bool,
    }
}
