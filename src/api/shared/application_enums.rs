//! Enums of applications and their login pages.

use crate::declare::open_enum;

open_enum! {
    without_examples;
    /// Pages on which users are asked to agree to terms.
    pub enum AgreementDisplayAt {
        /// Page for signing in.
        LoginPage = "LoginPage",
        /// Page for creating an account.
        RegisterPage = "RegisterPage",
    }
}

open_enum! {
    without_examples;
    /// Protocols of applications for the sign-in of users.
    pub enum ApplicationProtocol {
        /// OpenID Connect.
        Oidc = "oidc",
        /// OAuth 2.0 without OpenID Connect. The service recommends `oidc` instead.
        Oauth = "oauth",
        /// SAML 2.0.
        Saml = "saml",
        /// Central Authentication Service.
        Cas = "cas",
        /// Form filling (ASA), without a sign-in protocol: a browser extension fills in an account that the service stores.
        Asa = "asa",
    }
}

open_enum! {
    without_examples;
    /// Kinds of applications.
    pub enum ApplicationType {
        /// Web application with a server that can keep a secret.
        Web = "web",
        /// Single-page application: it runs in the browser alone and cannot keep a secret.
        Spa = "spa",
        /// Program on a phone or computer.
        Native = "native",
        /// Backend that is called with tokens.
        Api = "api",
        /// Application that uses the service for multi-factor authentication only.
        Mfa = "mfa",
        /// Mini program inside another app, such as WeChat.
        MiniProgram = "mini-program",
        /// Application behind the service's gateway.
        GatewayApp = "gateway-app",
        /// Agent of the service's gateway. Not documented further.
        GatewayAgent = "gateway-agent",
    }
}

open_enum! {
    without_examples;
    /// Login methods with an account of the user pool.
    pub enum BasicLoginMethod {
        /// Phone number and a code sent to it by SMS.
        PhoneCode = "PHONE_CODE",
        /// Email address and a code sent to it.
        EmailCode = "EMAIL_CODE",
        /// Phone number and password.
        PhonePassword = "PHONE_PASSWORD",
        /// Email address and password.
        EmailPassword = "EMAIL_PASSWORD",
        /// User name and password.
        UsernamePassword = "USERNAME_PASSWORD",
        /// QR code that the customer's own app scans.
        SelfBuiltAppQrCode = "SELF_BUILT_APP_QRCODE",
    }
}

open_enum! {
    without_examples;
    /// Registration methods: ways to create an account of the user pool.
    pub enum BasicRegisterMethod {
        /// Phone number, confirmed by a code sent by SMS.
        PhoneCode = "PHONE_CODE",
        /// Email address, confirmed by a code sent to it.
        EmailCode = "EMAIL_CODE",
        /// Email address with a password.
        EmailPassword = "EMAIL_PASSWORD",
    }
}

open_enum! {
    without_examples;
    /// Registration methods that a login page can show first.
    pub enum DefaultRegisterMethod {
        /// By verification code: phone number or email address, as far as they are enabled.
        Passcode = "PASSCODE",
        /// By email address and password.
        Password = "PASSWORD",
    }
}

open_enum! {
    without_examples;
    /// Generations of Guard, the service's login component.
    pub enum GuardVersion {
        /// The newer generation.
        Advanced = "Advanced",
        /// The older generation.
        Classical = "Classical",
    }
}

open_enum! {
    without_examples;
    /// Kinds of sign-in that a login page can show first.
    pub enum LoginConnectionType {
        /// Verification code by SMS or email.
        Passcode = "PASSCODE",
        /// Phone number, email address or user name, with a password.
        Password = "PASSWORD",
        /// QR code that an app scans.
        QrCode = "QRCODE",
        /// Account of an LDAP directory.
        Ldap = "LDAP",
        /// Account of an Active Directory.
        Ad = "AD",
    }
}

open_enum! {
    without_examples;
    /// Apps that scan the QR code of a login page.
    pub enum LoginQrcodeType {
        /// The customer's own app.
        SelfBuiltApp = "SELF_BUILT_APP",
        /// WeChat, which then follows the customer's official account.
        WechatOfficialAccount = "WECHAT_OFFICIAL_ACCOUNT",
        /// WeChat, which then opens the customer's mini program.
        WechatMiniProgram = "WECHAT_MINI_PROGRAM",
    }
}

open_enum! {
    without_examples;
    /// Whether users without a grant may use an application.
    pub enum PermissionStrategy {
        /// All users, except those with a grant that denies access.
        AllowAll = "ALLOW_ALL",
        /// Only users with a grant that allows access.
        DenyAll = "DENY_ALL",
    }
}
