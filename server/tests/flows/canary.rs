//! A whole story with secrets that are looked for afterwards: in the log at its loudest, in the database's files, in the
//! audit, in tables, in metrics, and in what the server answers.

use crate::app::{until, within};
use crate::binary::Binary;
use crate::browser::Browser;
use crate::invite::invite;
use crate::mail_settings;
use crate::messages::write;
use crate::page::Page;
use crate::person::link_to;
use crate::processes::change_in;
use crate::scripted_server::ScriptedServer;
use crate::slips::{codes, invite_employee, print, type_code};
use domain::InviteCode;
use mail_parser::MessageParser;
use reqwest::header::{CONTENT_TYPE, SET_COOKIE};
use reqwest::redirect::Policy;
use std::path::Path;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

const ADA: &str = "c4nary-password-of-ada-8842";
const ADA_AGAIN: &str = "c4nary-new-password-of-ada-8842";
const CHARLES: &str = "c4nary-password-of-charles-8842";
const MIA: &str = "c4nary-password-of-mia-8842";
const WRONG: &str = "c4nary-wrong-password-8842";
const MAIL: &str = "c4nary-mail-password-8842";
const SMS: &str = "c4nary-sms-secret-8842";

/// Everything of ours as loud as it gets.
const LOUD: &str =
    "info,server=trace,app=trace,service=trace,store=trace,mail=trace,domain=trace,catalogue=trace";

