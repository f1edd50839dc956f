//! Fields that invited people fill in when they register by a policy.

use crate::api::shared::{CustomFieldI18n, Translation};
use crate::declare::{data, open_enum, request, response};

request! {
    /// A field that is added to a policy, changed, deleted or moved. All fields up to `input_type` must be set.
    pub struct InvitationFieldUpdate {
        /// Whether it is one of the service's own fields of users or a custom field of the user pool.
        pub type_!: InvitationFieldType,
        /// ID of a custom field. The service's own fields have none: presumably an empty text does.
        pub id!: String,
        /// Name of the field of users, such as `company`, or key of the custom field.
        pub name!: String [sample "company"],
        /// Label that the page shows beside the field, where `i18n` has none for the language.
        pub label!: String [sample "Company"],
        /// Whether the page shows the field.
        pub show!: bool,
        /// Whether people may change a value that is filled in already.
        pub allow_rewrite!: bool,
        /// How the page lets people enter the value.
        pub input_type!: InvitationFieldInputType,
        /// Whether people must fill the field in.
        pub required?: bool,
        /// How the page checks the value that is entered.
        pub validate_rules?: FieldValidationRule,
        /// Labels in other languages.
        pub i18n?: CustomFieldI18n,
    }
}

data! {
    /// What a page says about a wrong value, in other languages.
    pub struct ErrorMessageI18n {
        /// The text for one language. The service declares one language only.
        pub error_message?: Translation,
    }
}

data! {
    /// How a value that people enter is checked.
    pub struct FieldValidationRule {
        /// What the value must be.
        pub type_: FieldValidationType,
        /// Regular expression that the value must match, for `FieldValidationType::RegExp`; otherwise empty.
        pub content: String [sample "^[A-Z]{2}$"],
        /// What the page says about a wrong value.
        pub error_message?: String,
        /// What the page says about a wrong value, in other languages.
        pub i18n?: ErrorMessageI18n,
    }
}

response! {
    /// The fields that invited people fill in.
    pub struct InvitationFieldList {
        /// The fields, in the order in which the page shows them.
        pub extends_fields?: Vec<InvitationField>,
    }
}

response! {
    /// A field that invited people fill in.
    pub struct InvitationField {
        /// Whether it is one of the service's own fields of users or a custom field.
        pub type_?: InvitationFieldType,
        /// ID of the custom field; empty for one of the service's own fields.
        pub id: String,
        /// Name of the field of users, or key of the custom field, whose value is filled in.
        pub name?: String,
        /// Label that the page shows beside the field.
        pub label?: String,
        /// Whether the page shows the field to people who register.
        pub show?: bool,
        /// Whether people who register may change a value that is filled in already.
        pub allow_rewrite?: bool,
        /// How the page lets people who register enter the value.
        pub input_type?: InvitationFieldInputType,
        /// Whether people who register must fill the field in.
        pub required?: bool,
        /// How the page checks what people who register enter.
        pub validate_rules?: FieldValidationRule,
        /// Whether the policy had the field from the start.
        pub source?: InvitationFieldSource,
        /// Labels that the page shows in other languages.
        pub i18n?: CustomFieldI18n,
    }
}

open_enum! {
    without_examples;
    /// How the value of a field is checked.
    pub enum FieldValidationType {
        /// Not at all. On the wire it is the one value with a capital letter at the start.
        None = "None",
        /// It must match a regular expression.
        RegExp = "regExp",
        /// It must be a phone number.
        Phone = "phone",
        /// It must be an email address.
        Email = "email",
        /// It must be a number.
        IsNumber = "isNumber",
    }
}

open_enum! {
    without_examples;
    /// How people enter the value of a field.
    ///
    /// The service describes `number`, `datetime`, `select`, `boolean` and `string`. What is said about the others follows from
    /// their names.
    pub enum InvitationFieldInputType {
        /// They upload a picture.
        Image = "image",
        /// They enter a number.
        Number = "number",
        /// They choose a day.
        Date = "date",
        /// They choose a day and a time; spelt with a capital letter.
        DateTime = "dateTime",
        /// They choose a day and a time; spelt as the service describes it.
        Datetime = "datetime",
        /// They choose one of several values.
        Select = "select",
        /// They choose one of several values from a list that opens.
        Dropdown = "dropdown",
        /// They say yes or no.
        Boolean = "boolean",
        /// They enter a text.
        String = "string",
        /// They enter a text, as with `string`.
        Text = "text",
        /// They choose a sex.
        Gender = "gender",
        /// They choose a country.
        Country = "country",
        /// They enter the name that they will sign in with.
        Username = "username",
        /// They enter a phone number.
        Phone = "phone",
        /// They enter an email address.
        Email = "email",
    }
}

open_enum! {
    without_examples;
    /// Where a field of a policy comes from.
    pub enum InvitationFieldSource {
        /// The policy had it from the start.
        Preset = "preset",
        /// An administrator added it.
        ManualAdd = "manual_add",
    }
}

open_enum! {
    without_examples;
    /// What kind of field of users is filled in.
    pub enum InvitationFieldType {
        /// A custom field, which the user pool defines.
        User = "user",
        /// A field that users have in each user pool, such as `company`.
        Internal = "internal",
    }
}
