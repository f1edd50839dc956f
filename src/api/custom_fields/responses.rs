//! The responses of the custom field methods.

use super::requests::{CustomFieldDataType, CustomFieldSelectOption};
use crate::api::shared::{CustomFieldI18n, TargetType};
use crate::declare::response;

response! {
    /// The definition of a custom field, or of a field that every user has.
    pub struct CustomField {
        /// Kind of the objects that have the field.
        pub target_type?: TargetType,
        /// When the field was defined, in ISO 8601; absent for fields that every user has.
        pub created_at?: String,
        /// Data type of the values.
        pub data_type?: CustomFieldDataType,
        /// Key of the field, unique among the fields of its kind of object.
        pub key: String,
        /// Name of the field on pages and in the console.
        pub label?: String,
        /// Description of the field on pages and in the console.
        pub description?: String,
        /// Whether values are encrypted when they are stored; `false` by default.
        pub encrypted?: bool,
        /// Whether values must be unique among the objects, for texts and numbers; `false` by default.
        pub is_unique?: bool,
        /// Whether users can edit their values; `false` by default. Users must always confirm a new phone number or email
        /// address with a code.
        pub user_editable?: bool,
        /// Whether the console shows the field with the details of an object; `true` by default.
        pub visible_in_admin_console?: bool,
        /// Whether users see the field in their profile; `true` by default. The API returns it in any case.
        pub visible_in_user_center?: bool,
        /// The label in several languages; absent if it was not translated.
        pub i18n?: CustomFieldI18n,
        /// The values to choose from, if the data type is `ENUM`.
        pub options?: Vec<CustomFieldSelectOption>,
    }
}

response! {
    /// Numbers of fields, regardless of the filters of the request.
    pub struct CustomFieldCounts {
        /// Number of all fields.
        pub all?: i64,
        /// Number of fields that users see in their profile.
        pub user_visible?: i64,
        /// Number of fields that the console shows to administrators.
        pub admin_visible?: i64,
    }
}

response! {
    /// One page of fields, with counts that ignore the filters of the request.
    pub struct CustomFieldPage {
        /// Numbers of all fields, not of the matching fields.
        pub count?: CustomFieldCounts,
        /// The matching fields of this page; fewer than `limit` on the last page.
        pub list: Vec<CustomField>,
    }
}
