//! Changing what somebody signs in with: it takes effect when it is confirmed from the new address.
//!
//! Whether the address is free is found out there and then: asking is answered alike for every address.

use crate::admit::how_they_sign_in;
use crate::audit::Event;
use crate::failure::refuse;
use crate::own_account::person;
use crate::ports::{About, AddressChange, MessageKind, Transaction, User};
use crate::{Actor, Client, Failure, Token, Usher, Verdict};
use domain::{
    Act, AddressChangeId, AddressChangeRefusal, EmailAddress, ForeignAccount, ForeignAccountRefusal, Member,
    MemberId, MemberStatus, OwnAccountRefusal, Permission, Span, Timestamp,
};

/// How long a new address can be confirmed.
const CONFIRM: Span = Span::hours(24);
/// The mail that tells the address before is tried for so long.
const TELL_FOR: Span = Span::days(2);

/// Why no mail goes out to confirm an address.
enum AskRefusal {
    SameAddress,
    TooManyMails { free_at: Timestamp },
}

impl Usher {
    /// Sends a link to confirm it to the address that the actor wants to sign in with from then on. Asks for their password.
    pub async fn ask_for_address(
        &self,
        actor: &Actor,
        password: &str,
        to: &EmailAddress,
    ) -> Verdict<(), OwnAccountRefusal> {
        let user = self.check_own_password(actor, password).await?;
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let member = tx.find_member_of_user(business.id, actor.user).await?;
        let Some(member) = member.filter(|member| member.status == MemberStatus::Active) else {
            return refuse(OwnAccountRefusal::NoMember);
        };
        self.send_confirmation(&mut *tx, actor, &member, &user, to, now)
            .await
            .map_err(|failure| failure.map(OwnAccountRefusal::from))?;
        tx.commit().await?;
        self.wake_worker();
        Ok(())
    }

