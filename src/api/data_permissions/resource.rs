//! Data resources: their methods and types.

use serde_json::Value;

use super::types::{DataResourceType, ExtendField};
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::AvailabilityCheck;
use crate::declare::{data, request, response};
use crate::response::Page;

endpoints! {
    feature = "data_permissions";

    /// Creates a data resource of any form, and returns it.
    ///
    /// The value of `struct_` depends on `type_`: a text, an array of texts, or an array of nodes, each an object with the
    /// members of [`DataResourceTreeNode`]. For a known form, use the methods with typed fields:
    /// [`create_string_data_resource`](Self::create_string_data_resource),
    /// [`create_array_data_resource`](Self::create_array_data_resource) and
    /// [`create_tree_data_resource`](Self::create_tree_data_resource).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::data_permissions::{CreateDataResource, DataResourceType};
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let cards = CreateDataResource::new()
    ///     .namespace_code("library")
    ///     .resource_code("doorCards")
    ///     .resource_name("Door cards")
    ///     .type_(DataResourceType::Array)
    ///     .struct_(json!(["card-1", "card-2"]))
    ///     .actions(["issue", "block"]);
    /// client.create_data_resource(&cards)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createDataResource")]
    pub fn create_data_resource(request: &CreateDataResource) -> DataResource = once POST "/api/v3/create-data-resource",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a required text is empty.",
        check = "get_data_resource";

    /// Creates a data resource that is a single text, and returns it.
    #[doc(alias = "createDataResourceByString")]
    #[doc(alias = "createStringDataResource")]
    pub fn create_string_data_resource(request: &CreateStringDataResource) -> StringDataResource =
        once POST "/api/v3/create-string-data-resource",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a required text is empty.",
        check = "get_data_resource";

    /// Creates a data resource that is an array of texts, and returns it.
    #[doc(alias = "createDataResourceByArray")]
    #[doc(alias = "createArrayDataResource")]
    pub fn create_array_data_resource(request: &CreateArrayDataResource) -> ArrayDataResource =
        once POST "/api/v3/create-array-data-resource",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a required text or the array is empty.",
        check = "get_data_resource";

    /// Creates a data resource that is a tree of nodes, and returns it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::data_permissions::{CreateTreeDataResource, DataResourceTreeNode};
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // Nodes below the first level are any JSON of the same form, at most five levels.
    /// let history = DataResourceTreeNode::new("history", "History").children([
    ///     json!({ "code": "ancient", "name": "Ancient history" }),
    ///     json!({ "code": "modern", "name": "Modern history" }),
    /// ]);
    /// let shelves = CreateTreeDataResource::new()
    ///     .namespace_code("library")
    ///     .resource_code("shelves")
    ///     .resource_name("Shelves")
    ///     .struct_([history, DataResourceTreeNode::new("law", "Law")])
    ///     .actions(["read", "lend"]);
    /// client.create_tree_data_resource(&shelves)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createDataResourceByTree")]
    #[doc(alias = "createTreeDataResource")]
    pub fn create_tree_data_resource(request: &CreateTreeDataResource) -> TreeDataResource =
        once POST "/api/v3/create-tree-data-resource",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a required text or the tree is empty.",
        check = "get_data_resource";

    /// Returns one page of the data resources of some or all permission namespaces.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. The structure of the data resources is not included:
    /// [`get_data_resource`](Self::get_data_resource) returns it.
    #[doc(alias = "listDataResources")]
    pub fn list_data_resources(request: &ListDataResources) -> Page<DataResourceSummary> [page, limit] =
        read GET "/api/v3/list-data-resources",
        errors = "[`ErrorKind::EndpointResponse`](crate::ErrorKind::EndpointResponse) if `limit` is out of range.";

    /// Returns one data resource with its structure.
    #[doc(alias = "getDataResource")]
    pub fn get_data_resource(request: &GetDataResource) -> DataResource = read GET "/api/v3/get-data-resource";

    /// Changes the name, the description, the structure or the actions of a data resource, and returns it.
    ///
    /// Its codes and its form cannot be changed. A new structure replaces the present structure completely.
    #[doc(alias = "updateDataResource")]
    pub fn update_data_resource(request: &UpdateDataResource) -> DataResource = write POST "/api/v3/update-data-resource";

    /// Deletes a data resource, found by its code and that of its permission namespace.
    #[doc(alias = "deleteDataResource")]
    pub fn delete_data_resource(request: &DeleteDataResource) -> () = write POST "/api/v3/delete-data-resource";

    /// Checks whether a data resource could be created with this code or this name.
    ///
    /// The result is a snapshot: another program may take the code before this one does.
    #[doc(alias = "checkDataResourceExists")]
    pub fn check_data_resource_exists(request: &CheckDataResourceExists) -> AvailabilityCheck =
        read GET "/api/v3/check-data-resource-exists";
}

