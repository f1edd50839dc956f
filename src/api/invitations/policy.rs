//! Invitation policies: how people are invited, and what they do to register.

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
    /// It may have the initial password of invited people; do not log it. [`iter`](Self::iter) with the same request returns all
    /// policies.
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
    /// The returned fields are not documented, so it is any JSON; it may have the initial password of invited people.
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
    /// // Links for 3 days, and an hour to fill in the page behind them: in seconds.
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

    /// Returns one invitation policy: as it is now, or as it was when the invitations of a roster were sent.
    ///
    /// The returned fields are not documented, so it is any JSON; it may have the initial password of invited people.
    #[doc(alias = "getPolicyDetailById")]
    #[doc(alias = "getInvitationPolicy")]
    pub fn get_invitation_policy(request: &GetInvitationPolicy) -> Value = read GET "/api/v3/get-invitation-policy",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the policy does not exist.";

    /// Creates a copy of an invitation policy and returns the copy, as any JSON.
    #[doc(alias = "copyInvitationPolicyById")]
    pub fn copy_invitation_policy_by_id(policy_id: str) -> Value = once POST "/api/v3/copy-invitation-policy-by-id",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the policy does not exist.",
        check = "list_invitation_policies";

    /// Changes an invitation policy, the fields that are set, and returns the policy as any JSON.
    ///
    /// Rosters whose invitations were sent before keep the policy as it was then.
    #[doc(alias = "updateInvitationPolicy")]
    pub fn update_invitation_policy(request: &UpdateInvitationPolicy) -> Value = write POST "/api/v3/update-invitation-policy",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the policy does not exist.";

    /// Returns the fields that invited people fill in when they register by a policy, all at once.
    #[doc(alias = "listRegisterExtendsFields")]
    #[doc(alias = "listInvitationPolicyExtendsFields")]
    pub fn list_invitation_policy_extends_fields(request: &ListInvitationPolicyExtendsFields) -> InvitationFieldList =
        read GET "/api/v3/list-invitation-policy-extends-fields";

    /// Adds, changes, deletes or moves one of the fields that invited people fill in, and returns all of them.
    ///
    /// The request's `action` says which of these it is. The field is required for all of them.
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
    /// What happens to rosters that are bound to one of them is not documented.
    #[doc(alias = "batchDeleteInvitationPolicies")]
    #[doc(alias = "deleteInvitationPoliciesBatch")]
    pub fn delete_invitation_policies_batch(policy_ids: [str]) -> () =
        write POST "/api/v3/delete-invitation-policies-batch";

    /// Returns the template of the emails that a policy sends, to invite or to welcome people.
    #[doc(alias = "getInviteEmailTemplate")]
    #[doc(alias = "getInvitationPolicyEmailTemplate")]
    pub fn get_invitation_policy_email_template(request: &GetInvitationPolicyEmailTemplate) -> EmailTemplate =
        read POST "/api/v3/get-invitation-policy-email-template",
        errors = "Presumably [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the policy does not exist.";

    /// Changes a template of the emails that policies send, and returns it.
    ///
    /// The declared request names a type of template, and no policy: which policies use the changed template is not documented.
    /// [`update_invitation_policy`](Self::update_invitation_policy) sets the type that a policy uses.
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
        /// Text to search policies for, in name and ID.
        pub keywords?: String,
        /// Conditions that the listed policies meet.
        pub filter?: CombinedFilter,
        /// Whether each policy is returned with details of the user who created it.
        pub with_creator_detail?: bool,
    }
}

request! {
    /// A request for [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy).
    pub struct CreateInvitationPolicy {
        /// Name of the new policy shown in the console.
        pub name: String [sample "Interns"],
        /// How invitations by the new policy are sent.
        pub invite_method?: InviteMethod,
        /// How long the links of invitations are valid.
        pub invite_link_config?: InvitationLinkConfig,
        /// Which password accounts of invited people have at first.
        pub default_password_config?: DefaultPasswordConfig,
        /// Whether the email with the invitation has the initial password in it.
        pub show_password_in_invite_email?: bool,
        /// Whether invited people confirm with a code that email address or phone number is theirs.
        pub enabled_identifier_verify?: bool,
        /// How this code is sent to people who have both, email address and phone number.
        pub send_verify_code_method?: SendVerifyCodeMethod,
        /// Whether invited people fill in more about themselves to register: the fields of
        /// [`list_invitation_policy_extends_fields`](crate::ManagementClient::list_invitation_policy_extends_fields).
        pub enabled_info_fill?: bool,
        /// What the page says on which they fill it in.
        pub register_info_fill_msg?: String,
        /// Whether invited people bind their account at another identity provider to register.
        pub enabled_ext_idp?: bool,
        /// Whether invited people may register without binding such an account.
        pub allow_skip_bind_ext_idp?: bool,
        /// What the page says on which they bind the account.
        pub ext_idp_bind_msg?: String,
        /// IDs of the connections to identity providers whose accounts can be bound.
        pub ext_idp_conn_ids?: Vec<String>,
        /// The fields that invited people fill in, as texts. Whether these are IDs or names is not documented.
        pub extends_fields?: Vec<String>,
    }
}

