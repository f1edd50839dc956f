//! Forms of responses that are not as documented, errors with their place, and iteration.

use authing::roles::{
    AssignRole, CheckRoleMutualExclusion, CreateRole, GetRole, ListRoleAssignments, ListRoles, Role, RoleCode, RoleTarget, TargetType,
};
use authing::users::GetUserPrincipalAuthenticationInfo;
use authing::{Error, ErrorKind, Page};
use serde_json::{Value, json};

use crate::support::{Received, Server, client, http, ok};

fn role(id: u32) -> Value {
    json!({ "id": id.to_string(), "code": format!("r{id}") })
}

fn pages(data: Value) -> authing::Result<Page<Role>> {
    let server = Server::start(move |_| ok(data.clone()));
    client(&server).list_roles(&ListRoles::new())
}

fn found(data: Value) -> (u64, Vec<String>) {
    let page = pages(data.clone()).unwrap_or_else(|error| panic!("{data}: {error}"));
    (page.total_count, page.list.into_iter().map(|role| role.id).collect())
}

#[test]
fn page_is_read_in_every_form() {
    let two = || vec!["1".to_owned(), "2".to_owned()];
    let list = json!([role(1), role(2)]);
    for (data, total) in [
        (json!({ "totalCount": 9, "list": list }), 9),
        (json!({ "list": list, "totalCount": "9" }), 9),
        (json!({ "totalCount": true, "list": list }), 0),
        (json!({ "list": list }), 0),
        (json!({ "count": { "all": 9, "userVisible": 2 }, "list": list }), 9),
        (json!({ "totalCount": 9, "data": list }), 9),
        (json!({ "totalCount": 9, "list": list.to_string() }), 9),
        (json!({ "statusCode": 200, "message": "", "totalCount": 9, "list": list }), 9),
        (json!({ "statusCode": 200, "data": { "totalCount": 9, "list": list } }), 9),
        (list.clone(), 0),
        (json!([{ "totalCount": 9, "list": list }]), 9),
        (json!([{ "totalCount": 9, "list": [role(1)] }, { "totalCount": 9, "list": [role(2)] }]), 9),
    ] {
        assert_eq!(found(data.clone()), (total, two()), "{data}");
    }
    for (one, total) in [(role(1), 0), (json!([role(1)]), 0), (json!({ "list": role(1), "totalCount": 1 }), 1)] {
        assert_eq!(found(one.clone()), (total, vec!["1".to_owned()]), "{one}");
    }
    for empty in [json!({ "totalCount": 0, "list": [] }), json!({ "totalCount": 0 }), json!({ "totalCount": 0, "list": null }), json!([])] {
        assert_eq!(found(empty.clone()), (0, Vec::new()), "{empty}");
    }
}

#[test]
fn page_without_a_list_is_no_empty_page() {
    for data in [json!({}), json!({ "totalCount": 3 }), json!({ "unknown": 1 }), json!("x"), json!(7)] {
        assert_eq!(pages(data.clone()).unwrap_err().kind(), ErrorKind::Decode, "{data}");
    }
    assert_eq!(pages(Value::Null).unwrap_err().kind(), ErrorKind::Decode);
}

#[test]
fn list_beside_the_status_code_is_read() {
    let body = json!({ "statusCode": 200, "message": "", "totalCount": 5, "list": [role(1)] }).to_string();
    let server = Server::start(move |_| http(200, &[], &body));
    assert_eq!(client(&server).list_roles(&ListRoles::new()).unwrap().total_count, 5);
}

#[test]
fn object_may_be_the_only_row_of_a_list() {
    for data in [role(1), json!({ "list": [role(1)] }), json!({ "totalCount": 1, "data": [role(1)] }), json!([role(1)])] {
        let server = Server::start(move |_| ok(data.clone()));
        assert_eq!(client(&server).get_role(&GetRole::new("a")).unwrap().id, "1");
    }
    for data in [json!({ "list": [role(1), role(2)] }), json!({ "list": [] }), json!([])] {
        let server = Server::start(move |_| ok(data.clone()));
        assert_eq!(client(&server).get_role(&GetRole::new("a")).unwrap_err().kind(), ErrorKind::Decode);
    }
}

/// Endpoints that are declared with a page and return one object.
#[test]
fn first_row_of_a_declared_page_is_the_object() {
    let record = |name: &str| json!({ "principalType": "P", "principalName": name, "principalCode": "c" });
    let read = |data: Value| {
        let server = Server::start(move |_| ok(data.clone()));
        let request = GetUserPrincipalAuthenticationInfo::new("u");
        client(&server).get_user_principal_authentication_info(&request).map(|info| info.principal_name)
    };
    for data in [record("a"), json!({ "totalCount": 2, "list": [record("a"), record("b")] }), json!([record("a")])] {
        assert_eq!(read(data.clone()).unwrap().as_deref(), Some("a"), "{data}");
    }
    assert_eq!(read(json!({ "totalCount": 0, "list": [] })).unwrap_err().kind(), ErrorKind::Decode);
}