request! {
    /// A request for [`create_data_resource`](crate::ManagementClient::create_data_resource).
    pub struct CreateDataResource {
        /// Names of the actions that are possible with the new data resource.
        pub actions!: Vec<String> [0..=50 items, sample "read"],
        /// Content of the new data resource, depending on `type_`: a text, an array of texts, or an array of nodes.
        pub struct_!: Value,
        /// The form of the new data resource.
        pub type_!: DataResourceType,
        /// Code of the new data resource, unique in the permission namespace.
        pub resource_code!: String [..=50, sample "archive"],
        /// Name of the new data resource, unique in the permission namespace.
        pub resource_name!: String [..=50, sample "Archive"],
        /// Code of the permission namespace of the new data resource.
        pub namespace_code!: String [..=50, sample "library"],
        /// Human-readable description of the new data resource.
        pub description?: String [..=200],
        /// Extend fields of the nodes, for a tree only.
        pub extend_field_list?: Vec<ExtendField>,
    }
}

request! {
    /// A request for [`create_string_data_resource`](crate::ManagementClient::create_string_data_resource).
    pub struct CreateStringDataResource {
        /// Names of the actions that are possible with the text.
        pub actions!: Vec<String> [0..=50 items, sample "read"],
        /// The text of the data resource, such as a URL.
        pub struct_!: String [..=200, sample "/archive"],
        /// Code of the new text resource, unique in the permission namespace.
        pub resource_code!: String [..=50, sample "archive"],
        /// Name of the new text resource, unique in the permission namespace.
        pub resource_name!: String [..=50, sample "Archive"],
        /// Code of the permission namespace of the new text resource.
        pub namespace_code!: String [sample "library"],
        /// Human-readable description of the new text resource.
        pub description?: String [..=200],
    }
}

request! {
    /// A request for [`create_array_data_resource`](crate::ManagementClient::create_array_data_resource).
    pub struct CreateArrayDataResource {
        /// Names of the actions that are possible with each element.
        pub actions!: Vec<String> [0..=50 items, sample "issue"],
        /// The texts of the data resource.
        pub struct_!: Vec<String> [1..=50 items, sample "card-1"],
        /// Code of the new array resource, unique in the permission namespace.
        pub resource_code!: String [..=50, sample "doorCards"],
        /// Name of the new array resource, unique in the permission namespace.
        pub resource_name!: String [..=50, sample "Door cards"],
        /// Code of the permission namespace of the new array resource.
        pub namespace_code!: String [sample "library"],
        /// Human-readable description of the new array resource.
        pub description?: String [..=200],
    }
}

request! {
    /// A request for [`create_tree_data_resource`](crate::ManagementClient::create_tree_data_resource).
    pub struct CreateTreeDataResource {
        /// Names of the actions that are possible with each node.
        pub actions!: Vec<String> [0..=50 items, sample "read"],
        /// The nodes of the first level, with those below them.
        pub struct_!: Vec<DataResourceTreeNode> [1..=50 items],
        /// Code of the new tree resource, unique in the permission namespace.
        pub resource_code!: String [..=50, sample "shelves"],
        /// Name of the new tree resource, unique in the permission namespace.
        pub resource_name!: String [..=50, sample "Shelves"],
        /// Code of the permission namespace of the new tree resource.
        pub namespace_code!: String [sample "library"],
        /// Human-readable description of the new tree resource.
        pub description?: String [..=200],
        /// Extend fields that each node of the new tree has.
        pub extend_field_list?: Vec<ExtendField>,
    }
}

request! {
    /// A request for [`list_data_resources`](crate::ManagementClient::list_data_resources), one page or all of them.
    pub struct ListDataResources {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Data resources on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only data resources whose name or code contains this text.
        pub query?: String [..=50],
        /// Only data resources of the permission namespaces with these codes; all if not set.
        pub namespace_codes?: Vec<String> [1..=50 items],
    }
}

request! {
    /// A request for [`get_data_resource`](crate::ManagementClient::get_data_resource).
    pub struct GetDataResource {
        /// Code of the permission namespace that has the returned data resource.
        pub namespace_code: String [..=50, sample "library"],
        /// Code of the data resource that is returned.
        pub resource_code: String [..=50, sample "archive"],
    }
}

request! {
    /// A request for [`update_data_resource`](crate::ManagementClient::update_data_resource).
    pub struct UpdateDataResource {
        /// Code of the data resource that is changed.
        pub resource_code: String [..=50, sample "archive"],
        /// Code of the permission namespace that has the changed data resource.
        pub namespace_code: String [..=50, sample "library"],
        /// The new name, unique in the permission namespace; unchanged if not set.
        pub resource_name?: String [..=50],
        /// New description of the data resource; unchanged if not set.
        pub description?: String [..=200],
        /// New content of the data resource, in its form: a text, an array of texts, or an array of nodes. Unchanged if not
        /// set.
        pub struct_?: Value,
        /// Names of the new actions, which replace the present ones; unchanged if not set.
        pub actions?: Vec<String> [0..=50 items],
    }
}

request! {
    /// A request for [`delete_data_resource`](crate::ManagementClient::delete_data_resource).
    pub struct DeleteDataResource {
        /// Code of the data resource that is deleted.
        pub resource_code: String [..=50, sample "archive"],
        /// Code of the permission namespace of the deleted data resource.
        pub namespace_code: String [..=50, sample "library"],
    }
}

