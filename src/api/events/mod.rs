//! TODO

mod event_data;
mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::api::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        CreateEventApp = "CreateEventAppDto";
        DefineEvent = "DefineEventDto";
        ListEvents = "ListEventsDto";
        PubEvent = "PubEventDto";
        PubUserEvent = "PubEventDto";
    }
    self::event_data {
        EventData;
    }
    self::responses {
        Event = "OpenEventDto";
        EventApp = "EventAppDto";
        PubEventResult = "PubEventRespDataDto";
    }
}

endpoints! {
    feature = "events";

    /// TODO @summary 创建自定义事件应用 / @description 创建自定义事件应用 envelope=no_data
    #[doc(alias = "createEventApp")]
    pub fn create_event_app(request: &CreateEventApp) -> () = once POST "/api/v3/create-event-app", check = "TODO";

    /// TODO @summary 获取事件应用列表 / @description 获取事件应用列表
    #[doc(alias = "listEventApps")]
    pub fn list_event_apps() -> Page<EventApp> = read GET "/api/v3/list-event-apps";

    /// TODO @summary 获取事件列表 / @description 获取 Authing 服务支持的所有事件列表
    #[doc(alias = "listEvents")]
    pub fn list_events(request: &ListEvents) -> Page<Event> [page, limit] = read GET "/api/v3/list-events";

    /// TODO @summary 定义自定义事件 / @description 在 Authing 事件中心定义自定义事件 envelope=no_data
    #[doc(alias = "defineEvent")]
    pub fn define_event(request: &DefineEvent) -> () = once POST "/api/v3/define-event", check = "TODO";

    /// TODO @summary 推送自定义事件 / @description 向 Authing 事件中心推送自定义事件
    #[doc(alias = "verifyEvent")]
    #[doc(alias = "pubEvent")]
    pub fn pub_event(request: &PubEvent) -> PubEventResult = once POST "/api/v3/pub-event", reason = "errMsg", check = "TODO";

    /// TODO @summary 认证端推送自定义事件 / @description 认证端向 Authing 事件中心推送自定义事件
    #[doc(alias = "pubUserEvent")]
    pub fn pub_user_event(request: &PubUserEvent) -> PubEventResult = once POST "/api/v3/pub-userEvent", reason = "errMsg", check = "TODO";
}
