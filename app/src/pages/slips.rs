//! Slips: choosing which to print, and the sheets.

use super::users::PeopleHeader;
use crate::api::SlipsPage;
use crate::components::{Button, LinkButton, Notice, PageHeader, Tone, Variant};
use crate::drawn::{drawn, place};
use crate::form::FormState;
use crate::wire::Html;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page: after printing the sheets, before it the slips that wait.
#[component]
pub(crate) fn Slips() -> impl IntoView {
    let form = FormState::of("print_slips");
    let sheets = form.answer::<Html>();
    view! {
        <Title text="Slips" />
        {match sheets {
            Some(sheets) => view! { <Sheets sheets /> }.into_any(),
            None => {
                view! {
                    <PeopleHeader current="invitations" />
                    {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
                    {drawn(|| (), |()| SlipsPage {})}
                }
                    .into_any()
            }
        }}
    }
}

#[component]
fn Sheets(sheets: Html) -> impl IntoView {
    let alive = crate::components::hydrated();
    let print = |_| {
        drop(window().print());
    };
    view! {
        <div class="no-print stack">
            <PageHeader title="Slips" />
            <Notice tone=Tone::Warning title="Print this page now">
                <p>"These slips are shown once. To print one again later, reprint it: that makes a new one, and the old one stops working."</p>
                <div class="form-actions">
                    <span hidden=move || !alive.get()>
                        <Button variant=Variant::Primary attr:r#type="button" on:click=print>"Print…"</Button>
                    </span>
                    <LinkButton href="/users/invitations">"Done: back to the invitations"</LinkButton>
                </div>
            </Notice>
        </div>
        {place(sheets)}
    }
}

#[cfg(feature = "ssr")]
pub(crate) use sheets::{SlipList, SlipSheets, layout};

#[cfg(feature = "ssr")]
mod sheets {
    use crate::components::{
        Button, Card, Checkbox, Choice, EmptyState, Field, Glyph, LinkButton, Select, Variant,
    };
    use crate::form::PostForm;
    use crate::wire::SlipFacts;
    use domain::InvitationRow;
    use leptos::prelude::*;

    /// Those that wait to be printed, all of them ticked.
    #[component]
    pub(crate) fn SlipList(rows: Vec<InvitationRow>) -> impl IntoView {
        if rows.is_empty() {
            return view! {
                <EmptyState
                    title="No slip waits to be printed"
                    icon=Glyph::Inbox
                    action=|| view! { <LinkButton href="/users/invite">"Invite"</LinkButton> }
                >
                    "Slips are for people without e-mail: tick “Shop-floor employee” when you invite somebody."
                </EmptyState>
            }
            .into_any();
        }
        let slips = rows
            .into_iter()
            .map(|row| {
                let hint = row.department.unwrap_or_default();
                view! { <Checkbox name="ids[]" value=row.id.to_string() label=row.name hint checked=true /> }
            })
            .collect_view();
        let papers = vec![Choice::new("a4", "A4"), Choice::new("letter", "Letter")];
        let each = vec![
            Choice::new("1", "One on a page"),
            Choice::new("2", "Two on a page"),
            Choice::new("4", "Four on a page"),
        ];
        view! {
            <Card title="Slips to print">
                <PostForm call="print_slips" class="form form-narrow">
                    <fieldset class="field choice-group">
                        <legend class="field-label">"For whom"</legend>
                        <div class="choice-list">{slips}</div>
                    </fieldset>
                    <div class="form-row">
                        <Field id="paper" label="Paper">
                            <Select name="paper" options=papers selected="a4" />
                        </Field>
                        <Field id="each" label="How many">
                            <Select name="each" options=each selected="1" />
                        </Field>
                    </div>
                    <div class="form-actions">
                        <Button variant=Variant::Primary>"Print"</Button>
                    </div>
                </PostForm>
            </Card>
        }
        .into_any()
    }

    /// The class of a page of this paper with so many on it.
    pub(crate) fn layout(paper: &str, each: &str) -> String {
        let paper = if paper == "letter" { "letter" } else { "a4" };
        let each = match each {
            "2" => "two",
            "4" => "four",
            _ => "one",
        };
        format!("slips slips-{paper} slips-{each}")
    }

    /// The slips, one, two or four on a page.
    #[component]
    pub(crate) fn SlipSheets(slips: Vec<SlipFacts>, #[prop(into)] class: String) -> impl IntoView {
        view! {
            <div class=class>
                {slips.into_iter().map(|slip| view! { <SlipSheet slip /> }).collect_view()}
            </div>
        }
    }

    #[component]
    fn SlipSheet(slip: SlipFacts) -> impl IntoView {
        let whom = match slip.department {
            Some(department) => format!("{}, {department}", slip.name),
            None => slip.name,
        };
        let label = format!("Slip for {whom}");
        view! {
            <article class="slip" aria-label=label>
                <h2 class="slip-title">{slip.title}</h2>
                <p class="slip-name">{whom}</p>
                <div class="slip-picture" role="img" aria-label="QR code" inner_html=slip.picture></div>
                <p>"Scan this picture with your phone. Or open"</p>
                <p class="slip-address">{slip.address}</p>
                <p>"and type this code:"</p>
                <p class="slip-code">{slip.code}</p>
                {slip.asks_number.then(|| view! { <p>"You also need your employee number."</p> })}
                <p class="slip-small">{format!("It works once, until {}. Keep it to yourself.", slip.expires)}</p>
            </article>
        }
    }
}
