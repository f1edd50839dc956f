//! TODO

mod requests;
mod responses;

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::api::reexport;

reexport! {
    self::requests {
        CustomDataValue = "SetCustomDataDto";
        CustomFieldDataType;
        CustomFieldDataTypeFilter;
        CustomFieldDefinition = "SetCustomFieldDto";
        CustomFieldKey = "DeleteCustomFieldDto";
        CustomFieldSelectOption;
        DeleteCustomFields = "DeleteCustomFieldsReqDto";
        GetCustomData = "GetCustomDataDto";
        GetCustomFields = "GetCustomFieldsDto";
        ListCustomFields = "ListCustomFieldsDto";
        ListUserBaseFields = "ListUserBaseFieldsDto";
        SetCustomData = "SetCustomDataReqDto";
        SetCustomFields = "SetCustomFieldsReqDto";
        SetUserBaseFields = "SetUserBaseFieldsReqDto";
        UserBaseFieldSettings = "SetUserBaseFieldDto";
    }
    self::responses {
        CustomField = "CustomFieldDto";
        CustomFieldCounts = "CountCustomFieldsDto";
        CustomFieldPage = "ListCustomFieldsDto";
    }
    super::shared {
        CustomFieldI18n;
        LocalizedText = "LangObject";
        TargetType;
        Translation = "LangUnit";
    }
}

endpoints! {
    feature = "custom_fields";

    /// TODO @summary 获取用户内置字段列表 / @description 获取用户内置的字段列表
    #[doc(alias = "getUserBaseFields")]
    pub fn get_user_base_fields() -> Vec<CustomField> = read GET "/api/v3/get-user-base-fields";

    /// TODO @summary 获取用户内置字段列表 / @description 获取用户内置的字段列表
    #[doc(alias = "listUserBaseFields")]
    pub fn list_user_base_fields(request: &ListUserBaseFields) -> CustomFieldPage = read GET "/api/v3/list-user-base-fields";

    /// TODO @summary 修改用户内置字段配置 / @description 修改用户内置字段配置，内置字段不允许修改数据类型、唯一性。
    #[doc(alias = "setUserBaseFields")]
    pub fn set_user_base_fields(request: &SetUserBaseFields) -> Vec<CustomField> = write POST "/api/v3/set-user-base-fields";

    /// TODO @summary 获取自定义字段列表 / @description 通过主体类型，获取用户、部门或角色的自定义字段列表。
    #[doc(alias = "getCustomFields")]
    pub fn get_custom_fields(request: &GetCustomFields) -> Vec<CustomField> = read GET "/api/v3/get-custom-fields";

    /// TODO @summary 获取自定义字段列表 / @description 通过主体类型，获取用户、部门或角色的自定义字段列表。
    #[doc(alias = "listCustFields")]
    #[doc(alias = "listCustomFields")]
    pub fn list_custom_fields(request: &ListCustomFields) -> CustomFieldPage = read GET "/api/v3/list-custom-fields";

    /// TODO @summary 创建/修改自定义字段定义 / @description 创建/修改用户、部门或角色自定义字段定义，如果传入的 key 不存在则创建，存在则更新。
    #[doc(alias = "setCustomFields")]
    pub fn set_custom_fields(request: &SetCustomFields) -> Vec<CustomField> = write POST "/api/v3/set-custom-fields";

    /// TODO @summary 删除自定义字段定义 / @description 删除用户、部门或角色自定义字段定义。
    #[doc(alias = "deleteCustomFields")]
    pub fn delete_custom_fields(request: &DeleteCustomFields) -> () = write POST "/api/v3/delete-custom-fields";

    /// TODO @summary 设置自定义字段的值 / @description 给用户、角色或部门设置自定义字段的值，如果存在则更新，不存在则创建。
    #[doc(alias = "setCustomData")]
    pub fn set_custom_data(request: &SetCustomData) -> () = write POST "/api/v3/set-custom-data";

    /// TODO @summary 获取用户、分组、角色、组织机构的自定义字段值 / @description 通过筛选条件，获取用户、分组、角色、组织机构的自定义字段值。
    #[doc(alias = "getCustomData")]
    pub fn get_custom_data(request: &GetCustomData) -> Value = read GET "/api/v3/get-custom-data";
}
