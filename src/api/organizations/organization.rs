//! Organizations: their methods and types.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::LocalizedText;
use crate::declare::{data, request, response};
use crate::response::Page;

endpoints! {
    feature = "organizations";

    /// Returns one organization, with the properties of its root department.
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

    /// Changes the properties of an organization that the request sets, and returns it.
    ///
    /// If the response of an attempt that changed the code is lost, the retry fails with
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound), because the organization has its new code.
    #[doc(alias = "updateOrganization")]
    pub fn update_organization(request: &UpdateOrganization) -> Organization = write POST "/api/v3/update-organization",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if there is no organization of this code, and presumably \
            [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if the new code is taken.";

    /// Deletes an organization with its whole tree of departments.
    ///
    /// If the response of an attempt is lost, the retry fails with [`ErrorKind::NotFound`](crate::ErrorKind::NotFound),
    /// although the organization was deleted.
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
    /// The request identifies it by the ID of its root department, the `department_id` of the [`Organization`], not by its
    /// code.
    #[doc(alias = "updateOrganizationStatus")]
    pub fn update_organization_status(request: &UpdateOrganizationStatus) -> () = write POST "/api/v3/update-organization-status";
}

request! {
    /// A request for [`get_organization`](crate::ManagementClient::get_organization).
    pub struct GetOrganization {
        /// Code of the organization that is returned.
        pub organization_code: String [sample "acme"],
        /// Whether the response includes the `custom_data` of the organization. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether information about posts is returned as well. The service's default is `false`.
        pub with_post?: bool,
        /// ID of the tenant that the organization belongs to; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`get_organization_batch`](crate::ManagementClient::get_organization_batch).
    pub struct GetOrganizationBatch {
        /// Codes of the organizations that are returned.
        pub organization_code_list: Vec<String> [sample "acme"],
        /// Whether the response includes the `custom_data` of the organizations. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the response includes information about posts of the organizations. The service's default is `false`.
        pub with_post?: bool,
        /// ID of the tenant that all of the organizations belong to; not set for the user pool itself.
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
        /// Whether the response includes the `custom_data` of the organizations. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the response includes information about posts of the organizations. The service's default is `false`.
        pub with_post?: bool,
        /// ID of the tenant whose organizations are listed; not set for the user pool itself.
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
        /// Name of the new organization and of its root department, shown in the console.
        pub organization_name: String [sample "Acme Corporation"],
        /// Code, unique in the user pool: at most 64 ASCII characters without blanks. For an empty text, the service generates
        /// a code.
        pub organization_code: String [..=64, sample "acme"],
        /// Human-readable description of the organization.
        pub description?: String,
        /// Custom ID of the root department, from your own system.
        pub open_department_id?: String,
        /// Translations of the new organization's name.
        pub i18n?: OrganizationNameI18n,
        /// ID of the tenant of the organization; not set for the user pool itself.
        pub tenant_id?: String,
        /// IDs of the posts of the new root department.
        pub post_id_list?: Vec<String>,
    }
}

request! {
    /// A request for [`update_organization`](crate::ManagementClient::update_organization).
    pub struct UpdateOrganization {
        /// The present code, by which the organization is found.
        pub organization_code: String [sample "acme"],
        /// New description of the organization; unchanged if not set.
        pub description?: String,
        /// New custom ID of the root department, from your own system; unchanged if not set.
        pub open_department_id?: String,
        /// IDs of the new leaders of the root department; they replace the present ones.
        pub leader_user_ids?: Vec<String>,
        /// The new translations of the organization's name; unchanged if not set.
        pub i18n?: OrganizationNameI18n,
        /// ID of the tenant that has the changed organization; not set for the user pool itself.
        pub tenant_id?: String,
        /// The new code, unique in the user pool: at most 64 ASCII characters without blanks. Unchanged if not set.
        pub organization_new_code?: String [..=64],
        /// The new name shown in the console; unchanged if not set.
        pub organization_name?: String,
        /// IDs of all posts of the root department; they replace the present ones. Unchanged if not set.
        pub post_id_list?: Vec<String>,
    }
}

request! {
    /// A request for [`delete_organization`](crate::ManagementClient::delete_organization).
    pub struct DeleteOrganization {
        /// Code of the organization that is deleted with all its departments.
        pub organization_code: String [sample "acme"],
        /// ID of the tenant of the organization; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`search_organizations`](crate::ManagementClient::search_organizations), one page or all of them.
    pub struct SearchOrganizations {
        /// Search text, such as a part of an organization's name.
        pub keywords: String [sample "Acme"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Organizations on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Whether the response includes the `custom_data` of the organizations. The service's default is `false`.
        pub with_custom_data?: bool,
        /// ID of the tenant whose organizations are searched; not set for the user pool itself.
        pub tenant_id?: String,
    }
}

request! {
    /// A request for [`update_organization_status`](crate::ManagementClient::update_organization_status).
    pub struct UpdateOrganizationStatus {
        /// System ID of the root department: `department_id` of the [`Organization`].
        pub root_node_id: String [sample "5f702fcc913544c358cb2123"],
        /// The new status. Its values are not documented; `status` of an [`Organization`] shows the present one. One official
        /// SDK calls the member `state`: set it with [`extra`](Self::extra).
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
    /// An organization, with the properties of its root department.
    pub struct Organization {
        /// Code of the organization, unique in the user pool.
        pub organization_code: String,
        /// Name of the organization shown in the console.
        pub organization_name?: String,
        /// Human-readable description of the organization.
        pub description?: String,
        /// When the organization was created, in ISO 8601.
        pub created_at?: String,
        /// When the organization was last changed, in ISO 8601.
        pub updated_at?: String,
        /// System ID of the root department: 24 hexadecimal digits. Requests accept `root` in its place.
        pub department_id: String,
        /// Custom ID of the root department, from your own system.
        pub open_department_id?: String,
        /// Whether there are departments below the root department.
        pub has_children?: bool,
        /// IDs of the users who lead the root department.
        pub leader_user_ids?: Vec<String>,
        /// Number of members, as counted for the root department.
        pub members_count?: i64,
        /// Whether the root department is a virtual department.
        pub is_virtual_node?: bool,
        /// Translations of the organization's name.
        pub i18n?: OrganizationNameI18n,
        /// Values of custom fields of the root department by their keys; returned only if the request selects them.
        pub custom_data?: Value,
        /// ID of the tenant that has the organization; absent for one of the user pool itself.
        pub tenant_id?: String,
        /// IDs of the posts that exist in the root department.
        pub post_id_list?: Vec<String>,
        /// Status of the organization, as text. The values are not documented.
        pub status?: String,
        /// Access restriction of the organization. The values are not documented.
        pub allow?: String,
    }
}
