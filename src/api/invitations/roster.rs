//! Invitation rosters: lists of people to invite, and sending and withdrawing their invitations.

use serde_json::Value;

use super::filter::CombinedFilter;
use super::user_summary::UserSummary;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// Returns one page of the rosters of the user pool.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::{InvitationRosterStatus, ListInvitationRosters};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// for roster in client.iter(ListInvitationRosters::new().with_user_count(true)) {
    ///     let roster = roster?;
    ///     if roster.status == Some(InvitationRosterStatus::Editing) {
    ///         println!("{} is not sent: {:?} people", roster.roster_id, roster.user_count);
    ///     }
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listInvitationRoster")]
    #[doc(alias = "listInvitationRosters")]
    pub fn list_invitation_rosters(request: &ListInvitationRosters) -> Page<InvitationRoster> [page, limit] =
        read POST "/api/v3/list-invitation-rosters";

    /// Returns one page of the rosters that are bound to a policy.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listInvitationRostersByPolicyId")]
    pub fn list_invitation_rosters_by_policy_id(
        request: &ListInvitationRostersByPolicyId
    ) -> Page<InvitationRoster> [page, limit] = read POST "/api/v3/list-invitation-rosters-by-policy-id";

    /// Returns one page of the rosters that are not bound to any policy.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "listInvitationRostersByNonPolicyId")]
    #[doc(alias = "listInvitationRostersByNoPolicyId")]
    pub fn list_invitation_rosters_by_no_policy_id(
        request: &ListInvitationRostersByNoPolicyId
    ) -> Page<InvitationRoster> [page, limit] = read POST "/api/v3/list-invitation-rosters-by-no-policy-id";

    /// Returns one roster by its ID.
    #[doc(alias = "getInvitationRoster")]
    pub fn get_invitation_roster(request: &GetInvitationRoster) -> InvitationRoster = read GET "/api/v3/get-invitation-roster",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the roster does not exist.";

    /// Creates an empty roster, not bound to a policy, and returns it.
    ///
    /// [`import_invitation_invitees`](Self::import_invitation_invitees) adds people to it, and
    /// [`update_invitation_roster`](Self::update_invitation_roster) binds it to a policy.
    #[doc(alias = "createInvitationRoster")]
    pub fn create_invitation_roster(request: &CreateInvitationRoster) -> InvitationRoster =
        once POST "/api/v3/create-invitation-roster",
        check = "list_invitation_rosters";

    /// Binds rosters to a policy. It replaces the policy that they are bound to.
    #[doc(alias = "batchBindPolicy")]
    #[doc(alias = "updateInvitationRosterBatchBindPolicy")]
    pub fn update_invitation_roster_batch_bind_policy(request: &UpdateInvitationRosterBatchBindPolicy) -> () =
        write POST "/api/v3/update-invitation-roster-batch-bind-policy";

    /// Removes the binding of rosters to a policy.
    #[doc(alias = "batchUnbindPolicy")]
    #[doc(alias = "updateInvitationRosterBatchUnbindPolicy")]
    pub fn update_invitation_roster_batch_unbind_policy(request: &UpdateInvitationRosterBatchUnbindPolicy) -> () =
        write POST "/api/v3/update-invitation-roster-batch-unbind-policy";

    /// Changes the name or the policy of a roster, and returns the roster.
    ///
    /// Fields that are not set are unchanged.
    #[doc(alias = "updateInvitationRoster")]
    pub fn update_invitation_roster(request: &UpdateInvitationRoster) -> InvitationRoster =
        write POST "/api/v3/update-invitation-roster",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the roster or the policy does not exist.";

    /// Deletes one roster by its ID, with its invitees.
    ///
    /// Whether sent invitations remain valid is not documented. To be sure, withdraw them first with
    /// [`revert_roster_invitation_batch`](Self::revert_roster_invitation_batch).
    #[doc(alias = "deleteInvitationRoster")]
    pub fn delete_invitation_roster(id: str) -> () = write POST "/api/v3/delete-invitation-roster";

    /// Deletes rosters by their IDs, with their invitees.
    #[doc(alias = "deleteInvitationRosterBatch")]
    #[doc(alias = "deleteInvitationRostersBatch")]
    pub fn delete_invitation_rosters_batch(ids: [str]) -> () = write POST "/api/v3/delete-invitation-rosters-batch";

    /// Sends the invitations to all people on a roster.
    ///
    /// The roster must be bound to a policy. The service saves a snapshot of the policy for these invitations: see `roster_id` of
    /// [`GetInvitationPolicy`](super::GetInvitationPolicy). The `status` of an invitee shows whether the email was sent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::{InviteeStatus, ListInvitationInvitees};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let roster_id = "6343b98b7cfbd1a9366e9b7c";
    /// client.send_roster_invitation(roster_id)?;
    /// for invitee in client.iter(ListInvitationInvitees::new(roster_id)) {
    ///     let invitee = invitee?;
    ///     if invitee.status == Some(InviteeStatus::InvitationSendFail) {
    ///         println!("not delivered: {:?}", invitee.email);
    ///     }
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "sendRosterInvitation")]
    #[doc(alias = "invite user")]
    pub fn send_roster_invitation(roster_id: str) -> () = once POST "/api/v3/send-roster-invitation",
        check = "list_invitation_invitees";

    /// Sends the invitations to some of the people on a roster.
    ///
    /// Presumably, it can also send an invitation again, for example after a failure.
    #[doc(alias = "sendRosterInvitationBatch")]
    pub fn send_roster_invitation_batch(request: &SendRosterInvitationBatch) -> () =
        once POST "/api/v3/send-roster-invitation-batch",
        check = "list_invitation_invitees";

    /// Withdraws the invitation of one person on a roster. The `status` of the invitee becomes `Reverted`.
    #[doc(alias = "revertRosterInvitation")]
    pub fn revert_roster_invitation(request: &RevertRosterInvitation) -> () = once POST "/api/v3/revert-roster-invitation",
        check = "list_invitation_invitees";

    /// Withdraws invitations by the IDs of the invitees, which can be on different rosters.
    #[doc(alias = "revertRosterInvitationBatch")]
    pub fn revert_roster_invitation_batch(invitee_ids: [str]) -> () =
        once POST "/api/v3/revert-roster-invitation-batch",
        check = "quick_filter_invitees";
}

