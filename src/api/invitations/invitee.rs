//! Invitees: the people on rosters, and files to import and export them.

use serde_json::Value;

use super::filter::CombinedFilter;
use super::user_summary::UserSummary;
use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// Returns one page of the people on all rosters, or of those that a search finds.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them. For one roster see
    /// [`list_invitation_invitees`](Self::list_invitation_invitees), which returns more about each.
    #[doc(alias = "quickFilterInviteeList")]
    #[doc(alias = "quickFilterInvitees")]
    pub fn quick_filter_invitees(request: &QuickFilterInvitees) -> Page<RosterInvitee> [page, limit] =
        read POST "/api/v3/quick-filter-invitees";

    /// Returns one page of the people on one roster.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "filterUsers")]
    #[doc(alias = "listInvitationInvitees")]
    pub fn list_invitation_invitees(request: &ListInvitationInvitees) -> Page<Invitee> [page, limit] =
        read POST "/api/v3/list-invitation-invitees",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the roster does not exist.";

    /// Takes people off a roster.
    ///
    /// Presumably accounts of people who have registered remain.
    #[doc(alias = "deleteInvitees")]
    #[doc(alias = "batchDeleteInvitationInvitees")]
    pub fn batch_delete_invitation_invitees(request: &BatchDeleteInvitationInvitees) -> () =
        write POST "/api/v3/batch-delete-invitation-invitees";

    /// Returns where the template of the file is that [`import_invitation_invitees`](Self::import_invitation_invitees) reads.
    #[doc(alias = "importTemplate")]
    #[doc(alias = "getInvitationInviteeTemplate")]
    pub fn get_invitation_invitee_template() -> InvitationFile = read GET "/api/v3/invitation-invitee/template";

    /// Calls the endpoint that files with invitees are uploaded to, **without a file**: it cannot upload one.
    ///
    /// The endpoint takes a multipart form, whose parts are not documented. This method sends only the query that is documented,
    /// and no body, as the official SDKs do; expect the service to reject it. To import people, use
    /// [`import_invitation_invitees`](Self::import_invitation_invitees), which names the file by a text.
    #[doc(alias = "upload")]
    #[doc(alias = "uploadInvitationInvitees")]
    pub fn upload_invitation_invitees(request: &UploadInvitationInvitees) -> InvitationFile =
        once POST "/api/v3/invitation-invitee/upload",
        in_query = ["private"],
        check = "list_invitation_invitees";

    /// Puts the people of a file on a roster.
    ///
    /// The file has the form of the template from [`get_invitation_invitee_template`](Self::get_invitation_invitee_template).
    /// Nothing is sent to the people before [`send_roster_invitation`](Self::send_roster_invitation). The call succeeds although
    /// rows are wrong, and `success` may be `false` in a response without an error: look at both.
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

    /// Writes the people on a roster to a file, and returns where it is.
    ///
    /// The file has email addresses and phone numbers, and its URL presumably needs no authorization: do not publish it.
    /// Presumably each call writes another file, and a repeated one does no harm.
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
        /// Text to search for, in the names of rosters and the IDs of invitees.
        pub keywords?: String,
        /// Conditions that the listed invitees meet.
        pub filter?: CombinedFilter,
    }
}

request! {
    /// A request for [`list_invitation_invitees`](crate::ManagementClient::list_invitation_invitees), one page or all of them.
    pub struct ListInvitationInvitees {
        /// ID of the roster whose people are listed.
        pub roster_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Invitees on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Text to search the people on the roster for, in the IDs of invitees.
        pub keywords?: String,
        /// Conditions that the listed people on the roster meet.
        pub filter?: CombinedFilter,
        /// Whether invitees are returned with `creator_detail`.
        pub with_creator_detail?: bool,
    }
}

request! {
    /// A request for [`batch_delete_invitation_invitees`](crate::ManagementClient::batch_delete_invitation_invitees).
    pub struct BatchDeleteInvitationInvitees {
        /// IDs of the invitees who are taken off the roster.
        pub invitee_ids: Vec<String>,
        /// ID of the roster that they are taken off.
        pub roster_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
    }
}

