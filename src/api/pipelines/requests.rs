//! TODO

use crate::declare::{open_enum, request};

request! {
    /// TODO A request for [`create_pipeline_function`](crate::ManagementClient::create_pipeline_function).
    pub struct CreatePipelineFunction {
        /// TODO "函数源代码"
        pub source_code: String,
        /// TODO "函数的触发场景： - `PRE_REGISTER`: 注册前 - `POST_REGISTER`: 注册后 - `PRE_AUTHENTICATION`: 认证前 - `POST_AUTHENTICATION`: 认证后 - `PRE_OIDC_ID_TOKEN_ISSUED`: OIDC ID Token 签发前 - `PRE_OIDC_ACCESS_TOKEN_ISSUED`: OIDC Access Token 签发前 - `PRE_COMPLETE_USER_INFO`: 补全用户信息前 "
        pub scene: PipelineFunctionScene,
        /// TODO "函数名称"
        pub func_name: String,
        /// TODO "函数描述"
        pub func_description?: String,
        /// TODO "是否异步执行。设置为异步执行的函数不会阻塞整个流程的执行，适用于异步通知的场景，比如飞书群通知、钉钉群通知等。" | default=false
        pub is_asynchronous?: bool,
        /// TODO "函数运行超时时间，要求必须为整数，最短为 1 秒，最长为 60 秒，默认为 3 秒。" | default=3
        pub timeout?: i64 [1..=60],
        /// TODO "如果函数运行超时，是否终止整个流程，默认为否。"
        pub terminate_on_timeout?: bool,
        /// TODO "是否启用此 Pipeline"
        pub enabled?: bool,
    }
}

request! {
    /// TODO A request for [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function).
    pub struct UpdatePipelineFunction {
        /// TODO "Pipeline 函数 ID"
        pub func_id: String,
        /// TODO "函数名称"
        pub func_name?: String,
        /// TODO "函数描述"
        pub func_description?: String,
        /// TODO "函数源代码。如果修改之后，函数会重新上传。"
        pub source_code?: String,
        /// TODO "是否异步执行。设置为异步执行的函数不会阻塞整个流程的执行，适用于异步通知的场景，比如飞书群通知、钉钉群通知等。" | default=false
        pub is_asynchronous?: bool,
        /// TODO "函数运行超时时间，最短为 1 秒，最长为 60 秒，默认为 3 秒。" | default=3
        pub timeout?: i64 [1..=60],
        /// TODO "如果函数运行超时，是否终止整个流程，默认为否。"
        pub terminate_on_timeout?: bool,
        /// TODO "是否启用此 Pipeline"
        pub enabled?: bool,
    }
}

request! {
    /// TODO A request for [`update_pipeline_order`](crate::ManagementClient::update_pipeline_order).
    pub struct UpdatePipelineOrder {
        /// TODO "新的排序方式，按照函数 ID 的先后顺序进行排列。"
        pub order: Vec<String>,
        /// TODO "函数的触发场景： - `PRE_REGISTER`: 注册前 - `POST_REGISTER`: 注册后 - `PRE_AUTHENTICATION`: 认证前 - `POST_AUTHENTICATION`: 认证后 - `PRE_OIDC_ID_TOKEN_ISSUED`: OIDC ID Token 签发前 - `PRE_OIDC_ACCESS_TOKEN_ISSUED`: OIDC Access Token 签发前 - `PRE_COMPLETE_USER_INFO`: 补全用户信息前 "
        pub scene: PipelineFunctionScene,
    }
}

request! {
    /// TODO A request for [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
    pub struct ListPipelineFunctions {
        /// TODO "通过函数的触发场景进行筛选（可选，默认返回所有）： / - `PRE_REGISTER`: 注册前 / - `POST_REGISTER`: 注册后 / - `PRE_AUTHENTICATION`: 认证前 / - `POST_AUTHENTICATION`: 认证后 / - `PRE_OIDC_ID_TOKEN_ISSUED`: OIDC ID Token 签发前 / - `PRE_OIDC_ACCESS_TOKEN_ISSUED`: OIDC Access Token 签发前 / - `PRE_COMPLETE_USER_INFO`: 补全用户信息前"
        pub scene: PipelineFunctionScene,
    }
}

request! {
    /// TODO A request for [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs).
    pub struct GetPipelineLogs {
        /// TODO "Pipeline 函数 ID"
        pub func_id: String,
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
    }
}

open_enum! {
    without_examples;
    /// TODO of CreatePipelineFunction.scene, ListPipelineFunctions.scene, PipelineFunction.scene, UpdatePipelineOrder.scene
    pub enum PipelineFunctionScene {
        /// TODO
        PreRegister = "PRE_REGISTER",
        /// TODO
        PostRegister = "POST_REGISTER",
        /// TODO
        PreAuthentication = "PRE_AUTHENTICATION",
        /// TODO
        PostAuthentication = "POST_AUTHENTICATION",
        /// TODO
        PreOidcIdTokenIssued = "PRE_OIDC_ID_TOKEN_ISSUED",
        /// TODO
        PreOidcAccessTokenIssued = "PRE_OIDC_ACCESS_TOKEN_ISSUED",
        /// TODO
        PreCompleteUserInfo = "PRE_COMPLETE_USER_INFO",
        /// TODO
        PreMfaVerify = "PRE_MFA_VERIFY",
        /// TODO
        PostMfaVerify = "POST_MFA_VERIFY",
    }
}
