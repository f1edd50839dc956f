//! A nightly sync: synchronizes the users of the user pool with a file of employees.
//!
//!     cargo run --example directory --features directory -- employees.json --dry-run
//!
//! The settings come from the environment, such as `AUTHING_ACCESS_KEY_ID` and `AUTHING_ACCESS_KEY_SECRET`. Employees without a
//! user are created, changed ones updated, and users with an external ID that the file lacks are disabled. Users without an
//! external ID are not changed. A failed batch is reported, and the sync continues with the next batch.

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use authing::users::{CreateUserInfo, CreateUsersBatch, ListUsers, UpdateUserBatch, UpdateUserInfo, User, UserStatus};
use authing::{ClientBuilder, ManagementClient};
use lexopt::prelude::*;
use serde::Deserialize;

const HELP: &str = "\
Synchronizes the users of the user pool with a file of employees.

usage: directory FILE [--dry-run] [--most-disabled N]

    FILE               JSON: [{\"id\": \"e1\", \"name\": \"Li Lei\", \"email\": \"li@example.com\"}, ...]
    --dry-run          print the changes without making them
    --most-disabled N  make no changes if more than N users would be disabled (default 20)
    --help             show this help

Settings: AUTHING_ACCESS_KEY_ID, AUTHING_ACCESS_KEY_SECRET, AUTHING_HOST and others, from the
environment. Exit codes: 0 if everything succeeded, 1 if something failed, 2 for wrong
arguments or a file that cannot be used.
";

/// Elements that one request takes.
const BATCH: usize = 50;

struct Arguments {
    file: String,
    is_dry_run: bool,
    most_disabled: usize,
}

/// An employee in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Employee {
    /// The external ID of the user.
    id: String,
    name: String,
    email: String,
}

/// The changes that make the users match the file.
#[derive(Default)]
struct Plan {
    created: Vec<CreateUserInfo>,
    changed: Vec<UpdateUserInfo>,
    disabled: usize,
}

fn main() -> ExitCode {
    let arguments = match read_arguments(lexopt::Parser::from_env()) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => return if io::stdout().write_all(HELP.as_bytes()).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE },
        Err(error) => return usage_error(&format!("{error}; see --help")),
    };
    let employees = match read_employees(&arguments.file) {
        Ok(employees) => employees,
        Err(error) => return usage_error(&format!("{}: {error}", arguments.file)),
    };
    match sync(&arguments, &employees) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failed) => {
            log(&format!("{failed} of the users could not be changed"));
            ExitCode::FAILURE
        }
        Err(error) => {
            log(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Returns `None` for `--help`.
fn read_arguments(mut parser: lexopt::Parser) -> Result<Option<Arguments>, lexopt::Error> {
    let (mut file, mut is_dry_run, mut most_disabled) = (None, false, 20);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(value) if file.is_none() => file = Some(value.string()?),
            Long("dry-run") => is_dry_run = true,
            Long("most-disabled") => most_disabled = parser.value()?.parse()?,
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    let file = file.ok_or("the file of employees is missing")?;
    Ok(Some(Arguments { file, is_dry_run, most_disabled }))
}

fn read_employees(file: &str) -> Result<HashMap<String, Employee>, Box<dyn Error>> {
    let list: Vec<Employee> = serde_json::from_str(&fs::read_to_string(file)?)?;
    let mut employees = HashMap::new();
    for employee in list {
        if let Some(twin) = employees.insert(employee.id.clone(), employee) {
            return Err(format!("the ID {:?} occurs twice", twin.id).into());
        }
    }
    Ok(employees)
}

/// Returns the number of users that could not be changed.
fn sync(arguments: &Arguments, employees: &HashMap<String, Employee>) -> Result<usize, Box<dyn Error>> {
    let client = ClientBuilder::from_env()?.user_agent_suffix("directory").build()?;
    // If one user cannot be read, the plan would be wrong: its employee would be created again.
    let users = client.iter(ListUsers::new()).collect::<Result<Vec<_>, _>>()?;
    let plan = plan(employees, &users)?;
    if plan.disabled > arguments.most_disabled {
        let (disabled, most) = (plan.disabled, arguments.most_disabled);
        return Err(format!("{disabled} users would be disabled, more than --most-disabled {most}: nothing was changed").into());
    }
    if arguments.is_dry_run { Ok(0) } else { execute(&client, plan) }
}

/// Compares, and prints a line for each change.
fn plan(employees: &HashMap<String, Employee>, users: &[User]) -> io::Result<Plan> {
    let mut plan = Plan::default();
    let mut stdout = io::stdout().lock();
    let known: HashMap<&str, &User> = users.iter().filter_map(|user| Some((user.external_id.as_deref()?, user))).collect();
    for employee in employees.values() {
        let Employee { id, name, email } = employee;
        let Some(user) = known.get(id.as_str()) else {
            writeln!(stdout, "create {id}: {name}, {email}")?;
            plan.created.push(CreateUserInfo::new().external_id(id).name(name).email(email));
            continue;
        };
        let is_disabled = user.status != Some(UserStatus::Activated);
        if user.name.as_ref() != Some(name) || user.email.as_ref() != Some(email) || is_disabled {
            writeln!(stdout, "update {id}: {name}, {email}")?;
            let change = UpdateUserInfo::new(&user.user_id).name(name).email(email).status(UserStatus::Activated);
            plan.changed.push(change);
        }
    }
    for (id, user) in known {
        if !employees.contains_key(id) && user.status == Some(UserStatus::Activated) {
            writeln!(stdout, "disable {id}: {}", user.name.as_deref().unwrap_or_default())?;
            plan.changed.push(UpdateUserInfo::new(&user.user_id).status(UserStatus::Deactivated));
            plan.disabled += 1;
        }
    }
    Ok(plan)
}

/// Sends the changes in batches. Returns the number of users whose batch failed.
fn execute(client: &ManagementClient, plan: Plan) -> Result<usize, Box<dyn Error>> {
    let (creates, changes) = (plan.created.len(), plan.changed.len());
    let create = |batch: Vec<CreateUserInfo>| client.create_users_batch(&CreateUsersBatch::new(batch)).map(drop);
    let change = |batch: Vec<UpdateUserInfo>| client.update_user_batch(&UpdateUserBatch::new(batch)).map(drop);
    let created = client.in_batches(plan.created, BATCH, create).map(|batch| ("create", creates, batch));
    let changed = client.in_batches(plan.changed, BATCH, change).map(|batch| ("update", changes, batch));
    let mut failed = 0;
    for (action, total, batch) in created.chain(changed) {
        progress(&format!("{action} {} of {total}", batch.range.end));
        if let Err(error) = batch.result {
            failed += batch.range.len();
            // A failed create of unknown outcome is found by the next run, which lists the users again.
            log(&format!("{action} {} to {} of {total}: {error}", batch.range.start + 1, batch.range.end));
        }
    }
    progress("");
    Ok(failed)
}

/// Shows a text in the last line of a terminal.
fn progress(text: &str) {
    let mut stderr = io::stderr();
    if stderr.is_terminal() {
        // If standard error is closed, there is no place to report that.
        let _ = write!(stderr, "\r\x1b[K{text}").and_then(|()| stderr.flush());
    }
}

fn usage_error(text: &str) -> ExitCode {
    log(text);
    ExitCode::from(2)
}

fn log(text: &str) {
    let clear = if io::stderr().is_terminal() { "\r\x1b[K" } else { "" };
    let _ = writeln!(io::stderr(), "{clear}directory: {text}");
}
