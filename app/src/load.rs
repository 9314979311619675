//! Showing what the server answers: words while it loads, the page, or why not.

use crate::ask::Asked;
use crate::components::{EmptyState, Glyph, LinkButton, Loading};
use crate::say::both;
use crate::wire::{Refusal, Why};
use crate::words;
use domain::ReachRefusal;
use leptos::prelude::*;
use serde::de::DeserializeOwned;

/// What an answer is to the page: what a refusal looks like in its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All below the heading: what to do instead.
    Page,
    /// The heading, too: a refusal brings one.
    WholePage,
    /// A part: a sentence in its place, and the rest of the page stays as it is.
    Part,
}

/// The view of an answer, or why there is none.
pub(crate) fn loaded<T, V>(
    asked: Asked<T>,
    extent: Extent,
    loading: &'static str,
    view: impl Fn(T) -> V + Clone + Send + Sync + 'static,
) -> impl IntoView
where
    T: DeserializeOwned + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let lines = if extent == Extent::Part { 2 } else { 4 };
    view! {
        <Suspense fallback=move || view! { <Loading text=loading lines /> }>
            {move || {
                let view = view.clone();
                Suspend::new(async move {
                    match asked.answer().await {
                        Ok(value) => view(value).into_any(),
                        Err(refusal) => refused(extent, refusal),
                    }
                })
            }}
        </Suspense>
    }
}

fn refused(extent: Extent, refusal: Refusal) -> AnyView {
    let heading = (extent == Extent::WholePage)
        .then(|| view! { <h1 class="visually-hidden">{both!("app-refused-heading")}</h1> });
    if extent == Extent::Part {
        return view! { <p class="field-error" role="alert">{words::refusal(&refusal)}</p> }.into_any();
    }
    view! {
        {heading}
        <Refused refusal />
    }
    .into_any()
}

/// A page that can't be shown, and what to do instead.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub(crate) fn Refused(refusal: Refusal) -> impl IntoView {
    answer_with(status_of(&refusal));
    let title = match refusal.why {
        Why::Reach(ReachRefusal::NotPermitted) | Why::Invite(_) => both!("app-refused-may-not"),
        Why::NotFound | Why::Reach(_) => both!("app-refused-not-found"),
        Why::SignInFirst => both!("app-refused-sign-in"),
        _ => both!("app-refused-other"),
    };
    let text = words::refusal(&refusal);
    let signed_out = refusal.why == Why::SignInFirst;
    view! {
        <EmptyState
            title=title
            icon=Glyph::Info
            action=move || {
                if signed_out {
                    view! { <LinkButton href="/sign-in" attr:rel="external">{both!("app-to-sign-in")}</LinkButton> }.into_any()
                } else {
                    view! { <LinkButton href="/">{both!("app-to-dashboard")}</LinkButton> }.into_any()
                }
            }
        >
            {text}
        </EmptyState>
    }
}

/// The HTTP status for a refusal.
pub(crate) fn status_of(refusal: &Refusal) -> u16 {
    use domain::{AcceptFailure, InstanceRefusal, InviteRefusal, RenewRefusal, SignInRefusal, UnitRefusal};
    #[cfg(feature = "ssr")]
    use domain::{
        ForeignAccountRefusal, ImportRefusal, MailSettingsRefusal, MemberRefusal, MessageRefusal,
        OwnAccountRefusal, RecordSetRefusal, RoleRefusal,
    };
    match &refusal.why {
        Why::SignInFirst => 401,
        Why::NotFound
        | Why::Reach(ReachRefusal::OutsideScope)
        | Why::Unit(UnitRefusal::NotFound)
        | Why::Instance(InstanceRefusal::NotFound)
        | Why::Renew(RenewRefusal::NotFound | RenewRefusal::Reach(ReachRefusal::OutsideScope)) => 404,
        Why::Reach(_)
        | Why::Instance(InstanceRefusal::NotPermitted)
        | Why::Unit(UnitRefusal::NotPermitted)
        | Why::Renew(RenewRefusal::Reach(_))
        | Why::Invite(InviteRefusal::NotPermitted) => 403,
        #[cfg(feature = "ssr")]
        Why::Member(MemberRefusal::NotFound | MemberRefusal::NoSuchAccess)
        | Why::Import(ImportRefusal::NotFound) => 404,
        #[cfg(feature = "ssr")]
        Why::Role(RoleRefusal::NotFound) | Why::RecordSet(RecordSetRefusal::NotFound) => 404,
        #[cfg(feature = "ssr")]
        Why::Role(RoleRefusal::NotPermitted | RoleRefusal::AboveCeiling)
        | Why::RecordSet(RecordSetRefusal::NotPermitted)
        | Why::MailSettings(MailSettingsRefusal::NotPermitted)
        | Why::Import(ImportRefusal::NotPermitted)
        | Why::Managers(domain::ManagersRefusal::NotPermitted) => 403,
        #[cfg(feature = "ssr")]
        Why::ForeignAccount(ForeignAccountRefusal::Member(
            MemberRefusal::NotFound | MemberRefusal::Reach(ReachRefusal::OutsideScope),
        )) => 404,
        #[cfg(feature = "ssr")]
        Why::ForeignAccount(ForeignAccountRefusal::Member(MemberRefusal::Reach(_)))
        | Why::OwnAccount(OwnAccountRefusal::NoMember) => 403,
        #[cfg(feature = "ssr")]
        Why::Reset(_) | Why::AddressChange(_) => 410,
        #[cfg(feature = "ssr")]
        Why::ForeignAccount(ForeignAccountRefusal::TooManyMails { .. })
        | Why::OwnAccount(OwnAccountRefusal::TooManyMails { .. }) => 429,
        #[cfg(feature = "ssr")]
        Why::MailSettings(MailSettingsRefusal::Wait { .. })
        | Why::Message(MessageRefusal::LimitReached { .. }) => 429,
        Why::WaitSeconds(_)
        | Why::SignIn(SignInRefusal::Wait { .. })
        | Why::Accept(AcceptFailure::Wait { .. })
        | Why::Renew(RenewRefusal::LimitReached { .. } | RenewRefusal::TooManyMails { .. }) => 429,
        Why::Renew(RenewRefusal::Changed { .. }) => 409,
        Why::Unreadable => 400,
        Why::Busy | Why::Unavailable => 503,
        Why::Unexpected(_) | Why::Offline => 500,
        _ => 422,
    }
}

/// Sets the status of the page that is being rendered; in the browser there is none to set.
#[cfg_attr(
    not(feature = "ssr"),
    expect(unused_variables, reason = "there is no response in the browser")
)]
pub(crate) fn answer_with(status: u16) {
    #[cfg(feature = "ssr")]
    if let (Some(response), Ok(status)) = (
        use_context::<leptos_axum::ResponseOptions>(),
        http::StatusCode::from_u16(status),
    ) {
        response.set_status(status);
    }
}
