//! `Role`: the fields of a role and the rules for their values.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};

use super::invalid_time;
use crate::emulator::api::declared::text_in;
use crate::emulator::api::fields::invalid;
use crate::emulator::clock;
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::{memory, random_id};

/// A role.
#[derive(Debug, Clone)]
pub(super) struct Role {
    id: String,
    code: String,
    namespace: String,
    name: String,
    description: String,
    status: String,
    /// In milliseconds since 1970.
    disable_time: Option<u64>,
    enable_permission_apply: bool,
    pub(super) created_at: String,
    pub(super) updated_at: String,
}

impl Role {
    /// A role from the members of a request.
    pub(super) fn new(members: &Map<String, Value>, namespace: &str, now: SystemTime) -> Result<Self, Rejection> {
        let code = text_in(members, "code");
        check_code(code)?;
        let mut role = Self {
            id: random_id::hex(24),
            code: code.to_owned(),
            namespace: namespace.to_owned(),
            name: code.to_owned(),
            description: String::new(),
            status: "ENABLE".to_owned(),
            disable_time: None,
            enable_permission_apply: false,
            created_at: clock::utc(now),
            updated_at: String::new(),
        };
        role.change(members, now)?;
        Ok(role)
    }

    /// The role with the members of a request. `null` clears the time at which it is disabled, and is ignored in other fields.
    pub(super) fn change(&mut self, members: &Map<String, Value>, now: SystemTime) -> Result<(), Rejection> {
        let new_code = text_in(members, "newCode");
        if !new_code.is_empty() {
            check_code(new_code)
                .map_err(|rejection| Rejection { message: rejection.message.replacen("code", "newCode", 1), ..rejection })?;
            new_code.clone_into(&mut self.code);
        }
        for (name, field) in [("name", &mut self.name), ("description", &mut self.description), ("status", &mut self.status)] {
            if let Some(Value::String(text)) = members.get(name) {
                text.clone_into(field);
            }
        }
        if !["ENABLE", "DISABLE"].contains(&self.status.as_str()) {
            return Err(invalid("status", "must be ENABLE or DISABLE"));
        }
        if let Some(time) = members.get("disableTime") {
            self.disable_time = disable_time(time)?;
        }
        if let Some(Value::Bool(value)) = members.get("enablePermissionApply") {
            self.enable_permission_apply = *value;
        }
        self.updated_at = clock::utc(now);
        Ok(())
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn code(&self) -> &str {
        &self.code
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn description(&self) -> &str {
        &self.description
    }

    pub(super) fn is(&self, code: &str, namespace: &str) -> bool {
        self.code == code && self.namespace == namespace
    }

    pub(super) fn is_in(&self, namespace: &str) -> bool {
        self.namespace == namespace
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.is(&other.code, &other.namespace)
    }

    /// Whether code or name contain a text.
    pub(super) fn matches(&self, keywords: &str) -> bool {
        self.code.contains(keywords) || self.name.contains(keywords)
    }

    /// As the service returns it.
    pub(super) fn data(&self) -> Value {
        let mut data = json!({
            "id": self.id,
            "code": self.code,
            "name": self.name,
            "description": self.description,
            "namespace": self.namespace,
            "namespaceName": self.namespace,
            "status": self.status,
            "enablePermissionApply": self.enable_permission_apply,
        });
        if let (Some(time), Some(members)) = (self.disable_time, data.as_object_mut()) {
            members.insert("disableTime".to_owned(), time.into());
        }
        data
    }

    /// The memory that the role holds, in bytes.
    pub(super) fn memory(&self) -> usize {
        let texts =
            [&self.id, &self.code, &self.namespace, &self.name, &self.description, &self.status, &self.created_at, &self.updated_at];
        size_of::<Self>() + texts.into_iter().map(|text| memory::of_text(text)).sum::<usize>()
    }
}

/// Checks the code of a role.
pub(super) fn check_code(code: &str) -> Result<(), Rejection> {
    if (1..=64).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_graphic()) {
        Ok(())
    } else {
        Err(invalid("code", "must be 1 to 64 ASCII characters without blanks"))
    }
}

fn disable_time(time: &Value) -> Result<Option<u64>, Rejection> {
    let Value::String(text) = time else { return Ok(None) };
    if let Ok(milliseconds) = text.parse() {
        return Ok(Some(milliseconds));
    }
    let time = humantime::parse_rfc3339(text).map_err(|_| invalid_time("disableTime"))?;
    let time = time.duration_since(UNIX_EPOCH).map_err(|_| invalid_time("disableTime"))?;
    Ok(Some(u64::try_from(time.as_millis()).unwrap_or(u64::MAX)))
}
