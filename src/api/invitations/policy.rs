//! Invitation policies: settings of invitations and of the registration.

use serde_json::Value;

use super::filter::CombinedFilter;
use super::policy_settings::{DefaultPasswordConfig, InvitationEmailScene, InvitationLinkConfig, InviteMethod, SendVerifyCodeMethod};
use super::registration_field::{InvitationFieldList, InvitationFieldUpdate};
use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{EmailTemplate, EmailTemplateType, TemplateEngine};
use crate::declare::request;
use crate::response::Page;

endpoints! {
    feature = "invitations";

    /// Returns one page of the invitation policies.
    ///
    /// The fields of a policy are not documented, so it is any JSON: presumably with the members of [`UpdateInvitationPolicy`].
    /// It can contain the initial password of invited people; do not log it. [`iter`](Self::iter) with the same request returns
    /// all policies.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::ListInvitationPolicies;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// for policy in client.iter(ListInvitationPolicies::new().keywords("interns")) {
    ///     let policy = policy?;
    ///     println!("{} {}", policy["policyId"], policy["name"]);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listInvitationPolicies")]
    pub fn list_invitation_policies(request: &ListInvitationPolicies) -> Page<Value> [page, limit] =
        read POST "/api/v3/list-invitation-policies";

    /// Creates an invitation policy and returns it.
    ///
    /// The returned fields are not documented, so the policy is any JSON. It can contain the initial password of invited people.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::{
    ///     CreateInvitationPolicy, InvitationLinkConfig, InviteLinkDisuseRule,
    ///     InviteMethod, LinkExpiredTimeUnit, PageExpiredTimeUnit,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // In seconds: links are valid for 3 days, and the form that they open for an hour.
    /// let links = InvitationLinkConfig::new()
    ///     .invite_link_disuse_rule(InviteLinkDisuseRule::Period)
    ///     .link_expired_time_unit(LinkExpiredTimeUnit::Day)
    ///     .link_expired_time_of_second(3.0 * 86_400.0)
    ///     .page_expired_time_unit(PageExpiredTimeUnit::Hour)
    ///     .page_expired_time_of_second(3_600.0);
    /// let request = CreateInvitationPolicy::new("Interns")
    ///     .invite_method(InviteMethod::Email)
    ///     .invite_link_config(links);
    /// let policy = client.create_invitation_policy(&request)?;
    /// println!("{}", policy["policyId"]);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createInvitationPolicy")]
    pub fn create_invitation_policy(request: &CreateInvitationPolicy) -> Value = once POST "/api/v3/create-invitation-policy",
        check = "list_invitation_policies";

    /// Returns one invitation policy: its present state, or the snapshot from when the invitations of a roster were sent.
    ///
    /// The fields are not documented, so the policy is any JSON. It can contain the initial password of invited people.
    #[doc(alias = "getPolicyDetailById")]
    #[doc(alias = "getInvitationPolicy")]
    pub fn get_invitation_policy(request: &GetInvitationPolicy) -> Value = read GET "/api/v3/get-invitation-policy",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the policy does not exist.";

    /// Creates a copy of an invitation policy and returns the copy, as any JSON.
    #[doc(alias = "copyInvitationPolicyById")]
    pub fn copy_invitation_policy_by_id(policy_id: str) -> Value = once POST "/api/v3/copy-invitation-policy-by-id",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the policy does not exist.",
        check = "list_invitation_policies";

    /// Changes the fields of an invitation policy that are set, and returns the policy as any JSON.
    ///
    /// Invitations that are already sent keep the snapshot of the policy from that time.
    #[doc(alias = "updateInvitationPolicy")]
    pub fn update_invitation_policy(request: &UpdateInvitationPolicy) -> Value = write POST "/api/v3/update-invitation-policy",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the policy does not exist.";

    /// Returns all fields of the registration form of a policy.
    #[doc(alias = "listRegisterExtendsFields")]
    #[doc(alias = "listInvitationPolicyExtendsFields")]
    pub fn list_invitation_policy_extends_fields(request: &ListInvitationPolicyExtendsFields) -> InvitationFieldList =
        read GET "/api/v3/list-invitation-policy-extends-fields";

    /// Adds, changes, deletes or moves one field of the registration form of a policy, and returns all fields.
    ///
    /// `action` selects the change. The field is required for each action.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::invitations::{
    ///     InvitationFieldInputType, InvitationFieldType, InvitationFieldUpdate,
    ///     UpdateInvitationPolicyExtendsFields,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let company = InvitationFieldUpdate::new()
    ///     .type_(InvitationFieldType::Internal)
    ///     .id("")
    ///     .name("company")
    ///     .label("Company")
    ///     .show(true)
    ///     .allow_rewrite(true)
    ///     .input_type(InvitationFieldInputType::String);
    /// let policy_id = "6343b98b7cfbd1a9366e9b7c";
    /// let request = UpdateInvitationPolicyExtendsFields::new(company, "add", policy_id);
    /// let fields = client.update_invitation_policy_extends_fields(&request)?;
    /// println!("{:?}", fields.extends_fields);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updateRegisterExtendsFields")]
    #[doc(alias = "updateInvitationPolicyExtendsFields")]
    pub fn update_invitation_policy_extends_fields(request: &UpdateInvitationPolicyExtendsFields) -> InvitationFieldList =
        once POST "/api/v3/update-invitation-policy-extends-fields",
        check = "list_invitation_policy_extends_fields";

    /// Deletes invitation policies by their IDs.
    ///
    /// The effect on rosters that are bound to one of them is not documented.
    #[doc(alias = "batchDeleteInvitationPolicies")]
    #[doc(alias = "deleteInvitationPoliciesBatch")]
    pub fn delete_invitation_policies_batch(policy_ids: [str]) -> () =
        write POST "/api/v3/delete-invitation-policies-batch";

    /// Returns the template of a policy for invitations or for welcome emails.
    #[doc(alias = "getInviteEmailTemplate")]
    #[doc(alias = "getInvitationPolicyEmailTemplate")]
    pub fn get_invitation_policy_email_template(request: &GetInvitationPolicyEmailTemplate) -> EmailTemplate =
        read POST "/api/v3/get-invitation-policy-email-template",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the policy does not exist.";

    /// Changes an email template for invitations, and returns it.
    ///
    /// The declared request has a template type, but no policy ID; the service does not document which policies are affected.
    /// [`update_invitation_policy`](Self::update_invitation_policy) sets the template types of a policy.
    #[doc(alias = "updateInviteEmailTemplate")]
    #[doc(alias = "updateInvitationPolicyEmailTemplate")]
    pub fn update_invitation_policy_email_template(request: &UpdateInvitationPolicyEmailTemplate) -> EmailTemplate =
        write POST "/api/v3/update-invitation-policy-email-template";
}