/// The secrets of the story, with what each is.
struct Secrets(Vec<(&'static str, String)>);

impl Secrets {
    fn keep(&mut self, what: &'static str, secret: &str) {
        assert!(
            secret.len() >= 8,
            "{what} is too short to be looked for: {secret:?}"
        );
        self.0.push((what, secret.to_owned()));
    }

    /// A code in the forms that it is written in.
    fn keep_code(&mut self, what: &'static str, code: &str) {
        let bare = code.replace('-', "");
        for form in [code, &bare, &code.to_lowercase(), &bare.to_lowercase()] {
            self.keep(what, form);
        }
    }

    /// What stands behind the last slash.
    fn keep_link(&mut self, what: &'static str, path: &str) {
        self.keep(what, path.rsplit('/').next().unwrap());
    }

    fn assert_none_in(&self, place: &str, bytes: &[u8]) {
        for (what, secret) in &self.0 {
            let found = bytes
                .windows(secret.len())
                .position(|window| window == secret.as_bytes());
            if let Some(at) = found {
                let around = &bytes[at.saturating_sub(200)..bytes.len().min(at + secret.len() + 50)];
                panic!("{what} in {place}: …{}…", String::from_utf8_lossy(around));
            }
        }
    }

    fn assert_none_on(&self, page: &Page) {
        self.assert_none_in(&page.path, page.html.as_bytes());
        self.assert_none_in(&page.path, format!("{:?}", page.headers).as_bytes());
    }
}

/// An SMS gateway that refuses everything and says the secret back.
async fn gateway() -> (String, UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, got) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = vec![0; 8192];
            let length = stream.read(&mut request).await.unwrap();
            tell.send(String::from_utf8_lossy(&request[..length]).into_owned())
                .unwrap();
            let said = format!("{SMS} may not");
            let answer = format!(
                "HTTP/1.1 403 Forbidden\r\nContent-Length: {}\r\n\r\n{said}",
                said.len()
            );
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    (format!("http://{address}/sms?to={{to}}&text={{text}}"), got)
}

/// The path of the link with these words in it, and the mail that it came in.
async fn mailed(usher: &Binary, server: &ScriptedServer, words: &str) -> (String, String) {
    until(words, async || {
        usher.browser().get("/health/live").await;
        server.heard().iter().find_map(|heard| {
            let message = heard.message();
            let text = MessageParser::default()
                .parse(&message)?
                .body_text(0)?
                .into_owned();
            let link = text.split_whitespace().find(|word| word.contains(words))?;
            let path = link.strip_prefix(&usher.url)?.to_owned();
            Some((path, text))
        })
    })
    .await
}

async fn set_up(usher: &Binary, secrets: &mut Secrets) -> Browser {
    let mut ada = usher.browser();
    secrets.keep_link("the set-up link", &usher.setup_path);
    let page = ada.get(&usher.setup_path).await;
    let fields = [
        ("business", "Engines Ltd"),
        ("template", "general"),
        ("zone", "Europe/Berlin"),
        ("first_name", "Ada"),
        ("last_name", "Lovelace"),
        ("email", "ada@usher.example"),
        ("password", ADA),
        ("repeated", ADA),
    ];
    let made = ada.submit(&page, "set_up_instance", &fields).await;
    assert_eq!(made.path, "/welcome", "{}", made.text("main"));
    secrets.assert_none_on(&made);
    ada
}

/// Sets the mail server with its password, and sees it used.
async fn set_mail(ada: &mut Browser, secrets: &Secrets) -> ScriptedServer {
    let server = ScriptedServer::start(&[]).await;
    let port = server.address.port().to_string();
    let saved = mail_settings::save(ada, &[("port", &port), ("password", MAIL)]).await;
    assert!(
        saved.says("saved with its new password"),
        "{}",
        saved.text("main")
    );
    let tested = ada.submit(&saved, "send_test_mail", &[]).await;
    assert!(
        server.heard()[0].verbs().contains(&"AUTH"),
        "{:?}",
        server.heard()
    );
    for page in [saved, tested] {
        secrets.assert_none_on(&page);
    }
    server
}

/// Charles is invited by mail, types a wrong code and accepts.
async fn accept(
    usher: &Binary,
    ada: &mut Browser,
    server: &ScriptedServer,
    secrets: &mut Secrets,
) -> Browser {
    let sent = invite(ada, "charles@engines.example").await;
    let (path, text) = mailed(usher, server, "/accept/").await;
    secrets.keep_link("the accept link", &path);
    let is_code = |line: &&str| line.len() == 9 && InviteCode::parse(line).is_some();
    let code = text
        .lines()
        .map(str::trim)
        .find(is_code)
        .expect("the mail has a code");
    secrets.keep_code("the invite code", code);
    let mut charles = usher.browser();
    let offer = charles.get(&path).await;
    let typed = |code| [("code", code), ("password", CHARLES), ("repeated", CHARLES)];
    let wrong = charles.submit(&offer, "accept", &typed("0000-0000")).await;
    assert!(wrong.status == 422 && !wrong.html.contains(CHARLES));
    let joined = charles.submit(&wrong, "accept", &typed(code)).await;
    assert_eq!(joined.path, "/welcome", "{}", joined.text("main"));
    for page in [&sent, &joined] {
        secrets.assert_none_on(page);
    }
    charles
}

/// Mia joins with a slip; afterwards a reset slip is printed for her.
async fn enrol(usher: &Binary, ada: &mut Browser, secrets: &mut Secrets) -> Browser {
    invite_employee(ada, "Mia", "").await;
    let code = codes(&print(ada).await).remove(0);
    secrets.keep_code("the slip's code", &code);
    let mut mia = usher.browser();
    let form = type_code(&mut mia, &code).await;
    secrets.keep_link("the slip's picture", &form.path);
    let fields = [("password", MIA), ("repeated", MIA)];
    let welcome = mia.submit(&form, "enrol", &fields).await;
    assert_eq!(welcome.path, "/welcome", "{}", welcome.text("main"));
    secrets.assert_none_on(&welcome);
    let person = link_to(&ada.get("/users").await, "Mia Okafor");
    let question = ada.get(&format!("{person}/reset-slip")).await;
    let sheet = ada.submit(&question, "print_reset_slip", &[]).await;
    let code = codes(&sheet).remove(0);
    secrets.keep_code("the reset slip's code", &code);
    let form = type_code(&mut usher.browser(), &code).await;
    secrets.keep_link("the reset slip's picture", &form.path);
    mia
}

/// Ada asks for another address, forgets her password, sets a new one, and signs in wrong and right.
async fn come_back(usher: &Binary, ada: &mut Browser, server: &ScriptedServer, secrets: &mut Secrets) {
    let account = ada.get("/account").await;
    let typed = [("email", "countess@usher.example"), ("current", ADA)];
    ada.submit(&account, "ask_for_own_address", &typed).await;
    secrets.keep_link(
        "the new address's link",
        &mailed(usher, server, "/confirm-address/").await.0,
    );
    let forgot = ada.get("/forgot").await;
    ada.submit(&forgot, "forgot", &[("email", "ada@usher.example")])
        .await;
    let (path, _) = mailed(usher, server, "/reset/").await;
    secrets.keep_link("the reset link", &path);
    let form = ada.get(&path).await;
    let typed = [("password", ADA_AGAIN), ("repeated", ADA_AGAIN)];
    let back = ada.submit(&form, "reset_password", &typed).await;
    assert_eq!(back.path, "/?notice=password-set", "{}", back.text("main"));
    let wrong = usher.browser().sign_in("ada@usher.example", WRONG).await;
    assert!(wrong.status.is_client_error());
    for page in [back, wrong] {
        secrets.assert_none_on(&page);
    }
    secrets.keep("a session", &session(usher).await);
}

/// Signs in as Ada; the session's token, as the browser gets it.
async fn session(usher: &Binary) -> String {
    let page = usher.browser().get("/sign-in").await;
    let fields = page.filled(
        "sign_in",
        &[("email", "ada@usher.example"), ("password", ADA_AGAIN)],
    );
    let client = reqwest::Client::builder()
        .redirect(Policy::none())
        .build()
        .unwrap();
    let post = client
        .post(format!("{}/sign-in", usher.url))
        .header("sec-fetch-site", "same-origin")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(serde_urlencoded::to_string(fields).unwrap());
    let answer = post.send().await.unwrap();
    assert_eq!(answer.status(), 303);
    let cookie = answer.headers()[SET_COOKIE].to_str().unwrap();
    let (_, token) = cookie.split(';').next().unwrap().split_once('=').unwrap();
    token.to_owned()
}

/// Charles writes to Ada, who is told by SMS; the gateway refuses.
async fn tell_by_sms(
    dir: &Path,
    ada: &mut Browser,
    charles: &mut Browser,
    got: &mut UnboundedReceiver<String>,
) {
    let account = ada.get("/account").await;
    let profile = ada
        .submit(&account, "save_own_profile", &[("mobile", "+49 170 1234567")])
        .await;
    ada.submit(&profile, "save_own_choices", &[("message_notices", "sms")])
        .await;
    write(charles, "Ada", "Psst.").await;
    // It would wait two minutes, in case she reads it meanwhile.
    change_in(dir, "UPDATE outbox SET due_at = 0 WHERE to_number IS NOT NULL").await;
    let asked = within("an SMS", got.recv()).await.unwrap();
    assert!(asked.contains(SMS), "the gateway is shown the secret");
    until("the gateway's refusal", async || {
        let failed = ada.get("/settings/outbox?states=failed").await;
        failed.says("403 Forbidden").then_some(())
    })
    .await;
}

/// All that anybody can look at afterwards.
async fn assert_none_answered(browsers: [&mut Browser; 3], secrets: &Secrets) {
    let paths = [
        "/",
        "/welcome",
        "/users",
        "/users/invitations?status=all",
        "/users/slips",
        "/users/chart",
        "/messages",
        "/account",
        "/audit",
        "/audit?of=instance",
        "/settings/outbox?states=all",
        "/settings/email",
        "/settings/invitations",
        "/records",
        "/users/csv",
        "/users/invitations/csv?status=all",
        "/audit/csv",
        "/audit/csv?of=instance",
        "/records/csv",
        "/api/users_page",
        "/nowhere",
        "/sign-in",
    ];
    for browser in browsers {
        for path in paths {
            secrets.assert_none_on(&browser.get(path).await);
        }
    }
}

fn assert_none_kept(usher: &Binary, secrets: &Secrets) {
    let files = usher.files();
    for name in ["usher.db", "usher.db-wal"] {
        let there = files
            .iter()
            .any(|(path, bytes)| path.ends_with(name) && !bytes.is_empty());
        assert!(there, "{name} is looked into");
    }
    for (path, bytes) in files.iter().filter(|(path, _)| !path.ends_with("instance.key")) {
        secrets.assert_none_in(&path.display().to_string(), bytes);
    }
}

fn assert_none_logged(usher: &Binary, secrets: &Secrets) {
    let log = usher.log();
    secrets.assert_none_in("the log", log.as_bytes());
    let mut routes = Vec::new();
    for line in log.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("each line is JSON");
        if line["fields"]["message"] != "answered" {
            continue;
        }
        assert!(
            line["fields"]["status"].is_u64() && line["fields"]["millis"].is_u64(),
            "{line}"
        );
        let span = &line["span"];
        assert!(
            span["request_id"].is_string() && span["method"].is_string(),
            "{line}"
        );
        assert_eq!(span["network"], "127.0.0.1");
        routes.push(span["route"].as_str().unwrap().to_owned());
    }
    for route in [
        "/accept/{token}",
        "/join/{token}",
        "/reset/{token}",
        "/setup/{token}",
        "/sign-in",
    ] {
        assert!(routes.iter().any(|logged| logged == route), "{route}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i7_a15_a16_no_secret_of_a_whole_story_is_logged_kept_told_or_answered() {
    let (sms_url, mut got) = gateway().await;
    let settings = [
        ("log", LOUD),
        ("log_format", "json"),
        ("sms_url", &sms_url),
        ("sms_secret", SMS),
    ];
    let usher = Binary::start(&settings).await;
    let mut secrets = Secrets(Vec::new());
    let files = usher.files();
    let (_, key) = files
        .iter()
        .find(|(path, _)| path.ends_with("instance.key"))
        .unwrap();
    secrets.keep("the instance key", std::str::from_utf8(key).unwrap().trim());
    for password in [ADA, ADA_AGAIN, CHARLES, MIA, WRONG, MAIL, SMS] {
        secrets.keep("a password", password);
    }
    let mut ada = set_up(&usher, &mut secrets).await;
    let server = set_mail(&mut ada, &secrets).await;
    let mut charles = accept(&usher, &mut ada, &server, &mut secrets).await;
    let mut mia = enrol(&usher, &mut ada, &mut secrets).await;
    come_back(&usher, &mut ada, &server, &mut secrets).await;
    tell_by_sms(usher.dir.path(), &mut ada, &mut charles, &mut got).await;
    assert_none_answered([&mut ada, &mut charles, &mut mia], &secrets).await;
    let metrics = reqwest::get(&usher.metrics).await.unwrap().text().await.unwrap();
    assert!(metrics.contains("route=\"/accept/{token}\""), "{metrics}");
    secrets.assert_none_in("the metrics", metrics.as_bytes());
    assert_none_kept(&usher, &secrets);
    usher.terminate();
    let (usher, status) = usher.ended().await;
    assert!(status.success(), "{status}");
    assert_none_logged(&usher, &secrets);
}
