//! Roles in the emulator.

use serde_json::{Value, json};

use super::Caller;
use crate::emulator::Emulator;
use crate::roles::{
    AssignRole, AssignRoleBatch, CheckRoleMutualExclusion, CheckRoleParams, CreateAdminRole, CreateRole, CreateRolesBatch,
    CreateRolesBatchItem, DeleteRolesBatch, DeleteRolesBatchInNamespaces, GetRole, ListRoleAssignments, ListRoleDepartments,
    ListRoleMembers, ListRoles, RevokeRole, RoleAssignmentTargetType, RoleCode, RoleCodeAndNamespace, RoleTarget, TargetType, UpdateRole,
};
use crate::{Error, ErrorKind, ManagementClient};

fn kind<T: std::fmt::Debug>(result: Result<T, Error>) -> ErrorKind {
    result.unwrap_err().kind()
}

fn codes(client: &ManagementClient) -> Vec<String> {
    client.iter(ListRoles::new()).map(|role| role.unwrap().code).collect()
}

#[test]
fn role_is_created_read_changed_and_deleted() {
    let emulator = Emulator::start().unwrap();
    let client = emulator.client();
    let created = client.create_role(&CreateRole::new("admin").description("d").disable_time("1700000000000")).unwrap();
    assert_eq!((created.id.len(), created.disable_time, created.status.as_deref()), (24, Some(1_700_000_000_000), Some("ENABLE")));
    assert_eq!(client.get_role(&GetRole::new("admin")).unwrap(), created);
    client.update_role(&UpdateRole::new("Boss", "boss", "admin").status("DISABLE").extra("disableTime", Value::Null)).unwrap();
    let changed = client.get_role(&GetRole::new("boss").namespace("default")).unwrap();
    assert_eq!((changed.id, changed.name.as_deref(), changed.disable_time), (created.id, Some("Boss"), None));
    client.update_role(&UpdateRole::new("Boss", "", "boss")).unwrap();
    assert_eq!(kind(client.get_role(&GetRole::new("admin"))), ErrorKind::NotFound);
    client.delete_roles_batch(&DeleteRolesBatch::new(["boss"])).unwrap();
    assert_eq!(kind(client.delete_roles_batch(&DeleteRolesBatch::new(["boss"]))), ErrorKind::NotFound);
    assert!(codes(&client).is_empty());
}

#[test]
fn role_codes_are_unique_and_valid() {
    let emulator = Emulator::start().unwrap();
    let client = emulator.client();
    client.create_role(&CreateRole::new("a")).unwrap();
    assert_eq!(kind(client.create_role(&CreateRole::new("a"))), ErrorKind::Conflict);
    for bad in ["", "a b", "ä", &"x".repeat(65)] {
        assert_eq!(kind(client.create_role(&CreateRole::new(bad))), ErrorKind::InvalidArgument, "{bad}");
    }
    assert_eq!(kind(client.create_role(&CreateRole::new("b").namespace("unknown"))), ErrorKind::NotFound);
    let batch = ["b", "c", "b"].map(CreateRolesBatchItem::new);
    assert_eq!(kind(client.create_roles_batch(&CreateRolesBatch::new(batch))), ErrorKind::Conflict);
    assert_eq!(codes(&client), ["a"]);
    client.create_roles_batch(&CreateRolesBatch::new(["b", "c"].map(CreateRolesBatchItem::new))).unwrap();
    assert_eq!(kind(client.update_role(&UpdateRole::new("n", "c", "b"))), ErrorKind::Conflict);
    let check = |code: &str| client.check_role_params(&CheckRoleParams::new(code, "default")).unwrap();
    assert_eq!((check("d").is_valid, check("c").is_valid, check("a b").is_valid), (Some(true), Some(false), Some(false)));
    assert!(check("c").message.is_some() && check("d").message.is_none());
}

#[test]
fn admin_roles_are_in_the_namespace_system() {
    let emulator = Emulator::start().unwrap();
    let client = emulator.client();
    client.create_admin_role(&CreateAdminRole::new("Auditors", "auditors")).unwrap();
    assert_eq!(client.list_roles(&ListRoles::new().namespace("system")).unwrap().list[0].name.as_deref(), Some("Auditors"));
    assert!(codes(&client).is_empty());
    client.delete_admin_roles(["auditors"]).unwrap();
    client.create_role(&CreateRole::new("a").namespace("system")).unwrap();
    client.delete_roles_batch_in_namespaces(&DeleteRolesBatchInNamespaces::new([RoleCodeAndNamespace::new("a", "system")])).unwrap();
    assert_eq!(kind(client.delete_admin_roles(["a"])), ErrorKind::NotFound);
}

