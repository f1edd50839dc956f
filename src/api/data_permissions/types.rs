//! Types of several topics: kinds of data resources, extend fields, authorized texts and arrays.

use crate::declare::{data, open_enum, response};

data! {
    /// An extend field: a further value that each node of a tree can have.
    pub struct ExtendField {
        /// Key, unique in the data resource: letters, digits, `_` and `$`. Nodes have their values by it.
        pub key: String [1..=64, sample "owner"],
        /// Whether the value is any text or one of the options.
        pub value_type: ExtendFieldType,
        /// What the field holds, as text for people.
        pub description?: String,
        /// Name of the field shown in the console.
        pub label: String [sample "Owner"],
        /// The options of a field of the type `Select`, which must have them; absent for other types.
        pub config?: ExtendFieldConfig,
    }
}

data! {
    /// How an extend field of the type `Select` is set up.
    pub struct ExtendFieldConfig {
        /// The values that can be chosen, in the order in which they are shown.
        pub options: Vec<ExtendFieldOption>,
    }
}

data! {
    /// One of the values that can be chosen for an extend field.
    pub struct ExtendFieldOption {
        /// The text that a node has if the option is chosen.
        pub value: String [sample "sales"],
    }
}

response! {
    /// What someone may do with a data resource that is an array.
    pub struct ArrayAuthorization {
        /// The texts of the array; the actions are the same for all of them.
        pub values?: Vec<String>,
        /// Names of the actions that are allowed on the elements.
        pub actions?: Vec<String>,
    }
}

response! {
    /// What someone may do with a data resource that is a single text.
    pub struct StringAuthorization {
        /// The text that the resource stands for, such as a URL.
        pub value?: String,
        /// Names of the actions that are allowed on the text.
        pub actions: Vec<String>,
    }
}

open_enum! {
    without_examples;
    /// The forms that a data resource can have. It is chosen at creation and never changes.
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
    /// What values an extend field can have.
    pub enum ExtendFieldType {
        /// Any text.
        String = "STRING",
        /// One of the options that the field's `config` lists.
        Select = "SELECT",
    }
}
