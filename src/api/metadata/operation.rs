//! Custom operations: buttons that the console shows for rows; and records of behavior (UEBA).

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::{request, response};
use crate::response::Page;

endpoints! {
    feature = "metadata";

    /// Creates a custom operation for the rows of a model.
    ///
    /// Its ID is not returned: [`list_all_operates`](Self::list_all_operates) has it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::metadata::CreateOperate;
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let model_id = "63e4b1f6c9a1d2003f7e8a45";
    /// // The member `url` is an assumption: the configuration is not documented.
    /// let operation = CreateOperate::new()
    ///     .model_id(model_id)
    ///     .operate_key("openPage")
    ///     .operate_name("Show the manual")
    ///     .config(json!({ "url": "https://www.example.com/manual" }))
    ///     .icon("")
    ///     .show(true);
    /// client.create_operate(&operation)?;
    /// for operation in client.list_all_operates(model_id)? {
    ///     println!("{} {:?}", operation.id, operation.operate_name);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "createOperate")]
    pub fn create_operate(request: &CreateOperate) -> () = once POST "/api/v3/metadata/create-operate", check = "list_operate";

    /// Deletes a custom operation, so that the console no longer shows it.
    #[doc(alias = "removeOperate")]
    pub fn remove_operate(request: &RemoveOperate) -> () = write POST "/api/v3/metadata/remove-operate";

    /// Executes a custom operation, like its button in the console.
    ///
    /// The response has no data, and no other method shows whether it was executed: after a lost response, check the effects of
    /// the operation.
    #[doc(alias = "executeOperate")]
    pub fn execute_operate(request: &ExecuteOperate) -> () = once POST "/api/v3/metadata/execute-operate",
        check = "list_operate";

    /// Copies a custom operation, presumably within its model.
    ///
    /// The ID of the copy is not returned: [`list_all_operates`](Self::list_all_operates) has it. A second call creates a
    /// second copy.
    #[doc(alias = "copyOperate")]
    pub fn copy_operate(request: &CopyOperate) -> () = once POST "/api/v3/metadata/copy-operate", check = "list_operate";

    /// Returns one page of the custom operations of a model.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them, and so does
    /// [`list_all_operates`](Self::list_all_operates) in one response.
    #[doc(alias = "listOperate")]
    pub fn list_operate(request: &ListOperate) -> Page<CustomOperation> [page, limit] =
        read GET "/api/v3/metadata/list-operate", bare = true;

    /// Returns all custom operations of a model in one list.
    #[doc(alias = "listOperateAll")]
    #[doc(alias = "listAllOperates")]
    pub fn list_all_operates(model_id: str) -> Vec<CustomOperation> = read GET "/api/v3/metadata/all-operate", bare = true;

    /// Replaces the settings of a custom operation.
    ///
    /// All members but `field_id` are required and replaced.
    #[doc(alias = "updateOperate")]
    pub fn update_operate(request: &UpdateOperate) -> () = write POST "/api/v3/metadata/update-operate";

    /// Stores a record of user behavior, for user and entity behavior analytics (UEBA).
    ///
    /// The response is the stored record. The service adds members derived from IP address and user agent, such as `country`
    /// and `deviceType`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::metadata::CaptureUeba;
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let record = json!({
    ///     "appId": "6391cf0f8b1f0a5d2c7e4b10",
    ///     "originalIdentity": "5f702fcc913544c358cb2123",
    ///     "timestamp": 1_767_225_600_000_u64,
    ///     "ip": "192.0.2.17",
    ///     "ua": "Mozilla/5.0",
    ///     "behaviorResult": "Login_failed_by_password",
    /// });
    /// let stored = client.capture_ueba(&CaptureUeba::new(record))?;
    /// println!("{}", stored["country"]);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "capture")]
    #[doc(alias = "captureUeba")]
    pub fn capture_ueba(request: &CaptureUeba) -> Value = once POST "/api/v3/metadata/ueba/capture", check = "filter_rows";
}

request! {
    /// A request for [`create_operate`](crate::ManagementClient::create_operate).
    pub struct CreateOperate {
        /// Whether the console shows the button.
        pub show!: bool,
        /// The picture on the button, presumably its name or URL; an empty text for none.
        pub icon!: String,
        /// Settings for the kind of operation, such as the page that `openPage` opens. Their structure is not documented.
        /// `Debug` hides it, because it can contain credentials.
        pub config!: Value [hidden],
        /// Text on the button.
        pub operate_name!: String [sample "Show the manual"],
        /// Kind of the operation. The only documented value is `openPage`: it opens a web page.
        pub operate_key!: String [sample "openPage"],
        /// ID of the model that the operation is added to.
        pub model_id!: String [sample "63e4b1f6c9a1d2003f7e8a45"],
    }
}

request! {
    /// A request for [`remove_operate`](crate::ManagementClient::remove_operate).
    pub struct RemoveOperate {
        /// Required, because the service declares one type for removing and executing: pass an empty object.
        pub custom_config: Value [hidden],
        /// ID of the model that has the operation.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// ID of the operation that is deleted.
        pub id: String [sample "63e4b4e2c9a1d2003f7e8a72"],
        /// ID of the field that the operation belongs to; not set for an operation of the whole model.
        pub field_id?: String,
    }
}

request! {
    /// A request for [`execute_operate`](crate::ManagementClient::execute_operate).
    pub struct ExecuteOperate {
        /// Parameters of this execution, in addition to the configuration of the operation. Their names are not documented; an
        /// empty object for none. `Debug` hides them.
        pub custom_config: Value [hidden],
        /// ID of the model that has the operation.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// ID of the operation that is executed.
        pub id: String [sample "63e4b4e2c9a1d2003f7e8a72"],
        /// ID of the field that the operation belongs to; not set for an operation of the whole model.
        pub field_id?: String,
    }
}

request! {
    /// A request for [`copy_operate`](crate::ManagementClient::copy_operate).
    pub struct CopyOperate {
        /// Required, because the service declares one type for copying and executing: pass an empty object.
        pub custom_config: Value [hidden],
        /// ID of the model that has the original.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// ID of the operation that is copied.
        pub id: String [sample "63e4b4e2c9a1d2003f7e8a72"],
        /// ID of the field that the operation belongs to; not set for an operation of the whole model.
        pub field_id?: String,
    }
}

request! {
    /// A request for [`list_operate`](crate::ManagementClient::list_operate), one page or all of them.
    pub struct ListOperate {
        /// Only operations whose name contains this text.
        pub keywords?: String,
        /// ID of the model whose operations are listed.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// Only operations that belong to this field, by its ID.
        pub field_id?: String,
        /// `true`, as text, to include operations that users created. It has an effect only together with `field_id`.
        pub show_created?: String,
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Operations on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
    }
}

request! {
    /// A request for [`update_operate`](crate::ManagementClient::update_operate).
    pub struct UpdateOperate {
        /// The picture on the button, new or unchanged; an empty text for none.
        pub icon!: String,
        /// Settings for the kind of operation, which replace the present ones. `Debug` hides them.
        pub config!: Value [hidden],
        /// Text on the button, new or unchanged.
        pub operate_name!: String [sample "Show the manual"],
        /// Kind of the operation, such as `openPage`.
        pub operate_key!: String [sample "openPage"],
        /// Sets whether the console shows the button.
        pub show!: bool,
        /// ID of the model that has the operation.
        pub model_id!: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// ID of the operation that is changed.
        pub id!: String [sample "63e4b4e2c9a1d2003f7e8a72"],
        /// ID of the field that the operation belongs to; not set for an operation of the whole model.
        pub field_id?: String,
    }
}

request! {
    /// A request for [`capture_ueba`](crate::ManagementClient::capture_ueba).
    pub struct CaptureUeba {
        /// The record, as a JSON object. Known members are `appId`, `timestamp` (milliseconds since 1970), `ip`, `ua` (the user
        /// agent), `originalIdentity` (the user), `behaviorType`, `behaviorResult`, `actionType` and `loginType`.
        pub data: Value,
        /// ID of the model that stores the record: one of the type `ueba`. If it is not set, the service uses the first model
        /// of that type.
        pub model_id?: String,
    }
}

response! {
    /// An operation that the console offers for the rows of a model.
    pub struct CustomOperation {
        /// ID of the operation, assigned by the service.
        pub id: String [present, sample "63e4b4e2c9a1d2003f7e8a72"],
        /// ID of the user pool that the operation belongs to.
        pub user_pool_id: String,
        /// ID of the model that has the operation.
        pub model_id: String [sample "63e4b1f6c9a1d2003f7e8a45"],
        /// Text on the button.
        pub operate_name?: String,
        /// Kind of the operation, such as `openPage`.
        pub operate_key?: String,
        /// Whether the console shows the button.
        pub show?: bool,
        /// Whether the operation is built-in, not created by a user.
        pub is_default?: bool,
        /// When the operation was created, presumably in ISO 8601.
        pub created_at?: String,
        /// When the operation was last changed, presumably in ISO 8601.
        pub updated_at?: String,
    }
}
