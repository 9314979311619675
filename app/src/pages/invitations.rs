//! The Invitations tab: who is invited, how their mail fares, and resending, cancelling, confirming.

use super::users::PeopleHeader;
use crate::api::{InvitationNotice, InvitationsPage};
use crate::components::{Choice, Field, Notice, Select, Tone, Toolbar};
use crate::drawn::{drawn, place};
use crate::form::FormState;
use crate::layout::last_act;
use crate::wire::Html;
use crate::words;
use domain::InvitationState;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The list of invitations, drawn by the server.
#[component]
pub(crate) fn Invitations() -> impl IntoView {
    let query = use_query_map();
    let asked = move || {
        let query = query.read();
        let text = |name: &str| query.get(name).unwrap_or_default();
        (text("q"), text("status"), text("page").parse().unwrap_or(1))
    };
    let refusal = ["resend", "cancel", "confirm"]
        .iter()
        .find_map(|act| FormState::of(act).refusal());
    // Only where a code has to be passed on is the post answered here.
    let handed_over = ["resend", "confirm"]
        .iter()
        .find_map(|act| FormState::of(act).answer::<Html>());
    view! {
        <Title text="Invitations" />
        <PeopleHeader current="invitations" />
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {handed_over.map(place)}
        <Done />
        <InvitationFilters />
        {drawn(asked, |(search, status, page)| InvitationsPage { search, status, page })}
    }
}

/// What was done last, and to whom.
#[component]
fn Done() -> impl IntoView {
    let done = last_act(&["sent", "resent", "cancelled", "confirmed"]);
    move || {
        done.get().map(|done| {
            drawn(
                move || done.clone(),
                |(act, id)| InvitationNotice {
                    act: act.to_owned(),
                    id,
                },
            )
        })
    }
}

#[component]
fn InvitationFilters() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let mut statuses = vec![Choice::new("all", "All")];
    statuses.extend(
        InvitationState::ALL
            .iter()
            .filter(|state| **state != InvitationState::Draft)
            .map(|state| Choice::new(state.as_str(), words::invitation_state(*state))),
    );
    view! {
        <Toolbar action="/users/invitations" label="Search by name or address" value=query.get("q").unwrap_or_default()>
            <Field id="status" label="Status" label_hidden=true>
                <Select
                    name="status"
                    options=statuses
                    selected=query.get("status").unwrap_or_default()
                    placeholder="Outstanding"
                />
            </Field>
        </Toolbar>
    }
}

#[cfg(feature = "ssr")]
pub(crate) use list::{HandOver, InvitationTable, was_done, was_sent};

#[cfg(feature = "ssr")]
mod list {
    use crate::components::{
        Address, Badge, Button, ButtonSize, Cell, Column, Confirm, EmptyState, Glyph, HeadCell, LinkButton,
        Moment, Notice, Pagination, Row, Table, Tone, Variant,
    };
    use crate::form::PostForm;
    use crate::wire::InvitationLine;
    use crate::words;
    use domain::{DeliveryState, InvitationRow, InvitationState, Page};
    use leptos::prelude::*;

    /// After sending: who was invited, by name.
    pub(crate) fn was_sent(rows: &[InvitationRow]) -> Option<impl IntoView + use<>> {
        let count = rows.len();
        let mut names: Vec<String> = rows.iter().map(whom).take(10).collect();
        if count > names.len() {
            names.push(format!("{} more", count - names.len()));
        }
        let slips: Vec<String> = rows
            .iter()
            .filter(|row| row.email.is_none() && !row.printed)
            .map(|row| row.id.to_string())
            .collect();
        let mails = match (rows.iter().filter(|row| row.email.is_some()).count(), count) {
            (0, _) => "The slip is ready: print it and hand it over.",
            (_, 1) => "The mail is queued and goes out now. The list shows how it fares.",
            _ => "The mails are queued and go out now. The list shows how they fare.",
        };
        (count > 0).then(|| {
            view! {
                <Notice tone=Tone::Success title=format!("Invited: {}", names.join(", "))>
                    <p>{mails}</p>
                    {(!slips.is_empty()).then(|| view! { <PrintSlips ids=slips /> })}
                </Notice>
            }
        })
    }

    /// A button that leads to the slips, ready to be printed.
    #[component]
    pub(crate) fn PrintSlips(ids: Vec<String>) -> impl IntoView {
        view! {
            <PostForm call="print_slips" to="/users/slips">
                {ids.into_iter().map(|id| view! { <input type="hidden" name="ids[]" value=id /> }).collect_view()}
                <Button variant=Variant::Primary>"Print"</Button>
            </PostForm>
        }
    }

