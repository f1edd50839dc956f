//! The methods of the module `metadata`.

use authing::metadata::{
    CaptureUeba, CopyOperate, CopyRowRelation, CreateField, CreateModel, CreateOperate, CreateRow, CreateRowRelation, ExecuteOperate,
    ExportMetadata, FilterRows, GetAllMetadata, GetAllRowsByScrollId, GetMetadataGroupList, GetRelationInfo, GetRow, GetRowBatch,
    GetRowByValue, GetRowRelation, ImportMetadata, ImportModel, ListField, ListOperate, RemoveField, RemoveOperate, RemoveRow,
    RemoveRowRelation, SearchRelations, UpdateField, UpdateModel, UpdateOperate, UpdateRow,
};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    filter_rows(FilterRows);
    get_row(GetRow);
    get_row_by_value(GetRowByValue);
    get_row_batch(GetRowBatch);
    create_row(CreateRow);
    update_row(UpdateRow);
    remove_row(RemoveRow);
    create_model(CreateModel);
    get_model(id: str);
    list_model();
    remove_model(id: str);
    update_model(UpdateModel);
    create_field(CreateField);
    update_field(UpdateField);
    remove_field(RemoveField);
    list_field(ListField);
    export_metadata(ExportMetadata);
    import_metadata(ImportMetadata);
    get_import_template(modelId: str);
    create_operate(CreateOperate);
    remove_operate(RemoveOperate);
    execute_operate(ExecuteOperate);
    copy_operate(CopyOperate);
    list_operate(ListOperate);
    list_all_operates(modelId: str);
    update_operate(UpdateOperate);
    get_relation_info(GetRelationInfo);
    create_row_relation(CreateRowRelation);
    get_row_relation(GetRowRelation);
    remove_row_relation(RemoveRowRelation);
    export_model(modelId: str);
    import_model(ImportModel);
    get_all_metadata(GetAllMetadata);
    get_row_relation_details();
    search_relations(SearchRelations);
    copy_row_relation(CopyRowRelation);
    get_all_rows_by_scroll_id(GetAllRowsByScrollId);
    get_metadata_group_list(GetMetadataGroupList);
    capture_ueba(CaptureUeba);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("metadata", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("metadata", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("metadata", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("metadata", METHODS);
}
