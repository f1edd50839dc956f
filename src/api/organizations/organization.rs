//! Organizations: their methods and types.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::LocalizedText;
use crate::declare::{data, request, response};
use crate::response::Page;

endpoints! {
    feature = "organizations";

    /// Returns one organization, with its topmost department's properties.
    #[doc(alias = "getOrganization")]
    pub fn get_organization(request: &GetOrganization) -> Organization = read GET "/api/v3/get-organization",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no organization of this code.";

    /// Returns several organizations by their codes, all in one response.
    ///
    /// Compare the codes of the result with those of the request: the order is not documented.
    #[doc(alias = "getOrganizationsBatch")]
    #[doc(alias = "getOrganizationBatch")]
    pub fn get_organization_batch(request: &GetOrganizationBatch) -> Vec<Organization> = read GET "/api/v3/get-organization-batch",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no organization of one of the codes.";

    /// Returns one page of the organizations of the user pool.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. Do not set `fetch_all` for that: it makes the service
    /// ignore `page` and `limit` and return the whole list in one response.
    #[doc(alias = "listOrganizations")]
    pub fn list_organizations(request: &ListOrganizations) -> Page<Organization> [page, limit] =
        read GET "/api/v3/list-organizations";

    /// Creates an organization, which has one department, and returns it.
    ///
    /// That department is the root of the tree: further ones are created below it, with the parent ID `root`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::organizations::{CreateDepartment, CreateOrganization};
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let acme = CreateOrganization::new(json!({}), "Acme Corporation", "acme");
    /// client.create_organization(&acme)?;
    /// let sales = CreateDepartment::new("acme", "Sales", "root", json!({})).code("sales");
    /// let parent = client.create_department(&sales)?.department_id;
    /// let europe = CreateDepartment::new("acme", "Sales in Europe", parent, json!({}));
    /// client.create_department(&europe)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createOrganization")]
    pub fn create_organization(request: &CreateOrganization) -> Organization = once POST "/api/v3/create-organization",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the code is too long or has blanks or \
            other than ASCII characters, and presumably [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if it is taken.",
        check = "get_organization";

    /// Changes the set properties of an organization, and returns it.
    ///
    /// If an attempt that changed the code was lost, the retry fails with [`ErrorKind::NotFound`](crate::ErrorKind::NotFound):
    /// the organization has its new code.
    #[doc(alias = "updateOrganization")]
    pub fn update_organization(request: &UpdateOrganization) -> Organization = write POST "/api/v3/update-organization",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no organization of this code, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if the new code is taken.";

    /// Deletes an organization with its whole tree of departments.
    ///
    /// A second call finds it deleted: if an attempt was lost, the retry fails with
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) although the organization is gone.
    #[doc(alias = "deleteOrganization")]
    pub fn delete_organization(request: &DeleteOrganization) -> () = write POST "/api/v3/delete-organization",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no organization of this code.";

    /// Returns one page of the organizations that match a search text.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "searchOrganizations")]
    pub fn search_organizations(request: &SearchOrganizations) -> Page<Organization> [page, limit] =
        read GET "/api/v3/search-organizations";

    /// Enables or disables an organization.
    ///
    /// It is found by the ID of its topmost department, which is `department_id` of the [`Organization`], not by its code.
    #[doc(alias = "updateOrganizationStatus")]
    pub fn update_organization_status(request: &UpdateOrganizationStatus) -> () = write POST "/api/v3/update-organization-status";
}

