//! Posts: positions of users and departments in an organization, such as accountant.
//!
//! A post has a code, which is unique in the user pool, and an ID, which the service assigns. Methods for single posts take the
//! code; methods that assign posts to users take IDs. A user can have several posts. Some official descriptions of fields in
//! this module are wrong, because they were copied from other fields; the documentation here points them out.
//!
//! # Examples
//!
//! ```no_run
//! use authing::posts::{CreatePost, ListPost, SetUserPosts};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let post = client.create_post(&CreatePost::new("accountant", "Accountant"))?;
//! if let Some(id) = post.id {
//!     client.set_user_posts(&SetUserPosts::new([id], "5f702fcc913544c358cb2123"))?;
//! }
//! for post in client.iter(ListPost::new().keywords("account")) {
//!     let post = post?;
//!     println!("{}: {:?} users", post.code, post.user_count);
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
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

    /// Returns one page of the posts of the user pool, or of those that match a search text.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "postList")]
    #[doc(alias = "listPost")]
    pub fn list_post(request: &ListPost) -> Page<PostItem> [page, limit] = read GET "/api/v3/list-post";

    /// Returns one page of the posts, like [`list_post`](Self::list_post), and can select posts by their codes.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "postListBatch")]
    #[doc(alias = "listPostBatch")]
    pub fn list_post_batch(request: &ListPostBatch) -> Page<PostItem> [page, limit] = read POST "/api/v3/list-post";

    /// Returns one post by its code.
    #[doc(alias = "getPost")]
    pub fn get_post(request: &GetPost) -> Post = read GET "/api/v3/get-post",
        bare = true,
        errors = "[`ErrorKind::InvalidOperation`](crate::ErrorKind::InvalidOperation) with `apiCode` 4004 if the post does not \
            exist. Note that it is not [`ErrorKind::NotFound`](crate::ErrorKind::NotFound).";

    /// Returns all posts of a user.
    #[deprecated(note = "use `get_user` of the module `users`, with `with_post`, and `get_post_by_id`")]
    #[doc(alias = "getUserPosts")]
    pub fn get_user_posts(request: &GetUserPosts) -> Vec<Post> = read GET "/api/v3/get-user-posts";

    /// Returns one of the posts of a user.
    ///
    /// A user can have several: [`get_user_posts`](Self::get_user_posts) returns all of them.
    #[deprecated(note = "use `get_user` of the module `users`, with `with_post`, and `get_post_by_id`")]
    #[doc(alias = "getUserPost")]
    pub fn get_user_post(request: &GetUserPost) -> Post = read GET "/api/v3/get-user-post",
        bare = true;

    /// Returns a post by its ID.
    ///
    /// The field for the ID is called `id_list`; the response is one post.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::posts::GetPostById;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let post = client.get_post_by_id(&GetPostById::new().id_list("6343bafc019f3d889206c4c3"))?;
    /// println!("{}", post.code);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "getPostById")]
    pub fn get_post_by_id(request: &GetPostById) -> Post = read POST "/api/v3/get-post-by-id";

    /// Creates a post and returns it.
    #[doc(alias = "createPost")]
    pub fn create_post(request: &CreatePost) -> Post = once POST "/api/v3/create-post",
        check = "get_post";

    /// Changes the name of a post and the optional fields that are set, and returns the post.
    #[doc(alias = "updatePost")]
    pub fn update_post(request: &UpdatePost) -> Post = write POST "/api/v3/update-post";

    /// Deletes the post with this code. Its users are not deleted.
    #[doc(alias = "removePost")]
    pub fn remove_post(code: str) -> () = write POST "/api/v3/remove-post";

    /// Replaces the posts of a user: posts in the list are added, all others are removed.
    #[doc(alias = "setUserPosts")]
    pub fn set_user_posts(request: &SetUserPosts) -> () = write POST "/api/v3/set-user-posts";

    /// Adds one post to a user.
    ///
    /// The result for a post that is already assigned is not documented. [`set_user_posts`](Self::set_user_posts) is
    /// idempotent.
    #[doc(alias = "userConnectionPost")]
    #[doc(alias = "connectUserPost")]
    pub fn connect_user_post(request: &ConnectUserPost) -> () = once POST "/api/v3/user-connection-post",
        check = "get_user_posts";
}
