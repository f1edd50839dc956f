//! The fields of a data object.

use serde_json::Value;

use super::condition::RowCondition;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{data, open_enum, request, response};

endpoints! {
    feature = "metadata";

    /// Adds a field to a model and returns it.
    ///
    /// The service declares every member as required, for all types of fields. For members that do not apply to the type, such
    /// as `regexp` for a number, set an empty text, 0 or `false`. Alternatively, send `null` with
    /// [`extra`](crate::metadata::CreateField::extra), which replaces the setter.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::metadata::{CreateField, ModelFieldType};
    /// use serde_json::Value;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let model_id = "63e4b1f6c9a1d2003f7e8a45";
    /// let field = CreateField::new()
    ///     .model_id(model_id)
    ///     .key("place")
    ///     .name("Place")
    ///     .type_(ModelFieldType::Text)
    ///     .help("Where the printer stands")
    ///     .require(true)
    ///     .unique(false)
    ///     .show(true)
    ///     .editable(true)
    ///     .fuzzy_search(true)
    ///     .max_length(100.0)
    ///     .regexp("")
    ///     .format(0.0)
    ///     .default("")
    ///     // Of users only.
    ///     .user_visible(false)
    ///     .for_login(false)
    ///     // Of relations only.
    ///     .relation_type("")
    ///     .relation_multiple(false)
    ///     .relation_show_key("")
    ///     .extra("relationOptionalRange", Value::Null)
    ///     // Of enumerations, numbers and dates.
    ///     .extra("dropDown", Value::Null)
    ///     .extra("min", Value::Null)
    ///     .extra("max", Value::Null);
    /// println!("{}", client.create_field(&field)?.id);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createField")]
    pub fn create_field(request: &CreateField) -> ModelField = once POST "/api/v3/metadata/create-field", check = "list_field";

    /// Replaces the settings of a field and returns the field. Its key and its type cannot be changed.
    ///
    /// All members are required and replaced. Copy the values that should not change from [`list_field`](Self::list_field).
    #[doc(alias = "updateField")]
    pub fn update_field(request: &UpdateField) -> ModelField = write POST "/api/v3/metadata/update-field";

    /// Deletes a field of a model, and presumably its values in all rows.
    #[doc(alias = "remoteField")]
    #[doc(alias = "removeField")]
    pub fn remove_field(request: &RemoveField) -> () = write POST "/api/v3/metadata/remove-field";

    /// Returns all fields of a model in one list.
    #[doc(alias = "listField")]
    pub fn list_field(request: &ListField) -> Vec<ModelField> = read GET "/api/v3/metadata/list-field";
}

