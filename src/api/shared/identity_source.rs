//! TODO

use crate::declare::open_enum;

open_enum! {
    without_examples;
    /// TODO of ApplicationEnabledExtIdpConn.extIdpConnType, CreateExtIdpConn.type, ExtIdpConn.type
    pub enum ExtIdpConnType {
        /// TODO
        Oidc = "oidc",
        /// TODO
        Oauth = "oauth",
        /// TODO
        Saml = "saml",
        /// TODO
        Ldap = "ldap",
        /// TODO
        Ad = "ad",
        /// TODO
        Cas = "cas",
        /// TODO
        AzureAd = "azure-ad",
        /// TODO
        Alipay = "alipay",
        /// TODO
        Facebook = "facebook",
        /// TODO
        FacebookMobile = "facebook:mobile",
        /// TODO
        Twitter = "twitter",
        /// TODO
        GoogleMobile = "google:mobile",
        /// TODO
        Google = "google",
        /// TODO
        WechatPc = "wechat:pc",
        /// TODO
        WechatMobile = "wechat:mobile",
        /// TODO
        WechatWebpageAuthorization = "wechat:webpage-authorization",
        /// TODO
        WechatmpQrcode = "wechatmp-qrcode",
        /// TODO
        WechatMiniprogramDefault = "wechat:miniprogram:default",
        /// TODO
        WechatMiniprogramQrconnect = "wechat:miniprogram:qrconnect",
        /// TODO
        WechatMiniprogramAppLaunch = "wechat:miniprogram:app-launch",
        /// TODO
        Github = "github",
        /// TODO
        GithubMobile = "github:mobile",
        /// TODO
        Qq = "qq",
        /// TODO
        QqMobile = "qq:mobile",
        /// TODO
        WechatworkCorpQrconnect = "wechatwork:corp:qrconnect",
        /// TODO
        WechatworkAgencyQrconnect = "wechatwork:agency:qrconnect",
        /// TODO
        WechatworkServiceProviderQrconnect = "wechatwork:service-provider:qrconnect",
        /// TODO
        WechatworkMobile = "wechatwork:mobile",
        /// TODO
        WechatworkAgencyMobile = "wechatwork:agency:mobile",
        /// TODO
        Dingtalk = "dingtalk",
        /// TODO
        DingtalkMobile = "dingtalk:mobile",
        /// TODO
        DingtalkProvider = "dingtalk:provider",
        /// TODO
        Weibo = "weibo",
        /// TODO
        WeiboMobile = "weibo:mobile",
        /// TODO
        Apple = "apple",
        /// TODO
        AppleWeb = "apple:web",
        /// TODO
        Baidu = "baidu",
        /// TODO
        BaiduMobile = "baidu:mobile",
        /// TODO
        LarkInternal = "lark-internal",
        /// TODO
        LarkPublic = "lark-public",
        /// TODO
        LarkBlock = "lark-block",
        /// TODO
        Gitlab = "gitlab",
        /// TODO
        GitlabMobile = "gitlab:mobile",
        /// TODO
        Linkedin = "linkedin",
        /// TODO
        LinkedinMobile = "linkedin:mobile",
        /// TODO
        Slack = "slack",
        /// TODO
        SlackMobile = "slack:mobile",
        /// TODO
        Yidun = "yidun",
        /// TODO
        Qingcloud = "qingcloud",
        /// TODO
        Gitee = "gitee",
        /// TODO
        GiteeMobile = "gitee:mobile",
        /// TODO
        Instagram = "instagram",
        /// TODO
        Welink = "welink",
        /// TODO
        AdKerberos = "ad-kerberos",
        /// TODO
        Huawei = "huawei",
        /// TODO
        HuaweiMobile = "huawei:mobile",
        /// TODO
        Honor = "honor",
        /// TODO
        Xiaomi = "xiaomi",
        /// TODO
        XiaomiMobile = "xiaomi:mobile",
        /// TODO
        Aws = "aws",
        /// TODO
        Amazon = "amazon",
        /// TODO
        AmazonMobile = "amazon:mobile",
        /// TODO
        DouyinMobile = "douyin:mobile",
        /// TODO
        DouyinMiniprogramDefault = "douyin:miniprogram:default",
        /// TODO
        KuaishouMobile = "kuaishou:mobile",
        /// TODO
        LineMobile = "line:mobile",
        /// TODO
        OppoMobile = "oppo:mobile",
        /// TODO
        WechatworkQrconnectOfAuthingAgency = "wechatwork:qrconnect:of:authing:agency",
        /// TODO
        Sdbz = "sdbz",
        /// TODO
        ZjzwfwQrcode = "zjzwfw-qrcode",
        /// TODO
        Zzding = "zzding",
        /// TODO
        Seeyona8v5 = "seeyona8v5",
    }
}
