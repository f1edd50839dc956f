//! The methods of the module `pipelines`.

#![allow(deprecated, reason = "deprecated endpoints are tested as well")]

use authing::pipelines::{CreatePipelineFunction, GetPipelineLogs, ListPipelineFunctions, UpdatePipelineFunction, UpdatePipelineOrder};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    create_pipeline_function(CreatePipelineFunction);
    get_pipeline_function(funcId: str);
    reupload_pipeline_function(funcId: str);
    update_pipeline_function(UpdatePipelineFunction);
    update_pipeline_order(UpdatePipelineOrder);
    delete_pipeline_function(funcId: str);
    list_pipeline_functions(ListPipelineFunctions);
    get_pipeline_logs(GetPipelineLogs);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("pipelines", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("pipelines", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("pipelines", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("pipelines", METHODS);
}