request! {
    /// A request for [`get_organization`](crate::ManagementClient::get_organization).
    pub struct GetOrganization {
        /// Code of the organization that is returned.
        pub organization_code: String [sample "acme"],
        /// Whether the organization has its `custom_data`. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether information about posts is returned as well. The service's default is `false`.
        pub with_post?: bool,
        /// ID of the tenant that the organization belongs to; not set for one of the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`get_organization_batch`](crate::ManagementClient::get_organization_batch).
    pub struct GetOrganizationBatch {
        /// Codes of the organizations that are returned.
        pub organization_code_list: Vec<String> [sample "acme"],
        /// Whether the organizations have their `custom_data`. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether each organization comes with information about posts. The service's default is `false`.
        pub with_post?: bool,
        /// ID of the tenant that all of the organizations belong to; not set for those of the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`list_organizations`](crate::ManagementClient::list_organizations), one page or all of them.
    pub struct ListOrganizations {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Organizations on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the service returns all organizations in one response and ignores `page` and `limit`. The service's
        /// default is `false`. Do not set it together with [`iter`](crate::ManagementClient::iter).
        pub fetch_all?: bool,
        /// Whether the listed organizations have their `custom_data`. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the listed organizations come with information about posts. The service's default is `false`.
        pub with_post?: bool,
        /// ID of the tenant whose organizations are listed; not set for those of the user pool itself.
        pub tenant_id?: String,
        /// `true` for enabled organizations only, `false` for disabled ones only; all if not set.
        pub status?: bool,
    }
}

request! {
    /// A request for [`create_organization`](crate::ManagementClient::create_organization).
    pub struct CreateOrganization {
        /// Metadata of the organization: a JSON object whose content is not documented. `{}` if there is none.
        pub metadata: Value,
        /// Name of the new organization and of its topmost department, shown in the console.
        pub organization_name: String [sample "Acme Corporation"],
        /// Code, unique in the user pool: ASCII characters without blanks, at most 64. If it is an empty text, the service
        /// makes one up.
        pub organization_code: String [..=64, sample "acme"],
        /// What the organization is, as text for people.
        pub description?: String,
        /// ID of your own for the topmost department.
        pub open_department_id?: String,
        /// Translations of the new organization's name.
        pub i18n?: OrganizationNameI18n,
        /// ID of the tenant that gets the organization; not set for the user pool itself.
        pub tenant_id?: String,
        /// IDs of the posts that the topmost department has from the beginning.
        pub post_id_list?: Vec<String>,
    }
}

request! {
    /// A request for [`update_organization`](crate::ManagementClient::update_organization).
    pub struct UpdateOrganization {
        /// The present code, by which the organization is found.
        pub organization_code: String [sample "acme"],
        /// The new text about what the organization is; unchanged if not set.
        pub description?: String,
        /// The new ID of your own for the topmost department; unchanged if not set.
        pub open_department_id?: String,
        /// IDs of the users who lead the topmost department from now on; they replace the present ones.
        pub leader_user_ids?: Vec<String>,
        /// The new translations of the organization's name; unchanged if not set.
        pub i18n?: OrganizationNameI18n,
        /// ID of the tenant that has the changed organization; not set for one of the user pool itself.
        pub tenant_id?: String,
        /// The new code, unique in the user pool: ASCII characters without blanks, at most 64. Unchanged if not set.
        pub organization_new_code?: String [..=64],
        /// The new name shown in the console; unchanged if not set.
        pub organization_name?: String,
        /// IDs of the posts that the topmost department has from now on; unchanged if not set.
        pub post_id_list?: Vec<String>,
    }
}

request! {
    /// A request for [`delete_organization`](crate::ManagementClient::delete_organization).
    pub struct DeleteOrganization {
        /// Code of the organization that is deleted with all its departments.
        pub organization_code: String [sample "acme"],
        /// ID of the tenant that loses the organization; not set for one of the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`search_organizations`](crate::ManagementClient::search_organizations), one page or all of them.
    pub struct SearchOrganizations {
        /// The text that is searched for, such as a part of the name.
        pub keywords: String [sample "Acme"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Organizations on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the found organizations have their `custom_data`. The service's default is `false`.
        pub with_custom_data?: bool,
        /// ID of the tenant whose organizations are searched; not set for those of the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`update_organization_status`](crate::ManagementClient::update_organization_status).
    pub struct UpdateOrganizationStatus {
        /// System ID of the topmost department: `department_id` of the [`Organization`].
        pub root_node_id: String [sample "5f702fcc913544c358cb2123"],
        /// The new status. Its values are not documented; `status` of an [`Organization`] shows the present one. One of the
        /// vendor's SDKs calls the member `state`, which [`extra`](Self::extra) can send.
        pub status?: String,
    }
}

data! {
    /// The name of an organization in several languages.
    pub struct OrganizationNameI18n {
        /// The name for each language of the console, with a switch to use it.
        pub organization_name: LocalizedText,
    }
}

response! {
    /// An organization, with the properties of its topmost department.
    pub struct Organization {
        /// Code of the organization, unique in the user pool.
        pub organization_code: String,
        /// Name of the organization shown in the console.
        pub organization_name?: String,
        /// What the organization is for, as text for people.
        pub description?: String,
        /// When the organization was created, in ISO 8601.
        pub created_at?: String,
        /// When the organization was last changed, in ISO 8601.
        pub updated_at?: String,
        /// System ID of the topmost department: 24 hexadecimal digits. Requests accept `root` in its place.
        pub department_id: String,
        /// ID that your own system gave the topmost department.
        pub open_department_id?: String,
        /// Whether there are departments below the topmost one.
        pub has_children?: bool,
        /// IDs of the users who lead the topmost department.
        pub leader_user_ids?: Vec<String>,
        /// How many users are members, as the topmost department counts them.
        pub members_count?: i64,
        /// Whether the topmost department is a virtual one.
        pub is_virtual_node?: bool,
        /// Translations of the organization's name.
        pub i18n?: OrganizationNameI18n,
        /// Values of custom fields of the topmost department by their keys; returned only if the request asks for them.
        pub custom_data?: Value,
        /// ID of the tenant that has the organization; absent for one of the user pool itself.
        pub tenant_id?: String,
        /// IDs of the posts that exist in the topmost department.
        pub post_id_list?: Vec<String>,
        /// Whether the organization is in use, as a text. Its values are not documented.
        pub status?: String,
        /// A restriction of access to the organization. Not documented beyond its title.
        pub allow?: String,
    }
}
