//! The data objects themselves, and all rows of one.

use serde_json::Value;

use super::condition::RowCondition;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "metadata";

    /// Creates a model, without fields, and returns it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::metadata::{CreateModel, ModelDataType, ModelType};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let model = CreateModel::new()
    ///     .name("Printers")
    ///     .description("Where our printers stand")
    ///     .type_(ModelType::Custom)
    ///     .data_type(ModelDataType::List)
    ///     .parent_key("users")
    ///     .enable(true);
    /// println!("{}", client.create_model(&model)?.id);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createModel")]
    pub fn create_model(request: &CreateModel) -> Model = once POST "/api/v3/metadata/create-model", check = "list_model";

    /// Returns one model by its ID.
    ///
    /// The page of the model in the console shows the ID; [`list_model`](Self::list_model) returns the IDs of all models.
    #[doc(alias = "getModel")]
    pub fn get_model(id: str) -> Model = read GET "/api/v3/metadata/get-model",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the model does not exist.";

    /// Returns all models of the user pool in one list, both built-in (users, groups, ...) and custom models.
    #[doc(alias = "listModel")]
    pub fn list_model() -> Vec<Model> = read GET "/api/v3/metadata/list-model";

    /// Deletes a model by its ID.
    ///
    /// Its fields and rows are presumably deleted, too, even if the model is not empty.
    #[doc(alias = "removeModel")]
    pub fn remove_model(id: str) -> () = write POST "/api/v3/metadata/remove-model";

    /// Replaces the settings of a model and returns the model. Fields and rows are unchanged.
    ///
    /// All members are required and replaced. Copy the values that should not change from [`get_model`](Self::get_model).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::metadata::{ModelType, UpdateModel};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let model = client.get_model("63e4b1f6c9a1d2003f7e8a45")?;
    /// let change = UpdateModel::new()
    ///     .id(&model.id)
    ///     .name("Printers and scanners")
    ///     .description(model.description.unwrap_or_default())
    ///     .type_(model.type_.unwrap_or(ModelType::Custom))
    ///     .parent_key(model.parent_key.unwrap_or_default())
    ///     .enable(model.enable.unwrap_or(true))
    ///     .field_order(model.field_order.unwrap_or_default())
    ///     .config(model.config.unwrap_or_default())
    ///     .show_field_key("name");
    /// client.update_model(&change)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateModel")]
    pub fn update_model(request: &UpdateModel) -> Model = write POST "/api/v3/metadata/update-model",
        errors = "presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the model does not exist.";

    /// Starts an export of the definition of a model (its settings and fields, not its rows).
    ///
    /// No data is documented for the response, so it is any JSON, and `null` if there is none. The API does not document the
    /// location of the exported file; look for it in the console. A second call starts another export.
    /// [`export_metadata`](Self::export_metadata) exports rows.
    #[doc(alias = "exportModel")]
    pub fn export_model(model_id: str) -> Value = once POST "/api/v3/metadata/export/model", check = "list_model";

    /// Creates models from an exported file.
    ///
    /// The effect on an existing model is not documented. [`import_metadata`](Self::import_metadata) imports rows.
    #[doc(alias = "importModel")]
    pub fn import_model(request: &ImportModel) -> () = once POST "/api/v3/metadata/import/model", check = "list_model";

    /// Returns all rows of a model that meet the conditions, in one response.
    ///
    /// For models with many rows, `client.iter` with a [`FilterRows`](crate::metadata::FilterRows) returns the same page by
    /// page. A row is a JSON object with the keys of the fields, and members of the service such as `id` and `metaCreateTime`.
    #[doc(alias = "getAllMetadata")]
    pub fn get_all_metadata(request: &GetAllMetadata) -> Page<Value> = read POST "/api/v3/metadata/get-all-metadata";

    /// Returns one page of the data that belongs to one group, not a list of groups.
    ///
    /// The content of the rows is not documented, so they are any JSON. [`iter`](Self::iter) with the same request returns all
    /// of them.
    #[doc(alias = "getMetadataGroupList")]
    pub fn get_metadata_group_list(request: &GetMetadataGroupList) -> Page<Value> [page, limit] =
        read POST "/api/v3/metadata/group";
}

request! {
    /// A request for [`create_model`](crate::ManagementClient::create_model).
    pub struct CreateModel {
        /// Menu of the console that shows the model. Known: `applications`, `connections` (identity sources), `users`
        /// (organizations), `access-control`, `safety-management`, `global-branding-setting`, `extensibility`, `logs`.
        pub parent_key!: String [sample "users"],
        /// Whether the model is enabled. The service's default is `true`.
        pub enable!: bool,
        /// Type of the rows; `custom` for a custom table.
        pub type_!: ModelType,
        /// Human-readable description of the model.
        pub description!: String,
        /// Name of the model, shown in the console.
        pub name!: String [sample "Printers"],
        /// Whether the rows form a list or a tree. The service's default is `list`.
        pub data_type?: ModelDataType,
    }
}

