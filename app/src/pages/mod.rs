//! The pages, one file for each.

#[cfg(feature = "ssr")]
mod accept;
#[cfg(feature = "ssr")]
mod apps;
mod audit;
mod contacts;
mod dashboard;
mod dev_components;
mod invitations;
mod invite;
mod invite_apps;
#[cfg(feature = "ssr")]
mod invite_form;
mod invite_person;
mod link;
#[cfg(feature = "ssr")]
mod name_fields;
mod not_found;
mod person;
#[cfg(feature = "ssr")]
mod record_sets;
#[cfg(feature = "ssr")]
mod roles;
#[cfg(feature = "ssr")]
mod set_up;
mod settings;
#[cfg(feature = "ssr")]
mod settings_lists;
mod sign_in;
mod slips;
mod subscriptions;
mod users;
#[cfg(feature = "ssr")]
mod zones;

#[cfg(feature = "ssr")]
pub(crate) use accept::accept_page;
#[cfg(feature = "ssr")]
pub(crate) use apps::AppList;
pub(crate) use audit::Audit;
#[cfg(feature = "ssr")]
pub(crate) use audit::AuditTable;
#[cfg(feature = "ssr")]
pub(crate) use contacts::ContactTable;
pub(crate) use contacts::Contacts;
pub(crate) use dashboard::{Dashboard, Welcome};
#[cfg(feature = "ssr")]
pub(crate) use dashboard::{DashboardCards, WelcomeCards};
pub(crate) use dev_components::DevComponents;
pub(crate) use invitations::Invitations;
#[cfg(feature = "ssr")]
pub(crate) use invitations::{HandOver, InvitationTable, was_done, was_sent};
pub(crate) use invite::Invite;
#[cfg(feature = "ssr")]
pub(crate) use invite_form::{
    FoundPeople, InviteHead, InviteOptions, InvitePerson, PersonOptions, Preview, Report, typed_addresses,
};
pub(crate) use link::{Accept, Asked, SetUp, Slip, TypeCode};
pub(crate) use not_found::NotFound;
pub(crate) use person::Person;
#[cfg(feature = "ssr")]
pub(crate) use person::{OpenForm, PersonSections};
#[cfg(feature = "ssr")]
pub(crate) use record_sets::RecordSetsPart;
#[cfg(feature = "ssr")]
pub(crate) use roles::RolesPart;
#[cfg(feature = "ssr")]
pub(crate) use set_up::setup_page;
pub(crate) use settings::Settings;
#[cfg(feature = "ssr")]
pub(crate) use settings_lists::{PolicyForm, UnitList};
pub(crate) use sign_in::SignIn;
pub(crate) use slips::Slips;
#[cfg(feature = "ssr")]
pub(crate) use slips::{SlipList, SlipSheets, layout};
#[cfg(feature = "ssr")]
pub(crate) use subscriptions::SubscriptionList;
pub(crate) use users::Users;
#[cfg(feature = "ssr")]
pub(crate) use users::{MemberQuery, MemberTable};