#[test]
fn roles_are_assigned_and_revoked() {
    let emulator = Emulator::start().unwrap();
    let client = emulator.client();
    client.create_roles_batch(&CreateRolesBatch::new(["a", "b"].map(CreateRolesBatchItem::new))).unwrap();
    let targets = || [RoleTarget::new(TargetType::User, "u1"), RoleTarget::new("DEPARTMENT", "d1")];
    for _ in 0..2 {
        client.assign_role(&AssignRole::new(targets(), "a").end_time(4_000_000_000_000)).unwrap();
    }
    client.assign_role_batch(&AssignRoleBatch::new([RoleTarget::new(TargetType::User, "u2")], ["a", "b"].map(RoleCode::new))).unwrap();
    let members = |code: &str| -> Vec<String> { client.iter(ListRoleMembers::new(code)).map(|user| user.unwrap().user_id).collect() };
    assert_eq!((members("a"), members("b")), (vec!["u2".to_owned(), "u1".to_owned()], vec!["u2".to_owned()]));
    assert_eq!(client.list_role_departments(&ListRoleDepartments::new("a")).unwrap().list[0].id, "d1");
    let assigned: Vec<_> = client.iter(ListRoleAssignments::new("a")).map(Result::unwrap).collect();
    assert_eq!((assigned.len(), assigned[2].end_time, assigned[0].end_time), (3, Some(4_000_000_000_000), None));
    assert_eq!((assigned[0].role_code.as_str(), assigned[0].user_pool_id.as_str()), ("a", emulator.userpool_id()));
    let users = ListRoleAssignments::new("a").target_type([RoleAssignmentTargetType::User]);
    assert_eq!(client.list_role_assignments(&users.limit(1)).map(|page| (page.total_count, page.list.len())).unwrap(), (2, 1));
    client.revoke_role(&RevokeRole::new(targets(), "a")).unwrap();
    client.revoke_role(&RevokeRole::new(targets(), "a")).unwrap();
    assert_eq!(members("a"), ["u2"]);
    let unknown = AssignRole::new([RoleTarget::new(TargetType::Role, "z")], "a");
    assert_eq!(kind(client.assign_role(&unknown)), ErrorKind::NotFound);
    assert_eq!(kind(client.assign_role(&AssignRole::new(targets(), "z"))), ErrorKind::NotFound);
    assert!(!client.check_role_mutual_exclusion(&CheckRoleMutualExclusion::new([RoleCode::new("a"), RoleCode::new("b")])).unwrap());
}

#[test]
fn all_pages_of_roles_are_listed_newest_first() {
    let emulator = Emulator::start().unwrap();
    let client = emulator.client();
    for start in [0, 50, 100] {
        let items = (start..start + 50).map(|number| CreateRolesBatchItem::new(format!("r{number}")));
        client.create_roles_batch(&CreateRolesBatch::new(items)).unwrap();
    }
    let all = codes(&client);
    assert_eq!((all.len(), all[0].as_str(), all[149].as_str()), (150, "r149", "r0"));
    assert_eq!(client.iter(&ListRoles::new().keywords("r10").limit(7)).count(), 11);
    assert_eq!(emulator.calls("list-roles"), 3 + 2);
}

#[test]
fn requests_are_checked_by_their_declaration() {
    let emulator = Emulator::start().unwrap();
    let caller = Caller::new(&emulator);
    let message = |response: Value| {
        assert_eq!(response["statusCode"], 400, "{response}");
        response["message"].as_str().unwrap().to_owned()
    };
    let target = json!({ "targetType": "USER", "targetIdentifier": "u" });
    assert_eq!(
        message(caller.post("assign-role", &json!({ "targets": [target, { "targetType": "ROBOT" }], "endTime": "x" }))),
        "targets[1].targetType must be one of USER, ROLE, GROUP, DEPARTMENT; targets[1].targetIdentifier is required; code is required; \
         endTime must be a whole number"
    );
    assert_eq!(message(caller.post("assign-role", &json!({ "targets": [], "code": "a" }))), "targets must have from 1 to 50 elements");
    assert_eq!(message(caller.get("list-roles?page=0&limit=51")), "page must be at least 1; limit must be from 1 to 50");
    assert_eq!(message(caller.get("list-roles?page=one")), "page must be a whole number");
    assert_eq!(message(caller.post("delete-admin-roles", &json!({ "codeList": [] }))), "codeList must have from 1 to 50 elements");
    assert_eq!(message(caller.post("delete-admin-roles", &json!({}))), "codeList is required");
    assert_eq!(message(caller.post("create-role", &json!([]))), "the request body must be a JSON object");
    let newer = json!({ "code": "a", "newer": { "member": 1 }, "disableTime": "2024-01-07T03:04:05.006Z" });
    assert_eq!(caller.post("create-role", &newer)["data"]["disableTime"], 1_704_596_645_006_u64);
    assert_eq!(caller.get("list-role-members?code=a&newer=1")["data"], json!({ "totalCount": 0, "list": [] }));
    assert_eq!(caller.get("create-role")["statusCode"], 404);
}