    /// The code that has to be passed on, shown once.
    #[component]
    pub(crate) fn HandOver(#[prop(into)] title: String, code: String) -> impl IntoView {
        view! {
            <Notice tone=Tone::Success title>
                <p>"Give them this invite code by another way; it is shown this once: " <code class="code">{code}</code></p>
            </Notice>
        }
    }

    /// "Grace Hopper (grace@example.com)", or the address alone, or "Mia Okafor (slip)".
    fn whom(row: &InvitationRow) -> String {
        match &row.email {
            None => format!("{} (slip)", row.name),
            Some(email) if row.name.is_empty() => email.clone(),
            Some(email) => format!("{} ({email})", row.name),
        }
    }

    /// After something was done to one invitation: what, and whom it is for. Said only of one that is so: an address can be
    /// typed, or come from elsewhere.
    pub(crate) fn was_done(act: &str, row: &InvitationRow) -> Option<impl IntoView + use<>> {
        let is_so = match act {
            "cancelled" => row.state == InvitationState::Cancelled,
            _ => row.state == InvitationState::Pending,
        };
        let text = words::invitation_done(act, &whom(row), row.email.is_none()).filter(|_| is_so);
        text.map(|text| view! { <Notice tone=Tone::Success title=text /> })
    }

    /// A page of invitations.
    #[component]
    pub(crate) fn InvitationTable(
        page: Page<InvitationLine>,
        search: String,
        status: String,
        may_invite: bool,
    ) -> impl IntoView {
        if page.rows.is_empty() {
            let filtered = !(search.is_empty() && status.is_empty());
            return view! { <NoInvitations filtered may_invite /> }.into_any();
        }
        let heads = [
            "Invited",
            "Role",
            "Invited by",
            "Sent",
            "Expires",
            "Status",
            "Delivery",
        ];
        let mut columns: Vec<Column> = heads.map(Column::new).to_vec();
        columns.push(Column::new("Actions").hidden_label());
        let (number, pages) = (page.number.get().unsigned_abs(), page.pages().unsigned_abs());
        let total = words::plural(page.total, "invitation");
        view! {
            <p class="muted small">{total}</p>
            <Table caption="Invitations" wide=true columns>
                {page.rows.into_iter().map(|line| view! { <Line line /> }).collect_view()}
            </Table>
            <Pagination
                page=number
                pages
                path="/users/invitations"
                query=vec![("q".to_owned(), search), ("status".to_owned(), status)]
            />
        }
        .into_any()
    }

    #[component]
    fn Line(line: InvitationLine) -> impl IntoView {
        let row = line.row.clone();
        let place: Vec<String> = row.department.into_iter().chain(row.location).collect();
        let whom = (!row.name.is_empty()).then_some(row.name);
        let (sent, expires, asked) = (line.sent.clone(), line.expires.clone(), line.asked.clone());
        view! {
            <Row>
                <HeadCell>
                    <span class="stack-tight">
                        {whom.map(|name| view! { <span>{name}</span> })}
                        {match row.email.clone() {
                            Some(email) => view! { <Address text=email /> }.into_any(),
                            None => view! { <span class="muted small">"Slip"</span> }.into_any(),
                        }}
                    </span>
                </HeadCell>
                <Cell label="Role">
                    <span class="stack-tight">
                        <span>{if row.access_only { "More apps".to_owned() } else { row.role }}</span>
                        {(!place.is_empty()).then(|| view! { <span class="muted small">{place.join(" · ")}</span> })}
                    </span>
                </Cell>
                <Cell label="Invited by">{row.invited_by}</Cell>
                <Cell label="Sent">
                    <Moment datetime=sent.datetime text=sent.text />
                </Cell>
                <Cell label="Expires">
                    {if row.state == InvitationState::AwaitingConfirmation {
                        view! { <span class="muted">"Stands still"</span> }.into_any()
                    } else {
                        view! { <Moment datetime=expires.datetime text=expires.text /> }.into_any()
                    }}
                </Cell>
                <Cell label="Status">
                    <span class="stack-tight">
                        <Badge tone=state_tone(row.state)>{words::invitation_state(row.state)}</Badge>
                        {row.tries_spent.then(|| view! { <Badge tone=Tone::Warning>"Too many wrong tries"</Badge> })}
                        {line.waited_hours.map(|hours| view! { <Badge tone=Tone::Warning>{words::waiting(hours)}</Badge> })}
                        {asked
                            .map(|when| {
                                view! {
                                    <span class="muted small">
                                        "Asked for a new one " <Moment datetime=when.datetime text=when.text />
                                    </span>
                                }
                            })}
                    </span>
                </Cell>
                <Cell label="Delivery">
                    {match row.delivery {
                        Some(state) => view! { <Delivery state answer=row.answer /> }.into_any(),
                        None if row.printed => view! { <Badge tone=Tone::Success>"Printed"</Badge> }.into_any(),
                        None => view! { <Badge tone=Tone::Neutral>"Not printed"</Badge> }.into_any(),
                    }}
                </Cell>
                <Cell label="" actions=true>
                    <Actions line />
                </Cell>
            </Row>
        }
    }

