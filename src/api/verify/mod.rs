//! TODO

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::api::reexport;

reexport! {
    self::requests {
        ListVerifyConfigApps;
        UpdateVerifyConfig = "VerifyConfigDataDto";
    }
    self::responses {
        VerifyConfig = "VerifyConfigDataDto";
    }
    super::shared {
        AgreementDisplayAt;
        Application = "ApplicationDto", "CreateApplicationRespDataDto";
        ApplicationAgreement = "ApplicationAgreementDto";
        ApplicationBrandingConfig;
        ApplicationDefaultLoginMethod = "ApplicationDefaultLoginMethodInput";
        ApplicationEnabledExtIdpConn = "ApplicationEnabledExtIdpConnDto";
        ApplicationLoginConfig = "ApplicationLoginConfigDto";
        ApplicationProtocol;
        ApplicationRegisterConfig = "ApplicationRegisterConfigInputDto";
        ApplicationType;
        BasicLoginMethod;
        BasicRegisterMethod;
        DefaultRegisterMethod;
        ExtIdpConnType;
        ExtIdpProvider;
        GuardVersion;
        Language;
        LoginConnectionType;
        LoginQrcodeType;
    }
}

endpoints! {
    feature = "verify";

    /// TODO @summary 获取 verify-config-app 列表 / @description 获取 verify-config-app 列表 envelope=bare
    #[doc(alias = "getVerifyConfigApp")]
    #[doc(alias = "listVerifyConfigApps")]
    pub fn list_verify_config_apps(request: &ListVerifyConfigApps) -> Vec<Application> = read GET "/api/v3/verify-config-app", bare = true;

    /// TODO
    #[doc(alias = "getVerifyConfig")]
    pub fn get_verify_config() -> VerifyConfig = read GET "/api/v3/verify-config", bare = true;

    /// TODO  envelope=bare
    #[doc(alias = "updateVerifyConfig")]
    pub fn update_verify_config(request: &UpdateVerifyConfig) -> VerifyConfig = write PUT "/api/v3/verify-config", bare = true;
}
