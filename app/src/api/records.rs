//! The register: its list, a record's page, making and changing records, and saved lists.

#![expect(clippy::too_many_arguments, reason = "a form has as many fields as it has")]

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    components::with_query,
    drawn::draw,
    pages::{NewRecord, RecordForm, RecordList, RecordSections},
    ssr,
    wire::{Field, Problem, RecordPick, Why},
    words,
};
#[cfg(feature = "ssr")]
use domain::{
    EntityType, Note, ReachRefusal, RecordField, RecordFieldRefusal, RecordId, RecordNotes, RecordState,
    RecordTitle, Timestamp,
};
#[cfg(feature = "ssr")]
use service::{Actor, RecordTerms, Usher};

/// The list, as its address says.
#[server(endpoint = "records_page", input = GetUrl, output = Json)]
pub(crate) async fn records_page(#[server(default)] query: String) -> Result<Html, Refusal> {
    let (actor, usher) = (ssr::member()?, ssr::site()?.usher);
    let asked = ssr::record_query(&query);
    let page = usher.records(&actor, &asked).await.map_err(ssr::told(None))?;
    let choices = usher.register_choices(&actor).await.map_err(ssr::told(None))?;
    let (today, done) = (
        usher.today(&actor),
        words::record_done(&ssr::query(&query)("done")),
    );
    Ok(draw(|| view! { <RecordList page asked choices today done /> }))
}

/// A record's page, or the form that is open on it; with the id `new`, the form for a new one.
#[server(endpoint = "record_page", input = GetUrl, output = Json)]
pub(crate) async fn record_page(
    #[server(default)] id: String,
    #[server(default)] query: String,
) -> Result<Html, Refusal> {
    let (actor, usher) = (ssr::member()?, ssr::site()?.usher);
    if id == "new" {
        return draw_new(&usher, &actor, &query).await;
    }
    let page = usher.record_page(&actor, ssr::parse_id(&id)?).await;
    let page = page.map_err(ssr::told(None))?;
    let text = ssr::query(&query);
    let (record, external) = (&page.shown.record, actor.seat.external);
    if let (true, Some(workspace), "edit") = (page.may_update, record.workspace, text("form").as_str()) {
        let pick = RecordPick {
            kind: record.kind,
            workspace,
            who: text("who"),
        };
        let people = usher
            .record_people(&actor, (pick.kind, workspace), &pick.who)
            .await;
        // A workspace that the actor is in, and that is archived: its records are still theirs.
        let people = people.ok();
        let shown = Some(page.shown);
        return Ok(draw(|| view! { <RecordForm shown pick people /> }));
    }
    let (zone, today, done) = (
        actor.seat.zone.clone(),
        usher.today(&actor),
        words::record_done(&text("done")),
    );
    Ok(draw(
        || view! { <RecordSections page zone today done external /> },
    ))
}

/// First what it is about and where it belongs, then the form.
#[cfg(feature = "ssr")]
async fn draw_new(usher: &Usher, actor: &Actor, query: &str) -> Result<Html, Refusal> {
    let text = ssr::query(query);
    let choices = usher.register_choices(actor).await.map_err(ssr::told(None))?;
    if choices.kinds_to_make.is_empty() {
        return Err(Why::Reach(ReachRefusal::NotPermitted).into());
    }
    let kind = text("kind").parse::<EntityType>().ok();
    let kind = kind.filter(|kind| choices.kinds_to_make.contains(kind));
    let only = || (choices.workspaces.len() == 1).then(|| choices.workspaces[0].id);
    let workspace = text("workspace").parse().ok().or_else(only);
    let workspace = workspace.filter(|id| choices.workspaces.iter().any(|choice| choice.id == *id));
    let (Some(kind), Some(workspace)) = (kind, workspace) else {
        return Ok(draw(|| view! { <NewRecord choices kind /> }));
    };
    let pick = RecordPick {
        kind,
        workspace,
        who: text("who"),
    };
    let people = usher.record_people(actor, (kind, workspace), &pick.who).await;
    let people = Some(people.map_err(ssr::told(None))?);
    Ok(draw(|| view! { <RecordForm shown=None pick people /> }))
}

/// Makes a record.
#[server(endpoint = "create_record")]
pub(crate) async fn create_record(
    #[server(default)] kind: String,
    #[server(default)] workspace: String,
    #[server(default)] title: String,
    #[server(default)] owner: String,
    #[server(default)] assignee: String,
    #[server(default)] due_on: String,
    #[server(default)] state: String,
    #[server(default)] notes: String,
    #[server(default)] details: Vec<String>,
) -> Result<(), Refusal> {
    let (actor, place) = (ssr::member()?, (parse_kind(&kind)?, ssr::parse_id(&workspace)?));
    let terms = parse(place.0, [title, owner, assignee, due_on, state, notes], &details)?;
    let made = ssr::site()?.usher.create_record(&actor, place, terms).await;
    lead_to(made.map_err(ssr::told(None))?, "created");
    Ok(())
}

