//! The methods of the module `pipelines`.

#![allow(deprecated, reason = "deprecated endpoints are tested as well")]

use authing::pipelines::{CreatePipelineFunction, GetPipelineLogs, ListPipelineFunctions, UpdatePipelineFunction, UpdatePipelineOrder};

dispatch! {
    "pipelines":
    create_pipeline_function(CreatePipelineFunction);
    get_pipeline_function(funcId: str);
    reupload_pipeline_function(funcId: str);
    update_pipeline_function(UpdatePipelineFunction);
    update_pipeline_order(UpdatePipelineOrder);
    delete_pipeline_function(funcId: str);
    list_pipeline_functions(ListPipelineFunctions);
    get_pipeline_logs(GetPipelineLogs);
}
