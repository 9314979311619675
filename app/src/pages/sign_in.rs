//! Signing in.

use crate::components::{
    Button, ButtonSize, Checkbox, Field, Notice, PasswordInput, PublicFrame, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::layout::AfterRedirect;
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The sign-in page.
#[component]
pub(crate) fn SignIn() -> impl IntoView {
    let form = FormState::of("sign_in");
    let next = use_query_map().read_untracked().get("next").unwrap_or_default();
    view! {
        <Title text=both!("app-sign-in-title") />
        <PublicFrame
            title=both!("app-sign-in-title")
            footer=|| view! { <p>{both!("app-sign-in-no-account")}</p> }
        >
            <AfterRedirect />
            {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            <PostForm call="sign_in" class="form">
                <input type="hidden" name="next" value=next />
                <Field id="email" label=both!("app-sign-in-name") required=true>
                    <TextInput
                        name="email"
                        value=form.value("email", "")
                        autocomplete="username"
                        attr:maxlength="254"
                    />
                </Field>
                <Field id="password" label=both!("app-sign-in-password") required=true>
                    <PasswordInput name="password" autocomplete="current-password" />
                </Field>
                <Checkbox
                    name="keep"
                    label=both!("app-sign-in-keep")
                    hint=both!("app-sign-in-keep-hint")
                    checked=!form.value("keep", "").is_empty()
                />
                <Button variant=Variant::Primary size=ButtonSize::Large>{both!("app-sign-in-button")}</Button>
            </PostForm>
            <p><a href="/forgot" rel="external">{both!("app-sign-in-forgot")}</a></p>
        </PublicFrame>
    }
}
