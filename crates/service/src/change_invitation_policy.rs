//! Changing how long a business's invitations live [M-C1], and how invite codes reach people [M-D2].

use crate::audit::Event;
use crate::{Actor, Usher, Verdict};
use domain::{Act, CodeMode, Lifetime, UnitRefusal};

impl Usher {
    /// Sets the business's own lifetime, at most the operator's (the caller parsed it so); None: the operator's. Invitations
    /// that are under way keep the code that they have.
    pub async fn change_invitation_policy(
        &self,
        actor: &Actor,
        lifetime: Option<Lifetime>,
        code: CodeMode,
    ) -> Verdict<(), UnitRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        self.may_edit_settings(&mut *tx, actor).await?;
        tx.set_invitation_policy(actor.seat.business, lifetime, code)
            .await?;
        let hours = |lifetime: Option<Lifetime>| {
            lifetime.map_or_else(|| "default".to_owned(), |l| format!("{} h", l.hours()))
        };
        let event = Event::by(actor, Act::BusinessChanged)
            .on(actor.seat.business, &actor.seat.business_name)
            .before("invitation lifetime", hours(business.invitation_lifetime))
            .before("invite code", business.code_mode)
            .after("invitation lifetime", hours(lifetime))
            .after("invite code", code);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(())
    }
}
