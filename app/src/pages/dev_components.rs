//! Every component in every state, with long words, nothing, and mistakes: `/dev/components`, in the demo of a
//! development build only.

use leptos::prelude::*;
use leptos_meta::Title;

use super::NotFound;
use crate::components::{
    Avatar, Badge, Breadcrumbs, Button, ButtonSize, Card, Cell, CheckList, Checkbox, Choice, Column,
    Combobox, Confirm, CopyText, Crumb, Definition, DefinitionList, Dialog, EmptyState, Field, Frame, Glyph,
    HeadCell, LinkButton, Loading, Menu, MenuButton, MenuLink, Moment, NavLink, Notice, PageHeader,
    Pagination, PasswordInput, Progress, RadioGroup, Row, Select, Sort, Tab, Table, Tabs, TextInput,
    Textarea, Tone, Toolbar, Variant,
};
use crate::wire::JsonText;

const LONG: &str = "Maximiliane-Annegret Freifrau von und zu Oberniederhausen-Untergrombach";
const LONG_ADDRESS: &str =
    "maximiliane.annegret.oberniederhausen-untergrombach@facilities.oberniederhausen.example";

/// The page, in the demo; elsewhere, and in a release, there is none: it would be a twentieth of what browsers load.
#[component]
pub fn DevComponents() -> impl IntoView {
    if cfg!(debug_assertions) && SharedValue::<_, JsonText>::new_with_encoding(is_demo).into_inner() {
        view! { <Gallery /> }.into_any()
    } else {
        view! { <NotFound /> }.into_any()
    }
}

/// Told by the server; the browser gets it with the page.
fn is_demo() -> bool {
    #[cfg(not(feature = "ssr"))]
    return false;
    #[cfg(feature = "ssr")]
    crate::ssr::site().is_ok_and(|site| site.demo)
}

#[component]
fn Gallery() -> impl IntoView {
    view! {
        <Title text="Components" />
        <Frame
            navigation=navigation
            business=business
            account=account
            banner=|| {
                view! {
                    <Notice tone=Tone::Warning title="No mail server is set">
                        <p>"Invitations wait until one is. " <a href="#notices">"Set one now"</a></p>
                    </Notice>
                }
            }
        >
            <Breadcrumbs crumbs=vec![Crumb::to("#", "Development"), Crumb::here("Components")] />
            <PageHeader
                title="Components"
                subtitle="Every part of the pages, in every state."
                actions=|| {
                    view! {
                        <LinkButton href="#forms">"A link"</LinkButton>
                        <Button variant=Variant::Primary icon=Glyph::Plus>"Invite people"</Button>
                    }
                }
            />
            <Tabs label="Parts">
                <Tab href="#tables" current=true count=12_480_u64>"Users"</Tab>
                <Tab href="#forms" count=7_u64>"Invitations"</Tab>
                <Tab href="#notices">"Import and export"</Tab>
            </Tabs>
            <Tables />
            <Buttons />
            <Forms />
            <Choices />
            <Notices />
            <Small />
            <Dialogs />
        </Frame>
    }
}

fn navigation() -> impl IntoView {
    view! {
        <NavLink href="#home" icon=Glyph::Home>"Dashboard"</NavLink>
        <NavLink href="#users" icon=Glyph::Users current=true>"Users"</NavLink>
        <NavLink href="#departments" icon=Glyph::Department>"Departments"</NavLink>
        <NavLink href="#locations" icon=Glyph::Location>"Locations"</NavLink>
        <NavLink href="#audit" icon=Glyph::Audit>"Audit"</NavLink>
        <NavLink href="#settings" icon=Glyph::Settings>"Settings"</NavLink>
    }
}

fn business() -> impl IntoView {
    view! {
        <Menu label=|| view! { <span>"Northwind Facilities and Property Services"</span> }>
            <MenuLink href="#northwind" icon=Glyph::Building current=true>"Northwind Facilities and Property Services"</MenuLink>
            <MenuLink href="#blue" icon=Glyph::Building>"Blue Harbour Hotel"</MenuLink>
        </Menu>
    }
}

