//! A connection that hands out what it has read one line at a time.

use lettre::transport::smtp::client::AsyncTokioStream;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

/// A TCP connection that never gives its reader more than the rest of one line.
///
/// Whoever sits between can put more lines behind the server's "go ahead" to STARTTLS. A reader that has buffered
/// them would take them for answers given under TLS (the fault of CVE-2011-0411, on the client's side). Here they
/// stay below the TLS layer, where they are no valid handshake, and the conversation ends.
#[derive(Debug)]
pub(super) struct LineByLine {
    tcp: TcpStream,
    read: Vec<u8>,
    given: usize,
}

impl LineByLine {
    /// Connects to the first of the host's addresses that answers; `within` is for each address.
    pub(super) async fn connect(host: &str, port: u16, within: Duration) -> io::Result<Self> {
        let mut last = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
        for address in lookup_host((host, port)).await? {
            match timeout(within, TcpStream::connect(address)).await {
                Ok(Ok(tcp)) => {
                    return Ok(Self {
                        tcp,
                        read: Vec::new(),
                        given: 0,
                    });
                }
                Ok(Err(error)) => last = error,
                Err(_) => last = io::ErrorKind::TimedOut.into(),
            }
        }
        Err(last)
    }
}

impl AsyncTokioStream for LineByLine {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.tcp.peer_addr()
    }
}

impl AsyncRead for LineByLine {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        out: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if this.given == this.read.len() {
            let mut space = [0; 4096];
            let mut fresh = ReadBuf::new(&mut space);
            ready!(Pin::new(&mut this.tcp).poll_read(context, &mut fresh))?;
            this.read.clear();
            this.read.extend_from_slice(fresh.filled());
            this.given = 0;
        }
        let rest = this.read.get(this.given..).unwrap_or_default();
        let line = rest
            .iter()
            .position(|&byte| byte == b'\n')
            .map_or(rest.len(), |end| end + 1);
        let length = line.min(out.remaining());
        out.put_slice(rest.get(..length).unwrap_or_default());
        this.given += length;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for LineByLine {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.tcp).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}