request! {
    /// A request for [`update_model`](crate::ManagementClient::update_model).
    pub struct UpdateModel {
        /// Key of the field that represents a row where only one field is shown, for example in a relation.
        pub show_field_key!: String [sample "name"],
        /// Layout of the page of one row in the console. Its structure is not documented: pass the present
        /// [`Model::config`](crate::metadata::Model::config).
        pub config!: Value,
        /// The order in which the console shows fields: their IDs or keys in one text, in the format of
        /// [`Model::field_order`](crate::metadata::Model::field_order).
        pub field_order!: String,
        /// Type of the rows. Pass the present type: the effect of a change is not documented.
        pub type_!: ModelType,
        /// Menu of the console that shows the model, such as `users`; [`CreateModel::parent_key`] lists them.
        pub parent_key!: String [sample "users"],
        /// Whether the model is enabled; `false` hides it and keeps its rows.
        pub enable!: bool,
        /// Human-readable description of the model; an empty text removes it.
        pub description!: String,
        /// Name of the model, new or unchanged, shown in the console.
        pub name!: String [sample "Printers"],
        /// ID of the model that is changed.
        pub id!: String [sample "63e4b1f6c9a1d2003f7e8a45"],
    }
}

request! {
    /// A request for [`import_model`](crate::ManagementClient::import_model).
    pub struct ImportModel {
        /// URL of a JSON file with definitions of models, which the service downloads. `Debug` hides it, since URLs of files
        /// often contain a signature.
        pub file: String [hidden, sample "https://files.example.com/models.json"],
    }
}

request! {
    /// A request for [`get_all_metadata`](crate::ManagementClient::get_all_metadata).
    pub struct GetAllMetadata {
        /// ID of the model whose rows are returned.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// `and` if a row must meet all conditions, `or` if one is sufficient.
        pub conjunction?: String,
        /// Only rows that meet these conditions; all rows if not set.
        pub conditions?: Vec<RowCondition>,
    }
}

request! {
    /// A request for [`get_metadata_group_list`](crate::ManagementClient::get_metadata_group_list), one page or all of them.
    pub struct GetMetadataGroupList {
        /// ID of the group whose data is returned.
        pub group_id: String [sample "63e4b3d0c9a1d2003f7e8a60"],
        /// Only rows that contain this text.
        pub keyword?: String,
        /// Order of the rows. The form of an element is not documented.
        pub sort?: Vec<Value>,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Rows on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether rows contain the rows that they are related to.
        pub get_nest_data?: bool,
    }
}

response! {
    /// A data object: a table of rows with the same fields.
    pub struct Model {
        /// ID of the model, assigned by the service.
        pub id: String [present, sample "63e4b1f6c9a1d2003f7e8a45"],
        /// ID of the user pool that the model belongs to.
        pub user_pool_id: String,
        /// Name of the model, shown in the console.
        pub name?: String,
        /// Human-readable description of the model; absent or empty if there is none.
        pub description?: String,
        /// Whether the rows form a list or a tree.
        pub data_type?: ModelDataType,
        /// Whether the model is enabled.
        pub enable?: bool,
        /// Menu of the console that shows the model, such as `users`; [`CreateModel::parent_key`] lists them.
        pub parent_key?: String,
        /// When the model was created, presumably in ISO 8601.
        pub created_at?: String,
        /// When the model was last changed, presumably in ISO 8601.
        pub updated_at?: String,
        /// Type of the rows, such as users or custom records.
        pub type_?: ModelType,
        /// The order in which the console shows fields: their IDs or keys in one text.
        pub field_order?: String,
        /// Layout of the page of one row in the console. Its structure is not documented.
        pub config?: Value,
    }
}

open_enum! {
    without_examples;
    /// Arrangement of the rows of a model.
    pub enum ModelDataType {
        /// A flat list of rows.
        List = "list",
        /// Each row can have rows below it, as departments have.
        Tree = "tree",
    }
}

open_enum! {
    without_examples;
    /// Types of the rows of a model.
    pub enum ModelType {
        /// Records of user behavior, for user and entity behavior analytics (UEBA).
        Ueba = "ueba",
        /// The users of the user pool.
        User = "user",
        /// The posts that users can hold.
        Post = "post",
        /// The groups of users.
        Group = "group",
        /// The departments, which form a tree.
        Department = "department",
        /// The organizations, which are the roots of departments.
        Organization = "organization",
        /// The devices that users sign in with.
        Device = "device",
        /// Devices, too. The difference from `device` is not documented.
        DeviceRely = "device_rely",
        /// A custom table.
        Custom = "custom",
    }
}
