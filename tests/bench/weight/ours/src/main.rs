//! Ten lines with the crate.

use authing::{ListWebhooks, ManagementClient};

fn main() -> authing::Result<()> {
    let client = ManagementClient::from_env()?;
    for webhook in client.list_webhooks(&ListWebhooks::new().page(1).limit(10))?.list {
        println!("{} {}", webhook.webhook_id, webhook.url);
    }
    Ok(())
}
