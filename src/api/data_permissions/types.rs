//! Types that several topics share: kinds of data resources, extend fields, authorized texts and arrays.

use crate::declare::{data, open_enum, response};

data! {
    /// An extend field: a further value that each node of a tree can have.
    pub struct ExtendField {
        /// Key, unique in the data resource: letters, digits, `_` and `$`. The values of nodes are stored under this key.
        pub key: String [1..=64, sample "owner"],
        /// Whether the value is any text or one of the options.
        pub value_type: ExtendFieldType,
        /// Human-readable description of the field.
        pub description?: String,
        /// Name of the field shown in the console.
        pub label: String [sample "Owner"],
        /// The options of a field of the type `Select`, which must have them; absent for other types.
        pub config?: ExtendFieldConfig,
    }
}

data! {
    /// Configuration of an extend field of the type `Select`.
    pub struct ExtendFieldConfig {
        /// The values that can be chosen, in the order in which they are shown.
        pub options: Vec<ExtendFieldOption>,
    }
}

data! {
    /// One of the values that can be chosen for an extend field.
    pub struct ExtendFieldOption {
        /// The value of a node for which the option is selected.
        pub value: String [sample "sales"],
    }
}

response! {
    /// The permitted actions on a data resource that is an array.
    pub struct ArrayAuthorization {
        /// The texts of the array; the actions are the same for all of them.
        pub values?: Vec<String>,
        /// Names of the actions that are allowed on the elements.
        pub actions?: Vec<String>,
    }
}

response! {
    /// The permitted actions on a data resource that is a single text.
    pub struct StringAuthorization {
        /// The text of the resource, such as a URL.
        pub value?: String,
        /// Names of the actions that are allowed on the text.
        pub actions: Vec<String>,
    }
}

open_enum! {
    without_examples;
    /// The forms that a data resource can have. The form is set at creation and cannot be changed.
    pub enum DataResourceType {
        /// A hierarchy of nodes, at most five levels deep.
        Tree = "TREE",
        /// A single text.
        String = "STRING",
        /// A list of texts with the same permissions.
        Array = "ARRAY",
    }
}

open_enum! {
    without_examples;
    /// Types of the values of an extend field.
    pub enum ExtendFieldType {
        /// Any text.
        String = "STRING",
        /// One of the options that the field's `config` lists.
        Select = "SELECT",
    }
}
