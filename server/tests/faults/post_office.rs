//! The mail server: it keeps what it takes, and misbehaves as it is told to.

use mail_parser::MessageParser;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A point at which the server has something to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Banner,
    Ehlo,
    Auth,
    Mail,
    Rcpt,
    Data,
    Dot,
    Quit,
}

/// What it does at a point instead of going along.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    Say(&'static str),
    /// Goes along, after so long.
    Late(Duration),
    /// Goes along from there on, byte by byte with so long between two.
    Drip(Duration),
    Hang,
    HangUp,
}

/// A mail that was taken.
#[derive(Debug, Clone)]
pub(crate) struct Letter {
    /// In which of the server's lives the conversation began.
    pub(crate) life: usize,
    pub(crate) id: String,
    pub(crate) to: String,
    /// Link and code of an invitation.
    pub(crate) link: String,
    pub(crate) code: String,
}

#[derive(Clone)]
pub(crate) struct PostOffice(Arc<Inner>);

struct Inner {
    port: u16,
    life: AtomicUsize,
    talks: watch::Sender<usize>,
    /// At which step conversations wait.
    held: watch::Sender<Option<Step>>,
    /// One for each further conversation, until there is none left.
    faults: Mutex<VecDeque<(Step, Act)>>,
    letters: watch::Sender<Vec<Letter>>,
}

impl PostOffice {
    pub(crate) async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let office = Self(Arc::new(Inner {
            port: listener.local_addr().unwrap().port(),
            life: AtomicUsize::new(0),
            talks: watch::Sender::new(0),
            held: watch::Sender::new(None),
            faults: Mutex::default(),
            letters: watch::Sender::new(Vec::new()),
        }));
        let here = office.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let here = here.clone();
                here.0.talks.send_modify(|talks| *talks += 1);
                let fault = here.0.faults.lock().unwrap().pop_front();
                let life = here.0.life.load(Ordering::Relaxed);
                tokio::spawn(async move { here.talk(stream, fault, life).await });
            }
        });
        office
    }

    /// The settings with which a server sends here.
    pub(crate) fn flags(&self) -> Vec<String> {
        let port = self.0.port.to_string();
        let flags = [
            ["--mail-host", "127.0.0.1"],
            ["--mail-port", &port],
            ["--mail-encryption", "none"],
            ["--mail-sender", "Usher <usher@usher.example>"],
        ];
        flags.concat().into_iter().map(str::to_owned).collect()
    }

    /// What comes from now on comes from another life of the server.
    pub(crate) fn another_life(&self) {
        self.0.life.fetch_add(1, Ordering::Relaxed);
    }

    /// The next conversations go wrong like this, one after the other.
    pub(crate) fn misbehave(&self, faults: &[(Step, Act)]) {
        self.0.faults.lock().unwrap().extend(faults);
    }

    /// From now on all conversations wait before the answer at this step; with None, all go on.
    pub(crate) fn hold_at(&self, step: Option<Step>) {
        self.0.held.send_replace(step);
    }

    /// How many conversations there were.
    pub(crate) fn talks(&self) -> usize {
        *self.0.talks.borrow()
    }

    /// Waits until there were more conversations than `count`.
    pub(crate) async fn more_talks_than(&self, count: usize) {
        let mut talks = self.0.talks.subscribe();
        talks.wait_for(|talks| *talks > count).await.unwrap();
    }

    pub(crate) fn letters(&self) -> Vec<Letter> {
        self.0.letters.borrow().clone()
    }

    /// Those to an address, in the order in which they came.
    pub(crate) fn letters_to(&self, address: &str) -> Vec<Letter> {
        let mut letters = self.letters();
        letters.retain(|letter| letter.to == address);
        letters
    }

    /// Waits until there are more letters than `count`.
    pub(crate) async fn more_than(&self, count: usize) {
        let mut letters = self.0.letters.subscribe();
        letters.wait_for(|letters| letters.len() > count).await.unwrap();
    }

    /// Talks until the conversation is over.
    async fn talk(&self, stream: TcpStream, fault: Option<(Step, Act)>, life: usize) -> Option<()> {
        let mut talk = Talk {
            stream: BufReader::new(stream),
            held: self.0.held.subscribe(),
            fault,
            drip: None,
        };
        talk.answer(Step::Banner).await?;
        loop {
            let said = talk.line().await?;
            let step = step_of(said.trim_end())?;
            talk.answer(step).await?;
            match step {
                Step::Quit => return None,
                Step::Data => {
                    let message = talk.message().await?;
                    // What is refused here is not kept; all else is, whatever the client hears of it.
                    if !matches!(talk.fault, Some((Step::Dot, Act::Say(_)))) {
                        let letter = read(&message, life);
                        self.0.letters.send_modify(|letters| letters.push(letter));
                    }
                    talk.answer(Step::Dot).await?;
                }
                _ => {}
            }
        }
    }
}

