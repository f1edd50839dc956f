//! Universal invitations: links that are not bound to a person, and the applications to join by them.

use super::filter::CombinedFilter;
use super::user_summary::UserSummary;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// Returns the settings of universal invitations: validity of links, approval, and departments of new users.
    #[doc(alias = "getUniversalInvitation")]
    #[doc(alias = "getUniversalInvitationSettings")]
    pub fn get_universal_invitation_settings(request: &GetUniversalInvitationSettings) -> UniversalInvitationSettings =
        read GET "/api/v3/get-universal-invitation-settings";

    /// Changes the settings of universal invitations that are set, and returns all settings.
    ///
    /// The service declares the two configurations as booleans in requests, but as objects in responses. Presumably, requests
    /// need objects, too: send them with `extra`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::UpdateUniversalInvitationSettings;
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // Links are valid for 7 days, and an administrator must approve applicants.
    /// let config = json!({
    ///     "expiredTimeOfDay": 7, "joinSameDepartment": false, "enabledAdminConsent": true,
    /// });
    /// let request =
    ///     UpdateUniversalInvitationSettings::new().extra("adminInvitationConfig", config);
    /// let settings = client.update_universal_invitation_settings(&request)?;
    /// println!("{:?}", settings.admin_invitation_config);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateUniversalInvitation")]
    #[doc(alias = "updateUniversalInvitationSettings")]
    pub fn update_universal_invitation_settings(request: &UpdateUniversalInvitationSettings) -> UniversalInvitationSettings =
        write POST "/api/v3/update-universal-invitation-settings";

    /// Creates a link to apply for joining the user pool, and returns it. It is valid for all people who have it.
    ///
    /// The present settings determine its validity. No API method lists or revokes links.
    #[doc(alias = "generateUniversalInvitation")]
    #[doc(alias = "generateUniversalInvitationLink")]
    pub fn generate_universal_invitation_link() -> InvitationLink = once POST "/api/v3/generate-universal-invitation-link",
        check = "get_universal_invitation_settings";

    /// Returns one page of the applications by universal invitations.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::{ApplicantStatus, FilterUniversalInvitationApplicants};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let mut pending = Vec::new();
    /// for applicant in client.iter(FilterUniversalInvitationApplicants::new()) {
    ///     let applicant = applicant?;
    ///     let is_ours = applicant.email.is_some_and(|it| it.ends_with("@example.com"));
    ///     if is_ours && applicant.status == Some(ApplicantStatus::Pending) {
    ///         pending.push(applicant.id);
    ///     }
    /// }
    /// client.batch_approve_universal_invitation_applicants(&pending)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "filter")]
    #[doc(alias = "filterUniversalInvitationApplicants")]
    pub fn filter_universal_invitation_applicants(
        request: &FilterUniversalInvitationApplicants
    ) -> Page<UniversalInvitationApplicant> [page, limit] = read POST "/api/v3/filter-universal-invitation-applicants";

    /// Approves applications by universal invitations, so that the applicants join the user pool.
    ///
    /// The effect on applications that are already decided is not documented.
    #[doc(alias = "approval")]
    #[doc(alias = "batchApproveUniversalInvitationApplicants")]
    pub fn batch_approve_universal_invitation_applicants(applicant_ids: [str]) -> () =
        once POST "/api/v3/batch-approval-universal-invitation-applicants",
        check = "filter_universal_invitation_applicants";

    /// Rejects applications by universal invitations.
    ///
    /// The effect on applications that are already approved or rejected is not documented.
    #[doc(alias = "reject")]
    #[doc(alias = "batchRejectUniversalInvitationApplicants")]
    pub fn batch_reject_universal_invitation_applicants(applicant_ids: [str]) -> () =
        once POST "/api/v3/batch-reject-universal-invitation-applicant",
        check = "filter_universal_invitation_applicants";
}

request! {
    /// A request for [`get_universal_invitation_settings`](crate::ManagementClient::get_universal_invitation_settings).
    pub struct GetUniversalInvitationSettings {
        /// Whether to return details of the departments. The field that has them is not documented. The service's default is
        /// `false`.
        pub with_department_detail?: bool,
    }
}

