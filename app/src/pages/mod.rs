//! The pages, one file for each.

mod accept;
#[cfg(feature = "ssr")]
mod apps;
mod audit;
mod dashboard;
mod dev_components;
mod invitations;
mod invite;
mod invite_apps;
mod not_found;
#[cfg(feature = "ssr")]
mod record_sets;
#[cfg(feature = "ssr")]
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
pub(crate) use audit::Audit;
#[cfg(feature = "ssr")]
pub(crate) use audit::AuditTable;
pub(crate) use dashboard::{Dashboard, Welcome};
pub(crate) use dev_components::DevComponents;
pub(crate) use invitations::Invitations;
pub(crate) use invite::Invite;
pub(crate) use not_found::NotFound;
#[cfg(feature = "ssr")]
pub(crate) use record_sets::RecordSetsPart;
#[cfg(feature = "ssr")]
pub(crate) use roles::RolesPart;
pub(crate) use set_up::SetUp;
pub(crate) use settings::Settings;
#[cfg(feature = "ssr")]
pub(crate) use settings_lists::{PolicyForm, UnitList};
pub(crate) use sign_in::SignIn;
#[cfg(feature = "ssr")]
pub(crate) use subscriptions::SubscriptionList;
#[cfg(feature = "ssr")]
pub(crate) use users::MemberTable;
pub(crate) use users::Users;
