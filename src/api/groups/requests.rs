//! The requests of the group methods.

use serde_json::Value;

use crate::api::shared::ResourceType;
use crate::declare::request;

request! {
    /// A request for [`get_group`](crate::ManagementClient::get_group).
    pub struct GetGroup {
        /// Code of the group that is returned.
        pub code: String [sample "developers"],
        /// Whether the response has the values of the group's custom fields. The default is not documented.
        /// [`Group`](crate::groups::Group) has no field for them, because the name of the member is not documented;
        /// `get_custom_data` of the module `custom_fields` returns them.
        pub with_custom_data?: bool,
    }
}

request! {
    /// A request for [`list_groups`](crate::ManagementClient::list_groups), one page or all of them.
    pub struct ListGroups {
        /// Only groups whose code or name contains this text.
        pub keywords?: String,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Groups on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the response includes the `metadata_source` of the groups. Deprecated by the service. The default is not
        /// documented.
        pub with_metadata?: bool,
        /// Whether the response has the values of the groups' custom fields, for which `Group` has no field. The default is
        /// not documented.
        pub with_custom_data?: bool,
        /// Whether custom fields are members of each group instead of a nested object. The service's default is
        /// `false`.
        pub flat_custom_data?: bool,
    }
}

request! {
    /// A request for [`get_all_groups`](crate::ManagementClient::get_all_groups).
    pub struct GetAllGroups {
        /// Whether the response includes the `members` of the groups. The service's default is `false`.
        pub fetch_members?: bool,
        /// Whether the response has the values of the groups' custom fields, for which `Group` has no field. The default is
        /// not documented.
        pub with_custom_data?: bool,
    }
}

request! {
    /// A request for [`create_group`](crate::ManagementClient::create_group), or one group of
    /// [`create_groups_batch`](crate::ManagementClient::create_groups_batch).
    pub struct CreateGroup {
        /// Type of the new group: free text, such as `static`.
        pub type_: String [sample "static"],
        /// Description of the new group, shown in the console.
        pub description: String [sample "Writes the code"],
        /// Name of the new group shown in the console.
        pub name: String [sample "Developers"],
        /// Code of the new group, unique in the user pool: an identifier in ASCII, such as `developers`.
        pub code: String [sample "developers"],
        /// Values of custom fields, as a JSON object with their keys. The user pool must have defined these fields.
        pub custom_data?: Value,
    }
}

request! {
    /// A request for [`create_or_update_group`](crate::ManagementClient::create_or_update_group).
    pub struct CreateOrUpdateGroup {
        /// Type of the group: free text, such as `static`. Whether it changes for an existing group is not documented.
        pub type_: String [sample "static"],
        /// Description of the group. It is required: pass the present one to keep it.
        pub description: String [sample "Writes the code"],
        /// Name shown in the console. It is required: pass the present one to keep it.
        pub name: String [sample "Developers"],
        /// Code of the group that is changed, or created if no group has it: an identifier in ASCII, such as `developers`.
        pub code: String [sample "developers"],
    }
}

request! {
    /// A request for [`create_groups_batch`](crate::ManagementClient::create_groups_batch).
    pub struct CreateGroupsBatch {
        /// The new groups, with different codes.
        pub list: Vec<CreateGroup> [1..=50 items],
    }
}

request! {
    /// A request for [`update_group`](crate::ManagementClient::update_group).
    pub struct UpdateGroup {
        /// Description of the group. It is required: pass the present one to keep it.
        pub description: String [sample "Writes the code"],
        /// The present code, by which the group is found.
        pub code: String [sample "developers"],
        /// The new name shown in the console; unchanged if not set.
        pub name?: String,
        /// The new code, unique in the user pool; unchanged if not set.
        pub new_code?: String,
        /// New values of custom fields, as a JSON object with their keys, which the user pool must have defined.
        pub custom_data?: Value,
    }
}

request! {
    /// A request for [`add_group_members`](crate::ManagementClient::add_group_members).
    pub struct AddGroupMembers {
        /// IDs of the users that become members: 24 hexadecimal digits each.
        pub user_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2123"],
        /// Code of the group that the members are added to.
        pub code: String [sample "developers"],
    }
}

request! {
    /// A request for [`remove_group_members`](crate::ManagementClient::remove_group_members).
    pub struct RemoveGroupMembers {
        /// IDs of the members that are removed: 24 hexadecimal digits each.
        pub user_ids: Vec<String> [1..=50 items, sample "5f702fcc913544c358cb2123"],
        /// Code of the group that the members are removed from.
        pub code: String [sample "developers"],
    }
}

request! {
    /// A request for [`list_group_members`](crate::ManagementClient::list_group_members), one page or all of them.
    pub struct ListGroupMembers {
        /// Code of the group whose members are listed.
        pub code: String [sample "developers"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Members on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the response includes the `custom_data` of the users; without it the field is absent. The service's default
        /// is `false`.
        pub with_custom_data?: bool,
        /// Whether the response includes the `identities` of the users at other identity providers. The service's default is
        /// `false`.
        pub with_identities?: bool,
        /// Whether the users have the IDs of their departments. The service's default is `false`.
        pub with_department_ids?: bool,
        /// Whether custom fields are members of each user itself instead of its `custom_data`. The service's default is
        /// `false`; [`User`](crate::groups::User) has no field for them.
        pub flat_custom_data?: bool,
    }
}

request! {
    /// A request for [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources).
    pub struct GetGroupAuthorizedResources {
        /// Code of the group whose permissions are returned.
        pub code: String [sample "developers"],
        /// Code of the permission namespace of the resources. The service's default is `default`.
        pub namespace?: String,
        /// Only resources of this kind; all kinds if not set.
        pub resource_type?: ResourceType,
    }
}
