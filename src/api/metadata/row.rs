//! The rows of a data object: searching, changing, exporting and importing them.

use serde_json::Value;

use super::condition::RowCondition;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "metadata";

    /// Returns one page of the rows of a model that meet the conditions.
    ///
    /// A row is a JSON object: the keys of the fields with their values, and members of the service such as `id`,
    /// `metaCreateTime` and `metaUpdateTime` (milliseconds since 1970). [`iter`](Self::iter) with the same request returns all
    /// rows; for more than a few thousand rows, [`iter_all_rows`](Self::iter_all_rows) needs fewer calls.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::metadata::{FilterRows, RowCondition};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = FilterRows::new("63e4b1f6c9a1d2003f7e8a45")
    ///     .conjunction("and")
    ///     .conditions([
    ///         RowCondition::new("place", "Room", "co"),
    ///         RowCondition::new("pages", 10_000, "gte"),
    ///     ]);
    /// let page = client.filter_rows(&request)?;
    /// println!("{} printers need service", page.total_count);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listRow")]
    #[doc(alias = "filterRows")]
    pub fn filter_rows(request: &FilterRows) -> Page<Value> [page, limit] = read POST "/api/v3/metadata/filter";

    /// Returns one row by its ID.
    #[doc(alias = "getRow")]
    pub fn get_row(request: &GetRow) -> Row = read GET "/api/v3/metadata/get-row",
        errors = "presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the row does not exist.";

    /// Returns the row with a given value in a unique field.
    ///
    /// The value must match exactly. [`filter_rows`](Self::filter_rows) finds rows by other fields and by parts of values.
    #[doc(alias = "getRowByValue")]
    pub fn get_row_by_value(request: &GetRowByValue) -> Row = read GET "/api/v3/metadata/get-row-by-value",
        errors = "presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no such row.";

    /// Returns rows by their IDs, in one list.
    ///
    /// Its path is not below `/api/v3`, as in all official clients. If the service does not find the path, call
    /// [`get_row`](Self::get_row) for each row.
    #[doc(alias = "getRowBatch")]
    pub fn get_row_batch(request: &GetRowBatch) -> Vec<Row> = read POST "/get-row-batch";

    /// Creates a row and returns it.
    ///
    /// If you choose the `row_id`, [`get_row`](Self::get_row) shows after a lost response whether the row was created.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::metadata::{CreateRow, GetRow};
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let model_id = "63e4b1f6c9a1d2003f7e8a45";
    /// let row = CreateRow::new(json!({ "place": "Room 12" }), model_id).row_id("room-12");
    /// match client.create_row(&row) {
    ///     Err(error) if error.outcome_unknown() => {
    ///         client.get_row(&GetRow::new(model_id, "room-12"))?;
    ///     }
    ///     created => println!("created {}", created?.row_id),
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createRow")]
    pub fn create_row(request: &CreateRow) -> Row = once POST "/api/v3/metadata/create-row", check = "filter_rows";

    /// Changes the given values of a row and returns the row. Fields that are not in `data` keep their values.
    #[doc(alias = "updateRow")]
    pub fn update_row(request: &UpdateRow) -> Row = write POST "/api/v3/metadata/update-row",
        errors = "presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the row does not exist.";

    /// Deletes rows of one model by their IDs.
    ///
    /// Deleting a row of a tree that has rows below it is an error, unless `recursive` is `true`.
    #[doc(alias = "removeRow")]
    pub fn remove_row(request: &RemoveRow) -> () = write POST "/api/v3/metadata/remove-row";

    /// Returns the next batch of the rows of a model, up to 5000, by a cursor that only moves forward.
    ///
    /// [`iter_all_rows`](Self::iter_all_rows) makes these calls and returns single rows. Without it, send the first call
    /// without a `scroll_id`, and each further call with the `scroll_id` of the previous response. An empty list marks the end;
    /// the response has no total.
    ///
    /// Although the call is a read, it is not retried after a lost response: the cursor may have moved, and a retry would skip
    /// a batch without an error. If [`outcome_unknown`](crate::Error::outcome_unknown) is `true`, start again without a
    /// `scroll_id`. To get the total number of rows, use the `total_count` of [`filter_rows`](Self::filter_rows).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::metadata::GetAllRowsByScrollId;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let model_id = "63e4b1f6c9a1d2003f7e8a45";
    /// let mut request = GetAllRowsByScrollId::new(5000.0, model_id);
    /// let mut rows = Vec::new();
    /// loop {
    ///     let batch = client.get_all_rows_by_scroll_id(&request)?;
    ///     if batch.list.is_empty() {
    ///         break;
    ///     }
    ///     rows.extend(batch.list);
    ///     request = request.scroll_id(batch.scroll_id);
    /// }
    /// println!("{} rows", rows.len());
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getAllMetadataRow")]
    #[doc(alias = "getAllRowsByScrollId")]
    pub fn get_all_rows_by_scroll_id(request: &GetAllRowsByScrollId) -> RowScroll =
        once POST "/api/v3/metadata/get-all-row-by-scrollid", check = "filter_rows";

    /// Starts an export of rows of a model.
    ///
    /// No data is documented for the response, so it is any JSON, and `null` if there is none. The API does not document the
    /// location of the exported file; look for it in the console. A second call starts another export.
    /// [`filter_rows`](Self::filter_rows) returns rows directly; [`export_model`](Self::export_model) exports the definition of
    /// a model.
    #[doc(alias = "exportMetadata")]
    pub fn export_metadata(request: &ExportMetadata) -> Value = once POST "/api/v3/metadata/export", check = "filter_rows";

    /// Creates rows of a model from an Excel file.
    ///
    /// The file has the columns of the template that [`get_import_template`](Self::get_import_template) returns.
    #[doc(alias = "importMetadata")]
    pub fn import_metadata(request: &ImportMetadata) -> () = once POST "/api/v3/metadata/import", check = "filter_rows";

    /// Returns the template of a file for [`import_metadata`](Self::import_metadata), for one model.
    ///
    /// The service declares a row of the model as the response, which cannot be right, so it is any JSON.
    #[doc(alias = "getImportTemplate")]
    pub fn get_import_template(model_id: str) -> Value = read GET "/api/v3/metadata/get-import-template";
}

