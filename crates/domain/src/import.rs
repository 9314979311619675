//! Imports: tables of people, who become draft invitations.

use crate::text_enum::text_enum;
use crate::{
    AddressRefusal, ColumnMap, ImportColumn, ImportId, InvitationId, InvitationJobId, InvitationState,
    InviteRefusal, RoleId, TextRefusal, Timestamp,
};
use serde::{Deserialize, Serialize};
use thiserror::Error;

text_enum! {
    /// How far an import has come.
    ImportPhase {
        /// What would come of each row is found out.
        Checking = "checking",
        /// That is known, and nothing was done: the dry run.
        Checked = "checked",
        /// The rows without a problem become draft invitations.
        Drafting = "drafting",
        /// They are.
        Drafted = "drafted",
        /// It is removed, with what is still a draft of it.
        Discarding = "discarding",
        /// Nothing is left of it.
        Discarded = "discarded",
    }
}

impl ImportPhase {
    /// Whether the worker is at it.
    pub const fn is_under_way(self) -> bool {
        matches!(self, Self::Checking | Self::Drafting | Self::Discarding)
    }
}

text_enum! {
    /// What came of a row.
    ImportRowState {
        /// Nothing yet.
        Read = "read",
        /// It would become a draft.
        Fine = "fine",
        /// It can't, for the problems that it has.
        Refused = "refused",
        /// It became a draft.
        Drafted = "drafted",
    }
}

text_enum! {
    /// How the bytes of a table were read.
    Encoding {
        /// UTF-8, as it should be.
        Utf8 = "utf-8",
        /// UTF-16, as some spreadsheets save "Unicode text".
        Utf16 = "utf-16",
        /// Not UTF-8, so taken for what spreadsheets in Western Europe save.
        Windows1252 = "windows-1252",
    }
}

/// Why a file is not taken as a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum TableRefusal {
    /// No file, or nothing in it.
    #[error("the file is empty")]
    Empty,
    /// A first line, and nothing below.
    #[error("the file has a line of headings and no people below it")]
    NoRows,
    /// A workbook of a spreadsheet program.
    #[error("this is a workbook, not a CSV file")]
    Workbook,
    /// No text.
    #[error("this is not a text file")]
    NotText,
    /// More bytes than are taken.
    #[error("the file is larger than 20 MiB")]
    TooLarge,
    /// More rows than are taken.
    #[error("the file has more than 50,000 rows")]
    TooManyRows,
    /// More columns than are taken.
    #[error("row {row} has more than 100 columns")]
    TooManyColumns {
        /// Which, counted as a spreadsheet counts.
        row: i64,
    },
    /// A cell of more text than any field takes: most likely a quote before it is never closed.
    #[error("row {row} has a cell of more than 5,000 characters")]
    LongCell {
        /// Which, counted as a spreadsheet counts.
        row: i64,
    },
    /// The last cell begins with a quote that is never closed.
    #[error("a quote in row {row} is never closed")]
    OpenQuote {
        /// Which, counted as a spreadsheet counts.
        row: i64,
    },
}

/// Why an import, or what was asked of it, is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum ImportRefusal {
    /// The role lacks users:import or users:invite.
    #[error("your role does not include importing people")]
    NotPermitted,
    /// There is none that the actor made.
    #[error("not found")]
    NotFound,
    /// File: see the reason.
    #[error("{0}")]
    Table(#[from] TableRefusal),
    /// Columns: see the reason.
    #[error("{0}")]
    Columns(#[from] crate::ColumnMapRefusal),
    /// It has come to another point meanwhile.
    #[error("the import has changed meanwhile")]
    Changed,
    /// As many are open as somebody can have.
    #[error("you have {} imports; discard one of them first", ImportRefusal::MOST_OPEN)]
    TooMany,
    /// Nothing of it can be done.
    #[error("no row of it can be imported")]
    NothingFine,
}

impl ImportRefusal {
    /// So many imports one member can have at a time.
    pub const MOST_OPEN: i64 = 20;
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum RowProblem {
    /// Nothing stands where something has to.
    #[error("{}: missing", .0.heading())]
    Missing(ImportColumn),
    /// No address that mail can be sent to.
    #[error("E-mail: {0}")]
    Address(AddressRefusal),
    /// No text that can stand there.
    #[error("{}: {_1}", .0.heading())]
    Text(ImportColumn, TextRefusal),
    /// Neither yes nor no.
    #[error("{}: write yes or no", .0.heading())]
    NotYesOrNo(ImportColumn),
    /// The business has nothing of this name.
    #[error("{}: there is no “{_1}”", .0.heading())]
    Unknown(ImportColumn, String),
    /// A slip is for those who have no address.
    #[error("a shop-floor employee has no e-mail address")]
    SlipWithAddress,
    /// A row before it is about the same person.
    #[error("the same person is in row {row}")]
    Repeated {
        /// That one.
        row: i64,
    },
    /// Another import of the same member has a draft for them.
    #[error("they stand as a draft already")]
    DraftedBefore,
    /// The address is a member's, or has a live invitation; nobody is told which [M-B6].
    #[error("this address can’t be invited")]
    CannotBeInvited,
    /// The rules of inviting are against it.
    #[error("{0}")]
    Terms(InviteRefusal),
}

/// An import, as far as it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Its identifier.
    pub id: ImportId,
    /// When the file came.
    pub made_at: Timestamp,
    /// How it was read.
    pub encoding: Encoding,
    /// The first line of the table.
    pub headings: Vec<String>,
    /// What its columns say.
    pub columns: ColumnMap,
    /// The role of rows that name none.
    pub role: Option<RoleId>,
    /// How far it has come.
    pub phase: ImportPhase,
    /// How its rows stand.
    pub figures: ImportFigures,
    /// The latest work that sends its drafts.
    pub sending: Option<InvitationJobId>,
}

/// How the rows of an import stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ImportFigures {
    /// All.
    pub rows: i64,
    /// Those that nothing came of yet.
    pub read: i64,
    /// Those without a problem.
    pub fine: i64,
    /// Those with problems.
    pub refused: i64,
    /// Those that became drafts, sent since or not.
    pub drafted: i64,
    /// Those that are drafts still.
    pub drafts: i64,
}

/// One row of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Which, counted as a spreadsheet counts: the headings are row 1.
    pub number: i64,
    /// What stands there; nothing once it is a draft.
    pub cells: Vec<String>,
    /// What came of it.
    pub state: ImportRowState,
    /// What is wrong with it.
    pub problems: Vec<RowProblem>,
    /// The invitation that it became, with whom it is for, and where that stands.
    pub invitation: Option<(InvitationId, String, InvitationState)>,
}