request! {
    /// A request for [`check_data_resource_exists`](crate::ManagementClient::check_data_resource_exists).
    pub struct CheckDataResourceExists {
        /// Code of the permission namespace that a new data resource would be in.
        pub namespace_code: String [..=50, sample "library"],
        /// The name that a new data resource would have; not checked if not set.
        pub resource_name?: String [..=50],
        /// The code that a new data resource would have; not checked if not set.
        pub resource_code?: String [..=50],
    }
}

data! {
    /// A node of a data resource that is a tree, with the nodes below it.
    pub struct DataResourceTreeNode {
        /// Code of the node, unique among the nodes below the same parent. Paths of permissions consist of such codes.
        pub code: String [..=50, sample "history"],
        /// Name of the node, unique among the nodes below the same parent.
        pub name: String [..=50, sample "History"],
        /// Custom value, which is returned with the permissions of the node.
        pub value?: String [..=1000],
        /// The nodes below, as objects with the members of this type (`code`, `name` and so on). A tree has at most five levels.
        pub children?: Vec<Value>,
        /// Values of the tree's extend fields: an object with the keys of the fields as names.
        pub extend_field_value?: Value,
    }
}

response! {
    /// A data resource that is an array of texts.
    pub struct ArrayDataResource {
        /// Name of the array resource, unique in its permission namespace.
        pub resource_name?: String [..=50],
        /// Code of the array resource, unique in its permission namespace.
        pub resource_code: String [..=50],
        /// Always `Array`, the type of this data resource.
        pub type_?: DataResourceType,
        /// Human-readable description of the array resource.
        pub description?: String [..=200],
        /// The texts of the array resource.
        pub struct_: Vec<String> [1..=50 items],
        /// Names of the actions that are possible with each element of the array.
        pub actions: Vec<String> [0..=50 items],
    }
}

response! {
    /// A data resource of any form.
    pub struct DataResource {
        /// Name of the data resource, unique in its permission namespace.
        pub resource_name?: String [..=50],
        /// Code of the data resource, unique in its permission namespace.
        pub resource_code: String [..=50],
        /// Form of the data resource, which determines the type of `struct_`.
        pub type_?: DataResourceType,
        /// Human-readable description of the data resource.
        pub description?: String [..=200],
        /// Content of the data resource: a text, an array of texts, or an array of nodes. Each node is an object with the
        /// members of [`DataResourceTreeNode`], and can be deserialized into it.
        pub struct_?: Value,
        /// Extend fields of the nodes; trees only.
        pub extend_field_list?: Vec<ExtendField>,
        /// Names of the actions that are possible with the data resource.
        pub actions: Vec<String> [0..=50 items],
        /// Code of the permission namespace that has the data resource, if the service returns it.
        pub namespace_code?: String,
    }
}

response! {
    /// A data resource in a list, without its structure.
    pub struct DataResourceSummary {
        /// Name of the listed data resource, unique in its permission namespace.
        pub resource_name?: String [..=50],
        /// Code of the listed data resource, unique in its permission namespace.
        pub resource_code: String [..=50],
        /// The form of the listed data resource.
        pub type_?: DataResourceType,
        /// Human-readable description of the listed data resource.
        pub description?: String [..=200],
        /// Code of the permission namespace that has the listed data resource.
        pub namespace_code: String [..=50],
        /// Name of the permission namespace that has the listed data resource.
        pub namespace_name?: String [..=200],
        /// Number of authorizations for the data resource.
        pub authorization_num?: i64,
        /// When the data resource was last changed, in ISO 8601.
        pub updated_at?: String,
    }
}

response! {
    /// A data resource that is a single text.
    pub struct StringDataResource {
        /// Name of the text resource, unique in its permission namespace.
        pub resource_name?: String [..=50],
        /// Code of the text resource, unique in its permission namespace.
        pub resource_code: String [..=50],
        /// Always `String`, the type of this data resource.
        pub type_?: DataResourceType,
        /// Human-readable description of the text resource.
        pub description?: String [..=200],
        /// The text of the resource.
        pub struct_?: String [..=200],
        /// Names of the actions that are possible with the text of the resource.
        pub actions: Vec<String> [0..=50 items],
    }
}

response! {
    /// A data resource that is a tree of nodes.
    pub struct TreeDataResource {
        /// Name of the tree resource, unique in its permission namespace.
        pub resource_name?: String [..=50],
        /// Code of the tree resource, unique in its permission namespace.
        pub resource_code: String [..=50],
        /// Always `Tree`, the type of this data resource.
        pub type_?: DataResourceType,
        /// Human-readable description of the tree resource.
        pub description?: String [..=200],
        /// The nodes of the tree's first level, with those below them.
        pub struct_: Vec<DataResourceTreeNode> [1..=50 items],
        /// Names of the actions that are possible with each node of the tree.
        pub actions: Vec<String> [0..=50 items],
        /// Extend fields that each node of the tree has.
        pub extend_field_list?: Vec<ExtendField>,
    }
}
