//! Universal invitations: links that are not made for certain people, and those who apply by them.

use super::filter::CombinedFilter;
use super::user_summary::UserSummary;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// Returns the settings of universal invitations: how long links are valid, and what happens to people who use them.
    #[doc(alias = "getUniversalInvitation")]
    #[doc(alias = "getUniversalInvitationSettings")]
    pub fn get_universal_invitation_settings(request: &GetUniversalInvitationSettings) -> UniversalInvitationSettings =
        read GET "/api/v3/get-universal-invitation-settings";

    /// Changes the settings of universal invitations, those that are set, and returns all of them.
    ///
    /// The service declares the two configurations as booleans in requests and as objects in responses. The objects are more
    /// likely to be right; `extra` sends them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::UpdateUniversalInvitationSettings;
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // Links are valid for 7 days, and an administrator decides on applicants.
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

    /// Creates a link by which anybody can apply to join the user pool, and returns it.
    ///
    /// It is valid as long as the settings say at this time. There is no call that lists links or withdraws one.
    #[doc(alias = "generateUniversalInvitation")]
    #[doc(alias = "generateUniversalInvitationLink")]
    pub fn generate_universal_invitation_link() -> InvitationLink = once POST "/api/v3/generate-universal-invitation-link",
        check = "get_universal_invitation_settings";

    /// Returns one page of the people who applied by universal invitations.
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
    /// What happens to applications that were decided on before is not documented.
    #[doc(alias = "approval")]
    #[doc(alias = "batchApproveUniversalInvitationApplicants")]
    pub fn batch_approve_universal_invitation_applicants(applicant_ids: [str]) -> () =
        once POST "/api/v3/batch-approval-universal-invitation-applicants",
        check = "filter_universal_invitation_applicants";

    /// Rejects applications by universal invitations.
    ///
    /// What happens to applications that were decided on before is not documented.
    #[doc(alias = "reject")]
    #[doc(alias = "batchRejectUniversalInvitationApplicants")]
    pub fn batch_reject_universal_invitation_applicants(applicant_ids: [str]) -> () =
        once POST "/api/v3/batch-reject-universal-invitation-applicant",
        check = "filter_universal_invitation_applicants";
}

request! {
    /// A request for [`get_universal_invitation_settings`](crate::ManagementClient::get_universal_invitation_settings).
    pub struct GetUniversalInvitationSettings {
        /// Whether departments are returned with their details. Where these stand is not documented. The service's default is
        /// `false`.
        pub with_department_detail?: bool,
    }
}

request! {
    /// A request for [`update_universal_invitation_settings`](crate::ManagementClient::update_universal_invitation_settings).
    pub struct UpdateUniversalInvitationSettings {
        /// How invitations by administrators work. It is declared as a boolean; an [`InvitationConfig`] as JSON can be sent by
        /// `extra("adminInvitationConfig", ...)`.
        pub admin_invitation_config?: bool,
        /// How invitations by ordinary users work. It is declared as a boolean; an [`InvitationConfig`] as JSON can be sent by
        /// `extra("memberInvitationConfig", ...)`.
        pub member_invitation_config?: bool,
        /// Whether ordinary users may invite people by links from now on.
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
        /// Text to search applicants for, in name, phone number and email address.
        pub keywords?: String,
        /// Conditions that the listed applicants meet.
        pub filter?: CombinedFilter,
        /// Whether applicants are returned with `inviter_detail`.
        pub with_invitor_detail?: bool,
        /// Whether applicants are returned with `operator_detail`.
        pub with_operator_detail?: bool,
    }
}

response! {
    /// How one kind of universal invitations works.
    pub struct InvitationConfig {
        /// How many days a new link is valid; `-1` if for ever.
        pub expired_time_of_day?: f64,
        /// Whether people join the departments of the user who invited them.
        pub join_same_department?: bool,
        /// IDs of the departments that people join.
        pub department_ids?: Vec<String>,
        /// Whether an administrator decides on each applicant. If not, applicants join at once.
        pub enabled_admin_consent?: bool,
    }
}

response! {
    /// A link of a universal invitation.
    pub struct InvitationLink {
        /// URL of the page where people apply. It is made to be passed on.
        pub link?: String,
    }
}

response! {
    /// Somebody who applied to join the user pool by a universal invitation.
    pub struct UniversalInvitationApplicant {
        /// ID of the application, by which it is approved or rejected.
        pub id: String [present],
        /// Name of the person who applied.
        pub applicant?: String,
        /// Email address of the person who applied.
        pub email?: String,
        /// ID of the user who made the link.
        pub inviter_id: String,
        /// ID of the administrator who decided on the application; absent before that.
        pub operator_id?: String,
        /// Whether the application was decided on, and how.
        pub status?: ApplicantStatus,
        /// Whether the applicant joins by an administrator's decision.
        pub channel?: ApplicantChannel,
        /// The user who made the link; returned only if the request asks for it.
        pub inviter_detail?: UserSummary,
        /// The administrator who decided; returned only if the request asks for it.
        pub operator_detail?: UserSummary,
    }
}

response! {
    /// How links of universal invitations work, and who may make them.
    pub struct UniversalInvitationSettings {
        /// How links that administrators make work.
        pub admin_invitation_config?: InvitationConfig,
        /// How links that ordinary users make work.
        pub member_invitation_config?: InvitationConfig,
        /// Whether ordinary users may make links.
        pub enabled_member_invitation?: bool,
    }
}

open_enum! {
    without_examples;
    /// How an applicant joins the user pool.
    pub enum ApplicantChannel {
        /// After an administrator approved the application.
        Manual = "MANUAL",
        /// At once, without a decision.
        Auto = "AUTO",
    }
}

open_enum! {
    without_examples;
    /// Whether an application was decided on, and how.
    pub enum ApplicantStatus {
        /// Not decided on yet.
        Pending = "PENDING",
        /// Approved: the person has joined.
        Passed = "PASSED",
        /// Rejected by an administrator.
        Rejected = "REJECTED",
    }
}
