//! What the demo's first business keeps records of.

use super::furnish::Place;
use super::{Seed, done};
use anyhow::Context;
use domain::{
    EntityType as E, MemberFilter, MemberId, PageNumber, RecordDetail, RecordField as F, RecordState as S,
    RecordTitle, UnitKind,
};
use jiff::ToSpan;
use service::RecordTerms;
use std::collections::HashMap;

/// A record of the demo: type, title, workspace, owner and whom it is assigned to by the first part of their address, the
/// days until it is due, state, details.
struct DemoRecord {
    kind: E,
    title: &'static str,
    workspace: &'static str,
    owner: &'static str,
    assignee: &'static str,
    due_in: Option<i64>,
    state: S,
    details: &'static [(F, &'static str)],
}

const fn record(
    (kind, title): (E, &'static str),
    workspace: &'static str,
    (owner, assignee): (&'static str, &'static str),
    (due_in, state): (Option<i64>, S),
    details: &'static [(F, &'static str)],
) -> DemoRecord {
    DemoRecord {
        kind,
        title,
        workspace,
        owner,
        assignee,
        due_in,
        state,
        details,
    }
}

#[rustfmt::skip]
const REGISTER: &[DemoRecord] = &[
    record((E::Defects, "Hydraulic leak at the boom of crane 4"), "Maintenance", ("ines", "beatriz"), (Some(-2), S::InProgress), &[(F::Place, "North quay, crane 4")]),
    record((E::Defects, "Gate of dry dock 2 closes with a gap"), "Maintenance", ("tomas", "jonas"), (Some(3), S::Open), &[(F::Place, "Dry dock 2, gate")]),
    record((E::Defects, "Weld seam of the bilge keel is cracked"), "Projects", ("tomas", "jonas"), (Some(9), S::InProgress), &[(F::Place, "Dry dock 1, hull 88")]),
    record((E::Defects, "Handrail on the south stair is loose"), "Safety", ("rui", "nuno"), (Some(1), S::Open), &[(F::Place, "South quay, stair 3")]),
    record((E::Defects, "Lamp over the paint store flickers"), "Maintenance", ("", "marta"), (None, S::Done), &[(F::Place, "Paint store")]),
    record((E::ExpirationItems, "Fire extinguishers of the south quay"), "Safety", ("ines", ""), (Some(-5), S::Open), &[(F::Reference, "FE-2207"), (F::Issuer, "Port fire brigade")]),
    record((E::ExpirationItems, "Operating permit of the floating dock"), "Projects", ("rui", ""), (Some(40), S::Open), &[(F::Reference, "OP-118/24"), (F::Issuer, "Port authority")]),
    record((E::ExpirationItems, "First-aid certificates of the night shift"), "Safety", ("ines", "sergio"), (Some(12), S::InProgress), &[(F::Issuer, "Red Cross")]),
    record((E::Equipment, "Crane 4"), "Maintenance", ("ines", "beatriz"), (Some(25), S::Open), &[(F::Maker, "Liebherr"), (F::SerialNumber, "LHM-420-0093")]),
    record((E::Equipment, "Compressor in the paint shop"), "Maintenance", ("tomas", ""), (Some(60), S::Open), &[(F::Maker, "Atlas Copco"), (F::SerialNumber, "GA37-5518")]),
    record((E::Vehicles, "Fork lift 7"), "Maintenance", ("tomas", "hugo"), (Some(6), S::Open), &[(F::Plate, "41-PX-07"), (F::Maker, "Linde")]),
    record((E::Vehicles, "Yard tractor"), "Maintenance", ("ines", "hugo"), (Some(-1), S::Open), &[(F::Plate, "88-RT-12"), (F::Maker, "Terberg")]),
    record((E::Companies, "Weldright GmbH"), "Projects", ("tomas", ""), (None, S::Open), &[(F::Email, "office@weldright.example"), (F::Phone, "+49 40 5550 100"), (F::Address, "Hafenstraße 12, 20457 Hamburg")]),
    record((E::Locations, "Dry dock 2"), "Projects", ("tomas", ""), (None, S::Open), &[(F::Address, "South quay")]),
    record((E::Contacts, "Harbour master on duty"), "Safety", ("rui", ""), (None, S::Open), &[(F::Phone, "+351 21 555 0199"), (F::Company, "Port authority")]),
    record((E::Defects, "Oil stain at bay 3"), "Maintenance", ("ines", "nuno"), (Some(-20), S::Closed), &[(F::Place, "North quay, bay 3")]),
];

impl Seed {
    /// Makes the register of the business, as the administrator; its people have joined by now.
    pub(super) async fn keep_records(&self, place: &Place) -> anyhow::Result<()> {
        let actor = &place.actor;
        let everybody = MemberFilter::default();
        let page = self.usher.members(actor, &everybody, PageNumber::FIRST);
        let people = done(page.await)?.rows.into_iter();
        let people: HashMap<String, MemberId> = people
            .filter_map(|row| Some((row.email.split_once('@')?.0.to_owned(), row.id)))
            .collect();
        let today = self.usher.today(actor);
        for kept in REGISTER {
            let due_on = kept
                .due_in
                .map(|days| today.checked_add(days.days()))
                .transpose()?;
            let details = kept.details.iter();
            let details = details.map(|(field, text)| Ok((*field, RecordDetail::parse(text)?)));
            let terms = RecordTerms {
                title: RecordTitle::parse(kept.title)?,
                owner: people.get(kept.owner).copied(),
                assignee: people.get(kept.assignee).copied(),
                due_on,
                state: kept.state,
                notes: None,
                details: details.collect::<anyhow::Result<_>>()?,
            };
            let workspace = place.unit(UnitKind::Workspace, kept.workspace)?;
            let made = self
                .usher
                .create_record(actor, (kept.kind, workspace), terms)
                .await;
            done(made).context(kept.title)?;
        }
        Ok(())
    }
}
