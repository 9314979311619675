//! A mail server, or what is taken for one: it says what it is told to say, and keeps what it hears.

use std::io;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

pub(crate) struct Listener {
    pub(crate) port: u16,
    heard: Arc<Mutex<String>>,
}

impl Listener {
    /// One that takes every message.
    pub(crate) async fn willing() -> Self {
        Self::saying("220 here", "250 ok").await
    }

    /// One that greets with these words, and has these for whoever wants to send.
    pub(crate) async fn saying(greeting: &'static str, to_sender: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(String::new()));
        let all = Arc::clone(&heard);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                all.lock().unwrap().push_str("a connection\n");
                tokio::spawn(talk(stream, [greeting, to_sender], Arc::clone(&all)));
            }
        });
        Self { port, heard }
    }

    /// All that clients said.
    pub(crate) fn heard(&self) -> String {
        self.heard.lock().unwrap().clone()
    }
}

async fn talk(
    stream: TcpStream,
    [greeting, to_sender]: [&'static str; 2],
    heard: Arc<Mutex<String>>,
) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(format!("{greeting}\r\n").as_bytes()).await?;
    let (mut in_message, mut line) = (false, String::new());
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        heard.lock().unwrap().push_str(&line);
        let said = line.trim_end();
        let verb = said.split([' ', ':']).next().unwrap_or_default();
        let answer = match (in_message, verb) {
            (true, ".") => "250 taken",
            (true, _) => continue,
            (_, "EHLO") => "250-here\r\n250 AUTH PLAIN LOGIN",
            (_, "AUTH") => "235 welcome",
            (_, "MAIL") => to_sender,
            (_, "DATA") => "354 go on",
            _ => "250 ok",
        };
        in_message = answer == "354 go on";
        stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
}
