//! Settings -> E-mail: the mail server, and a test message over it [M-C11].

use super::sentence::around;
use crate::components::{
    Button, Card, Choice, Definition, DefinitionList, Field, Notice, PasswordInput, Select, TextInput, Tone,
    Variant,
};
use crate::drawn::place;
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire::{self, Html};
use crate::words;
use domain::{EmailAddress, MailEncryption, MailServer};
use leptos::prelude::*;
use service::ports::{MailOutcome, MailWay};
use service::{MailSettingsShown, PasswordStanding};

/// Where mail goes, as a form where administrators say so, and as text otherwise.
#[component]
pub(crate) fn MailSettingsPart(
    shown: MailSettingsShown,
    /// What became of the settings when they were saved last.
    done: Option<&'static str>,
    /// The administrator's own address; empty: they have none.
    own: String,
) -> impl IntoView {
    let refusal = ["change_mail_settings", "send_test_mail"];
    let refusal = refusal.iter().find_map(|call| FormState::of(call).refusal());
    let done = done.filter(|_| shown.server.is_some());
    let missing = shown.password == PasswordStanding::Missing;
    let can_test = shown.way != MailWay::Settable || (shown.server.is_some() && !missing);
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {done.map(|text| view! { <Notice tone=Tone::Success title=text /> })}
        {missing
            .then(|| {
                view! {
                    <Notice tone=Tone::Warning title=t!("settings-mail-password-missing-title")>
                        <p>{t!("settings-mail-password-missing")}</p>
                    </Notice>
                }
            })}
        {match shown.way {
            MailWay::Settable => view! { <ServerForm server=shown.server password=shown.password /> }.into_any(),
            MailWay::Fixed(server) => view! { <FixedServer server /> }.into_any(),
            MailWay::Mailbox => view! { <KeptHere /> }.into_any(),
        }}
        {can_test.then(|| view! { <TestForm own /> })}
    }
}

#[component]
fn ServerForm(server: Option<MailServer>, password: PasswordStanding) -> impl IntoView {
    let form = FormState::of("change_mail_settings");
    let hint = match password {
        PasswordStanding::Kept => t!("settings-mail-password-kept-hint"),
        PasswordStanding::NotNeeded | PasswordStanding::Missing => t!("settings-mail-password-hint"),
    };
    let Kept {
        host,
        port,
        encryption,
        user,
        sender_name,
        sender,
    } = server.map(Kept::of).unwrap_or_default();
    view! {
        <Card title=t!("settings-mail-server-title")>
            <PostForm call="change_mail_settings" class="form form-narrow">
                <Line name="host" label=t!("settings-mail-host") hint=t!("settings-mail-host-hint") kept=host
                    error=form.error(wire::Field::Host) required=true />
                <EncryptionField form kept=encryption />
                <Line name="port" label=t!("settings-mail-port") hint=usual_ports()
                    kept=port error=form.error(wire::Field::Port) />
                <Line name="user" label=t!("settings-mail-user") hint=t!("settings-mail-user-hint") kept=user
                    error=form.error(wire::Field::MailUser) />
                <Field id="mail-password" label=t!("settings-mail-password") hint=hint error=form.error(wire::Field::Password)>
                    <PasswordInput name="password" autocomplete="new-password" />
                </Field>
                <Line name="sender_name" label=t!("settings-mail-sender-name") hint=t!("settings-mail-sender-name-hint")
                    kept=sender_name error=form.error(wire::Field::SenderName) />
                <Line name="email" label=t!("settings-mail-sender-address") hint=t!("settings-mail-sender-address-hint") kept=sender
                    error=form.error(wire::Field::Email) required=true />
                <div class="form-actions">
                    <Button variant=Variant::Primary>{t!("settings-mail-save")}</Button>
                </div>
            </PostForm>
        </Card>
    }
}

/// The settings as they stand in the fields.
#[derive(Default)]
struct Kept {
    host: String,
    port: String,
    encryption: String,
    user: String,
    sender_name: String,
    sender: String,
}

impl Kept {
    fn of(server: MailServer) -> Self {
        Self {
            host: server.host.as_str().to_owned(),
            port: server.port.to_string(),
            encryption: server.encryption.to_string(),
            user: server.user.map(String::from).unwrap_or_default(),
            sender_name: server.sender_name.map(String::from).unwrap_or_default(),
            sender: server.sender.to_string(),
        }
    }
}

