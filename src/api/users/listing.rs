//! Lists of users: searches, filters, archived users.

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{AdvancedFilter, FuzzySearchField, Pagination, User, UserSorting, UserStatus};
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "users";

    /// Returns one page of the users that match a search text and filters.
    ///
    /// Without keywords and filters, these are all users of the user pool. All filters must match. [`iter`](Self::iter) with
    /// the same request returns all pages.
    ///
    /// # Examples
    ///
    /// Suspended users with an email address of one domain, by the time of the last sign-in, latest first:
    ///
    /// ```no_run
    /// use authing::users::{
    ///     AdvancedFilter, FilterOperator, ListUsers, ListUsersOptions, SortingOrder, UserSortField,
    ///     UserSorting,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let filters = [
    ///     AdvancedFilter::new("status", FilterOperator::Equal).value("Suspended"),
    ///     AdvancedFilter::new("email", FilterOperator::Contains).value("@example.com"),
    /// ];
    /// let sorting = [UserSorting::new(UserSortField::LastLogin, SortingOrder::Desc)];
    /// let request = ListUsers::new()
    ///     .advanced_filter(filters)
    ///     .options(ListUsersOptions::new().sort(sorting));
    /// for user in client.iter(request) {
    ///     let user = user?;
    ///     println!("{} {:?}", user.user_id, user.last_login);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listUsers")]
    #[doc(alias("search users", "filter users"))]
    pub fn list_users(request: &ListUsers) -> Page<User> [page, limit in "options.pagination"] = read POST "/api/v3/list-users",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if a filter is not valid, such as a status \
            that does not exist.";

    /// Returns one page of the users, without a search: the older form of [`list_users`](Self::list_users).
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. It can select users by the time of their last change,
    /// for which `list_users` documents no filter.
    #[deprecated(note = "use `list_users`")]
    #[doc(alias = "listUsersLegacy")]
    pub fn list_users_legacy(request: &ListUsersLegacy) -> Page<User> [page, limit] = read GET "/api/v3/list-users",
        errors = "[`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) if the status is not known.";

    /// Returns one page of the IDs of archived users, with the time when each was archived.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listArchivedUsers")]
    pub fn list_archived_users(request: &ListArchivedUsers) -> Page<ArchivedUser> [page, limit] =
        read GET "/api/v3/list-archived-users";

    /// Returns one page of the matching users, like [`list_users`](Self::list_users).
    ///
    /// Only one official SDK has this method, without a description. Its request has the same fields as that of `list_users`,
    /// which is the better choice. [`iter`](Self::iter) with the same request returns all pages.
    #[doc(alias = "listUsersByKeywords")]
    pub fn list_users_by_keywords(request: &ListUsersByKeywords) -> Page<User> [page, limit in "options.pagination"] =
        read POST "/api/v3/list-users-by-keywords";
}

request! {
    /// A request for [`list_users`](crate::ManagementClient::list_users), one page or all of them.
    pub struct ListUsers {
        /// Only users with this text in one of the fields `phone`, `email`, `name`, `username` and `nickname`, or in those of
        /// `options.fuzzy_search_on`.
        pub keywords?: String,
        /// Conditions that a user must meet, all of them: fields of the profile, custom fields, departments, applications.
        pub advanced_filter?: Vec<AdvancedFilter>,
        /// An Elasticsearch query, as a JSON object, for conditions that filters cannot express.
        pub search_query?: Value,
        /// Page, order, searched fields, and the optional fields to return.
        pub options?: ListUsersOptions,
    }
}

request! {
    /// A request for [`list_users_legacy`](crate::ManagementClient::list_users_legacy), one page or all of them.
    pub struct ListUsersLegacy {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Users on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only users of this status; users of any status if not set.
        pub status?: UserStatus,
        /// Only users that were created or changed at this time or later, in seconds since 1970.
        pub updated_at_start?: i64,
        /// Only users that were created or changed up to this time, in seconds since 1970. The service's default is the
        /// present.
        pub updated_at_end?: i64,
        /// Whether the response includes the `custom_data` of the users. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the users have their posts, presumably as `post_id_list`. The service's default is `false`.
        pub with_post?: bool,
        /// Whether the response includes the `identities` of the users at other identity providers. The service's default is
        /// `false`.
        pub with_identities?: bool,
        /// Whether the users have the IDs of their departments. The service's default is `false`.
        pub with_department_ids?: bool,
        /// Whether the response has the time when each password expires. The service's default is `false`. [`User`] has no
        /// field for it, because its name is not documented.
        pub with_user_password_expire_time?: bool,
    }
}

request! {
    /// A request for [`list_archived_users`](crate::ManagementClient::list_archived_users), one page or all of them.
    pub struct ListArchivedUsers {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Archived users on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only users that were archived at this time or later, in seconds since 1970; all archived users if not set.
        pub start_at?: i64,
    }
}

request! {
    /// A request for [`list_users_by_keywords`](crate::ManagementClient::list_users_by_keywords), one page or all of them.
    pub struct ListUsersByKeywords {
        /// Search text, presumably for the same fields as in `list_users`.
        pub keywords?: String,
        /// Conditions that a user must meet, as for `list_users`.
        pub advanced_filter?: Vec<AdvancedFilter>,
        /// An Elasticsearch query as a JSON object, as for `list_users`.
        pub search_query?: Value,
        /// Page, order, searched fields and returned fields, as for `list_users`.
        pub options?: ListUsersOptions,
    }
}

request! {
    /// The page of a list of users, its order, and the optional fields to return.
    pub struct ListUsersOptions {
        /// Number and size of the page. [`iter`](crate::ManagementClient::iter) sets the number.
        pub pagination?: Pagination,
        /// The order of the users: by the first field, then by the second field for equal values of the first, and so on.
        pub sort?: Vec<UserSorting>,
        /// The fields in which `keywords` are searched. The service's default is `phone` (without country code), `email`,
        /// `name`, `username` and `nickname`.
        pub fuzzy_search_on?: Vec<FuzzySearchField>,
        /// Whether the users have the values of their custom fields. The service's default is `false`.
        pub with_custom_data?: bool,
        /// Whether the users have the IDs of their posts, presumably as `post_id_list`. The service's default is `false`.
        pub with_post?: bool,
        /// Whether the users have their identities at other providers. The service's default is `false`.
        pub with_identities?: bool,
        /// Whether the response includes the `department_ids` of the users. The service's default is `false`.
        pub with_department_ids?: bool,
        /// Whether custom fields are members of the user itself instead of its `custom_data`. The service's default is `false`;
        /// [`User`] has no field for them.
        pub flat_custom_data?: bool,
        /// Whether the response includes the `tenant_ids` of the users. The default is not documented; presumably `false`.
        pub with_tenant_ids?: bool,
    }
}

response! {
    /// An archived user, by ID.
    pub struct ArchivedUser {
        /// ID of the archived account: 24 hexadecimal digits.
        pub user_id: String [present],
        /// When the account was archived, in ISO 8601.
        pub archived_at?: String,
    }
}