request! {
    /// A request for [`filter_rows`](crate::ManagementClient::filter_rows), one page or all of them.
    pub struct FilterRows {
        /// ID of the model whose rows are searched.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// Only rows that contain this text in a field with `fuzzy_search`.
        pub keywords?: String,
        /// `and` if a row must meet all conditions, `or` if one is sufficient.
        pub conjunction?: String,
        /// Only rows that meet these conditions; all rows if not set.
        pub conditions?: Vec<RowCondition>,
        /// Order of the rows. The form of an element is not documented.
        pub sort?: Vec<Value>,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Rows on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether all rows are returned in one response, regardless of `page` and `limit`. Only for the rows below a row of a
        /// tree. The service's default is `false`.
        pub fetch_all?: bool,
        /// Whether a row of a tree has its path from the root. The service's default is `false`.
        pub with_path?: bool,
        /// Whether the members of a row have the IDs of fields as names instead of their keys. The service's default is
        /// `false`.
        pub show_field_id?: bool,
        /// Whether a row contains the first three rows of each relation. The service's default is `false`.
        pub preview_relation?: bool,
        /// Whether related users are returned with their data instead of only their IDs. Other models are not supported. The
        /// service's default is `false`.
        pub get_relation_field_detail?: bool,
        /// Only rows that this row is related to.
        pub scope?: RowScope,
        /// Presumably excludes the rows that this row is related to. The official description is ambiguous.
        pub filter_relation?: RowScope,
        /// The relations whose related rows are returned, with the selected fields.
        pub expand?: Vec<RowExpand>,
        /// Whether related rows contain their own related rows.
        pub get_nest_data?: bool,
    }
}