    /// The same for a member's account, by an administrator of the one business that it is in.
    pub async fn ask_for_address_of(
        &self,
        actor: &Actor,
        id: MemberId,
        to: &EmailAddress,
    ) -> Verdict<(), ForeignAccountRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let (member, user, account) = self.reach_account(&mut *tx, actor, id).await?;
        account.may_be_readdressed().map_err(Failure::Refused)?;
        self.send_confirmation(&mut *tx, actor, &member, &user, to, now)
            .await
            .map_err(|failure| failure.map(ForeignAccountRefusal::from))?;
        tx.commit().await?;
        self.wake_worker();
        Ok(())
    }

    /// A member that the actor may change, their user, and what decides about the account.
    pub(crate) async fn reach_account(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        id: MemberId,
    ) -> Verdict<(Member, User, ForeignAccount), ForeignAccountRefusal> {
        let reached = self.reach_member(tx, actor, Permission::UsersEdit, id).await;
        let (member, _, _) = reached.map_err(|failure| failure.map(ForeignAccountRefusal::Member))?;
        let Some(user) = tx.lock_user(member.user).await? else {
            return refuse(ForeignAccountRefusal::Member(domain::MemberRefusal::NotFound));
        };
        let account = account_of(tx, &member, &user).await?;
        Ok((member, user, account))
    }

    async fn send_confirmation(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        member: &Member,
        user: &User,
        to: &EmailAddress,
        now: Timestamp,
    ) -> Verdict<(), AskRefusal> {
        if user.sign_in_name.address() == Some(to) {
            return refuse(AskRefusal::SameAddress);
        }
        let kind = MessageKind::AddressChange;
        let due_at = match self.mail_due_at(tx, kind, None, to, now).await? {
            Ok(due_at) => due_at,
            Err(free_at) => return refuse(AskRefusal::TooManyMails { free_at }),
        };
        let id = AddressChangeId::new(self.uuid(now));
        let change = AddressChange {
            id,
            user: user.id,
            business: member.business,
            asked_by: (actor.user != user.id).then_some(actor.seat.authority.member),
            to: to.clone(),
            expires_at: now + CONFIRM,
        };
        tx.put_address_change(&change, self.tokens.address_change(id).hash())
            .await?;
        let times = (now, due_at, change.expires_at);
        self.queue_of_account(tx, (kind, About::AddressChange(id)), to.clone(), times)
            .await?;
        let event = Event::by(actor, Act::AddressChangeAsked)
            .on(member.id, person(member))
            .in_department(member.department)
            .before(how_they_sign_in(&user.sign_in_name), &user.sign_in_name)
            .after("e-mail", to);
        self.record(tx, now, event).await?;
        Ok(())
    }

    /// What the link confirms; None if it is dead. Changes nothing.
    pub async fn open_address_change(&self, token: &Token) -> anyhow::Result<Option<EmailAddress>> {
        let change = self.store.find_address_change(token.hash(), self.now()).await?;
        Ok(change.map(|change| change.to))
    }

    /// Makes the address the one that the user signs in with, and tells the one before.
    ///
    /// Whether who asked for it may still do so is judged again. A link for a forgotten password is dead: it went to the
    /// address before. Sessions stay: the password is the same.
    pub async fn confirm_address(&self, token: &Token, client: &Client) -> Verdict<(), AddressChangeRefusal> {
        let Some(asked) = self.store.find_address_change(token.hash(), self.now()).await? else {
            return refuse(AddressChangeRefusal::LinkDead);
        };
        let (mut tx, members, now) = self.begin_in_all_of(asked.user).await?;
        let user = tx.lock_user(asked.user).await?;
        let change = tx.claim_address_change(token.hash(), now).await?;
        let (Some(user), Some(change)) = (user, change) else {
            return refuse(AddressChangeRefusal::LinkDead);
        };
        if !self.may_still_ask(&mut *tx, &members, &user, &change).await? {
            return refuse(AddressChangeRefusal::LinkDead);
        }
        if !tx.set_address(user.id, &change.to).await? {
            return refuse(AddressChangeRefusal::Taken);
        }
        tx.end_resets(user.id).await?;
        if let Some(before) = user.sign_in_name.address() {
            self.tell_address_before(&mut *tx, &user, before, now).await?;
        }
        for member in &members {
            let event = Event::of(Some(member.business), Act::AddressChanged)
                .actor(member.id, &person(member))
                .on(member.id, person(member))
                .in_department(member.department)
                .from(client)
                .before(how_they_sign_in(&user.sign_in_name), &user.sign_in_name)
                .after("e-mail", &change.to);
            self.record(&mut *tx, now, event).await?;
        }
        tx.commit().await?;
        self.wake_worker();
        Ok(())
    }

    async fn tell_address_before(
        &self,
        tx: &mut dyn Transaction,
        user: &User,
        before: &EmailAddress,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let about = (MessageKind::AddressChanged, About::User(user.id));
        self.queue_of_account(tx, about, before.clone(), (now, now, now + TELL_FOR))
            .await
    }

    /// Whether the change could be asked for now: by the user, if they are a member anywhere; by an administrator, if they
    /// may change the member and nobody else has a say.
    async fn may_still_ask(
        &self,
        tx: &mut dyn Transaction,
        members: &[Member],
        user: &User,
        change: &AddressChange,
    ) -> anyhow::Result<bool> {
        let Some(asked_by) = change.asked_by else {
            return Ok(!members.is_empty());
        };
        let Some(member) = members.iter().find(|member| member.business == change.business) else {
            return Ok(false);
        };
        let authority = tx.authority_of(change.business, asked_by).await?;
        let role = tx.find_role(change.business, member.role).await?;
        let (Some(authority), Some(role)) = (authority, role) else {
            return Ok(false);
        };
        let account = account_of(tx, member, user).await?;
        Ok(account.may_be_readdressed().is_ok()
            && authority
                .may_act_on(Permission::UsersEdit, role.rights, member.department)
                .is_ok())
    }
}

async fn account_of(
    tx: &mut dyn Transaction,
    member: &Member,
    user: &User,
) -> anyhow::Result<ForeignAccount> {
    Ok(ForeignAccount {
        is_active: member.status == MemberStatus::Active,
        is_elsewhere: tx.is_member_elsewhere(member.business, member.user).await?,
        runs_instance: user.instance_admin,
        has_address: user.sign_in_name.address().is_some(),
    })
}

impl From<AskRefusal> for OwnAccountRefusal {
    fn from(refusal: AskRefusal) -> Self {
        match refusal {
            AskRefusal::SameAddress => Self::SameAddress,
            AskRefusal::TooManyMails { free_at } => Self::TooManyMails { free_at },
        }
    }
}

impl From<AskRefusal> for ForeignAccountRefusal {
    fn from(refusal: AskRefusal) -> Self {
        match refusal {
            AskRefusal::SameAddress => Self::SameAddress,
            AskRefusal::TooManyMails { free_at } => Self::TooManyMails { free_at },
        }
    }
}
