//! The responses of the pipeline function methods.

use serde_json::Value;

use super::requests::PipelineFunctionScene;
use crate::declare::{open_enum, response};

response! {
    /// A pipeline function with its source code.
    pub struct PipelineFunction {
        /// ID of the function: 24 hexadecimal digits.
        pub func_id: String [present, sample "62ce9135a1b2c3d483e373f5"],
        /// Name of the function, shown in the console.
        pub func_name?: String,
        /// Human-readable description of the function; absent if there is none.
        pub func_description?: String,
        /// Scene in which the function runs.
        pub scene?: PipelineFunctionScene,
        /// When the function was created, in ISO 8601.
        pub created_at?: String,
        /// When the function was last changed, in ISO 8601.
        pub updated_at?: String,
        /// Whether registration or sign-in continues without waiting for the function.
        pub is_asynchronous?: bool,
        /// Timeout of the function, in seconds.
        pub timeout?: i64 [1..=60],
        /// Whether registration or sign-in fails if the function exceeds its timeout.
        pub terminate_on_timeout?: bool,
        /// JavaScript code of the function.
        pub source_code: String,
        /// Whether the code is uploaded, so that the function can run.
        pub status?: PipelineFunctionStatus,
        /// Human-readable reason for the failed upload; absent if the upload did not fail.
        pub upload_err_msg?: String,
        /// Whether the function is enabled: a disabled function does not run.
        pub enabled?: bool,
        /// Whether it is a "cloud function", presumably one that runs in a function service of a cloud provider. The official
        /// description has no details.
        pub is_cloud?: bool,
        /// Result of the last execution. Its structure is not documented, so it is any JSON.
        pub last_execute_status?: Value,
    }
}

open_enum! {
    without_examples;
    /// Progress of the upload of a pipeline function's code.
    pub enum PipelineFunctionStatus {
        /// The code is being uploaded; an earlier version may still run.
        Uploading = "uploading",
        /// The code is uploaded and can run.
        Success = "success",
        /// The upload failed; `upload_err_msg` has the reason.
        Failed = "failed",
    }
}