fn account() -> impl IntoView {
    view! {
        <Menu at_end=true name="Account of Ada Lovelace" label=|| view! { <Avatar name="Ada Lovelace" /> }>
            <p class="menu-text">{LONG_ADDRESS}</p>
            <MenuLink href="#account" icon=Glyph::Person>"My account"</MenuLink>
            <hr class="menu-rule" />
            <form><MenuButton icon=Glyph::SignOut>"Sign out"</MenuButton></form>
        </Menu>
    }
}

fn statuses() -> Vec<Choice> {
    vec![
        Choice::new("outstanding", "Outstanding"),
        Choice::new("pending", "Pending"),
        Choice::new("expired", "Expired"),
        Choice::new("gone", "Not to be had").disabled(),
    ]
}

#[component]
fn Tables() -> impl IntoView {
    let columns = vec![
        Column::new("Name").sorted(Sort::Ascending, "?sort=-name"),
        Column::new("Role").sorted(Sort::None, "?sort=role"),
        Column::new("Status"),
        Column::new("Last seen"),
        Column::new("Seats").numeric(),
        Column::new("Actions").hidden_label(),
    ];
    let people = [
        ("Ada Lovelace", "Administrator", Tone::Success, "Active", "3"),
        (
            LONG,
            "Facilities coordinator (external)",
            Tone::Warning,
            "Awaiting confirmation",
            "1,204",
        ),
        (LONG_ADDRESS, "Member", Tone::Danger, "Delivery failed", "0"),
    ];
    let rows = people
        .map(|(name, role, tone, status, seats)| {
            view! {
                <Row>
                    <HeadCell><span class="avatar-name"><Avatar name=name /> <span>{name}</span></span></HeadCell>
                    <Cell label="Role">{role}</Cell>
                    <Cell label="Status"><Badge tone>{status}</Badge></Cell>
                    <Cell label="Last seen">
                        <Moment datetime="2026-11-20T16:12:00Z" text="20 Nov 2026, 17:12 (Europe/Berlin)" />
                    </Cell>
                    <Cell label="Seats" numeric=true>{seats}</Cell>
                    <Cell label="" actions=true>
                        <Button variant=Variant::Quiet size=ButtonSize::Small>"Resend"</Button>
                        <Confirm
                            label="Cancel…"
                            question=format!("Cancel the invitation to {name}?")
                            loss="The link in the mail stops working at once. Nothing else is lost."
                            keep="Keep it"
                        >
                            <form><Button variant=Variant::Danger>"Cancel the invitation"</Button></form>
                        </Confirm>
                    </Cell>
                </Row>
            }
        })
        .collect_view();
    view! {
        <section class="stack" id="tables">
            <Toolbar action="/dev/components" label="Search users">
                <Field id="filter-status" label="Status" label_hidden=true>
                    <Select name="status" options=statuses() placeholder="Every status" />
                </Field>
                <Field id="filter-role" label="Role" label_hidden=true>
                    <Select name="role" options=vec![Choice::new("a", LONG)] selected="a" />
                </Field>
            </Toolbar>
            <Table caption="Users" columns>{rows}</Table>
            <Pagination page=2 pages=14 path="/dev/components" />
            <Table caption="Departments" caption_visible=true columns=vec![Column::new("Name"), Column::new("Members").numeric()]>
                <Row>
                    <HeadCell><a href="#tables">"Housekeeping"</a></HeadCell>
                    <Cell label="Members" numeric=true>"48"</Cell>
                </Row>
            </Table>
            <Pagination page=1 pages=2 path="/dev/components" label="Pages of departments" />
            <EmptyState
                title="No invitations yet"
                icon=Glyph::Mail
                action=|| view! { <Button variant=Variant::Primary icon=Glyph::Plus>"Invite people"</Button> }
            >
                "People whom you invite stand here until they accept. Start with a colleague."
            </EmptyState>
        </section>
    }
}

