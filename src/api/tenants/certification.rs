//! TODO

use crate::api::endpoint::macros::endpoints;
use crate::declare::{open_enum, request, response};

endpoints! {
    feature = "tenants";

    /// TODO @summary 创建租户企业认证 / @description 创建租户企业认证
    #[doc(alias = "createTenantEnterpriseCertification")]
    pub fn create_tenant_enterprise_certification(request: &CreateTenantEnterpriseCertification) -> () = once POST "/api/v3/create-tenant-enterprise-certification", check = "TODO";

    /// TODO @summary 修改租户企业认证 / @description 修改租户企业认证
    #[doc(alias = "updateTenantEnterpriseCertification")]
    pub fn update_tenant_enterprise_certification(request: &UpdateTenantEnterpriseCertification) -> () = write POST "/api/v3/update-tenant-enterprise-certification";

    /// TODO @summary 审核户企业认证 / @description 审核租户企业认证
    #[doc(alias = "reviewTenantEnterpriseCertification")]
    pub fn review_tenant_enterprise_certification(request: &ReviewTenantEnterpriseCertification) -> () = once POST "/api/v3/review-tenant-enterprise-certification", check = "TODO";

    /// TODO @summary 获取租户企业认证信息 / @description 获取租户企业认证信息 envelope=bare
    #[doc(alias = "getTenantEnterpriseCertification")]
    pub fn get_tenant_enterprise_certification(tenant_id = "tenant_id": str) -> TenantEnterpriseCertification = read GET "/api/v3/get-tenant-enterprise-certification", bare = true;
}

request! {
    /// TODO A request for [`create_tenant_enterprise_certification`](crate::ManagementClient::create_tenant_enterprise_certification).
    pub struct CreateTenantEnterpriseCertification {
        /// TODO "企业名称"
        pub business_name!: String,
        /// TODO "营业执照"
        pub business_license!: String,
        /// TODO "工商登记名称"
        pub business_registration_name!: String,
        /// TODO "统一社会信用代码"
        pub unified_social_credit!: String,
        /// TODO "法定代表人姓名"
        pub legal_representative_name!: String,
        /// TODO "身份证号"
        pub national_identification_number!: String,
        /// TODO "个人银行卡号"
        pub personal_bank_card_number!: String,
        /// TODO "银行预留手机号"
        pub bank_reserved_phone!: String,
        /// TODO "租户 ID"
        pub tenant_id!: String,
    }
}

request! {
    /// TODO A request for [`update_tenant_enterprise_certification`](crate::ManagementClient::update_tenant_enterprise_certification).
    pub struct UpdateTenantEnterpriseCertification {
        /// TODO "企业名称"
        pub business_name!: String,
        /// TODO "营业执照"
        pub business_license!: String,
        /// TODO "工商登记名称"
        pub business_registration_name!: String,
        /// TODO "统一社会信用代码"
        pub unified_social_credit!: String,
        /// TODO "法定代表人姓名"
        pub legal_representative_name!: String,
        /// TODO "身份证号"
        pub national_identification_number!: String,
        /// TODO "个人银行卡号"
        pub personal_bank_card_number!: String,
        /// TODO "银行预留手机号"
        pub bank_reserved_phone!: String,
        /// TODO "租户 ID"
        pub tenant_id!: String,
    }
}

request! {
    /// TODO A request for [`review_tenant_enterprise_certification`](crate::ManagementClient::review_tenant_enterprise_certification).
    pub struct ReviewTenantEnterpriseCertification {
        /// TODO "租户 id"
        pub tenant_id: String,
        /// TODO "审核结果"
        pub enterprise_certification_status: EnterpriseCertificationStatus,
        /// TODO "审核原因"
        pub review_reason: String,
    }
}

response! {
    /// TODO type
    pub struct TenantEnterpriseCertification {
        /// TODO "企业名称"
        pub business_name?: String,
        /// TODO "营业执照"
        pub business_license?: String,
        /// TODO "更新时间"
        pub updated_at?: String,
        /// TODO "工商登记名称"
        pub business_registration_name?: String,
        /// TODO "统一社会信用代码"
        pub unified_social_credit?: String,
        /// TODO "法定代表人姓名"
        pub legal_representative_name?: String,
        /// TODO "身份证号"
        pub national_identification_number?: String,
        /// TODO "个人银行卡号"
        pub personal_bank_card_number?: String,
        /// TODO "银行预留手机号"
        pub bank_reserved_phone?: String,
        /// TODO "审核原因"
        pub review_reason?: String,
        /// TODO "企业认证状态"
        pub enterprise_certification_status?: EnterpriseCertificationStatus,
    }
}

open_enum! {
    without_examples;
    /// TODO of ReviewTenantEnterpriseCertification.enterpriseCertificationStatus, TenantEnterpriseCertification.enterpriseCertificationStatus
    pub enum EnterpriseCertificationStatus {
        /// TODO
        NotSubmit = "not_submit",
        /// TODO
        Reviewing = "reviewing",
        /// TODO
        Pass = "pass",
        /// TODO
        Minus1 = "-1",
    }
}
