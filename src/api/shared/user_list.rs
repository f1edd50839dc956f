//! TODO

use serde_json::Value;

use crate::declare::{open_enum, request, response};

request! {
    /// TODO type
    pub struct AdvancedFilter {
        /// TODO "高级搜索指定的公共账号字段： - `id`: 公共账号 ID - `phone`: 手机号 - `email`: 邮箱 - `username`: 用户名 - `externalId`: 公共账号在外部系统的 ID - `name`: 姓名 - `status`: 公共账号状态，可选值为 `Activated` 和 `Suspended` - `gender`: 公共账号性别，可选值为 `M`（男性）、`F`（女性） 和 `U`（未知） - `birthdate`: 出生日期 - `givenName`: 名 - `familyName`: 姓 - `preferredUsername`: Preferred Username - `profile`: 个人资料 - `country`: 国家 - `province`: 省份 - `zoneinfo`: 时区 - `website`: 个人网站 - `address`: 地址 - `streetAddress`: 街道地址 - `company`: 公司 - `postalCode`: 邮政编码 - `formatted`: 格式化的地址 - `signedUp`: 注册时间 - `locale`: 语言信息 - `lastLogin`: 上次登录时间，为时间戳类型 - `loginsCount`: 登录次数，为数字类型 - `lastLoginApp`: 上次登录的应用 ID - `userSource`: 公共账号来源，具体使用见示例 - `department`: 公共账号部门，具体使用见示例 - `loggedInApps`: 曾经登录过的应用，具体使用见示例 - ... 其他自定义字段 " | values=["id", "phone", "email", "username", "externalId", "name", "status", "gender", "birthdate", "givenName", "familyName", "preferredUsername", "profile", "country", "province", "zoneinfo", "website", "address", "streetAddress", "company", "postalCode", "formatted", "signedUp", "locale", "lastLogin", "loginsCount", "lastLoginApp", "userSource", "department", "loggedInApps"]
        pub field: String,
        /// TODO "运算符，可选值为： - `EQUAL`: 全等，适用于数字和字符串的全等匹配 - `NOT_EQUAL`: 不等于，适用于数字和字符串的匹配 - `CONTAINS`: 字符串包含 - `NOT_CONTAINS`: 字符串不包含 - `IS_NULL`: 为空 - `NOT_NULL`: 不为空 - `IN`: 为某个数组中的元素 - `GREATER`: 大于或等于，适用于数字、日期类型数据的比较 - `LESSER`: 小于或等于，适用于数字、日期类型数据的比较 - `BETWEEN`: 介于什么什么之间，适用于数字、日期类型数据的比较 "
        pub operator: FilterOperator,
        /// TODO "搜索值，不同的 `field` 对应的 `value` 类型可能不一样，详情见示例。"
        pub value?: Value,
    }
}

request! {
    /// TODO type
    pub struct Pagination {
        /// TODO "当前页数，从 1 开始" | default=1
        pub page?: u32 [1..],
        /// TODO "每页数目，最大不能超过 50，默认为 10" | default=10
        pub limit?: u32 [..=50],
    }
}

request! {
    /// TODO type
    pub struct UserSorting {
        /// TODO "进行排序的字段，可选值为： - `createdAt`: 创建时间 - `updatedAt`: 修改时间 - `email`: 邮箱 - `phone`: 手机号 - `username`: 用户名 - `externalId`: 外部 ID - `status`: 公共账号状态 - `statusChangedAt`: 状态修改时间 - `passwordLastSetAt`: 密码修改时间 - `loginsCount`: 登录次数 - `gender`: 性别 - `lastLogin`: 上次登录时间 - `userSourceType`: 公共账号注册来源 - `lastMfaTime`: 上次 MFA 认证时间 - `passwordSecurityLevel`: 密码安全等级 - `phoneCountryCode`: 手机区号 - `lastIp`: 上次登录时使用的 IP "
        pub field: UserSortField,
        /// TODO "排序顺序： - `desc`: 按照从大到小降序。 - `asc`: 按照从小到大升序。 "
        pub order: SortingOrder,
    }
}

