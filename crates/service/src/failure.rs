//! How a verb can fail.

/// A refusal with a reason for the person, or something that should not have happened.
#[derive(Debug)]
pub enum Failure<R> {
    /// The rules say no; the person is told why.
    Refused(R),
    /// Too many passwords are being hashed already; nothing was done, try again in a few seconds.
    Busy,
    /// A fault of ours or the machine's; logged once at the boundary, shown as a reference.
    Unexpected(anyhow::Error),
}

/// What a verb returns.
pub type Verdict<T, R> = Result<T, Failure<R>>;

impl<R> From<anyhow::Error> for Failure<R> {
    fn from(error: anyhow::Error) -> Self {
        Self::Unexpected(error)
    }
}

impl<R> Failure<R> {
    /// The same failure with another reason.
    pub fn map<S>(self, to: impl FnOnce(R) -> S) -> Failure<S> {
        match self {
            Self::Refused(reason) => Failure::Refused(to(reason)),
            Self::Busy => Failure::Busy,
            Self::Unexpected(error) => Failure::Unexpected(error),
        }
    }
}

/// `Err(Refused(reason))`, for the end of a guard.
pub(crate) fn refuse<T, R>(reason: R) -> Verdict<T, R> {
    Err(Failure::Refused(reason))
}