struct Talk {
    stream: BufReader<TcpStream>,
    held: watch::Receiver<Option<Step>>,
    fault: Option<(Step, Act)>,
    drip: Option<Duration>,
}

impl Talk {
    async fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        let length = self.stream.read_line(&mut line).await.ok()?;
        (length > 0).then_some(line)
    }

    async fn message(&mut self) -> Option<String> {
        let mut message = String::new();
        loop {
            let line = self.line().await?;
            if line == ".\r\n" {
                return Some(message);
            }
            message.push_str(line.strip_prefix('.').unwrap_or(&line));
        }
    }

    async fn answer(&mut self, step: Step) -> Option<()> {
        self.held.wait_for(|held| *held != Some(step)).await.unwrap();
        let mut said = usual(step);
        match self.fault {
            Some((at, act)) if at == step => match act {
                Act::Say(words) => said = words,
                // The pause is the fault itself; nobody waits here for anything.
                Act::Late(late) => tokio::time::sleep(late).await,
                Act::Drip(pause) => self.drip = Some(pause),
                Act::Hang => std::future::pending().await,
                Act::HangUp => return None,
            },
            _ => {}
        }
        let said = format!("{said}\r\n");
        let Some(pause) = self.drip else {
            return self.stream.write_all(said.as_bytes()).await.ok();
        };
        for byte in said.bytes() {
            tokio::time::sleep(pause).await;
            self.stream.write_all(&[byte]).await.ok()?;
        }
        Some(())
    }
}

fn step_of(line: &str) -> Option<Step> {
    let verb = line.split([' ', ':']).next()?;
    Some(match verb {
        "EHLO" => Step::Ehlo,
        "AUTH" => Step::Auth,
        "MAIL" => Step::Mail,
        "RCPT" => Step::Rcpt,
        "DATA" => Step::Data,
        "QUIT" => Step::Quit,
        other => panic!("the client said {other:?}"),
    })
}

fn usual(step: Step) -> &'static str {
    match step {
        Step::Banner => "220 post.example ready",
        Step::Ehlo => "250-post.example\r\n250 AUTH PLAIN LOGIN",
        Step::Auth => "235 welcome",
        Step::Mail | Step::Rcpt => "250 ok",
        Step::Data => "354 go on",
        Step::Dot => "250 2.0.0 taken",
        Step::Quit => "221 bye",
    }
}

fn read(message: &str, life: usize) -> Letter {
    let message = MessageParser::default().parse(message).unwrap();
    let text = message.body_text(0).unwrap();
    let link = text.split_whitespace().find(|word| word.contains("/accept/"));
    let is_code = |line: &&str| line.len() == 9 && domain::InviteCode::parse(line).is_some();
    Letter {
        life,
        id: message.message_id().unwrap().to_owned(),
        to: message
            .to()
            .unwrap()
            .first()
            .unwrap()
            .address()
            .unwrap()
            .to_owned(),
        link: link.unwrap_or_default().to_owned(),
        code: text
            .lines()
            .map(str::trim)
            .find(is_code)
            .unwrap_or_default()
            .to_owned(),
    }
}
