//! Names, notes, times and answers as they stand in a message: nothing hidden, nothing that becomes a link.

use crate::phrases::{phrase, say};
use crate::sentence::Sentence;
use domain::{Language, Timestamp, ZoneName};
use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Makes any text one line: control characters and line separators become spaces, runs of white space one space,
/// and characters that reorder what is read (A39) are dropped.
pub(crate) fn one_line(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|c| !reorders(*c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

const fn reorders(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A name for the body of a message: one line, and nothing in it that a mail program would make a link of.
///
/// Mail programs link whatever looks like a domain or an address ("evil.example"), and a message of ours must not
/// carry a stranger's link (A39). A word joiner (U+2060) after the dot (Chinese ones too), colon or at sign is not seen
/// and ends the guess.
pub(crate) fn name(text: &str) -> String {
    let line = one_line(text);
    let mut name = String::with_capacity(line.len());
    let mut characters = line.chars().peekable();
    while let Some(c) = characters.next() {
        name.push(c);
        let goes_on = characters.peek().is_some_and(|next| !next.is_whitespace());
        if goes_on && matches!(c, '.' | '\u{3002}' | '\u{FF0E}' | '\u{FF61}' | ':' | '@') {
            name.push('\u{2060}');
        }
    }
    name
}

/// The lines of a note, each as harmless as a [`name`]. Of empty lines one stays between others, and none around them.
pub(crate) fn lines(note: &str) -> Vec<String> {
    let mut lines: Vec<String> = note
        .replace("\r\n", "\n")
        .split(['\n', '\r', '\u{0B}', '\u{0C}', '\u{85}', '\u{2028}', '\u{2029}'])
        .map(name)
        .collect();
    lines.dedup_by(|next, line| next.is_empty() && line.is_empty());
    if lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    if lines.first().is_some_and(String::is_empty) {
        lines.remove(0);
    }
    lines
}

/// A name for a header: one line, and no encoded word (RFC 2047), which the reader's program would decode into
/// something that was never checked.
pub(crate) fn header_name(text: &str) -> String {
    one_line(text).replace("=?", "= ?")
}

/// The first 300 characters of a server's answer, in one line.
pub(crate) fn answer(text: &str) -> String {
    one_line(text).chars().take(300).collect()
}

/// A time in the words of a language, in the given zone and with its name: "Sunday 22 November 2026, 14:30
/// (Europe/Berlin)".
///
/// A zone that this machine does not know is told as UTC: a message with an odd zone is better than none.
pub(crate) fn told(at: Timestamp, zone: &ZoneName, language: Language) -> String {
    let zone = TimeZone::get(&zone.0).unwrap_or(TimeZone::UTC);
    let at = jiff::Timestamp::from_microsecond(at.micros()).unwrap_or(if at.micros() < 0 {
        jiff::Timestamp::MIN
    } else {
        jiff::Timestamp::MAX
    });
    let zone_name = zone.iana_name().unwrap_or("UTC").to_owned();
    let local = at.to_zoned(zone);
    format!("{} ({zone_name})", date(&local, language))
}

/// A day in the words of a language: "22 November 2026".
pub(crate) fn day(date: Date, language: Language) -> String {
    say(
        language,
        "mail-day",
        &[
            ("day", &day_of_month(date.day(), language)),
            ("month", month(date.month(), language)),
            ("year", &date.year().to_string()),
        ],
    )
    .to_string()
}

fn day_of_month(day: i8, language: Language) -> String {
    match day {
        1 => phrase(language, "mail-first-day").to_owned(),
        day => day.to_string(),
    }
}

fn month(of: i8, language: Language) -> &'static str {
    MONTHS.get(place(of - 1)).map_or("", |key| phrase(language, key))
}

fn date(local: &Zoned, language: Language) -> Sentence {
    let weekday = WEEKDAYS.get(place(local.weekday().to_monday_zero_offset()));
    say(
        language,
        "mail-date",
        &[
            ("weekday", weekday.map_or("", |key| phrase(language, key))),
            ("day", &day_of_month(local.day(), language)),
            ("month", month(local.month(), language)),
            ("year", &local.year().to_string()),
            ("time", &format!("{:02}:{:02}", local.hour(), local.minute())),
            ("hour", &local.hour().to_string()),
            ("mm", &format!("{:02}", local.minute())),
        ],
    )
}

fn place(of: i8) -> usize {
    usize::try_from(of).unwrap_or(usize::MAX)
}

/// Monday to Sunday.
const WEEKDAYS: [&str; 7] = [
    "mail-weekday-1",
    "mail-weekday-2",
    "mail-weekday-3",
    "mail-weekday-4",
    "mail-weekday-5",
    "mail-weekday-6",
    "mail-weekday-7",
];

/// January to December.
const MONTHS: [&str; 12] = [
    "mail-month-1",
    "mail-month-2",
    "mail-month-3",
    "mail-month-4",
    "mail-month-5",
    "mail-month-6",
    "mail-month-7",
    "mail-month-8",
    "mail-month-9",
    "mail-month-10",
    "mail-month-11",
    "mail-month-12",
];

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, French, German, Spanish};

    fn told_in(zone: &str) -> String {
        // 2026-11-22T13:30:00Z
        told(
            Timestamp::from_micros(1_795_354_200_000_000),
            &ZoneName(zone.into()),
            English,
        )
    }

    fn told_at(time: &str, language: Language) -> String {
        let at: jiff::Timestamp = time.parse().unwrap();
        told(
            Timestamp::from_micros(at.as_microsecond()),
            &ZoneName("Europe/Paris".into()),
            language,
        )
    }

    #[test]
    fn each_language_tells_a_time_in_its_own_way() {
        for (language, time, words) in [
            (English, "2026-03-01T08:05:00Z", "Sunday 1 March 2026, 09:05"),
            (German, "2026-03-01T08:05:00Z", "Sonntag, 1. März 2026, 09:05 Uhr"),
            (
                Spanish,
                "2026-03-01T08:05:00Z",
                "domingo 1 de marzo de 2026, 09:05 h",
            ),
            (
                French,
                "2026-03-01T08:05:00Z",
                "dimanche 1er mars 2026 à 9\u{A0}h\u{A0}05",
            ),
            (
                German,
                "2026-12-31T22:00:00Z",
                "Donnerstag, 31. Dezember 2026, 23:00 Uhr",
            ),
            (
                Spanish,
                "2027-01-11T00:00:00Z",
                "lunes 11 de enero de 2027, 01:00 h",
            ),
            (
                French,
                "2026-08-11T12:30:00Z",
                "mardi 11 août 2026 à 14\u{A0}h\u{A0}30",
            ),
        ] {
            assert_eq!(told_at(time, language), format!("{words} (Europe/Paris)"));
        }
    }

    #[test]
    fn a_time_is_told_with_day_date_time_and_zone() {
        assert_eq!(
            told_in("Europe/Berlin"),
            "Sunday 22 November 2026, 14:30 (Europe/Berlin)"
        );
        assert_eq!(
            told_in("Asia/Kathmandu"),
            "Sunday 22 November 2026, 19:15 (Asia/Kathmandu)"
        );
    }

    #[test]
    fn a_zone_that_is_not_known_is_told_as_utc_and_says_so() {
        for zone in ["", "Mars/Olympus", "../../etc/passwd", "Europe/Berlin\r\nBcc: x"] {
            assert_eq!(told_in(zone), "Sunday 22 November 2026, 13:30 (UTC)", "{zone:?}");
        }
    }

    #[test]
    fn no_time_is_too_far_away_to_be_told() {
        for micros in [i64::MIN, i64::MAX] {
            let words = told(
                Timestamp::from_micros(micros),
                &ZoneName("Pacific/Kiritimati".into()),
                English,
            );
            assert!(words.ends_with("(Pacific/Kiritimati)"), "{words}");
        }
    }

    #[test]
    fn a39_a_name_never_looks_like_a_link() {
        assert_eq!(name("evil.example"), "evil.\u{2060}example");
        assert_eq!(
            name("mailto:a@evil.example"),
            "mailto:\u{2060}a@\u{2060}evil.\u{2060}example"
        );
        assert_eq!(name("evil。example"), "evil。\u{2060}example");
        assert_eq!(name("Acme Ltd. & Co."), "Acme Ltd. & Co.");
    }

    #[test]
    fn a_note_keeps_its_lines_and_one_empty_one_between_paragraphs() {
        let note = "\r\n \r\nDear Ada,\r\n\r\n\u{202E}\r\nwelcome.\rSee evil.example\u{2028}Grace\n\n";
        let kept = ["Dear Ada,", "", "welcome.", "See evil.\u{2060}example", "Grace"];
        assert_eq!(lines(note), kept);
        for empty in ["", " ", "\r\n\r\n", "\u{200F}\n\0"] {
            assert!(lines(empty).is_empty(), "{empty:?}");
        }
    }

    #[test]
    fn a35_a_line_break_becomes_a_space_and_an_encoded_word_plain_text() {
        assert_eq!(
            one_line("Ada\r\nBcc: b@evil.example\0 x"),
            "Ada Bcc: b@evil.example x"
        );
        assert_eq!(one_line("a\u{2028}b\u{85}c\u{202E}d"), "a b cd");
        assert_eq!(header_name("=?utf-8?Q?hi?="), "= ?utf-8?Q?hi?=");
    }

    #[test]
    fn an_answer_is_one_line_of_at_most_300_characters() {
        assert_eq!(answer("550 no\r\n\u{1b}[31msuch user"), "550 no [31msuch user");
        assert_eq!(answer(&"é".repeat(1000)).chars().count(), 300);
    }
}
