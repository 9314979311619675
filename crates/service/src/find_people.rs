//! Finding somebody with an account to invite: here, and in the other businesses that the inviter administers [M-E1].

use crate::ports::Principal;
use crate::read::{scope, searched};
use crate::{Actor, Client, Usher, Verdict};
use domain::{BusinessId, Permission, PersonChoice, ReachRefusal};

/// So many are offered, of each kind.
const MOST: i64 = 10;

impl Usher {
    /// Those whose name or sign-in name has the text in it: members whom the actor may see, then
    /// others; never the actor.
    pub async fn find_people(&self, actor: &Actor, search: &str) -> Verdict<Vec<PersonChoice>, ReachRefusal> {
        let scope = scope(actor, Permission::UsersInvite)?;
        let search = searched(search);
        if search.is_empty() {
            return Ok(Vec::new());
        }
        // Whoever may invite and not see people learns of nobody that they are a member.
        let mut found = if actor.seat.authority.holds(Permission::UsersView) {
            self.store.people_in(scope, &search, MOST).await?
        } else {
            Vec::new()
        };
        let elsewhere = self.store.people_elsewhere(actor.user, scope, &search, MOST);
        found.extend(elsewhere.await?);
        found.retain(|person| person.user != actor.user);
        Ok(found)
    }

    /// The principal as a member of another of their businesses, for an act in it; None if they are no active member.
    pub async fn act_in(
        &self,
        principal: &Principal,
        business: BusinessId,
        client: Client,
    ) -> anyhow::Result<Option<Actor>> {
        let seat = self.store.find_seat(principal.user, business).await?;
        let there = Principal {
            seat,
            ..principal.clone()
        };
        Ok(Actor::of(&there, client))
    }
}
