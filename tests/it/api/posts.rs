//! The methods of the module `posts`.

#![allow(deprecated, reason = "deprecated endpoints are tested as well")]

use authing::posts::{
    ConnectUserPost, CreatePost, GetPost, GetPostById, GetUserPost, GetUserPosts, ListPost, ListPostBatch, SetUserPosts, UpdatePost,
};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
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

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("posts", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("posts", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("posts", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("posts", METHODS);
}
