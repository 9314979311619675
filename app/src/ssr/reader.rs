//! In which language a request is answered.

use super::Site;
use domain::Language;
use http::header::ACCEPT_LANGUAGE;
use http::{HeaderMap, Uri};
use service::Token;
use service::ports::Principal;

/// The pages that a link leads to, by how their paths begin.
const LINKS: [&str; 6] = [
    "/accept/",
    "/join/",
    "/reset/",
    "/confirm-address/",
    "/unsubscribe/",
    "/setup/",
];

/// A member's own language; that of whoever was given the link; the first of ours that the browser asks for.
///
/// A link's comes before a visitor's: whoever follows their invitation reads it as its mail or slip.
pub(super) async fn language(
    site: &Site,
    principal: Option<&Principal>,
    uri: &Uri,
    headers: &HeaderMap,
) -> Language {
    if let Some(language) = after_link(uri) {
        return language;
    }
    if let Some(language) = of_link(site, uri.path()).await {
        return language;
    }
    if let Some(seat) = principal.and_then(|principal| principal.seat.as_ref()) {
        return seat.language;
    }
    asked(headers)
}

/// The page that follows a link, and is told its language: `/asked?language=ar`.
fn after_link(uri: &Uri) -> Option<Language> {
    let query = (uri.path() == "/asked").then(|| uri.query()).flatten()?;
    super::query(query)("language").parse().ok()
}

/// The first of ours that the browser asks for.
pub(super) fn asked(headers: &HeaderMap) -> Language {
    let header = headers.get(ACCEPT_LANGUAGE);
    header
        .and_then(|header| header.to_str().ok())
        .map_or(Language::default(), catalogue::accepted)
}

async fn of_link(site: &Site, path: &str) -> Option<Language> {
    let token = LINKS.iter().find_map(|link| path.strip_prefix(link))?;
    let token = Token::parse(token)?;
    match site.usher.link_language(&token).await {
        Ok(language) => language,
        Err(error) => {
            tracing::error!(%error, "the language of a link could not be read");
            None
        }
    }
}
