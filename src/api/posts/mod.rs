//! TODO

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::api::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        ConnectUserPost = "UserConnectionPostDto";
        CreatePost = "CreatePostDto";
        GetPost = "GetPostDto";
        GetPostById = "GetPostByIdListDto";
        GetUserPost = "GetUserPostDto";
        GetUserPosts = "GetUserPostsDto";
        ListPost = "ListPostDto";
        ListPostBatch = "ListPostBatchDto";
        SetUserPosts = "SetUserPostsDto";
        UpdatePost = "CreatePostDto";
    }
    self::responses {
        PostItem = "PostItemDto";
    }
    super::shared {
        Post = "CreatePostDto", "PostDto", "PostInfoDto";
    }
}

endpoints! {
    feature = "posts";

    /// TODO @summary 岗位列表 / @description 岗位列表
    #[doc(alias = "postList")]
    #[doc(alias = "listPost")]
    pub fn list_post(request: &ListPost) -> Page<PostItem> [page, limit] = read GET "/api/v3/list-post";

    /// TODO @summary 岗位列表 / @description 岗位列表
    #[doc(alias = "postListBatch")]
    #[doc(alias = "listPostBatch")]
    pub fn list_post_batch(request: &ListPostBatch) -> Page<PostItem> [page, limit] = read POST "/api/v3/list-post";

    /// TODO @summary 获取岗位 / @description 获取岗位 envelope=bare
    #[doc(alias = "getPost")]
    pub fn get_post(request: &GetPost) -> Post = read GET "/api/v3/get-post", bare = true;

    /// TODO @deprecated / @summary 获取用户关联岗位 / @description 获取用户关联的所有岗位
    #[deprecated(note = "TODO")]
    #[doc(alias = "getUserPosts")]
    pub fn get_user_posts(request: &GetUserPosts) -> Vec<Post> = read GET "/api/v3/get-user-posts";

    /// TODO @deprecated / @summary 获取用户关联岗位 / @description 此接口只会返回一个岗位，已废弃，请使用 /api/v3/get-user-posts 接口 envelope=bare
    #[deprecated(note = "TODO")]
    #[doc(alias = "getUserPost")]
    pub fn get_user_post(request: &GetUserPost) -> Post = read GET "/api/v3/get-user-post", bare = true;

    /// TODO @summary 获取岗位信息 / @description 根据岗位 id 获取岗位详情
    #[doc(alias = "getPostById")]
    pub fn get_post_by_id(request: &GetPostById) -> Post = read POST "/api/v3/get-post-by-id";

    /// TODO @summary 创建岗位 / @description 创建岗位
    #[doc(alias = "createPost")]
    pub fn create_post(request: &CreatePost) -> Post = once POST "/api/v3/create-post", check = "TODO";

    /// TODO @summary 更新岗位信息 / @description 更新岗位信息
    #[doc(alias = "updatePost")]
    pub fn update_post(request: &UpdatePost) -> Post = write POST "/api/v3/update-post";

    /// TODO @summary 删除岗位 / @description 删除岗位 envelope=no_data
    #[doc(alias = "removePost")]
    pub fn remove_post(code: str) -> () = write POST "/api/v3/remove-post";

    /// TODO @summary 用户设置岗位 / @description 一次性给用户设置岗位：如果之前的岗位不在传入的列表中，会进行移除；如果有新增的岗位，会加入到新的岗位；如果不变，则不进行任何操作。 envelope=no_data
    #[doc(alias = "setUserPosts")]
    pub fn set_user_posts(request: &SetUserPosts) -> () = write POST "/api/v3/set-user-posts";

    /// TODO @summary 用户关联岗位 / @description 用户关联岗位 envelope=no_data
    #[doc(alias = "userConnectionPost")]
    #[doc(alias = "connectUserPost")]
    pub fn connect_user_post(request: &ConnectUserPost) -> () = once POST "/api/v3/user-connection-post", check = "TODO";
}