request! {
    /// A request for [`get_row`](crate::ManagementClient::get_row).
    pub struct GetRow {
        /// ID of the model that the row belongs to.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// ID of the row that is returned.
        pub row_id: String [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// `true`, as text, to name the cells by the IDs of fields instead of their keys. The service's default is `false`.
        pub show_field_id?: String,
    }
}

request! {
    /// A request for [`get_row_by_value`](crate::ManagementClient::get_row_by_value).
    pub struct GetRowByValue {
        /// ID of the model that the row belongs to.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// Key of the field that is compared. The field must be declared as unique.
        pub key: String [sample "serialNumber"],
        /// The value that the row has in the field, as text.
        pub value: String [sample "A-1047"],
        /// `true`, as text, to name the cells by the IDs of fields instead of their keys. The service's default is `false`.
        pub show_field_id?: String,
    }
}

request! {
    /// A request for [`get_row_batch`](crate::ManagementClient::get_row_batch).
    pub struct GetRowBatch {
        /// IDs of the rows that are returned. The effect of unknown IDs is not documented.
        pub row_ids: Vec<String> [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// ID of the model that all of them belong to.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
    }
}

request! {
    /// A request for [`create_row`](crate::ManagementClient::create_row).
    pub struct CreateRow {
        /// The values of the new row: a JSON object by the keys of the model's fields. To set relations, use
        /// [`create_row_relation`](crate::ManagementClient::create_row_relation).
        pub data: Value,
        /// ID of the model that the new rows belong to.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// Custom ID of the row, unique in the model. The service generates an ID if it is not set.
        pub row_id?: String [..=32],
    }
}

request! {
    /// A request for [`update_row`](crate::ManagementClient::update_row).
    pub struct UpdateRow {
        /// The values that change: a JSON object by the keys of the model's fields.
        pub data: Value,
        /// ID of the row that is changed.
        pub row_id: String [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// ID of the model that the row belongs to.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// Whether the response names the cells by the IDs of fields instead of their keys. The service's default is `false`.
        pub show_field_id?: bool,
    }
}

request! {
    /// A request for [`remove_row`](crate::ManagementClient::remove_row).
    pub struct RemoveRow {
        /// IDs of the rows that are deleted.
        pub row_id_list: Vec<String> [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// ID of the model that all of them belong to.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// Whether the rows below a row of a tree are deleted with it. The service's default is `false`: rows below are an
        /// error.
        pub recursive?: bool,
    }
}

request! {
    /// A request for [`get_all_rows_by_scroll_id`](crate::ManagementClient::get_all_rows_by_scroll_id).
    pub struct GetAllRowsByScrollId {
        /// Number of rows in a batch. The service recommends 500; the maximum is 5000.
        pub size: f64 [1..=5000],
        /// ID of the model whose rows are returned.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// The cursor: the [`scroll_id`](RowScroll::scroll_id) of the previous response. If not set, a new scroll begins.
        pub scroll_id?: String,
        /// Only the row with this ID.
        pub id?: String,
        /// Only rows whose fields have these values: a JSON object with keys of fields. The format is not documented further.
        pub query?: Value,
        /// Whether rows contain the data of the rows that they are related to. The service's default is `false`.
        pub get_relation_details?: bool,
    }
}

request! {
    /// A request for [`export_metadata`](crate::ManagementClient::export_metadata).
    pub struct ExportMetadata {
        /// IDs of the rows that are exported. An empty list presumably exports all rows.
        pub id_list: Vec<String> [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// ID of the model that the rows belong to.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
    }
}

request! {
    /// A request for [`import_metadata`](crate::ManagementClient::import_metadata).
    pub struct ImportMetadata {
        /// URL of the Excel file, which the service downloads. `Debug` hides it, since URLs of files often contain a signature.
        pub file: String [hidden, sample "https://files.example.com/printers.xlsx"],
        /// ID of the model that the new rows belong to.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
    }
}

request! {
    /// A relation whose related rows are returned with a row.
    pub struct RowExpand {
        /// Key of the field, of the type `Relation`.
        pub field: String [sample "responsible"],
        /// Keys of the related rows' fields that are returned.
        pub select: Vec<String> [sample "name"],
    }
}

request! {
    /// The relation of one row that selects other rows.
    pub struct RowScope {
        /// ID of the model that the row belongs to.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// ID of the row whose relation it is.
        pub id: String [sample "63e4b5c8c9a1d2003f7e8a80"],
        /// ID of the field of the type `Relation` that defines the relation.
        pub field_id: String [sample "63e4b2a7c9a1d2003f7e8a51"],
    }
}

response! {
    /// One row of a data object, cell by cell.
    pub struct Row {
        /// ID of the row, unique in its model.
        pub row_id: String [present, sample "63e4b5c8c9a1d2003f7e8a80"],
        /// The cells of the row, one for each field that has a value.
        pub cell_list: Vec<RowCell>,
    }
}

response! {
    /// The value of a row in one field.
    pub struct RowCell {
        /// ID of the field; [`list_field`](crate::ManagementClient::list_field) has its key and its name.
        pub field_id: String [sample "63e4b2a7c9a1d2003f7e8a51"],
        /// The value, of the type of the field; absent or `null` if there is none.
        pub value?: Value,
    }
}

response! {
    /// A batch of rows, and the cursor to the next one.
    pub struct RowScroll {
        /// The cursor for the next call. It can differ from the cursor in the request: always use the latest.
        pub scroll_id: String,
        /// The rows of the batch; empty at the end. They are declared as texts, but rows are objects elsewhere, so they are
        /// any JSON.
        pub list: Vec<Value>,
    }
}
