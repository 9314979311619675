//! Back into an account: a link or a slip sets a new password, once.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{Transaction, User};
use crate::session::NewSession;
use crate::tries::sign_in_key;
use crate::{Client, Failure, Token, Usher, Verdict};
use domain::{Act, Member, MemberStatus, ResetRefusal, SignInName, Timestamp, UserId};

impl Usher {
    /// What the account behind a way back signs in with; None if the way is closed. Changes nothing.
    pub async fn open_reset(&self, token: &Token) -> anyhow::Result<Option<SignInName>> {
        let user = self.store.find_reset(token.hash(), self.now()).await?;
        Ok(user.map(|user| user.sign_in_name))
    }

    /// Sets the new password, ends every session of the user and begins one here.
    ///
    /// Each of their businesses has it in its audit: the password opens all of them.
    pub async fn reset_password(
        &self,
        token: &Token,
        password: &str,
        repeated: &str,
        client: &Client,
    ) -> Verdict<NewSession, ResetRefusal> {
        let Some(user) = self.store.find_reset(token.hash(), self.now()).await? else {
            return refuse(ResetRefusal::LinkDead);
        };
        let password = self
            .password_of(&user, password, repeated)
            .await?
            .map_err(|refusal| Failure::Refused(ResetRefusal::Password(refusal)))?;
        let place = self.hashing_place()?;
        let hash = self.hasher.hash(place, password.expose()).await?;
        let (mut tx, members, now) = self.begin_in_all_of(user.id).await?;
        let user = tx.lock_user(user.id).await?;
        let claimed = tx.claim_reset(token.hash(), now).await?;
        let (Some(user), Some(first)) = (user.filter(|user| claimed == Some(user.id)), members.first())
        else {
            return refuse(ResetRefusal::LinkDead);
        };
        tx.set_password(user.id, &hash).await?;
        tx.end_address_changes(user.id).await?;
        tx.end_sessions_but(user.id, None).await?;
        let session = self
            .begin_session(&mut *tx, (user.id, first.business), false, client, now)
            .await?;
        tx.delete_try_tally(sign_in_key(user.sign_in_name.as_str(), client))
            .await?;
        self.record_in_each(&mut *tx, &members, &user, client, now)
            .await?;
        tx.commit().await?;
        Ok(session)
    }

    /// A transaction that holds the row of each business where the user is an active member, in the order of their ids;
    /// with the user's memberships, by the businesses' names.
    pub(crate) async fn begin_in_all_of(
        &self,
        user: UserId,
    ) -> anyhow::Result<(Box<dyn Transaction>, Vec<Member>, Timestamp)> {
        let businesses = self.store.businesses_of(user).await?;
        let mut in_order: Vec<_> = businesses.iter().map(|choice| choice.id).collect();
        in_order.sort_unstable();
        let mut tx = self.store.begin().await?;
        for business in in_order {
            tx.lock_business(business).await?;
        }
        let mut members = Vec::with_capacity(businesses.len());
        for choice in businesses {
            let member = tx.find_member_of_user(choice.id, user).await?;
            members.extend(member.filter(|member| member.status == MemberStatus::Active));
        }
        Ok((tx, members, self.now()))
    }

    async fn record_in_each(
        &self,
        tx: &mut dyn Transaction,
        members: &[Member],
        user: &User,
        client: &Client,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        for member in members {
            let name = format!("{} {}", member.first_name, member.last_name);
            let event = Event::of(Some(member.business), Act::PasswordReset)
                .actor(member.id, &name)
                .on(member.id, &user.sign_in_name)
                .in_department(member.department)
                .from(client);
            self.record(tx, now, event).await?;
        }
        Ok(())
    }
}
