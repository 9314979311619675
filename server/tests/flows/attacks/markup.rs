//! Markup that somebody typed: text wherever a page says it (A50; lists, audit, mails and slips are looked at in `hostile.rs`).

use super::estate::Estate;
use super::matrix::pages::PAGES;
use super::matrix::rows;
use super::wire::Answer;
use crate::databases::TestDatabase;
use domain::UnitKind;

const MARKUP: &str = "\"'><img src=x onerror=alert(1)></textarea><script>alert(2)</script>";

/// What pages read from their addresses.
const NAMES: &str = "q search status role department sort page order person act from to of form who kind workspace state \
                     done notice created sent managers at box older newer part id business next states changed language";

fn assert_inert(answer: &Answer, what: &str) {
    assert!(answer.status < 500, "{what}: {}", answer.status);
    for tag in ["<img src=x", "<script>alert", "\"'><"] {
        assert!(!answer.body.contains(tag), "{what}: {tag}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a50_what_is_typed_is_text_wherever_a_page_says_it_back() {
    let database = TestDatabase::sqlite();
    let estate = Estate::on(&database).await;
    let (wire, session) = (&estate.target.wire, estate.session("instance"));
    let typed = serde_urlencoded::to_string([("q", MARKUP)]).unwrap();
    let typed = typed.strip_prefix("q=").unwrap();
    let query: Vec<String> = NAMES.split(' ').map(|name| format!("{name}={typed}")).collect();
    for row in rows(PAGES) {
        let path = estate.fill(row.path(), "instance");
        let path = path.split('?').next().unwrap();
        let mut queries = vec![query.join("&")];
        for actor in ["nobody", "instance"] {
            let page = wire
                .get(&format!("{path}?{}", queries[0]), estate.session(actor))
                .await;
            assert_inert(&page, &format!("{path} as {actor}"));
            if actor == "instance" && page.status != 200 {
                // One of them is refused before the others are looked at.
                queries.extend(query.iter().cloned());
            }
        }
        for query in &queries[1..] {
            assert_inert(
                &wire.get(&format!("{path}?{query}"), session).await,
                &format!("{path}?{query}"),
            );
        }
    }
    for path in [
        format!("/nowhere/{typed}"),
        format!("/accept/{typed}"),
        format!("/settings/{typed}"),
    ] {
        assert_inert(&wire.get(&path, session).await, &path);
    }
}

/// A page, a form on it, and what is typed there.
type Post = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

const POSTS: [Post; 8] = [
    (
        "/account",
        "save_own_profile",
        &[
            ("first_name", MARKUP),
            ("last_name", MARKUP),
            ("job_title", MARKUP),
        ],
    ),
    (
        "/users",
        "edit_person",
        &[
            ("id", "{inside}"),
            ("first_name", MARKUP),
            ("last_name", MARKUP),
            ("company", MARKUP),
            ("external", ""),
        ],
    ),
    (
        "/messages",
        "send_message",
        &[("to", "{inside}"), ("text", MARKUP)],
    ),
    (
        "/records",
        "create_record",
        &[
            ("kind", "defects"),
            ("workspace", "{workspace}"),
            ("title", MARKUP),
            ("notes", MARKUP),
            ("state", "open"),
        ],
    ),
    (
        "/records",
        "report_progress",
        &[("id", "{defect}"), ("state", "in progress"), ("note", MARKUP)],
    ),
    (
        "/records",
        "save_record_view",
        &[("name", MARKUP), ("filters", MARKUP)],
    ),
    (
        "/settings/roles",
        "create_role",
        &[
            ("name", MARKUP),
            ("description", MARKUP),
            ("scope", "whole business"),
            ("reach", "all"),
        ],
    ),
    ("/settings/apps", "create_app", &[("name", MARKUP)]),
];

#[tokio::test(flavor = "multi_thread")]
async fn a50_names_notes_and_tables_of_markup_are_text_on_every_page_of_everybody() {
    let database = TestDatabase::sqlite();
    let estate = Estate::on(&database).await;
    let (target, session) = (&estate.target, estate.session("instance"));
    for kind in [
        UnitKind::Department,
        UnitKind::Location,
        UnitKind::Team,
        UnitKind::Workspace,
    ] {
        target.unit(kind, MARKUP).await;
    }
    let fill = |text: &str| estate.fill(text, "instance");
    for (path, call, fields) in POSTS {
        let fields: Vec<(&str, String)> = fields
            .iter()
            .map(|(name, value)| {
                (
                    *name,
                    if value.starts_with('{') {
                        fill(value)
                    } else {
                        (*value).to_owned()
                    },
                )
            })
            .collect();
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let done = target.wire.post(path, session, call, &fields).await;
        assert_eq!(done.status, 303, "{call}: {}", done.body);
    }
    let table = format!(
        "mail,first name,role\nnobody,\"{}\",\"{0}\"\n",
        MARKUP.replace('"', "\"\"")
    );
    let usher = &target.app.usher;
    let import = usher
        .upload_import(&target.ada.actor, table.into_bytes())
        .await
        .unwrap();
    target.keeper.settled(&target.app).await;
    let mut seen = 0;
    let own = [
        format!("/users/imports/{import}"),
        fill("/records/{defect}"),
        fill("/users/{inside}?form=place"),
    ];
    let pages = rows(PAGES)
        .filter(|row| !row.what.contains("csv"))
        .map(|row| fill(row.path()));
    for path in pages.chain(own) {
        for actor in ["external", "viewer", "department", "instance"] {
            let page = target.wire.get(&path, estate.session(actor)).await;
            assert_inert(&page, &format!("{path} as {actor}"));
            seen += usize::from(page.body.contains("&lt;img src=x onerror=alert(1)&gt;"));
        }
    }
    assert!(seen > 20, "{seen} pages say it at all");
}
