//! Pages, filters and orders of lists of users, and the accounts of users in connected systems.

use serde_json::Value;

use crate::declare::{open_enum, request, response};

request! {
    /// A condition on a field that users or public accounts must meet.
    pub struct AdvancedFilter {
        /// Name of the field: `id`, `phone`, `email`, `username`, `externalId`, `name`, `status`, `gender`, `birthdate`,
        /// `givenName`, `familyName`, `preferredUsername`, `profile`, `country`, `province`, `zoneinfo`, `website`, `address`,
        /// `streetAddress`, `company`, `postalCode`, `formatted`, `signedUp`, `locale`, `lastLogin` (a time in milliseconds
        /// since 1970), `loginsCount` (a number), `lastLoginApp`, `userSource`, `department`, `loggedInApps` (IDs of
        /// applications), or the key of a custom field.
        pub field: String [sample "status"],
        /// The comparison of the field with `value`.
        pub operator: FilterOperator,
        /// The value for the comparison: a string or number; an array for `IN`, and one with two elements for `BETWEEN`; not
        /// set for `IS_NULL` and `NOT_NULL`. For the field `department` the elements are objects with
        /// `organizationCode`, `departmentId`, `departmentIdType` and `includeChildrenDepartments`.
        pub value?: Value,
    }
}

request! {
    /// Number and size of a page.
    pub struct Pagination {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Elements on the page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A field that users or public accounts are sorted by, and the direction.
    pub struct UserSorting {
        /// The field whose values are compared.
        pub field: UserSortField,
        /// Ascending or descending order.
        pub order: SortingOrder,
    }
}

response! {
    /// The account of a user in a system that the sync center connects.
    pub struct UserSyncRelation {
        /// The connected system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
        /// `xiaoshouyi`, `maycur`, `scim` or `moka`.
        pub provider?: String,
        /// The user's ID in that system.
        pub user_id_in_idp?: String,
        /// The user's profile in that system, as that system returned it.
        pub user_info_in_idp?: Value [hidden],
    }
}

open_enum! {
    without_examples;
    /// Comparisons of a field with the value of a filter.
    pub enum FilterOperator {
        /// The field is exactly the value, a text or a number.
        Equal = "EQUAL",
        /// The field differs from the value, a text or a number.
        NotEqual = "NOT_EQUAL",
        /// The text of the field contains the value.
        Contains = "CONTAINS",
        /// The text of the field does not contain the value.
        NotContains = "NOT_CONTAINS",
        /// The field is empty. The filter needs no value.
        IsNull = "IS_NULL",
        /// The field is not empty. The filter needs no value.
        NotNull = "NOT_NULL",
        /// The field is one of the elements of the value, an array.
        In = "IN",
        /// The field is greater than or equal to the value: for numbers and times.
        Greater = "GREATER",
        /// The field is less than or equal to the value: for numbers and times.
        Lesser = "LESSER",
        /// The field is between the two elements of the array: for numbers and times.
        Between = "BETWEEN",
    }
}

open_enum! {
    without_examples;
    /// Fields that can be searched for keywords. Requests that do not select fields search the default ones.
    pub enum FuzzySearchField {
        /// The ID that the service assigned.
        Id = "id",
        /// The phone number without its country code. Searched by default.
        Phone = "phone",
        /// The email address. Searched by default.
        Email = "email",
        /// The real name. Searched by default.
        Name = "name",
        /// The name for signing in. Searched by default.
        Username = "username",
        /// The ID from your own system, `external_id`.
        ExternalId = "externalId",
        /// The name that is displayed to other users. Searched by default.
        Nickname = "nickname",
        /// The company that the user works for.
        Company = "company",
        /// The first name.
        GivenName = "givenName",
        /// The last name.
        FamilyName = "familyName",
        /// The names between first and last name.
        MiddleName = "middleName",
        /// The URL of a page about the user.
        Profile = "profile",
        /// The preferred user name of OpenID Connect.
        PreferredUsername = "preferredUsername",
        /// The URL of the user's own web site.
        Website = "website",
        /// The whole postal address as one text.
        Address = "address",
        /// The full postal address, formatted for display.
        Formatted = "formatted",
        /// The street and house number.
        StreetAddress = "streetAddress",
        /// The postcode of the address.
        PostalCode = "postalCode",
        /// The number of the identity card.
        IdentityNumber = "identityNumber",
    }
}

open_enum! {
    without_examples;
    /// The direction of an order.
    pub enum SortingOrder {
        /// The largest value, or the latest time, comes first.
        Desc = "desc",
        /// The smallest value, or the earliest time, comes first.
        Asc = "asc",
    }
}

open_enum! {
    without_examples;
    /// Fields that users and public accounts can be sorted by.
    pub enum UserSortField {
        /// By the ID that the service assigned.
        Id = "id",
        /// By the time when the account was created.
        CreatedAt = "createdAt",
        /// By the time of the last change.
        UpdatedAt = "updatedAt",
        /// By the email address.
        Email = "email",
        /// By the name for signing in.
        Username = "username",
        /// By the ID from your own system.
        ExternalId = "externalId",
        /// By the phone number without its country code.
        Phone = "phone",
        /// By the status of the account.
        Status = "status",
        /// By the time when the status last changed.
        StatusChangedAt = "statusChangedAt",
        /// By the time when the password was last set.
        PasswordLastSetAt = "passwordLastSetAt",
        /// By the number of sign-ins.
        LoginsCount = "loginsCount",
        /// By the letter of the gender.
        Gender = "gender",
        /// By the time of the last sign-in.
        LastLogin = "lastLogin",
        /// By the source of the account, such as registration or import.
        UserSourceType = "userSourceType",
        /// By the time of the last multi-factor authentication.
        LastMfaTime = "lastMfaTime",
        /// By the strength of the password.
        PasswordSecurityLevel = "passwordSecurityLevel",
        /// By the country code of the phone number.
        PhoneCountryCode = "phoneCountryCode",
        /// By the IP address of the last sign-in.
        LastIp = "lastIp",
    }
}
