//! Signing in.

use crate::components::{
    Button, ButtonSize, Checkbox, Field, Notice, PasswordInput, PublicFrame, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::layout::AfterRedirect;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The sign-in page.
#[component]
pub(crate) fn SignIn() -> impl IntoView {
    let form = FormState::of("sign_in");
    let next = use_query_map().read_untracked().get("next").unwrap_or_default();
    view! {
        <Title text="Sign in" />
        <PublicFrame
            title="Sign in"
            footer=|| view! { <p>"No account yet? You need an invitation. Ask an administrator of your business."</p> }
        >
            <AfterRedirect />
            {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            <PostForm call="sign_in" class="form">
                <input type="hidden" name="next" value=next />
                <Field id="email" label="E-mail address or username" required=true>
                    <TextInput
                        name="email"
                        value=form.value("email", "")
                        autocomplete="username"
                        attr:maxlength="254"
                    />
                </Field>
                <Field id="password" label="Password" required=true>
                    <PasswordInput name="password" autocomplete="current-password" />
                </Field>
                <Checkbox
                    name="keep"
                    label="Keep me signed in"
                    hint="For 30 days, on this device. Only where nobody else uses it."
                    checked=!form.value("keep", "").is_empty()
                />
                <Button variant=Variant::Primary size=ButtonSize::Large>"Sign in"</Button>
            </PostForm>
            <p><a href="/forgot" rel="external">"Forgot password?"</a></p>
        </PublicFrame>
    }
}
