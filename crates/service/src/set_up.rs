//! Using a set-up link: the first administrator of the instance, or of a business.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{NewUser, PasswordHash, Principal, Transaction, User};
use crate::session::NewSession;
use crate::{Client, NewBusiness, Token, Usher, Verdict};
use domain::{
    Act, BusinessId, EmailAddress, Member, MemberId, MemberStatus, NewPassword, Options, PasswordContext,
    PasswordRefusal, PersonName, Profile, SetUpRefusal, SignInName, Timestamp, UserId,
};

/// An account that is made with a set-up link.
pub struct NewAccount {
    /// First name.
    pub first_name: PersonName,
    /// Last name.
    pub last_name: PersonName,
    /// Sign-in address.
    pub email: EmailAddress,
    /// The password as typed.
    pub password: String,
    /// The password as typed the second time.
    pub repeated: String,
}

impl Usher {
    /// Makes the first business, its first administrator (who also runs the instance), and signs them in. Of two
    /// who try at once, one gets it.
    pub async fn set_up_instance(
        &self,
        token: &Token,
        business: &NewBusiness,
        account: NewAccount,
        client: &Client,
    ) -> Verdict<NewSession, SetUpRefusal> {
        if self.open_setup(token).await?.is_none() {
            return refuse(SetUpRefusal::LinkNotValid);
        }
        let hash = self.hash_new_account(&account, business.name.as_str()).await?;
        let now = self.now();
        let mut tx = self.begin_set_up().await?;
        match tx.claim_setup(token.hash(), now).await? {
            None => return refuse(SetUpRefusal::LinkNotValid),
            Some(link) if link.business.is_some() => return refuse(SetUpRefusal::WrongKind),
            Some(_) if tx.any_user().await? => return refuse(SetUpRefusal::LinkNotValid),
            Some(_) => {}
        }
        let business = self.write_business(&mut *tx, business, now).await?;
        let user = self.write_account(&mut *tx, account, hash, true, now).await?;
        let name = format!("{} {}", user.first_name, user.last_name);
        self.record(
            &mut *tx,
            now,
            Self::business_created(&business, user.id, &name, client),
        )
        .await?;
        let session = self
            .make_first_administrator(&mut *tx, business.id, &user, false, client, now)
            .await?;
        tx.commit().await?;
        Ok(session)
    }

    /// Makes an account the first administrator of the link's business and signs it in. The first account of all runs
    /// the instance.
    pub async fn set_up_business(
        &self,
        token: &Token,
        account: NewAccount,
        client: &Client,
    ) -> Verdict<NewSession, SetUpRefusal> {
        let Some(SetupBusiness { name, .. }) = self.setup_business(token).await? else {
            return refuse(SetUpRefusal::LinkNotValid);
        };
        let hash = self.hash_new_account(&account, &name).await?;
        let now = self.now();
        let mut tx = self.begin_set_up().await?;
        let business = claim(&mut *tx, token, now).await?;
        let is_first = !tx.any_user().await?;
        let user = self.write_account(&mut *tx, account, hash, is_first, now).await?;
        let session = self
            .make_first_administrator(&mut *tx, business, &user, false, client, now)
            .await?;
        tx.commit().await?;
        Ok(session)
    }