response! {
    /// TODO type
    pub struct UserSyncRelation {
        /// TODO "外部身份源类型，如： - `wechatwork`: 企业微信 - `dingtalk`: 钉钉 - `lark`: 飞书 - `welink`: Welink - `ldap`: LDAP - `active-directory`: Windows AD - `italent`: 北森 - `xiaoshouyi`: 销售易 - `maycur`: 每刻报销 - `scim`: SCIM - `moka`: Moka HR " | values=["wechatwork", "dingtalk", "lark", "welink", "ldap", "active-directory", "italent", "xiaoshouyi", "maycur", "scim", "moka"]
        pub provider?: String,
        /// TODO "在外部身份源中的 ID"
        pub user_id_in_idp?: String,
        /// TODO "用户在第三方中的身份信息"
        pub user_info_in_idp?: Value,
    }
}

open_enum! {
    without_examples;
    /// TODO of AdvancedFilter.operator
    pub enum FilterOperator {
        /// TODO
        Equal = "EQUAL",
        /// TODO
        NotEqual = "NOT_EQUAL",
        /// TODO
        Contains = "CONTAINS",
        /// TODO
        NotContains = "NOT_CONTAINS",
        /// TODO
        IsNull = "IS_NULL",
        /// TODO
        NotNull = "NOT_NULL",
        /// TODO
        In = "IN",
        /// TODO
        Greater = "GREATER",
        /// TODO
        Lesser = "LESSER",
        /// TODO
        Between = "BETWEEN",
    }
}

open_enum! {
    without_examples;
    /// TODO of ListPublicAccountsOptions.fuzzySearchOn, ListUsersOptions.fuzzySearchOn
    pub enum FuzzySearchField {
        /// TODO
        Id = "id",
        /// TODO
        Phone = "phone",
        /// TODO
        Email = "email",
        /// TODO
        Name = "name",
        /// TODO
        Username = "username",
        /// TODO
        ExternalId = "externalId",
        /// TODO
        Nickname = "nickname",
        /// TODO
        Company = "company",
        /// TODO
        GivenName = "givenName",
        /// TODO
        FamilyName = "familyName",
        /// TODO
        MiddleName = "middleName",
        /// TODO
        Profile = "profile",
        /// TODO
        PreferredUsername = "preferredUsername",
        /// TODO
        Website = "website",
        /// TODO
        Address = "address",
        /// TODO
        Formatted = "formatted",
        /// TODO
        StreetAddress = "streetAddress",
        /// TODO
        PostalCode = "postalCode",
        /// TODO
        IdentityNumber = "identityNumber",
    }
}

open_enum! {
    without_examples;
    /// TODO of DepartmentSorting.order, UserSorting.order
    pub enum SortingOrder {
        /// TODO
        Desc = "desc",
        /// TODO
        Asc = "asc",
    }
}

open_enum! {
    without_examples;
    /// TODO of UserSorting.field
    pub enum UserSortField {
        /// TODO
        Id = "id",
        /// TODO
        CreatedAt = "createdAt",
        /// TODO
        UpdatedAt = "updatedAt",
        /// TODO
        Email = "email",
        /// TODO
        Username = "username",
        /// TODO
        ExternalId = "externalId",
        /// TODO
        Phone = "phone",
        /// TODO
        Status = "status",
        /// TODO
        StatusChangedAt = "statusChangedAt",
        /// TODO
        PasswordLastSetAt = "passwordLastSetAt",
        /// TODO
        LoginsCount = "loginsCount",
        /// TODO
        Gender = "gender",
        /// TODO
        LastLogin = "lastLogin",
        /// TODO
        UserSourceType = "userSourceType",
        /// TODO
        LastMfaTime = "lastMfaTime",
        /// TODO
        PasswordSecurityLevel = "passwordSecurityLevel",
        /// TODO
        PhoneCountryCode = "phoneCountryCode",
        /// TODO
        LastIp = "lastIp",
    }
}
