//! TODO

use serde_json::Value;

use super::requests::PipelineFunctionScene;
use crate::declare::{open_enum, response};

response! {
    /// TODO type
    pub struct PipelineFunction {
        /// TODO "函数 ID"
        pub func_id: String,
        /// TODO "函数名称"
        pub func_name?: String,
        /// TODO "函数描述"
        pub func_description?: String,
        /// TODO "函数的触发场景： - `PRE_REGISTER`: 注册前 - `POST_REGISTER`: 注册后 - `PRE_AUTHENTICATION`: 认证前 - `POST_AUTHENTICATION`: 认证后 - `PRE_OIDC_ID_TOKEN_ISSUED`: OIDC ID Token 签发前 - `PRE_OIDC_ACCESS_TOKEN_ISSUED`: OIDC Access Token 签发前 - `PRE_COMPLETE_USER_INFO`: 补全用户信息前 "
        pub scene?: PipelineFunctionScene,
        /// TODO "函数创建时间" | format="date-time"
        pub created_at?: String,
        /// TODO "函数修改时间" | format="date-time"
        pub updated_at?: String,
        /// TODO "是否异步执行。设置为异步执行的函数不会阻塞整个流程的执行，适用于异步通知的场景，比如飞书群通知、钉钉群通知等。"
        pub is_asynchronous?: bool,
        /// TODO "函数运行超时时间，最短为 1 秒，最长为 60 秒，默认为 3 秒。" | default=3
        pub timeout?: i64 [1..=60],
        /// TODO "如果函数运行超时，是否终止整个流程，默认为否。"
        pub terminate_on_timeout?: bool,
        /// TODO "函数源代码"
        pub source_code: String,
        /// TODO "函数当前状态： - `uploading`: 上传中 - `success`: 上传成功 - `failed`: 上传失败 "
        pub status?: PipelineFunctionStatus,
        /// TODO "上传失败的错误提示"
        pub upload_err_msg?: String,
        /// TODO "此 Pipeline 是否被启用"
        pub enabled?: bool,
        /// TODO "是否为云函数"
        pub is_cloud?: bool,
        /// TODO "最后执行状态"
        pub last_execute_status?: Value,
    }
}

open_enum! {
    without_examples;
    /// TODO of PipelineFunction.status
    pub enum PipelineFunctionStatus {
        /// TODO
        Uploading = "uploading",
        /// TODO
        Success = "success",
        /// TODO
        Failed = "failed",
    }
}
