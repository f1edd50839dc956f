//! The requests of the custom field methods.

use serde_json::Value;

use crate::api::shared::{CustomFieldI18n, TargetType};
use crate::declare::{data, open_enum, request};

request! {
    /// A request for [`list_user_base_fields`](crate::ManagementClient::list_user_base_fields).
    pub struct ListUserBaseFields {
        /// ID of the tenant whose fields are listed; those of the user pool if not set.
        pub tenant_id?: String,
        /// The kind of object: `User`, since only users have base fields.
        pub target_type: TargetType,
        /// Only fields of this data type. It is required: there is no value for all types.
        pub data_type: CustomFieldDataTypeFilter,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Fields on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only fields that users see in their profile (`true`) or do not see (`false`); both if not set.
        pub user_visible?: bool,
        /// Only fields that the console shows to administrators (`true`) or does not show (`false`); both if not set.
        pub admin_visible?: bool,
        /// Only fields with access control (`true`) or without it (`false`). The meaning of access control is not documented.
        pub access_control?: bool,
        /// Only fields that match this text, presumably by key or label.
        pub keyword?: String,
        /// The language in which labels are searched for `keyword`, presumably as in `zh-CN`.
        pub lang?: String,
    }
}

request! {
    /// A request for [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields).
    pub struct SetUserBaseFields {
        /// The fields that are changed, each with its new settings.
        pub list: Vec<UserBaseFieldSettings> [1..=50 items],
    }
}

