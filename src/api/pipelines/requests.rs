//! The requests of the pipeline function methods.

use crate::declare::{open_enum, request};

request! {
    /// A request for [`create_pipeline_function`](crate::ManagementClient::create_pipeline_function).
    pub struct CreatePipelineFunction {
        /// JavaScript code: `async function pipe(user, context, callback)`, which ends with a call of `callback`.
        pub source_code: String [sample "async function pipe(user, context, callback) { callback(null, user, context); }"],
        /// Scene in which the function runs. It cannot be changed later.
        pub scene: PipelineFunctionScene,
        /// Name of the function, shown in the console.
        pub func_name: String [sample "Employees only"],
        /// Human-readable description of the function.
        pub func_description?: String,
        /// Whether registration or sign-in continues without waiting for the function. If `true`, the function cannot change
        /// or reject them, which suits notifications. The service's default is `false`.
        pub is_asynchronous?: bool,
        /// Timeout of the function, in seconds. The service's default is 3.
        pub timeout?: i64 [1..=60],
        /// Whether registration or sign-in fails if the function exceeds its timeout. The service's default is `false`: they
        /// continue without the function.
        pub terminate_on_timeout?: bool,
        /// Whether the function is enabled: a disabled function does not run. The service's default is not documented: set it.
        pub enabled?: bool,
    }
}

request! {
    /// A request for [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function).
    pub struct UpdatePipelineFunction {
        /// ID of the function that is changed.
        pub func_id: String [sample "62ce9135a1b2c3d483e373f5"],
        /// New name of the function, shown in the console; unchanged if not set.
        pub func_name?: String,
        /// New description of the function; unchanged if not set.
        pub func_description?: String,
        /// The new JavaScript code, which the service uploads; unchanged if not set.
        pub source_code?: String,
        /// Whether registration or sign-in continues without waiting for the function. The service's default is `false`.
        pub is_asynchronous?: bool,
        /// Timeout of the function, in seconds. The service's default is 3.
        pub timeout?: i64 [1..=60],
        /// Whether registration or sign-in fails if the function exceeds its timeout. The service's default is `false`.
        pub terminate_on_timeout?: bool,
        /// `false` to disable the function without deleting it; unchanged if not set.
        pub enabled?: bool,
    }
}

request! {
    /// A request for [`update_pipeline_order`](crate::ManagementClient::update_pipeline_order).
    pub struct UpdatePipelineOrder {
        /// IDs of all functions of the scene, in the new order: the first function runs first.
        pub order: Vec<String> [sample "62ce9135a1b2c3d483e373f5"],
        /// The scene whose functions are reordered.
        pub scene: PipelineFunctionScene,
    }
}

request! {
    /// A request for [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
    pub struct ListPipelineFunctions {
        /// The scene whose functions are listed. The description calls it optional, but it is declared as required.
        pub scene: PipelineFunctionScene,
    }
}

request! {
    /// A request for [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs), one page or all of them.
    pub struct GetPipelineLogs {
        /// ID of the function whose executions are listed.
        pub func_id: String [sample "62ce9135a1b2c3d483e373f5"],
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Executions on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

open_enum! {
    without_examples;
    /// Scenes: points in registration and sign-in at which pipeline functions run.
    pub enum PipelineFunctionScene {
        /// Before a user registers: the function can reject the registration.
        PreRegister = "PRE_REGISTER",
        /// After a user has registered, for example to send a notification.
        PostRegister = "POST_REGISTER",
        /// Before the credentials of a user are checked: the function can reject the sign-in.
        PreAuthentication = "PRE_AUTHENTICATION",
        /// After the credentials of a user were verified.
        PostAuthentication = "POST_AUTHENTICATION",
        /// Before an OpenID Connect ID token is issued: the function can add claims.
        PreOidcIdTokenIssued = "PRE_OIDC_ID_TOKEN_ISSUED",
        /// Before an OpenID Connect access token is issued: the function can add claims.
        PreOidcAccessTokenIssued = "PRE_OIDC_ACCESS_TOKEN_ISSUED",
        /// Before a user is asked for missing fields of the profile.
        PreCompleteUserInfo = "PRE_COMPLETE_USER_INFO",
        /// Before the second factor of a user is checked.
        PreMfaVerify = "PRE_MFA_VERIFY",
        /// After the second factor of a user was checked.
        PostMfaVerify = "POST_MFA_VERIFY",
    }
}