request! {
    /// A request for [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies), one page or all of them.
    pub struct ListInvitationPolicies {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Policies on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Search text for names and IDs of policies.
        pub keywords?: String,
        /// Conditions for the listed policies.
        pub filter?: CombinedFilter,
        /// Whether to return details of the creator of each policy.
        pub with_creator_detail?: bool,
    }
}

request! {
    /// A request for [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy).
    pub struct CreateInvitationPolicy {
        /// Name of the new policy, shown in the console.
        pub name: String [sample "Interns"],
        /// Channel that invitations by the new policy are sent through.
        pub invite_method?: InviteMethod,
        /// Validity of the links in invitations.
        pub invite_link_config?: InvitationLinkConfig,
        /// Initial password of the accounts of invited people.
        pub default_password_config?: DefaultPasswordConfig,
        /// Whether the invitation email contains the initial password.
        pub show_password_in_invite_email?: bool,
        /// Whether invited people must verify their email address or phone number with a code.
        pub enabled_identifier_verify?: bool,
        /// Preferred channel for this code, for people with both an email address and a phone number.
        pub send_verify_code_method?: SendVerifyCodeMethod,
        /// Whether the registration has a form with additional fields: those of
        /// [`list_invitation_policy_extends_fields`](crate::ManagementClient::list_invitation_policy_extends_fields).
        pub enabled_info_fill?: bool,
        /// Text of the form with additional fields.
        pub register_info_fill_msg?: String,
        /// Whether invited people link an account at an external identity provider.
        pub enabled_ext_idp?: bool,
        /// Whether invited people can skip the linking of an external account.
        pub allow_skip_bind_ext_idp?: bool,
        /// Text of the page for linking an external account.
        pub ext_idp_bind_msg?: String,
        /// IDs of the connections to identity providers whose accounts can be linked.
        pub ext_idp_conn_ids?: Vec<String>,
        /// Additional fields of the form. Whether these are IDs or names is not documented.
        pub extends_fields?: Vec<String>,
    }
}

request! {
    /// A request for [`get_invitation_policy`](crate::ManagementClient::get_invitation_policy).
    pub struct GetInvitationPolicy {
        /// ID of the policy that is returned.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// ID of a roster with sent invitations, to return the snapshot of the policy from that time. If not set, the present
        /// state is returned.
        pub roster_id?: String,
        /// Whether to return details of the creator of the policy. The service's default is `false`.
        pub with_creator_detail?: bool,
    }
}

