//! Enums that several modules use.

use crate::declare::open_enum;

open_enum! {
    without_examples;
    /// Kinds of objects that roles, permissions and custom fields refer to.
    pub enum TargetType {
        /// A user, known by its ID.
        User = "USER",
        /// A role, known by its code.
        Role = "ROLE",
        /// A user group, known by its code.
        Group = "GROUP",
        /// A department, known by its ID.
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
    /// Whether an account can be used, and why not.
    pub enum UserStatus {
        /// Stopped for a while.
        Suspended = "Suspended",
        /// The person has left the company.
        Resigned = "Resigned",
        /// In use.
        Activated = "Activated",
        /// Kept for the record only.
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
    /// Sex of a user.
    pub enum Gender {
        /// Male.
        M = "M",
        /// Female.
        F = "F",
        /// Unknown, the default of new users.
        U = "U",
        /// Documented without its meaning by one official SDK; presumably female, too.
        W = "W",
    }
}

open_enum! {
    without_examples;
    /// How an account came to be.
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
        /// A provider of the customer's own over OpenID Connect.
        Oidc = "oidc",
        /// A provider of the customer's own over OAuth 2.0.
        Oauth2 = "oauth2",
        /// A provider of the customer's own over SAML 2.0.
        Saml = "saml",
        /// A directory over LDAP.
        Ldap = "ldap",
        /// Microsoft Active Directory on the customer's premises.
        Ad = "ad",
        /// A provider of the customer's own over CAS.
        Cas = "cas",
        /// Microsoft Entra ID, formerly Azure Active Directory.
        AzureAd = "azure-ad",
        /// WeChat for consumers.
        Wechat = "wechat",
        /// Google accounts.
        Google = "google",
        /// Tencent QQ.
        Qq = "qq",
        /// WeCom, the WeChat for companies.
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
        /// Lark, in China called Feishu.
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
        /// Douyin, the Chinese TikTok.
        Douyin = "douyin",
        /// Kuaishou accounts.
        Kuaishou = "kuaishou",
        /// LINE accounts.
        Line = "line",
        /// A provider that the documentation lists without explanation.
        Sdbz = "sdbz",
        /// The government services of Zhejiang province.
        Zjzwfw = "zjzwfw",
        /// Zhezhengding, the DingTalk of the government of Zhejiang province.
        Zzding = "zzding",
        /// Seeyon A8, version 5, an office suite.
        Seeyona8v5 = "seeyona8v5",
    }
}