request! {
    /// A request for [`list_invitation_rosters`](crate::ManagementClient::list_invitation_rosters), one page or all of them.
    pub struct ListInvitationRosters {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Rosters on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Search text for names and IDs of rosters.
        pub keywords?: String,
        /// Conditions for the listed rosters.
        pub filter?: CombinedFilter,
        /// Whether to return `creator_detail` of each roster.
        pub with_creator_detail?: bool,
        /// Whether to return `user_count` of each roster.
        pub with_user_count?: bool,
        /// Whether to return `assigned_policy` of each roster.
        pub with_assigned_policy?: bool,
    }
}

request! {
    /// A request for
    /// [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id), one page or all
    /// of them.
    pub struct ListInvitationRostersByPolicyId {
        /// ID of the policy whose rosters are listed.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Rosters on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Search text for names and IDs of the policy's rosters.
        pub keywords?: String,
        /// Conditions for the listed rosters of the policy.
        pub filter?: CombinedFilter,
        /// Whether to return `creator_detail` of each of the policy's rosters.
        pub with_creator_detail?: bool,
        /// Whether to return `user_count` of each of the policy's rosters.
        pub with_user_count?: bool,
        /// Whether to return `assigned_policy`, which is the same for each of the policy's rosters.
        pub with_assigned_policy?: bool,
    }
}

request! {
    /// A request for
    /// [`list_invitation_rosters_by_no_policy_id`](crate::ManagementClient::list_invitation_rosters_by_no_policy_id), one page or
    /// all of them.
    pub struct ListInvitationRostersByNoPolicyId {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Rosters on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Search text for names and IDs of rosters without a policy.
        pub keywords?: String,
        /// Conditions for the listed rosters without a policy.
        pub filter?: CombinedFilter,
        /// Whether to return `creator_detail` of each roster without a policy.
        pub with_creator_detail?: bool,
        /// Whether to return `user_count` of each roster without a policy.
        pub with_user_count?: bool,
        /// Declared as in the other lists, but without effect: these rosters have no policy.
        pub with_assigned_policy?: bool,
    }
}

