//! What all invitations of a submission have in common, decided once, and whom they go to.

use crate::audit::Event;
use crate::failure::refuse;
use crate::invite::{Invite, Whom};
use crate::ports::Transaction;
use crate::{Actor, Failure, Usher, Verdict};
use domain::{
    Access, AccessOffer, Act, Authority, BatchId, Business, BusinessId, Chosen, ChosenAccess, ChosenRecords,
    CodeMode, EmailAddress, Invitation, InvitationId, InvitationState, InviteRefusal, Lifetime, Member,
    MemberId, Note, Options, PersonName, Placement, Profile, RecordLimit, Role, Seats, SubscriptionId,
    Timestamp, UnitId, UnitKind, UserId,
};
use std::collections::HashSet;

/// What all invitations of a submission have in common.
pub(crate) struct Terms {
    pub(crate) batch: BatchId,
    business: Business,
    role: Role,
    pub(crate) placement: Placement,
    for_member: Option<MemberId>,
    options: Options,
    note: Option<Note>,
    /// The apps in words; empty without any.
    apps: String,
    pub(crate) now: Timestamp,
    /// For invitations by e-mail, and for slips.
    expire_at: [Timestamp; 2],
}

/// For whom seats have to be free: for so many people, but not in the subscriptions in which seats are held for them.
#[derive(Clone, Copy)]
pub(crate) struct SeatsFor<'a> {
    people: i64,
    holding: &'a [SubscriptionId],
}

impl<'a> SeatsFor<'a> {
    /// One person, for whom seats are held in these.
    pub(crate) fn one_holding(holding: &'a [SubscriptionId]) -> Self {
        Self { people: 1, holding }
    }
}

/// Somebody to be invited.
pub(crate) struct Candidate {
    pub(crate) email: Option<EmailAddress>,
    first_name: Option<PersonName>,
    last_name: Option<PersonName>,
    profile: Profile,
}

impl Candidate {
    /// What tells them from others in the submission.
    pub(crate) fn whom(&self) -> String {
        match (&self.email, &self.first_name, &self.last_name) {
            (Some(email), ..) => email.to_string(),
            (None, Some(first), Some(last)) => format!("{first} {last}"),
            _ => String::new(),
        }
    }
}

impl Usher {
    /// Whether the actor may invite so, and whom.
    pub(crate) async fn settle_terms(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        business: Business,
        invite: &Invite,
        now: Timestamp,
    ) -> Verdict<(Terms, Vec<Candidate>), InviteRefusal> {
        let Some(authority) = tx.authority_of(business.id, actor.seat.authority.member).await? else {
            return refuse(InviteRefusal::NotPermitted);
        };
        match &invite.whom {
            Whom::User(user) if *user == actor.user => refuse(InviteRefusal::PersonUnavailable),
            Whom::User(user) => {
                if let Some(member) = tx.find_member_of_user(business.id, *user).await? {
                    return self
                        .offer_terms(tx, &authority, business, (member, &[]), invite, now)
                        .await;
                }
                let candidate = self.somebody_elsewhere(tx, actor, *user).await?;
                let seats = SeatsFor::one_holding(&[]);
                let terms = self
                    .full_terms(tx, &authority, business, invite, seats, now)
                    .await?;
                Ok((terms, vec![candidate]))
            }
            whom => {
                let candidates = candidates(whom);
                let people: HashSet<String> = candidates.iter().map(Candidate::whom).collect();
                let seats = SeatsFor {
                    people: i64::try_from(people.len()).unwrap_or(i64::MAX),
                    holding: &[],
                };
                let terms = self
                    .full_terms(tx, &authority, business, invite, seats, now)
                    .await?;
                Ok((terms, candidates))
            }
        }
    }

