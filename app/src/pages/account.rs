//! One's own account, drawn by the server: a component for each section.

use super::name_fields::NameFields;
use super::notice_choice::NoticeChoice;
use super::weekly::WeeklyTimeFields;
use crate::components::{
    Badge, Button, ButtonSize, Card, Cell, CheckList, Checkbox, Choice, Column, Confirm, Field, HeadCell,
    Moment, Notice, PageHeader, PasswordInput, Row, Select, Table, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::wire::{self, AccountFacts, SessionLine};
use domain::{Language, Member, NoticeWays, Options, WeeklyTime};
use leptos::prelude::*;

/// The sections, one below the other.
#[component]
pub(crate) fn AccountSections(facts: AccountFacts) -> impl IntoView {
    let subtitle = format!("{}, at {}", facts.sign_in_name, facts.business);
    let business = facts.business.clone();
    view! {
        <PageHeader title="My account" subtitle />
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
        <Card title="Profile">
            <div class="stack">
                <Wrong form />
                <p class="muted small">{format!("This is what {business} knows of you.")}</p>
                <PostForm call="save_own_profile" class="form">
                    <NameFields form first=member.first_name.to_string() last=member.last_name.to_string() />
                    {text("job_title", "Job title", wire::Field::JobTitle, title, "organization-title")}
                    <div class="form-row">
                        {text("phone", "Phone", wire::Field::Phone, phone, "tel")}
                        {text("mobile", "Mobile phone", wire::Field::Mobile, mobile, "tel")}
                    </div>
                    <div class="form-actions">
                        <Button variant=Variant::Primary>"Save the profile"</Button>
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
    let ticked = move |name: &str, on: bool| !form.value(name, if on { "true" } else { "" }).is_empty();
    let languages = Language::ALL
        .iter()
        .map(|language| Choice::new(language.as_str(), language.own_name()))
        .collect();
    let told = workspaces.iter().filter(|(_, _, on)| *on);
    let told: Vec<String> = told.map(|(id, _, _)| id.clone()).collect();
    let choices: Vec<Choice> = workspaces
        .into_iter()
        .map(|(id, name, _)| Choice::new(id, name))
        .collect();
    view! {
        <Card title="Notifications and language">
            <Wrong form />
            <PostForm call="save_own_choices" class="form own-choices">
                <Checkbox
                    name="weekly_mail"
                    label="Weekly e-mail"
                    hint="What is due and what has changed, once a week."
                    checked=ticked("weekly_mail", options.weekly_mail)
                />
                {(!choices.is_empty())
                    .then(|| {
                        view! {
                            <div class="when-weekly">
                                <CheckList
                                    name="weekly[]"
                                    legend="The weekly e-mail tells of"
                                    hint="With none ticked: of all your workspaces."
                                    options=choices
                                    selected=form.values("weekly[]", told)
                                    error=form.error(wire::Field::Weekly)
                                />
                            </div>
                        }
                    })}
                <WeeklyTimeFields form time zone=Some(zone) />
                <NoticeChoice form held=options.message_notices ways own=true />
                <Field id="language" label="Language of your mails" error=form.error(wire::Field::Language)>
                    <Select
                        name="language"
                        options=languages
                        selected=form.value("language", options.language.as_str())
                    />
                </Field>
                <div class="form-actions">
                    <Button variant=Variant::Primary>"Save the choices"</Button>
                </div>
            </PostForm>
        </Card>
    }
}

#[component]
fn Password(least: u16, sign_in_name: String) -> impl IntoView {
    let form = FormState::of("change_own_password");
    let hint = format!("At least {least} characters. Three or four unrelated words make a good one.");
    view! {
        <Card title="Password">
            <Wrong form />
            <PostForm call="change_own_password" class="form">
                <input type="hidden" autocomplete="username" value=sign_in_name />
                <Field id="current" label="Present password" error=form.error(wire::Field::Current) required=true>
                    <PasswordInput name="current" autocomplete="current-password" />
                </Field>
                <Field id="password" label="New password" hint error=form.error(wire::Field::Password) required=true>
                    <PasswordInput name="password" autocomplete="new-password" />
                </Field>
                <Field id="repeated" label="New password again" required=true>
                    <PasswordInput name="repeated" autocomplete="new-password" />
                </Field>
                <p class="muted small">"Your other sessions end. This one stays."</p>
                <div class="form-actions">
                    <Button variant=Variant::Primary>"Change the password"</Button>
                </div>
            </PostForm>
        </Card>
    }
}

#[component]
fn SignInAddress(sign_in_name: String) -> impl IntoView {
    let form = FormState::of("ask_for_own_address");
    let how = if sign_in_name.contains('@') {
        "the address"
    } else {
        "the username"
    };
    view! {
        <Card title="Sign-in address">
            <div class="stack">
                <Wrong form />
                <p>{format!("You sign in with {how} ")} <strong class="break">{sign_in_name}</strong> "."</p>
                <PostForm call="ask_for_own_address" class="form">
                    <Field
                        id="new_address"
                        label="New address"
                        hint="We send a link there. The address holds once you open the link and confirm it."
                        error=form.error(wire::Field::Email)
                        required=true
                    >
                        <TextInput name="email" value=form.value("email", "") autocomplete="email" attr:maxlength="254" />
                    </Field>
                    <Field id="address_current" label="Present password" error=form.error(wire::Field::Current) required=true>
                        <PasswordInput name="current" autocomplete="current-password" />
                    </Field>
                    <div class="form-actions">
                        <Button variant=Variant::Primary>"Send the link"</Button>
                    </div>
                </PostForm>
            </div>
        </Card>
    }
}

#[component]
fn Sessions(sessions: Vec<SessionLine>) -> impl IntoView {
    let columns = vec![
        Column::new("Business"),
        Column::new("Signed in"),
        Column::new("Last seen"),
        Column::new("Actions").hidden_label(),
    ];
    let others = sessions.len() > 1;
    view! {
        <Card title="Where you are signed in">
            <Wrong form=FormState::of("end_own_session") />
            <Table caption="Your sessions" columns>
                {sessions.into_iter().map(|session| view! { <Session session /> }).collect_view()}
            </Table>
            {others
                .then(|| {
                    view! {
                        <Confirm
                            label="Sign out everywhere else…"
                            question="Sign out of all sessions but this one?"
                            loss="Whatever was typed there and not sent is lost. You can sign in there again."
                            keep="Leave them"
                        >
                            <PostForm call="end_other_sessions">
                                <Button variant=Variant::Danger>"Sign out everywhere else"</Button>
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
                {session.business.unwrap_or_else(|| "No business".to_owned())} " "
                {session.here.then(|| view! { <Badge tone=Tone::Success>"This session"</Badge> })}
            </HeadCell>
            <Cell label="Signed in">
                <Moment datetime=session.began.datetime text=session.began.text />
            </Cell>
            <Cell label="Last seen">
                <Moment datetime=session.last_seen.datetime text=session.last_seen.text />
            </Cell>
            <Cell label="" actions=true>
                {(!session.here)
                    .then(|| {
                        view! {
                            <PostForm call="end_own_session">
                                <input type="hidden" name="id" value=session.id />
                                <Button variant=Variant::Quiet size=ButtonSize::Small>
                                    "Sign out" <span class="visually-hidden">{format!(" the session of {began}")}</span>
                                </Button>
                            </PostForm>
                        }
                    })}
            </Cell>
        </Row>
    }
}
