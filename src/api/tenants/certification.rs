//! Certification of the company behind a tenant, by its data in the Chinese company register.

use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};

endpoints! {
    feature = "tenants";

    /// Applies for the certification of the company that a tenant represents.
    ///
    /// An administrator reviews the application: see
    /// [`review_tenant_enterprise_certification`](Self::review_tenant_enterprise_certification). The effect of a second
    /// application is not documented; [`update_tenant_enterprise_certification`](Self::update_tenant_enterprise_certification)
    /// changes the data of an application.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::tenants::CreateTenantEnterpriseCertification;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // All fields are required: a call without one of them fails, and sends nothing.
    /// let request = CreateTenantEnterpriseCertification::new()
    ///     .tenant_id("619b07312d6b99e1af7d8e4e")
    ///     .business_name("Example")
    ///     .business_registration_name("Example (Beijing) Co., Ltd.")
    ///     .business_license("https://files.example.com/license.png")
    ///     .unified_social_credit("91110108MA0000000X")
    ///     .legal_representative_name("Li Lei")
    ///     .national_identification_number("110101199001010000")
    ///     .personal_bank_card_number("6222020000000000000")
    ///     .bank_reserved_phone("13800000000");
    /// client.create_tenant_enterprise_certification(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createTenantEnterpriseCertification")]
    pub fn create_tenant_enterprise_certification(request: &CreateTenantEnterpriseCertification) -> () =
        once POST "/api/v3/create-tenant-enterprise-certification",
        check = "get_tenant_enterprise_certification";

    /// Replaces the data of a tenant's certification. All fields are required, including those that do not change.
    #[doc(alias = "updateTenantEnterpriseCertification")]
    pub fn update_tenant_enterprise_certification(request: &UpdateTenantEnterpriseCertification) -> () =
        write POST "/api/v3/update-tenant-enterprise-certification";

    /// Approves or rejects the application of a tenant for certification.
    #[doc(alias = "reviewTenantEnterpriseCertification")]
    pub fn review_tenant_enterprise_certification(request: &ReviewTenantEnterpriseCertification) -> () =
        once POST "/api/v3/review-tenant-enterprise-certification",
        check = "get_tenant_enterprise_certification";

    /// Returns the certification of a tenant: data of the company and the result of the review.
    ///
    /// The response has personal data of the company's representative.
    #[doc(alias = "getTenantEnterpriseCertification")]
    pub fn get_tenant_enterprise_certification(tenant_id = "tenant_id": str) -> TenantEnterpriseCertification =
        read GET "/api/v3/get-tenant-enterprise-certification",
        bare = true;
}

request! {
    /// A request for
    /// [`create_tenant_enterprise_certification`](crate::ManagementClient::create_tenant_enterprise_certification).
    pub struct CreateTenantEnterpriseCertification {
        /// Business name of the company; `business_registration_name` is the registered name.
        pub business_name!: String,
        /// Business licence of the company. Whether it is a number or the URL of a picture is not documented.
        pub business_license!: String,
        /// Full name of the company in the company register.
        pub business_registration_name!: String,
        /// Unified social credit code of the company: 18 digits and capital letters.
        pub unified_social_credit!: String [sample "91110108MA0000000X"],
        /// Name of the person who represents the company by law.
        pub legal_representative_name!: String,
        /// Number of the representative's identity card.
        pub national_identification_number!: String,
        /// Number of a bank card of the representative.
        pub personal_bank_card_number!: String,
        /// Phone number that the bank has for this card.
        pub bank_reserved_phone!: String [sample "13800000000"],
        /// ID of the tenant that is to be certified.
        pub tenant_id!: String [sample "619b07312d6b99e1af7d8e4e"],
    }
}

request! {
    /// A request for
    /// [`update_tenant_enterprise_certification`](crate::ManagementClient::update_tenant_enterprise_certification).
    pub struct UpdateTenantEnterpriseCertification {
        /// New business name of the company; `business_registration_name` is the registered name.
        pub business_name!: String,
        /// Business licence that replaces the earlier one, in the same form.
        pub business_license!: String,
        /// Full name that the company has in the company register now.
        pub business_registration_name!: String,
        /// Unified social credit code, 18 digits and capital letters, that replaces the earlier one.
        pub unified_social_credit!: String [sample "91110108MA0000000X"],
        /// Name of the person who represents the company by law now.
        pub legal_representative_name!: String,
        /// Number of this representative's identity card.
        pub national_identification_number!: String,
        /// Number of a bank card of this representative.
        pub personal_bank_card_number!: String,
        /// Phone number that the bank has for the representative's card.
        pub bank_reserved_phone!: String [sample "13800000000"],
        /// ID of the tenant whose certification is changed.
        pub tenant_id!: String [sample "619b07312d6b99e1af7d8e4e"],
    }
}

request! {
    /// A request for
    /// [`review_tenant_enterprise_certification`](crate::ManagementClient::review_tenant_enterprise_certification).
    pub struct ReviewTenantEnterpriseCertification {
        /// ID of the tenant whose application is decided on.
        pub tenant_id: String [sample "619b07312d6b99e1af7d8e4e"],
        /// The decision: `Pass` or `Rejected`.
        pub enterprise_certification_status: EnterpriseCertificationStatus,
        /// Reason for the decision, as a text for the applicant.
        pub review_reason: String,
    }
}

response! {
    /// The certification of the company that a tenant represents.
    ///
    /// Without an application, the fields are `None`.
    pub struct TenantEnterpriseCertification {
        /// Name of the company, from the application.
        pub business_name?: String,
        /// Business licence, in the form used in the application.
        pub business_license?: String,
        /// When data or status of the certification last changed, in ISO 8601.
        pub updated_at?: String,
        /// Full name of the company in the company register, from the application.
        pub business_registration_name?: String,
        /// Unified social credit code of the company, from the application.
        pub unified_social_credit?: String,
        /// Name of the person who represents the company by law, from the application.
        pub legal_representative_name?: String,
        /// Number of the representative's identity card: personal data, not for logs.
        pub national_identification_number?: String,
        /// Number of the representative's bank card: personal data, not for logs.
        pub personal_bank_card_number?: String,
        /// Phone number that the bank has for the card: personal data, not for logs.
        pub bank_reserved_phone?: String,
        /// Reason for the decision of the reviewer; absent before the review.
        pub review_reason?: String,
        /// State of the certification.
        pub enterprise_certification_status?: EnterpriseCertificationStatus,
    }
}

open_enum! {
    without_examples;
    /// The state of the certification of a company.
    pub enum EnterpriseCertificationStatus {
        /// The tenant has not applied for it.
        NotSubmit = "not_submit",
        /// Applied for, and not yet decided on.
        Reviewing = "reviewing",
        /// The company is certified.
        Pass = "pass",
        /// Presumably rejected: the value is documented without a meaning, and no other value means rejection.
        ///
        /// It is sent as the text `"-1"`. Official SDKs declare a number in requests: if the service requires a number, set it
        /// with `.extra("enterpriseCertificationStatus", -1)`. In responses, both forms are read.
        Rejected = "-1",
    }
}
