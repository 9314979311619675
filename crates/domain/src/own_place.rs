//! What somebody finds that they have in a business.

use crate::UnitId;

/// An app that a member has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnApp {
    /// Its name.
    pub app: String,
    /// The subscription's package.
    pub package: String,
    /// Their role in it.
    pub role: String,
    /// Whether it takes its seat; see [`crate::AccessRow::in_use`].
    pub in_use: bool,
}

/// A workspace that a member is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWorkspace {
    /// The workspace.
    pub id: UnitId,
    /// Its name.
    pub name: String,
}

/// What a member has, each by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnPlace {
    /// Their apps.
    pub apps: Vec<OwnApp>,
    /// Their workspaces that are in use.
    pub workspaces: Vec<OwnWorkspace>,
    /// Who invited them, if they are active: to be asked for what is missing.
    pub invited_by: Option<String>,
}

impl OwnPlace {
    /// Whether nothing was given to them.
    pub const fn is_empty(&self) -> bool {
        self.apps.is_empty() && self.workspaces.is_empty()
    }
}
