//! Invitees: the people on rosters, and files to import and export them.

use serde_json::Value;

use super::filter::CombinedFilter;
use super::user_summary::UserSummary;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// Returns one page of the invitees on all rosters, or of those that match a search.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. For one roster, use
    /// [`list_invitation_invitees`](Self::list_invitation_invitees), which returns more fields.
    #[doc(alias = "quickFilterInviteeList")]
    #[doc(alias = "quickFilterInvitees")]
    pub fn quick_filter_invitees(request: &QuickFilterInvitees) -> Page<RosterInvitee> [page, limit] =
        read POST "/api/v3/quick-filter-invitees";

    /// Returns one page of the invitees on one roster.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "filterUsers")]
    #[doc(alias = "listInvitationInvitees")]
    pub fn list_invitation_invitees(request: &ListInvitationInvitees) -> Page<Invitee> [page, limit] =
        read POST "/api/v3/list-invitation-invitees",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the roster does not exist.";

    /// Deletes invitees from a roster.
    ///
    /// Presumably, the accounts of people who have registered are kept.
    #[doc(alias = "deleteInvitees")]
    #[doc(alias = "batchDeleteInvitationInvitees")]
    pub fn batch_delete_invitation_invitees(request: &BatchDeleteInvitationInvitees) -> () =
        write POST "/api/v3/batch-delete-invitation-invitees";

    /// Returns the location of the template for files that [`import_invitation_invitees`](Self::import_invitation_invitees)
    /// reads.
    #[doc(alias = "importTemplate")]
    #[doc(alias = "getInvitationInviteeTemplate")]
    pub fn get_invitation_invitee_template() -> InvitationFile = read GET "/api/v3/invitation-invitee/template";

    /// Calls the upload endpoint for files with invitees, but **without a file**: this crate does not upload files.
    ///
    /// The endpoint expects a multipart form, whose parts are not documented. Like the official SDKs, this method sends only
    /// the documented query and no body, so the service presumably rejects the call. To import invitees, use
    /// [`import_invitation_invitees`](Self::import_invitation_invitees), which takes the file as a text.
    #[doc(alias = "upload")]
    #[doc(alias = "uploadInvitationInvitees")]
    pub fn upload_invitation_invitees(request: &UploadInvitationInvitees) -> InvitationFile =
        once POST "/api/v3/invitation-invitee/upload",
        in_query = ["private"],
        check = "list_invitation_invitees";

    /// Adds the people in a file to a roster.
    ///
    /// The file has the format of the template from [`get_invitation_invitee_template`](Self::get_invitation_invitee_template).
    /// No invitation is sent: call [`send_roster_invitation`](Self::send_roster_invitation) afterwards. Rejected rows, and even
    /// `success: false`, do not fail the call: check `success` and `failed`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::{CreateInvitationRoster, ImportInvitationInvitees};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = CreateInvitationRoster::new("Interns 2027");
    /// let roster = client.create_invitation_roster(&request)?;
    /// let file = "https://files.example.com/interns.xlsx";
    /// let request = ImportInvitationInvitees::new(&roster.roster_id, file);
    /// let result = client.import_invitation_invitees(&request)?;
    /// if result.success != Some(true) {
    ///     eprintln!("not imported: {:?}, {:?}", result.msg, result.failed);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "importUsers")]
    #[doc(alias = "importInvitationInvitees")]
    pub fn import_invitation_invitees(request: &ImportInvitationInvitees) -> InviteeImportResult =
        once POST "/api/v3/invitation-invitee/import",
        check = "list_invitation_invitees";

    /// Exports the invitees of a roster to a file, and returns its location.
    ///
    /// The file contains email addresses and phone numbers, and its URL presumably needs no authorization: do not publish it.
    /// Presumably, each call writes a new file and has no other effect.
    #[doc(alias = "exportUsers")]
    #[doc(alias = "exportInvitationInvitees")]
    pub fn export_invitation_invitees(roster_id: str) -> InvitationFile = once POST "/api/v3/invitation-invitee/export",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the roster does not exist.",
        check = "get_invitation_roster";
}

request! {
    /// A request for [`quick_filter_invitees`](crate::ManagementClient::quick_filter_invitees), one page or all of them.
    pub struct QuickFilterInvitees {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Invitees on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Search text for names of rosters and IDs of invitees.
        pub keywords?: String,
        /// Conditions for the listed invitees.
        pub filter?: CombinedFilter,
    }
}

request! {
    /// A request for [`list_invitation_invitees`](crate::ManagementClient::list_invitation_invitees), one page or all of them.
    pub struct ListInvitationInvitees {
        /// ID of the roster whose invitees are listed.
        pub roster_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Invitees on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Search text for IDs of invitees on the roster.
        pub keywords?: String,
        /// Conditions for the listed invitees on the roster.
        pub filter?: CombinedFilter,
        /// Whether to return `creator_detail` of each invitee.
        pub with_creator_detail?: bool,
    }
}

