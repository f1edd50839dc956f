//! What the methods for pipeline functions return.

use serde_json::Value;

use super::requests::PipelineFunctionScene;
use crate::declare::{open_enum, response};

response! {
    /// A pipeline function with its source code.
    pub struct PipelineFunction {
        /// ID of the function: 24 hexadecimal digits.
        pub func_id: String [present, sample "62ce9135a1b2c3d483e373f5"],
        /// Name of the function for people, as the console shows it.
        pub func_name?: String,
        /// What the function is for, as text for people; absent if there is none.
        pub func_description?: String,
        /// When the function runs.
        pub scene?: PipelineFunctionScene,
        /// When the function was created, in ISO 8601.
        pub created_at?: String,
        /// When the function was last changed, in ISO 8601.
        pub updated_at?: String,
        /// Whether registering or signing in goes on without waiting for the function.
        pub is_asynchronous?: bool,
        /// How long the function can run, in seconds.
        pub timeout?: i64 [1..=60],
        /// Whether registering or signing in fails if the function runs longer.
        pub terminate_on_timeout?: bool,
        /// JavaScript code of the function.
        pub source_code: String,
        /// Whether the code is uploaded, so that the function can run.
        pub status?: PipelineFunctionStatus,
        /// Why the upload failed, as text for people; absent if it did not.
        pub upload_err_msg?: String,
        /// Whether the function runs at all.
        pub enabled?: bool,
        /// Whether it is a "cloud function", presumably one that runs in a cloud provider's service for functions. The official
        /// description says no more.
        pub is_cloud?: bool,
        /// How the last execution ended. Its structure is not documented, so it is any JSON.
        pub last_execute_status?: Value,
    }
}

open_enum! {
    without_examples;
    /// How far the upload of a pipeline function is.
    pub enum PipelineFunctionStatus {
        /// The code is being uploaded; an earlier version may still run.
        Uploading = "uploading",
        /// The code is uploaded and can run.
        Success = "success",
        /// The upload failed; `upload_err_msg` tells why.
        Failed = "failed",
    }
}
