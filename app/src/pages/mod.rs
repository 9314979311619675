//! The pages, one file for each.

mod accept;
mod apps;
mod audit;
mod dashboard;
mod dev_components;
mod invitations;
mod invite;
mod invite_apps;
mod not_found;
mod record_sets;
mod roles;
mod set_up;
mod settings;
#[cfg(feature = "ssr")]
mod settings_lists;
mod sign_in;
mod subscriptions;
mod users;
mod zones;

pub(crate) use accept::{Accept, Asked};
#[cfg(feature = "ssr")]
pub(crate) use apps::AppList;
pub(crate) use apps::Apps;
pub(crate) use audit::Audit;
#[cfg(feature = "ssr")]
pub(crate) use audit::AuditTable;
pub(crate) use dashboard::{Dashboard, Welcome};
pub(crate) use dev_components::DevComponents;
pub(crate) use invitations::Invitations;
pub(crate) use invite::Invite;
pub(crate) use not_found::NotFound;
pub(crate) use record_sets::RecordSets;
#[cfg(feature = "ssr")]
pub(crate) use record_sets::RecordSetsPart;
pub(crate) use roles::Roles;
#[cfg(feature = "ssr")]
pub(crate) use roles::RolesPart;
pub(crate) use set_up::SetUp;
pub(crate) use settings::{Departments, InvitationSettings, Locations, Teams, Workspaces};
#[cfg(feature = "ssr")]
pub(crate) use settings_lists::{PolicyForm, UnitList};
pub(crate) use sign_in::SignIn;
#[cfg(feature = "ssr")]
pub(crate) use subscriptions::SubscriptionList;
pub(crate) use subscriptions::Subscriptions;
#[cfg(feature = "ssr")]
pub(crate) use users::MemberTable;
pub(crate) use users::Users;
