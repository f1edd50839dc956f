//! A page of users: a type with many fields, declared by the crate's macros on one side and derived on the other.

use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};

use crate::lenient::{self, Element};

/// The fields of the crate's `User`, read as leniently: what the service writes in more than one form is converted.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only read")]
pub struct BareUser {
    #[serde(deserialize_with = "lenient::needed_text")]
    user_id: String,
    #[serde(default, deserialize_with = "lenient::text")]
    created_at: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    updated_at: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    work_status: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    external_id: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    email: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    phone: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    phone_country_code: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    username: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    name: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    nickname: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    photo: Option<String>,
    #[serde(default, deserialize_with = "lenient::number")]
    logins_count: Option<i64>,
    #[serde(default, deserialize_with = "lenient::text")]
    last_login: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    last_ip: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    gender: Option<String>,
    #[serde(default, deserialize_with = "lenient::boolean")]
    email_verified: Option<bool>,
    #[serde(default, deserialize_with = "lenient::boolean")]
    phone_verified: Option<bool>,
    #[serde(default, deserialize_with = "lenient::text")]
    password_last_set_at: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    birthdate: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    country: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    province: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    address: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    street_address: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    postal_code: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    company: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    browser: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    device: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    given_name: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    family_name: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    middle_name: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    profile: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    preferred_username: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    website: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    zoneinfo: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    locale: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    formatted: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    region: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    user_source_type: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    user_source_id: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    last_login_app: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    main_department_id: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    last_mfa_time: Option<String>,
    #[serde(default, deserialize_with = "lenient::number")]
    password_security_level: Option<i64>,
    #[serde(default, deserialize_with = "lenient::boolean")]
    reset_password_on_next_login: Option<bool>,
    #[serde(default, deserialize_with = "lenient::list")]
    register_source: Option<Vec<String>>,
    #[serde(default, deserialize_with = "lenient::list")]
    department_ids: Option<Vec<String>>,
    #[serde(default, deserialize_with = "lenient::list")]
    identities: Option<Vec<BareIdentity>>,
    #[serde(default, deserialize_with = "lenient::text")]
    identity_number: Option<String>,
    custom_data: Option<Value>,
    metadata_source: Option<Value>,
    #[serde(default, deserialize_with = "lenient::list")]
    post_id_list: Option<Vec<String>>,
    #[serde(default, deserialize_with = "lenient::text")]
    status_changed_at: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    tenant_id: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    signed_up: Option<String>,
    #[serde(default, deserialize_with = "lenient::list")]
    tenant_ids: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only read")]
struct BareIdentity {
    #[serde(deserialize_with = "lenient::needed_text")]
    identity_id: String,
    #[serde(default, deserialize_with = "lenient::plain_text")]
    ext_idp_id: String,
    #[serde(default, deserialize_with = "lenient::text")]
    provider: Option<String>,
    #[serde(rename = "type", default, deserialize_with = "lenient::text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    user_id_in_idp: Option<String>,
    user_info_in_idp: Option<Value>,
    #[serde(default, deserialize_with = "lenient::text")]
    access_token: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    refresh_token: Option<String>,
    #[serde(default, deserialize_with = "lenient::plain_list")]
    origin_conn_ids: Vec<String>,
}

impl Element for BareIdentity {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

/// The order of the members of a user in a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// By name.
    Sorted,
    /// As both types declare them.
    Declared,
    /// From the last one that the types declare to the first.
    Reversed,
    /// Different in each user.
    Random,
}

impl Order {
    pub const ALL: [Self; 4] = [Self::Sorted, Self::Declared, Self::Reversed, Self::Random];

    /// The code of the role in a request, by which the server chooses the response.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sorted => "sorted",
            Self::Declared => "declared",
            Self::Reversed => "reversed",
            Self::Random => "random",
        }
    }

    fn apply(self, number: u64, members: &mut [(&str, Value)]) {
        match self {
            Self::Sorted => members.sort_by_key(|(name, _)| *name),
            Self::Declared => {}
            Self::Reversed => members.reverse(),
            Self::Random => {
                // The same members for each run.
                let mut random = number;
                for end in (1..members.len()).rev() {
                    random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    members.swap(end, (random >> 33) as usize % (end + 1));
                }
            }
        }
    }
}

/// A user with most fields, as the service returns it without the fields that a request must select.
pub fn one_user(number: u64, order: Order) -> String {
    let others = json!({
        "userId": format!("5f702fcc913544c3{number:08}"), "createdAt": "2022-07-03T02:20:30.000Z", "updatedAt": "2022-07-03T02:20:30.000Z",
        "status": "Activated", "workStatus": "Active", "loginsCount": number, "lastLogin": null, "gender": "U", "emailVerified": true,
        "phoneVerified": false, "passwordLastSetAt": "2022-07-03T02:20:30.000Z", "userSourceType": "register", "lastMfaTime": null,
        "passwordSecurityLevel": 2, "resetPasswordOnNextLogin": false, "registerSource": ["basic:email"], "departmentIds": ["a", "b"],
        "statusChangedAt": "2022-07-03T02:20:30.000Z", "tenantId": null, "signedUp": "2022-07-03T02:20:30.000Z", "postIdList": [],
    });
    let value = |name: &str| others.get(name).cloned().unwrap_or_else(|| format!("{name} of user {number}").into());
    let mut members: Vec<(&str, Value)> = MEMBERS.split_whitespace().map(|name| (name, value(name))).collect();
    order.apply(number, &mut members);
    let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    format!("{{{}}}", members.join(","))
}

/// In the order of the declaration.
const MEMBERS: &str = "userId createdAt updatedAt status workStatus externalId email phone phoneCountryCode username name nickname \
    photo loginsCount lastLogin lastIp gender emailVerified phoneVerified passwordLastSetAt birthdate country province city address \
    streetAddress postalCode company browser device givenName familyName middleName profile preferredUsername website zoneinfo \
    locale formatted region userSourceType userSourceId lastLoginApp mainDepartmentId lastMfaTime passwordSecurityLevel \
    resetPasswordOnNextLogin registerSource departmentIds identityNumber postIdList statusChangedAt tenantId signedUp";