    /// Makes the signed-in user the first administrator of the link's business, in a new session.
    pub async fn set_up_business_as(
        &self,
        token: &Token,
        principal: &Principal,
        client: &Client,
    ) -> Verdict<NewSession, SetUpRefusal> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let business = claim(&mut *tx, token, now).await?;
        let Some(user) = tx.find_user(principal.user).await? else {
            return refuse(SetUpRefusal::LinkNotValid);
        };
        let session = self
            .make_first_administrator(&mut *tx, business, &user, principal.is_kept(), client, now)
            .await?;
        tx.commit().await?;
        Ok(session)
    }

    /// A transaction that holds the instance's chain: the first of all users is the first whatever link they used.
    async fn begin_set_up(&self) -> anyhow::Result<Box<dyn Transaction>> {
        let mut tx = self.store.begin().await?;
        tx.lock_chain_head(None).await?;
        Ok(tx)
    }

    async fn setup_business(&self, token: &Token) -> anyhow::Result<Option<SetupBusiness>> {
        let Some(business) = self
            .store
            .find_setup(token.hash())
            .await?
            .and_then(|link| link.business)
        else {
            return Ok(None);
        };
        Ok(self
            .store
            .find_business(business)
            .await?
            .map(|business| SetupBusiness {
                name: business.name.to_string(),
            }))
    }

    async fn hash_new_account(
        &self,
        account: &NewAccount,
        business: &str,
    ) -> Verdict<PasswordHash, SetUpRefusal> {
        let (first, last) = (account.first_name.as_str(), account.last_name.as_str());
        let password = self
            .new_password(
                &account.password,
                &account.repeated,
                first,
                last,
                &SignInName::Address(account.email.clone()),
                &[business],
            )
            .map_err(|refusal| crate::Failure::Refused(SetUpRefusal::Password(refusal)))?;
        let place = self.hashing_place()?;
        Ok(self.hasher.hash(place, password.expose()).await?)
    }

    /// Checks a new password against the rules and what it must not consist of.
    pub(crate) fn new_password(
        &self,
        text: &str,
        repeated: &str,
        first: &str,
        last: &str,
        name: &SignInName,
        businesses: &[&str],
    ) -> Result<NewPassword, PasswordRefusal> {
        let (full, turned) = (format!("{first} {last}"), format!("{last} {first}"));
        let own = [
            first,
            last,
            &full,
            &turned,
            name.as_str(),
            name.local_part(),
            "usher",
        ];
        let context = PasswordContext::of(own.into_iter().chain(businesses.iter().copied()));
        NewPassword::parse(text, repeated, self.policy.password, &context, is_common)
    }

    async fn write_account(
        &self,
        tx: &mut dyn Transaction,
        account: NewAccount,
        hash: PasswordHash,
        instance_admin: bool,
        now: Timestamp,
    ) -> Verdict<User, SetUpRefusal> {
        let user = User {
            id: UserId::new(self.uuid(now)),
            sign_in_name: SignInName::Address(account.email),
            password_hash: Some(hash),
            instance_admin,
            first_name: account.first_name,
            last_name: account.last_name,
        };
        if !tx
            .insert_user(&NewUser {
                user: user.clone(),
                created_at: now,
            })
            .await?
        {
            return refuse(SetUpRefusal::AddressTaken);
        }
        Ok(user)
    }

    async fn make_first_administrator(
        &self,
        tx: &mut dyn Transaction,
        business: BusinessId,
        user: &User,
        keep: bool,
        client: &Client,
        now: Timestamp,
    ) -> Verdict<NewSession, SetUpRefusal> {
        let Some(role) = tx.first_role(business).await? else {
            return refuse(SetUpRefusal::LinkNotValid);
        };
        let member = Member {
            id: MemberId::new(self.uuid(now)),
            business,
            user: user.id,
            role: role.id,
            status: MemberStatus::Active,
            first_name: user.first_name.clone(),
            last_name: user.last_name.clone(),
            department: None,
            location: None,
            profile: Profile::default(),
            options: Options {
                owns_records: true,
                ..Options::default()
            },
            joined_at: now,
        };
        tx.insert_member(&member).await?;
        let session = self
            .begin_session(tx, (user.id, business), keep, client, now)
            .await?;
        let name = format!("{} {}", user.first_name, user.last_name);
        let event = Event::of(Some(business), Act::MemberCreated)
            .actor(member.id, &name)
            .on(member.id, &name)
            .from(client)
            .after("e-mail", &user.sign_in_name)
            .after("role", &role.name);
        self.record(tx, now, event).await?;
        Ok(session)
    }
}

struct SetupBusiness {
    name: String,
}

async fn claim(tx: &mut dyn Transaction, token: &Token, now: Timestamp) -> Verdict<BusinessId, SetUpRefusal> {
    match tx.claim_setup(token.hash(), now).await? {
        None => refuse(SetUpRefusal::LinkNotValid),
        Some(link) => link.business.map_or_else(|| refuse(SetUpRefusal::WrongKind), Ok),
    }
}

/// Whether the lower-case password is on the list of common ones; the list is sorted by bytes.
fn is_common(password: &str) -> bool {
    static LIST: std::sync::LazyLock<Vec<&str>> =
        std::sync::LazyLock::new(|| include_str!("../data/common-passwords.txt").lines().collect());
    LIST.binary_search(&password).is_ok()
}
