//! `Roles`: the roles of a user pool and their assignments, in memory.

use std::time::SystemTime;

use serde_json::{Map, Value};

use super::assignment::{Assignment, Target};
use super::role::Role;
use super::{ADMIN_NAMESPACE, DEFAULT_NAMESPACE};
use crate::emulator::api::declared::DeclaredCall;
use crate::emulator::server::bounded::MAX_MEMORY;
use crate::emulator::server::envelope::Rejection;

/// Roles and assignments, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Roles {
    roles: Vec<Role>,
    assignments: Vec<Assignment>,
    /// In bytes, of all of them together.
    memory: usize,
}

impl Roles {
    /// Adds all of these roles, or none.
    pub(super) fn create(&mut self, new: Vec<Role>) -> Result<(), Rejection> {
        for (number, role) in new.iter().enumerate() {
            if !NAMESPACES.iter().any(|namespace| role.is_in(namespace)) {
                return Err(no_such_namespace());
            }
            if self.roles.iter().chain(new.iter().take(number)).any(|other| role.is_same(other)) {
                return Err(code_is_taken(role.code()));
            }
        }
        self.reserve(new.iter().map(Role::memory).sum(), new.len(), 0)?;
        self.roles.extend(new);
        Ok(())
    }

    pub(super) fn get(&self, code: &str, namespace: &str) -> Result<&Role, Rejection> {
        check_namespace(namespace)?;
        self.roles.iter().find(|role| role.is(code, namespace)).ok_or_else(|| no_such_role(code))
    }

    /// The roles of a namespace, newest first.
    pub(super) fn in_namespace(&self, namespace: &str) -> Result<impl Iterator<Item = &Role>, Rejection> {
        check_namespace(namespace)?;
        Ok(self.roles.iter().rev().filter(move |role| role.is_in(namespace)))
    }

    pub(super) fn update(&mut self, code: &str, namespace: &str, members: &Map<String, Value>, now: SystemTime) -> Result<(), Rejection> {
        let mut changed = self.get(code, namespace)?.clone();
        changed.change(members, now)?;
        if self.roles.iter().any(|other| other.id() != changed.id() && other.is_same(&changed)) {
            return Err(code_is_taken(changed.code()));
        }
        self.reserve(changed.memory(), 0, 0)?;
        if let Some(role) = self.roles.iter_mut().find(|role| role.id() == changed.id()) {
            *role = changed;
        }
        self.memory = self.used();
        Ok(())
    }

    /// Deletes all of these roles, by code and namespace, or none.
    pub(super) fn delete(&mut self, codes: &[(&str, &str)]) -> Result<(), Rejection> {
        for (code, namespace) in codes {
            self.get(code, namespace)?;
        }
        let (deleted, kept): (Vec<Role>, Vec<Role>) =
            std::mem::take(&mut self.roles).into_iter().partition(|role| codes.iter().any(|(code, namespace)| role.is(code, namespace)));
        self.roles = kept;
        self.assignments.retain(|assignment| !deleted.iter().any(|role| assignment.is_of(role)));
        self.memory = self.used();
        Ok(())
    }

    /// Assigns each of these roles to each target. For targets that already have a role, its times are replaced.
    pub(super) fn assign(&mut self, codes: &[(&str, &str)], targets: &[Target], call: &DeclaredCall<'_>) -> Result<(), Rejection> {
        let mut new = Vec::new();
        for (code, namespace) in codes {
            let role = self.get(code, namespace)?;
            for target in targets {
                if let Some(code) = target.role_code() {
                    self.get(code, namespace)?;
                }
                if !self.assignments.iter().chain(&new).any(|assignment| assignment.is(role, target)) {
                    new.push(Assignment::new(role, target.clone(), &call.input, call.now));
                }
            }
        }
        self.reserve(new.iter().map(Assignment::memory).sum(), 0, new.len())?;
        for (code, namespace) in codes {
            let Some(role) = self.roles.iter().find(|role| role.is(code, namespace)) else { continue };
            let renewed = self.assignments.iter_mut().filter(|assignment| targets.iter().any(|target| assignment.is(role, target)));
            renewed.for_each(|assignment| assignment.renew(&call.input, call.now));
        }
        self.assignments.extend(new);
        Ok(())
    }

    /// Revokes each of these roles from each target. Targets without the role are ignored.
    pub(super) fn revoke(&mut self, codes: &[(&str, &str)], targets: &[Target]) -> Result<(), Rejection> {
        let roles = codes.iter().map(|(code, namespace)| self.get(code, namespace).cloned()).collect::<Result<Vec<_>, _>>()?;
        let is_revoked = |assignment: &Assignment| {
            roles.iter().any(|role| assignment.is_of(role)) && targets.iter().any(|target| assignment.target() == target)
        };
        self.assignments.retain(|assignment| !is_revoked(assignment));
        self.memory = self.used();
        Ok(())
    }

    /// The assignments of a role to targets of these kinds, newest first; to all targets if there are no kinds.
    pub(super) fn assigned<'a>(
        &'a self,
        code: &str,
        namespace: &str,
        kinds: &[&str],
    ) -> Result<impl Iterator<Item = (&'a Role, &'a Assignment)>, Rejection> {
        let role = self.get(code, namespace)?;
        Ok(self
            .assignments
            .iter()
            .rev()
            .filter(|assignment| assignment.is_of(role) && assignment.is_for(kinds))
            .map(move |assignment| (role, assignment)))
    }

    /// Reserves memory for new roles and assignments, within the limits.
    fn reserve(&mut self, memory: usize, roles: usize, assignments: usize) -> Result<(), Rejection> {
        if self.roles.len() + roles > MAX_ROLES || self.assignments.len() + assignments > MAX_ASSIGNMENTS {
            return Err(Rejection::new(422, format!("the emulator stores at most {MAX_ROLES} roles and {MAX_ASSIGNMENTS} assignments")));
        }
        if self.memory + memory > MAX_MEMORY {
            return Err(Rejection::new(422, format!("the emulator stores at most {} MiB of roles", MAX_MEMORY >> 20)));
        }
        self.memory += memory;
        Ok(())
    }

    fn used(&self) -> usize {
        self.roles.iter().map(Role::memory).sum::<usize>() + self.assignments.iter().map(Assignment::memory).sum::<usize>()
    }
}

fn check_namespace(namespace: &str) -> Result<(), Rejection> {
    if NAMESPACES.contains(&namespace) { Ok(()) } else { Err(no_such_namespace()) }
}

fn no_such_namespace() -> Rejection {
    Rejection::new(404, "no such namespace: the emulator has default and system")
}

fn no_such_role(code: &str) -> Rejection {
    Rejection::new(404, format!("no such role: {code}"))
}

fn code_is_taken(code: &str) -> Rejection {
    Rejection::new(409, format!("the namespace has a role {code} already"))
}

/// The namespaces that every user pool has.
const NAMESPACES: [&str; 2] = [DEFAULT_NAMESPACE, ADMIN_NAMESPACE];

/// Far more than pagination tests need.
const MAX_ROLES: usize = 10_000;
const MAX_ASSIGNMENTS: usize = 100_000;
