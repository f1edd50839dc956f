//! Data objects: tables with custom fields, their rows, and the relations between rows.
//!
//! The service calls the extensible data model "metadata". A *model* is one data object, such as "Printers"; users, groups,
//! posts, departments, organizations and devices are models as well, which you can extend with *fields*. A field has an ID, a
//! key (its name in the data) and a name that the console shows. A *row* is one record of a model, a *cell* its value of one
//! field.
//!
//! A field of the type `Relation` refers to rows of another model, and a field of the type `ReverseRelation` shows the same
//! relation from the other side. Their values are not part of a row: they are read and changed with the methods for relations.
//! An *operation* is a button that the console shows for the rows of a model.
//!
//! Models, fields, rows and operations have IDs that the service assigns; only the ID of a row can be chosen when it is
//! created. Where a request has a `model_id`, the other IDs must belong to that model.
//!
//! # Examples
//!
//! ```no_run
//! use authing::metadata::{CreateRow, FilterRows, RowCondition};
//! use serde_json::json;
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let models = client.list_model()?;
//! let printers = models.iter().find(|model| model.name.as_deref() == Some("Printers"));
//! if let Some(model) = printers {
//!     // The keys are those of the model's fields.
//!     let data = json!({ "place": "Room 12", "colour": true });
//!     client.create_row(&CreateRow::new(data, &model.id))?;
//!     let condition = RowCondition::new("colour", true, "eq");
//!     for row in client.iter(FilterRows::new(&model.id).conditions([condition])) {
//!         println!("{}", row?["place"]);
//!     }
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod condition;
pub(super) mod field;
mod iter_rows;
pub(super) mod model;
pub(super) mod operation;
pub(super) mod relation;
pub(super) mod row;

use crate::declare::reexport;

reexport! {
    self::condition {
        RowCondition = "Condition";
    }
    self::field {
        CreateField = "CreateFunctionModelFieldDto";
        DropDownItem = "DropDownItemDto";
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
        ExportMetadata = "ExportModelDto";
        FilterRows = "FilterDto";
        GetAllRowsByScrollId = "GetAllRowVyScrollidDto";
        GetRow = "GetRowDto";
        GetRowBatch = "GetRowBatchDto";
        GetRowByValue = "GetRowByValueDto";
        ImportMetadata = "ImportModelDto";
        RemoveRow = "RemoveRowDto";
        Row = "RowDto";
        RowCell = "CellDto";
        RowExpand = "Expand";
        RowScope = "ScopeDto";
        RowScroll = "GetAllRowByScrollidDto";
        UpdateRow = "UpdateRowDto";
    }
}
