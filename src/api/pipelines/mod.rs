//! TODO

mod requests;
mod responses;

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        CreatePipelineFunction = "CreatePipelineFunctionDto";
        GetPipelineLogs = "GetPipelineLogsDto";
        ListPipelineFunctions = "ListPipelineFunctionsDto";
        PipelineFunctionScene;
        UpdatePipelineFunction = "UpdatePipelineFunctionDto";
        UpdatePipelineOrder = "UpdatePipelineOrderDto";
    }
    self::responses {
        PipelineFunction = "PipelineFunctionDto";
        PipelineFunctionStatus;
    }
}

endpoints! {
    feature = "pipelines";

    /// TODO @summary 创建 Pipeline 函数 / @description 创建 Pipeline 函数
    #[doc(alias = "createPipelineFunction")]
    pub fn create_pipeline_function(request: &CreatePipelineFunction) -> PipelineFunction = once POST "/api/v3/create-pipeline-function", check = "TODO";

    /// TODO @summary 获取 Pipeline 函数详情 / @description 获取 Pipeline 函数详情
    #[doc(alias = "getPipelineFunction")]
    pub fn get_pipeline_function(func_id: str) -> PipelineFunction = read GET "/api/v3/get-pipeline-function";

    /// TODO @deprecated / @summary 重新上传 Pipeline 函数 / @description 当 Pipeline 函数上传失败时，重新上传 Pipeline 函数
    #[deprecated(note = "TODO")]
    #[doc(alias = "reuploadPipelineFunction")]
    pub fn reupload_pipeline_function(func_id: str) -> PipelineFunction = once POST "/api/v3/reupload-pipeline-function", check = "TODO";

    /// TODO @summary 修改 Pipeline 函数 / @description 修改 Pipeline 函数
    #[doc(alias = "updatePipelineFunction")]
    pub fn update_pipeline_function(request: &UpdatePipelineFunction) -> PipelineFunction = write POST "/api/v3/update-pipeline-function";

    /// TODO @summary 修改 Pipeline 函数顺序 / @description 修改 Pipeline 函数顺序 envelope=no_data
    #[doc(alias = "updatePipelineOrder")]
    pub fn update_pipeline_order(request: &UpdatePipelineOrder) -> () = write POST "/api/v3/update-pipeline-order";

    /// TODO @summary 删除 Pipeline 函数 / @description 删除 Pipeline 函数 envelope=no_data
    #[doc(alias = "deletePipelineFunction")]
    pub fn delete_pipeline_function(func_id: str) -> () = write POST "/api/v3/delete-pipeline-function";

    /// TODO @summary 获取 Pipeline 函数列表 / @description 获取 Pipeline 函数列表
    #[doc(alias = "listPipelineFunctions")]
    pub fn list_pipeline_functions(request: &ListPipelineFunctions) -> Page<PipelineFunction> = read GET "/api/v3/list-pipeline-functions";

    /// TODO @summary 获取 Pipeline 日志 / @description 获取 Pipeline
    #[doc(alias = "getPipelineLogs")]
    pub fn get_pipeline_logs(request: &GetPipelineLogs) -> Page<Value> [page, limit] = read GET "/api/v3/get-pipeline-logs";
}
