//! Who acts, and from where.

use crate::failure::refuse;
use crate::ports::{Principal, Seat, Transaction};
use crate::{Token, Usher, Verdict};
use domain::{Authority, ReachRefusal, UserId};

/// What a request came from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Client {
    /// The network address, behind trusted proxies the one that they tell; the audit writes it down.
    pub address: Option<String>,
    /// The session that it brought. A new one takes its place.
    pub session: Option<Token>,
}

/// A signed-in member who acts in their current business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Their user.
    pub user: UserId,
    /// First and last name.
    pub name: String,
    /// Whether they run the instance, as read with the session; whatever changes something asks again.
    pub instance_admin: bool,
    /// Their place in the current business, as read with the session.
    pub seat: Seat,
    /// Where the request came from.
    pub client: Client,
}

impl Actor {
    /// The principal as a member; None if they are no active member of the session's business.
    pub fn of(principal: &Principal, client: Client) -> Option<Self> {
        let seat = principal.seat.clone()?;
        Some(Self {
            user: principal.user,
            name: principal.name.clone(),
            instance_admin: principal.instance_admin,
            seat,
            client,
        })
    }
}

impl Usher {
    /// What the actor may do now, read inside the transaction that the act is part of.
    pub(crate) async fn authority(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
    ) -> Verdict<Authority, ReachRefusal> {
        match tx
            .authority_of(actor.seat.business, actor.seat.authority.member)
            .await?
        {
            Some(authority) => Ok(authority),
            None => refuse(ReachRefusal::NotPermitted),
        }
    }
}
