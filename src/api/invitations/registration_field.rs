//! Fields of the registration form of a policy.

use crate::api::shared::{CustomFieldI18n, Translation};
use crate::declare::{data, open_enum, request, response};

request! {
    /// A field of a registration form to add, change, delete or move. All members up to `input_type` are required.
    pub struct InvitationFieldUpdate {
        /// Whether it is a built-in or a custom field of users.
        pub type_!: InvitationFieldType,
        /// ID of a custom field. Built-in fields have none: presumably, pass an empty text.
        pub id!: String,
        /// Name of the built-in field, such as `company`, or key of the custom field.
        pub name!: String [sample "company"],
        /// Label of the field, for languages without a translation in `i18n`.
        pub label!: String [sample "Company"],
        /// Whether the form shows the field.
        pub show!: bool,
        /// Whether people can change a value that the field already has.
        pub allow_rewrite!: bool,
        /// Input control of the form for the value.
        pub input_type!: InvitationFieldInputType,
        /// Whether the form cannot be submitted without a value.
        pub required?: bool,
        /// Validation of the value.
        pub validate_rules?: FieldValidationRule,
        /// Translations of the label.
        pub i18n?: CustomFieldI18n,
    }
}

data! {
    /// Translated message for a value that is not valid.
    pub struct ErrorMessageI18n {
        /// The message in one language. The service declares one language only.
        pub error_message?: Translation,
    }
}

data! {
    /// The validation of the value of a field.
    pub struct FieldValidationRule {
        /// Kind of the validation.
        pub type_: FieldValidationType,
        /// Regular expression that the value must match, for `FieldValidationType::RegExp`; otherwise empty.
        pub content: String [sample "^[A-Z]{2}$"],
        /// Message for a value that is not valid.
        pub error_message?: String,
        /// Translations of the message for a value that is not valid.
        pub i18n?: ErrorMessageI18n,
    }
}

response! {
    /// The fields of the registration form of a policy.
    pub struct InvitationFieldList {
        /// The fields, in the order of the form.
        pub extends_fields?: Vec<InvitationField>,
    }
}

response! {
    /// A field of the registration form of a policy.
    pub struct InvitationField {
        /// Whether the value is stored in a built-in or a custom field of users.
        pub type_?: InvitationFieldType,
        /// ID of the custom field; presumably empty for a built-in field.
        pub id: String,
        /// Name of the built-in field, or key of the custom field, that stores the value.
        pub name?: String,
        /// Label of the field in the registration form.
        pub label?: String,
        /// Whether the registration form shows the field.
        pub show?: bool,
        /// Whether people can change a value that the field has before the registration.
        pub allow_rewrite?: bool,
        /// Input control that the registration form has for the value.
        pub input_type?: InvitationFieldInputType,
        /// Whether the registration form cannot be submitted without a value.
        pub required?: bool,
        /// Validation of the value in the registration form.
        pub validate_rules?: FieldValidationRule,
        /// Whether the field is a default of the policy or was added later.
        pub source?: InvitationFieldSource,
        /// Translations of the label in the registration form.
        pub i18n?: CustomFieldI18n,
    }
}

open_enum! {
    without_examples;
    /// Kinds of validation of the value of a field.
    pub enum FieldValidationType {
        /// No validation. The wire value starts with a capital letter, unlike the others.
        None = "None",
        /// The value must match a regular expression.
        RegExp = "regExp",
        /// The value must be a phone number.
        Phone = "phone",
        /// The value must be an email address.
        Email = "email",
        /// The value must be a number.
        IsNumber = "isNumber",
    }
}

open_enum! {
    without_examples;
    /// Input controls of a registration form.
    ///
    /// The service describes `number`, `datetime`, `select`, `boolean` and `string`. The descriptions of the others are derived
    /// from their names.
    pub enum InvitationFieldInputType {
        /// Upload of a picture.
        Image = "image",
        /// A number, entered as digits.
        Number = "number",
        /// A date without a time.
        Date = "date",
        /// A date with a time; a second spelling of `datetime`.
        DateTime = "dateTime",
        /// A date with a time; the spelling that the service describes.
        Datetime = "datetime",
        /// One of several values.
        Select = "select",
        /// One of several values, in a drop-down list.
        Dropdown = "dropdown",
        /// Yes or no.
        Boolean = "boolean",
        /// A text.
        String = "string",
        /// A text; the difference from `string` is not documented.
        Text = "text",
        /// A selection of genders.
        Gender = "gender",
        /// A selection of countries.
        Country = "country",
        /// A unique username.
        Username = "username",
        /// A phone number, presumably with its country code.
        Phone = "phone",
        /// An email address.
        Email = "email",
    }
}

open_enum! {
    without_examples;
    /// The origin of a field of a policy.
    pub enum InvitationFieldSource {
        /// A default of each policy.
        Preset = "preset",
        /// Added by an administrator.
        ManualAdd = "manual_add",
    }
}

open_enum! {
    without_examples;
    /// The kind of a field of users.
    pub enum InvitationFieldType {
        /// A custom field of the user pool.
        User = "user",
        /// A built-in field, such as `company`.
        Internal = "internal",
    }
}