#[test]
fn decode_error_names_the_place() {
    let text = |data: Value| pages(data).unwrap_err().to_string();
    let four = |last: Value| json!({ "totalCount": 4, "list": [role(1), role(2), role(3), last] });
    let error = text(four(json!({ "id": "4", "disableTime": "soon" })));
    assert!(error.contains("data.list[3].disableTime: expected a whole number, found \"soon\""), "{error}");
    let error = text(four(json!({ "id": "4", "enablePermissionApply": [] })));
    assert!(error.contains("data.list[3].enablePermissionApply: expected true or false, found an array"), "{error}");
    let error = text(four(json!({ "code": "4" })));
    assert!(error.contains("data.list[3]: missing member \"id\""), "{error}");
    let error = text(json!({ "totalCount": 4 }));
    assert!(error.contains("data: missing member \"list\""), "{error}");
    let error = text(json!({ "list": [{ "id": null }] }));
    assert!(error.contains("data.list[0].id: expected a string, found null"), "{error}");
}

#[test]
fn decode_error_of_a_create_says_that_it_was_executed() {
    let server = Server::start(|_| ok(json!({ "code": "a" })));
    let error = client(&server).create_role(&CreateRole::new("a")).unwrap_err();
    assert_eq!((error.kind(), server.count("create-role")), (ErrorKind::Decode, 1));
}

#[test]
fn lost_create_names_the_method_that_checks() {
    let server = Server::start(|_| vec![crate::support::Step::Close]);
    let error = client(&server).create_role(&CreateRole::new("a")).unwrap_err();
    assert!(error.outcome_unknown() && error.to_string().contains("call `get_role` to check"), "{error}");
    assert_eq!(server.count("create-role"), 1);
    let error = client(&server).check_role_mutual_exclusion(&CheckRoleMutualExclusion::new([RoleCode::new("a")])).unwrap_err();
    assert!(!error.outcome_unknown() && server.count("check-role-mutual-exclusion") > 1, "{error}");
}

#[test]
fn too_many_elements_are_rejected_before_sending() {
    let server = Server::start(|_| ok(Value::Null));
    let client = client(&server);
    let targets = || (0..51).map(|number| RoleTarget::new(TargetType::User, number.to_string()));
    let error = client.assign_role(&AssignRole::new(targets(), "a")).unwrap_err();
    assert!(error.to_string().contains("AssignRole.targets has 51 elements, the service accepts at most 50"), "{error}");
    let error = client.delete_admin_roles((0..51).map(|number| number.to_string())).unwrap_err();
    assert!(error.to_string().contains("code_list has 51 elements"), "{error}");
    assert_eq!(server.calls(), 0);
}

fn page_number(request: &Received, name: &str) -> u32 {
    let query = request.target.split_once('?').unwrap().1;
    form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).unwrap().1.parse().unwrap()
}

#[test]
fn iteration_fetches_all_pages() {
    let server = Server::start(|request| {
        let (page, limit) = (page_number(request, "page"), page_number(request, "limit"));
        let last = (page * limit).min(120);
        ok(json!({ "totalCount": 120, "list": ((page - 1) * limit + 1..=last).map(role).collect::<Vec<_>>() }))
    });
    let client = client(&server);
    let ids: Vec<String> = client.iter(ListRoles::new().page(7).keywords("r")).map(|role| role.unwrap().id).collect();
    assert_eq!((ids.len(), ids[0].as_str(), ids[119].as_str(), server.count("list-roles")), (120, "1", "120", 3));
    assert!(server.requests("list-roles").iter().all(|request| request.target.contains("keywords=r")));
    let request = ListRoles::new().limit(40);
    assert_eq!(client.iter(&request).count(), 120);
    assert_eq!(server.count("list-roles"), 6);
}

#[test]
fn iteration_reads_a_list_that_is_called_data() {
    let server = Server::start(|request| {
        let page = page_number(request, "page");
        let row = |number: u32| json!({ "roleId": format!("{page}-{number}"), "roleCode": "a", "userPoolId": "p" });
        ok(json!({ "data": (0..if page < 3 { 50 } else { 7 }).map(row).collect::<Vec<_>>() }))
    });
    let ids: Vec<String> = client(&server).iter(ListRoleAssignments::new("a")).map(|row| row.unwrap().role_id).take(200).collect();
    assert_eq!((ids.len(), ids[50].as_str()), (107, "2-0"));
}

#[test]
fn iteration_ends_when_the_server_ignores_the_page() {
    let all: Vec<Value> = (1..=80).map(role).collect();
    for data in [json!({ "totalCount": 80, "list": all }), json!({ "list": all }), Value::from(all.clone())] {
        let server = Server::start(move |_| ok(data.clone()));
        assert_eq!(client(&server).iter(ListRoles::new()).take(300).count(), 80);
        assert_eq!(server.count("list-roles"), 1, "a page longer than its limit is the whole list");
    }
}

#[test]
fn iteration_ends_after_a_failed_request() {
    let server = Server::start(|request| match page_number(request, "page") {
        1 => ok(json!({ "totalCount": 100, "list": (1..=50).map(role).collect::<Vec<_>>() })),
        _ => crate::support::envelope(403),
    });
    let results: Vec<_> = client(&server).iter(ListRoles::new()).collect();
    assert_eq!((results.len(), results[50].as_ref().unwrap_err().kind()), (51, ErrorKind::Forbidden));
}

