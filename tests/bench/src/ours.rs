//! The work with the crate.

use authing::roles::ListRoleMembers;
use authing::{CreateWebhook, GetWebhookLogs, ListWebhooks, UpdateWebhook};
use authing::{Credentials, ManagementClient};

use crate::system::Failure;
use crate::work::{Client, What};

pub struct Ours(ManagementClient);

impl Ours {
    /// A client with the default settings.
    pub fn new(host: &str, credentials: Credentials) -> Result<Self, Failure> {
        Ok(Self(ManagementClient::builder().host(host).credentials(credentials).build()?))
    }
}

impl Client for Ours {
    fn call(&self, what: What, number: u32) -> Result<usize, Failure> {
        Ok(match what {
            What::Get => usize::from(self.0.get_webhook("62c22ec4b9bd2c5e7d7d4d8e")?.enabled),
            What::Create => {
                let request = CreateWebhook::new("audit", "https://example.com/cb", ["user:created"]).enabled(true);
                usize::from(self.0.create_webhook(&request)?.enabled)
            }
            What::Update => usize::from(self.0.update_webhook(&UpdateWebhook::new("62c22ec4b9bd2c5e7d7d4d8e").enabled(false))?.enabled),
            What::List => self.0.list_webhooks(&ListWebhooks::new().page(1).limit(10))?.list.len(),
            What::List50 => self.0.list_webhooks(&ListWebhooks::new().page(1).limit(50))?.list.len(),
            What::Logs => self.0.get_webhook_logs(&GetWebhookLogs::new("62c22ec4b9bd2c5e7d7d4d8e").page(number).limit(50))?.list.len(),
            What::AllWebhooks => self.0.webhooks().map_while(Result::ok).count(),
            What::Users(order) => self.0.list_role_members(&ListRoleMembers::new(order.code()).page(1).limit(50))?.list.len(),
            What::AllLogs => {
                let mut count = 0;
                for entry in self.0.webhook_logs("62c22ec4b9bd2c5e7d7d4d8e").take(number as usize) {
                    count += usize::from(entry?.success);
                }
                count
            }
        })
    }
}
