//! The frame around the pages of signed-in people: navigation, business switcher, account, and what they must know.

use crate::api::{BusinessMenu, myself};
use crate::ask::ask;
use crate::components::{
    Avatar, Frame, Glyph, LinkButton, Loading, Menu, MenuButton, MenuLink, NavLink, Notice, Tone,
};
use crate::drawn::place;
use crate::form::{LastPost, PostForm};
use crate::load::{Extent, loaded};
use crate::pages::around;
use crate::say::both;
use crate::wire::{JsonText, Me};
use crate::words;
use leptos::prelude::*;
use leptos_router::components::Outlet;
use leptos_router::hooks::{use_location, use_query_map};

/// The pages inside the frame.
#[component]
pub(crate) fn Private() -> impl IntoView {
    match SharedValue::<_, JsonText>::new_with_encoding(myself).into_inner() {
        Some(me) => view! { <PrivateFrame me=me><Outlet /></PrivateFrame> }.into_any(),
        None => view! { <AskTheServer /> }.into_any(),
    }
}

/// Reached in the browser from a public page: who is signed in comes with a page from the server.
#[component]
pub(crate) fn AskTheServer() -> impl IntoView {
    Effect::new(|_| {
        let location = window().location();
        let _ = location.replace(&location.pathname().unwrap_or_default());
    });
    view! { <Loading text=both!("app-loading") lines=4 /> }
}

/// Who is signed in, for the pages inside the frame.
pub(crate) fn use_me() -> Me {
    expect_context::<StoredValue<Me>>().get_value()
}

/// The frame for this member, around a page.
#[component]
pub(crate) fn PrivateFrame(me: Me, children: Children) -> impl IntoView {
    provide_context(StoredValue::new(me.clone()));
    let (no_mail_server, may_set_one) = (me.no_mail_server, me.may.run_instance);
    let (navigation, account) = (me.clone(), me);
    view! {
        <Frame
            home="/"
            navigation=move || view! { <Navigation me=navigation /> }
            business=|| view! { <BusinessSwitcher /> }
            account=move || view! { <Account me=account /> }
            banner=move || no_mail_server.then(|| view! { <NoMailServer may_set_one /> })
        >
            <AfterRedirect />
            {children()}
        </Frame>
    }
}

#[component]
fn Navigation(me: Me) -> impl IntoView {
    let path = use_location().pathname;
    let at = move |prefix: &'static str| Signal::derive(move || path.get().starts_with(prefix));
    let home = Signal::derive(move || path.get() == "/");
    let (may, unread) = (me.may, me.unread);
    view! {
        <NavLink href="/" icon=Glyph::Home current=home>{both!("app-nav-dashboard")}</NavLink>
        {may
            .see_records
            .then(|| {
                view! {
                    <NavLink href="/records" icon=Glyph::Register current=at("/records")>
                        {both!("app-nav-records")}
                    </NavLink>
                }
            })}
        {may
            .see_users
            .then(|| {
                view! {
                    <NavLink href="/users" icon=Glyph::Users current=at("/users")>
                        {both!("app-nav-users")}
                    </NavLink>
                }
            })}
        {may
            .messages
            .then(|| {
                let none = unread.is_empty();
                view! {
                    <NavLink href="/messages" icon=Glyph::Mail current=at("/messages")>
                        {both!("app-nav-messages")} <span class="frame-count" hidden=none>
                            <span data-unread="">{unread}</span>
                            <span class="visually-hidden">{format!(" {}", both!("app-nav-unread"))}</span>
                        </span>
                    </NavLink>
                }
            })}
        {may
            .see_settings
            .then(|| {
                view! {
                    <NavLink href="/settings/departments" icon=Glyph::Settings current=at("/settings")>
                        {both!("app-nav-settings")}
                    </NavLink>
                }
            })}
        {may
            .see_audit
            .then(|| {
                view! {
                    <NavLink href="/audit" icon=Glyph::Audit current=at("/audit")>
                        {both!("app-nav-audit")}
                    </NavLink>
                }
            })}
    }
}

