//! Printing slips: each generation's once. Another print is another generation, and kills the slip before it.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::Transaction;
use crate::{Actor, Usher, Verdict};
use domain::{
    Act, BusinessName, Channel, EnrolmentCode, Invitation, InvitationId, InvitationState, Language,
    RenewRefusal, Timestamp, UnitKind, ZoneName,
};

/// What stands on a slip.
#[derive(Debug, Clone)]
pub struct Slip {
    /// Whom it is for.
    pub name: String,
    /// The language that they read.
    pub language: Language,
    /// The business.
    pub business: BusinessName,
    /// The department's name.
    pub department: Option<String>,
    /// The address behind the picture.
    pub link: String,
    /// The address to type.
    pub address: String,
    /// What is typed there.
    pub code: EnrolmentCode,
    /// Whether their employee number is asked for besides.
    pub asks_number: bool,
    /// Until when it works.
    pub expires_at: Timestamp,
    /// The business's zone.
    pub zone: ZoneName,
}

impl Usher {
    /// The slips, in the order asked for. All are printed, or none.
    pub async fn print_slips(&self, actor: &Actor, ids: &[InvitationId]) -> Verdict<Vec<Slip>, RenewRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let mut slips = Vec::with_capacity(ids.len());
        for id in ids {
            let (invitation, _, _) = self.reach_invitation(&mut *tx, actor, *id).await?;
            self.mark_slip_printed(&mut *tx, &invitation, now).await?;
            let event = Event::by(actor, Act::SlipPrinted)
                .on(invitation.id, invitation.whom())
                .in_department(invitation.department);
            self.record(&mut *tx, now, event).await?;
            let department = match invitation.department {
                Some(unit) => tx.find_unit(business.id, UnitKind::Department, unit).await?,
                None => None,
            };
            slips.push(Slip {
                name: invitation.whom(),
                language: invitation.options.language,
                business: business.name.clone(),
                department: department.map(|unit| unit.name.to_string()),
                link: format!(
                    "{}/join/{}",
                    self.policy.public_url,
                    self.token_of(&invitation).expose()
                ),
                address: format!("{}/join", self.policy.public_url),
                code: self.tokens.enrolment_code(invitation.id, invitation.generation),
                asks_number: invitation.profile.employee_number.is_some(),
                expires_at: invitation.expires_at,
                zone: business.zone.clone(),
            });
        }
        tx.commit().await?;
        Ok(slips)
    }

    async fn mark_slip_printed(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
        now: Timestamp,
    ) -> Verdict<(), RenewRefusal> {
        let state = invitation.state_at(now);
        if invitation.channel() != Channel::Slip {
            return refuse(RenewRefusal::NothingToPrint);
        }
        if state != InvitationState::Pending {
            return refuse(RenewRefusal::Changed { state });
        }
        if tx.mark_printed(invitation.id, invitation.generation, now).await? {
            Ok(())
        } else {
            refuse(RenewRefusal::NothingToPrint)
        }
    }
}
