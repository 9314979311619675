//! A table of managers: looked through when it is uploaded, applied when what it would do comes back.

use super::upload::{MANAGERS, MOST_OF_MANAGERS, field, fields_of, place, refused, sent_by};
use super::{Site, told};
use crate::wire::{Refusal, Why};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::{ManagerLine, ManagersRefusal, TableRefusal};
use http::request::Parts;
use leptos::prelude::use_context;
use service::{Actor, ManagersOutcome, ManagersPlan};
use std::sync::Arc;

/// What the page shows of a table that was posted to it.
#[derive(Debug, Clone)]
pub(crate) struct ManagersShown {
    pub(crate) plan: ManagersPlan,
    /// Whether it was to be applied, and would do something else by now.
    pub(crate) changed: bool,
}

/// What was posted to this page, if it was a table.
pub(crate) fn managers_shown() -> Option<Arc<ManagersShown>> {
    use_context::<Parts>()?.extensions.get().cloned()
}

/// The page with what the table would do or, once it is applied, the way to the page that says so. Nothing is read of those
/// who may not change managers.
pub(super) async fn managers(State(site): State<Site>, request: Request) -> Response {
    let (actor, request) = match sent_by(&site, request).await {
        Ok(sent) => sent,
        Err(answer) => return answer,
    };
    let (mut parts, body) = request.into_parts();
    match change(&site, &actor, Request::from_parts(parts.clone(), body)).await {
        Ok(Some(shown)) => {
            parts.extensions.insert(Arc::new(shown));
            super::form_post::render(&site, parts, String::new(), Vec::new(), ().into_response()).await
        }
        Ok(None) => Redirect::to(&format!("{MANAGERS}?managers=applied")).into_response(),
        Err(refusal) => refused(&site, parts, "change_managers", &refusal).await,
    }
}

/// What is to be shown; None: it was applied.
async fn change(site: &Site, actor: &Actor, request: Request) -> Result<Option<ManagersShown>, Refusal> {
    site.usher.may_change_managers(actor).map_err(told(None))?;
    let _place = place()?;
    let too_large = Why::Managers(ManagersRefusal::TooLarge);
    let mut fields = fields_of(request, MOST_OF_MANAGERS, &too_large).await?;
    let at = fields.iter().position(|(name, _)| name == "lines");
    let Some((_, lines)) = at.map(|at| fields.swap_remove(at)) else {
        let empty = Why::Managers(TableRefusal::Empty.into());
        let file = field(fields, "file").ok_or_else(|| Refusal::from(empty))?;
        let plan = site.usher.plan_managers(actor, file).await.map_err(told(None))?;
        let changed = false;
        return Ok(Some(ManagersShown { plan, changed }));
    };
    let lines: Vec<ManagerLine> = serde_json::from_slice(&lines).map_err(|_| Why::Unreadable)?;
    let mark = field(fields, "mark").unwrap_or_default();
    let mark = String::from_utf8(mark).map_err(|_| Why::Unreadable)?;
    let outcome = site.usher.apply_managers(actor, lines, &mark).await;
    Ok(match outcome.map_err(told(None))? {
        ManagersOutcome::Done(_) => None,
        ManagersOutcome::Changed(plan) => Some(ManagersShown { plan, changed: true }),
    })
}
