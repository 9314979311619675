//! One's own account: what a business knows of its member, what they are told of, and their sessions.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{OwnAccount, SessionRow, TokenHash, Transaction};
use crate::{Actor, Failure, Token, Usher, Verdict};
use domain::{
    Act, Language, Member, MemberStatus, MessageNotices, OwnAccountRefusal, PersonName, PhoneNumber,
    Timestamp, UnitId, WeeklyTime,
};

/// What somebody says of themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnProfile {
    /// First name.
    pub first_name: PersonName,
    /// Last name.
    pub last_name: PersonName,
    /// What they do.
    pub job_title: Option<PersonName>,
    /// Where they are called.
    pub phone: Option<PhoneNumber>,
    /// Where they are called and sent messages.
    pub mobile: Option<PhoneNumber>,
}

/// What somebody wants to be told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnChoices {
    /// Whether they get the weekly mail.
    pub weekly_mail: bool,
    /// The workspaces that it tells of; those that they are not in are left out.
    pub weekly: Vec<UnitId>,
    /// When they get it; None: as before.
    pub weekly_time: Option<WeeklyTime>,
    /// How they are told of new messages.
    pub message_notices: MessageNotices,
    /// The language of their mails.
    pub language: Language,
}

impl Usher {
    /// The actor as the business knows them, with their workspaces.
    pub async fn own_account(&self, actor: &Actor) -> Verdict<OwnAccount, OwnAccountRefusal> {
        match self.store.own_account(actor.seat.business, actor.user).await? {
            Some(account) => Ok(account),
            None => refuse(OwnAccountRefusal::NoMember),
        }
    }

    /// The actor's sessions in every business, the one that was used last first.
    pub async fn own_sessions(&self, actor: &Actor) -> anyhow::Result<Vec<SessionRow>> {
        self.store.sessions_of(actor.user, self.now()).await
    }

    /// Writes down what the actor says of themselves, in this business; the name is their user's too.
    pub async fn edit_own_profile(
        &self,
        actor: &Actor,
        profile: &OwnProfile,
    ) -> Verdict<(), OwnAccountRefusal> {
        let (mut tx, before, now) = self.begin_as_member(actor).await?;
        let mut member = before.clone();
        let OwnProfile {
            first_name,
            last_name,
            job_title,
            phone,
            mobile,
        } = profile.clone();
        (member.first_name, member.last_name) = (first_name, last_name);
        (
            member.profile.job_title,
            member.profile.phone,
            member.profile.mobile,
        ) = (job_title, phone, mobile);
        let notices = self.notices_with_new_number(&mut *tx, &member).await?;
        member.options.message_notices = notices;
        if member == before {
            return Ok(());
        }
        if notices != before.options.message_notices {
            tx.set_options(&member).await?;
        }
        tx.rename_user(actor.user, &member.first_name, &member.last_name)
            .await?;
        tx.set_own_profile(&member).await?;
        let text = |name: &Option<PersonName>| name.clone().map(String::from).unwrap_or_default();
        let number = |phone: &Option<PhoneNumber>| phone.clone().map(String::from).unwrap_or_default();
        let [old, new] = [&before, &member].map(|member| {
            [
                ("name", person(member)),
                ("job title", text(&member.profile.job_title)),
                ("phone", number(&member.profile.phone)),
                ("mobile phone", number(&member.profile.mobile)),
                (
                    "new-message notifications",
                    member.options.message_notices.to_string(),
                ),
            ]
        });
        self.record_change(&mut *tx, actor, &before, old.into_iter().zip(new), now)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Writes down what the actor wants to be told of, in this business. With the weekly mail and no workspace chosen, it tells
    /// of all of theirs.
    pub async fn choose_own_notices(
        &self,
        actor: &Actor,
        choices: &OwnChoices,
    ) -> Verdict<(), OwnAccountRefusal> {
        let OwnAccount {
            workspaces,
            sign_in_name,
            ..
        } = self.own_account(actor).await?;
        let (mut tx, before, now) = self.begin_as_member(actor).await?;
        let mut member = before.clone();
        if choices.message_notices != before.options.message_notices {
            let ways = self.notice_ways(&sign_in_name.to_string(), before.profile.mobile.as_ref());
            let possible = choices.message_notices.may_be_chosen(ways);
            possible.map_err(|reason| Failure::Refused(reason.into()))?;
        }
        member.options.weekly_mail = choices.weekly_mail;
        member.options.message_notices = choices.message_notices;
        member.options.language = choices.language;
        let chosen = |id: &UnitId| choices.weekly.is_empty() || choices.weekly.contains(id);
        let weekly: Vec<UnitId> = workspaces
            .iter()
            .map(|(id, _, _)| *id)
            .filter(|id| choices.weekly_mail && chosen(id))
            .collect();
        let named = |told: &dyn Fn(&UnitId, bool) -> bool| {
            let told = workspaces.iter().filter(|(id, _, on)| told(id, *on));
            told.map(|(_, name, _)| name.as_str())
                .collect::<Vec<_>>()
                .join(", ")
        };
        let plan = tx.weekly_plan(member.business, member.id).await?;
        let time = choices.weekly_time.as_ref().unwrap_or(&plan.time);
        let old = told_of(&before, named(&|_, on| on), &plan.time);
        let new = told_of(&member, named(&|id, _| weekly.contains(id)), time);
        if old == new {
            return Ok(());
        }
        tx.set_own_choices(&member, &weekly).await?;
        let zone = &actor.seat.zone;
        self.set_weekly(&mut *tx, [&before, &member], (&plan, time), zone, now)
            .await?;
        self.record_change(&mut *tx, actor, &before, old.into_iter().zip(new), now)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// How the member is told of messages from now on, whose mobile phone may be another one now.
    pub(crate) async fn notices_with_new_number(
        &self,
        tx: &mut dyn Transaction,
        member: &Member,
    ) -> anyhow::Result<MessageNotices> {
        let has_address = tx.address_of(member.id).await?.is_some();
        let mobile = member.profile.mobile.as_ref();
        Ok(member.options.message_notices.with_number(mobile, has_address))
    }

    /// Ends one of the actor's sessions; false if they have none such.
    pub async fn end_own_session(&self, actor: &Actor, session: TokenHash) -> anyhow::Result<bool> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let ended = tx.end_session_of(actor.user, session).await?;
        if ended {
            self.record_ended(&mut *tx, actor, 1, now).await?;
        }
        tx.commit().await?;
        Ok(ended)
    }

    /// Ends all of the actor's sessions but this one, in whatever business they are.
    pub async fn end_other_sessions(&self, actor: &Actor) -> anyhow::Result<()> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let here = actor.client.session.as_ref().map(Token::hash);
        let ended = tx.end_sessions_but(actor.user, here).await?;
        if ended > 0 {
            self.record_ended(&mut *tx, actor, ended, now).await?;
        }
        tx.commit().await
    }

