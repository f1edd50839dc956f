//! Kinds of connections of identity sources.

use crate::declare::open_enum;

open_enum! {
    without_examples;
    /// Ways in which users can sign in through an identity source.
    ///
    /// A provider such as WeChat has several: a QR code on a web page, an app, a mini program. The value of a connection decides
    /// which settings it has.
    pub enum ExtIdpConnType {
        /// The customer's own OpenID Connect provider.
        Oidc = "oidc",
        /// The customer's own OAuth 2.0 provider.
        Oauth = "oauth",
        /// The customer's own SAML 2.0 identity provider.
        Saml = "saml",
        /// Directory over LDAP.
        Ldap = "ldap",
        /// Active Directory on the customer's premises, with its password.
        Ad = "ad",
        /// The customer's own CAS server.
        Cas = "cas",
        /// Microsoft Entra ID, formerly Azure Active Directory.
        AzureAd = "azure-ad",
        /// Alipay accounts.
        Alipay = "alipay",
        /// Facebook on web pages.
        Facebook = "facebook",
        /// Facebook in mobile apps.
        FacebookMobile = "facebook:mobile",
        /// X, formerly Twitter.
        Twitter = "twitter",
        /// Google in mobile apps.
        GoogleMobile = "google:mobile",
        /// Google on web pages.
        Google = "google",
        /// WeChat on web pages: the user scans a QR code.
        WechatPc = "wechat:pc",
        /// WeChat in mobile apps.
        WechatMobile = "wechat:mobile",
        /// WeChat on pages that are opened inside WeChat.
        WechatWebpageAuthorization = "wechat:webpage-authorization",
        /// WeChat by following an official account: the user scans its QR code.
        WechatMpQrCode = "wechatmp-qrcode",
        /// WeChat inside a mini program.
        WechatMiniProgramDefault = "wechat:miniprogram:default",
        /// WeChat on web pages: the user scans the code of a mini program.
        WechatMiniProgramQrConnect = "wechat:miniprogram:qrconnect",
        /// WeChat in mobile apps that start a mini program.
        WechatMiniProgramAppLaunch = "wechat:miniprogram:app-launch",
        /// GitHub on web pages.
        Github = "github",
        /// GitHub in mobile apps.
        GithubMobile = "github:mobile",
        /// Tencent QQ on web pages.
        Qq = "qq",
        /// Tencent QQ in mobile apps.
        QqMobile = "qq:mobile",
        /// WeCom (WeChat Work), of one company: the user scans a QR code.
        WechatWorkCorpQrConnect = "wechatwork:corp:qrconnect",
        /// WeCom through an app that a provider develops for the company: the user scans a QR code.
        WechatWorkAgencyQrConnect = "wechatwork:agency:qrconnect",
        /// WeCom of any company, through a service provider: the user scans a QR code.
        WechatWorkServiceProviderQrConnect = "wechatwork:service-provider:qrconnect",
        /// WeCom in mobile apps.
        WechatWorkMobile = "wechatwork:mobile",
        /// WeCom in mobile apps, through an app that a provider develops for the company.
        WechatWorkAgencyMobile = "wechatwork:agency:mobile",
        /// DingTalk of Alibaba on web pages.
        Dingtalk = "dingtalk",
        /// DingTalk of Alibaba in mobile apps.
        DingtalkMobile = "dingtalk:mobile",
        /// DingTalk of Alibaba, through a service provider.
        DingtalkProvider = "dingtalk:provider",
        /// Sina Weibo on web pages.
        Weibo = "weibo",
        /// Sina Weibo in mobile apps.
        WeiboMobile = "weibo:mobile",
        /// Sign in with Apple, in apps.
        Apple = "apple",
        /// Sign in with Apple, on web pages.
        AppleWeb = "apple:web",
        /// Baidu on web pages.
        Baidu = "baidu",
        /// Baidu in mobile apps.
        BaiduMobile = "baidu:mobile",
        /// Lark (Feishu in China), through an app of one company.
        LarkInternal = "lark-internal",
        /// Lark (Feishu in China), through an app of its store.
        LarkPublic = "lark-public",
        /// Lark (Feishu in China), inside one of its blocks.
        LarkBlock = "lark-block",
        /// GitLab on web pages.
        Gitlab = "gitlab",
        /// GitLab in mobile apps.
        GitlabMobile = "gitlab:mobile",
        /// LinkedIn on web pages.
        Linkedin = "linkedin",
        /// LinkedIn in mobile apps.
        LinkedinMobile = "linkedin:mobile",
        /// Slack on web pages.
        Slack = "slack",
        /// Slack in mobile apps.
        SlackMobile = "slack:mobile",
        /// NetEase Yidun, sign-in by the phone number of the SIM card.
        Yidun = "yidun",
        /// QingCloud accounts.
        Qingcloud = "qingcloud",
        /// Gitee, a code host in China, on web pages.
        Gitee = "gitee",
        /// Gitee, a code host in China, in mobile apps.
        GiteeMobile = "gitee:mobile",
        /// Instagram accounts.
        Instagram = "instagram",
        /// WeLink of Huawei Cloud.
        Welink = "welink",
        /// Active Directory by Kerberos: users who are signed in to Windows are not asked for a password.
        AdKerberos = "ad-kerberos",
        /// Huawei accounts on web pages.
        Huawei = "huawei",
        /// Huawei accounts in mobile apps.
        HuaweiMobile = "huawei:mobile",
        /// Honor accounts.
        Honor = "honor",
        /// Xiaomi accounts on web pages.
        Xiaomi = "xiaomi",
        /// Xiaomi accounts in mobile apps.
        XiaomiMobile = "xiaomi:mobile",
        /// Amazon Web Services.
        Aws = "aws",
        /// Login with Amazon, on web pages.
        Amazon = "amazon",
        /// Login with Amazon, in mobile apps.
        AmazonMobile = "amazon:mobile",
        /// Douyin (TikTok in China), in mobile apps.
        DouyinMobile = "douyin:mobile",
        /// Douyin (TikTok in China), inside a mini program.
        DouyinMiniProgramDefault = "douyin:miniprogram:default",
        /// Kuaishou in mobile apps.
        KuaishouMobile = "kuaishou:mobile",
        /// LINE in mobile apps.
        LineMobile = "line:mobile",
        /// OPPO accounts in mobile apps.
        OppoMobile = "oppo:mobile",
        /// WeCom through the app that the service itself develops for companies: the user scans a QR code. On GenAuth, the
        /// value presumably contains `genauth` instead of `authing`.
        WechatWorkQrConnectOfAuthingAgency = "wechatwork:qrconnect:of:authing:agency",
        /// A provider that the documentation lists without explanation.
        Sdbz = "sdbz",
        /// The government services of Zhejiang province: the user scans a QR code.
        ZjzwfwQrCode = "zjzwfw-qrcode",
        /// Zhezhengding, the edition of DingTalk for the government of Zhejiang province.
        Zzding = "zzding",
        /// Seeyon A8, version 5, an office suite.
        Seeyona8v5 = "seeyona8v5",
    }
}
