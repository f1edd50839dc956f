//! The same on bare ureq and serde.

use serde::{Deserialize, Serialize};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Key {
    access_key_id: String,
    access_key_secret: String,
}

#[derive(Deserialize)]
struct Envelope<T> {
    data: T,
}

#[derive(Deserialize)]
struct Token {
    access_token: String,
}

#[derive(Deserialize)]
struct Page {
    list: Vec<Webhook>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Webhook {
    webhook_id: String,
    url: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let key =
        Key { access_key_id: std::env::var("AUTHING_ACCESS_KEY_ID")?, access_key_secret: std::env::var("AUTHING_ACCESS_KEY_SECRET")? };
    let agent = ureq::Agent::new_with_defaults();
    let request = agent.post("https://api.authing.cn/api/v3/get-management-token").header("content-type", "application/json");
    let token: Envelope<Token> = serde_json::from_slice(&request.send(serde_json::to_vec(&key)?)?.body_mut().read_to_vec()?)?;
    let request = agent.get("https://api.authing.cn/api/v3/list-webhooks").query("page", "1").query("limit", "10");
    let request = request.header("authorization", format!("Bearer {}", token.data.access_token));
    let page: Envelope<Page> = serde_json::from_slice(&request.call()?.body_mut().read_to_vec()?)?;
    for webhook in page.data.list {
        println!("{} {}", webhook.webhook_id, webhook.url);
    }
    Ok(())
}