#[component]
fn Buttons() -> impl IntoView {
    let variants = [
        (Variant::Primary, "Primary"),
        (Variant::Secondary, "Secondary"),
        (Variant::Danger, "Danger"),
        (Variant::Quiet, "Quiet"),
    ];
    let rows = variants
        .map(|(variant, name)| {
            view! {
                <div class="row">
                    <Button variant size=ButtonSize::Small>{format!("{name} small")}</Button>
                    <Button variant>{name}</Button>
                    <Button variant size=ButtonSize::Large>{format!("{name} large")}</Button>
                    <Button variant icon=Glyph::Mail>"With a picture"</Button>
                    <Button variant disabled=true>"Disabled"</Button>
                    <Button variant busy=true busy_text="Sending the invitation…">"Busy"</Button>
                    <LinkButton variant href="#buttons">"Link"</LinkButton>
                </div>
            }
        })
        .collect_view();
    view! {
        <Card title="Buttons">
            <div class="stack" id="buttons">{rows} <Button>{LONG_ADDRESS}</Button></div>
        </Card>
    }
}

#[component]
fn Forms() -> impl IntoView {
    let departments = ["Housekeeping", "Front desk", "Maintenance", LONG]
        .map(|name| Choice::new(name, name))
        .to_vec();
    view! {
        <Card title="Fields">
            <form class="form form-narrow" id="forms">
                <Field id="email" label="E-mail addresses" hint="One or several, separated by commas." required=true>
                    <TextInput name="email" r#type="email" placeholder="ann@example.com" autocomplete="off" />
                </Field>
                <div class="form-row">
                    <Field id="first" label="First name"><TextInput name="first" value="Ada" /></Field>
                    <Field id="last" label="Last name"><TextInput name="last" value=LONG /></Field>
                </div>
                <Field id="wrong" label="E-mail" error="“ann@example” is not an address. Did you mean ann@example.com?" required=true>
                    <TextInput name="wrong" value="ann@example" />
                </Field>
                <Field id="off" label="Employee number" hint="Your administrator has set it.">
                    <TextInput name="off" value="004711" disabled=true />
                </Field>
                <Field id="password" label="Password" hint="At least 8 characters." required=true>
                    <PasswordInput name="password" autocomplete="new-password" />
                </Field>
                <Field id="department" label="Department" hint="Type to search.">
                    <Combobox name="department" options=departments />
                </Field>
                <div class="form-row">
                    <Field id="role" label="Role" required=true error="Choose a role.">
                        <Select name="role" options=statuses() placeholder="Choose a role" />
                    </Field>
                    <Field id="location" label="Location">
                        <Select name="location" options=statuses() disabled=true />
                    </Field>
                </div>
                <Field id="note" label="Message" hint="It stands in the mail.">
                    <Textarea name="note" value="Welcome!\nSee you on <Monday> & </textarea>." />
                </Field>
                <div class="form-actions">
                    <Button variant=Variant::Primary>"Send the invitation"</Button>
                    <LinkButton href="#tables" variant=Variant::Quiet>"Back"</LinkButton>
                </div>
            </form>
        </Card>
    }
}

#[component]
fn Choices() -> impl IntoView {
    let reach = vec![
        Choice::new("all", "All records").hint("Everything that the workspaces hold."),
        Choice::new("own", "Owned by or assigned to me"),
        Choice::new("none", "None").disabled(),
    ];
    view! {
        <Card title="Choices">
            <div class="card-grid">
                <div class="stack-tight">
                    <Checkbox name="keep" label="Keep me signed in" hint="For 30 days, on this device." checked=true />
                    <Checkbox name="weekly" label="Send me the weekly e-mail" />
                    <Checkbox name="sms" label="Send me an SMS" hint="No gateway is set." disabled=true />
                </div>
                <RadioGroup name="reach" legend="Which records" options=reach.clone() selected="own" required=true />
                <RadioGroup name="reach2" legend="Which records" options=reach error="Choose one." hint="It can be changed later." />
                <CheckList
                    name="teams[]"
                    legend="Teams"
                    options=vec![Choice::new("1", "Riggers"), Choice::new("2", LONG), Choice::new("3", "Archived").disabled()]
                    selected=vec!["1".to_owned()]
                />
                <CheckList
                    name="many[]"
                    legend="Workspaces"
                    options=(1..=30).map(|number| Choice::new(number.to_string(), format!("Workspace {number}"))).collect()
                    selected=Vec::new()
                    hint="They see the data of those that are ticked."
                    warning="With no workspace they will see no data."
                    error="Choose one."
                />
            </div>
        </Card>
    }
}

