//! The methods of the module `metadata`.

use authing::metadata::{
    CaptureUeba, CopyOperate, CopyRowRelation, CreateField, CreateModel, CreateOperate, CreateRow, CreateRowRelation, ExecuteOperate,
    ExportMetadata, FilterRows, GetAllMetadata, GetAllRowsByScrollId, GetMetadataGroupList, GetRelationInfo, GetRow, GetRowBatch,
    GetRowByValue, GetRowRelation, ImportMetadata, ImportModel, ListField, ListOperate, RemoveField, RemoveOperate, RemoveRow,
    RemoveRowRelation, SearchRelations, UpdateField, UpdateModel, UpdateOperate, UpdateRow,
};
use serde_json::json;

use crate::support::{Server, Step, client, ok};

dispatch! {
    "metadata":
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

/// The cursor may have moved: a retry would skip rows.
#[test]
fn scroll_is_not_retried_after_a_lost_response() {
    let server = Server::start(|_| vec![Step::Reset]);
    let request = GetAllRowsByScrollId::new(500.0, "model").scroll_id("cursor");
    let error = client(&server).get_all_rows_by_scroll_id(&request).unwrap_err();
    assert!(error.outcome_unknown(), "{error}");
    assert_eq!(server.calls(), 1);
}

#[test]
fn scrolled_rows_may_be_texts_or_objects() {
    let rows = json!(["63e4b5c8", { "id": "63e4b5f1", "place": "Room 12" }]);
    let data = json!({ "scrollId": "cursor", "list": rows });
    let server = Server::start(move |_| ok(data.clone()));
    let batch = client(&server).get_all_rows_by_scroll_id(&GetAllRowsByScrollId::new(500.0, "model")).unwrap();
    assert_eq!((json!(batch.list), batch.scroll_id.as_str()), (rows, "cursor"));
}

/// They are declared as a number.
#[test]
fn choices_of_a_field_may_have_any_form() {
    for choices in [json!([{ "key": "laser", "label": "Laser printer" }]), json!(["laser"]), json!(13)] {
        let data = json!([{ "id": "field", "modelId": "model", "dropDown": choices }]);
        let server = Server::start(move |_| ok(data.clone()));
        let fields = client(&server).list_field(&ListField::new("model", "test")).unwrap();
        assert_eq!(fields.into_iter().map(|field| field.drop_down).collect::<Vec<_>>(), [Some(choices)]);
    }
}

#[test]
fn extra_replaces_required_members_of_a_new_field() {
    let server = Server::start(|_| ok(json!({ "id": "field" })));
    let field = CreateField::new().key("place").name("Place").model_id("model");
    let field = field.user_visible(false).relation_show_key("").relation_multiple(false).relation_type("").for_login(false);
    let field = field.fuzzy_search(false).format(0.0).regexp("").min(0.0).max(0.0).max_length(9.0).unique(false).require(false);
    let field = field.default("").help("").editable(true).show(true).type_("Text");
    let client = client(&server);
    let error = client.create_field(&field).unwrap_err();
    assert!(error.to_string().contains("CreateField.relationOptionalRange is required"), "{error}");
    client.create_field(&field.extra("relationOptionalRange", json!(null)).extra("dropDown", json!([]))).unwrap();
    let sent = server.requests("metadata/create-field").pop().unwrap().json();
    assert_eq!((&sent["relationOptionalRange"], &sent["dropDown"]), (&json!(null), &json!([])));
}
