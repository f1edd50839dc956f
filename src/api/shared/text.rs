//! Texts in several languages.

use crate::declare::{data, open_enum};

data! {
    /// The label of a custom field in several languages.
    pub struct CustomFieldI18n {
        /// The label in each of the languages.
        pub label: LocalizedText,
    }
}

data! {
    /// A text in the four languages of the console. Requests need all four: set `enabled` to `false` for unused ones.
    pub struct LocalizedText {
        /// The text in Chinese with simplified characters.
        pub zh_cn = "zh-CN": Translation,
        /// The text in English.
        pub en_us = "en-US": Translation,
        /// The text in Chinese with traditional characters.
        pub zh_tw = "zh-TW": Translation,
        /// The text in Japanese.
        pub ja_jp = "ja-JP": Translation,
    }
}

data! {
    /// A text in one language.
    pub struct Translation {
        /// Whether the text is shown in the console if this language is selected there. The service's default is `false`: the
        /// untranslated text is shown.
        pub enabled: bool,
        /// The translated text itself.
        pub value: String,
    }
}

open_enum! {
    without_examples;
    /// Languages of the console and of sign-in pages.
    pub enum Language {
        /// Chinese with simplified characters.
        ZhCn = "zh-CN",
        /// English as in the United States.
        EnUs = "en-US",
        /// Chinese with traditional characters.
        ZhTw = "zh-TW",
        /// Japanese.
        JaJp = "ja-JP",
    }
}
