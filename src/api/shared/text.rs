//! TODO

use crate::declare::{data, open_enum};

data! {
    /// TODO type
    pub struct CustomFieldI18n {
        /// TODO "支持多语言的字段"
        pub label: LocalizedText,
    }
}

data! {
    /// TODO type
    pub struct LocalizedText {
        /// TODO "多语言的中文内容"
        pub zh_cn = "zh-CN": Translation,
        /// TODO "多语言的英文内容"
        pub en_us = "en-US": Translation,
        /// TODO "多语言的繁体中文内容"
        pub zh_tw = "zh-TW": Translation,
        /// TODO "多语言的日语内容"
        pub ja_jp = "ja-JP": Translation,
    }
}

data! {
    /// TODO type
    pub struct Translation {
        /// TODO "是否已开启。若开启，且控制台选择该语言，则展示该内容。（默认关闭）"
        pub enabled: bool,
        /// TODO "多语言内容"
        pub value: String,
    }
}

open_enum! {
    without_examples;
    /// TODO of ApplicationAgreement.lang, ApplicationBrandingConfig.defaultLanguage, ApplicationBrandingConfigInput.defaultLanguage
    pub enum Language {
        /// TODO
        ZhCN = "zh-CN",
        /// TODO
        EnUS = "en-US",
        /// TODO
        ZhTW = "zh-TW",
        /// TODO
        JaJP = "ja-JP",
    }
}
