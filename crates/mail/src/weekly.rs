//! The weekly mail: what is due, what others changed, and how many messages wait.

use crate::phrases::{phrase, say, say_count};
use crate::render::{Rendered, rendered};
use crate::sentence::{Piece, Sentence};
use crate::words::{day, header_name, name, one_line};
use askama::Template;
use domain::{Language, WeeklyRecord, WeeklyRecords, unread_shown};
use service::ports::WeeklyMail;

/// Puts the week into words.
pub(crate) fn render_weekly(facts: &WeeklyMail) -> Rendered {
    let m = &Week::of(facts);
    rendered(&Subject { m }, &Text { m }, &Html { m })
}

/// A week in sentences, ready to stand in a message.
struct Week {
    language: Language,
    subject: String,
    hello: Sentence,
    lead: Sentence,
    lists: Vec<List>,
    unread: Option<Unread>,
    read: &'static str,
    open: &'static str,
    why: &'static str,
    end_lead: &'static str,
    end_link: &'static str,
    register: Option<String>,
    end: String,
}

/// Some records under a heading.
struct List {
    heading: &'static str,
    items: Vec<Item>,
    more: Option<Sentence>,
}

/// A record.
struct Item {
    title: String,
    place: Sentence,
    link: String,
}

/// How many messages wait, and where.
struct Unread {
    lead: Sentence,
    link: String,
}

impl Week {
    fn of(facts: &WeeklyMail) -> Self {
        let language = facts.language;
        let phrase = |key| phrase(language, key);
        let known = [
            ("name", &*name(&facts.name)),
            ("business", &*name(facts.business.as_str())),
        ];
        let in_subject = [("business", &*header_name(facts.business.as_str()))];
        let news = &facts.news;
        let lists = [
            (phrase("mail-weekly-due"), &news.due, true),
            (phrase("mail-weekly-changed"), &news.changed, false),
        ];
        let lists: Vec<List> = lists
            .into_iter()
            .filter(|(_, records, _)| !records.shown.is_empty())
            .map(|(heading, records, tells_when)| List {
                heading,
                items: items(facts, records, tells_when),
                more: more(language, records),
            })
            .collect();
        Self {
            language,
            subject: say(language, "mail-weekly-subject", &in_subject).to_string(),
            hello: say(language, "mail-hello", &known),
            lead: say(language, "mail-weekly-lead", &known),
            register: (!lists.is_empty()).then(|| one_line(&facts.register)),
            lists,
            unread: unread(facts),
            read: phrase("mail-weekly-read"),
            open: phrase("mail-weekly-open"),
            why: phrase("mail-weekly-why"),
            end_lead: phrase("mail-weekly-end"),
            end_link: phrase("mail-weekly-end-link"),
            end: one_line(&facts.end),
        }
    }
}

fn items(facts: &WeeklyMail, records: &WeeklyRecords, tells_when: bool) -> Vec<Item> {
    let item = |record: &WeeklyRecord| Item {
        title: name(&record.title),
        place: place(facts, record, tells_when),
        link: one_line(&format!("{}/{}", facts.record, record.id)),
    };
    records.shown.iter().map(item).collect()
}

fn place(facts: &WeeklyMail, record: &WeeklyRecord, tells_when: bool) -> Sentence {
    let workspace = name(&record.workspace);
    match record.due_on.filter(|_| tells_when) {
        None => Sentence::of("{workspace}", &[("workspace", &workspace)]),
        Some(due) => say(
            facts.language,
            if due < facts.today {
                "mail-weekly-overdue"
            } else {
                "mail-weekly-due-on"
            },
            &[("workspace", &workspace), ("date", &day(due, facts.language))],
        ),
    }
}

fn more(language: Language, records: &WeeklyRecords) -> Option<Sentence> {
    let more = records.more();
    (more > 0).then(|| say_count(language, "mail-weekly-more", more, &[]))
}

fn unread(facts: &WeeklyMail) -> Option<Unread> {
    let count = facts.news.unread;
    let shown = unread_shown(count);
    (count > 0).then(|| Unread {
        lead: say_count(facts.language, "mail-weekly-unread", count, &[("shown", &shown)]),
        link: one_line(&facts.messages),
    })
}

#[derive(Template)]
#[template(path = "weekly/subject.txt")]
struct Subject<'a> {
    m: &'a Week,
}

#[derive(Template)]
#[template(path = "weekly/body.txt")]
struct Text<'a> {
    m: &'a Week,
}

#[derive(Template)]
#[template(path = "weekly/body.html")]
struct Html<'a> {
    m: &'a Week,
}
