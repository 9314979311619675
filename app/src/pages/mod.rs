//! The pages, one file for each.

#[cfg(feature = "ssr")]
mod accept;
#[cfg(feature = "ssr")]
mod account;
#[cfg(feature = "ssr")]
mod account_links;
mod account_pages;
#[cfg(feature = "ssr")]
mod apps;
mod audit;
#[cfg(feature = "ssr")]
mod audit_list;
mod businesses;
mod chart;
mod contacts;
mod dashboard;
mod dev_components;
#[cfg(feature = "ssr")]
mod filter_form;
mod imports;
#[cfg(feature = "ssr")]
mod invitation_acts;
#[cfg(feature = "ssr")]
mod invitation_bulk;
#[cfg(feature = "ssr")]
mod invitation_edit;
#[cfg(feature = "ssr")]
mod invitation_filters;
#[cfg(feature = "ssr")]
mod invitation_job;
#[cfg(feature = "ssr")]
mod invitation_row;
#[cfg(feature = "ssr")]
mod invitation_said;
#[cfg(feature = "ssr")]
mod invitation_table;
mod invitations;
mod invite;
mod invite_apps;
#[cfg(feature = "ssr")]
mod invite_form;
#[cfg(feature = "ssr")]
mod invite_form_options;
#[cfg(feature = "ssr")]
mod invite_form_person;
mod invite_person;
#[cfg(feature = "ssr")]
mod invite_said;
mod link;
#[cfg(feature = "ssr")]
mod mail_settings;
mod messages;
#[cfg(feature = "ssr")]
mod name_fields;
mod not_found;
#[cfg(feature = "ssr")]
mod notice_choice;
#[cfg(feature = "ssr")]
mod outbox;
mod person;
#[cfg(feature = "ssr")]
mod person_address;
#[cfg(feature = "ssr")]
mod person_reset;
#[cfg(feature = "ssr")]
mod record_sets;
mod records;
#[cfg(feature = "ssr")]
mod reminders;
#[cfg(feature = "ssr")]
mod roles;
#[cfg(feature = "ssr")]
mod row_parts;
mod sentence;
#[cfg(feature = "ssr")]
mod set_up;
mod settings;
#[cfg(feature = "ssr")]
mod settings_lists;
mod sign_in;
mod slips;
mod subscriptions;
#[cfg(feature = "ssr")]
mod table_field;
mod users;
#[cfg(feature = "ssr")]
mod weekly;
#[cfg(feature = "ssr")]
mod zones;

#[cfg(feature = "ssr")]
pub(crate) use accept::accept_page;
#[cfg(feature = "ssr")]
pub(crate) use account::AccountSections;
#[cfg(feature = "ssr")]
pub(crate) use account_links::account_link_page;
pub(crate) use account_pages::{Account, AccountLink};
#[cfg(feature = "ssr")]
pub(crate) use apps::AppList;
pub(crate) use audit::Audit;
#[cfg(feature = "ssr")]
pub(crate) use audit_list::AuditPart;
pub(crate) use businesses::Businesses;
#[cfg(feature = "ssr")]
pub(crate) use businesses::{BusinessChoices, BusinessList};
pub(crate) use chart::Chart;
#[cfg(feature = "ssr")]
pub(crate) use chart::{ChartSections, ManagersPart};
#[cfg(feature = "ssr")]
pub(crate) use contacts::ContactTable;
pub(crate) use contacts::Contacts;
#[cfg(feature = "ssr")]
pub(crate) use dashboard::{ContractorDashboard, DashboardCards, FigureCards, WelcomeCards};
pub(crate) use dashboard::{Dashboard, Welcome};
pub(crate) use dev_components::DevComponents;
pub(crate) use imports::Imports;
#[cfg(feature = "ssr")]
pub(crate) use imports::{ImportList, ImportPart, ImportShown};
#[cfg(feature = "ssr")]
pub(crate) use invitation_bulk::{AskToCancel, NothingSelected};
#[cfg(feature = "ssr")]
pub(crate) use invitation_edit::{EditPage, SubscriptionSeat};
#[cfg(feature = "ssr")]
pub(crate) use invitation_job::JobPage;
#[cfg(feature = "ssr")]
pub(crate) use invitation_said::{HandOver, was_done, was_sent};
#[cfg(feature = "ssr")]
pub(crate) use invitation_table::{FilterChoices, InvitationTable};
pub(crate) use invitations::{InvitationPart, Invitations};
pub(crate) use invite::Invite;
#[cfg(feature = "ssr")]
pub(crate) use invite_form::{FoundPeople, InviteHead, PersonOptions, typed_addresses};
#[cfg(feature = "ssr")]
pub(crate) use invite_form_options::InviteOptions;
#[cfg(feature = "ssr")]
pub(crate) use invite_form_person::InvitePerson;
#[cfg(feature = "ssr")]
pub(crate) use invite_said::{Preview, Report};
pub(crate) use link::{Accept, Asked, SetUp, Slip, TypeCode};
#[cfg(feature = "ssr")]
pub(crate) use mail_settings::{MailSettingsPart, tested};
pub(crate) use messages::Messages;
#[cfg(feature = "ssr")]
pub(crate) use messages::{MessageList, MessagePart, NewMessage, Recipient};
pub(crate) use not_found::NotFound;
#[cfg(feature = "ssr")]
pub(crate) use outbox::OutboxPart;
pub(crate) use person::Person;
#[cfg(feature = "ssr")]
pub(crate) use person::{OpenForm, PersonSections};
#[cfg(feature = "ssr")]
pub(crate) use person_reset::ResetSlip;
#[cfg(feature = "ssr")]
pub(crate) use record_sets::RecordSetsPart;
#[cfg(feature = "ssr")]
pub(crate) use records::{Due, NewRecord, RecordForm, RecordList, RecordSections, StateBadge};
pub(crate) use records::{Record, Records};
#[cfg(feature = "ssr")]
pub(crate) use reminders::RemindersForm;
#[cfg(feature = "ssr")]
pub(crate) use roles::RolesPart;
pub(crate) use sentence::around;
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
