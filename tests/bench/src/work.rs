//! The measured work, and the child process that does it.

use authing::Credentials;

use crate::bare::Bare;
use crate::ours::Ours;
use crate::responses::{TOKEN, USERPOOL_ID};
use crate::system::Failure;
use crate::users::Order;

/// One call, or one iteration over all pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// `get_webhook`.
    Get,
    /// `create_webhook`.
    Create,
    /// `update_webhook`.
    Update,
    /// `list_webhooks`, a page of 10.
    List,
    /// The same, a page of 50.
    List50,
    /// `get_webhook_logs`, a page of 50.
    Logs,
    /// Iteration with `webhooks`, over one page of 50.
    AllWebhooks,
    /// `list_role_members`, a page of 50 with members in this order.
    Users(Order),
    /// Iteration with `webhook_logs`.
    AllLogs,
}

impl What {
    pub const ALL: [Self; 12] = [
        Self::Get,
        Self::Create,
        Self::Update,
        Self::List,
        Self::List50,
        Self::Logs,
        Self::Users(Order::Sorted),
        Self::Users(Order::Declared),
        Self::Users(Order::Reversed),
        Self::Users(Order::Random),
        Self::AllWebhooks,
        Self::AllLogs,
    ];

    /// The name on the command line of a child process.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Create => "create",
            Self::Update => "update",
            Self::List => "list",
            Self::List50 => "list-50",
            Self::Logs => "logs",
            Self::AllWebhooks => "all-webhooks",
            Self::Users(Order::Sorted) => "users",
            Self::Users(Order::Declared) => "users-declared",
            Self::Users(Order::Reversed) => "users-reversed",
            Self::Users(Order::Random) => "users-random",
            Self::AllLogs => "all-logs",
        }
    }
}

/// A client of either side.
pub trait Client: Sync {
    /// Makes a call and returns a number that depends on its response. `number` is the page or, for an iteration, the number
    /// of entries.
    fn call(&self, what: What, number: u32) -> Result<usize, Failure>;
}

/// The two sides of each comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Bare,
    Ours,
}

impl Side {
    pub const BOTH: [Self; 2] = [Self::Bare, Self::Ours];

    pub fn name(self) -> &'static str {
        match self {
            Self::Bare => "bare",
            Self::Ours => "ours",
        }
    }

    /// A client with an access token.
    pub fn client(self, host: &str) -> Result<Box<dyn Client>, Failure> {
        Ok(match self {
            Self::Bare => Box::new(Bare::new(host, TOKEN, USERPOOL_ID)),
            Self::Ours => Box::new(Ours::new(host, Credentials::access_token(TOKEN, USERPOOL_ID))?),
        })
    }

    /// A client that fetches its token.
    pub fn cold_client(self, host: &str) -> Result<Box<dyn Client>, Failure> {
        Ok(match self {
            Self::Bare => Box::new(Bare::with_key(host, "id", "secret", USERPOOL_ID)?),
            Self::Ours => Box::new(Ours::new(host, Credentials::access_key("id", "secret"))?),
        })
    }
}

/// The child process of one side: makes `count` calls and exits. For an iteration, `count` is the number of entries.
pub fn run(side: &str, what: &str, count: &str, host: &str) -> Result<(), Failure> {
    let count = count.parse()?;
    if side == "signed" {
        return calls(&Ours::new(host, Credentials::signature("id", "secret"))?, What::List, count);
    }
    let side = Side::BOTH.into_iter().find(|known| known.name() == side).ok_or("no such side")?;
    if what == "cold" {
        return calls(&*side.cold_client(host)?, What::List, count);
    }
    let what = What::ALL.into_iter().find(|known| known.name() == what).ok_or("no such work")?;
    calls(&*side.client(host)?, what, count)
}

/// Makes calls in sequence.
pub fn calls(client: &dyn Client, what: What, count: u32) -> Result<(), Failure> {
    if what == What::AllLogs {
        return client.call(what, count).map(drop);
    }
    for _ in 0..count {
        std::hint::black_box(client.call(what, 1)?);
    }
    Ok(())
}