/// The current business and the way to others, drawn by the server.
#[component]
fn BusinessSwitcher() -> impl IntoView {
    loaded(ask(|| (), |()| BusinessMenu {}), Extent::Part, "", place)
}

#[component]
fn Account(me: Me) -> impl IntoView {
    let name = me.name.clone();
    view! {
        <Menu
            at_end=true
            plain=true
            name=both!("app-account-of", name = &me.name)
            label=move || view! { <Avatar name=name /> }
        >
            <p class="menu-text">
                <strong>{me.name}</strong>
                <br />
                {me.email}
                <br />
                {both!("app-role-at-business", role = &me.role, business = &me.business_name)}
            </p>
            <hr class="menu-rule" />
            <MenuLink href="/account" icon=Glyph::Person>{both!("app-my-account")}</MenuLink>
            <PostForm call="sign_out">
                <MenuButton icon=Glyph::SignOut>{both!("app-sign-out")}</MenuButton>
            </PostForm>
        </Menu>
    }
}

#[component]
fn NoMailServer(may_set_one: bool) -> impl IntoView {
    let text = if may_set_one {
        around(
            |link| both!("app-no-mail-server-may-set", link = link),
            view! { <a href="/settings/email">{both!("app-no-mail-server-link")}</a> },
        )
    } else {
        both!("app-no-mail-server-ask").into_any()
    };
    view! {
        <Notice tone=Tone::Warning title=both!("app-no-mail-server")>
            <p>{text}</p>
        </Notice>
    }
}

/// What the last act did, after its redirect.
#[component]
pub(crate) fn AfterRedirect() -> impl IntoView {
    let done = last_act(&["notice"]);
    let business = use_context::<StoredValue<Me>>().map(|me| me.with_value(|me| me.business_name.clone()));
    let said = move || {
        let (_, word) = done.get()?;
        match (&business, word.as_str()) {
            (Some(business), "switched") => Some(both!("app-done-switched", business = business)),
            (_, word) => words::notice(word).map(str::to_owned),
        }
    };
    move || said().map(|text| view! { <Notice tone=Tone::Success title=text /> })
}

/// Which of these acts the address says was done last, and to what, as in `?archived=<id>`. Where the page answers a
/// post, that is what was done last, and the address is old.
pub(crate) fn last_act(acts: &'static [&'static str]) -> Signal<Option<(&'static str, String)>> {
    let query = use_query_map();
    let answers_a_post = use_context::<LastPost>().is_some_and(|last| last.0.with_value(Option::is_some));
    Signal::derive(move || {
        let query = query.read();
        let mut done = acts.iter().filter_map(|act| Some((*act, query.get(act)?)));
        done.next().filter(|_| !answers_a_post)
    })
}

/// The Invite button, for those who may.
#[component]
pub(crate) fn InviteButton() -> impl IntoView {
    let closed = expect_context::<DialogClosed>();
    Effect::new(move |_| {
        if closed.0.get_value() {
            closed.0.set_value(false);
            request_animation_frame(|| focus("invite-people"));
        }
    });
    use_me().may.invite.then(|| {
        view! {
            <LinkButton
                attr:id="invite-people"
                href="/users/invite"
                variant=crate::components::Variant::Primary
                icon=Glyph::Plus
            >
                {both!("app-invite")}
            </LinkButton>
        }
    })
}

/// Whether the invite dialog was just closed: its button, which is drawn anew with the list, gets the focus back.
#[derive(Clone, Copy)]
pub(crate) struct DialogClosed(pub(crate) StoredValue<bool>);

/// Moves the keyboard's focus to an element.
#[cfg_attr(
    not(feature = "hydrate"),
    expect(unused_variables, reason = "there is no focus on the server")
)]
pub(crate) fn focus(id: &str) {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast;
        let element = document().get_element_by_id(id);
        if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
            // It refuses only where it is out of the page by now.
            let _ = element.focus();
        }
    }
}