#[component]
fn Notices() -> impl IntoView {
    view! {
        <section class="stack" id="notices">
            <Notice tone=Tone::Info title="A newer invitation was sent">"Use the link in the mail of 21 November."</Notice>
            <Notice tone=Tone::Success>"Ada Lovelace has joined."</Notice>
            <Notice tone=Tone::Warning title="3 of 3 seats are taken">
                <p>"Free a seat, or ask for more. " <a href="#tables">"See who has one"</a></p>
            </Notice>
            <Notice tone=Tone::Danger title="Two things must be mended">
                <ul><li><a href="#wrong">"E-mail: not an address"</a></li><li><a href="#role">"Role: choose one"</a></li></ul>
            </Notice>
            <Notice title=LONG_ADDRESS />
        </section>
    }
}

#[component]
fn Small() -> impl IntoView {
    let names = [
        "Ada Lovelace",
        "Grace",
        "Øyvind Åse",
        "李 小龙",
        "Alan Turing",
        "Edsger Dijkstra",
        "Barbara Liskov",
        LONG,
        "",
    ];
    view! {
        <div class="card-grid">
            <Card title="Badges and avatars" actions=|| view! { <Button size=ButtonSize::Small>"Edit"</Button> }>
                <div class="stack">
                    <div class="row">
                        <Badge>"Draft"</Badge>
                        <Badge tone=Tone::Info>"Pending"</Badge>
                        <Badge tone=Tone::Success>"Accepted"</Badge>
                        <Badge tone=Tone::Warning>"Expired"</Badge>
                        <Badge tone=Tone::Danger>"Failed"</Badge>
                    </div>
                    <div class="row">{names.map(|name| view! { <Avatar name /> }).collect_view()}</div>
                    <div class="avatar-name"><Avatar name=LONG large=true /> <span class="strong">{LONG}</span></div>
                </div>
            </Card>
            <Card title="Facts">
                <DefinitionList>
                    <Definition term="Role">"Administrator"</Definition>
                    <Definition term="E-mail">{LONG_ADDRESS}</Definition>
                    <Definition term="Link"><CopyText text="https://usher.example/accept/6kq2v9w0x3" label="Copy the link" /></Definition>
                    <Definition term="Expires">
                        <Moment datetime="2026-11-22T04:55:00Z" text="22 Nov 2026, 05:55 (Europe/Berlin)" />
                    </Definition>
                </DefinitionList>
            </Card>
            <Card title="Work under way">
                <div class="stack">
                    <Progress id="sending" label="Sending the invitations" value=42_u32 max=120_u32 />
                    <Progress id="starting" label="Reading the file" max=1_u32 />
                    <Loading text="Loading the users…" />
                </div>
            </Card>
        </div>
    }
}

#[component]
fn Dialogs() -> impl IntoView {
    let open = RwSignal::new(false);
    let standing = RwSignal::new(true);
    view! {
        <div class="row">
            <Button r#type="button" on:click=move |_| open.set(true)>"Open a dialog"</Button>
        </div>
        <Dialog id="modal" title="Invite people" open>
            <form class="form">
                <Field id="modal-email" label="E-mail"><TextInput name="email" r#type="email" /></Field>
                <div class="form-actions"><Button variant=Variant::Primary>"Send"</Button></div>
            </form>
        </Dialog>
        <Dialog id="standing" title=format!("Invite {LONG}") open=standing close_href="#tables">
            <p>"A dialog that stands in the page, as it does without JavaScript."</p>
        </Dialog>
    }
}
