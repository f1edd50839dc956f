//! TODO

use crate::declare::open_enum;

open_enum! {
    without_examples;
    /// TODO of ApplicationAgreement.displayAt
    pub enum AgreementDisplayAt {
        /// TODO
        LoginPage = "LoginPage",
        /// TODO
        RegisterPage = "RegisterPage",
    }
}

open_enum! {
    without_examples;
    /// TODO of Application.defaultProtocol, CreateApplication.defaultProtocol, UpdateApplication.defaultProtocol
    pub enum ApplicationProtocol {
        /// TODO
        Oidc = "oidc",
        /// TODO
        Oauth = "oauth",
        /// TODO
        Saml = "saml",
        /// TODO
        Cas = "cas",
        /// TODO
        Asa = "asa",
    }
}

open_enum! {
    without_examples;
    /// TODO of Application.appType, ApplicationSimpleInfo.appType, CreateApplication.appType
    pub enum ApplicationType {
        /// TODO
        Web = "web",
        /// TODO
        Spa = "spa",
        /// TODO
        Native = "native",
        /// TODO
        Api = "api",
        /// TODO
        Mfa = "mfa",
        /// TODO
        MiniProgram = "mini-program",
        /// TODO
        GatewayApp = "gateway-app",
        /// TODO
        GatewayAgent = "gateway-agent",
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationLoginConfig.enabledBasicLoginMethods, ApplicationLoginConfigInput.enabledBasicLoginMethods, UpdateApplicationLoginConfigInput.enabledBasicLoginMethods
    pub enum BasicLoginMethod {
        /// TODO
        PhoneCode = "PHONE_CODE",
        /// TODO
        EmailCode = "EMAIL_CODE",
        /// TODO
        PhonePassword = "PHONE_PASSWORD",
        /// TODO
        EmailPassword = "EMAIL_PASSWORD",
        /// TODO
        UsernamePassword = "USERNAME_PASSWORD",
        /// TODO
        SelfBuiltAppQrcode = "SELF_BUILT_APP_QRCODE",
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationRegisterConfig.enabledBasicRegisterMethods
    pub enum BasicRegisterMethod {
        /// TODO
        PhoneCode = "PHONE_CODE",
        /// TODO
        EmailCode = "EMAIL_CODE",
        /// TODO
        EmailPassword = "EMAIL_PASSWORD",
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationRegisterConfig.defaultRegisterMethod
    pub enum DefaultRegisterMethod {
        /// TODO
        Passcode = "PASSCODE",
        /// TODO
        Password = "PASSWORD",
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationBrandingConfig.guardVersion, ApplicationBrandingConfigInput.guardVersion
    pub enum GuardVersion {
        /// TODO
        Advanced = "Advanced",
        /// TODO
        Classical = "Classical",
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationDefaultLoginMethod.connectionType
    pub enum LoginConnectionType {
        /// TODO
        Passcode = "PASSCODE",
        /// TODO
        Password = "PASSWORD",
        /// TODO
        Qrcode = "QRCODE",
        /// TODO
        Ldap = "LDAP",
        /// TODO
        Ad = "AD",
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationDefaultLoginMethod.qrcodeType
    pub enum LoginQrcodeType {
        /// TODO
        SelfBuiltApp = "SELF_BUILT_APP",
        /// TODO
        WechatOfficialAccount = "WECHAT_OFFICIAL_ACCOUNT",
        /// TODO
        WechatMiniProgram = "WECHAT_MINI_PROGRAM",
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationPermissionStrategy.permissionStrategy, UpdateApplicationPermissionStrategy.permissionStrategy, UserApp.appDefaultLoginStrategy
    pub enum PermissionStrategy {
        /// TODO
        AllowAll = "ALLOW_ALL",
        /// TODO
        DenyAll = "DENY_ALL",
    }
}
