//! The methods for roles.

mod assignment;
mod role;
mod store;

use serde_json::{Map, Value, json};

use self::assignment::Target;
use self::role::{Role, check_code};
pub(crate) use self::store::Roles;
use super::declared::{DeclaredCall, text_in};
use super::fields::invalid;
use crate::emulator::server::envelope::Rejection;

/// Executes a method and returns its `data`.
pub(super) fn execute(method: &str, call: &DeclaredCall<'_>, roles: &mut Roles) -> Result<Value, Rejection> {
    match method {
        "create_role" => {
            let role = Role::new(&call.input, namespace_of(&call.input), call.now)?;
            let data = role.data();
            roles.create(vec![role])?;
            Ok(data)
        }
        "create_roles_batch" => {
            let new = call.objects("list").enumerate().map(|(number, item)| {
                let role = Role::new(item, namespace_of(item), call.now);
                role.map_err(|rejection| Rejection { message: format!("list[{number}].{}", rejection.message), ..rejection })
            });
            let new = new.collect::<Result<_, Rejection>>()?;
            roles.create(new).map(success)
        }
        "create_admin_role" => {
            roles.create(vec![Role::new(&call.input, ADMIN_NAMESPACE, call.now)?])?;
            Ok(json!({ "isValid": true }))
        }
        "get_role" => Ok(roles.get(call.text("code"), namespace_of(&call.input))?.data()),
        "list_roles" => {
            let keywords = call.text("keywords");
            let found: Vec<Value> =
                roles.in_namespace(namespace_of(&call.input))?.filter(|role| role.matches(keywords)).map(Role::data).collect();
            Ok(page(call, &found, "list"))
        }
        "update_role" => roles.update(call.text("code"), namespace_of(&call.input), &call.input, call.now).map(success),
        "delete_roles_batch" => {
            let namespace = namespace_of(&call.input);
            roles.delete(&call.texts("codeList").map(|code| (code, namespace)).collect::<Vec<_>>()).map(success)
        }
        "delete_admin_roles" => roles.delete(&call.texts("codeList").map(|code| (code, ADMIN_NAMESPACE)).collect::<Vec<_>>()).map(success),
        "delete_roles_batch_in_namespaces" => roles.delete(&codes(call, "roleList")).map(success),
        "check_role_params" => check_params(call, roles),
        "check_role_mutual_exclusion" => {
            for (code, namespace) in codes(call, "roles") {
                roles.get(code, namespace)?;
            }
            Ok(json!({ "existMutuallyExclusive": false }))
        }
        "assign_role" => roles.assign(&[(call.text("code"), namespace_of(&call.input))], &targets(call), call).map(success),
        "assign_role_batch" => roles.assign(&codes(call, "roles"), &targets(call), call).map(success),
        "revoke_role" => roles.revoke(&[(call.text("code"), namespace_of(&call.input))], &targets(call)).map(success),
        "revoke_role_batch" => roles.revoke(&codes(call, "roles"), &targets(call)).map(success),
        "list_role_members" => {
            let users = roles.assigned(call.text("code"), namespace_of(&call.input), &["USER"])?;
            let users: Vec<Value> =
                users.map(|(_, assignment)| json!({ "userId": assignment.target().id(), "status": "Activated" })).collect();
            Ok(page(call, &users, "list"))
        }
        "list_role_departments" => {
            let departments = roles.assigned(call.text("code"), namespace_of(&call.input), &["DEPARTMENT"])?;
            let department = |id: &str| json!({ "id": id, "code": "", "name": "", "description": "" });
            let departments: Vec<Value> = departments.map(|(_, assignment)| department(assignment.target().id())).collect();
            Ok(page(call, &departments, "list"))
        }
        "list_role_assignments" => list_assignments(call, roles),
        "get_role_authorized_resources" => {
            roles.get(call.text("code"), namespace_of(&call.input))?;
            Ok(json!({ "totalCount": 0, "list": [] }))
        }
        _ => Err(Rejection::new(501, format!("the emulator does not have {method}"))),
    }
}

fn check_params(call: &DeclaredCall<'_>, roles: &Roles) -> Result<Value, Rejection> {
    let (code, namespace) = (call.text("code"), call.text("namespace"));
    let is_taken = roles.in_namespace(namespace)?.any(|role| role.code() == code);
    Ok(match check_code(code) {
        Err(rejection) => json!({ "isValid": false, "message": rejection.message }),
        Ok(()) if is_taken => json!({ "isValid": false, "message": format!("the namespace {namespace} has a role {code}") }),
        Ok(()) => json!({ "isValid": true }),
    })
}

fn list_assignments(call: &DeclaredCall<'_>, roles: &Roles) -> Result<Value, Rejection> {
    let namespace = call.optional_text("namespaceCode").unwrap_or(DEFAULT_NAMESPACE);
    let kinds: Vec<&str> = call.texts("targetType").map(|kind| if kind == "ORG" { "DEPARTMENT" } else { kind }).collect();
    let query = call.text("query");
    let found = roles.assigned(call.text("roleCode"), namespace, &kinds)?.filter(|(role, _)| role.matches(query));
    let found: Vec<Value> = found.map(|(role, assignment)| assignment.data(role, call)).collect();
    Ok(page(call, &found, "data"))
}

/// A page of items under the endpoint's name for its list.
fn page(call: &DeclaredCall<'_>, items: &[Value], name: &str) -> Value {
    let (total_count, items) = call.page(items);
    json!({ "totalCount": total_count, name: items })
}

fn success((): ()) -> Value {
    json!({ "success": true })
}

fn namespace_of(members: &Map<String, Value>) -> &str {
    members.get("namespace").and_then(Value::as_str).unwrap_or(DEFAULT_NAMESPACE)
}

/// The roles of a list by code and namespace.
fn codes<'a>(call: &'a DeclaredCall<'_>, list: &str) -> Vec<(&'a str, &'a str)> {
    call.objects(list).map(|role| (text_in(role, "code"), namespace_of(role))).collect()
}

fn targets(call: &DeclaredCall<'_>) -> Vec<Target> {
    call.objects("targets").map(|target| Target::new(text_in(target, "targetType"), text_in(target, "targetIdentifier"))).collect()
}

/// The error for an invalid time.
fn invalid_time(name: &str) -> Rejection {
    invalid(name, "must be milliseconds since 1970 or an ISO 8601 time")
}

/// The namespace of requests that name none.
const DEFAULT_NAMESPACE: &str = "default";
/// The namespace of roles for administrators of the console.
const ADMIN_NAMESPACE: &str = "system";
