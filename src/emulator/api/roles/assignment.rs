//! `Assignment`: a role that a target has.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};

use super::role::Role;
use crate::emulator::api::declared::DeclaredCall;
use crate::emulator::clock;
use crate::emulator::server::memory;

/// The target of an assignment: a user, group, department or role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    kind: String,
    id: String,
}

/// The assignment of a role to a target.
#[derive(Debug, Clone)]
pub(super) struct Assignment {
    role_id: String,
    target: Target,
    /// Times in milliseconds since 1970.
    enable_time: Option<f64>,
    end_time: Option<i64>,
    created_at: String,
    updated_at: String,
}

impl Target {
    pub(super) fn new(kind: &str, id: &str) -> Self {
        Self { kind: kind.to_owned(), id: id.to_owned() }
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// The code of the target, if the target is a role.
    pub(super) fn role_code(&self) -> Option<&str> {
        (self.kind == "ROLE").then_some(self.id.as_str())
    }
}

impl Assignment {
    pub(super) fn new(role: &Role, target: Target, members: &Map<String, Value>, now: SystemTime) -> Self {
        let now = clock::utc(now);
        let (role_id, created_at) = (role.id().to_owned(), now.clone());
        let (enable_time, end_time) = times(members);
        Self { role_id, target, enable_time, end_time, created_at, updated_at: now }
    }

    /// Sets the times of a repeated assignment.
    pub(super) fn renew(&mut self, members: &Map<String, Value>, now: SystemTime) {
        (self.enable_time, self.end_time) = times(members);
        self.updated_at = clock::utc(now);
    }

    pub(super) fn is(&self, role: &Role, target: &Target) -> bool {
        self.is_of(role) && self.target == *target
    }

    pub(super) fn is_of(&self, role: &Role) -> bool {
        self.role_id == role.id()
    }

    /// Whether the target is of one of these kinds; of any kind if there are none.
    pub(super) fn is_for(&self, kinds: &[&str]) -> bool {
        kinds.is_empty() || kinds.contains(&self.target.kind.as_str())
    }

    pub(super) fn target(&self) -> &Target {
        &self.target
    }

    /// As the service returns it.
    pub(super) fn data(&self, role: &Role, call: &DeclaredCall<'_>) -> Value {
        let now = call.now.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis() as f64;
        let is_enabled = self.enable_time.is_none_or(|time| time <= now) && self.end_time.is_none_or(|time| now < time as f64);
        let mut data = json!({
            "roleId": role.id(),
            "status": if is_enabled { "ENABLE" } else { "DISABLE" },
            "userPoolId": call.userpool_id,
            "roleName": role.name(),
            "roleCode": role.code(),
            "description": role.description(),
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        });
        let times = [("enableTime", self.enable_time.map(Value::from)), ("endTime", self.end_time.map(Value::from))];
        if let Some(members) = data.as_object_mut() {
            members.extend(times.into_iter().filter_map(|(name, time)| Some((name.to_owned(), time?))));
        }
        data
    }

    /// The memory that the assignment holds, in bytes.
    pub(super) fn memory(&self) -> usize {
        let texts = [&self.role_id, &self.target.kind, &self.target.id, &self.created_at, &self.updated_at];
        size_of::<Self>() + texts.into_iter().map(|text| memory::of_text(text)).sum::<usize>()
    }
}

fn times(members: &Map<String, Value>) -> (Option<f64>, Option<i64>) {
    (members.get("enableTime").and_then(Value::as_f64), members.get("endTime").and_then(Value::as_i64))
}
