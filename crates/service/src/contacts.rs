//! The contact that stands for an invited person [M-A10]: made with the invitation, linked when it is accepted, removed
//! when it is cancelled and nobody touched it.

use crate::Usher;
use crate::ports::{NewContact, Transaction};
use domain::{ContactId, Invitation, Member, Timestamp};

impl Usher {
    /// Makes the contact of an invited person. Whoever is one already is left as they are, but what an earlier
    /// invitation made goes with this one.
    pub(crate) async fn make_contact(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        if invitation.for_member.is_some() {
            return Ok(());
        }
        if let Some(email) = &invitation.email
            && let Some(contact) = tx.find_contact(invitation.business, email).await?
        {
            return tx.adopt_contact(contact, invitation.id).await;
        }
        tx.insert_contact(&self.contact_of(invitation, now)).await
    }

    /// Has the contact stand for the member that the invitation became.
    pub(crate) async fn link_contact(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
        member: &Member,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        if tx.link_contact(invitation.id, member).await? {
            return Ok(());
        }
        let known = match &invitation.email {
            Some(email) => tx.find_contact(invitation.business, email).await?,
            None => None,
        };
        if let Some(contact) = known {
            return tx.claim_contact(contact, member.id).await;
        }
        let contact = NewContact {
            first_name: Some(member.first_name.clone()),
            last_name: Some(member.last_name.clone()),
            ..self.contact_of(invitation, now)
        };
        tx.insert_contact(&contact).await?;
        tx.claim_contact(contact.id, member.id).await
    }

    fn contact_of(&self, invitation: &Invitation, now: Timestamp) -> NewContact {
        let company = invitation.options.external.as_ref();
        NewContact {
            id: ContactId::new(self.uuid(now)),
            business: invitation.business,
            first_name: invitation.first_name.clone(),
            last_name: invitation.last_name.clone(),
            email: invitation.email.clone(),
            profile: invitation.profile.clone(),
            company: company.map(|company| company.name.clone()),
            invitation: invitation.id,
            created_at: now,
        }
    }
}