request! {
    /// A request for [`upload_invitation_invitees`](crate::ManagementClient::upload_invitation_invitees).
    pub struct UploadInvitationInvitees {
        /// Whether an uploaded file could be read only with authorization. It is sent in the query.
        pub private: bool,
    }
}

request! {
    /// A request for [`import_invitation_invitees`](crate::ManagementClient::import_invitation_invitees).
    pub struct ImportInvitationInvitees {
        /// ID of the roster that the people are put on.
        pub roster_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// The file, as a text: presumably the URL or the `key` of a file that the service can read. It is declared as a text
        /// without further description.
        pub file: String [sample "https://files.example.com/interns.xlsx"],
    }
}

response! {
    /// A file that the service keeps: a template, or people on a roster.
    pub struct InvitationFile {
        /// Path of the file in the service's file storage.
        pub key?: String,
        /// URL that the file can be downloaded from.
        pub url?: String,
    }
}

response! {
    /// A person on a roster.
    pub struct Invitee {
        /// ID of the roster that the person is on.
        pub roster_id: String,
        /// ID of the person as an invitee. It is not the ID of a user: there may be no account yet.
        pub invitee_id: String [present],
        /// Name of the invited person.
        pub name?: String,
        /// Country code of the invited person's phone number, such as `+86`.
        pub phone_country_code?: String,
        /// Phone number of the invited person, without the country code.
        pub phone?: String,
        /// Email address that the invitation is sent to; upper and lower case are the same.
        pub email?: String,
        /// How far the invitation has got.
        pub status?: InviteeStatus,
        /// How the person got on the roster.
        pub source?: InviteeSource,
        /// ID of the administrator who put the person on the roster.
        pub creator_id: String,
        /// The administrator who put the person on the roster; returned only if the request asks for it.
        pub creator_detail?: UserSummary,
        /// When the person was put on the roster, in ISO 8601.
        pub created_at?: String,
        /// When status or data of the invitee last changed, in ISO 8601.
        pub updated_at?: String,
    }
}

response! {
    /// How an import of invitees went.
    pub struct InviteeImportResult {
        /// Whether the import was executed. `false` is no error of the call.
        pub success?: bool,
        /// What happened, as text for people. The service declares a boolean, which is read as `true` or `false`.
        pub msg?: String,
        /// Rows of the file that did not pass the check, as any JSON.
        pub failed?: Vec<Value>,
        /// What became of the rows that passed the check, as any JSON.
        pub insert_res?: Vec<Value>,
    }
}

response! {
    /// A person on a roster, as a search over all rosters finds it.
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
        /// Email address of the found person; upper and lower case are the same.
        pub invitee_email?: String,
        /// How far the invitation of the found person has got.
        pub invitee_status?: InviteeStatus,
        /// How the found person got on the roster.
        pub invitee_source?: InviteeSource,
    }
}

open_enum! {
    without_examples;
    /// How a person got on a roster.
    pub enum InviteeSource {
        /// An administrator entered the person in the console.
        ManualCreate = "manualCreate",
        /// The person was in an imported file.
        FileImport = "fileImport",
    }
}

open_enum! {
    without_examples;
    /// How far the invitation of a person has got.
    ///
    /// The service lists these values without a description. What is said here follows from their names.
    pub enum InviteeStatus {
        /// The invitation was sent.
        Invited = "invited",
        /// The person has opened the link, and has not registered yet.
        Registering = "registering",
        /// The person has registered.
        Registered = "registered",
        /// The invitation was withdrawn.
        Reverted = "reverted",
        /// No invitation was sent so far.
        NotInvited = "notInvited",
        /// The link can no longer be used, and the person has not registered.
        Expired = "expired",
        /// The invitation could not be delivered.
        InvitationSendFail = "invitationSendFail",
        /// The person has an account by another way than this invitation.
        JoinedByOther = "joinedByOther",
    }
}
