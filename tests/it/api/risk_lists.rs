//! The methods of the module `risk_lists`.

use authing::risk_lists::{AddRiskListIps, AddRiskListPolicy, AddRiskListUsers, ListRiskListIps, ListRiskListPolicies, ListRiskListUsers};

dispatch! {
    "risk_lists":
    list_risk_list_ips(ListRiskListIps);
    add_risk_list_ips(AddRiskListIps);
    delete_risk_list_ip(id: str);
    list_risk_list_users(ListRiskListUsers);
    add_risk_list_users(AddRiskListUsers);
    delete_risk_list_user(id: str);
    list_risk_list_policies(ListRiskListPolicies);
    add_risk_list_policy(AddRiskListPolicy);
    delete_risk_list_policy(id: str);
}
