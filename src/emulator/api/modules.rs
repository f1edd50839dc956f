//! The endpoints of each module by feature, for the text of a 404, which names the feature that an endpoint needs.

/// The message of a 404 for an endpoint that the emulator does not have.
pub(crate) fn not_found(http_method: &str, name: &str) -> String {
    match MODULES.iter().find(|(_, names)| names.split(' ').any(|other| other == name)) {
        Some((feature, _)) => format!("Cannot {http_method} {name}: it needs the feature `{feature}` of the crate authing"),
        None => format!("Cannot {http_method} {name}"),
    }
}

/// The features, and the names of their endpoints with blanks between them.
const MODULES: &[(&str, &str)] = &[
    ("access_keys", "create-access-key delete-access-key get-access-key list-access-key update-access-key"),
    (
        "applications",
        "assign-asa-account authorize-application-access batch-applications-auth change-userpool-tenant-ext-idp-conn-state \
         check-domain-available create-application create-asa-account create-asa-accounts-batch delete-application \
         delete-asa-account delete-asa-accounts-batch get-application get-application-permission-strategy \
         get-application-secret get-application-simple-info get-asa-account get-asa-account-assigned-targets \
         get-asa-accounts-batch get-assigned-account get-mfa-trigger-data get-subject-auth-detail \
         list-application-active-users list-application-simple-info list-applications list-applications-auth \
         list-asa-accounts list-subject-auth list-tenant-applications refresh-application-secret revoke-application-access \
         unassign-asa-account update-application update-application-mfa-settings update-application-permission-strategy \
         update-asa-account update-auth-enabled update-login-page-config update-userpool-tenant-appqrcode-state \
         update-userpool-tenant-config userpool-tenant-config",
    ),
    ("approvals", "approval approval-batch-process approval-closed-list approval-log-list approval-pending-list approval-process"),
    ("audit_logs", "get-admin-audit-logs get-user-action-logs"),
    (
        "billing",
        "click-cost-contact get-all-rights-items get-current-package-info get-mau-period-usage-history get-order-detail \
         get-order-pay-detail get-orders get-usage-info",
    ),
    (
        "custom_fields",
        "delete-custom-fields get-custom-data get-custom-fields get-user-base-fields list-custom-fields \
         list-user-base-fields set-custom-data set-custom-fields set-user-base-fields",
    ),
    (
        "data_permissions",
        "authorize-data-policies batch-create-dnef check-data-policy-exists check-data-resource-exists \
         check-external-user-permission check-permission check-permission-namespace-exists check-user-same-level-permission \
         create-array-data-resource create-data-policy create-data-resource create-dnef create-permission-namespace \
         create-permission-namespaces-batch create-string-data-resource create-tree-data-resource delete-data-policy \
         delete-data-resource delete-dnef delete-permission-namespace delete-permission-namespaces-batch get-data-policy \
         get-data-resource get-external-user-resource-struct get-permission-namespace get-permission-namespaces-batch \
         get-user-permission-list get-user-resource-permission-list get-user-resource-struct list-data-policies \
         list-data-policy-targets list-data-resources list-dnef list-permission-namespace-roles list-permission-namespaces \
         list-permission-view/data list-resource-targets list-simple-data-policies revoke-data-policy update-data-policy \
         update-data-resource update-dnef update-permission-namespace",
    ),
    (
        "devices",
        "add-device authing-verify/create-device create-device delete-device delete-device-by-user device-status \
         disable-device disable-device-by-user enable-device enable-device-by-user get-device-exclusive-rule-settings \
         get-device-exclusive-valid-scope-settings get-device-exclusive-white-list-settings \
         get-last-login-apps-by-device-ids get-last-login-apps-by-deviceIds get-supported-device-exclusive-apps \
         remove-device-exclusive-valid-scope-settings save-device-exclusive-valid-scope-settings suspend-device \
         suspend-device-by-user update-device-exclusive-rule-settings",
    ),
    ("events", "create-event-app define-event list-event-apps list-events pub-event pub-userEvent"),
    (
        "groups",
        "add-group-members create-group create-groups-batch create-or-update-group delete-groups-batch get-all-groups \
         get-group get-group-authorized-resources list-group-members list-groups remove-group-members update-group",
    ),
    (
        "identity_sources",
        "change-ext-idp-conn-association-state change-ext-idp-conn-state create-ext-idp create-ext-idp-conn delete-ext-idp \
         delete-ext-idp-conn ext-idp-conn-apps get-ext-idp get-weixin-access-token list-ext-idp list-tenant-ext-idp \
         update-ext-idp update-ext-idp-conn",
    ),
    (
        "invitations",
        "add-invitation-policy-user-attribution add-invitation-policy-user-attributions-batch \
         batch-approval-universal-invitation-applicants batch-delete-invitation-invitees \
         batch-reject-universal-invitation-applicant copy-invitation-policy-by-id create-invitation-policy \
         create-invitation-roster delete-invitation-policies-batch delete-invitation-roster delete-invitation-rosters-batch \
         filter-universal-invitation-applicants generate-universal-invitation-link get-invitation-policy \
         get-invitation-policy-email-template get-invitation-policy-user-attribution \
         get-invitation-policy-user-attribution-main-department get-invitation-roster get-universal-invitation-settings \
         invitation-invitee/export invitation-invitee/import invitation-invitee/template invitation-invitee/upload \
         list-invitation-invitees list-invitation-policies list-invitation-policy-extends-fields \
         list-invitation-policy-user-attributions list-invitation-rosters list-invitation-rosters-by-no-policy-id \
         list-invitation-rosters-by-policy-id quick-filter-invitees remove-invitation-policy-user-attribution \
         remove-invitation-policy-user-attribution-main-department remove-invitation-policy-user-attributions-batch \
         revert-roster-invitation revert-roster-invitation-batch send-roster-invitation send-roster-invitation-batch \
         set-invitation-policy-user-attribution-main-department update-invitation-policy \
         update-invitation-policy-email-template update-invitation-policy-extends-fields update-invitation-roster \
         update-invitation-roster-batch-bind-policy update-invitation-roster-batch-unbind-policy \
         update-universal-invitation-settings",
    ),
    (
        "ldap",
        "disable-ldap-server enable-ldap-server get-ldap-server-config get-ldap-server-log get-ldap-server-random-pwd \
         get-ldap-sub-entries update-ldap-server-config",
    ),
    ("messages", "config-email-provider get-email-provider get-email-templates preview-email-template update-email-template"),
    (
        "metadata",
        "/get-row-batch metadata/all-operate metadata/copy-operate metadata/copy-row-relation metadata/create-field \
         metadata/create-model metadata/create-operate metadata/create-row metadata/create-row-relation \
         metadata/execute-operate metadata/export metadata/export/model metadata/filter metadata/get-all-metadata \
         metadata/get-all-row-by-scrollid metadata/get-import-template metadata/get-model metadata/get-relation-info \
         metadata/get-row metadata/get-row-by-value metadata/get-row-relation metadata/get-row-relation-details \
         metadata/group metadata/import metadata/import/model metadata/list-field metadata/list-model metadata/list-operate \
         metadata/relation-search metadata/remove-field metadata/remove-model metadata/remove-operate metadata/remove-row \
         metadata/remove-row-relation metadata/ueba/capture metadata/update-field metadata/update-model \
         metadata/update-operate metadata/update-row",
    ),
    (
        "organizations",
        "add-department-members create-department create-department-tree create-organization delete-department \
         delete-department-sync-relations delete-organization get-all-departments get-department \
         get-department-available-app get-department-by-id get-department-sync-relations get-organization \
         get-organization-batch get-parent-department is-user-in-department list-children-departments \
         list-department-member-ids list-department-members list-organizations remove-department-members \
         search-department-members search-departments search-departments-list search-organizations update-department \
         update-department-status update-organization update-organization-status",
    ),
    (
        "permissions",
        "associate-tenant-resource authorize-resources create-namespace create-namespaces-batch create-resource \
         create-resources-batch delete-common-resources-batch delete-namespace delete-namespaces-batch delete-resource \
         delete-resources-batch get-authorized-resources get-namespace get-namespaces-batch get-resource \
         get-resource-authorized-targets get-resources-batch is-action-allowed list-common-resource list-namespace-roles \
         list-namespaces list-resources update-namespace update-resource",
    ),
    (
        "pipelines",
        "create-pipeline-function delete-pipeline-function get-pipeline-function get-pipeline-logs list-pipeline-functions \
         reupload-pipeline-function update-pipeline-function update-pipeline-order",
    ),
    (
        "posts",
        "create-post get-post get-post-by-id get-user-post get-user-posts list-post remove-post set-user-posts update-post \
         user-connection-post",
    ),
    (
        "public_accounts",
        "create-public-account create-public-accounts-batch delete-public-accounts-batch get-departments-of-public-account \
         get-groups-of-public-account get-post-of-public-account get-public-account get-public-account-batch \
         get-public-accounts-of-department get-public-accounts-of-group get-public-accounts-of-post \
         get-public-accounts-of-role get-public-accounts-of-user get-roles-of-public-account get-users-of-public-account \
         kick-public-accounts list-public-accounts resign-public-account-batch set-public-account-of-departments \
         set-public-account-of-groups set-public-account-of-post set-public-account-of-roles set-public-account-of-users \
         set-user-of-public-accounts transfer-into-public-account unbind-public-account-of-post \
         unbind-public-account-of-user update-public-account update-public-account-batch",
    ),
    ("risk_lists", "ip-list ip-list/{id} risk-list-policy risk-list-policy/{id} user-list user-list/{id}"),
    (
        "roles",
        "assign-role assign-role-batch check-role-mutual-exclusion check-role-params create-admin-role create-role \
         create-roles-batch delete-admin-roles delete-roles-batch get-role get-role-authorized-resources \
         list-role-assignments list-role-departments list-role-members list-roles multiple-namespace-delete-roles-batch \
         revoke-role revoke-role-batch update-role",
    ),
    (
        "security",
        "disable-global-mfa-settings get-global-mfa-settings get-security-settings update-global-mfa-settings \
         update-security-settings",
    ),
    (
        "sync_center",
        "cancel-sync-risk-operation create-sync-task get-sync-job get-sync-task list-sync-job-logs list-sync-jobs \
         list-sync-risk-operations list-sync-tasks trigger-sync-risk-operations trigger-sync-task update-sync-task",
    ),
    (
        "tenants",
        "add-tenant-department-members add-tenant-users create-multiple-tenant-admin create-tenant create-tenant-cooperator \
         create-tenant-enterprise-certification create-tenant-user delete-multiple-tenant-admin delete-tenant \
         delete-tenant-admin delete-tenant-cooperator delete-tenant-user generate-invite-tenant-user-link \
         get-multiple-tenant-admin get-tenant get-tenant-by-code get-tenant-cooperator get-tenant-cooperator-menu \
         get-tenant-enterprise-certification get-tenant-little-info get-tenant-user import-tenant import-tenant-history \
         import-tenant-notify-user list-invite-tenant-user-records list-multiple-tenant-admins list-tenant-admin \
         list-tenant-cooperators list-tenant-users list-tenants remove-tenant-department-members remove-tenant-users \
         review-tenant-enterprise-certification send-email-batch send-invite-tenant-user-email send-sms-batch \
         set-tenant-admin update-multiple-tenant-admin update-tenant update-tenant-cooperator \
         update-tenant-enterprise-certification update-tenant-user",
    ),
    (
        "users",
        "batch-get-user-encrypt-password check-session-status create-user create-users-batch delete-user-sync-relations \
         delete-users-batch get-mfa-status get-otp-secret-by-user get-user get-user-accessible-apps get-user-authorized-apps \
         get-user-authorized-resources get-user-batch get-user-departments get-user-groups get-user-identities \
         get-user-logged-in-identities get-user-loggedin-apps get-user-login-history get-user-mfa-info \
         get-user-password-ciphertext get-user-principal-authentication-info get-user-roles get-user-sync-relations \
         has-any-role import-otp is-user-exists kick-users link-identity list-archived-users list-users \
         list-users-by-keywords reset-user-principal-authentication-info resign-user resign-user-batch \
         send-user-reset-password-email-link set-mfa-status set-user-departments unlink-identity update-user \
         update-user-batch users/field/decrypt",
    ),
    ("verify", "verify-config verify-config-app"),
    ("whitelist", "add-whitelist add-whitelist-of-app delete-whitelist delete-whitelist-of-app list-whitelist list-whitelist-of-app"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_404_names_the_feature() {
        assert_eq!(not_found("GET", "get-role"), "Cannot GET get-role: it needs the feature `roles` of the crate authing");
        assert_eq!(not_found("GET", "get-nothing"), "Cannot GET get-nothing");
    }

    #[test]
    fn every_declared_endpoint_is_listed_under_its_feature() {
        for endpoint in crate::api::TABLES.iter().flat_map(|table| table.iter()) {
            // The module that is always there needs no feature.
            if endpoint.feature == "webhooks" {
                continue;
            }
            let name = endpoint.path.strip_prefix("/api/v3/").unwrap_or(endpoint.path);
            let listed = MODULES
                .iter()
                .find(|(feature, _)| *feature == endpoint.feature)
                .map(|(_, names)| names.split(' ').any(|other| other == name));
            assert!(listed == Some(true), "{endpoint:?}: add {name:?} to `MODULES`, under {:?}", endpoint.feature);
        }
    }
}