    async fn record_ended(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        ended: i64,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let event = Event::by(actor, Act::SessionsEnded)
            .on(actor.seat.authority.member, &actor.name)
            .in_department(actor.seat.authority.department)
            .after("sessions", ended);
        self.record(tx, now, event).await
    }

    /// A transaction in the actor's business with the member that they are.
    async fn begin_as_member(
        &self,
        actor: &Actor,
    ) -> Verdict<(Box<dyn Transaction>, Member, Timestamp), OwnAccountRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let member = tx.find_member_of_user(business.id, actor.user).await?;
        match member.filter(|member| member.status == MemberStatus::Active) {
            Some(member) => Ok((tx, member, now)),
            None => refuse(OwnAccountRefusal::NoMember),
        }
    }

    /// Writes an event of what differs.
    async fn record_change(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        member: &Member,
        fields: impl Iterator<Item = ((&'static str, String), (&'static str, String))> + Send,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let mut event = Event::by(actor, Act::AccountChanged)
            .on(member.id, person(member))
            .in_department(member.department);
        for ((field, before), (_, after)) in fields.filter(|(before, after)| before != after) {
            event = event.before(field, before).after(field, after);
        }
        self.record(tx, now, event).await
    }
}

/// What a member is told of, for the audit.
fn told_of(member: &Member, workspaces: String, time: &WeeklyTime) -> [(&'static str, String); 5] {
    let told = |on: bool| if on { "yes" } else { "no" }.to_owned();
    [
        ("weekly e-mail", told(member.options.weekly_mail)),
        ("weekly e-mail of", workspaces),
        ("weekly e-mail on", time.to_string()),
        (
            "new-message notifications",
            member.options.message_notices.to_string(),
        ),
        ("language", member.options.language.to_string()),
    ]
}

/// A member's full name.
pub(crate) fn person(member: &Member) -> String {
    format!("{} {}", member.first_name, member.last_name)
}
