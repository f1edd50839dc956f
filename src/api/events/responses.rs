//! TODO

use crate::declare::response;

response! {
    /// TODO type
    pub struct Event {
        /// TODO "事件 ID"
        pub id: String [present],
        /// TODO "事件标志"
        pub code: String,
        /// TODO "事件 Topic"
        pub topic?: String,
        /// TODO "事件名称"
        pub name?: String,
        /// TODO "事件描述"
        pub desc?: String,
    }
}

response! {
    /// TODO type
    pub struct EventApp {
        /// TODO "唯一标识"
        pub identifier?: String,
        /// TODO "应用名称"
        pub name?: String,
        /// TODO "应用 logo"
        pub logo?: String,
    }
}

response! {
    /// TODO type
    pub struct PubEventResult {
        /// TODO "发送是否成功"
        pub success?: bool,
        /// TODO "发送失败的错误提示"
        pub err_msg?: bool,
    }
}
