//! Saved lists: links to them, and saving the present one.

use crate::components::{Button, ButtonSize, Field, TextInput, Variant};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire;
use domain::{RecordView, UnitName};
use leptos::prelude::*;

/// The lists that whoever looks has saved; and, where the present one is narrowed and none of them, a form to save it.
#[component]
pub(super) fn SavedViews(
    views: Vec<RecordView>,
    /// The filters of the present list.
    pairs: Vec<(String, String)>,
) -> impl IntoView {
    let here = crate::components::with_query("/records", &pairs);
    let is_saved = views.iter().any(|view| view.query == here);
    let refused = FormState::of("save_record_view").problem().is_some();
    let offers = refused || (!pairs.is_empty() && !is_saved);
    let links = views
        .into_iter()
        .map(|saved| {
            let current = (saved.query == here).then_some("page");
            let forget = current.is_some().then(|| saved.id.to_string());
            view! {
                <li class="row">
                    <a href=saved.query aria-current=current>{saved.name.to_string()}</a>
                    {forget.map(|id| view! { <Forget id /> })}
                </li>
            }
        })
        .collect::<Vec<_>>();
    let list = (!links.is_empty()).then(|| {
        view! {
            <nav aria-label=t!("records-views")>
                <ul class="row">{links}</ul>
            </nav>
        }
    });
    view! {
        {list}
        {offers.then(|| view! { <Save pairs /> })}
    }
}

#[component]
fn Forget(id: String) -> impl IntoView {
    view! {
        <PostForm call="delete_record_view">
            <input type="hidden" name="id" value=id />
            <Button size=ButtonSize::Small variant=Variant::Quiet>{t!("records-view-forget")}</Button>
        </PostForm>
    }
}

#[component]
fn Save(pairs: Vec<(String, String)>) -> impl IntoView {
    let form = FormState::of("save_record_view");
    let filters = crate::components::with_query("", &pairs);
    let refused = form.problem().is_some();
    view! {
        <details class="fold" open=refused>
            <summary>{t!("records-view-save-this")}</summary>
            <PostForm call="save_record_view" class="form">
                <input type="hidden" name="filters" value=filters />
                <Field id="name" label=t!("records-view-name") error=form.error(wire::Field::Name) required=true>
                    <TextInput name="name" value=form.value("name", "") attr:maxlength=UnitName::MOST.to_string() />
                </Field>
                <Button>{t!("records-view-save")}</Button>
            </PostForm>
        </details>
    }
}
