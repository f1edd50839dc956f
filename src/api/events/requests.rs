//! TODO

use serde_json::Value;

use super::event_data::EventData;
use crate::declare::request;

request! {
    /// TODO A request for [`create_event_app`](crate::ManagementClient::create_event_app).
    pub struct CreateEventApp {
        /// TODO "应用 logo"
        pub logo: String,
        /// TODO "应用名称"
        pub name: String,
        /// TODO "应用唯一标志"
        pub identifier: String,
    }
}

request! {
    /// TODO A request for [`list_events`](crate::ManagementClient::list_events).
    pub struct ListEvents {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
        /// TODO "应用类型"
        pub app?: String,
    }
}

request! {
    /// TODO A request for [`define_event`](crate::ManagementClient::define_event).
    pub struct DefineEvent {
        /// TODO "事件描述"
        pub event_description: String,
        /// TODO "事件类型"
        pub event_type: String,
    }
}

request! {
    /// TODO A request for [`pub_event`](crate::ManagementClient::pub_event).
    pub struct PubEvent {
        /// TODO "事件类型"
        pub event_type: String,
        /// TODO "事件体"
        pub event_data: EventData,
    }
}

request! {
    /// TODO A request for [`pub_user_event`](crate::ManagementClient::pub_user_event).
    pub struct PubUserEvent {
        /// TODO "事件类型"
        pub event_type: String,
        /// TODO "事件体"
        pub event_data: Value,
    }
}