request! {
    /// A request for [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster).
    pub struct GetInvitationRoster {
        /// ID of the roster that is returned.
        pub roster_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Whether to return `creator_detail` of the roster. The service's default is `false`.
        pub with_creator_detail?: bool,
        /// Whether to return `user_count` of the roster. The service's default is `false`.
        pub with_user_count?: bool,
        /// Whether to return `assigned_policy` of the roster. The service's default is `false`.
        pub with_assigned_policy?: bool,
    }
}

request! {
    /// A request for [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster).
    pub struct CreateInvitationRoster {
        /// Name of the new roster, shown in the console.
        pub name: String [sample "Interns 2027"],
    }
}

request! {
    /// A request for
    /// [`update_invitation_roster_batch_bind_policy`](crate::ManagementClient::update_invitation_roster_batch_bind_policy).
    pub struct UpdateInvitationRosterBatchBindPolicy {
        /// IDs of the rosters, which may be bound to other policies at present.
        pub roster_ids: Vec<String>,
        /// ID of the policy that they are bound to.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
    }
}

request! {
    /// A request for
    /// [`update_invitation_roster_batch_unbind_policy`](crate::ManagementClient::update_invitation_roster_batch_unbind_policy).
    pub struct UpdateInvitationRosterBatchUnbindPolicy {
        /// IDs of the rosters whose binding is removed.
        pub roster_ids: Vec<String>,
        /// ID of the policy that they are bound to at present.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
    }
}

request! {
    /// A request for [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster).
    pub struct UpdateInvitationRoster {
        /// ID of the roster that is changed.
        pub roster_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// The new name of the roster.
        pub name?: String,
        /// ID of the policy to bind the roster to. It replaces the present one.
        pub policy_id?: String,
    }
}

request! {
    /// A request for [`send_roster_invitation_batch`](crate::ManagementClient::send_roster_invitation_batch).
    pub struct SendRosterInvitationBatch {
        /// IDs of the invitees who are invited.
        pub invitee_ids: Vec<String>,
        /// ID of the roster that these people are on.
        pub roster_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
    }
}

request! {
    /// A request for [`revert_roster_invitation`](crate::ManagementClient::revert_roster_invitation).
    pub struct RevertRosterInvitation {
        /// ID of the invitee whose invitation is withdrawn.
        pub invitee_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// ID of the roster that this person is on.
        pub roster_id: String [sample "6343bafc019ab7889206c4c7"],
    }
}

response! {
    /// A roster: a list of people who are invited by the same policy.
    pub struct InvitationRoster {
        /// ID of the roster, by which other methods refer to it.
        pub roster_id: String [present],
        /// Name of the roster, shown in the console.
        pub name?: String,
        /// ID of the policy that the roster is bound to; absent if it is not bound.
        pub policy_id?: String,
        /// Whether invitations were sent.
        pub status?: InvitationRosterStatus,
        /// ID of the user who created the roster.
        pub creator_id: String,
        /// The user who created the roster; returned only if the request selects it.
        pub creator_detail?: UserSummary,
        /// When the roster was created, in ISO 8601.
        pub created_at?: String,
        /// When the roster was last changed, in ISO 8601.
        pub updated_at?: String,
        /// Number of people on the roster, a whole number; returned only if the request selects it.
        pub user_count?: f64,
        /// The policy that the roster is bound to, as any JSON; returned only if the request selects it. `Debug` does not show it,
        /// because it can contain the initial password of invited people.
        pub assigned_policy?: Value [hidden],
    }
}

open_enum! {
    without_examples;
    /// Whether the invitations of a roster were sent.
    pub enum InvitationRosterStatus {
        /// The invitations are not sent yet: invitees and policy can be changed.
        Editing = "editing",
        /// The invitations were sent.
        Invited = "invited",
    }
}
