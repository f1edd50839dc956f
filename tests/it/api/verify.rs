//! The methods of the module `verify`.

use authing::verify::{ListVerifyConfigApps, UpdateVerifyConfig};

dispatch! {
    "verify":
    list_verify_config_apps(ListVerifyConfigApps);
    get_verify_config();
    update_verify_config(UpdateVerifyConfig);
}
