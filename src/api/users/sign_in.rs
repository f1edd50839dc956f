//! Sign-ins of a user: history, applications and identity sources, multi-factor authentication, one-time passwords.

use crate::api::endpoint::macros::endpoints;
use crate::api::shared::{MfaTriggerData, UserIdType, UserOtp};
use crate::declare::{request, response};
use crate::redact::Secret;
use crate::response::Page;

endpoints! {
    feature = "users";

    /// Returns the factors of multi-factor authentication that a user has set up.
    #[doc(alias = "getUserMfaInfo")]
    #[doc(alias("2FA", "multi-factor authentication"))]
    pub fn get_user_mfa_info(request: &GetUserMfaInfo) -> UserMfaInfo = read GET "/api/v3/get-user-mfa-info";

    /// Returns one page of a user's sign-ins: time, IP address and application of each.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    ///
    /// # Examples
    ///
    /// The sign-ins of the last 24 hours:
    ///
    /// ```no_run
    /// use std::time::{SystemTime, UNIX_EPOCH};
    ///
    /// use authing::users::GetUserLoginHistory;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    /// let day_ago = now.as_millis() as i64 - 24 * 60 * 60 * 1000;
    /// let request = GetUserLoginHistory::new("5f702fcc913544c358cb2123").start(day_ago);
    /// for sign_in in client.iter(request) {
    ///     let sign_in = sign_in?;
    ///     println!("{:?} from {:?}", sign_in.time, sign_in.client_ip);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getUserLoginHistory")]
    #[doc(alias("login history", "sign-in history"))]
    pub fn get_user_login_history(request: &GetUserLoginHistory) -> Page<UserLoginRecord> [page, limit] =
        read GET "/api/v3/get-user-login-history";

    /// Returns all applications that a user has ever signed in to.
    #[doc(alias = "getUserLoggedinApps")]
    #[doc(alias = "getUserLoggedInApps")]
    pub fn get_user_logged_in_apps(request: &GetUserLoggedInApps) -> Vec<UserLoggedInApp> =
        read GET "/api/v3/get-user-loggedin-apps";

    /// Returns all identity sources that a user has ever signed in through.
    #[doc(alias = "getUserLoggedinIdentities")]
    #[doc(alias = "getUserLoggedInIdentities")]
    pub fn get_user_logged_in_identities(request: &GetUserLoggedInIdentities) -> Vec<UserLoggedInIdentity> =
        read GET "/api/v3/get-user-logged-in-identities";

    /// Imports the secrets of users' authenticator apps, so that users keep these apps after a migration.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::users::{ImportOtp, ImportOtpItem, UserOtp};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let otp = UserOtp::new("JBSWY3DPEHPK3PXP").recovery_code("9f3c-17aa-52d0-6be4");
    /// let items = [ImportOtpItem::new("5f702fcc913544c358cb2123", otp)];
    /// client.import_otp(&ImportOtp::new(items))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "importOtp")]
    #[doc(alias("TOTP", "authenticator"))]
    pub fn import_otp(request: &ImportOtp) -> () = once POST "/api/v3/import-otp",
        check = "get_user_mfa_info";

    /// Returns the secret of a user's authenticator app, from which its one-time passwords are computed.
    ///
    /// Protect it like a password: with it, one-time passwords for the second step of the user's sign-in can be computed.
    #[doc(alias = "getOtpSecretByUser")]
    #[doc(alias("TOTP", "authenticator"))]
    pub fn get_otp_secret_by_user(request: &GetOtpSecretByUser) -> OtpSecret = read GET "/api/v3/get-otp-secret-by-user";

    /// Sets a user's state of multi-factor authentication.
    ///
    /// Pass the data of [`get_mfa_status`](Self::get_mfa_status), with your changes.
    #[doc(alias = "setUsersMfaStatus")]
    #[doc(alias = "setMfaStatus")]
    pub fn set_mfa_status(request: &SetMfaStatus) -> () = once POST "/api/v3/set-mfa-status",
        check = "get_mfa_status";

    /// Returns a user's state of multi-factor authentication: the factors for the second step of a sign-in.
    #[doc(alias = "getUserMfaStatus")]
    #[doc(alias = "getMfaStatus")]
    pub fn get_mfa_status(request: &GetMfaStatus) -> MfaTriggerData = read GET "/api/v3/get-mfa-status";
}

