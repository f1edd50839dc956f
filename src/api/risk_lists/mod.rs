//! Risk lists: IP addresses and users that are blocked or trusted, and policies that block them automatically.
//!
//! There are black lists and white lists, one of each for IP addresses and for users. An entry has an ID and limits (for signing
//! in, registering, or multi-factor authentication), and is added by an administrator or by a policy. A
//! policy adds entries to a black list after too many failed sign-ins in a period; it can exclude the entries of the white list.
//!
//! Entries cannot be changed: delete one and add another. The methods that add do not return the IDs of the new entries; the
//! lists have them.
//!
//! # Examples
//!
//! ```no_run
//! use authing::risk_lists::{
//!     AddRiskListIps, ListRiskListIps, RiskListLimit, RiskListRemoveType, RiskListType,
//! };
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let request = AddRiskListIps::new()
//!     .ips("203.0.113.7,203.0.113.8")
//!     .ip_type(RiskListType::Black)
//!     .limit_list([RiskListLimit::ForbidLogin, RiskListLimit::ForbidRegister])
//!     .add_type(RiskListRemoveType::Manual)
//!     .remove_type(RiskListRemoveType::Schedule)
//!     .expire_at("2027-01-01T00:00:00.000Z");
//! client.add_risk_list_ips(&request)?;
//!
//! // Unblock one of them.
//! for entry in client.iter(ListRiskListIps::new(RiskListType::Black)) {
//!     let entry = entry?;
//!     if entry.ip.as_deref() == Some("203.0.113.8") {
//!         client.delete_risk_list_ip(&entry.id)?;
//!     }
//! }
//! # Ok::<(), authing::Error>(())
//! ```

mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        AddRiskListIps = "IpListCreateDto";
        AddRiskListPolicy = "RiskListPolicyCreateDto";
        AddRiskListUsers = "UserListCreateDto";
        ListRiskListIps;
        ListRiskListPolicies;
        ListRiskListUsers;
        RiskListCondition;
        RiskListEvent;
        RiskListLimit;
        RiskListObject;
        RiskListPolicyAction;
        RiskListRange;
        RiskListRemoveType;
        RiskListType;
    }
    self::responses {
        RiskListIp = "IpListRespDto";
        RiskListPolicy = "RiskListPolicyRespDto";
        RiskListUser = "RiskListItemDto";
    }
}

endpoints! {
    feature = "risk_lists";

    /// Returns one page of the IP addresses on the black list or on the white list.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "findIpList")]
    #[doc(alias = "listRiskListIps")]
    pub fn list_risk_list_ips(request: &ListRiskListIps) -> Page<RiskListIp> [page, limit] = read GET "/api/v3/ip-list";

    /// Adds IP addresses to the black list or to the white list, each as a separate entry.
    ///
    /// The result for addresses that are already on the list is not documented.
    #[doc(alias = "add")]
    #[doc(alias = "addRiskListIps")]
    #[doc(alias("blocklist", "denylist", "block IP"))]
    pub fn add_risk_list_ips(request: &AddRiskListIps) -> () = once POST "/api/v3/ip-list",
        check = "list_risk_list_ips";

    /// Deletes one entry for an IP address, by the ID of the entry.
    #[doc(alias = "deleteById")]
    #[doc(alias = "deleteRiskListIp")]
    pub fn delete_risk_list_ip(id: str) -> () = write DELETE "/api/v3/ip-list/{id}";

    /// Returns one page of the users on the black list or on the white list.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "findUserList")]
    #[doc(alias = "listRiskListUsers")]
    pub fn list_risk_list_users(request: &ListRiskListUsers) -> Page<RiskListUser> [page, limit] = read GET "/api/v3/user-list";

    /// Adds users to the black list or to the white list, each as a separate entry.
    ///
    /// The time of expiry is a number here, and a text in [`add_risk_list_ips`](Self::add_risk_list_ips).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::{Duration, SystemTime};
    ///
    /// use authing::risk_lists::{
    ///     AddRiskListUsers, RiskListLimit, RiskListRemoveType, RiskListType,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let next_week = SystemTime::now() + Duration::from_secs(7 * 24 * 60 * 60);
    /// let next_week = next_week.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    /// let request = AddRiskListUsers::new()
    ///     .user_ids(["5f702fcc913544c358cb2123"])
    ///     .user_list_type(RiskListType::White)
    ///     .limit_list([RiskListLimit::SkipMfa])
    ///     .add_type(RiskListRemoveType::Manual)
    ///     .remove_type(RiskListRemoveType::Schedule)
    ///     .expire_at(next_week.as_millis() as f64);
    /// client.add_risk_list_users(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "addUser")]
    #[doc(alias = "addRiskListUsers")]
    pub fn add_risk_list_users(request: &AddRiskListUsers) -> () = once POST "/api/v3/user-list",
        check = "list_risk_list_users";

    /// Deletes one entry for a user, by the ID of the entry, which is not the ID of the user. The user is kept.
    #[doc(alias = "deleteUserListById")]
    #[doc(alias = "deleteRiskListUser")]
    pub fn delete_risk_list_user(id: str) -> () = write DELETE "/api/v3/user-list/{id}";

    /// Returns one page of the policies for IP addresses, or of the policies for users.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    #[doc(alias = "findRiskListPolicy")]
    #[doc(alias = "listRiskListPolicies")]
    pub fn list_risk_list_policies(request: &ListRiskListPolicies) -> Page<RiskListPolicy> [page, limit] =
        read GET "/api/v3/risk-list-policy";

    /// Creates a policy that adds IP addresses or users to a black list after too many failed sign-ins.
    ///
    /// All fields are required, both for users and for IP addresses, although a policy uses only one kind.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::risk_lists::{
    ///     AddRiskListPolicy, RiskListCondition, RiskListEvent, RiskListLimit,
    ///     RiskListObject, RiskListPolicyAction, RiskListRange, RiskListRemoveType,
    /// };
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// // Block an IP address after 20 wrong passwords within 10 minutes, unless it is on
    /// // the white list.
    /// let request = AddRiskListPolicy::new()
    ///     .opt_object(RiskListObject::Ip)
    ///     .event_state_type(RiskListEvent::PasswordWrong)
    ///     .count_thr(20.0)
    ///     .time_range(10.0)
    ///     .ip_cond(RiskListCondition::One)
    ///     .ip_range(RiskListRange::NotInWhiteList)
    ///     .user_cond(RiskListCondition::NoLimit)
    ///     .user_range(RiskListRange::All)
    ///     .action(RiskListPolicyAction::AddIpBlackList)
    ///     .limit_list(RiskListLimit::ForbidLogin)
    ///     .remove_type(RiskListRemoveType::Manual);
    /// client.add_risk_list_policy(&request)?;
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "addRiskListPolicy")]
    pub fn add_risk_list_policy(request: &AddRiskListPolicy) -> () = once POST "/api/v3/risk-list-policy",
        check = "list_risk_list_policies";

    /// Deletes one policy by its ID. Entries that it has added are presumably kept.
    #[doc(alias = "deleteRiskListPolicyById")]
    #[doc(alias = "deleteRiskListPolicy")]
    pub fn delete_risk_list_policy(id: str) -> () = write DELETE "/api/v3/risk-list-policy/{id}";
}