    /// The terms of invitations that make members.
    pub(crate) async fn full_terms(
        &self,
        tx: &mut dyn Transaction,
        authority: &Authority,
        business: Business,
        invite: &Invite,
        seats: SeatsFor<'_>,
        now: Timestamp,
    ) -> Verdict<Terms, InviteRefusal> {
        let (id, place) = (business.id, &invite.place);
        let role = match invite.role {
            Some(role) => tx.find_role(id, role).await?,
            None => None,
        };
        // Whoever is confined to their own department chooses it by choosing none; it may be archived by now.
        let department = place.department.or(authority.confined_to().flatten());
        let department = find_chosen(tx, id, UnitKind::Department, department).await?;
        let location = find_chosen(tx, id, UnitKind::Location, place.location).await?;
        let teams = tx.find_units(id, UnitKind::Team, &place.teams).await?;
        let workspaces = tx.find_units(id, UnitKind::Workspace, &place.workspaces).await?;
        let (accesses, apps) =
            find_accesses(tx, &business, &invite.accesses, [&[], seats.holding], now).await?;
        let set = match invite.options.record_limit {
            RecordLimit::Saved(set) => tx.find_record_set(id, set).await?,
            _ => None,
        };
        let chosen = Chosen {
            role: role.as_ref(),
            department: department.as_ref().map(Option::as_ref),
            location: location.as_ref().map(Option::as_ref),
            teams: &teams,
            workspaces: &workspaces,
            weekly: &place.weekly,
            records: ChosenRecords::of(
                invite.options.record_limit,
                set.as_ref(),
                business.has_record_sets,
            ),
            accesses: &accesses,
        };
        let placement = authority
            .may_invite(chosen, seats.people, now)
            .map_err(Failure::Refused)?;
        let Some(role) = role else {
            return refuse(InviteRefusal::RoleUnavailable);
        };
        let options = invite.options.clone();
        Ok(self.terms(business, role, (placement, apps), None, (options, invite), now))
    }

    /// The terms of an invitation that offers a member more apps.
    pub(crate) async fn offer_terms(
        &self,
        tx: &mut dyn Transaction,
        authority: &Authority,
        business: Business,
        (member, holding): (Member, &[SubscriptionId]),
        invite: &Invite,
        now: Timestamp,
    ) -> Verdict<(Terms, Vec<Candidate>), InviteRefusal> {
        let role = tx.find_role(business.id, member.role).await?;
        let had = tx.subscriptions_of_member(member.id).await?;
        let (accesses, apps) = find_accesses(tx, &business, &invite.accesses, [&had, holding], now).await?;
        let known = role.as_ref().map(|role| (&member, role.rights));
        let accesses = authority
            .may_offer(known, &accesses, now)
            .map_err(Failure::Refused)?;
        let (Some(role), Some(user)) = (role, tx.find_user(member.user).await?) else {
            return refuse(InviteRefusal::PersonUnavailable);
        };
        let placement = Placement {
            department: member.department,
            location: None,
            others: Vec::new(),
            weekly: Vec::new(),
            accesses,
        };
        let candidate = Candidate {
            email: user.sign_in_name.address().cloned(),
            first_name: Some(member.first_name),
            last_name: Some(member.last_name),
            profile: Profile::default(),
        };
        let for_member = Some(member.id);
        let options = Options {
            language: invite.options.language,
            ..Options::default()
        };
        let terms = self.terms(
            business,
            role,
            (placement, apps),
            for_member,
            (options, invite),
            now,
        );
        Ok((terms, vec![candidate]))
    }

    fn terms(
        &self,
        business: Business,
        role: Role,
        (placement, apps): (Placement, String),
        for_member: Option<MemberId>,
        (options, invite): (Options, &Invite),
        now: Timestamp,
    ) -> Terms {
        Terms {
            batch: BatchId::new(self.uuid(now)),
            role,
            placement,
            for_member,
            options,
            note: invite.note.clone(),
            apps,
            now,
            expire_at: [
                now + self.lifetime_in(&business).span(),
                now + self.policy.slip_lifetime.span(),
            ],
            business,
        }
    }

    /// Somebody of another business that the actor administers.
    async fn somebody_elsewhere(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        user: UserId,
    ) -> Verdict<Candidate, InviteRefusal> {
        if !tx.administers_elsewhere(actor.user, user).await? {
            return refuse(InviteRefusal::PersonUnavailable);
        }
        let user = tx.find_user(user).await?;
        let Some((user, email)) =
            user.and_then(|user| Some((user.clone(), user.sign_in_name.address()?.clone())))
        else {
            return refuse(InviteRefusal::PersonUnavailable);
        };
        Ok(Candidate {
            email: Some(email),
            first_name: Some(user.first_name),
            last_name: Some(user.last_name),
            profile: Profile::default(),
        })
    }

    /// How long the business's invitations live: its own choice where that is shorter than the operator's.
    pub(crate) fn lifetime_in(&self, business: &Business) -> Lifetime {
        let operator = self.policy.invitation_lifetime;
        business
            .invitation_lifetime
            .map_or(operator, |own| own.min(operator))
    }
}

