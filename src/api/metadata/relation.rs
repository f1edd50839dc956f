//! The relations between rows.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::request;
use crate::response::Page;

endpoints! {
    feature = "metadata";

    /// Returns the related rows that have the given IDs, with their data.
    ///
    /// No data is documented for the response, so it is any JSON, and `null` if there is none.
    #[doc(alias = "getRelationInfo")]
    pub fn get_relation_info(request: &GetRelationInfo) -> Value = read POST "/api/v3/metadata/get-relation-info";

    /// Relates a row to rows of another model, through a field of the type `Relation`.
    ///
    /// Existing relations are kept. The effect of repeating an existing relation is not documented.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::metadata::{CreateRowRelation, GetRowRelation};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let (model_id, field_id) = ("63e4b1f6c9a1d2003f7e8a45", "63e4b2a7c9a1d2003f7e8a51");
    /// // Two users are responsible for the printer in room 12.
    /// let users = ["5f702fcc913544c358cb2123", "60a4b6d2c5f3a1e4b7d80912"];
    /// client.create_row_relation(&CreateRowRelation::new(users, "room-12", field_id, model_id))?;
    /// for id in client.iter(GetRowRelation::new(model_id, field_id, "room-12")) {
    ///     println!("{}", id?);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createRowRelation")]
    pub fn create_row_relation(request: &CreateRowRelation) -> () = once POST "/api/v3/metadata/create-row-relation",
        check = "get_row_relation";

    /// Returns one page of the rows that a row is related to through one field.
    ///
    /// The elements are usually the IDs of these rows, as text. Other forms are possible, so they are any JSON.
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "getRelationValue")]
    #[doc(alias = "getRowRelation")]
    pub fn get_row_relation(request: &GetRowRelation) -> Page<Value> [page, limit] =
        read GET "/api/v3/metadata/get-row-relation";

    /// Removes the relation of a row to one other row, in one or more fields. Both rows are kept.
    #[doc(alias = "removeRelationValue")]
    #[doc(alias = "removeRowRelation")]
    pub fn remove_row_relation(request: &RemoveRowRelation) -> () = write POST "/api/v3/metadata/remove-row-relation";

    /// Returns details of relations, all in one response.
    ///
    /// The service documents neither the parameters, nor the form of a row, nor which relations are returned.
    /// [`get_row_relation`](Self::get_row_relation) returns those of one row.
    #[doc(alias = "getRelationDetails")]
    #[doc(alias = "getRowRelationDetails")]
    pub fn get_row_relation_details() -> Page<Value> = read GET "/api/v3/metadata/get-row-relation-details";

    /// Returns one page of the rows that could be related through a field, searched by a text.
    ///
    /// The console uses it for suggestions while the user types. [`iter`](Self::iter) with the same request returns all of
    /// them.
    #[doc(alias = "relationSearch")]
    #[doc(alias = "searchRelations")]
    pub fn search_relations(request: &SearchRelations) -> Page<Value> [page, limit] =
        read POST "/api/v3/metadata/relation-search";

    /// Copies all relations of one row to another row of the same model.
    ///
    /// The first row keeps its relations. The service declares the response as a page of texts without further explanation, so
    /// the rows are any JSON.
    #[doc(alias = "copyRowRelation")]
    pub fn copy_row_relation(request: &CopyRowRelation) -> Page<Value> = once POST "/api/v3/metadata/copy-row-relation",
        check = "get_row_relation";
}

request! {
    /// A request for [`get_relation_info`](crate::ManagementClient::get_relation_info).
    pub struct GetRelationInfo {
        /// IDs of the related rows.
        pub id_list: Vec<String> [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// ID of the model that these rows belong to.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
    }
}

request! {
    /// A request for [`create_row_relation`](crate::ManagementClient::create_row_relation).
    pub struct CreateRowRelation {
        /// IDs of the rows of the other model. A field without `relation_multiple` accepts only one.
        pub value_list: Vec<String> [sample "5f702fcc913544c358cb2123"],
        /// ID of the row that the relations are added to.
        pub row_id: String [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// ID of the field of the type `Relation` that defines the relation.
        pub field_id: String [sample "63e4b2a7c9a1d2003f7e8a51"],
        /// ID of the model that has row and field.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
    }
}

request! {
    /// A request for [`get_row_relation`](crate::ManagementClient::get_row_relation), one page or all of them.
    pub struct GetRowRelation {
        /// ID of the model that has row and field.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// ID of the field whose relations are returned.
        pub field_id: String [sample "63e4b2a7c9a1d2003f7e8a51"],
        /// ID of the row whose relations are returned.
        pub row_id: String [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Related rows on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A request for [`remove_row_relation`](crate::ManagementClient::remove_row_relation).
    pub struct RemoveRowRelation {
        /// ID of the other row, which the relation refers to.
        pub value: String [sample "5f702fcc913544c358cb2123"],
        /// IDs of the fields in which the relation is removed.
        pub field_ids: Vec<String> [sample "63e4b2a7c9a1d2003f7e8a51"],
        /// ID of the row that the relation is removed from.
        pub row_id: String [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// ID of the model that has row and fields.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
    }
}

request! {
    /// A request for [`search_relations`](crate::ManagementClient::search_relations), one page or all of them.
    pub struct SearchRelations {
        /// ID of the field, of the type `Relation`, whose possible values are searched.
        pub field_id: String [sample "63e4b2a7c9a1d2003f7e8a51"],
        /// ID of the model that has the field.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// Only rows that contain this text in a field with `fuzzy_search`.
        pub keywords?: String,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Rows on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the members of a row have the IDs of fields as names instead of their keys.
        pub show_field_id?: bool,
    }
}

request! {
    /// A request for [`copy_row_relation`](crate::ManagementClient::copy_row_relation).
    pub struct CopyRowRelation {
        /// ID of the row that the relations are added to.
        pub relation_row_id: String [sample "63e4b5f1c9a1d2003f7e8a84"],
        /// ID of the row whose relations are copied.
        pub row_id: String [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// ID of the model that has both rows.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
    }
}
