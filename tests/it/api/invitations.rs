//! The methods of the module `invitations`.

use authing::invitations::{
    AddInvitationPolicyUserAttribution, AddInvitationPolicyUserAttributionsBatch, BatchDeleteInvitationInvitees, CreateInvitationPolicy,
    CreateInvitationRoster, FilterUniversalInvitationApplicants, GetInvitationPolicy, GetInvitationPolicyEmailTemplate,
    GetInvitationPolicyUserAttribution, GetInvitationPolicyUserAttributionMainDepartment, GetInvitationRoster,
    GetUniversalInvitationSettings, ImportInvitationInvitees, ListInvitationInvitees, ListInvitationPolicies,
    ListInvitationPolicyExtendsFields, ListInvitationPolicyUserAttributions, ListInvitationRosters, ListInvitationRostersByNoPolicyId,
    ListInvitationRostersByPolicyId, QuickFilterInvitees, RemoveInvitationPolicyUserAttribution,
    RemoveInvitationPolicyUserAttributionsBatch, RevertRosterInvitation, SendRosterInvitationBatch,
    SetInvitationPolicyUserAttributionMainDepartment, UpdateInvitationPolicy, UpdateInvitationPolicyEmailTemplate,
    UpdateInvitationPolicyExtendsFields, UpdateInvitationRoster, UpdateInvitationRosterBatchBindPolicy,
    UpdateInvitationRosterBatchUnbindPolicy, UpdateUniversalInvitationSettings, UploadInvitationInvitees,
};

dispatch! {
    "invitations":
    get_universal_invitation_settings(GetUniversalInvitationSettings);
    update_universal_invitation_settings(UpdateUniversalInvitationSettings);
    generate_universal_invitation_link();
    filter_universal_invitation_applicants(FilterUniversalInvitationApplicants);
    batch_approve_universal_invitation_applicants(applicantIds: [str]);
    batch_reject_universal_invitation_applicants(applicantIds: [str]);
    list_invitation_policies(ListInvitationPolicies);
    create_invitation_policy(CreateInvitationPolicy);
    get_invitation_policy(GetInvitationPolicy);
    copy_invitation_policy_by_id(policyId: str);
    update_invitation_policy(UpdateInvitationPolicy);
    list_invitation_policy_extends_fields(ListInvitationPolicyExtendsFields);
    update_invitation_policy_extends_fields(UpdateInvitationPolicyExtendsFields);
    delete_invitation_policies_batch(policyIds: [str]);
    get_invitation_policy_user_attribution(GetInvitationPolicyUserAttribution);
    list_invitation_policy_user_attributions(ListInvitationPolicyUserAttributions);
    add_invitation_policy_user_attribution(AddInvitationPolicyUserAttribution);
    add_invitation_policy_user_attributions_batch(AddInvitationPolicyUserAttributionsBatch);
    set_invitation_policy_user_attribution_main_department(SetInvitationPolicyUserAttributionMainDepartment);
    remove_invitation_policy_user_attribution_main_department(policyId: str);
    get_invitation_policy_user_attribution_main_department(GetInvitationPolicyUserAttributionMainDepartment);
    remove_invitation_policy_user_attribution(RemoveInvitationPolicyUserAttribution);
    remove_invitation_policy_user_attributions_batch(RemoveInvitationPolicyUserAttributionsBatch);
    get_invitation_policy_email_template(GetInvitationPolicyEmailTemplate);
    update_invitation_policy_email_template(UpdateInvitationPolicyEmailTemplate);
    list_invitation_rosters(ListInvitationRosters);
    list_invitation_rosters_by_policy_id(ListInvitationRostersByPolicyId);
    list_invitation_rosters_by_no_policy_id(ListInvitationRostersByNoPolicyId);
    get_invitation_roster(GetInvitationRoster);
    create_invitation_roster(CreateInvitationRoster);
    update_invitation_roster_batch_bind_policy(UpdateInvitationRosterBatchBindPolicy);
    update_invitation_roster_batch_unbind_policy(UpdateInvitationRosterBatchUnbindPolicy);
    update_invitation_roster(UpdateInvitationRoster);
    delete_invitation_roster(id: str);
    delete_invitation_rosters_batch(ids: [str]);
    send_roster_invitation(rosterId: str);
    send_roster_invitation_batch(SendRosterInvitationBatch);
    revert_roster_invitation(RevertRosterInvitation);
    revert_roster_invitation_batch(inviteeIds: [str]);
    quick_filter_invitees(QuickFilterInvitees);
    list_invitation_invitees(ListInvitationInvitees);
    batch_delete_invitation_invitees(BatchDeleteInvitationInvitees);
    get_invitation_invitee_template();
    upload_invitation_invitees(UploadInvitationInvitees);
    import_invitation_invitees(ImportInvitationInvitees);
    export_invitation_invitees(rosterId: str);
}
