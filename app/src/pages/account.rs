//! One's own account, drawn by the server: a component for each section.

use super::name_fields::NameFields;
use super::notice_choice::NoticeChoice;
use super::sentence::around;
use super::weekly::WeeklyTimeFields;
use crate::components::{
    Badge, Button, ButtonSize, Card, Cell, CheckList, Checkbox, Choice, Column, Confirm, Field, HeadCell,
    Moment, Notice, PageHeader, PasswordInput, Row, Select, Table, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire::{self, AccountFacts, SessionLine};
use domain::{Language, Member, NoticeWays, Options, WeeklyTime};
use leptos::prelude::*;

/// The sections, one below the other.
#[component]
pub(crate) fn AccountSections(facts: AccountFacts) -> impl IntoView {
    let subtitle = t!(
        "account-own-subtitle",
        sign_in_name = &facts.sign_in_name,
        business = &facts.business
    );
    let business = facts.business.clone();
    view! {
        <PageHeader title=t!("account-own-title") subtitle />
        <div class="card-grid">
            <Profile member=facts.member.clone() business />
            <Notices
                options=facts.member.options
                workspaces=facts.workspaces
                time=facts.weekly_time
                zone=facts.zone
                ways=facts.notice_ways
            />
            <Password least=facts.password_least sign_in_name=facts.sign_in_name.clone() />
            <SignInAddress sign_in_name=facts.sign_in_name />
        </div>
        <Sessions sessions=facts.sessions />
    }
}

/// What is wrong with a form, above it.
#[component]
fn Wrong(form: FormState) -> impl IntoView {
    form.refusal()
        .map(|text| view! { <Notice tone=Tone::Danger title=text /> })
}

#[component]
fn Profile(member: Member, business: String) -> impl IntoView {
    let form = FormState::of("save_own_profile");
    let profile = member.profile;
    let text = move |name: &'static str,
                     label: &'static str,
                     field,
                     value: Option<String>,
                     autocomplete: &'static str| {
        view! {
            <Field id=name label=label error=form.error(field)>
                <TextInput
                    name=name
                    value=form.value(name, &value.unwrap_or_default())
                    autocomplete=autocomplete
                    attr:maxlength="100"
                />
            </Field>
        }
    };
    let [title, phone, mobile] = [
        profile.job_title.map(String::from),
        profile.phone.map(String::from),
        profile.mobile.map(String::from),
    ];
    view! {
        <Card title=t!("account-profile-title")>
            <div class="stack">
                <Wrong form />
                <p class="muted small">{t!("account-profile-text", business = business)}</p>
                <PostForm call="save_own_profile" class="form">
                    <NameFields form first=member.first_name.to_string() last=member.last_name.to_string() />
                    {text("job_title", t!("account-profile-job-title"), wire::Field::JobTitle, title, "organization-title")}
                    <div class="form-row">
                        {text("phone", t!("account-profile-phone"), wire::Field::Phone, phone, "tel")}
                        {text("mobile", t!("account-profile-mobile"), wire::Field::Mobile, mobile, "tel")}
                    </div>
                    <div class="form-actions">
                        <Button variant=Variant::Primary>{t!("account-profile-save")}</Button>
                    </div>
                </PostForm>
            </div>
        </Card>
    }
}

#[component]
fn Notices(
    options: Options,
    workspaces: Vec<(String, String, bool)>,
    time: WeeklyTime,
    zone: String,
    ways: NoticeWays,
) -> impl IntoView {
    let form = FormState::of("save_own_choices");
    let languages = Language::ALL
        .iter()
        .map(|language| Choice::new(language.as_str(), language.own_name()))
        .collect();
    let weekly = if ways.has_address {
        view! { <Weekly form held=options.weekly_mail workspaces time zone /> }.into_any()
    } else {
        view! { <p class="muted">{t!("account-choices-no-email")}</p> }.into_any()
    };
    view! {
        <Card title=t!("account-choices-title")>
            <Wrong form />
            <PostForm call="save_own_choices" class="form own-choices">
                {weekly}
                <NoticeChoice form held=options.message_notices ways own=true />
                <Field id="language" label=t!("account-choices-language") hint=t!("account-choices-language-hint") error=form.error(wire::Field::Language)>
                    <Select
                        name="language"
                        options=languages
                        selected=form.value("language", options.language.as_str())
                    />
                </Field>
                <div class="form-actions">
                    <Button variant=Variant::Primary>{t!("account-choices-save")}</Button>
                </div>
            </PostForm>
        </Card>
    }
}

/// Whether the weekly mail comes, when, and of which workspaces it tells.
#[component]
fn Weekly(
    form: FormState,
    held: bool,
    workspaces: Vec<(String, String, bool)>,
    time: WeeklyTime,
    zone: String,
) -> impl IntoView {
    let checked = !form
        .value("weekly_mail", if held { "true" } else { "" })
        .is_empty();
    let told = workspaces.iter().filter(|(_, _, on)| *on);
    let told: Vec<String> = told.map(|(id, _, _)| id.clone()).collect();
    let choices: Vec<Choice> = workspaces
        .into_iter()
        .map(|(id, name, _)| Choice::new(id, name))
        .collect();
    view! {
        <Checkbox
            name="weekly_mail"
            label=t!("account-choices-weekly")
            hint=t!("account-choices-weekly-hint")
            checked=checked
        />
        {(!choices.is_empty())
            .then(|| {
                view! {
                    <div class="when-weekly">
                        <CheckList
                            name="weekly[]"
                            legend=t!("account-choices-workspaces")
                            hint=t!("account-choices-workspaces-hint")
                            options=choices
                            selected=form.values("weekly[]", told)
                            error=form.error(wire::Field::Weekly)
                        />
                    </div>
                }
            })}
        <WeeklyTimeFields form time zone=Some(zone) />
    }
}

