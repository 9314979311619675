//! The use cases of Usher, one file for each verb, and the ports that they need.
//!
//! A verb is a method of [`Usher`]: it takes typed input, reads the actor's rights inside its own transaction, asks
//! `domain` for the decision, writes the change with its audit event and its mail, and commits. It returns
//! [`Refused`](Failure::Refused) with the reason that a person can be told, or `Unexpected`.

mod accept;
mod actor;
mod admit;
mod apps;
mod argon2_hasher;
mod ask_for_new;
mod audit;
mod audit_page;
mod cancel;
mod change_invitation_policy;
mod change_plan;
mod change_role;
mod confirm;
mod contacts;
mod create_business;
mod deactivate;
mod deliver;
mod doctor;
mod enrol;
mod expire;
mod failure;
mod find_people;
mod grant_instance_admin;
mod invite;
mod invite_terms;
mod join;
mod mail_settings;
mod open;
mod open_setup;
pub mod ports;
mod print_slips;
mod queue_mail;
mod read;
mod record_sets;
mod renewal;
mod resend;
mod retry_mail;
mod roles;
mod sealed;
mod send_test_mail;
mod session;
mod set_up;
mod sign_in;
mod subscriptions;
mod tokens;
mod units;
mod usher;
mod verify_audit;

pub use accept::{Accept, Joined};
pub use actor::{Actor, Client};
pub use argon2_hasher::{Argon2Cost, Argon2Hasher};
pub use audit_page::{AuditOf, AuditView};
pub use create_business::NewBusiness;
pub use deliver::Delivered;
pub use doctor::{Ailment, CheckUp};
pub use enrol::Enrol;
pub use failure::{Failure, Verdict};
pub use invite::{Invite, InviteOutcome, Invited, Place, Recipient, Whom};
pub use mail_settings::{MailSettingsShown, PasswordFate, PasswordStanding};
pub use open::{Offer, Opening};
pub use open_setup::SetupOffer;
pub use print_slips::Slip;
pub use record_sets::RecordSetsShown;
pub use roles::RoleTerms;
pub use sealed::SealedSecret;
pub use session::{KEPT_SESSION, NewSession, SESSION, SessionTerms};
pub use set_up::NewAccount;
pub use sign_in::SignIn;
pub use subscriptions::SubscriptionTerms;
pub use tokens::{InstanceKey, Token, TokenKeys};
pub use usher::{Policy, Ports, Usher};
