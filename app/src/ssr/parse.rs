//! Parsing forms at the edge: every field is looked at, and all that is wrong is told at once.

use crate::wire::{Field, Problem, Refusal, Why};
use domain::{
    BusinessName, Company, DayHour, EmailAddress, EntityType, PersonName, PostalAddress, RecordLimit,
    RecordRights, TextRefusal, UnitName, WeeklyTime, ZoneName,
};
use service::Usher;
use std::str::FromStr;

/// What reads a text of a kind.
type ParseText<T> = fn(&str) -> Result<T, TextRefusal>;

/// Collects what is wrong with the fields of a form.
#[derive(Default)]
pub(crate) struct Fields(Vec<(Field, Problem)>);

impl Fields {
    /// Keeps the value, or notes the problem.
    pub(crate) fn take<T>(&mut self, field: Field, parsed: Result<T, Problem>) -> Option<T> {
        parsed.map_err(|problem| self.0.push((field, problem))).ok()
    }

    /// A text that is required.
    pub(crate) fn required<T>(&mut self, field: Field, text: &str, parse: ParseText<T>) -> Option<T> {
        self.take(field, parse(text).map_err(text_problem))
    }

    /// A text that may be left out.
    pub(crate) fn text<T>(&mut self, field: Field, text: &str, parse: ParseText<T>) -> Option<T> {
        if text.trim().is_empty() {
            return None;
        }
        self.required(field, text, parse)
    }

    /// A name that is required.
    pub(crate) fn name(&mut self, field: Field, text: &str) -> Option<PersonName> {
        self.required(field, text, PersonName::parse)
    }

    /// An address that is required.
    pub(crate) fn address(&mut self, field: Field, text: &str) -> Option<EmailAddress> {
        self.take(field, EmailAddress::parse(text).map_err(Problem::Address))
    }

    /// A day that may be left out.
    pub(crate) fn day(&mut self, field: Field, text: &str) -> Option<jiff::civil::Date> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        self.take(field, text.parse().map_err(|_| Problem::Day))
    }

    /// One of the choices that the form offered.
    pub(crate) fn choice<T: FromStr>(&mut self, field: Field, text: &str) -> Option<T> {
        let missing = text.is_empty();
        let parsed = text.parse().map_err(|_| {
            if missing {
                Problem::Missing
            } else {
                Problem::NotAChoice
            }
        });
        self.take(field, parsed)
    }

    /// The same where nothing may be chosen.
    pub(crate) fn optional_choice<T: FromStr>(&mut self, field: Field, text: &str) -> Option<T> {
        if text.is_empty() {
            None
        } else {
            self.choice(field, text)
        }
    }

    /// Any number of choices.
    pub(crate) fn choices<T: FromStr>(&mut self, field: Field, texts: &[String]) -> Vec<T> {
        let chosen: Result<Vec<T>, _> = texts.iter().map(|text| text.parse()).collect();
        self.take(field, chosen.map_err(|_| Problem::NotAChoice))
            .unwrap_or_default()
    }

    /// When the weekly mail comes. None where the form does not say: it stays so.
    pub(crate) fn weekly_time(&mut self, [day, hour, zone]: [&str; 3]) -> Option<WeeklyTime> {
        if day.is_empty() && hour.is_empty() {
            return None;
        }
        let zone = Some(zone.trim()).filter(|zone| !zone.is_empty());
        let known = match zone {
            Some(zone) if !Usher::knows_zone(zone) => Err(Problem::UnknownZone),
            zone => Ok(zone.map(|zone| ZoneName(zone.to_owned()))),
        };
        let day = self.choice(Field::WeeklyDay, day);
        let hour = DayHour::parse(hour).ok_or(Problem::NotAChoice);
        let hour = self.take(Field::WeeklyHour, hour);
        let zone = self.take(Field::Zone, known);
        Some(WeeklyTime {
            day: day?,
            hour: hour?,
            zone: zone?,
        })
    }

    /// Whose somebody is, if the box `external` is ticked.
    pub(crate) fn company(&mut self, external: &str, name: &str, address: &str) -> Option<Company> {
        if external.is_empty() {
            return None;
        }
        let name = self.required(Field::Company, name, BusinessName::parse);
        let address = self.text(Field::CompanyAddress, address, PostalAddress::parse);
        Some(Company { name: name?, address })
    }

    /// How far records are limited: not at all, where nothing is chosen, by a saved record set, or by a `custom` one with
    /// what is ticked.
    pub(crate) fn record_limit(&mut self, record_set: &str, ticked: [&[String]; 2]) -> RecordLimit {
        match record_set {
            "" => RecordLimit::None,
            "custom" => RecordLimit::Custom(self.record_rights(Field::RecordSet, ticked)),
            id => self
                .choice(Field::RecordSet, id)
                .map_or(RecordLimit::None, RecordLimit::Saved),
        }
    }

    /// What is ticked to be viewed and to be updated. Who may update may view, whichever boxes are ticked.
    pub(crate) fn record_rights(&mut self, field: Field, [view, update]: [&[String]; 2]) -> RecordRights {
        let viewed: Vec<EntityType> = self.choices(field, view);
        let updated: Vec<EntityType> = self.choices(field, update);
        let rights = viewed.into_iter().fold(RecordRights::NONE, RecordRights::viewing);
        updated.into_iter().fold(rights, RecordRights::updating)
    }

    /// The refusal with all problems.
    pub(crate) fn refusal(self) -> Refusal {
        Why::Fields(self.0).into()
    }

    /// Whether nothing is wrong so far.
    pub(crate) fn are_fine(&self) -> bool {
        self.0.is_empty()
    }
}

/// What is wrong with a typed name.
fn text_problem(reason: TextRefusal) -> Problem {
    if reason == TextRefusal::Empty {
        Problem::Missing
    } else {
        Problem::Text(reason)
    }
}

/// A name in a form that has nothing else to get wrong.
pub(crate) fn parse_name(name: &str) -> Result<UnitName, Refusal> {
    UnitName::parse(name).map_err(|reason| Why::Fields(vec![(Field::Name, text_problem(reason))]).into())
}

/// An identifier from a hidden field: what is none was never offered.
pub(crate) fn parse_id<T: FromStr>(text: &str) -> Result<T, Refusal> {
    text.parse().map_err(|_| Why::NotFound.into())
}