#[component]
fn Password(least: u16, sign_in_name: String) -> impl IntoView {
    let form = FormState::of("change_own_password");
    let hint = t!("account-password-hint", least = least);
    view! {
        <Card title=t!("account-password-title")>
            <Wrong form />
            <PostForm call="change_own_password" class="form">
                <input type="hidden" autocomplete="username" value=sign_in_name />
                <Field id="current" label=t!("account-present-password") error=form.error(wire::Field::Current) required=true>
                    <PasswordInput name="current" autocomplete="current-password" />
                </Field>
                <Field id="password" label=t!("account-password-new") hint error=form.error(wire::Field::Password) required=true>
                    <PasswordInput name="password" autocomplete="new-password" />
                </Field>
                <Field id="repeated" label=t!("account-password-again") required=true>
                    <PasswordInput name="repeated" autocomplete="new-password" />
                </Field>
                <p class="muted small">{t!("account-password-sessions")}</p>
                <div class="form-actions">
                    <Button variant=Variant::Primary>{t!("account-password-change")}</Button>
                </div>
            </PostForm>
        </Card>
    }
}

#[component]
fn SignInAddress(sign_in_name: String) -> impl IntoView {
    let form = FormState::of("ask_for_own_address");
    let is_address = sign_in_name.contains('@');
    let with = move |name: &'static str| {
        if is_address {
            t!("account-address-now", address = name)
        } else {
            t!("account-address-now-username", username = name)
        }
    };
    view! {
        <Card title=t!("account-address-title")>
            <div class="stack">
                <Wrong form />
                <p>{around(with, view! { <strong class="break">{sign_in_name}</strong> })}</p>
                <PostForm call="ask_for_own_address" class="form">
                    <Field
                        id="new_address"
                        label=t!("account-address-new")
                        hint=t!("account-address-hint")
                        error=form.error(wire::Field::Email)
                        required=true
                    >
                        <TextInput name="email" value=form.value("email", "") autocomplete="email" attr:maxlength="254" />
                    </Field>
                    <Field id="address_current" label=t!("account-present-password") error=form.error(wire::Field::Current) required=true>
                        <PasswordInput name="current" autocomplete="current-password" />
                    </Field>
                    <div class="form-actions">
                        <Button variant=Variant::Primary>{t!("account-address-send")}</Button>
                    </div>
                </PostForm>
            </div>
        </Card>
    }
}

#[component]
fn Sessions(sessions: Vec<SessionLine>) -> impl IntoView {
    let columns = vec![
        Column::new(t!("account-sessions-business")),
        Column::new(t!("account-sessions-began")),
        Column::new(t!("account-sessions-last-seen")),
        Column::new(t!("account-sessions-actions")).hidden_label(),
    ];
    let others = sessions.len() > 1;
    view! {
        <Card title=t!("account-sessions-title")>
            <Wrong form=FormState::of("end_own_session") />
            <Table caption=t!("account-sessions-caption") columns>
                {sessions.into_iter().map(|session| view! { <Session session /> }).collect_view()}
            </Table>
            {others
                .then(|| {
                    view! {
                        <Confirm
                            label=t!("account-sessions-end-others-ask")
                            question=t!("account-sessions-end-others-question")
                            loss=t!("account-sessions-end-others-loss")
                            keep=t!("account-sessions-end-others-keep")
                        >
                            <PostForm call="end_other_sessions">
                                <Button variant=Variant::Danger>{t!("account-sessions-end-others")}</Button>
                            </PostForm>
                        </Confirm>
                    }
                })}
        </Card>
    }
}

#[component]
fn Session(session: SessionLine) -> impl IntoView {
    let began = session.began.text.clone();
    view! {
        <Row>
            <HeadCell>
                {session.business.unwrap_or_else(|| t!("account-sessions-no-business").to_owned())} " "
                {session.here.then(|| view! { <Badge tone=Tone::Success>{t!("account-sessions-here")}</Badge> })}
            </HeadCell>
            <Cell label=t!("account-sessions-began")>
                <Moment datetime=session.began.datetime text=session.began.text />
            </Cell>
            <Cell label=t!("account-sessions-last-seen")>
                <Moment datetime=session.last_seen.datetime text=session.last_seen.text />
            </Cell>
            <Cell label="" actions=true>
                {(!session.here)
                    .then(|| {
                        view! {
                            <PostForm call="end_own_session">
                                <input type="hidden" name="id" value=session.id />
                                <Button variant=Variant::Quiet size=ButtonSize::Small>
                                    {t!("account-sessions-end")}
                                    <span class="visually-hidden">
                                        {format!(" {}", t!("account-sessions-end-which", began = began))}
                                    </span>
                                </Button>
                            </PostForm>
                        }
                    })}
            </Cell>
        </Row>
    }
}
