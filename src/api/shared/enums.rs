//! Enums that several modules use.

use crate::declare::open_enum;

open_enum! {
    without_examples;
    /// Kinds of objects that roles, permissions and custom fields refer to.
    pub enum TargetType {
        /// A user, identified by its ID.
        User = "USER",
        /// A role, identified by its code.
        Role = "ROLE",
        /// A user group, identified by its code.
        Group = "GROUP",
        /// A department, identified by its ID.
        Department = "DEPARTMENT",
    }
}

open_enum! {
    without_examples;
    /// Kinds of resources that permissions are about.
    pub enum ResourceType {
        /// Data, such as the records of an application.
        Data = "DATA",
        /// Endpoints of an API.
        Api = "API",
        /// Entries of a menu.
        Menu = "MENU",
        /// Buttons of a user interface.
        Button = "BUTTON",
        /// Other elements of a user interface.
        Ui = "UI",
    }
}

open_enum! {
    without_examples;
    /// Status of an account. Only `Activated` users can sign in.
    pub enum UserStatus {
        /// Suspended: the user cannot sign in for a limited time.
        Suspended = "Suspended",
        /// Resigned: the person has left the organization, and the profile is kept.
        Resigned = "Resigned",
        /// Active: the user can sign in.
        Activated = "Activated",
        /// Archived: the profile is kept, and the user cannot sign in.
        Archived = "Archived",
        /// Disabled: the user cannot sign in.
        Deactivated = "Deactivated",
    }
}

open_enum! {
    without_examples;
    /// Whether a user is at work.
    pub enum WorkStatus {
        /// Not at work.
        Closed = "Closed",
        /// At work.
        Active = "Active",
    }
}

open_enum! {
    without_examples;
    /// Gender of a user, as set in the profile.
    pub enum Gender {
        /// Male.
        M = "M",
        /// Female.
        F = "F",
        /// Unknown, the default of new users.
        U = "U",
        /// Declared by one official SDK without a meaning; presumably also female.
        W = "W",
    }
}

open_enum! {
    without_examples;
    /// Origins of accounts.
    pub enum UserSourceType {
        /// Imported from a spreadsheet.
        Excel = "excel",
        /// The user registered.
        Register = "register",
        /// Created in the console or by the management API.
        AdminCreated = "adminCreated",
        /// Created by a task of the sync center.
        Sync = "sync",
        /// Created by a workflow.
        Workflow = "workflow",
    }
}

open_enum! {
    without_examples;
    /// Identity providers and protocols that users can sign in through.
    pub enum ExtIdpProvider {
        /// The customer's own provider over OpenID Connect.
        Oidc = "oidc",
        /// The customer's own provider over OAuth 2.0.
        Oauth2 = "oauth2",
        /// The customer's own provider over SAML 2.0.
        Saml = "saml",
        /// A directory over LDAP.
        Ldap = "ldap",
        /// Microsoft Active Directory on the customer's premises.
        Ad = "ad",
        /// The customer's own provider over CAS.
        Cas = "cas",
        /// Microsoft Entra ID, formerly Azure Active Directory.
        AzureAd = "azure-ad",
        /// WeChat for consumers.
        Wechat = "wechat",
        /// Google accounts.
        Google = "google",
        /// Tencent QQ.
        Qq = "qq",
        /// WeCom (WeChat Work).
        Wechatwork = "wechatwork",
        /// DingTalk of Alibaba.
        Dingtalk = "dingtalk",
        /// Sina Weibo.
        Weibo = "weibo",
        /// GitHub accounts.
        Github = "github",
        /// Alipay accounts.
        Alipay = "alipay",
        /// Sign in with Apple.
        Apple = "apple",
        /// Baidu accounts.
        Baidu = "baidu",
        /// Lark (Feishu in China).
        Lark = "lark",
        /// GitLab accounts, hosted or on the customer's premises.
        Gitlab = "gitlab",
        /// X, formerly Twitter.
        Twitter = "twitter",
        /// Facebook accounts.
        Facebook = "facebook",
        /// Slack workspaces.
        Slack = "slack",
        /// LinkedIn accounts.
        Linkedin = "linkedin",
        /// NetEase Yidun, sign-in by the phone number of the SIM card.
        Yidun = "yidun",
        /// QingCloud accounts.
        Qingcloud = "qingcloud",
        /// Gitee, a code host in China.
        Gitee = "gitee",
        /// Instagram accounts.
        Instagram = "instagram",
        /// WeLink of Huawei Cloud.
        Welink = "welink",
        /// Huawei accounts.
        Huawei = "huawei",
        /// Honor accounts.
        Honor = "honor",
        /// Xiaomi accounts.
        Xiaomi = "xiaomi",
        /// OPPO accounts.
        Oppo = "oppo",
        /// Amazon Web Services.
        Aws = "aws",
        /// Login with Amazon.
        Amazon = "amazon",
        /// Douyin (TikTok in China).
        Douyin = "douyin",
        /// Kuaishou accounts.
        Kuaishou = "kuaishou",
        /// LINE accounts.
        Line = "line",
        /// A provider that the documentation lists without explanation.
        Sdbz = "sdbz",
        /// The government services of Zhejiang province.
        Zjzwfw = "zjzwfw",
        /// Zhezhengding, the edition of DingTalk for the government of Zhejiang province.
        Zzding = "zzding",
        /// Seeyon A8, version 5, an office suite.
        Seeyona8v5 = "seeyona8v5",
    }
}
