//! The methods of the module `posts`.

#![allow(deprecated, reason = "deprecated endpoints are tested as well")]

use authing::posts::{
    ConnectUserPost, CreatePost, GetPost, GetPostById, GetUserPost, GetUserPosts, ListPost, ListPostBatch, SetUserPosts, UpdatePost,
};

dispatch! {
    "posts":
    list_post(ListPost);
    list_post_batch(ListPostBatch);
    get_post(GetPost);
    get_user_posts(GetUserPosts);
    get_user_post(GetUserPost);
    get_post_by_id(GetPostById);
    create_post(CreatePost);
    update_post(UpdatePost);
    remove_post(code: str);
    set_user_posts(SetUserPosts);
    connect_user_post(ConnectUserPost);
}
