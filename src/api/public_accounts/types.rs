//! TODO

use serde_json::Value;

use crate::api::shared::{Gender, UserSourceType, UserStatus, WorkStatus};
use crate::declare::response;

response! {
    /// TODO type
    pub struct PublicAccount {
        /// TODO "用户的唯一标志，可以是用户 ID、用户名、邮箱、手机号、externalId、在外部身份源的 ID，详情见 userIdType 字段的说明。默认为用户 id 。"
        pub user_id: String,
        /// TODO "创建时间" | format="date-time"
        pub created_at?: String,
        /// TODO "更新时间" | format="date-time"
        pub updated_at?: String,
        /// TODO "账户当前状态： - Activated: 正常状态 - Suspended: 已停用 - Deactivated: 已禁用 - Resigned: 已离职 - Archived: 已归档 "
        pub status?: UserStatus,
        /// TODO "账户当前工作状态"
        pub work_status?: WorkStatus,
        /// TODO "第三方外部 ID"
        pub external_id?: String,
        /// TODO "邮箱，不区分大小写"
        pub email?: String,
        /// TODO "手机号，不带区号。如果是国外手机号，请在 phoneCountryCode 参数中指定区号。"
        pub phone?: String,
        /// TODO "手机区号，中国大陆手机号可不填。Authing 短信服务暂不内置支持国际手机号，你需要在 Authing 控制台配置对应的国际短信服务。完整的手机区号列表可参阅 https://en.wikipedia.org/wiki/List_of_country_calling_codes。"
        pub phone_country_code?: String,
        /// TODO "用户名，用户池内唯一"
        pub username?: String,
        /// TODO "用户真实名称，不具备唯一性"
        pub name?: String,
        /// TODO "昵称"
        pub nickname?: String,
        /// TODO "头像链接"
        pub photo?: String,
        /// TODO "历史总登录次数"
        pub logins_count?: i64,
        /// TODO "上次登录时间" | format="date-time"
        pub last_login?: String,
        /// TODO "上次登录 IP"
        pub last_ip?: String,
        /// TODO "性别: - `M`: 男性，`male` - `F`: 女性，`female` - `U`: 未知，`unknown` "
        pub gender?: Gender,
        /// TODO "邮箱是否验证"
        pub email_verified?: bool,
        /// TODO "手机号是否验证"
        pub phone_verified?: bool,
        /// TODO "用户上次密码修改时间" | format="date-time"
        pub password_last_set_at?: String,
        /// TODO "出生日期" | format="date-time"
        pub birthdate?: String,
        /// TODO "所在国家"
        pub country?: String,
        /// TODO "所在省份"
        pub province?: String,
        /// TODO "所在城市"
        pub city?: String,
        /// TODO "所处地址"
        pub address?: String,
        /// TODO "所处街道地址"
        pub street_address?: String,
        /// TODO "邮政编码号"
        pub postal_code?: String,
        /// TODO "所在公司"
        pub company?: String,
        /// TODO "最近一次登录时使用的浏览器 UA"
        pub browser?: String,
        /// TODO "最近一次登录时使用的设备"
        pub device?: String,
        /// TODO "名"
        pub given_name?: String,
        /// TODO "姓"
        pub family_name?: String,
        /// TODO "中间名"
        pub middle_name?: String,
        /// TODO "Preferred Username"
        pub profile?: String,
        /// TODO "Preferred Username"
        pub preferred_username?: String,
        /// TODO "用户个人网页"
        pub website?: String,
        /// TODO "用户时区信息"
        pub zoneinfo?: String,
        /// TODO "Locale"
        pub locale?: String,
        /// TODO "标准的完整地址"
        pub formatted?: String,
        /// TODO "用户所在区域"
        pub region?: String,
        /// TODO "来源类型: - `excel`: 通过 excel 导入 - `register`: 用户自主注册 - `adminCreated`: 管理员后台手动创建（包含使用管理 API 创建用户 ） - `syncTask`: 同步中心的同步任务 "
        pub user_source_type?: UserSourceType,
        /// TODO "应用 ID 或者同步任务 ID"
        pub user_source_id?: String,
        /// TODO "用户上次登录的应用 ID"
        pub last_login_app?: String,
        /// TODO "用户主部门 ID"
        pub main_department_id?: String,
        /// TODO "用户上次进行 MFA 认证的时间" | format="date-time"
        pub last_mfa_time?: String,
        /// TODO "用户密码安全强度等级"
        pub password_security_level?: i64,
        /// TODO "下次登录要求重置密码" | default=false
        pub reset_password_on_next_login?: bool,
        /// TODO "注册方式"
        pub register_source?: Vec<String>,
        /// TODO "公共账号所属部门 ID 列表"
        pub department_ids?: Vec<String>,
        /// TODO "用户身份证号码"
        pub identity_number?: String,
        /// TODO "公共账号的扩展字段数据"
        pub custom_data?: Value,
        /// TODO "公共账号状态上次修改时间" | format="date-time"
        pub status_changed_at?: String,
        /// TODO "用户租户 ID"
        pub tenant_id?: String,
    }
}
