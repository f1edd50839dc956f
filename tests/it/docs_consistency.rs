//! README.md, CHANGELOG.md and the crate documentation match the code.

use authing::{ApiResponse, ClientBuilder, Error, ManagementClient, Webhook, WebhookEvent};

const MANIFEST: &str = include_str!("../../Cargo.toml");
const README: &str = include_str!("../../README.md");
const CHANGELOG: &str = include_str!("../../CHANGELOG.md");
const CRATE_PAGE: &str = include_str!("../../src/lib.rs");

#[test]
fn changelog_and_readme_name_the_current_version() {
    let version = env!("CARGO_PKG_VERSION");
    assert!(CHANGELOG.contains(&format!("\n## [{version}] - ")), "no release {version} in CHANGELOG.md");
    let minor = version.rsplit_once('.').unwrap().0;
    assert!(README.contains(&format!("authing = \"{minor}\"")), "README.md depends on another version than {minor}");
    let rust = MANIFEST.lines().find_map(|line| line.strip_prefix("rust-version = \"")).unwrap().split('"').next().unwrap();
    assert!(README.contains(&format!("Rust {rust} or later")), "README.md names another Rust than {rust}");
}

#[test]
fn readme_and_crate_docs_list_every_feature() {
    let features = MANIFEST.split("[features]").nth(1).unwrap().split("\n[").next().unwrap();
    let names: Vec<&str> = features.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name).collect();
    assert!(names.len() >= 5, "{names:?}");
    // A feature that begins with an underscore is not for users.
    for name in names.into_iter().filter(|name| *name != "default" && !name.starts_with('_')) {
        assert!(README.contains(&format!("\n| `{name}` |")), "README.md lacks the feature {name}");
        assert!(CRATE_PAGE.contains(&format!("\n//! | `{name}` |")), "the crate page lacks the feature {name}");
    }
}

#[test]
fn readme_and_crate_docs_list_every_module_with_its_methods() {
    let endpoints = include_str!("../samples/api/endpoints.tsv");
    let mut modules = std::collections::BTreeMap::new();
    for module in endpoints.lines().skip(1).filter_map(|line| line.split('\t').next()).filter(|module| *module != "webhooks") {
        *modules.entry(module).or_insert(0) += 1;
    }
    let total = modules.values().sum::<usize>();
    assert!(modules.len() >= 28 && total > 500, "{modules:?}");
    for (module, methods) in modules {
        let row = format!("\n| `{module}` | {methods} |");
        let is_listed = README.contains(&row) && CRATE_PAGE.contains(&row.replace("\n|", "\n//! |"));
        assert!(is_listed, "{module} has {methods} methods: README.md or src/lib.rs has another number in the row of the module");
    }
    for text in [format!("{total} methods"), format!("其他 {total} 个方法"), format!("全部 {total} 个方法")] {
        assert!(README.contains(&text), "README.md lacks {text:?}");
    }
    let text = format!("The other {total} typed methods");
    assert!(CRATE_PAGE.contains(&text), "src/lib.rs lacks {text:?}");
}

/// The published package has only the files that `include` names.
#[test]
fn readme_names_a_checkout_for_what_is_not_packaged() {
    let package = MANIFEST.lines().find_map(|line| line.strip_prefix("include = ")).unwrap();
    let is_packaged = |path: &str| package.contains(&format!("\"/{path}\""));
    assert!(is_packaged("README.md") && !is_packaged("CONTRIBUTING.md"), "{package}");
    let links = README.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let broken: Vec<&str> = links.filter(|link| !link.starts_with(['#', '<']) && !link.contains("://") && !is_packaged(link)).collect();
    assert!(broken.is_empty(), "{broken:?}");

    let blocks: Vec<&str> = README.split("\n\n").collect();
    let names_checkout = |block: &&str| block.contains("checkout") || block.contains("仓库");
    let needs_checkout =
        ["examples/", "tests/", "--path ", "cargo run", "cargo test", "CONTRIBUTING.md", "ARCHITECTURE.md", "deny.toml", ".ci/"];
    let mut found = 0;
    for (index, block) in blocks.iter().enumerate() {
        if needs_checkout.iter().any(|name| block.contains(name)) {
            found += 1;
            // A code block is explained before or after it.
            let around = if block.starts_with("```") { index.saturating_sub(1)..=index + 1 } else { index..=index };
            assert!(blocks[around].iter().any(names_checkout), "README.md does not say that this needs a checkout:\n{block}");
        }
    }
    assert!(found > 10, "{found}");
}

#[test]
fn readme_lists_every_setting() {
    let source = include_str!("../../src/client/builder.rs");
    let builder = source.split("impl ClientBuilder {").nth(1).unwrap().split("\n}").next().unwrap();
    let settings: Vec<&str> =
        builder.lines().filter_map(|line| line.strip_prefix("    pub fn ")).map(|line| line.split('(').next().unwrap()).collect();
    assert!(settings.len() >= 15, "{settings:?}");
    for setting in settings.into_iter().filter(|setting| !["from_env", "build"].contains(setting)) {
        assert!(README.contains(&format!("\n| `{setting}` |")), "README.md lacks the setting {setting}");
    }
}

#[test]
fn readme_lists_every_webhook_endpoint() {
    for api_method in [
        "create-webhook",
        "list-webhooks",
        "get-webhook",
        "update-webhook",
        "delete-webhook",
        "get-webhook-logs",
        "trigger-webhook",
        "get-webhook-event-list",
    ] {
        let (name, path) = (api_method.replace('-', "_"), format!("/api/v3/{api_method}`"));
        let row = README.lines().find(|line| line.starts_with(&format!("| `{name}` |")));
        assert!(row.is_some_and(|row| row.contains(&path)), "README.md lacks {api_method}");
    }
}

#[test]
fn types_shared_by_threads_are_send_and_sync() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    fn is_shared<T: Send + Sync + 'static>() {}
    is_shared::<ManagementClient>();
    is_shared::<ClientBuilder>();
    is_shared::<Error>();
    is_shared::<ApiResponse<Webhook>>();
    is_shared::<WebhookEvent>();
    let client =
        ManagementClient::builder().credentials(authing::Credentials::access_token("t", "p")).host("http://127.0.0.1:9").build().unwrap();
    shared(&client.webhooks());
    shared(&client.webhook_logs("id"));
}
