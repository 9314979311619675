//! Settings -> E-mail: the mail server, and a test message over it [M-C11].

use crate::components::{
    Button, Card, Choice, Definition, DefinitionList, Field, Notice, PasswordInput, Select, TextInput, Tone,
    Variant,
};
use crate::drawn::place;
use crate::form::{FormState, PostForm};
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
                    <Notice tone=Tone::Warning title="The password is missing">
                        <p>"Nothing is sent until it is typed below and saved. What waits stays queued."</p>
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
        PasswordStanding::Kept => {
            "One is kept and never shown. Leave this empty to keep it. It is forgotten when host, port or user change."
        }
        PasswordStanding::NotNeeded | PasswordStanding::Missing => {
            "It is kept encrypted and never shown again."
        }
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
        <Card title="Mail server">
            <PostForm call="change_mail_settings" class="form form-narrow">
                <Line name="host" label="Host" hint="Its name or IP address, such as mail.example.com." kept=host
                    error=form.error(wire::Field::Host) required=true />
                <EncryptionField form kept=encryption />
                <Line name="port" label="Port" hint=usual_ports()
                    kept=port error=form.error(wire::Field::Port) />
                <Line name="user" label="User" hint="Empty if nobody signs in to it." kept=user
                    error=form.error(wire::Field::MailUser) />
                <Field id="mail-password" label="Password" hint=hint error=form.error(wire::Field::Password)>
                    <PasswordInput name="password" autocomplete="new-password" />
                </Field>
                <Line name="sender_name" label="Sender’s name" hint="What people see beside the address, such as Usher at Example Ltd."
                    kept=sender_name error=form.error(wire::Field::SenderName) />
                <Line name="email" label="Sender’s address" hint="Where mail comes from, such as usher@example.com." kept=sender
                    error=form.error(wire::Field::Email) required=true />
                <div class="form-actions">
                    <Button variant=Variant::Primary>"Save"</Button>
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
    format!("Empty for the usual one: {tls} with TLS, {start_tls} with STARTTLS, {none} without.")
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
            label="Encryption"
            hint="None is for a server on this machine alone."
            error=form.error(wire::Field::Encryption)
            required=true
        >
            <Select name="encryption" options selected=form.value("encryption", &kept) />
        </Field>
    }
}

#[component]
fn FixedServer(server: MailServer) -> impl IntoView {
    let user = server.user.map_or("Nobody signs in".to_owned(), String::from);
    let sender = match server.sender_name {
        Some(name) => format!("{name} <{}>", server.sender),
        None => server.sender.to_string(),
    };
    view! {
        <Notice tone=Tone::Info title="The mail server is fixed in the settings of the person who runs Usher">
            <p>
                "It can be changed there alone: as " <code>"mail_host"</code>
                " and its neighbours, in the settings file, the environment or the command line."
            </p>
        </Notice>
        <Card title="Mail server">
            <DefinitionList>
                <Definition term="Host">{server.host.as_str().to_owned()}</Definition>
                <Definition term="Port">{server.port}</Definition>
                <Definition term="Encryption">{words::encryption(server.encryption)}</Definition>
                <Definition term="User">{user}</Definition>
                <Definition term="Sender">{sender}</Definition>
            </DefinitionList>
        </Card>
    }
}

#[component]
fn KeptHere() -> impl IntoView {
    view! {
        <Notice tone=Tone::Info title="Mail is kept in the built-in mailbox">
            <p>
                "This is a demo: nothing leaves this machine. " <a href="/dev/mail" rel="external">"Open the mailbox"</a>
                " to read what would have been sent."
            </p>
        </Notice>
    }
}

#[component]
fn TestForm(own: String) -> impl IntoView {
    let form = FormState::of("send_test_mail");
    view! {
        <Card title="Test message">
            <div class="stack">
                {form.answer::<Html>().map(place)}
                <PostForm call="send_test_mail" class="form form-narrow">
                    <Field
                        id="to"
                        label="To"
                        hint="What the mail server answers is shown here; that takes up to 20 seconds."
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
                        <Button>"Send test message"</Button>
                    </div>
                </PostForm>
            </div>
        </Card>
    }
}

/// What the mail server said to a test message.
pub(crate) fn tested(to: &EmailAddress, outcome: MailOutcome) -> impl IntoView + use<> {
    let (tone, title, answer) = match outcome {
        MailOutcome::Accepted(answer) => (
            Tone::Success,
            format!("The mail server took the message to {to}"),
            answer,
        ),
        MailOutcome::Later(answer) => {
            let title = format!("The message to {to} was not taken now; a mail would be tried again");
            (Tone::Warning, title, answer)
        }
        MailOutcome::Never(answer) => (
            Tone::Danger,
            format!("The mail server refused the message to {to}"),
            answer,
        ),
    };
    view! {
        <Notice tone title>
            <p>"Its answer: " <code class="break">{answer}</code></p>
        </Notice>
    }
}