request! {
    /// A request for [`get_user_mfa_info`](crate::ManagementClient::get_user_mfa_info).
    pub struct GetUserMfaInfo {
        /// The user whose factors are returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`get_user_login_history`](crate::ManagementClient::get_user_login_history), one page or all of them.
    pub struct GetUserLoginHistory {
        /// The user whose sign-ins are returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
        /// Only sign-ins to the application of this ID; to all applications if not set.
        pub app_id?: String,
        /// Only sign-ins from this IP address; from all addresses if not set.
        pub client_ip?: String,
        /// Only sign-ins at this time or later, in milliseconds since 1970.
        pub start?: i64,
        /// Only sign-ins up to this time, in milliseconds since 1970.
        pub end?: i64,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Sign-ins on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A request for [`get_user_logged_in_apps`](crate::ManagementClient::get_user_logged_in_apps).
    pub struct GetUserLoggedInApps {
        /// The user who signed in to the applications, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`get_user_logged_in_identities`](crate::ManagementClient::get_user_logged_in_identities).
    pub struct GetUserLoggedInIdentities {
        /// The user who signed in through the identity sources, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`import_otp`](crate::ManagementClient::import_otp).
    pub struct ImportOtp {
        /// The users, each with the secret of the authenticator app. The maximum number is not documented.
        pub list: Vec<ImportOtpItem>,
    }
}

request! {
    /// A request for [`get_otp_secret_by_user`](crate::ManagementClient::get_otp_secret_by_user).
    pub struct GetOtpSecretByUser {
        /// The user whose secret is returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`set_mfa_status`](crate::ManagementClient::set_mfa_status).
    pub struct SetMfaStatus {
        /// The new state, with the token of [`get_mfa_status`](crate::ManagementClient::get_mfa_status), which may be valid for
        /// one call only.
        pub mfa_trigger_data: MfaTriggerData,
        /// The user whose state is set, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// A request for [`get_mfa_status`](crate::ManagementClient::get_mfa_status).
    pub struct GetMfaStatus {
        /// The user whose state is returned, by an ID of the type `user_id_type`.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Type of `user_id`. The service's default is `user_id`, the ID that the service assigned.
        pub user_id_type?: UserIdType,
    }
}

request! {
    /// One of several users whose authenticator apps are imported.
    pub struct ImportOtpItem {
        /// ID of the user whose authenticator app has the secret: 24 hexadecimal digits.
        pub user_id: String [sample "5f702fcc913544c358cb2123"],
        /// Secret and recovery code of the authenticator app.
        pub otp: UserOtp,
    }
}

response! {
    /// The secret of a user's authenticator app.
    pub struct OtpSecret {
        /// The shared secret of the one-time passwords (TOTP), presumably in Base32, as authenticator apps accept it.
        pub secret?: Secret,
    }
}

response! {
    /// An application that a user has signed in to.
    pub struct UserLoggedInApp {
        /// ID of the application: 24 hexadecimal digits.
        pub app_id: String [present],
        /// Name of the application shown to users.
        pub app_name?: String,
        /// URL of the application's logo.
        pub app_logo?: String,
        /// URL at which users sign in to the application.
        pub app_login_url?: String,
    }
}

response! {
    /// An identity source that a user has signed in through.
    pub struct UserLoggedInIdentity {
        /// ID of the user's identity at this source, the `identity_id` of [`Identity`](crate::users::Identity).
        pub identity_id: String [present],
        /// Name of the identity source in Chinese.
        pub idp_name?: String,
        /// Name of the identity source in English.
        pub idp_name_en?: String,
        /// URL of the identity source's logo.
        pub idp_logo?: String,
        /// ID of the identity source, the `ext_idp_id` of [`Identity`](crate::users::Identity).
        pub idp_id: String,
    }
}

response! {
    /// One sign-in of a user.
    pub struct UserLoginRecord {
        /// ID of the application that the user signed in to: 24 hexadecimal digits.
        pub app_id: String,
        /// Name of the application at the time of the response.
        pub app_name?: String,
        /// URL of the logo of the application.
        pub app_logo?: String,
        /// URL of the sign-in page of the application.
        pub app_login_url?: String,
        /// IP address that the sign-in came from.
        pub client_ip?: String,
        /// User agent of the browser or program that the user signed in with.
        pub user_agent?: String,
        /// When the user signed in, in ISO 8601.
        pub time?: String,
    }
}

response! {
    /// The factors of multi-factor authentication that a user has set up. Each is `enabled` or `disabled`.
    pub struct UserMfaInfo {
        /// Whether the user has an authenticator app for one-time passwords: `enabled` or `disabled`.
        pub totp_status?: String,
        /// Whether the user has registered a face for face recognition: `enabled` or `disabled`.
        pub face_mfa_status?: String,
        /// Whether codes can be sent to the user's phone: `enabled` or `disabled`.
        pub sms_mfa_status?: String,
        /// Whether codes can be sent by email: `enabled` or `disabled`.
        pub email_mfa_status?: String,
    }
}
