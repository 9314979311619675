//! Slips: choosing which to print, and the sheets.

use super::users::PeopleHeader;
use crate::api::SlipsPage;
use crate::components::{Button, LinkButton, Notice, PageHeader, Tone, Variant};
use crate::drawn::{drawn, place};
use crate::form::FormState;
use crate::say::both;
use crate::wire::Html;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page: after printing the sheets, before it the slips that wait.
#[component]
pub(crate) fn Slips() -> impl IntoView {
    let form = FormState::of("print_slips");
    let sheets = form.answer::<Html>();
    view! {
        <Title text=both!("app-slips-title") />
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
            <PageHeader title=both!("app-slips-title") />
            <Notice tone=Tone::Warning title=both!("app-slips-print-now")>
                <p>{both!("app-slips-shown-once")}</p>
                <div class="form-actions">
                    <span hidden=move || !alive.get()>
                        <Button variant=Variant::Primary attr:r#type="button" on:click=print>{both!("app-slips-print")}</Button>
                    </span>
                    <LinkButton href="/users/invitations">{both!("app-slips-done")}</LinkButton>
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
    use crate::say::{speaking_in, t};
    use crate::wire::SlipFacts;
    use domain::InvitationRow;
    use leptos::prelude::*;
    use leptos::tachys::html::InertElement;

    /// Those that wait to be printed, all of them ticked.
    #[component]
    pub(crate) fn SlipList(rows: Vec<InvitationRow>) -> impl IntoView {
        if rows.is_empty() {
            return view! {
                <EmptyState
                    title=t!("account-slip-none-title")
                    icon=Glyph::Inbox
                    action=|| view! { <LinkButton href="/users/invite">{t!("account-slip-invite")}</LinkButton> }
                >
                    {t!("account-slip-none")}
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
        let papers = vec![
            Choice::new("a4", t!("account-slip-paper-a4")),
            Choice::new("letter", t!("account-slip-paper-letter")),
        ];
        let each = vec![
            Choice::new("1", t!("account-slip-one-on-a-page")),
            Choice::new("2", t!("account-slip-two-on-a-page")),
            Choice::new("4", t!("account-slip-four-on-a-page")),
        ];
        view! {
            <Card title=t!("account-slip-list-title")>
                <PostForm call="print_slips" class="form form-narrow">
                    <fieldset class="field choice-group">
                        <legend class="field-label">{t!("account-slip-for-whom")}</legend>
                        <div class="choice-list">{slips}</div>
                    </fieldset>
                    <div class="form-row">
                        <Field id="paper" label=t!("account-slip-paper")>
                            <Select name="paper" options=papers selected="a4" />
                        </Field>
                        <Field id="each" label=t!("account-slip-how-many")>
                            <Select name="each" options=each selected="1" />
                        </Field>
                    </div>
                    <div class="form-actions">
                        <Button variant=Variant::Primary>{t!("account-slip-print")}</Button>
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
                {slips.into_iter().map(sheet).collect_view()}
            </div>
        }
    }

    /// A slip in the language of whoever gets it, drawn here and now.
    fn sheet(slip: SlipFacts) -> InertElement {
        let language = slip.language;
        InertElement::new(speaking_in(language, || {
            view! { <SlipSheet slip /> }.into_view().to_html()
        }))
    }

    #[component]
    fn SlipSheet(slip: SlipFacts) -> impl IntoView {
        let language = slip.language;
        let whom = match slip.department {
            Some(department) => t!("account-slip-whom", name = &slip.name, department = department),
            None => slip.name,
        };
        let label = t!("account-slip-label", whom = &whom);
        view! {
            <article class="slip" lang=language.as_str() dir=language.direction() aria-label=label>
                <h2 class="slip-title">{slip.title}</h2>
                <p class="slip-name">{whom}</p>
                <div class="slip-picture" role="img" aria-label=t!("account-slip-picture") inner_html=slip.picture></div>
                <p>{t!("account-slip-scan")}</p>
                <p class="slip-address">{slip.address}</p>
                <p>{t!("account-slip-type")}</p>
                <p class="slip-code">{slip.code}</p>
                {slip.asks_number.then(|| view! { <p>{t!("account-slip-number")}</p> })}
                <p class="slip-small">{t!("account-slip-works", expires = &slip.expires)}</p>
            </article>
        }
    }
}