#[test]
fn iteration_continues_behind_an_unreadable_row() {
    let list = || json!([role(1), { "id": "2", "disableTime": {} }, { "code": "3" }, role(4)]);
    let rows = |name: &str| json!({ "totalCount": 4, name: list() });
    for (data, path) in [
        (rows("list"), "data.list"),
        (rows("data"), "data.data"),
        (list(), "data"),
        (json!({ "totalCount": 4, "list": list().to_string() }), "data.list"),
        (json!([rows("list")]), "data[0].list"),
        (json!({ "statusCode": 200, "data": rows("list") }), "data.data.list"),
    ] {
        let server = Server::start(move |_| ok(data.clone()));
        let results: Vec<_> = client(&server).iter(ListRoles::new()).collect();
        assert_eq!((results.len(), server.count("list-roles")), (4, 1));
        assert_eq!((results[0].as_ref().unwrap().id.as_str(), results[3].as_ref().unwrap().id.as_str()), ("1", "4"));
        let error = results[1].as_ref().unwrap_err().to_string();
        assert!(error.contains(&format!(": {path}[1].disableTime: expected a whole number, found an object")), "{error}");
        let error = results[2].as_ref().unwrap_err().to_string();
        assert!(error.contains(&format!(": {path}[2]: missing member \"id\"")), "{error}");
    }
}

#[test]
fn decode_error_has_the_path_in_every_form_of_a_page() {
    let list = json!([role(1), { "id": "2", "disableTime": {} }]);
    let row = json!({ "id": "2", "disableTime": {} });
    let data = |data: Value| format!("{{\"statusCode\": 200,\n \"data\": {data}}}");
    for (body, path) in [
        (data(json!({ "list": list, "totalCount": 2 })), "data.list[1].disableTime"),
        (data(json!({ "data": list })), "data.data[1].disableTime"),
        (data(list.clone()), "data[1].disableTime"),
        (data(row.clone()), "data.disableTime"),
        (data(json!({ "list": row })), "data.list.disableTime"),
        (data(json!([{ "list": list }])), "data[0].list[1].disableTime"),
        (data(json!({ "data": { "list": list } })), "data.data.list[1].disableTime"),
        (format!("{{\"statusCode\": 200,\n \"list\": {list}}}"), "list[1].disableTime"),
    ] {
        let served = body.clone();
        let server = Server::start(move |_| http(200, &[], &served));
        let client = client(&server);
        let page = client.list_roles(&ListRoles::new()).map(|page| page.list.len()).unwrap_err();
        let iterated = client.iter(ListRoles::new()).find_map(Result::err).unwrap();
        let wrong = body.lines().nth(1).unwrap().find("{}").unwrap() + 1;
        for error in [page, iterated] {
            let Error::Decode(error) = error else { panic!("{error}") };
            assert_eq!((error.path(), error.line(), error.column()), (path, 2, wrong), "{error} in {body}");
        }
    }
}

#[test]
fn iteration_over_empty_pages_has_no_items() {
    for data in [json!({ "totalCount": 0 }), json!({ "totalCount": 0, "list": null }), json!({ "list": [] }), json!([])] {
        let server = Server::start(move |_| ok(data.clone()));
        assert_eq!(client(&server).iter(ListRoles::new()).count(), 0);
    }
    let server = Server::start(|_| ok(json!({ "totalCount": 3 })));
    assert_eq!(client(&server).iter(ListRoles::new()).next().unwrap().unwrap_err().kind(), ErrorKind::Decode);
    let server = Server::start(|_| ok(Value::Null));
    assert_eq!(client(&server).iter(ListRoles::new()).next().unwrap().unwrap_err().kind(), ErrorKind::Decode);
}

#[test]
fn raw_iteration_fetches_all_pages_of_any_endpoint() {
    let server = Server::start(|request| {
        let page = page_number(request, "page");
        ok(json!({ "totalCount": 60, "list": (1..=if page == 1 { 50 } else { 10 }).map(role).collect::<Vec<_>>() }))
    });
    let client = client(&server);
    let rows: Vec<Value> = client.iter_raw("/api/v3/list-anything", &[("tenantId", "t")]).map(Result::unwrap).collect();
    assert_eq!((rows.len(), rows[59]["id"].as_str()), (60, Some("10")));
    assert_eq!(server.requests("list-anything")[0].target, "/api/v3/list-anything?tenantId=t&page=1&limit=50");
    let short: Vec<Value> =
        client.iter_raw("/api/v3/list-anything", &[("limit", "20"), ("page", "9")]).take(1).map(Result::unwrap).collect();
    assert_eq!((short.len(), server.requests("list-anything")[2].target.as_str()), (1, "/api/v3/list-anything?limit=20&page=1"));
    assert_eq!(client.iter_raw::<Value>("list-anything", &[]).next().unwrap().unwrap_err().kind(), ErrorKind::InvalidRequest);
}
