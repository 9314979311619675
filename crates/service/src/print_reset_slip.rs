//! A way back into an account for people without e-mail: a slip, printed by an administrator [M-D4].

use crate::audit::Event;
use crate::forgot::RESET;
use crate::own_account::person;
use crate::ports::NewReset;
use crate::print_slips::Slip;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{Act, ForeignAccountRefusal, MemberId, ResetId, UnitKind};

impl Usher {
    /// Prints a slip with which the member sets a new password. The one before is dead.
    pub async fn print_reset_slip(
        &self,
        actor: &Actor,
        id: MemberId,
    ) -> Verdict<Slip, ForeignAccountRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let (member, user, account) = self.reach_account(&mut *tx, actor, id).await?;
        account.may_get_reset_slip().map_err(Failure::Refused)?;
        let reset = ResetId::new(self.uuid(now));
        let (token, code) = (self.tokens.reset_slip(reset), self.tokens.reset_code(reset));
        let reset = NewReset {
            id: reset,
            user: user.id,
            token: token.hash(),
            code: Some(self.tokens.found_by(&code)),
            expires_at: now + RESET,
        };
        tx.put_reset(&reset).await?;
        let event = Event::by(actor, Act::ResetSlipPrinted)
            .on(member.id, person(&member))
            .in_department(member.department);
        self.record(&mut *tx, now, event).await?;
        let department = match member.department {
            Some(unit) => tx.find_unit(business.id, UnitKind::Department, unit).await?,
            None => None,
        };
        tx.commit().await?;
        Ok(Slip {
            name: person(&member),
            language: member.options.language,
            business: business.name,
            department: department.map(|unit| unit.name.to_string()),
            link: self.link("reset", &token),
            address: format!("{}/join", self.policy.public_url),
            code,
            asks_number: false,
            expires_at: reset.expires_at,
            zone: business.zone,
        })
    }
}