request! {
    /// A request for [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
    pub struct UpdateInvitationPolicy {
        /// ID of the policy that is changed.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// The new name of the policy.
        pub name?: String,
        /// New channel that invitations are sent through.
        pub invite_method?: InviteMethod,
        /// New validity of the links in invitations that are sent later.
        pub invite_link_config?: InvitationLinkConfig,
        /// New initial password of accounts, for people who are invited later.
        pub default_password_config?: DefaultPasswordConfig,
        /// Whether later invitation emails contain the initial password.
        pub show_password_in_invite_email?: bool,
        /// Whether people must verify their email address or phone number with a code when they register.
        pub enabled_identifier_verify?: bool,
        /// New preferred channel for this code, for people with both an email address and a phone number.
        pub send_verify_code_method?: SendVerifyCodeMethod,
        /// Whether the registration has a form with additional fields.
        pub enabled_info_fill?: bool,
        /// The new text of the form with additional fields.
        pub register_info_fill_msg?: String,
        /// Whether people link an account at an external identity provider when they register.
        pub enabled_ext_idp?: bool,
        /// Whether people can skip the linking of an external account when they register.
        pub allow_skip_bind_ext_idp?: bool,
        /// The new text of the page for linking an external account.
        pub ext_idp_bind_msg?: String,
        /// IDs of all connections to identity providers whose accounts can be linked. They replace the present ones.
        pub ext_idp_conn_ids?: Vec<String>,
        /// All additional fields of the form; they replace the present ones. Whether these are IDs or names is not documented.
        pub extends_fields?: Vec<String>,
        /// Template type for invitation emails. The values are not documented.
        pub invite_email_template_type?: String,
        /// Template type for welcome emails. The values are not documented.
        pub welcome_email_template_type?: String,
    }
}

request! {
    /// A request for [`list_invitation_policy_extends_fields`](crate::ManagementClient::list_invitation_policy_extends_fields).
    pub struct ListInvitationPolicyExtendsFields {
        /// ID of the policy whose fields are returned.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// ID of a roster with sent invitations, to return the snapshot of the fields from that time. If not set, the present
        /// fields are returned.
        pub roster_id?: String,
    }
}

request! {
    /// A request for
    /// [`update_invitation_policy_extends_fields`](crate::ManagementClient::update_invitation_policy_extends_fields).
    pub struct UpdateInvitationPolicyExtendsFields {
        /// The field that is added, changed, deleted or moved.
        pub extends_field: InvitationFieldUpdate,
        /// The change: `add`, `update`, `delete`, or `reorder` to change the order of the fields.
        pub action: String [sample "add"],
        /// ID of the policy whose fields are changed.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// All fields in the new order, for `reorder`. Whether these are IDs or names is not documented.
        pub new_order?: Vec<String>,
    }
}

request! {
    /// A request for [`get_invitation_policy_email_template`](crate::ManagementClient::get_invitation_policy_email_template).
    pub struct GetInvitationPolicyEmailTemplate {
        /// The email that the template is for: invitation or welcome.
        pub scene: InvitationEmailScene,
        /// ID of the policy whose template is returned.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// ID of a roster with sent invitations, to return the snapshot of the template from that time. If not set, the present
        /// template is returned.
        pub roster_id?: String,
        /// Template type, to return a template other than the policy's present one. The values are not documented.
        pub template_type?: String,
    }
}

request! {
    /// A request for
    /// [`update_invitation_policy_email_template`](crate::ManagementClient::update_invitation_policy_email_template).
    pub struct UpdateInvitationPolicyEmailTemplate {
        /// Type of the template that is changed.
        pub type_!: EmailTemplateType,
        /// Whether this custom template is used instead of the service's default template.
        pub customize_enabled!: bool,
        /// Name of the template, shown in the console.
        pub name!: String,
        /// Subject line of the emails, which recipients see first.
        pub subject!: String,
        /// Sender name of the emails.
        pub sender!: String,
        /// Content of the emails, with placeholders in the syntax of `tpl_engine`.
        pub content!: String,
        /// Validity of the code or link in the email, for verification emails only. The unit is not documented, presumably
        /// seconds.
        pub expires_in?: i64 [1..],
        /// URL that the user is redirected to after the verification, for the types `FIRST_EMAIL_LOGIN_VERIFY` and
        /// `CONSOLE_CONDUCTED_VERIFY` only.
        pub redirect_to?: String,
        /// Engine that renders the content. The service's default is `handlebar`.
        pub tpl_engine?: TemplateEngine,
    }
}
