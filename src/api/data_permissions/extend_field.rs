//! Extend fields of data resources that are trees (`dnef`): their methods and types.

use super::types::{ExtendField, ExtendFieldConfig, ExtendFieldType};
use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};

endpoints! {
    feature = "data_permissions";

    /// Adds an extend field to the nodes of a data resource that is a tree.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::data_permissions::{
    ///     CreateDnef, ExtendFieldConfig, ExtendFieldOption, ExtendFieldType,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let options = ["public", "secret"].map(ExtendFieldOption::new);
    /// let field = CreateDnef::new()
    ///     .namespace_code("library")
    ///     .resource_code("shelves")
    ///     .key("level")
    ///     .label("Level of secrecy")
    ///     .value_type(ExtendFieldType::Select)
    ///     .config(ExtendFieldConfig::new(options));
    /// client.create_dnef(&field)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createDnef")]
    pub fn create_dnef(request: &CreateDnef) -> () = once POST "/api/v3/create-dnef", check = "list_dnef";

    /// Adds several extend fields to the nodes of a data resource that is a tree.
    #[doc(alias = "batchCreateDnef")]
    pub fn batch_create_dnef(request: &BatchCreateDnef) -> () = once POST "/api/v3/batch-create-dnef", check = "list_dnef";

    /// Removes an extend field from a data resource. The values that nodes have for it are presumably lost.
    #[doc(alias = "deleteDnef")]
    pub fn delete_dnef(request: &DeleteDnef) -> () = write POST "/api/v3/delete-dnef";

    /// Changes the label, the description or the options of an extend field. Its key and its type cannot be changed.
    #[doc(alias = "updateDnef")]
    pub fn update_dnef(request: &UpdateDnef) -> () = write POST "/api/v3/update-dnef";

    /// Returns some of the extend fields of a data resource, from an index on.
    ///
    /// There are no numbered pages. While `truncated` is `true`, pass the `next_start_index` of the response as the
    /// `start_index` of the next call. Do not set `start_index` in the first call.
    ///
    /// # Examples
    ///
    /// All extend fields of a data resource:
    ///
    /// ```no_run
    /// use authing::data_permissions::ListDnef;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let mut request = ListDnef::new("library", "shelves").max_size(50);
    /// let mut fields = Vec::new();
    /// loop {
    ///     let page = client.list_dnef(&request)?;
    ///     fields.extend(page.list);
    ///     match (page.truncated, page.next_start_index) {
    ///         (Some(true), Some(next)) => request = request.start_index(next),
    ///         _ => break,
    ///     }
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listDnef")]
    pub fn list_dnef(request: &ListDnef) -> ExtendFieldPage = read GET "/api/v3/list-dnef";
}

request! {
    /// A request for [`create_dnef`](crate::ManagementClient::create_dnef).
    pub struct CreateDnef {
        /// Code of the data resource that the field is added to.
        pub resource_code!: String [sample "shelves"],
        /// Code of the permission namespace of the data resource.
        pub namespace_code!: String [sample "library"],
        /// Name of the new field shown in the console.
        pub label!: String [sample "Owner"],
        /// Whether values of the new field are any text or one of the options.
        pub value_type!: ExtendFieldType,
        /// Key of the new field, unique in the data resource: letters, digits, `_` and `$`.
        pub key!: String [1..=64, sample "owner"],
        /// Human-readable description of the new field.
        pub description?: String,
        /// The options of the new field, required if its type is `Select`.
        pub config?: ExtendFieldConfig,
    }
}

request! {
    /// A request for [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef).
    pub struct BatchCreateDnef {
        /// Code of the data resource that the fields are added to.
        pub resource_code: String [sample "shelves"],
        /// Code of the permission namespace of the data resource.
        pub namespace_code: String [sample "library"],
        /// The new fields, each with its own key.
        pub field_list: Vec<ExtendField>,
    }
}

request! {
    /// A request for [`delete_dnef`](crate::ManagementClient::delete_dnef).
    pub struct DeleteDnef {
        /// Key of the field that is removed.
        pub key: String [1..=64, sample "owner"],
        /// Code of the data resource that the field is removed from.
        pub resource_code: String [sample "shelves"],
        /// Code of the permission namespace of the data resource.
        pub namespace_code: String [sample "library"],
    }
}

request! {
    /// A request for [`update_dnef`](crate::ManagementClient::update_dnef).
    pub struct UpdateDnef {
        /// Key of the field that is changed.
        pub key: String [1..=64, sample "owner"],
        /// Code of the data resource that has the changed field.
        pub resource_code: String [sample "shelves"],
        /// Code of the permission namespace of the data resource that has the changed field.
        pub namespace_code: String [sample "library"],
        /// New description of the field; unchanged if not set.
        pub description?: String,
        /// The new name of the field; unchanged if not set.
        pub label?: String,
        /// The new options; they replace the present ones. Required for a field of the type `Select`.
        pub config?: ExtendFieldConfig,
    }
}

request! {
    /// A request for [`list_dnef`](crate::ManagementClient::list_dnef).
    pub struct ListDnef {
        /// Index of the first field that is returned: `next_start_index` of the previous response. The service's default is 1,
        /// the first field.
        pub start_index?: i64,
        /// Maximum number of returned fields. The service's default is 10.
        pub max_size?: i64 [1..=50],
        /// Only fields whose key or label contains this text.
        pub query?: String,
        /// Code of the permission namespace of the data resource whose fields are returned.
        pub namespace_code: String [sample "library"],
        /// Code of the data resource whose fields are returned.
        pub resource_code: String [sample "shelves"],
    }
}

response! {
    /// Some of the extend fields of a data resource, and where the next ones begin.
    pub struct ExtendFieldPage {
        /// Start index for the next call; -1 if there are no more fields.
        pub next_start_index?: i64,
        /// Whether there are more fields than those returned so far.
        pub truncated?: bool,
        /// The fields of this response.
        pub list: Vec<ExtendField>,
    }
}
