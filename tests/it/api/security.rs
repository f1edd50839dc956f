//! The methods of the module `security`.

use authing::security::{DisableGlobalMfaSettings, UpdateGlobalMfaSettings, UpdateSecuritySettings};

dispatch! {
    "security":
    get_security_settings();
    update_security_settings(UpdateSecuritySettings);
    get_global_mfa_settings();
    update_global_mfa_settings(UpdateGlobalMfaSettings);
    disable_global_mfa_settings(DisableGlobalMfaSettings);
}
