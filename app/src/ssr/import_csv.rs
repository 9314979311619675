//! Tables for importing: the template, and the rows of an import that have problems, to be corrected.

use super::csv_table::{Batch, csv_table};
use super::{Site, Visitor, told};
use crate::say::t;
use crate::wire::{Refusal, Why};
use crate::words;
use axum::Extension;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::{ImportColumn, ImportRow, ImportRowState, Slice};
use std::future::ready;

/// The headings, and nobody below.
pub(super) async fn template() -> Response {
    let headings: Vec<&str> = ImportColumn::ALL.iter().map(|column| column.heading()).collect();
    let nobody = || Batch::of(&Slice::<()>::empty(), |()| 0, |()| Vec::new());
    csv_table("people", &headings, move |_| ready(Ok(nobody())))
}

/// The rows that have problems, as they were, with what is wrong in a column of its own, which is not read when the table
/// comes back.
pub(super) async fn problems(
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let id = id.parse().map_err(|_| Refusal::from(Why::NotFound))?;
    let import = site.usher.import(&visitor.member()?, id).await;
    let import = import.map_err(told(None))?;
    let width = import.headings.len();
    let mut headings: Vec<&str> = import.headings.iter().map(String::as_str).collect();
    headings.push(t!("imports-problem-head"));
    Ok(csv_table("problems", &headings, {
        let import = import.clone();
        move |part| {
            let (usher, import) = (site.usher.clone(), import.clone());
            async move {
                let rows = usher
                    .import_rows(&import, Some(ImportRowState::Refused), part)
                    .await?;
                anyhow::Ok(Batch::of(&rows, |row| row.number, |row| cells(row, width)))
            }
        }
    }))
}

fn cells(row: &ImportRow, width: usize) -> Vec<String> {
    let mut cells = row.cells.clone();
    cells.resize(width.max(cells.len()), String::new());
    let problems: Vec<String> = row.problems.iter().map(words::row_problem).collect();
    cells.push(problems.join(" "));
    cells
}
