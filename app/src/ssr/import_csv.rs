//! Tables for importing: the template, and the rows of an import that have problems, to be corrected.

use super::{Site, Visitor, told};
use crate::load::status_of;
use crate::wire::{Refusal, Why};
use crate::words;
use axum::Extension;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::{Import, ImportColumn, ImportRow, ImportRowState, ListPart, csv_line};
use futures::stream::try_unfold;
use http::StatusCode;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use service::Actor;

/// Spreadsheets read UTF-8 where this stands first.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";
/// Its cells are not read when the table comes back.
const PROBLEM: &str = "Problem";

/// The headings, and nobody below.
pub(super) async fn template() -> Response {
    let headings: Vec<String> = ImportColumn::ALL
        .iter()
        .map(|column| column.heading().to_owned())
        .collect();
    let text = format!("{BYTE_ORDER_MARK}{}", csv_line(&headings));
    file("usher-people.csv", Body::from(text))
}

/// The rows that have problems, as they were, with what is wrong.
pub(super) async fn problems(
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
    Path(id): Path<String>,
) -> Response {
    match import(&site, visitor, &id).await {
        Ok(import) => file("usher-problems.csv", rows(site, import)),
        Err(refusal) => {
            let status = StatusCode::from_u16(status_of(&refusal));
            let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            (status, words::refusal(&refusal)).into_response()
        }
    }
}

async fn import(site: &Site, visitor: Visitor, id: &str) -> Result<Import, Refusal> {
    let principal = visitor.principal.as_deref();
    let actor = principal.and_then(|principal| Actor::of(principal, visitor.client));
    let actor = actor.ok_or(Why::SignInFirst)?;
    let id = id.parse().map_err(|_| Refusal::from(Why::NotFound))?;
    site.usher.import(&actor, id).await.map_err(told(None))
}

fn file(name: &str, body: Body) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, body).into_response()
}

fn rows(site: Site, import: Import) -> Body {
    let mut headings = import.headings.clone();
    headings.push(PROBLEM.to_owned());
    let head = format!("{BYTE_ORDER_MARK}{}", csv_line(&headings));
    let begin = Some((ListPart::Start, Some(head)));
    Body::from_stream(try_unfold(begin, move |standing| {
        let (usher, import) = (site.usher.clone(), import.clone());
        async move {
            let Some((part, head)) = standing else {
                return anyhow::Ok(None);
            };
            let found = usher
                .import_rows(&import, Some(ImportRowState::Refused), part)
                .await?;
            let next = found.rows.last().filter(|_| found.after);
            let next = next.map(|last| (ListPart::After(last.number), None));
            let width = import.headings.len();
            let lines: String = found.rows.iter().map(|row| line(row, width)).collect();
            Ok(Some((head.unwrap_or_default() + &lines, next)))
        }
    }))
}

fn line(row: &ImportRow, width: usize) -> String {
    let mut cells = row.cells.clone();
    cells.resize(width.max(cells.len()), String::new());
    let problems: Vec<String> = row.problems.iter().map(words::row_problem).collect();
    cells.push(problems.join(" "));
    csv_line(&cells)
}
