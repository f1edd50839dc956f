//! TODO

pub(super) mod field;
mod iter_rows;
pub(super) mod model;
pub(super) mod operation;
pub(super) mod relation;
pub(super) mod row;
mod types;

use crate::api::reexport;

reexport! {
    self::field {
        CreateField = "CreateFunctionModelFieldDto";
        DropDownItem = "DropDownItemDto";
        ExportMetadata = "ExportModelDto";
        ImportMetadata = "ImportModelDto";
        ListField = "ListFieldDto";
        ModelField = "FunctionModelFieldDto";
        ModelFieldType;
        RelationOptionalRange;
        RemoveField = "FunctionModelFieldIdDto";
        UpdateField = "UpdateFunctionModelFieldDto";
    }
    self::model {
        CreateModel = "CreateFunctionModelDto";
        GetAllMetadata = "GetAllRowDto";
        GetMetadataGroupList = "MetadataGroupDto";
        ImportModel = "ImportMetadataDto";
        Model = "FunctionModelDto";
        ModelDataType;
        ModelType;
        UpdateModel = "UpdateFunctionModelDto";
    }
    self::operation {
        CaptureUeba = "CreateUEBADto";
        CopyOperate = "FunctionModelOperateIdDto";
        CreateOperate = "CreateOperateModelDto";
        CustomOperation = "OperateModelDto";
        ExecuteOperate = "FunctionModelOperateIdDto";
        ListOperate = "ListOperateDto";
        RemoveOperate = "FunctionModelOperateIdDto";
        UpdateOperate = "UpdateOperateModelDto";
    }
    self::relation {
        CopyRowRelation = "CopyRowRelationDto";
        CreateRowRelation = "CreateRelationValueDto";
        GetRelationInfo = "GetRelationInfoDto";
        GetRowRelation = "GetRowRelationDto";
        RemoveRowRelation = "RemoveRelationValueDto";
        SearchRelations = "RelationSearchDto";
    }
    self::row {
        CreateRow = "CreateRowDto";
        FilterRows = "FilterDto";
        GetAllRowsByScrollId = "GetAllRowVyScrollidDto";
        GetRow = "GetRowDto";
        GetRowBatch = "GetRowBatchDto";
        GetRowByValue = "GetRowByValueDto";
        RemoveRow = "RemoveRowDto";
        Row = "RowDto";
        RowCell = "CellDto";
        RowExpand = "Expand";
        RowScope = "ScopeDto";
        RowScroll = "GetAllRowByScrollidDto";
        UpdateRow = "UpdateRowDto";
    }
    self::types {
        RowCondition = "Condition";
    }
}
