//! A person's page: who they are, where they belong, what they can use, how they came. A component for each section.

use crate::api::PersonPage;
use crate::drawn::drawn_page;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

/// The page, drawn by the server.
#[component]
pub(crate) fn Person() -> impl IntoView {
    let params = use_params_map();
    let id = move || params.read().get("id").unwrap_or_default();
    view! {
        <Title text="Person" />
        {drawn_page(id, |id| PersonPage { id })}
    }
}

#[cfg(feature = "ssr")]
pub(crate) use sections::PersonSections;

#[cfg(feature = "ssr")]
mod sections {
    use crate::components::{
        Badge, Breadcrumbs, Card, Cell, Column, Crumb, Definition, DefinitionList, HeadCell, Moment,
        PageHeader, Row, Table, Tone,
    };
    use crate::pages::person_address::AddressForm;
    use crate::pages::person_reset::ResetSlipLink;
    use crate::ssr::{when, when_text};
    use crate::wire::When;
    use crate::words;
    use domain::{
        AcceptedRow, AccessRow, ContactRow, MemberRow, MemberStatus, Options, Person, RecordLimit, ZoneName,
    };
    use leptos::prelude::*;

    /// The sections, one below the other.
    #[component]
    pub(crate) fn PersonSections(person: Person, zone: ZoneName) -> impl IntoView {
        let Person {
            row,
            joined_at,
            teams,
            workspaces,
            weekly,
            profile,
            options,
            record_set,
            contact,
            accesses,
            invitations,
        } = person;
        let signs_in = row.clone();
        let (joined, last_seen) = (when(joined_at, &zone), when_text(row.last_seen_at, &zone));
        view! {
            <Breadcrumbs crumbs=vec![Crumb::to("/users", "Users"), Crumb::here(row.name.clone())] />
            <PageHeader title=row.name.clone() />
            <div class="card-grid">
                <Profile row=row.clone() profile joined last_seen />
                <Assignments row teams workspaces />
                <Choices options weekly record_set />
                <Contact contact />
            </div>
            <AddressForm id=signs_in.id status=signs_in.status />
            <ResetSlipLink row=signs_in />
            <Apps accesses />
            <History invitations zone />
        }
    }

    /// Who they are, and since when.
    #[component]
    fn Profile(
        row: MemberRow,
        profile: domain::Profile,
        joined: When,
        last_seen: Option<When>,
    ) -> impl IntoView {
        let sign_in = if row.email.contains('@') {
            "E-mail"
        } else {
            "Username"
        };
        let known = [
            ("Job title", profile.job_title.map(String::from)),
            ("Phone", profile.phone.map(String::from)),
            ("Mobile phone", profile.mobile.map(String::from)),
            ("Employee number", profile.employee_number.map(String::from)),
        ];
        let tone = match row.status {
            MemberStatus::Active => Tone::Success,
            MemberStatus::Inactive => Tone::Neutral,
        };
        view! {
            <Card title="Profile">
                <DefinitionList>
                    <Definition term="Name">{row.name}</Definition>
                    <Definition term=sign_in>{row.email}</Definition>
                    {known.into_iter().map(|(term, value)| value.map(|value| view! { <Definition term>{value}</Definition> })).collect_view()}
                    <Definition term="Status">
                        <Badge tone>{words::member_status(row.status)}</Badge>
                    </Definition>
                    <Definition term="Joined">
                        <Moment datetime=joined.datetime text=joined.text />
                    </Definition>
                    <Definition term="Last seen">
                        {match last_seen {
                            Some(when) => view! { <Moment datetime=when.datetime text=when.text /> }.into_any(),
                            None => "Never".into_any(),
                        }}
                    </Definition>
                </DefinitionList>
            </Card>
        }
    }

    /// What they may do, and where they belong.
    #[component]
    fn Assignments(row: MemberRow, teams: Vec<String>, workspaces: Vec<String>) -> impl IntoView {
        let (department, location) = (row.department.into_iter(), row.location.into_iter());
        view! {
            <Card title="Role and place">
                <DefinitionList>
                    <Definition term="Role">{row.role}</Definition>
                    <Definition term="Department">
                        <Names names=department.collect() none="In no department" />
                    </Definition>
                    <Definition term="Location">
                        <Names names=location.collect() none="At no location" />
                    </Definition>
                    <Definition term="Teams">
                        <Names names=teams none="In no team" />
                    </Definition>
                    <Definition term="Workspaces">
                        <Names names=workspaces none="In no workspace" />
                    </Definition>
                </DefinitionList>
            </Card>
        }
    }

