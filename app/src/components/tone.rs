//! What a badge or a notice says besides its words. Colour never carries it alone: words or an icon say it too.

use super::icon::Glyph;

/// The sense of a badge or notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// No judgement.
    #[default]
    Neutral,
    /// Something worth knowing.
    Info,
    /// It worked, or it is in order.
    Success,
    /// It needs attention soon.
    Warning,
    /// It failed, or something will be lost.
    Danger,
}

impl Tone {
    /// The second half of the class name, as in `badge-warning`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }

    /// The picture beside the words of a notice.
    pub fn glyph(self) -> Glyph {
        match self {
            Self::Neutral | Self::Info => Glyph::Info,
            Self::Success => Glyph::Success,
            Self::Warning => Glyph::Warning,
            Self::Danger => Glyph::Danger,
        }
    }
}