    fn state_tone(state: InvitationState) -> Tone {
        match state {
            InvitationState::Draft | InvitationState::Cancelled => Tone::Neutral,
            InvitationState::Pending => Tone::Info,
            InvitationState::AwaitingConfirmation | InvitationState::Expired => Tone::Warning,
            InvitationState::Accepted => Tone::Success,
        }
    }

    /// An answer of a mail server of more characters is folded away.
    const LONG_ANSWER: usize = 60;

    /// How the mail fares; the server's answer where it was not simply taken.
    #[component]
    fn Delivery(state: DeliveryState, answer: Option<String>) -> impl IntoView {
        let tone = match state {
            DeliveryState::Sent => Tone::Success,
            DeliveryState::Retrying => Tone::Warning,
            DeliveryState::Failed => Tone::Danger,
            DeliveryState::Queued | DeliveryState::Dropped => Tone::Neutral,
        };
        let troubled = matches!(state, DeliveryState::Retrying | DeliveryState::Failed);
        view! {
            <div class="stack-tight">
                <Badge tone>{words::delivery(state)}</Badge>
                {answer
                    .filter(|_| troubled)
                    .map(|answer| {
                        if answer.chars().count() > LONG_ANSWER {
                            view! {
                                <details class="fold muted small break">
                                    <summary>"The mail server’s answer"</summary>
                                    <div>{answer}</div>
                                </details>
                            }
                                .into_any()
                        } else {
                            view! { <span class="muted small break">{answer}</span> }.into_any()
                        }
                    })}
            </div>
        }
    }

    #[component]
    fn Actions(line: InvitationLine) -> impl IntoView {
        let (state, id) = (line.row.state, line.row.id.to_string());
        if !line.actions || !state.is_outstanding() {
            return ().into_any();
        }
        let whom = line.row.whom().to_owned();
        let slip = line.row.email.is_none();
        let loss = if slip {
            "The slip stops working at once. You can make a new one later."
        } else {
            "The link in the mail stops working at once. You can invite this address again later."
        };
        let to_print = slip && state == InvitationState::Pending && !line.row.printed;
        let (cancel_id, print_id) = (id.clone(), id.clone());
        let again = if slip { "Reprint" } else { "Resend" };
        view! {
            {if state == InvitationState::AwaitingConfirmation {
                view! { <Act call="confirm" id label="Confirm" whom=whom.clone() /> }.into_any()
            } else if to_print {
                view! { <PrintSlips ids=vec![print_id] /> }.into_any()
            } else {
                view! { <Act call="resend" id label=again whom=whom.clone() /> }.into_any()
            }}
            <Confirm
                label="Cancel…"
                question=format!("Cancel the invitation to {whom}?")
                loss=loss
                keep="Keep it"
                size=ButtonSize::Small
            >
                <PostForm call="cancel">
                    <input type="hidden" name="id" value=cancel_id />
                    <Button variant=Variant::Danger>"Cancel the invitation"</Button>
                </PostForm>
            </Confirm>
        }
        .into_any()
    }

    /// A button that does one thing to one invitation.
    #[component]
    fn Act(call: &'static str, id: String, label: &'static str, whom: String) -> impl IntoView {
        view! {
            <PostForm call=call>
                <input type="hidden" name="id" value=id />
                <Button size=ButtonSize::Small>
                    {label} <span class="visually-hidden">{format!(" the invitation to {whom}")}</span>
                </Button>
            </PostForm>
        }
    }

    #[component]
    fn NoInvitations(filtered: bool, may_invite: bool) -> impl IntoView {
        if filtered {
            view! {
                <EmptyState
                    title="No invitation fits"
                    icon=Glyph::Search
                    action=|| view! { <LinkButton href="/users/invitations">"Show the outstanding ones"</LinkButton> }
                >
                    "None has this name, address or status."
                </EmptyState>
            }
        } else {
            view! {
                <EmptyState
                    title="Nothing is outstanding"
                    icon=Glyph::Inbox
                    action=move || {
                        may_invite
                            .then(|| {
                                view! {
                                    <LinkButton href="/users/invite" variant=Variant::Primary icon=Glyph::Plus>
                                        "Invite"
                                    </LinkButton>
                                }
                            })
                    }
                >
                    "Invitations that wait for an answer, ran out, or need confirmation appear here."
                </EmptyState>
            }
        }
    }
}
