//! The endpoints of each module by feature, for the text of a 404, which names the feature that an endpoint needs.

/// The message of a 404 for an endpoint that the emulator does not have.
pub(crate) fn not_found(http_method: &str, name: &str) -> String {
    match MODULES.iter().find(|(_, names)| names.contains(&name)) {
        Some((feature, _)) => format!("Cannot {http_method} {name}: it needs the feature `{feature}` of the crate authing"),
        None => format!("Cannot {http_method} {name}"),
    }
}

/// Feature, names of the endpoints.
const MODULES: &[(&str, &[&str])] = &[(
    "roles",
    &[
        "assign-role",
        "assign-role-batch",
        "check-role-mutual-exclusion",
        "check-role-params",
        "create-admin-role",
        "create-role",
        "create-roles-batch",
        "delete-admin-roles",
        "delete-roles-batch",
        "get-role",
        "get-role-authorized-resources",
        "list-role-assignments",
        "list-role-departments",
        "list-role-members",
        "list-roles",
        "multiple-namespace-delete-roles-batch",
        "revoke-role",
        "revoke-role-batch",
        "update-role",
    ],
)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_404_names_the_feature() {
        assert_eq!(not_found("GET", "get-role"), "Cannot GET get-role: it needs the feature `roles` of the crate authing");
        assert_eq!(not_found("GET", "get-nothing"), "Cannot GET get-nothing");
    }

    #[cfg(feature = "_declared")]
    #[test]
    fn every_declared_endpoint_is_listed_under_its_feature() {
        for endpoint in crate::api::TABLES.iter().flat_map(|table| table.iter()) {
            let name = endpoint.path.strip_prefix("/api/v3/").unwrap_or(endpoint.path);
            let listed = MODULES.iter().find(|(feature, _)| *feature == endpoint.feature).map(|(_, names)| names.contains(&name));
            assert_eq!(listed, Some(true), "{endpoint:?}");
        }
    }
}
