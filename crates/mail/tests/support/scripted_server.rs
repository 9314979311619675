//! An SMTP server on a loopback port that answers each step as its script says.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;

/// A point at which the server has something to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Banner,
    Ehlo,
    StartTls,
    Auth,
    Mail,
    Rcpt,
    Data,
    Dot,
    Quit,
}

/// What it does at that point, where it does not simply go along.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    Say(&'static str),
    /// Goes along, after so long.
    Late(Duration),
    /// Goes along, byte by byte with so long between two.
    Drip(Duration),
    Hang,
    HangUp,
}

pub(crate) type Script = &'static [(Step, Act)];

/// What one client said.
#[derive(Debug, Clone, Default)]
pub(crate) struct Heard {
    /// The command lines, without line ends.
    pub(crate) commands: Vec<String>,
    /// What came between DATA and the final dot, as it was on the wire, dots still doubled.
    pub(crate) data: Vec<u8>,
}

impl Heard {
    pub(crate) fn verbs(&self) -> Vec<&str> {
        let verb = |line| str::split(line, [' ', ':']).next().unwrap_or_default();
        self.commands.iter().map(|line| verb(line)).collect()
    }

    /// The message as the server would keep it.
    pub(crate) fn message(&self) -> Vec<u8> {
        let undotted = self
            .data
            .split_inclusive(|&b| b == b'\n')
            .map(|line| line.strip_prefix(b".").unwrap_or(line));
        undotted.flatten().copied().collect()
    }
}

pub(crate) struct ScriptedServer {
    pub(crate) address: SocketAddr,
    heard: Arc<Mutex<Vec<Heard>>>,
}

#[derive(Clone)]
pub(crate) enum Line {
    Clear,
    StartTls(TlsAcceptor),
    Tls(TlsAcceptor),
}

impl ScriptedServer {
    /// The first script is for the first connection and so on; the last one is for all further ones.
    pub(crate) async fn start(scripts: &'static [Script]) -> Self {
        Self::start_on(Line::Clear, scripts).await
    }

    pub(crate) async fn start_on(line: Line, scripts: &'static [Script]) -> Self {
        Self::start_at(TcpListener::bind("127.0.0.1:0").await.unwrap(), line, scripts)
    }

    pub(crate) fn start_at(listener: TcpListener, line: Line, scripts: &'static [Script]) -> Self {
        let address = listener.local_addr().unwrap();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let all_heard = Arc::clone(&heard);
        tokio::spawn(async move {
            for number in 0.. {
                let (tcp, _) = listener.accept().await.unwrap();
                let script = scripts.get(number).or(scripts.last()).copied().unwrap_or(&[]);
                all_heard.lock().unwrap().push(Heard::default());
                let talk = Talk {
                    script,
                    number,
                    heard: Arc::clone(&all_heard),
                };
                let line = line.clone();
                tokio::spawn(async move {
                    match line {
                        Line::Clear => talk.hold(BufReader::new(tcp), true).await.map(drop),
                        Line::Tls(acceptor) => {
                            let Ok(tls) = acceptor.accept(tcp).await else {
                                return Some(());
                            };
                            talk.hold(BufReader::new(tls), true).await.map(drop)
                        }
                        Line::StartTls(acceptor) => {
                            let tcp = talk.hold(BufReader::new(tcp), true).await?;
                            let Ok(tls) = acceptor.accept(tcp.into_inner()).await else {
                                return Some(());
                            };
                            talk.hold(BufReader::new(tls), false).await.map(drop)
                        }
                    }
                });
            }
        });
        Self { address, heard }
    }

    /// What each client said so far, in the order in which they came.
    pub(crate) fn heard(&self) -> Vec<Heard> {
        self.heard.lock().unwrap().clone()
    }
}

struct Talk {
    script: Script,
    number: usize,
    heard: Arc<Mutex<Vec<Heard>>>,
}

impl Talk {
    /// Talks until the client asks for TLS (then Some) or the conversation is over.
    async fn hold<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        mut stream: BufReader<S>,
        greet: bool,
    ) -> Option<BufReader<S>> {
        if greet {
            self.answer(&mut stream, Step::Banner).await?;
        }
        loop {
            let line = String::from_utf8(read_line(&mut stream).await?).ok()?;
            let line = line.trim_end().to_owned();
            let step = step_of(&line);
            self.note(|heard| heard.commands.push(line));
            self.answer(&mut stream, step).await?;
            match step {
                Step::StartTls => return Some(stream),
                Step::Quit => return None,
                Step::Data if self.takes_data() => {
                    self.take_message(&mut stream).await?;
                    self.answer(&mut stream, Step::Dot).await?;
                }
                _ => {}
            }
        }
    }

    /// Whether no script says anything but "go on" to DATA.
    fn takes_data(&self) -> bool {
        let refuses = |(step, act): &(Step, Act)| {
            *step == Step::Data && matches!(act, Act::Say(words) if !words.starts_with("354"))
        };
        !self.script.iter().any(refuses)
    }

    async fn take_message<S: AsyncBufRead + Unpin>(&self, stream: &mut S) -> Option<()> {
        loop {
            let line = read_line(stream).await?;
            if line == b".\r\n" {
                return Some(());
            }
            self.note(|heard| heard.data.extend_from_slice(&line));
        }
    }

    async fn answer<S: AsyncWrite + Unpin>(&self, stream: &mut S, step: Step) -> Option<()> {
        let scripted = self
            .script
            .iter()
            .find(|(at, _)| *at == step)
            .map(|(_, act)| *act);
        let said = match scripted {
            Some(Act::Hang) => std::future::pending().await,
            Some(Act::HangUp) => return None,
            Some(Act::Say(words)) => words,
            // These pauses are the fault; nobody waits for anything to have happened.
            Some(Act::Late(late)) => {
                sleep(late).await;
                usual(step)
            }
            Some(Act::Drip(pause)) => {
                for byte in usual(step).bytes() {
                    stream.write_all(&[byte]).await.ok()?;
                    stream.flush().await.ok()?;
                    sleep(pause).await;
                }
                ""
            }
            None => usual(step),
        };
        // In one piece, so that what is slipped in behind an answer arrives with it.
        stream.write_all(format!("{said}\r\n").as_bytes()).await.ok()?;
        stream.flush().await.ok()
    }

    fn note(&self, write: impl FnOnce(&mut Heard)) {
        write(&mut self.heard.lock().unwrap()[self.number]);
    }
}

async fn read_line<S: AsyncBufRead + Unpin>(stream: &mut S) -> Option<Vec<u8>> {
    let mut line = Vec::new();
    match stream.read_until(b'\n', &mut line).await {
        Ok(length) if length > 0 => Some(line),
        _ => None,
    }
}

fn step_of(line: &str) -> Step {
    match line.split([' ', ':']).next().unwrap_or_default() {
        "EHLO" => Step::Ehlo,
        "STARTTLS" => Step::StartTls,
        "AUTH" => Step::Auth,
        "MAIL" => Step::Mail,
        "RCPT" => Step::Rcpt,
        "DATA" => Step::Data,
        "QUIT" => Step::Quit,
        other => panic!("the client said {other:?}"),
    }
}

fn usual(step: Step) -> &'static str {
    match step {
        Step::Banner => "220 scripted.example ready",
        Step::Ehlo => "250-scripted.example\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN",
        Step::StartTls => "220 go ahead",
        Step::Auth => "235 welcome",
        Step::Mail | Step::Rcpt => "250 ok",
        Step::Data => "354 go on",
        Step::Dot => "250 2.0.0 queued as 4711",
        Step::Quit => "221 bye",
    }
}
