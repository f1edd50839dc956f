//! Pipeline functions: your own JavaScript code, which the service runs when users register and sign in.
//!
//! A function belongs to a *scene*, such as "before a user registers". The enabled functions of a scene run one after the
//! other, in an order that [`update_pipeline_order`](crate::ManagementClient::update_pipeline_order) sets. Each function
//! receives the user and the context of the request, can change them for the next function, and can reject the request with an
//! error.
//!
//! The source code is one asynchronous function with the name `pipe` and the parameters `user`, `context` and `callback`. The
//! service deploys ("uploads") the code after each change. The function runs once its [`status`](PipelineFunction::status) is
//! `Success`.
//!
//! # Examples
//!
//! ```no_run
//! use authing::pipelines::{CreatePipelineFunction, PipelineFunctionScene};
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let code = r#"
//! async function pipe(user, context, callback) {
//!   if (!(user.email || "").endsWith("@example.com")) {
//!     return callback(new Error("only for employees"));
//!   }
//!   callback(null, user, context);
//! }"#;
//! let scene = PipelineFunctionScene::PreRegister;
//! let function = CreatePipelineFunction::new(code, scene, "Employees only").enabled(true);
//! println!("{}", client.create_pipeline_function(&function)?.func_id);
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use serde_json::Value;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        CreatePipelineFunction = "CreatePipelineFunctionDto";
        GetPipelineLogs = "GetPipelineLogsDto";
        ListPipelineFunctions = "ListPipelineFunctionsDto";
        PipelineFunctionScene;
        UpdatePipelineFunction = "UpdatePipelineFunctionDto";
        UpdatePipelineOrder = "UpdatePipelineOrderDto";
    }
    self::responses {
        PipelineFunction = "PipelineFunctionDto";
        PipelineFunctionStatus;
    }
}

endpoints! {
    feature = "pipelines";

    /// Creates a pipeline function and returns it. Presumably it runs after the other functions of its scene.
    ///
    /// The service uploads its code afterwards: the `status` that [`get_pipeline_function`](Self::get_pipeline_function)
    /// returns shows whether the upload succeeded.
    #[doc(alias = "createPipelineFunction")]
    pub fn create_pipeline_function(request: &CreatePipelineFunction) -> PipelineFunction =
        once POST "/api/v3/create-pipeline-function", check = "list_pipeline_functions";

    /// Returns one pipeline function by its ID, with its source code.
    #[doc(alias = "getPipelineFunction")]
    pub fn get_pipeline_function(func_id: str) -> PipelineFunction = read GET "/api/v3/get-pipeline-function",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the function does not exist.";

    /// Uploads a pipeline function again after its upload failed, and returns it.
    ///
    /// [`update_pipeline_function`](Self::update_pipeline_function) with a `source_code` also uploads the code.
    #[deprecated(note = "use `update_pipeline_function` with the source code")]
    #[doc(alias = "reuploadPipelineFunction")]
    pub fn reupload_pipeline_function(func_id: str) -> PipelineFunction = once POST "/api/v3/reupload-pipeline-function",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the function does not exist.",
        check = "get_pipeline_function";

    /// Changes the fields of a pipeline function that are set, and returns the function. Its scene cannot be changed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::pipelines::{PipelineFunctionStatus, UpdatePipelineFunction};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// # let code = "async function pipe(user, context, callback) { callback(null, user, context); }";
    /// let id = "62ce9135a1b2c3d483e373f5";
    /// client.update_pipeline_function(&UpdatePipelineFunction::new(id).source_code(code))?;
    /// // The new code is uploaded; until then the function does not run with it.
    /// let function = client.get_pipeline_function(id)?;
    /// if function.status == Some(PipelineFunctionStatus::Failed) {
    ///     println!("{:?}", function.upload_err_msg);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updatePipelineFunction")]
    pub fn update_pipeline_function(request: &UpdatePipelineFunction) -> PipelineFunction =
        write POST "/api/v3/update-pipeline-function",
        errors = "[`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the function does not exist.";

    /// Sets the order in which the functions of one scene run.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::pipelines::{
    ///     ListPipelineFunctions, PipelineFunctionScene, UpdatePipelineOrder,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let scene = PipelineFunctionScene::PostAuthentication;
    /// let list = client.list_pipeline_functions(&ListPipelineFunctions::new(scene.clone()))?.list;
    /// // The last function becomes the first one.
    /// let mut ids: Vec<String> = list.into_iter().map(|function| function.func_id).collect();
    /// ids.rotate_right(1);
    /// client.update_pipeline_order(&UpdatePipelineOrder::new(ids, scene))?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "updatePipelineOrder")]
    pub fn update_pipeline_order(request: &UpdatePipelineOrder) -> () = write POST "/api/v3/update-pipeline-order";

    /// Deletes a pipeline function by its ID; the other functions of its scene keep their order.
    #[doc(alias = "deletePipelineFunction")]
    pub fn delete_pipeline_function(func_id: str) -> () = write POST "/api/v3/delete-pipeline-function";

    /// Returns all pipeline functions of one scene in one response, presumably in the order in which they run.
    #[doc(alias = "listPipelineFunctions")]
    pub fn list_pipeline_functions(request: &ListPipelineFunctions) -> Page<PipelineFunction> =
        read GET "/api/v3/list-pipeline-functions";

    /// Returns one page of the logs of a pipeline function: one row for each execution.
    ///
    /// The service declares the rows as functions, which cannot be right, so a row is any JSON. [`iter`](Self::iter) with the
    /// same request returns all of them.
    #[doc(alias = "getPipelineLogs")]
    pub fn get_pipeline_logs(request: &GetPipelineLogs) -> Page<Value> [page, limit] = read GET "/api/v3/get-pipeline-logs";
}
