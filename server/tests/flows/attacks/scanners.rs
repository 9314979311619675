//! Programs that open links before people do (A13).

use super::{CHARLES, accept, filled_in, invited};
use crate::app::TestApp;
use crate::browser::Browser;
use crate::databases::on_both;
use crate::slips::{codes, invite_employee, print, type_code};

/// What mail scanners, previews and prefetching browsers say of themselves.
const SCANNERS: [&[(&str, &str)]; 7] = [
    &[(
        "user-agent",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; ms-office; MSOffice 16)",
    )],
    &[(
        "user-agent",
        "Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0; SafeLinks)",
    )],
    &[
        ("user-agent", "Mozilla/5.0 (compatible; Proofpoint URL Defense)"),
        ("accept", "*/*"),
    ],
    &[(
        "user-agent",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36",
    )],
    &[
        ("purpose", "prefetch"),
        ("x-moz", "prefetch"),
        ("x-purpose", "preview"),
    ],
    &[
        ("sec-purpose", "prefetch;prerender"),
        ("sec-fetch-site", "cross-site"),
    ],
    &[
        ("user-agent", "Slackbot-LinkExpanding 1.0"),
        ("range", "bytes=0-32768"),
    ],
];

on_both! {
    async fn a13_scanners_open_links_as_often_as_they_like_and_change_nothing(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        let mailed = invited(app, &mut ada, CHARLES).await;
        let form = filled_in(app, &mailed).await;
        invite_employee(&mut ada, "Mia", "").await;
        let code = codes(&print(&mut ada).await).remove(0);
        let mut mia = app.browser();
        let slip = type_code(&mut mia, &code).await;
        let setup = app.further_setup_path().await;
        let before = app.rows().await;
        for number in 0..50 {
            let mut scanner = Browser::sending(&app.url, SCANNERS[number % SCANNERS.len()]);
            let tracked = format!("{}?utm_source=mail&fbclid={number}", mailed.path);
            for path in [&mailed.path, &tracked, &slip.path, &setup] {
                for page in [scanner.head(path).await, scanner.get(path).await] {
                    assert_eq!(page.status, 200, "{number} {path}");
                    assert!(!page.headers.contains_key("set-cookie"), "{number} {path}");
                }
            }
        }
        app.wrote_nothing_since(&before).await;
        assert_eq!(accept(&mut app.browser(), &mailed.path, &form).await.path, "/welcome");
        let typed = [("password", crate::app::PASSWORD), ("repeated", crate::app::PASSWORD)];
        assert_eq!(mia.submit(&slip, "enrol", &typed).await.path, "/welcome");
    }
}