request! {
    /// A request for [`get_custom_fields`](crate::ManagementClient::get_custom_fields).
    pub struct GetCustomFields {
        /// The kind of object whose fields are returned: users, roles or departments. Groups are not supported yet, according
        /// to the documentation.
        pub target_type: TargetType,
        /// ID of the tenant whose fields are returned; those of the user pool if not set.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`list_custom_fields`](crate::ManagementClient::list_custom_fields).
    pub struct ListCustomFields {
        /// ID of the tenant whose fields are listed; those of the user pool if not set.
        pub tenant_id?: String,
        /// The kind of object whose fields are listed: users, roles or departments. Groups are not supported yet, according to
        /// the documentation.
        pub target_type: TargetType,
        /// Only fields of this data type. It is required: there is no value for all types.
        pub data_type: CustomFieldDataTypeFilter,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Fields on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only fields that users see in their profile (`true`) or do not see (`false`); both if not set.
        pub user_visible?: bool,
        /// Only fields that the console shows to administrators (`true`) or does not show (`false`); both if not set.
        pub admin_visible?: bool,
        /// Only fields with access control (`true`) or without it (`false`). The meaning of access control is not documented.
        pub access_control?: bool,
        /// Only fields that match this text, presumably by key or label.
        pub keyword?: String,
        /// The language in which labels are searched for `keyword`, presumably as in `zh-CN`.
        pub lang?: String,
    }
}

request! {
    /// A request for [`set_custom_fields`](crate::ManagementClient::set_custom_fields).
    pub struct SetCustomFields {
        /// The fields that are defined or changed.
        pub list: Vec<CustomFieldDefinition> [1..=50 items],
        /// ID of the tenant for which the fields are defined; the user pool if not set.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`delete_custom_fields`](crate::ManagementClient::delete_custom_fields).
    pub struct DeleteCustomFields {
        /// ID of the tenant of the fields. It is declared as required; the value for fields of the user pool itself is not
        /// documented.
        pub tenant_id: String [sample "6343b98b7cfa4e9366e9b7c1"],
        /// The fields whose definitions are deleted.
        pub list: Vec<CustomFieldKey> [1..=50 items],
    }
}

request! {
    /// A request for [`set_custom_data`](crate::ManagementClient::set_custom_data).
    pub struct SetCustomData {
        /// The fields that are set, and their new values.
        pub list: Vec<CustomDataValue> [1..=50 items],
        /// The object whose values are set: the ID of a user or department, or the code of a role or group.
        pub target_identifier: String [sample "5f702fcc913544c358cb2123"],
        /// Kind of the object whose values are set.
        pub target_type: TargetType,
        /// ID of the tenant that the object belongs to; the user pool if not set.
        pub tenant_id?: String,
        /// Code of the permission namespace of a role. It is required for roles and ignored for other objects.
        pub namespace?: String,
    }
}

request! {
    /// A request for [`get_custom_data`](crate::ManagementClient::get_custom_data).
    pub struct GetCustomData {
        /// ID of the tenant that the object belongs to. It is declared as required; the value for objects of the user pool
        /// itself is not documented.
        pub tenant_id: String [sample "6343b98b7cfa4e9366e9b7c1"],
        /// Kind of the object whose values are returned.
        pub target_type: TargetType,
        /// The object whose values are returned: the ID of a user or department, or the code of a role or group.
        pub target_identifier: String [sample "5f702fcc913544c358cb2123"],
        /// Code of the permission namespace of a role. It is required for roles and ignored for other objects.
        pub namespace?: String,
    }
}

request! {
    /// The new value of a custom field.
    pub struct CustomDataValue {
        /// ID of the tenant that defined the field; the user pool if not set.
        pub tenant_id?: String,
        /// Key of the field that is set. The field must have been defined.
        pub key: String [sample "badge"],
        /// The value, of the field's data type; the call fails for another type. It is declared as a text;
        /// [`extra`](Self::extra) with the name `value` sends a number, `true` or `false` instead.
        pub value: String [sample "A-17"],
    }
}

request! {
    /// The definition of a custom field. It changes the field that has this key, if one exists.
    pub struct CustomFieldDefinition {
        /// Kind of the objects that have the field.
        pub target_type: TargetType,
        /// Key of the field, unique among the fields of its kind of object and different from the keys of base fields, such
        /// as `username`. It cannot be changed.
        pub key: String [sample "badge"],
        /// Data type of the values. It cannot be changed after the creation.
        pub data_type?: CustomFieldDataType,
        /// Name of the field on pages and in the console.
        pub label?: String,
        /// Description of the field on pages and in the console.
        pub description?: String,
        /// Whether new values are stored encrypted. It cannot be changed. The service's default is `false`.
        pub encrypted?: bool,
        /// Whether values must be unique among the objects, for texts and numbers. The service's default is `false`.
        pub is_unique?: bool,
        /// Whether users can edit their values. The service's default is `false`.
        pub user_editable?: bool,
        /// Whether the console shows the field with the details of a user, department or role. The service's default is
        /// `true`.
        pub visible_in_admin_console?: bool,
        /// Whether users see the field in their profile. The API returns the field in both cases. The service's default is
        /// `true`.
        pub visible_in_user_center?: bool,
        /// Rules that values must meet, as JSON of a form that is not documented.
        pub validate_rules?: Value,
        /// IDs of the applications that use the field, presumably. Not documented.
        pub app_ids?: Vec<String>,
        /// Whether displayed values are masked. The default is not documented.
        pub desensitization?: bool,
        /// The values to choose from, for the data type `ENUM`.
        pub options?: Vec<CustomFieldSelectOption>,
        /// The label in several languages.
        pub i18n?: CustomFieldI18n,
    }
}

request! {
    /// A custom field by its kind of object and its key.
    pub struct CustomFieldKey {
        /// Kind of the objects that have the field.
        pub target_type: TargetType,
        /// Key of the field, as it was defined.
        pub key: String [sample "badge"],
    }
}

request! {
    /// New settings of a field that every user has. Settings that are not set presumably keep their values.
    pub struct UserBaseFieldSettings {
        /// Key of the field, such as `username`.
        pub key: String [sample "username"],
        /// The new name of the field on pages and in the console.
        pub label?: String,
        /// The new description of the field.
        pub description?: String,
        /// Sets whether users can edit their values.
        pub user_editable?: bool,
        /// Sets whether the console shows the field with the details of a user.
        pub visible_in_admin_console?: bool,
        /// Sets whether users see the field in their profile. The API returns it in any case.
        pub visible_in_user_center?: bool,
        /// The new label in several languages.
        pub i18n?: CustomFieldI18n,
    }
}

data! {
    /// One of the values to choose from of a custom field.
    pub struct CustomFieldSelectOption {
        /// The value that is stored.
        pub value: String,
        /// The text that people see for the value.
        pub label: String,
    }
}

open_enum! {
    without_examples;
    /// Types of the values of custom fields. Lists are filtered by [`CustomFieldDataTypeFilter`], which has other values.
    pub enum CustomFieldDataType {
        /// Texts.
        String = "STRING",
        /// Numbers, with or without a fraction.
        Number = "NUMBER",
        /// Dates and times.
        Datetime = "DATETIME",
        /// `true` and `false`.
        Boolean = "BOOLEAN",
        /// One of several values to choose from, the field's `options`.
        Enum = "ENUM",
    }
}

open_enum! {
    without_examples;
    /// The data types that lists of fields can be filtered by. They differ from those of [`CustomFieldDataType`].
    pub enum CustomFieldDataTypeFilter {
        /// Fields with texts.
        String = "STRING",
        /// Fields with numbers.
        Number = "NUMBER",
        /// Fields with dates and times.
        Datetime = "DATETIME",
        /// Fields with `true` and `false`.
        Boolean = "BOOLEAN",
        /// Fields with JSON objects. Definitions have no such data type.
        Object = "OBJECT",
        /// Fields with values to choose from, presumably those whose data type is `ENUM`.
        Select = "SELECT",
    }
}
