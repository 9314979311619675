//! What a member has, in one statement: it stands on the first page that everybody opens.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::members as sql;
use crate::store::SqlStore;
use anyhow::{Result, bail};
use domain::{BusinessId, MemberId, OwnApp, OwnPlace, OwnWorkspace};

/// One thing that they have.
enum Had {
    App(OwnApp),
    Workspace(OwnWorkspace),
    Inviter(String),
}

pub(crate) async fn own_place<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<OwnPlace> {
    let all = query(sql::OWN_PLACE).bind(business).bind(member);
    let mut place = OwnPlace::default();
    for had in store.all(all, had).await? {
        match had {
            Had::App(app) => place.apps.push(app),
            Had::Workspace(workspace) => place.workspaces.push(workspace),
            Had::Inviter(name) => place.invited_by = Some(name),
        }
    }
    Ok(place)
}

fn had<DB: Backend>(row: &Row<DB>) -> Result<Had> {
    let name: String = row.get("name")?;
    Ok(match row.get::<String>("what")?.as_str() {
        "app" => Had::App(OwnApp {
            app: name,
            package: row.get("package")?,
            role: row.get("role")?,
            in_use: row.get("in_use")?,
        }),
        "workspace" => Had::Workspace(OwnWorkspace {
            id: row.get("id")?,
            name,
        }),
        "inviter" => Had::Inviter(name),
        other => bail!("{other} is nothing that somebody has"),
    })
}
