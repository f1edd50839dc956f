//! TODO

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::api::reexport;

reexport! {
    self::requests {
        CreateAccessKey = "CreateAccessKeyDto";
        GetAccessKey = "GetAccessKeyDto";
        ListAccessKey = "ListAccessKeyDto";
        UpdateAccessKey = "UpdateAccessKeyDto";
    }
    self::responses {
        AccessKey = "CreateAccessKeyRespDto", "GetAccessKeyRespDto", "ListAccessKeyRespDto";
    }
}

endpoints! {
    feature = "access_keys";

    /// TODO @summary 获取协作管理员 AK/SK 列表 / @description 根据协作管理员 Id 获取协作管理员下所有的 AK/SK 列表
    #[doc(alias = "getAccessKeyList")]
    #[doc(alias = "listAccessKey")]
    pub fn list_access_key(request: &ListAccessKey) -> Vec<AccessKey> = read GET "/api/v3/list-access-key";

    /// TODO @summary 获取协作管理员 AK/SK 详细信息 / @description 获取协作管理员 AK/SK 详细信息,根据协作管理员 ID 和 accessKeyId 获取对应 AK/SK 的详细信息。
    #[doc(alias = "getAccessKey")]
    pub fn get_access_key(request: &GetAccessKey) -> Vec<AccessKey> = read GET "/api/v3/get-access-key";

    /// TODO @summary 创建协作管理员的 AK/SK / @description 创建协作管理员的 AK/SK,根据协作管理员 ID 生成指定的 AK/SK。
    #[doc(alias = "createAccessKey")]
    pub fn create_access_key(request: &CreateAccessKey) -> Vec<AccessKey> = once POST "/api/v3/create-access-key", check = "TODO";

    /// TODO @summary 删除协作管理员的 AK/SK / @description 删除协作管理员的 AK/SK,根据所选择的 AK/SK 的 accessKeyId 进行指定删除。 envelope=no_data
    #[doc(alias = "deleteAccessKey")]
    pub fn delete_access_key(access_key_id: str) -> () = write POST "/api/v3/delete-access-key";

    /// TODO @summary 更新一个管理员 AccessKey / @description 根据 AccessKeyId 更新一个管理员 AccessKey，目前只支持更新 status，status 支持 activated / revoked
    #[doc(alias = "updateAccessKey")]
    pub fn update_access_key(request: &UpdateAccessKey) -> () = write POST "/api/v3/update-access-key";
}