    /// What they have beside role and place.
    #[component]
    fn Choices(options: Options, weekly: Vec<String>, record_set: Option<String>) -> impl IntoView {
        let yes = |on: bool| if on { "Yes" } else { "No" };
        let records = match (options.record_limit, record_set) {
            (RecordLimit::None, _) => "No limit".to_owned(),
            (RecordLimit::Saved(_), name) => name.unwrap_or_default(),
            (RecordLimit::Custom(rights), _) => words::record_rights(rights),
        };
        view! {
            <Card title="Options">
                <DefinitionList>
                    <Definition term="Weekly e-mail">
                        {if options.weekly_mail {
                            view! { <Names names=weekly none="Yes, of no workspace" /> }.into_any()
                        } else {
                            "No".into_any()
                        }}
                    </Definition>
                    <Definition term="New-message notifications">{yes(options.message_notices)}</Definition>
                    <Definition term="Can own records">{yes(options.owns_records)}</Definition>
                    <Definition term="Record set">{records}</Definition>
                    {options
                        .external
                        .map(|company| {
                            view! {
                                <Definition term="External, of">
                                    <span class="stack-tight">
                                        <span>{company.name.to_string()}</span>
                                        {company.address.map(|address| view! { <span class="muted small lines">{address.to_string()}</span> })}
                                    </span>
                                </Definition>
                            }
                        })}
                    <Definition term="Language of mails">{options.language.own_name()}</Definition>
                </DefinitionList>
            </Card>
        }
    }

    /// The contact that stands for them.
    #[component]
    fn Contact(contact: Option<ContactRow>) -> impl IntoView {
        let Some(contact) = contact else {
            return view! {
                <Card title="Contact">
                    <p class="muted">"No contact stands for them."</p>
                </Card>
            }
            .into_any();
        };
        let known = [
            ("E-mail", contact.email),
            ("Phone", contact.phone),
            ("Mobile phone", contact.mobile),
            ("Company", contact.company),
        ];
        let known = known
            .into_iter()
            .map(|(term, value)| value.map(|value| view! { <Definition term>{value}</Definition> }));
        view! {
            <Card title="Contact">
                <DefinitionList>
                    <Definition term="Name">{contact.name}</Definition>
                    {known.collect_view()}
                </DefinitionList>
                <p>
                    <a href="/users/contacts">"All contacts"</a>
                </p>
            </Card>
        }
        .into_any()
    }

    /// One name, a list of several, or the words for none.
    #[component]
    fn Names(names: Vec<String>, none: &'static str) -> impl IntoView {
        match names.as_slice() {
            [] => view! { <span class="muted">{none}</span> }.into_any(),
            [only] => only.clone().into_any(),
            _ => {
                let names = names.into_iter().map(|name| view! { <li>{name}</li> });
                view! { <ul class="plain-list">{names.collect_view()}</ul> }.into_any()
            }
        }
    }

    /// Their accesses.
    #[component]
    fn Apps(accesses: Vec<AccessRow>) -> impl IntoView {
        if accesses.is_empty() {
            return view! {
                <Card title="Apps and seats">
                    <p class="muted">"No apps"</p>
                </Card>
            }
            .into_any();
        }
        let columns = ["App and package", "Role in the app", "Seat"]
            .map(Column::new)
            .to_vec();
        view! {
            <Card title="Apps and seats">
                <Table caption="Apps and seats" columns>
                    {accesses.into_iter().map(|access| view! { <Access access /> }).collect_view()}
                </Table>
            </Card>
        }
        .into_any()
    }

    #[component]
    fn Access(access: AccessRow) -> impl IntoView {
        let (tone, seat) = if access.in_use {
            (Tone::Success, "In use")
        } else {
            (Tone::Neutral, "Not in use")
        };
        view! {
            <Row>
                <HeadCell>
                    <span class="stack-tight">
                        <span>{access.app}</span>
                        <span class="muted small">{access.package}</span>
                    </span>
                </HeadCell>
                <Cell label="Role in the app">{access.role}</Cell>
                <Cell label="Seat">
                    <Badge tone>{seat}</Badge>
                </Cell>
            </Row>
        }
    }

    /// The invitations that they accepted.
    #[component]
    fn History(invitations: Vec<AcceptedRow>, zone: ZoneName) -> impl IntoView {
        if invitations.is_empty() {
            return view! {
                <Card title="Invitations">
                    <p class="muted">"None: they came with a set-up link."</p>
                </Card>
            }
            .into_any();
        }
        let columns = ["Invited by", "Sent", "Accepted"].map(Column::new).to_vec();
        let line = |invitation: AcceptedRow| {
            let times = [invitation.sent_at, invitation.accepted_at].map(|at| when(at, &zone));
            view! { <Accepted invited_by=invitation.invited_by times /> }
        };
        let lines = invitations.into_iter().map(line).collect_view();
        view! {
            <Card title="Invitations">
                <Table caption="Accepted invitations" columns>
                    {lines}
                </Table>
            </Card>
        }
        .into_any()
    }

    #[component]
    fn Accepted(
        invited_by: String,
        /// When it was sent, and when it was accepted.
        times: [When; 2],
    ) -> impl IntoView {
        let [sent, accepted] = times;
        view! {
            <Row>
                <HeadCell>{format!("By {invited_by}")}</HeadCell>
                <Cell label="Sent">
                    <Moment datetime=sent.datetime text=sent.text />
                </Cell>
                <Cell label="Accepted">
                    <Moment datetime=accepted.datetime text=accepted.text />
                </Cell>
            </Row>
        }
    }
}
