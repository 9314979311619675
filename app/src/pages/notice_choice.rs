//! How somebody is told of new messages: only ways that reach them are offered, and the field says why there is no SMS.

use crate::components::{Choice, RadioGroup};
use crate::form::FormState;
use crate::say::t;
use crate::wire::Field;
use crate::words;
use domain::{MessageNotices, NoticeWays};
use leptos::prelude::*;

#[component]
pub(crate) fn NoticeChoice(
    form: FormState,
    held: MessageNotices,
    ways: NoticeWays,
    /// Whether it is about whoever reads it.
    own: bool,
) -> impl IntoView {
    // What is held stays on offer, so that saving something else changes nothing here.
    let offered = MessageNotices::ALL
        .iter()
        .filter(|each| **each == held || each.may_be_chosen(ways).is_ok());
    let options: Vec<Choice> = offered
        .map(|each| Choice::new(each.as_str(), words::message_notices(*each)))
        .collect();
    let sms = MessageNotices::Sms.may_be_chosen(ways);
    view! {
        <RadioGroup
            name="message_notices"
            legend=t!("account-message-notices")
            hint=words::notices_hint(sms.err(), own)
            options
            selected=form.value("message_notices", held.as_str())
            error=form.error(Field::MessageNotices)
        />
    }
}
