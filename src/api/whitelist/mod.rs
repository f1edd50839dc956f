//! TODO

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::api::reexport;

reexport! {
    self::requests {
        AddWhitelist = "AddWhitelistDto";
        AddWhitelistOfApp = "AddWhitelistOfAppDto";
        DeleteWhitelist = "DeleteWhitelistDto";
        DeleteWhitelistOfApp = "DeleteWhitelistOfAppDto";
        ListWhitelist = "ListWhitelistDto";
        ListWhitelistOfApp = "ListWhitelistOfAppDto";
        WhitelistType;
    }
    self::responses {
        WhitelistItem = "WhitelistRespDto";
    }
}

endpoints! {
    feature = "whitelist";

    /// TODO @summary 创建应用注册白名单 / @description 你需要指定注册白名单类型以及数据，来进行创建
    #[doc(alias = "addWhitelistOfApp")]
    pub fn add_whitelist_of_app(request: &AddWhitelistOfApp) -> Vec<WhitelistItem> = once POST "/api/v3/add-whitelist-of-app", check = "TODO";

    /// TODO @summary 获取应用注册白名单列表 / @description 获取注册白名单列表，可选页数、分页大小来获取
    #[doc(alias = "listWhitelistsOfApp")]
    #[doc(alias = "listWhitelistOfApp")]
    pub fn list_whitelist_of_app(request: &ListWhitelistOfApp) -> Vec<WhitelistItem> = read GET "/api/v3/list-whitelist-of-app";

    /// TODO @summary 删除应用注册白名单 / @description 通过指定多个注册白名单数据,以数组的形式进行注册白名单的删除 envelope=bare
    #[doc(alias = "deleteWhitelistOfApp")]
    pub fn delete_whitelist_of_app(request: &DeleteWhitelistOfApp) -> () = write POST "/api/v3/delete-whitelist-of-app", bare = true;

    /// TODO @summary 创建注册白名单 / @description 你需要指定注册白名单类型以及数据，来进行创建
    #[doc(alias = "addWhitelist")]
    pub fn add_whitelist(request: &AddWhitelist) -> Vec<WhitelistItem> = once POST "/api/v3/add-whitelist", check = "TODO";

    /// TODO @summary 获取注册白名单列表 / @description 获取注册白名单列表，可选页数、分页大小来获取
    #[doc(alias = "listWhitelists")]
    #[doc(alias = "listWhitelist")]
    pub fn list_whitelist(request: &ListWhitelist) -> Vec<WhitelistItem> = read GET "/api/v3/list-whitelist";

    /// TODO @summary 删除注册白名单 / @description 通过指定多个注册白名单数据,以数组的形式进行注册白名单的删除 envelope=bare
    #[doc(alias = "deleteWhitelist")]
    pub fn delete_whitelist(request: &DeleteWhitelist) -> () = write POST "/api/v3/delete-whitelist", bare = true;
}