request! {
    /// A request for [`batch_delete_invitation_invitees`](crate::ManagementClient::batch_delete_invitation_invitees).
    pub struct BatchDeleteInvitationInvitees {
        /// IDs of the invitees, as `invitee_id` of [`Invitee`].
        pub invitee_ids: Vec<String>,
        /// ID of the roster that they are deleted from.
        pub roster_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
    }
}

request! {
    /// A request for [`upload_invitation_invitees`](crate::ManagementClient::upload_invitation_invitees).
    pub struct UploadInvitationInvitees {
        /// Whether access to an uploaded file needs authorization. It is sent in the query.
        pub private: bool,
    }
}

request! {
    /// A request for [`import_invitation_invitees`](crate::ManagementClient::import_invitation_invitees).
    pub struct ImportInvitationInvitees {
        /// ID of the roster that the people are added to.
        pub roster_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// The file, as a text: presumably the URL or the `key` of a file that the service can read. The format is not
        /// documented.
        pub file: String [sample "https://files.example.com/interns.xlsx"],
    }
}

response! {
    /// The location of a file in the service's storage: a template, or exported invitees.
    pub struct InvitationFile {
        /// Path of the file in the service's file storage.
        pub key?: String,
        /// Download URL of the file.
        pub url?: String,
    }
}

response! {
    /// An invitee: a person on a roster.
    pub struct Invitee {
        /// ID of the roster that the person is on.
        pub roster_id: String,
        /// ID of the invitee. It is not a user ID, because the person may have no account yet.
        pub invitee_id: String [present],
        /// Name of the invited person.
        pub name?: String,
        /// Country code of the invited person's phone number, such as `+86`.
        pub phone_country_code?: String,
        /// Phone number of the invited person, without the country code.
        pub phone?: String,
        /// Email address that the invitation is sent to, case-insensitive.
        pub email?: String,
        /// State of the invitation.
        pub status?: InviteeStatus,
        /// Origin of the invitee.
        pub source?: InviteeSource,
        /// ID of the administrator who added the person to the roster.
        pub creator_id: String,
        /// The administrator who added the person to the roster; returned only if the request selects it.
        pub creator_detail?: UserSummary,
        /// When the person was added to the roster, in ISO 8601.
        pub created_at?: String,
        /// When status or data of the invitee last changed, in ISO 8601.
        pub updated_at?: String,
    }
}

response! {
    /// The result of an import: accepted and rejected rows of the file.
    pub struct InviteeImportResult {
        /// Whether the import was executed. `false` does not fail the call.
        pub success?: bool,
        /// Result as a readable text. The service declares a boolean, which is read as `true` or `false`.
        pub msg?: String,
        /// Rows of the file that were rejected, as any JSON.
        pub failed?: Vec<Value>,
        /// Results of the rows that were imported, as any JSON.
        pub insert_res?: Vec<Value>,
    }
}

response! {
    /// An invitee, as a search over all rosters returns it.
    pub struct RosterInvitee {
        /// ID of the roster where the person was found.
        pub roster_id: String,
        /// Name of the roster where the person was found.
        pub roster_name?: String,
        /// ID of the found person as an invitee.
        pub invitee_id: String [present],
        /// Name of the found person.
        pub invitee_name?: String,
        /// Country code of the found person's phone number, such as `+86`.
        pub invitee_phone_country_code?: String,
        /// Phone number of the found person, without the country code.
        pub invitee_phone?: String,
        /// Email address of the found person, case-insensitive.
        pub invitee_email?: String,
        /// State of the invitation of the found person.
        pub invitee_status?: InviteeStatus,
        /// Origin of the found person as an invitee.
        pub invitee_source?: InviteeSource,
    }
}

open_enum! {
    without_examples;
    /// The way in which an invitee was added to a roster.
    pub enum InviteeSource {
        /// Entered by an administrator in the console.
        ManualCreate = "manualCreate",
        /// Imported from a file.
        FileImport = "fileImport",
    }
}

open_enum! {
    without_examples;
    /// The state of an invitation.
    ///
    /// The service does not describe these values. The descriptions are derived from their names.
    pub enum InviteeStatus {
        /// The invitation was sent.
        Invited = "invited",
        /// The person has opened the link, but not completed the registration.
        Registering = "registering",
        /// The person has registered by the invitation.
        Registered = "registered",
        /// The invitation was withdrawn.
        Reverted = "reverted",
        /// The invitation is not sent yet.
        NotInvited = "notInvited",
        /// The link has expired before the person registered.
        Expired = "expired",
        /// Sending the invitation failed.
        InvitationSendFail = "invitationSendFail",
        /// The person has joined the user pool by other means.
        JoinedByOther = "joinedByOther",
    }
}