/// Changes a record as it was at `seen`.
#[server(endpoint = "change_record")]
pub(crate) async fn change_record(
    #[server(default)] id: String,
    #[server(default)] seen: i64,
    #[server(default)] kind: String,
    #[server(default)] title: String,
    #[server(default)] owner: String,
    #[server(default)] assignee: String,
    #[server(default)] due_on: String,
    #[server(default)] state: String,
    #[server(default)] notes: String,
    #[server(default)] details: Vec<String>,
) -> Result<(), Refusal> {
    let (actor, id, kind) = (
        ssr::member()?,
        ssr::parse_id::<RecordId>(&id)?,
        parse_kind(&kind)?,
    );
    let terms = parse(kind, [title, owner, assignee, due_on, state, notes], &details)?;
    let seen = (id, Timestamp::from_micros(seen));
    let changed = ssr::site()?.usher.change_record(&actor, seen, terms).await;
    if changed.map_err(ssr::told(None))? {
        lead_to(id, "changed");
    } else {
        leptos_axum::redirect("/records?done=out-of-sight");
    }
    Ok(())
}

/// Tells how far a record is.
#[server(endpoint = "report_progress")]
pub(crate) async fn report_progress(
    #[server(default)] id: String,
    #[server(default)] state: String,
    #[server(default)] note: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id::<RecordId>(&id)?);
    let mut fields = ssr::Fields::default();
    let state = fields.choice::<RecordState>(Field::State, &state);
    let note = fields.text(Field::Note, &note, Note::parse);
    let (Some(state), true) = (state, fields.are_fine()) else {
        return Err(fields.refusal());
    };
    let usher = ssr::site()?.usher;
    let told = usher.report_progress(&actor, id, state, note).await;
    told.map_err(ssr::told(None))?;
    lead_to(id, "told");
    Ok(())
}

/// Saves the list's filters under a name.
#[server(endpoint = "save_record_view")]
pub(crate) async fn save_record_view(
    #[server(default)] name: String,
    #[server(default)] filters: String,
) -> Result<(), Refusal> {
    let (actor, name) = (ssr::member()?, ssr::parse_name(&name)?);
    let address = with_query(
        "/records",
        &ssr::record_pairs(&ssr::record_query(&filters).filter),
    );
    let saved = ssr::site()?
        .usher
        .save_record_view(&actor, name, address.clone())
        .await;
    if !saved.map_err(ssr::told(None))? {
        return Err(Why::Fields(vec![(Field::Name, Problem::TooMany)]).into());
    }
    leptos_axum::redirect(&address);
    Ok(())
}

/// Forgets a saved list.
#[server(endpoint = "delete_record_view")]
pub(crate) async fn delete_record_view(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let deleted = ssr::site()?.usher.delete_record_view(&actor, id).await;
    deleted.map_err(ssr::told(None))?;
    leptos_axum::redirect("/records");
    Ok(())
}

#[cfg(feature = "ssr")]
fn parse_kind(kind: &str) -> Result<EntityType, Refusal> {
    kind.parse().map_err(|_| Why::Unreadable.into())
}

#[cfg(feature = "ssr")]
fn parse(
    kind: EntityType,
    [title, owner, assignee, due_on, state, notes]: [String; 6],
    details: &[String],
) -> Result<RecordTerms, Refusal> {
    let mut fields = ssr::Fields::default();
    let title = fields.required(Field::Title, &title, RecordTitle::parse);
    let owner = fields.optional_choice(Field::Owner, &owner);
    let assignee = fields.optional_choice(Field::Assignee, &assignee);
    let due_on = fields.day(Field::DueOn, &due_on);
    let state = fields.choice(Field::State, &state);
    let notes = fields.text(Field::Notes, &notes, RecordNotes::parse);
    let mut known = Vec::new();
    for (field, typed) in RecordField::of(kind).iter().zip(details) {
        if typed.trim().is_empty() {
            continue;
        }
        let parsed = field.parse(typed).map_err(|why| match why {
            RecordFieldRefusal::Text(why) => Problem::Text(why),
            RecordFieldRefusal::Address(why) => Problem::Address(why),
        });
        known.extend(
            fields
                .take(Field::Detail(*field), parsed)
                .map(|text| (*field, text)),
        );
    }
    let (Some(title), Some(state), true) = (title, state, fields.are_fine()) else {
        return Err(fields.refusal());
    };
    Ok(RecordTerms {
        title,
        owner,
        assignee,
        due_on,
        state,
        notes,
        details: known,
    })
}

#[cfg(feature = "ssr")]
fn lead_to(id: RecordId, done: &str) {
    leptos_axum::redirect(&format!("/records/{id}?done={done}"));
}
