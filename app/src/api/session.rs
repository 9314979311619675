//! Who is signed in; signing in and out; switching the business.

use crate::wire::{Json, Me, Refusal};
use domain::BusinessChoice;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{ssr, wire::May};

/// Who is signed in, and what the navigation offers them: known before anything is fetched, because the session is
/// read with the request. In the browser nobody knows; it gets the answer with the page.
pub(crate) fn myself() -> Option<Me> {
    #[cfg(not(feature = "ssr"))]
    return None;
    #[cfg(feature = "ssr")]
    {
        use domain::Permission;
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

/// The businesses to switch to, the current one among them.
#[server(endpoint = "businesses", input = GetUrl, output = Json)]
pub(crate) async fn businesses() -> Result<Vec<BusinessChoice>, Refusal> {
    let principal = ssr::principal().ok_or(crate::wire::Why::SignInFirst)?;
    Ok(ssr::site()?.usher.businesses(&principal).await?)
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

/// Puts the session into another business of the user.
#[server(endpoint = "switch_business")]
pub(crate) async fn switch_business(#[server(default)] business: String) -> Result<(), Refusal> {
    let (Some(principal), Some(token)) = (ssr::principal(), ssr::session_token()) else {
        return Err(crate::wire::Why::SignInFirst.into());
    };
    let business = ssr::parse_id(&business)?;
    if !ssr::site()?
        .usher
        .switch_business(&token, principal.user, business)
        .await?
    {
        return Err(crate::wire::Why::NotFound.into());
    }
    leptos_axum::redirect("/?notice=switched");
    Ok(())
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
