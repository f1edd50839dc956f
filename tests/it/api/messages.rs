//! The methods of the module `messages`.

use authing::messages::{ConfigEmailProvider, PreviewEmailTemplate, UpdateEmailTemplate};

dispatch! {
    "messages":
    get_email_templates();
    update_email_template(UpdateEmailTemplate);
    preview_email_template(PreviewEmailTemplate);
    get_email_provider();
    config_email_provider(ConfigEmailProvider);
}