request! {
    /// A request for [`create_field`](crate::ManagementClient::create_field).
    pub struct CreateField {
        /// Whether users see the field in their personal center. It applies to models of the type `user` only. The service's
        /// default is `false`.
        pub user_visible!: bool,
        /// The condition that rows of the other model must meet to be offered for a relation.
        pub relation_optional_range!: RowCondition,
        /// Key of the field of the other model that represents a related row in lists.
        pub relation_show_key!: String,
        /// Whether one row can be related to several rows. The service's default is `false`: to one.
        pub relation_multiple!: bool,
        /// ID of the model that a relation points to; an empty text for fields of other types.
        pub relation_type!: String,
        /// Whether users can sign in with the value. It applies to models of the type `user` only. The service's default is
        /// `false`.
        pub for_login!: bool,
        /// Whether searches by `keywords` include the field. For texts only; the service's default is `false`.
        pub fuzzy_search!: bool,
        /// An option of an enumeration. The service declares one item: send several as a list with [`extra`](Self::extra) and
        /// the name `dropDown`.
        pub drop_down!: DropDownItem,
        /// Display format of values in the console, as a number. 0: unformatted.
        ///
        /// Numbers: 31 to 34 with one to four decimals, 35 with separators of thousands, 36 the same with decimals, 37 as a
        /// percentage, 38 the same with decimals.
        ///
        /// Dates: 50 `YYYY/MM/DD HH:mm:ss`, 51 `YYYY/MM/DD`, 52 `YYYY/MM/DD HH:mm`, 53 `YYYY-MM-DD`, 54 `YYYY-MM-DD HH:mm`,
        /// 55 `MM-DD`, 56 `MM/DD/YYYY`, 57 `DD/MM/YYYY`.
        pub format!: f64,
        /// Regular expression that a text must match; an empty text for no check.
        pub regexp!: String,
        /// Minimum of a number, or the earliest date, presumably in milliseconds since 1970.
        pub min!: f64,
        /// Maximum of a number, or the latest date, presumably in milliseconds since 1970.
        pub max!: f64,
        /// Maximum length of a text, in characters.
        pub max_length!: f64,
        /// Whether values must be unique among the rows. [`get_row_by_value`](crate::ManagementClient::get_row_by_value) finds
        /// rows by such fields only.
        pub unique!: bool,
        /// Whether a row must have a value in this field.
        pub require!: bool,
        /// Default value of new rows, of the type of the field.
        pub default!: Value,
        /// Help text of the field, shown in the console.
        pub help!: String,
        /// Whether the value can be changed in the console.
        pub editable!: bool,
        /// Whether the console's list of rows has a column for the field.
        pub show!: bool,
        /// Type of the values. It cannot be changed later.
        pub type_!: ModelFieldType,
        /// Name of the field in the data of rows, unique in the model. It cannot be changed later.
        pub key!: String [sample "place"],
        /// Name of the field, shown in the console.
        pub name!: String [sample "Place"],
        /// ID of the model that the field is added to.
        pub model_id!: String [sample "63e4b1f6c9a1d2003f7e8a45"],
    }
}

request! {
    /// A request for [`update_field`](crate::ManagementClient::update_field).
    pub struct UpdateField {
        /// Whether users see the field in their personal center. For models of the type `user` only.
        pub user_visible!: bool,
        /// New condition that rows of the other model must meet to be offered for a relation.
        pub relation_optional_range!: RelationOptionalRange,
        /// Key of the field of the other model that represents a related row in lists.
        pub relation_show_key!: String,
        /// Whether users can sign in with the value. For models of the type `user` only.
        pub for_login!: bool,
        /// Whether searches by `keywords` include the field. For texts only.
        pub fuzzy_search!: bool,
        /// The options of an enumeration, declared as texts here, but as items with key and label in [`CreateField`]. Pass an
        /// empty list for fields of other types.
        pub drop_down!: Vec<String>,
        /// Display format of values in the console: one of the numbers in [`CreateField::format`].
        pub format!: f64,
        /// New regular expression that texts must match; an empty text disables the check.
        pub regexp!: String,
        /// New minimum of a number, or the new earliest date, presumably in milliseconds since 1970.
        pub min!: f64,
        /// New maximum of a number, or the new latest date, presumably in milliseconds since 1970.
        pub max!: f64,
        /// New maximum length of a text, in characters.
        pub max_length!: f64,
        /// Whether values must be unique among the rows. The effect on existing duplicates is not documented.
        pub unique!: bool,
        /// Whether a row must have a value in this field when it is created or changed.
        pub require!: bool,
        /// New default value, for rows that are created later.
        pub default!: Value,
        /// Help text of the field, shown in the console.
        pub help!: String,
        /// Whether the value can be changed in the console.
        pub editable!: bool,
        /// Whether the console's list of rows has a column for the field.
        pub show!: bool,
        /// Name of the field, shown in the console. The key, which is the name in the data, does not change.
        pub name!: String [sample "Place"],
        /// ID of the model that has the field.
        pub model_id!: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// ID of the field that is changed.
        pub id!: String [sample "63e4b2a7c9a1d2003f7e8a51"],
    }
}

request! {
    /// A request for [`remove_field`](crate::ManagementClient::remove_field).
    pub struct RemoveField {
        /// ID of the model that the field is removed from.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// ID, not the key, of the field that is deleted.
        pub id: String [sample "63e4b2a7c9a1d2003f7e8a51"],
    }
}

