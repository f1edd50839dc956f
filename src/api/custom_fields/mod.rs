//! Custom fields of users, roles, groups and departments: their definitions, and the values of single objects.
//!
//! A custom field belongs to one kind of object ([`TargetType`]) and has a key. Key and data type cannot be changed. A field
//! must be defined before its values are set, and values must have its data type. In the module `users`, requests and responses
//! contain the values of users as `custom_data`. Base fields are the fields of every user, such as `username`: they can be
//! shown, hidden and labelled, but not created. According to the documentation, the lists of definitions do not support groups;
//! values of groups can be set and returned.
//!
//! # Examples
//!
//! ```no_run
//! use authing::custom_fields::{
//!     CustomDataValue, CustomFieldDataType, CustomFieldDefinition, SetCustomData, SetCustomFields,
//!     TargetType,
//! };
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let badge = CustomFieldDefinition::new(TargetType::User, "badge")
//!     .data_type(CustomFieldDataType::String)
//!     .label("Badge");
//! client.set_custom_fields(&SetCustomFields::new([badge]))?;
//!
//! let values = [CustomDataValue::new("badge", "A-17")];
//! let of_user = SetCustomData::new(values, "5f702fcc913544c358cb2123", TargetType::User);
//! client.set_custom_data(&of_user)?;
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;

reexport! {
    self::requests {
        CustomDataValue = "SetCustomDataDto";
        CustomFieldDataType;
        CustomFieldDataTypeFilter;
        CustomFieldDefinition = "SetCustomFieldDto";
        CustomFieldKey = "DeleteCustomFieldDto";
        CustomFieldSelectOption;
        DeleteCustomFields = "DeleteCustomFieldsReqDto";
        GetCustomData = "GetCustomDataDto";
        GetCustomFields = "GetCustomFieldsDto";
        ListCustomFields = "ListCustomFieldsDto";
        ListUserBaseFields = "ListUserBaseFieldsDto";
        SetCustomData = "SetCustomDataReqDto";
        SetCustomFields = "SetCustomFieldsReqDto";
        SetUserBaseFields = "SetUserBaseFieldsReqDto";
        UserBaseFieldSettings = "SetUserBaseFieldDto";
    }
    self::responses {
        CustomField = "CustomFieldDto";
        CustomFieldCounts = "CountCustomFieldsDto";
        CustomFieldPage = "ListCustomFieldsDto";
    }
    super::shared {
        CustomFieldI18n;
        LocalizedText = "LangObject";
        TargetType;
        Translation = "LangUnit";
    }
}

endpoints! {
    feature = "custom_fields";

    /// Returns all fields that every user has, such as `username`.
    #[doc(alias = "getUserBaseFields")]
    pub fn get_user_base_fields() -> Vec<CustomField> = read GET "/api/v3/get-user-base-fields";

    /// Returns one page of the fields that every user has, of one data type.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. The counts of the response ignore the filters.
    /// [`get_user_base_fields`](Self::get_user_base_fields) returns the fields of all data types in one response.
    #[doc(alias = "listUserBaseFields")]
    pub fn list_user_base_fields(request: &ListUserBaseFields) -> CustomFieldPage [page, limit of CustomField] = read GET "/api/v3/list-user-base-fields";

    /// Changes label, visibility and editing of up to 50 fields that every user has, and returns these fields.
    ///
    /// Data type and uniqueness of these fields cannot be changed.
    #[doc(alias = "setUserBaseFields")]
    pub fn set_user_base_fields(request: &SetUserBaseFields) -> Vec<CustomField> = write POST "/api/v3/set-user-base-fields";

    /// Returns all custom fields of one kind of object.
    #[doc(alias = "getCustomFields")]
    pub fn get_custom_fields(request: &GetCustomFields) -> Vec<CustomField> = read GET "/api/v3/get-custom-fields";

    /// Returns one page of the custom fields of one kind of object and one data type.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. The counts of the response ignore the filters: they are
    /// not the number of matching fields. [`get_custom_fields`](Self::get_custom_fields) returns the fields of all data types
    /// in one response.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::custom_fields::{CustomFieldDataTypeFilter, ListCustomFields, TargetType};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = ListCustomFields::new(TargetType::User, CustomFieldDataTypeFilter::String);
    /// for field in client.iter(request) {
    ///     println!("{}", field?.key);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listCustFields")]
    #[doc(alias = "listCustomFields")]
    pub fn list_custom_fields(request: &ListCustomFields) -> CustomFieldPage [page, limit of CustomField] = read GET "/api/v3/list-custom-fields";

    /// Defines up to 50 custom fields, or changes the fields that have these keys, and returns them.
    ///
    /// Key, data type and encryption of a field cannot be changed.
    #[doc(alias = "setCustomFields")]
    pub fn set_custom_fields(request: &SetCustomFields) -> Vec<CustomField> = write POST "/api/v3/set-custom-fields";

    /// Deletes the definitions of up to 50 custom fields.
    ///
    /// Whether the values of these fields are deleted is not documented.
    #[doc(alias = "deleteCustomFields")]
    pub fn delete_custom_fields(request: &DeleteCustomFields) -> () = write POST "/api/v3/delete-custom-fields";

    /// Sets the values of up to 50 custom fields of one user, role, group or department.
    ///
    /// Fields that are not in the list keep their values.
    ///
    /// # Examples
    ///
    /// The value of [`CustomDataValue`] is a text. Send a number or another type with `extra`:
    ///
    /// ```no_run
    /// use authing::custom_fields::{CustomDataValue, SetCustomData, TargetType};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let values = [
    ///     CustomDataValue::new("badge", "A-17"),
    ///     CustomDataValue::new("grade", "").extra("value", 3),
    /// ];
    /// let of_role = SetCustomData::new(values, "auditor", TargetType::Role).namespace("default");
    /// client.set_custom_data(&of_role)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "setCustomData")]
    #[doc(alias = "custom data")]
    pub fn set_custom_data(request: &SetCustomData) -> () = write POST "/api/v3/set-custom-data";

    /// Returns the values of the custom fields of one user, role, group or department.
    ///
    /// The form of the data is not documented; it is presumably a JSON object with the keys of the fields.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::custom_fields::{GetCustomData, TargetType};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let tenant_id = "6343b98b7cfa4e9366e9b7c1";
    /// let of_group = GetCustomData::new(tenant_id, TargetType::Group, "developers");
    /// let values = client.get_custom_data(&of_group)?;
    /// println!("{:?}", values["grade"].as_i64());
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getCustomData")]
    #[doc(alias = "custom data")]
    pub fn get_custom_data(request: &GetCustomData) -> Value = read GET "/api/v3/get-custom-data";
}
