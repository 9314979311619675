//! What somebody who is new can do.

use crate::components::Card;
use crate::say::t;
use crate::wire::{May, Me};
use leptos::prelude::*;

/// What stands for a link in a sentence until the link is put there (Unicode, private use).
const LINK: &str = "\u{E000}";
/// The same for a second link in one sentence.
const SECOND: &str = "\u{E001}";

/// The steps, each only if they may.
#[component]
pub(super) fn FirstSteps(me: Me) -> impl IntoView {
    let May {
        see_records,
        see_users,
        invite,
        edit_settings,
        ..
    } = me.may;
    let profile = t!("dashboard-step-profile", link = LINK);
    view! {
        <Card title=t!("dashboard-steps")>
            <ul class="steps">
                <li class="break">{t!("dashboard-step-sign-in", email = &me.email)}</li>
                <li>{linked(&profile, &[(LINK, "/account", t!("dashboard-step-profile-link"))])}</li>
                {edit_settings
                    .then(|| {
                        let sentence = t!("dashboard-step-places", departments = LINK, locations = SECOND);
                        let departments = t!("dashboard-step-places-departments");
                        let locations = t!("dashboard-step-places-locations");
                        let links = [
                            (LINK, "/settings/departments", departments),
                            (SECOND, "/settings/locations", locations),
                        ];
                        view! { <li>{linked(&sentence, &links)}</li> }
                    })}
                {see_records
                    .then(|| {
                        let sentence = t!("dashboard-step-register", link = LINK);
                        let link = (LINK, "/records", t!("dashboard-step-register-link"));
                        view! { <li>{linked(&sentence, &[link])}</li> }
                    })}
                {invite
                    .then(|| {
                        let sentence = t!("dashboard-step-invite", link = LINK);
                        let link = (LINK, "/users/invite", t!("dashboard-step-invite-link"));
                        view! { <li>{linked(&sentence, &[link])}</li> }
                    })}
                {see_users
                    .then(|| {
                        let sentence = t!("dashboard-step-users", link = LINK);
                        let link = (LINK, "/users", t!("dashboard-step-users-link"));
                        view! { <li>{linked(&sentence, &[link])}</li> }
                    })}
                {(!edit_settings).then(|| view! { <li>{t!("dashboard-step-ask")}</li> })}
            </ul>
        </Card>
    }
}

/// A sentence with its links, wherever a language puts them: what stands for each, where it leads, and its words.
fn linked(sentence: &str, links: &[(&str, &'static str, &'static str)]) -> Vec<AnyView> {
    let (mut pieces, mut rest) = (Vec::new(), sentence);
    while let Some(((before, after), (_, href, words))) = links
        .iter()
        .filter_map(|link| Some((rest.split_once(link.0)?, *link)))
        .min_by_key(|((before, _), _)| before.len())
    {
        pieces.extend(words_of(before));
        pieces.push(view! { <a href=href>{words}</a> }.into_any());
        rest = after;
    }
    pieces.extend(words_of(rest));
    pieces
}

/// An empty text would be drawn as a space.
fn words_of(piece: &str) -> Option<AnyView> {
    (!piece.is_empty()).then(|| piece.to_owned().into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_stands_where_the_sentence_has_its_mark() {
        let links = [(LINK, "/a", "This"), (SECOND, "/b", "that")];
        let told = linked("Then \u{E001}; \u{E000} first.", &links);
        let html = told.into_view().to_html().replace("<!>", "");
        assert_eq!(
            html,
            "Then <a href=\"/b\">that</a>; <a href=\"/a\">This</a> first."
        );
    }
}