fn usual_ports() -> String {
    let [tls, start_tls, none] = [
        MailEncryption::Tls,
        MailEncryption::StartTls,
        MailEncryption::None,
    ]
    .map(MailEncryption::usual_port);
    t!(
        "settings-mail-port-hint",
        tls = tls,
        start_tls = start_tls,
        none = none
    )
}

/// A field of one line with what was typed, or what is kept.
#[component]
fn Line(
    name: &'static str,
    label: &'static str,
    #[prop(into)] hint: String,
    kept: String,
    error: Option<String>,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let value = FormState::of("change_mail_settings").value(name, &kept);
    view! {
        <Field id=format!("mail-{name}") label=label hint=hint error=error required=required>
            <TextInput name=name value=value autocomplete="off" attr:maxlength="254" />
        </Field>
    }
}

#[component]
fn EncryptionField(form: FormState, kept: String) -> impl IntoView {
    let options = MailEncryption::ALL
        .iter()
        .map(|each| Choice::new(each.as_str(), words::encryption(*each)))
        .collect::<Vec<_>>();
    view! {
        <Field
            id="mail-encryption"
            label=t!("settings-mail-encryption")
            hint=t!("settings-mail-encryption-hint")
            error=form.error(wire::Field::Encryption)
            required=true
        >
            <Select name="encryption" options selected=form.value("encryption", &kept) />
        </Field>
    }
}

#[component]
fn FixedServer(server: MailServer) -> impl IntoView {
    let user = server
        .user
        .map_or_else(|| t!("settings-mail-nobody-signs-in").to_owned(), String::from);
    let sender = match server.sender_name {
        Some(name) => format!("{name} <{}>", server.sender),
        None => server.sender.to_string(),
    };
    view! {
        <Notice tone=Tone::Info title=t!("settings-mail-fixed-title")>
            <p>
                {around(
                    |setting| t!("settings-mail-fixed", setting = setting),
                    view! { <code>"mail_host"</code> },
                )}
            </p>
        </Notice>
        <Card title=t!("settings-mail-server-title")>
            <DefinitionList>
                <Definition term=t!("settings-mail-host")>{server.host.as_str().to_owned()}</Definition>
                <Definition term=t!("settings-mail-port")>{server.port}</Definition>
                <Definition term=t!("settings-mail-encryption")>{words::encryption(server.encryption)}</Definition>
                <Definition term=t!("settings-mail-user")>{user}</Definition>
                <Definition term=t!("settings-mail-sender")>{sender}</Definition>
            </DefinitionList>
        </Card>
    }
}

#[component]
fn KeptHere() -> impl IntoView {
    view! {
        <Notice tone=Tone::Info title=t!("settings-mail-mailbox-title")>
            <p>
                {around(
                    |link| t!("settings-mail-mailbox", link = link),
                    view! { <a href="/dev/mail" rel="external">{t!("settings-mail-mailbox-open")}</a> },
                )}
            </p>
        </Notice>
    }
}

#[component]
fn TestForm(own: String) -> impl IntoView {
    let form = FormState::of("send_test_mail");
    view! {
        <Card title=t!("settings-mail-test-title")>
            <div class="stack">
                {form.answer::<Html>().map(place)}
                <PostForm call="send_test_mail" class="form form-narrow">
                    <Field
                        id="to"
                        label=t!("settings-mail-test-to")
                        hint=t!("settings-mail-test-hint")
                        error=form.error(wire::Field::Email)
                        required=true
                    >
                        <TextInput
                            name="to"
                            r#type="email"
                            value=form.value("to", &own)
                            autocomplete="email"
                            attr:maxlength="254"
                        />
                    </Field>
                    <div class="form-actions">
                        <Button>{t!("settings-mail-test-send")}</Button>
                    </div>
                </PostForm>
            </div>
        </Card>
    }
}

/// What the mail server said to a test message.
pub(crate) fn tested(to: &EmailAddress, outcome: MailOutcome) -> impl IntoView + use<> {
    let to = to.to_string();
    let (tone, title, answer) = match outcome {
        MailOutcome::Accepted(answer) => (Tone::Success, t!("settings-mail-test-taken", to = to), answer),
        MailOutcome::Later(answer) => (Tone::Warning, t!("settings-mail-test-later", to = to), answer),
        MailOutcome::Never(answer) => (Tone::Danger, t!("settings-mail-test-refused", to = to), answer),
    };
    view! {
        <Notice tone title>
            <p>
                {around(
                    |answer| t!("settings-mail-test-answer", answer = answer),
                    view! { <code class="break">{answer}</code> },
                )}
            </p>
        </Notice>
    }
}
