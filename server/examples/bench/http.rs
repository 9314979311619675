//! As much of HTTP/1.1 as it takes to ask Usher, so that little of the machine goes to the asking.

use anyhow::{Context, bail, ensure};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// A connection that is kept.
pub(crate) struct Connection(BufReader<TcpStream>);

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Where a redirect leads.
    pub(crate) location: Option<String>,
    /// Whether it says when to come again.
    pub(crate) says_when: bool,
    /// The session that it begins.
    pub(crate) session: Option<String>,
    /// As it came, compressed if it was.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The same, if the status is this one.
    pub(crate) fn expect(self, status: u16) -> anyhow::Result<Self> {
        ensure!(self.status == status, "not {status}, but {}", self.beginning());
        Ok(self)
    }

    /// The status, and how the body begins.
    pub(crate) fn beginning(&self) -> String {
        let body = String::from_utf8_lossy(&self.body);
        format!(
            "status {}: {}",
            self.status,
            body.chars().take(300).collect::<String>()
        )
    }
}

impl Connection {
    /// Opens it.
    pub(crate) async fn open(address: &str) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address)
            .await
            .with_context(|| address.to_owned())?;
        stream.set_nodelay(true)?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Asks and waits for the whole answer.
    pub(crate) async fn send(&mut self, request: &[u8]) -> anyhow::Result<Answer> {
        self.0.get_mut().write_all(request).await?;
        let line = self.line().await?;
        let status = line.split(' ').nth(1).and_then(|code| code.parse().ok());
        let mut answer = Answer {
            status: status.with_context(|| format!("no answer: {line:?}"))?,
            location: None,
            says_when: false,
            session: None,
            body: Vec::new(),
        };
        let (mut length, mut chunked) = (0, false);
        loop {
            let line = self.line().await?;
            let Some((name, value)) = line.split_once(':') else {
                break;
            };
            match (name.to_ascii_lowercase().as_str(), value.trim()) {
                ("content-length", value) => length = value.parse()?,
                ("transfer-encoding", value) => chunked = value == "chunked",
                ("location", value) => answer.location = Some(value.to_owned()),
                ("retry-after", value) => answer.says_when = value.parse::<u32>().is_ok(),
                ("set-cookie", value) => answer.session = session_in(value),
                _ => {}
            }
        }
        if !chunked {
            self.body(length, &mut answer.body).await?;
            return Ok(answer);
        }
        loop {
            let size = usize::from_str_radix(&self.line().await?, 16)?;
            self.body(size, &mut answer.body).await?;
            self.line().await?;
            if size == 0 {
                return Ok(answer);
            }
        }
    }

    async fn line(&mut self) -> anyhow::Result<String> {
        let mut line = String::new();
        if self.0.read_line(&mut line).await? == 0 {
            bail!("the server hung up");
        }
        line.truncate(line.trim_end().len());
        Ok(line)
    }

    async fn body(&mut self, length: usize, body: &mut Vec<u8>) -> anyhow::Result<()> {
        let start = body.len();
        body.resize(start + length, 0);
        self.0.read_exact(&mut body[start..]).await?;
        Ok(())
    }
}

/// The session's token in `usher=TOKEN; HttpOnly; ..`.
fn session_in(cookie: &str) -> Option<String> {
    let (token, _) = cookie.strip_prefix("usher=")?.split_once(';')?;
    Some(token.to_owned())
}

/// What browsers send with every request.
fn usual(address: &str, session: &str) -> String {
    let cookie = if session.is_empty() {
        String::new()
    } else {
        format!("Cookie: usher={session}\r\n")
    };
    format!(
        "Host: {address}\r\nUser-Agent: bench\r\nAccept: text/html,application/xhtml+xml,*/*;q=0.8\r\n\
         Accept-Encoding: gzip, deflate, br\r\nAccept-Language: en\r\nSec-Fetch-Mode: navigate\r\n{cookie}"
    )
}

/// A page asked for by typing its address in.
pub(crate) fn get(address: &str, path: &str, session: &str) -> Vec<u8> {
    let usual = usual(address, session);
    format!("GET {path} HTTP/1.1\r\n{usual}Sec-Fetch-Site: none\r\n\r\n").into_bytes()
}

/// A form sent from the page that it stands on.
pub(crate) fn post(
    address: &str,
    path: &str,
    session: &str,
    fields: &[(&str, &str)],
) -> anyhow::Result<Vec<u8>> {
    let (usual, body) = (usual(address, session), serde_urlencoded::to_string(fields)?);
    let length = body.len();
    Ok(format!(
        "POST {path} HTTP/1.1\r\n{usual}Sec-Fetch-Site: same-origin\r\nOrigin: http://{address}\r\n\
         Referer: http://{address}{path}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes())
}

/// A form with a file, sent from the page that it stands on.
pub(crate) fn upload(address: &str, path: &str, session: &str, file: &str) -> Vec<u8> {
    let body = format!(
        "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n\
         Content-Type: text/csv\r\n\r\n{file}\r\n--cut--\r\n"
    );
    let (usual, length) = (usual(address, session), body.len());
    format!(
        "POST {path} HTTP/1.1\r\n{usual}Sec-Fetch-Site: same-origin\r\nOrigin: http://{address}\r\n\
         Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}
