//! The filters of the Invitations tab: a GET form, so that every view of the list has an address.

use super::invitation_table::FilterChoices;
use crate::api::ListFields;
use crate::components::{Button, Choice, Field, Glyph, Icon, LinkButton, Select};
use crate::say::t;
use crate::words;
use domain::{DeliveryState, InvitationOrder, InvitationState};
use leptos::prelude::*;

#[component]
pub(super) fn Filters(fields: ListFields, choices: FilterChoices) -> impl IntoView {
    let states = InvitationState::ALL.iter();
    let mut statuses = vec![Choice::new("all", t!("invitations-filter-all"))];
    statuses.extend(states.map(|state| Choice::new(state.as_str(), words::invitation_state(*state))));
    statuses.push(Choice::new("expiring", t!("invitations-filter-expiring")));
    let deliveries = DeliveryState::ALL.iter();
    let deliveries: Vec<Choice> = deliveries
        .map(|state| Choice::new(state.as_str(), words::delivery(*state)))
        .collect();
    let orders = InvitationOrder::ALL.iter();
    let orders: Vec<Choice> = orders
        .map(|order| Choice::new(order.as_str(), words::order(*order)))
        .collect();
    let more = fields.has_more();
    view! {
        <search class="toolbar-frame">
            <form method="get" action="/users/invitations" class="stack">
                <div class="toolbar">
                    <label class="toolbar-search">
                        <span class="visually-hidden">{t!("invitations-search")}</span>
                        <Icon glyph=Glyph::Search />
                        <input class="input" type="search" name="q" value=fields.q placeholder=t!("invitations-search") />
                    </label>
                    <Field id="status" label=t!("invitations-filter-status") label_hidden=true>
                        <Select name="status" options=statuses selected=fields.status placeholder=t!("invitations-filter-outstanding") />
                    </Field>
                    <Button>{t!("invitations-filter-apply")}</Button>
                </div>
                <details class="fold" open=more>
                    <summary>{t!("invitations-filter-more")}</summary>
                    <div class="toolbar">
                        <One name="inviter" label=t!("invitations-filter-inviter") options=choices.inviters selected=fields.inviter />
                        <One name="role" label=t!("invitations-filter-role") options=choices.roles selected=fields.role />
                        {(!choices.departments.is_empty())
                            .then(|| {
                                view! {
                                    <One
                                        name="department"
                                        label=t!("invitations-filter-department")
                                        options=choices.departments
                                        selected=fields.department
                                    />
                                }
                            })}
                        <One name="delivery" label=t!("invitations-filter-delivery") options=deliveries selected=fields.delivery />
                        <Field id="order" label=t!("invitations-filter-order")>
                            <Select name="order" options=orders selected=fields.order />
                        </Field>
                        {more.then(|| view! { <LinkButton href="/users/invitations">{t!("invitations-filter-clear")}</LinkButton> })}
                    </div>
                </details>
            </form>
        </search>
    }
}

#[component]
fn One(name: &'static str, label: &'static str, options: Vec<Choice>, selected: String) -> impl IntoView {
    view! {
        <Field id=name label=label>
            <Select name=name options selected placeholder=t!("invitations-filter-any") />
        </Field>
    }
}