request! {
    /// A request for [`update_universal_invitation_settings`](crate::ManagementClient::update_universal_invitation_settings).
    pub struct UpdateUniversalInvitationSettings {
        /// Settings of invitations by administrators, declared as a boolean. To send an [`InvitationConfig`] as JSON, use
        /// `extra("adminInvitationConfig", ...)`.
        pub admin_invitation_config?: bool,
        /// Settings of invitations by ordinary users, declared as a boolean. To send an [`InvitationConfig`] as JSON, use
        /// `extra("memberInvitationConfig", ...)`.
        pub member_invitation_config?: bool,
        /// Whether ordinary users may create invitation links.
        pub enabled_member_invitation?: bool,
    }
}

request! {
    /// A request for
    /// [`filter_universal_invitation_applicants`](crate::ManagementClient::filter_universal_invitation_applicants), one page or
    /// all of them.
    pub struct FilterUniversalInvitationApplicants {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Applicants on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Search text for names, phone numbers and email addresses of applicants.
        pub keywords?: String,
        /// Conditions for the listed applicants.
        pub filter?: CombinedFilter,
        /// Whether to return `inviter_detail` of each applicant. The spelling differs from that of the returned field.
        pub with_invitor_detail?: bool,
        /// Whether to return `operator_detail` of each applicant.
        pub with_operator_detail?: bool,
    }
}

response! {
    /// Settings of universal invitations by administrators, or by ordinary users.
    pub struct InvitationConfig {
        /// Validity of a new link in days; `-1` if it does not expire.
        pub expired_time_of_day?: f64,
        /// Whether new users join the departments of the user who created the link.
        pub join_same_department?: bool,
        /// IDs of the departments that new users join.
        pub department_ids?: Vec<String>,
        /// Whether an administrator must approve each applicant. If not, applicants join immediately.
        pub enabled_admin_consent?: bool,
    }
}

response! {
    /// A link of a universal invitation.
    pub struct InvitationLink {
        /// URL of the page with the application form. It is intended to be shared.
        pub link?: String,
    }
}

response! {
    /// An application to join the user pool by a universal invitation.
    pub struct UniversalInvitationApplicant {
        /// ID of the application, for approving or rejecting it.
        pub id: String [present],
        /// Name of the applicant.
        pub applicant?: String,
        /// Email address of the applicant.
        pub email?: String,
        /// ID of the user who created the link.
        pub inviter_id: String,
        /// ID of the administrator who approved or rejected the application; absent before that.
        pub operator_id?: String,
        /// State of the application.
        pub status?: ApplicantStatus,
        /// Whether the application needs the approval of an administrator.
        pub channel?: ApplicantChannel,
        /// The user who created the link; returned only if the request selects it.
        pub inviter_detail?: UserSummary,
        /// The administrator who decided; returned only if the request selects it.
        pub operator_detail?: UserSummary,
    }
}

response! {
    /// The settings of universal invitations by administrators and by ordinary users.
    pub struct UniversalInvitationSettings {
        /// Settings of links that administrators create.
        pub admin_invitation_config?: InvitationConfig,
        /// Settings of links that ordinary users create.
        pub member_invitation_config?: InvitationConfig,
        /// Whether ordinary users may create links.
        pub enabled_member_invitation?: bool,
    }
}

open_enum! {
    without_examples;
    /// The ways to join the user pool by a universal invitation.
    pub enum ApplicantChannel {
        /// After the approval by an administrator.
        Manual = "MANUAL",
        /// Immediately, without approval.
        Auto = "AUTO",
    }
}

open_enum! {
    without_examples;
    /// The states of an application by a universal invitation.
    pub enum ApplicantStatus {
        /// Neither approved nor rejected yet.
        Pending = "PENDING",
        /// Approved: the applicant has joined.
        Passed = "PASSED",
        /// Rejected by an administrator.
        Rejected = "REJECTED",
    }
}
