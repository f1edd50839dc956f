//! A page of users: a type with many fields, declared by the crate's macros on one side and derived on the other.

use serde::Deserialize;
use serde_json::{Map, Value, json};

/// The fields of the crate's `User`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only read")]
pub struct BareUser {
    user_id: String,
    created_at: Option<String>,
    updated_at: Option<String>,
    status: Option<String>,
    work_status: Option<String>,
    external_id: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    phone_country_code: Option<String>,
    username: Option<String>,
    name: Option<String>,
    nickname: Option<String>,
    photo: Option<String>,
    logins_count: Option<i64>,
    last_login: Option<String>,
    last_ip: Option<String>,
    gender: Option<String>,
    email_verified: Option<bool>,
    phone_verified: Option<bool>,
    password_last_set_at: Option<String>,
    birthdate: Option<String>,
    country: Option<String>,
    province: Option<String>,
    city: Option<String>,
    address: Option<String>,
    street_address: Option<String>,
    postal_code: Option<String>,
    company: Option<String>,
    browser: Option<String>,
    device: Option<String>,
    given_name: Option<String>,
    family_name: Option<String>,
    middle_name: Option<String>,
    profile: Option<String>,
    preferred_username: Option<String>,
    website: Option<String>,
    zoneinfo: Option<String>,
    locale: Option<String>,
    formatted: Option<String>,
    region: Option<String>,
    user_source_type: Option<String>,
    user_source_id: Option<String>,
    last_login_app: Option<String>,
    main_department_id: Option<String>,
    last_mfa_time: Option<String>,
    password_security_level: Option<i64>,
    reset_password_on_next_login: Option<bool>,
    register_source: Option<Vec<String>>,
    department_ids: Option<Vec<String>>,
    identities: Option<Vec<BareIdentity>>,
    identity_number: Option<String>,
    custom_data: Option<Value>,
    metadata_source: Option<Value>,
    post_id_list: Option<Vec<String>>,
    status_changed_at: Option<String>,
    tenant_id: Option<String>,
    signed_up: Option<String>,
    tenant_ids: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only read")]
struct BareIdentity {
    identity_id: String,
    ext_idp_id: String,
    provider: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    user_id_in_idp: Option<String>,
    user_info_in_idp: Option<Value>,
    access_token: Option<String>,
    refresh_token: Option<String>,
    origin_conn_ids: Vec<String>,
}

/// A user with most fields, as the service returns it without the fields that a request must select.
pub fn one_user(number: u64) -> Value {
    let texts = [
        "externalId",
        "email",
        "phone",
        "phoneCountryCode",
        "username",
        "name",
        "nickname",
        "photo",
        "lastIp",
        "birthdate",
        "country",
        "province",
        "city",
        "address",
        "streetAddress",
        "postalCode",
        "company",
        "browser",
        "device",
        "givenName",
        "familyName",
        "middleName",
        "profile",
        "preferredUsername",
        "website",
        "zoneinfo",
        "locale",
        "formatted",
        "region",
        "userSourceId",
        "lastLoginApp",
        "mainDepartmentId",
        "identityNumber",
    ];
    let mut user: Map<String, Value> = texts.iter().map(|name| ((*name).to_owned(), format!("{name} of user {number}").into())).collect();
    let others = json!({
        "userId": format!("5f702fcc913544c3{number:08}"), "createdAt": "2022-07-03T02:20:30.000Z", "updatedAt": "2022-07-03T02:20:30.000Z",
        "status": "Activated", "workStatus": "Active", "loginsCount": number, "lastLogin": null, "gender": "U", "emailVerified": true,
        "phoneVerified": false, "passwordLastSetAt": "2022-07-03T02:20:30.000Z", "userSourceType": "register", "lastMfaTime": null,
        "passwordSecurityLevel": 2, "resetPasswordOnNextLogin": false, "registerSource": ["basic:email"], "departmentIds": ["a", "b"],
        "statusChangedAt": "2022-07-03T02:20:30.000Z", "tenantId": null, "signedUp": "2022-07-03T02:20:30.000Z", "postIdList": [],
    });
    if let Value::Object(others) = others {
        user.extend(others);
    }
    Value::Object(user)
}
