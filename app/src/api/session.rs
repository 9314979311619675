//! Who is signed in; signing in and out; switching the business.

use crate::wire::{Html, Json, Me, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{BusinessChoices, BusinessList},
    ssr,
    wire::{May, Why},
};
#[cfg(feature = "ssr")]
use domain::Permission;
#[cfg(feature = "ssr")]
use service::{Actor, Usher};

/// Who is signed in, and what the navigation offers them: known before anything is fetched, because the session is
/// read with the request. In the browser nobody knows; it gets the answer with the page.
pub(crate) fn myself() -> Option<Me> {
    #[cfg(not(feature = "ssr"))]
    return None;
    #[cfg(feature = "ssr")]
    {
        let actor = ssr::member().ok()?;
        let usher = ssr::site().ok()?.usher;
        let holds = |permission| actor.seat.authority.holds(permission);
        Some(Me {
            email: ssr::principal()
                .map(|principal| principal.sign_in_name.to_string())
                .unwrap_or_default(),
            business: actor.seat.business,
            business_name: actor.seat.business_name.to_string(),
            role: actor.seat.role.clone(),
            may: May {
                see_records: !actor.seat.external && !actor.seat.sight().kinds().is_empty(),
                see_users: holds(Permission::UsersView),
                invite: holds(Permission::UsersInvite),
                import: usher.may_import(&actor).is_ok(),
                messages: actor.seat.has_messages || usher.may_choose_whom(&actor),
                see_settings: ssr::holds_for_all(&actor, Permission::SettingsView),
                edit_settings: ssr::holds_for_all(&actor, Permission::SettingsEdit),
                see_audit: holds(Permission::AuditView),
                run_instance: actor.instance_admin,
            },
            unread: crate::words::unread(actor.seat.unread),
            no_mail_server: holds(Permission::UsersInvite) && !usher.has_mailer(),
            name: actor.name,
        })
    }
}

/// So many businesses are offered in the header.
#[cfg(feature = "ssr")]
const MOST_OFFERED: i64 = 20;
/// So many one user can see on the page of all.
#[cfg(feature = "ssr")]
const MOST_OWN: i64 = 2_000;

/// The current business, and a menu of those where the user was last.
#[server(endpoint = "business_menu", input = GetUrl, output = Json)]
pub(crate) async fn business_menu() -> Result<Html, Refusal> {
    let (actor, principal) = (ssr::member()?, ssr::principal().ok_or(Why::SignInFirst)?);
    let usher = ssr::site()?.usher;
    let mut others = usher.own_businesses(&principal, MOST_OFFERED + 1).await?;
    others.retain(|own| own.id != actor.seat.business);
    others.truncate(usize::try_from(MOST_OFFERED).unwrap_or_default());
    let name = actor.seat.business_name.to_string();
    Ok(draw(|| view! { <BusinessChoices name others /> }))
}

/// All businesses of the user that have the text in their name, by name.
#[server(endpoint = "businesses_page", input = GetUrl, output = Json)]
pub(crate) async fn businesses_page(search: String, page: i64) -> Result<Html, Refusal> {
    let (actor, principal) = (ssr::member()?, ssr::principal().ok_or(Why::SignInFirst)?);
    let mut own = ssr::site()?.usher.own_businesses(&principal, MOST_OWN).await?;
    let wanted = search.trim().to_lowercase();
    own.retain(|own| own.name.to_lowercase().contains(&wanted));
    own.sort_by_cached_key(|own| own.name.to_lowercase());
    let own = own
        .into_iter()
        .map(|own| (ssr::when_text(own.last_seen_at, &actor.seat.zone), own));
    let (own, current) = (own.collect(), actor.seat.business);
    Ok(draw(
        || view! { <BusinessList own current search page=page.into() /> },
    ))
}

/// Signs in and leads to `next`, or to the dashboard.
#[server(endpoint = "sign_in")]
pub(crate) async fn sign_in(
    #[server(default)] email: String,
    #[server(default)] password: String,
    #[server(default)] keep: String,
    #[server(default)] next: String,
) -> Result<(), Refusal> {
    let typed = service::SignIn {
        name: email,
        password,
        keep: !keep.is_empty(),
    };
    let session = ssr::site()?.usher.sign_in(typed, &ssr::client()).await;
    let session = session.map_err(ssr::told(None))?;
    ssr::set_session_cookie(&session)?;
    leptos_axum::redirect(own_path(&next));
    Ok(())
}

/// A path of ours to go on to; anything else leads to the dashboard.
#[cfg(feature = "ssr")]
pub(crate) fn own_path(next: &str) -> &str {
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if plain && next.starts_with('/') && !next.starts_with("//") {
        next
    } else {
        "/"
    }
}

/// Ends the session and leads to `next`, or to the sign-in page.
#[server(endpoint = "sign_out")]
pub(crate) async fn sign_out(#[server(default)] next: String) -> Result<(), Refusal> {
    ssr::site()?.usher.sign_out(&ssr::client()).await?;
    ssr::clear_session_cookie()?;
    leptos_axum::redirect(if next.is_empty() {
        "/sign-in?notice=signed-out"
    } else {
        own_path(&next)
    });
    Ok(())
}

/// Puts the session into another business of the user, and leads to the page where they are, if it is there, too.
#[server(endpoint = "switch_business")]
pub(crate) async fn switch_business(#[server(default)] business: String) -> Result<(), Refusal> {
    let (Some(principal), Some(token)) = (ssr::principal(), ssr::session_token()) else {
        return Err(Why::SignInFirst.into());
    };
    let (business, usher) = (ssr::parse_id(&business)?, ssr::site()?.usher);
    if !usher.switch_business(&token, principal.user, business).await? {
        return Err(Why::NotFound.into());
    }
    let there = usher.act_in(&principal, business, ssr::client()).await?;
    let here = ssr::posted_to().filter(|path| there.is_some_and(|actor| is_there(path, &actor, &usher)));
    leptos_axum::redirect(&format!("{}?notice=switched", here.as_deref().unwrap_or("/")));
    Ok(())
}

/// Whether the page is one that every business has, and that this member may open. What is about one thing of a business
/// is in no other.
#[cfg(feature = "ssr")]
fn is_there(path: &str, actor: &Actor, usher: &Usher) -> bool {
    let holds = |permission| actor.seat.authority.holds(permission);
    match path {
        "/account" | "/messages" => true,
        "/records" => !actor.seat.external && !actor.seat.sight().kinds().is_empty(),
        "/users" | "/users/contacts" | "/users/chart" => holds(Permission::UsersView),
        "/users/invitations" => holds(Permission::UsersView) || holds(Permission::UsersInvite),
        "/users/imports" => usher.may_import(actor).is_ok(),
        "/audit" => holds(Permission::AuditView),
        _ => path.starts_with("/settings/") && ssr::holds_for_all(actor, Permission::SettingsView),
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::own_path;

    #[test]
    fn a45_only_a_path_of_ours_is_gone_on_to() {
        for path in ["/", "/users?q=a%20b", "/accept/abc"] {
            assert_eq!(own_path(path), path);
        }
        for path in [
            "",
            "//e",
            "/\\e",
            "/\te",
            "https:e",
            "javascript:alert(1)",
            "/a\r\nX: y",
            "e",
            "/ü",
        ] {
            assert_eq!(own_path(path), "/", "{path:?}");
        }
    }
}
