//! The pages, one file for each.

mod accept;
mod audit;
mod dashboard;
mod dev_components;
mod invitations;
mod invite;
mod not_found;
mod set_up;
mod settings;
mod sign_in;
mod users;
mod zones;

pub(crate) use accept::{Accept, Asked};
pub(crate) use audit::Audit;
pub(crate) use dashboard::{Dashboard, Welcome};
pub(crate) use dev_components::DevComponents;
pub(crate) use invitations::Invitations;
pub(crate) use invite::Invite;
pub(crate) use not_found::NotFound;
pub(crate) use set_up::SetUp;
pub(crate) use settings::{Departments, InvitationSettings, Locations, Teams, Workspaces};
pub(crate) use sign_in::SignIn;
pub(crate) use users::Users;