request! {
    /// A request for [`list_field`](crate::ManagementClient::list_field).
    pub struct ListField {
        /// ID of the model whose fields are returned.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// Origin of the request. The allowed values are not documented, and most official clients do not send it. Presumably
        /// any text, such as the name of your program, is accepted.
        pub from: String [sample "console"],
    }
}

request! {
    /// One option of an enumeration.
    pub struct DropDownItem {
        /// The value of rows for which this option is selected.
        pub key: String [sample "laser"],
        /// The text that the console shows for this option.
        pub label: String [sample "Laser printer"],
    }
}

data! {
    /// The rows that can be selected for a relation.
    pub struct RelationOptionalRange {
        /// `and` if all conditions must be met, `or` if one is sufficient.
        pub conjunction: String [sample "and"],
        /// The condition on the other model's rows. The service declares one condition, not a list.
        pub conditions: RowCondition,
    }
}

response! {
    /// A field of a data object.
    pub struct ModelField {
        /// ID of the field, assigned by the service.
        pub id: String [present, sample "63e4b2a7c9a1d2003f7e8a51"],
        /// ID of the model that has the field.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// Name of the field, shown in the console.
        pub name?: String,
        /// Name of the field in the data of rows, unique in the model.
        pub key?: String,
        /// Type of the values, as a number: 1 text, 2 text of several lines, 3 number, 4 boolean, 5 date, 6 enumeration, 7
        /// relation, 8 reverse relation. Requests have names instead: [`ModelFieldType`].
        pub type_?: i64,
        /// Whether the console's list of rows has a column for the field.
        pub show?: bool,
        /// Whether the value can be changed in the console.
        pub editable?: bool,
        /// Help text of the field, shown in the console.
        pub help?: String,
        /// Default value of new rows, as text.
        pub default?: String,
        /// Whether a row must have a value in this field.
        pub require?: bool,
        /// Whether values must be unique among the rows.
        pub unique?: bool,
        /// Maximum length of a text, in characters.
        pub max_length?: f64,
        /// Maximum of a number, or the latest date, presumably in milliseconds since 1970.
        pub max?: f64,
        /// Minimum of a number, or the earliest date, presumably in milliseconds since 1970.
        pub min?: f64,
        /// Regular expression that a text must match; empty or absent if there is none.
        pub regexp?: String,
        /// Display format of values in the console: one of the numbers in [`CreateField::format`].
        pub format?: f64,
        /// The options of an enumeration, usually a list of objects with `key` and `label`. The service declares a number,
        /// which cannot be right, so it is any JSON.
        pub drop_down?: Value,
        /// ID of the model that a relation points to.
        pub relation_type?: String,
        /// Whether one row can be related to several rows of that model.
        pub relation_multiple?: bool,
        /// Key of the field of the other model that represents a related row in lists.
        pub relation_show_key?: String,
        /// Condition that rows of the other model must meet to be offered for a relation.
        pub relation_optional_range?: RelationOptionalRange,
        /// Whether users see the field in their personal center. For models of the type `user` only.
        pub user_visible?: bool,
    }
}

open_enum! {
    without_examples;
    /// Types of the values of a field. [`ModelField::type_`] has a number instead.
    pub enum ModelFieldType {
        /// Text of one line; number 1 in responses.
        Text = "Text",
        /// Text of several lines; number 2 in responses.
        Textarea = "Textarea",
        /// Number, with decimals or without; number 3 in responses.
        Number = "Number",
        /// Yes or no; number 4 in responses.
        Boolean = "Boolean",
        /// Point in time; number 5 in responses.
        Date = "Date",
        /// One of several options, see [`DropDownItem`]; number 6 in responses.
        Enum = "Enum",
        /// Rows of another model; number 7 in responses.
        Relation = "Relation",
        /// The other side of a relation: rows that point to this one; number 8 in responses.
        ReverseRelation = "ReverseRelation",
        /// List of values. Its number in responses is not documented.
        Array = "Array",
    }
}