request! {
    /// A request for [`get_invitation_policy`](crate::ManagementClient::get_invitation_policy).
    pub struct GetInvitationPolicy {
        /// ID of the policy that is returned.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// ID of a roster whose invitations were sent by this policy: the policy is returned as it was then. If not set, as it is
        /// now.
        pub roster_id?: String,
        /// Whether the policy is returned with details of the user who created it. The service's default is `false`.
        pub with_creator_detail?: bool,
    }
}

request! {
    /// A request for [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
    pub struct UpdateInvitationPolicy {
        /// ID of the policy that is changed.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// Another name of the policy.
        pub name?: String,
        /// How invitations are sent from now on.
        pub invite_method?: InviteMethod,
        /// How long the links of later invitations are valid.
        pub invite_link_config?: InvitationLinkConfig,
        /// Which password accounts of later invited people have at first.
        pub default_password_config?: DefaultPasswordConfig,
        /// Whether emails with invitations have the initial password in them from now on.
        pub show_password_in_invite_email?: bool,
        /// Whether invited people confirm from now on with a code that email address or phone number is theirs.
        pub enabled_identifier_verify?: bool,
        /// How this code is sent from now on to people who have both, email address and phone number.
        pub send_verify_code_method?: SendVerifyCodeMethod,
        /// Whether invited people fill in more about themselves from now on.
        pub enabled_info_fill?: bool,
        /// Another text for the page on which they fill it in.
        pub register_info_fill_msg?: String,
        /// Whether invited people bind their account at another identity provider from now on.
        pub enabled_ext_idp?: bool,
        /// Whether invited people may register from now on without binding such an account.
        pub allow_skip_bind_ext_idp?: bool,
        /// Another text for the page on which they bind the account.
        pub ext_idp_bind_msg?: String,
        /// IDs of all connections to identity providers whose accounts can be bound from now on.
        pub ext_idp_conn_ids?: Vec<String>,
        /// All fields that invited people fill in from now on, as texts. Whether these are IDs or names is not documented.
        pub extends_fields?: Vec<String>,
        /// Type of the template that emails with invitations use from now on. The values are not documented.
        pub invite_email_template_type?: String,
        /// Type of the template that welcome emails use from now on. The values are not documented.
        pub welcome_email_template_type?: String,
    }
}

request! {
    /// A request for [`list_invitation_policy_extends_fields`](crate::ManagementClient::list_invitation_policy_extends_fields).
    pub struct ListInvitationPolicyExtendsFields {
        /// ID of the policy whose fields are returned.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// ID of a roster whose invitations were sent by this policy: the fields are returned as they were then. If not set, as
        /// they are now.
        pub roster_id?: String,
    }
}

request! {
    /// A request for
    /// [`update_invitation_policy_extends_fields`](crate::ManagementClient::update_invitation_policy_extends_fields).
    pub struct UpdateInvitationPolicyExtendsFields {
        /// The field that is added, changed, deleted or moved.
        pub extends_field: InvitationFieldUpdate,
        /// What is done: `add`, `update`, `delete`, or `reorder` for another order of the fields.
        pub action: String [sample "add"],
        /// ID of the policy whose fields are changed.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// All fields in their new order, for `reorder`. Whether these are IDs or names is not documented.
        pub new_order?: Vec<String>,
    }
}

request! {
    /// A request for [`get_invitation_policy_email_template`](crate::ManagementClient::get_invitation_policy_email_template).
    pub struct GetInvitationPolicyEmailTemplate {
        /// Whether it is the template of invitations or of welcome emails.
        pub scene: InvitationEmailScene,
        /// ID of the policy whose template is returned.
        pub policy_id: String [sample "6343b98b7cfbd1a9366e9b7c"],
        /// ID of a roster whose invitations were sent by this policy: the template is returned as it was then. If not set, as it
        /// is now.
        pub roster_id?: String,
        /// Type of the template, if it is another than the one that the policy uses. The values are not documented.
        pub template_type?: String,
    }
}

request! {
    /// A request for
    /// [`update_invitation_policy_email_template`](crate::ManagementClient::update_invitation_policy_email_template).
    pub struct UpdateInvitationPolicyEmailTemplate {
        /// Type of the template that is changed.
        pub type_!: EmailTemplateType,
        /// Whether this template is used. If not, the service uses its own.
        pub customize_enabled!: bool,
        /// Name of the template shown in the console.
        pub name!: String,
        /// What the emails have as their subject line.
        pub subject!: String,
        /// Name that the emails show as the sender.
        pub sender!: String,
        /// Content of the emails, with the placeholders of the engine in `tpl_engine`.
        pub content!: String,
        /// How long code or link in the email are valid, for templates that have one. The unit is not documented, presumably
        /// seconds.
        pub expires_in?: i64 [1..],
        /// URL that the user is sent to after a confirmation, for the types `FIRST_EMAIL_LOGIN_VERIFY` and
        /// `CONSOLE_CONDUCTED_VERIFY` only.
        pub redirect_to?: String,
        /// Engine that fills in the content. The service's default is `handlebar`.
        pub tpl_engine?: TemplateEngine,
    }
}