impl Terms {
    /// An invitation to one person.
    pub(crate) fn invitation(&self, id: InvitationId, actor: &Actor, whom: Candidate) -> Invitation {
        let by_mail = whom.email.is_some();
        Invitation {
            id,
            business: self.business.id,
            batch: self.batch,
            email: whom.email,
            for_member: self.for_member,
            first_name: whom.first_name,
            last_name: whom.last_name,
            profile: whom.profile,
            role: self.role.id,
            department: self.placement.department,
            location: self.placement.location,
            manager: None,
            options: self.options.clone(),
            note: self.note.clone(),
            code: if by_mail {
                self.business.code_mode
            } else {
                CodeMode::Off
            },
            tries: 0,
            printed_at: None,
            invited_by: actor.seat.authority.member,
            recorded_state: InvitationState::Pending,
            generation: 1,
            sent_at: self.now,
            expires_at: self.expire_at[usize::from(!by_mail)],
            closed_at: None,
            asked_at: None,
        }
    }

    /// An invitation that was made before, with these terms, in the actor's name; its address and clock stay.
    pub(crate) fn changed(&self, before: &Invitation, actor: &Actor, whom: Candidate) -> Invitation {
        Invitation {
            batch: before.batch,
            email: before.email.clone(),
            manager: before.manager,
            code: before.code,
            tries: before.tries,
            printed_at: before.printed_at,
            recorded_state: before.recorded_state,
            generation: before.generation,
            sent_at: before.sent_at,
            expires_at: before.expires_at,
            closed_at: before.closed_at,
            asked_at: before.asked_at,
            ..self.invitation(before.id, actor, whom)
        }
    }

    /// What the audit says of it.
    pub(crate) fn sent_event(&self, actor: &Actor, invitation: &Invitation) -> Event {
        let mut event = Event::by(actor, Act::InvitationSent)
            .on(invitation.id, invitation.whom())
            .in_department(invitation.department)
            .after("channel", invitation.channel());
        if self.for_member.is_none() {
            event = event.after("role", &self.role.name);
        }
        if !self.apps.is_empty() {
            event = event.after("apps", &self.apps);
        }
        event
    }
}

pub(crate) fn candidates(whom: &Whom) -> Vec<Candidate> {
    match whom {
        Whom::Addresses(recipients) => recipients
            .iter()
            .map(|recipient| Candidate {
                email: Some(recipient.email.clone()),
                first_name: recipient.first_name.clone(),
                last_name: recipient.last_name.clone(),
                profile: recipient.profile.clone(),
            })
            .collect(),
        Whom::Employee {
            first_name,
            last_name,
            profile,
        } => vec![Candidate {
            email: None,
            first_name: Some(first_name.clone()),
            last_name: Some(last_name.clone()),
            profile: profile.clone(),
        }],
        Whom::User(_) => Vec::new(),
    }
}

/// The chosen unit: None if none was chosen, Some(None) if the business has no such unit.
pub(crate) async fn find_chosen(
    tx: &mut dyn Transaction,
    business: BusinessId,
    kind: UnitKind,
    chosen: Option<UnitId>,
) -> anyhow::Result<Option<Option<domain::Unit>>> {
    Ok(match chosen {
        None => None,
        Some(unit) => Some(tx.find_unit(business, kind, unit).await?),
    })
}

/// What the business has under the chosen ids, and its names in words. `had` are the subscriptions that they have an access
/// in, `holding` those in which a seat is held for them already: there none has to be free.
pub(crate) async fn find_accesses(
    tx: &mut dyn Transaction,
    business: &Business,
    chosen: &[Access],
    [had, holding]: [&[SubscriptionId]; 2],
    now: Timestamp,
) -> anyhow::Result<(Vec<ChosenAccess>, String)> {
    let (mut accesses, mut names) = (Vec::with_capacity(chosen.len()), Vec::new());
    for access in chosen {
        let found = tx
            .find_subscription(business.id, access.subscription, now)
            .await?;
        let (subscription, seats) = found.map_or((None, Seats::default()), |(subscription, seats)| {
            (Some(subscription), seats)
        });
        let seats = if holding.contains(&access.subscription) {
            Seats { limit: None, ..seats }
        } else {
            seats
        };
        // Holds the app's row: nobody archives it before the seats are taken.
        let app = match &subscription {
            Some(subscription) => tx.find_app(subscription.app).await?,
            None => None,
        };
        let app = app.filter(|app| app.archived_at.is_none());
        let role = tx.find_app_role(access.role).await?;
        let name = app.as_ref().zip(subscription.as_ref()).zip(role.as_ref());
        let name = name.map(|((app, subscription), role)| AccessOffer {
            app: app.name.to_string(),
            package: subscription.package.to_string(),
            role: role.name.to_string(),
        });
        names.extend(name.map(|name| name.to_string()));
        accesses.push(ChosenAccess {
            had: had.contains(&access.subscription),
            subscription: subscription.filter(|_| app.is_some()),
            role,
            seats,
        });
    }
    Ok((accesses, names.join("; ")))
}
