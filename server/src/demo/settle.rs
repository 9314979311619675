//! Inviting the demo's people, and what became of each invitation.

use super::furnish::Place;
use super::people::{Fate, Person, Way};
use super::{Seed, done, password};
use anyhow::{Context, anyhow, bail};
use domain::{
    AcceptFailure, AcceptRefusal, Channel, EmailAddress, EmployeeNumber, InvitationId, Note, Options,
    PersonName, PhoneNumber, Profile, Span, UnitKind, UserId,
};
use service::ports::Principal;
use service::{Accept, Enrol, Failure, Invite, InviteOutcome, Joined, Opening, Recipient, Verdict, Whom};
use std::collections::HashMap;

/// What later invitations and the operator need to know.
#[derive(Default)]
pub(super) struct Settled {
    /// Who joined, by address.
    pub(super) users: HashMap<&'static str, UserId>,
    /// Username and password of those who joined with a slip.
    pub(super) enrolled: Vec<(String, String)>,
}

impl Seed {
    /// Invites somebody, and lets become of it what became of it.
    pub(super) async fn settle(
        &self,
        place: &Place,
        person: &Person,
        settled: &mut Settled,
    ) -> anyhow::Result<()> {
        let invite = invite(place, person, settled)?;
        let invited = done(self.usher.invite(&place.actor, &invite).await)?;
        let Some((_, InviteOutcome::Invited { id, .. })) = invited.outcomes.first() else {
            return Err(anyhow!("could not be invited: {:?}", invited.outcomes));
        };
        match person.fate {
            Fate::Joined | Fate::Left => self.join(place, person, *id, settled).await,
            Fate::Cancelled => {
                self.clock.pass(Span::minutes(10));
                done(self.usher.cancel(&place.actor, *id).await)
            }
            Fate::Held => self.hold(place, person, *id).await,
            Fate::Printed => {
                self.clock.pass(Span::minutes(5));
                done(self.usher.print_slips(&place.actor, &[*id]).await).map(drop)
            }
            Fate::Open => Ok(()),
        }
    }

    async fn join(
        &self,
        place: &Place,
        person: &Person,
        id: InvitationId,
        settled: &mut Settled,
    ) -> anyhow::Result<()> {
        let password = password(&*self.ports.entropy);
        let member = match person.way {
            Way::Mail(email) => {
                self.clock.pass(person.accepted_after);
                let joined = done(self.accept(person, id, password).await?)?;
                let member = self.principal(&joined.session).await?;
                settled.users.insert(email, member.user);
                member
            }
            Way::Slip(number) => {
                done(self.usher.print_slips(&place.actor, &[id]).await)?;
                self.clock.pass(person.accepted_after);
                let joined = self.enrol(person, number, id, &password).await?;
                let member = self.principal(&joined.session).await?;
                let name = member.sign_in_name.to_string();
                settled.enrolled.push((name, password));
                member
            }
            Way::Offer(..) => bail!("nobody takes an offer here"),
        };
        if let Some(manager) = person.manager {
            let manager = settled
                .users
                .get(manager)
                .context("the manager has not joined yet")?;
            let seat = member.seat.as_ref().context("no seat")?;
            let id = seat.authority.member;
            done(self.usher.change_manager(&place.actor, id, Some(*manager)).await)?;
        }
        if person.fate == Fate::Left {
            self.leave(place, &member).await?;
        }
        Ok(())
    }

    async fn accept(
        &self,
        person: &Person,
        id: InvitationId,
        password: String,
    ) -> anyhow::Result<Verdict<Joined, AcceptFailure>> {
        let accept = Accept {
            code: self.tokens.invite_code(id, 1).expose().to_owned(),
            first_name: PersonName::parse(person.first)?,
            last_name: PersonName::parse(person.last)?,
            repeated: password.clone(),
            password,
        };
        let token = self.tokens.invitation(id, 1);
        Ok(self.usher.accept(&token, accept, &self.client).await)
    }

    /// Joins with the slip, under the username that is proposed.
    async fn enrol(
        &self,
        person: &Person,
        number: Option<&str>,
        id: InvitationId,
        password: &str,
    ) -> anyhow::Result<Joined> {
        let token = self.tokens.slip(id, 1);
        let Opening::NewAccount(offer) = self.usher.open(Channel::Slip, &token, None).await? else {
            bail!("the slip does not open");
        };
        let enrol = Enrol {
            number: number.unwrap_or_default().to_owned(),
            first_name: PersonName::parse(person.first)?,
            last_name: PersonName::parse(person.last)?,
            username: offer.username.context("no username is proposed")?,
            password: password.to_owned(),
            repeated: password.to_owned(),
        };
        done(self.usher.enrol(&token, enrol, &self.client).await)
    }

    async fn leave(&self, place: &Place, member: &Principal) -> anyhow::Result<()> {
        let seat = member.seat.as_ref().context("no seat")?;
        let left = self.usher.deactivate(&place.actor, seat.authority.member).await;
        done(left)
    }

    /// Archives the department before the invitation is accepted.
    async fn hold(&self, place: &Place, person: &Person, id: InvitationId) -> anyhow::Result<()> {
        let kind = UnitKind::Department;
        let department = place.unit(kind, person.department)?;
        self.clock.pass(Span::minutes(25));
        done(self.usher.archive_unit(&place.actor, kind, department).await)?;
        self.clock.pass(Span::minutes(25));
        let password = password(&*self.ports.entropy);
        match self.accept(person, id, password).await? {
            Err(Failure::Refused(AcceptFailure::Link(AcceptRefusal::AwaitingConfirmation))) => Ok(()),
            Err(failure) => done(Err(failure)),
            Ok(_) => bail!("nothing was held"),
        }
    }
}

fn invite(place: &Place, person: &Person, settled: &Settled) -> anyhow::Result<Invite> {
    let note = person.note.map(Note::parse).transpose()?;
    if let Way::Offer(email, access) = person.way {
        let user = settled.users.get(email).context("nobody joined there")?;
        return Ok(Invite {
            whom: Whom::User(*user),
            role: None,
            place: service::Place::default(),
            accesses: vec![place.access(access)?],
            options: Options::default(),
            note,
        });
    }
    let workspaces = place.units(UnitKind::Workspace, person.workspaces)?;
    Ok(Invite {
        whom: whom(person)?,
        role: Some(place.role(person.role)?.id),
        accesses: place.given(person.role),
        options: place.options(person)?,
        note,
        place: service::Place {
            department: Some(place.unit(UnitKind::Department, person.department)?),
            location: Some(place.unit(UnitKind::Location, person.location)?),
            teams: place.units(UnitKind::Team, person.teams)?,
            weekly: if person.weekly_mail {
                workspaces.clone()
            } else {
                Vec::new()
            },
            workspaces,
        },
    })
}

fn whom(person: &Person) -> anyhow::Result<Whom> {
    let (first_name, last_name) = (PersonName::parse(person.first)?, PersonName::parse(person.last)?);
    let profile = Profile {
        job_title: person.job_title.map(PersonName::parse).transpose()?,
        mobile: person.mobile.map(PhoneNumber::parse).transpose()?,
        ..Profile::default()
    };
    Ok(match person.way {
        Way::Slip(number) => Whom::Employee {
            first_name,
            last_name,
            profile: Profile {
                employee_number: number.map(EmployeeNumber::parse).transpose()?,
                ..profile
            },
        },
        Way::Mail(email) | Way::Offer(email, _) => Whom::Addresses(vec![Recipient {
            email: EmailAddress::parse(email)?,
            first_name: Some(first_name),
            last_name: Some(last_name),
            profile,
        }]),
    })
}
