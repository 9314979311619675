//! Short messages inside a business: who may write to whom [M-A6].

use crate::text_enum::text_enum;
use crate::{Authority, MemberId, MessageId, Permission, RoleId, Span, Timestamp, UnitId};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// So many submissions in any hour for each member, whoever they go to.
pub const MESSAGES_AN_HOUR: i64 = 60;

/// The window in which submissions are counted.
pub const MESSAGE_WINDOW: Span = Span::hours(1);

/// So many members may get one message.
pub const MOST_RECIPIENTS: i64 = 10_000;

/// So many unread ones are counted; beyond it stands "99+".
pub const MOST_UNREAD: i64 = 100;

/// How many messages nobody read, as it is shown: "7", or "99+".
pub fn unread_shown(count: i64) -> String {
    if count < MOST_UNREAD {
        count.to_string()
    } else {
        format!("{}+", MOST_UNREAD - 1)
    }
}

/// Whom a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageTo {
    /// A member.
    Member(MemberId),
    /// Whoever has the role when it is sent.
    Role(RoleId),
}

/// Why a message is not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum MessageRefusal {
    /// The sender's role does not include it.
    #[error("your role does not include sending messages")]
    NotPermitted,
    /// No active member whom the sender may write to.
    #[error("this person can’t be written to")]
    NotAvailable,
    /// Nobody whom the sender may write to has the role.
    #[error("nobody whom you may write to has this role")]
    NobodyThere,
    /// More than [`MOST_RECIPIENTS`] have it.
    #[error("more people have this role than one message may go to")]
    TooMany,
    /// The sender has sent [`MESSAGES_AN_HOUR`] in an hour.
    #[error("too many messages in an hour")]
    LimitReached {
        /// When the next is possible.
        free_at: Timestamp,
    },
}

/// Somebody who writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writer {
    /// What they may do.
    pub authority: Authority,
    /// Whether they are external.
    pub is_external: bool,
}

/// Somebody who is written to, as the writer's business knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondent {
    /// The member.
    pub id: MemberId,
    /// First and last name.
    pub name: String,
    /// Whether they may come in.
    pub is_active: bool,
    /// Their department, if any.
    pub department: Option<UnitId>,
    /// Whether the writer owes them an answer: they wrote to the writer before, themselves or to a role.
    pub wrote_before: bool,
    /// Whether they assigned a defect to the writer.
    pub gave_work: bool,
}

impl Writer {
    /// Whether they may choose whom to write to, or write to a role. External members may not, whatever their role: of the
    /// business they learn only who turns to them.
    pub fn may_choose(&self) -> Result<(), MessageRefusal> {
        if self.is_external || !self.authority.holds(Permission::MessagesSend) {
            return Err(MessageRefusal::NotPermitted);
        }
        Ok(())
    }

    /// Whether they may write to this person: anybody whom their scope reaches, and whoever wrote to them or assigned them a
    /// defect.
    ///
    /// Of external members the role is not asked: it is made for members, and theirs (Contractor) has no messages.
    pub fn may_write_to(&self, to: &Correspondent) -> Result<(), MessageRefusal> {
        let turned_to = to.wrote_before || to.gave_work;
        if !self.is_external && !self.authority.holds(Permission::MessagesSend) {
            return Err(MessageRefusal::NotPermitted);
        }
        let reached = turned_to || !self.is_external && self.authority.reaches(to.department);
        if to.is_active && to.id != self.authority.member && reached {
            Ok(())
        } else {
            Err(MessageRefusal::NotAvailable)
        }
    }
}

text_enum! {
    /// Which messages are listed.
    MessageBox {
        /// Those that came.
        Received = "received",
        /// Those that went out.
        Sent = "sent",
    }
}

/// A line of somebody's messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageRow {
    /// The message.
    pub id: MessageId,
    /// Who wrote it; of those that went out, whom it was for: a name, of a member or a role.
    pub other: String,
    /// Whether it was for a role.
    pub to_role: bool,
    /// How its text begins; None: it was erased with somebody who was deleted.
    pub beginning: Option<String>,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// Whether it came and was not read yet.
    pub is_unread: bool,
    /// How many got it.
    pub recipients: i64,
}

/// A message as its sender, or somebody who got it, reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The message.
    pub id: MessageId,
    /// Who wrote it.
    pub sender: MemberId,
    /// First and last name.
    pub sender_name: String,
    /// The member or the role that it was for, by name.
    pub to: String,
    /// Whether it was for a role.
    pub to_role: bool,
    /// What it says, with its line breaks; None: it was erased with somebody who was deleted.
    pub text: Option<String>,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// Whether whoever reads it got it, or wrote it.
    pub is_received: bool,
    /// Whether they got it and have not read it yet.
    pub is_unread: bool,
    /// How many got it.
    pub recipients: i64,
}

/// A member who can be written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberChoice {
    /// The member.
    pub id: MemberId,
    /// First and last name.
    pub name: String,
    /// Their department's name.
    pub department: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{authority, id};
    use crate::{Permissions, Scope};

    fn writer(permissions: &[Permission], scope: Scope, is_external: bool) -> Writer {
        Writer {
            authority: authority(Permissions::of(permissions), scope, Some(5)),
            is_external,
        }
    }

    fn to(department: u128, wrote_before: bool) -> Correspondent {
        Correspondent {
            id: MemberId::new(id(2)),
            name: "Ben".to_owned(),
            is_active: true,
            department: Some(UnitId::new(id(department))),
            wrote_before,
            gave_work: false,
        }
    }

    #[test]
    fn m_a6_members_write_to_whom_their_scope_reaches_and_answer_everybody() {
        use MessageRefusal::{NotAvailable, NotPermitted};
        let (whole, own) = (Scope::WholeBusiness, Scope::OwnDepartment);
        let send = &[Permission::MessagesSend];
        for (permissions, scope, to, answer) in [
            (&send[..], whole, to(6, false), Ok(())),
            (send, own, to(5, false), Ok(())),
            (send, own, to(6, false), Err(NotAvailable)),
            (send, own, to(6, true), Ok(())),
            (&[Permission::RecordsView], whole, to(6, true), Err(NotPermitted)),
        ] {
            let writer = writer(permissions, scope, false);
            assert_eq!(writer.may_write_to(&to), answer, "{writer:?} {to:?}");
            assert_eq!(writer.may_choose().is_ok(), permissions == send);
        }
        let all = writer(send, whole, false);
        let gone = Correspondent {
            is_active: false,
            ..to(5, true)
        };
        assert_eq!(all.may_write_to(&gone), Err(NotAvailable));
        let oneself = Correspondent {
            id: all.authority.member,
            ..to(5, true)
        };
        assert_eq!(all.may_write_to(&oneself), Err(NotAvailable));
    }

    #[test]
    fn m_d5_external_members_write_to_whoever_turned_to_them_and_choose_nobody() {
        for permissions in [&[][..], Permission::ALL] {
            let writer = writer(permissions, Scope::WholeBusiness, true);
            assert_eq!(writer.may_choose(), Err(MessageRefusal::NotPermitted));
            assert_eq!(
                writer.may_write_to(&to(5, false)),
                Err(MessageRefusal::NotAvailable)
            );
            assert_eq!(writer.may_write_to(&to(6, true)), Ok(()));
            let foreman = Correspondent {
                gave_work: true,
                ..to(6, false)
            };
            assert_eq!(writer.may_write_to(&foreman), Ok(()));
        }
    }
}
