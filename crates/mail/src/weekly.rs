//! The weekly mail: what is due, what others changed, and how many messages wait.

use crate::phrases::{Calendar, Phrases, WeeklyWords, phrases};
use crate::render::{Rendered, rendered};
use crate::sentence::{Piece, Sentence};
use crate::words::{day, header_name, name, one_line};
use askama::Template;
use domain::{Language, MOST_UNREAD, WeeklyRecord, WeeklyRecords};
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
    words: &'static WeeklyWords,
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
        let phrases = phrases(facts.language);
        let words = &phrases.weekly;
        let known = [
            ("name", &*name(&facts.name)),
            ("business", &*name(facts.business.as_str())),
        ];
        let in_subject = [("business", &*header_name(facts.business.as_str()))];
        let news = &facts.news;
        let lists = [
            (words.due, &news.due, true),
            (words.changed, &news.changed, false),
        ];
        let lists: Vec<List> = lists
            .into_iter()
            .filter(|(_, records, _)| !records.shown.is_empty())
            .map(|(heading, records, tells_when)| List {
                heading,
                items: items(facts, records, tells_when, phrases),
                more: more(words, records),
            })
            .collect();
        Self {
            language: facts.language,
            subject: Sentence::of(words.subject, &in_subject).to_string(),
            hello: Sentence::of(phrases.hello, &known),
            lead: Sentence::of(words.lead, &known),
            register: (!lists.is_empty()).then(|| one_line(&facts.register)),
            lists,
            unread: unread(words, facts),
            words,
            end: one_line(&facts.end),
        }
    }
}

fn items(facts: &WeeklyMail, records: &WeeklyRecords, tells_when: bool, phrases: &Phrases) -> Vec<Item> {
    let item = |record: &WeeklyRecord| Item {
        title: name(&record.title),
        place: place(facts, record, tells_when, (&phrases.weekly, &phrases.calendar)),
        link: one_line(&format!("{}/{}", facts.record, record.id)),
    };
    records.shown.iter().map(item).collect()
}

fn place(
    facts: &WeeklyMail,
    record: &WeeklyRecord,
    tells_when: bool,
    (words, calendar): (&WeeklyWords, &Calendar),
) -> Sentence {
    let workspace = name(&record.workspace);
    match record.due_on.filter(|_| tells_when) {
        None => Sentence::of("{workspace}", &[("workspace", &workspace)]),
        Some(due) => Sentence::of(
            if due < facts.today {
                words.overdue
            } else {
                words.due_on
            },
            &[("workspace", &workspace), ("date", &day(due, calendar))],
        ),
    }
}

fn more(words: &WeeklyWords, records: &WeeklyRecords) -> Option<Sentence> {
    let more = records.more();
    (more > 0).then(|| Sentence::of(words.more, &[("count", &more.to_string())]))
}

fn unread(words: &WeeklyWords, facts: &WeeklyMail) -> Option<Unread> {
    let several = |count: &str| Sentence::of(words.unread, &[("count", count)]);
    let lead = match facts.news.unread {
        0 => return None,
        1 => Sentence::of(words.one_unread, &[]),
        few if few < MOST_UNREAD => several(&few.to_string()),
        _ => several(&format!("{}+", MOST_UNREAD - 1)),
    };
    let link = one_line(&facts.messages);
    Some(Unread { lead, link })
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
