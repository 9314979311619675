//! Where the instance's mail goes: a mail server that takes everything, and hands the links out.

use super::visitors::PATIENCE;
use anyhow::Context;
use domain::InviteCode;
use mail_parser::MessageParser;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::sleep;

/// It closes when it is dropped.
pub(crate) struct PostOffice {
    port: u16,
    desk: Arc<Mutex<Desk>>,
    at_work: JoinHandle<()>,
}

/// An invitation that came by mail.
pub(crate) struct Letter {
    /// The path of the link.
    pub(crate) path: String,
    /// The invite code.
    pub(crate) code: String,
}

#[derive(Default)]
struct Desk {
    letters: VecDeque<Letter>,
    /// Who waits for a letter, and since when.
    awaited: HashMap<String, Instant>,
    /// When letters that came were asked for.
    arrived: Vec<(Instant, Instant)>,
}

impl PostOffice {
    /// Opens on a free port of the loopback.
    pub(crate) async fn open() -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let (port, desk) = (listener.local_addr()?.port(), Arc::default());
        let shared = Arc::clone(&desk);
        let at_work = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let desk = Arc::clone(&shared);
                // Whoever hangs up in the middle comes again.
                tokio::spawn(async move { drop(take(stream, &desk).await) });
            }
        });
        Ok(Self { port, desk, at_work })
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// A letter to this address is on its way from now on.
    pub(crate) fn await_letter(&self, address: &str, since: Instant) {
        open(&self.desk).awaited.insert(address.to_owned(), since);
    }

    /// No letter to this address is on its way.
    pub(crate) fn forget(&self, address: &str) {
        open(&self.desk).awaited.remove(address);
    }

    /// Waits for the letters that are on their way, for as long as for an answer; how many have not come then.
    pub(crate) async fn wait_for_all(&self) -> usize {
        const PAUSE: Duration = Duration::from_millis(20);
        let begun = Instant::now();
        loop {
            let left = open(&self.desk).awaited.len();
            if left == 0 || begun.elapsed() > PATIENCE {
                return left;
            }
            sleep(PAUSE).await;
        }
    }

    /// The letter that has lain here the longest.
    pub(crate) fn hand_out(&self) -> Option<Letter> {
        open(&self.desk).letters.pop_front()
    }

    /// Since when the letters that came since the last time were awaited, and when they came.
    pub(crate) fn take_arrived(&self) -> Vec<(Instant, Instant)> {
        std::mem::take(&mut open(&self.desk).arrived)
    }
}

impl Drop for PostOffice {
    fn drop(&mut self) {
        self.at_work.abort();
    }
}

fn open(desk: &Mutex<Desk>) -> MutexGuard<'_, Desk> {
    desk.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One connection (RFC 5321), for as long as it lasts.
async fn take(stream: TcpStream, desk: &Mutex<Desk>) -> anyhow::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    let mut to = String::new();
    stream.write_all(b"220 bench\r\n").await?;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let answer = match line.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
            "RCPT" => {
                let address = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
                address.map_or("", |(address, _)| address).clone_into(&mut to);
                "250 ok\r\n"
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                let mail = content(&mut stream).await?;
                open(desk).take_in(&to, &mail);
                "250 taken\r\n"
            }
            "QUIT" => "221 bye\r\n",
            _ => "250 ok\r\n",
        };
        stream.write_all(answer.as_bytes()).await?;
    }
}

/// The lines up to the one that is a dot.
async fn content(stream: &mut BufReader<TcpStream>) -> anyhow::Result<Vec<u8>> {
    let mut mail = Vec::new();
    loop {
        let start = mail.len();
        let read = stream.read_until(b'\n', &mut mail).await?;
        anyhow::ensure!(read > 0, "the mail broke off");
        match &mail[start..] {
            b".\r\n" => {
                mail.truncate(start);
                return Ok(mail);
            }
            [b'.', ..] => {
                mail.remove(start);
            }
            _ => {}
        }
    }
}

impl Desk {
    /// Nobody waits for a mail that invites nobody.
    fn take_in(&mut self, to: &str, mail: &[u8]) {
        let Ok(letter) = read(mail) else {
            return;
        };
        if let Some(since) = self.awaited.remove(to) {
            self.arrived.push((since, Instant::now()));
        }
        self.letters.push_back(letter);
    }
}

/// The link and the code of an invitation.
fn read(mail: &[u8]) -> anyhow::Result<Letter> {
    let mail = MessageParser::default().parse(mail).context("no mail")?;
    let text = mail.body_text(0).context("a mail without text")?;
    let link = text
        .split_whitespace()
        .find_map(|word| word.find("/accept/").map(|at| &word[at..]));
    let is_code = |line: &&str| line.len() == 9 && InviteCode::parse(line).is_some();
    let code = text.lines().map(str::trim).find(is_code);
    Ok(Letter {
        path: link.context("a mail without a link")?.to_owned(),
        code: code.unwrap_or_default().to_owned(),
    })
}
