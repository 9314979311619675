//! A small world to act in.

use async_trait::async_trait;
use domain::{
    Act, AuditFilter, BusinessName, EmailAddress, InvitationFilter, InvitationId, InvitationRow,
    InvitationView, Lifetime, MemberFilter, MemberRow, Options, PageNumber, PasswordPolicy, PersonName,
    Profile, RoleId, RoleTemplate, Span, Timestamp, UnitId, UnitKind, UnitName, ZoneName,
};
use service::ports::{
    Clock, CodeInMail, Entropy, HashingPlace, InvitationMail, Mail, MailBody, MailOutcome, Mailer,
    PasswordHash, PasswordHasher, Principal, Sms, SmsGateway, Store,
};
use service::{
    Accept, Actor, Client, InstanceKey, Invite, InviteOutcome, NewAccount, NewBusiness, NewSession, Place,
    Policy, Ports, Recipient, SignIn, Token, TokenKeys, Usher, Whom,
};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

/// 2026-01-01T00:00:00Z.
const START: i64 = 1_767_225_600_000_000;
pub(crate) const PASSWORD: &str = "correct horse battery";

pub(crate) struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_micros(self.0.load(Ordering::SeqCst))
    }
}

/// `SplitMix64`: reproducible, and different at every draw.
struct SeededEntropy(AtomicU64);

impl Entropy for SeededEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let mut z = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            let drawn = (z ^ (z >> 31)).to_le_bytes();
            chunk.copy_from_slice(&drawn[..chunk.len()]);
        }
    }
}

/// Hashes in no time; the real one has tests of its own.
struct PlainHasher;

#[async_trait]
impl PasswordHasher for PlainHasher {
    fn place(&self) -> Option<HashingPlace> {
        Some(HashingPlace(None))
    }

    async fn hash(&self, _: HashingPlace, password: &str) -> anyhow::Result<PasswordHash> {
        Ok(PasswordHash(format!("plain:{password}")))
    }

    async fn verify(
        &self,
        _: HashingPlace,
        password: &str,
        hash: Option<&PasswordHash>,
    ) -> anyhow::Result<bool> {
        Ok(hash.is_some_and(|hash| hash.0 == format!("plain:{password}")))
    }
}

/// Keeps what it is given and answers from a script, then accepts.
#[derive(Default)]
pub(crate) struct MemoryMailer {
    pub(crate) tries: Mutex<Vec<Mail>>,
    pub(crate) script: Mutex<VecDeque<MailOutcome>>,
}

#[async_trait]
impl Mailer for MemoryMailer {
    fn is_set(&self) -> bool {
        true
    }

    async fn send(&self, mail: &Mail) -> MailOutcome {
        self.tries.lock().unwrap().push(mail.clone());
        self.script
            .lock()
            .unwrap()
            .pop_front()
            .unwrap_or(MailOutcome::Accepted("250 ok".into()))
    }
}

/// An SMS gateway that is there once somebody says so, and keeps what it is given.
#[derive(Default)]
pub(crate) struct MemoryGateway {
    pub(crate) is_set: AtomicBool,
    pub(crate) tries: Mutex<Vec<Sms>>,
    pub(crate) script: Mutex<VecDeque<MailOutcome>>,
}

#[async_trait]
impl SmsGateway for MemoryGateway {
    fn is_set(&self) -> bool {
        self.is_set.load(Ordering::SeqCst)
    }

    async fn send(&self, sms: &Sms) -> MailOutcome {
        self.tries.lock().unwrap().push(sms.clone());
        let next = self.script.lock().unwrap().pop_front();
        next.unwrap_or(MailOutcome::Accepted("200 OK".into()))
    }
}

pub(crate) struct World {
    pub(crate) usher: Usher,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) mailer: Arc<MemoryMailer>,
    pub(crate) sms: Arc<MemoryGateway>,
    /// What the instance's secrets are derived by.
    pub(crate) keys: TokenKeys,
}

impl World {
    /// An empty instance.
    pub(crate) async fn empty() -> Self {
        Self::around(store::in_memory().await.unwrap(), None)
    }

    /// An instance in a database that is empty.
    pub(crate) async fn of(database: &crate::databases::TestDatabase) -> Self {
        Self::around(database.open().await, None)
    }

    /// The same with mail that really goes out.
    pub(crate) fn around(store: Arc<dyn Store>, sends: Option<Arc<dyn Mailer>>) -> Self {
        Self::started(store, sends, "0", 1)
    }

    /// The same instance after another start, which finds the restore epoch in the database.
    pub(crate) async fn started_again(&self) -> Self {
        let epoch = self.store.instance_value("restore epoch").await.unwrap();
        // Of another seed: what was drawn before is not drawn again.
        let again = Self::started(Arc::clone(&self.store), None, epoch.as_deref().unwrap_or("0"), 2);
        again.clock.0.store(self.usher.now().micros(), Ordering::SeqCst);
        again
    }

    fn started(store: Arc<dyn Store>, sends: Option<Arc<dyn Mailer>>, epoch: &str, seed: u64) -> Self {
        let clock = Arc::new(TestClock(AtomicI64::new(START)));
        let mailer = Arc::new(MemoryMailer::default());
        let sms = Arc::new(MemoryGateway::default());
        let ports = Ports {
            store: Arc::clone(&store),
            mailer: sends.unwrap_or_else(|| Arc::<MemoryMailer>::clone(&mailer)),
            sms: Arc::<MemoryGateway>::clone(&sms),
            clock: Arc::<TestClock>::clone(&clock),
            entropy: Arc::new(SeededEntropy(AtomicU64::new(seed))),
            hasher: Arc::new(PlainHasher),
        };
        let policy = Policy {
            public_url: "https://usher.example".into(),
            invitation_lifetime: Lifetime::DEFAULT,
            slip_lifetime: Lifetime::SLIP,
            invitations_per_hour: 30,
            password: PasswordPolicy { least: 8 },
        };
        let keys = TokenKeys::new(InstanceKey::new([7; 32]), epoch);
        Self {
            usher: Usher::new(ports, keys.clone(), policy),
            store,
            clock,
            mailer,
            sms,
            keys,
        }
    }

    /// An instance with one business and its administrator, Ada Admin.
    pub(crate) async fn with(template: RoleTemplate) -> (Self, Actor) {
        let world = Self::empty().await;
        let ada = world.set_up(template).await;
        (world, ada)
    }

    /// Makes the business Engines and its administrator, Ada Admin.
    pub(crate) async fn set_up(&self, template: RoleTemplate) -> Actor {
        let token = self.usher.instance_setup().await.unwrap().unwrap();
        let business = business("Engines", template);
        let session = self
            .usher
            .set_up_instance(
                &token,
                &business,
                account("ada@engines.example"),
                &Client::default(),
            )
            .await
            .unwrap();
        self.actor(&session).await
    }

    /// Makes a further business, Second, with the same administrator.
    pub(crate) async fn second_business(&self, admin: &Actor) -> Actor {
        let second = business("Second", RoleTemplate::General);
        let link = self.usher.create_business(&second).await.unwrap();
        let principal = self.signed_in("ada@engines.example").await;
        let made = self
            .usher
            .set_up_business_as(&link, &principal, &admin.client)
            .await;
        self.actor(&made.unwrap()).await
    }

    pub(crate) fn pass(&self, span: Span) {
        self.clock.0.fetch_add(span.micros(), Ordering::SeqCst);
    }

    pub(crate) fn set_back(&self, span: Span) {
        self.clock.0.fetch_sub(span.micros(), Ordering::SeqCst);
    }

    pub(crate) async fn actor(&self, session: &NewSession) -> Actor {
        let principal = self.usher.principal(&session.token).await.unwrap().unwrap();
        Actor::of(&principal, Client::default()).unwrap()
    }

    pub(crate) async fn role(&self, actor: &Actor, name: &str) -> RoleId {
        let roles = self.store.roles(actor.seat.business).await.unwrap();
        roles
            .into_iter()
            .find(|role| role.name.as_str() == name)
            .unwrap()
            .id
    }

    pub(crate) async fn unit(&self, actor: &Actor, kind: UnitKind, name: &str) -> UnitId {
        self.usher
            .create_unit(actor, kind, UnitName::parse(name).unwrap())
            .await
            .unwrap()
    }

    /// Invites one address and gives back its only outcome.
    pub(crate) async fn invite(&self, actor: &Actor, email: &str, role: &str) -> InviteOutcome {
        self.invite_into(actor, email, role, None, None).await
    }

    pub(crate) async fn invite_into(
        &self,
        actor: &Actor,
        email: &str,
        role: &str,
        department: Option<UnitId>,
        location: Option<UnitId>,
    ) -> InviteOutcome {
        let place = Place {
            department,
            location,
            ..Place::default()
        };
        let invite = Invite {
            place,
            ..invite_to(&[email], self.role(actor, role).await)
        };
        self.outcome(actor, &invite).await
    }

    /// Invites one person and gives back the only outcome.
    pub(crate) async fn outcome(&self, actor: &Actor, invite: &Invite) -> InviteOutcome {
        let mut invited = self.usher.invite(actor, invite).await.unwrap();
        assert_eq!(invited.outcomes.len(), 1);
        invited.outcomes.remove(0).1
    }

    /// Who signs in with the name and the password that everybody has.
    pub(crate) async fn signed_in(&self, name: &str) -> Principal {
        let typed = SignIn {
            name: name.into(),
            password: PASSWORD.into(),
            keep: false,
        };
        let session = self.usher.sign_in(typed, &Client::default()).await.unwrap();
        self.usher.principal(&session.token).await.unwrap().unwrap()
    }

    /// The invitation, as the list shows it to somebody who sees all.
    pub(crate) async fn row(&self, actor: &Actor, id: InvitationId) -> InvitationRow {
        self.usher.invitation(actor, id).await.unwrap()
    }

    pub(crate) async fn rows(&self, actor: &Actor, filter: InvitationFilter) -> Vec<InvitationRow> {
        self.usher
            .invitations(actor, &InvitationView::of(filter))
            .await
            .unwrap()
            .rows
    }

    pub(crate) async fn members(&self, actor: &Actor) -> Vec<MemberRow> {
        self.usher
            .members(actor, &MemberFilter::default(), PageNumber::FIRST)
            .await
            .unwrap()
            .rows
    }

    /// What was done in the business, the latest first; one page.
    pub(crate) async fn acts(&self, actor: &Actor) -> Vec<Act> {
        let filter = AuditFilter::default();
        let page = self.usher.audit(actor, &filter).await.unwrap();
        page.rows.into_iter().map(|row| row.act).collect()
    }

    /// Delivers all that is due and returns the token of the last invitation mail to the address.
    pub(crate) async fn token_mailed_to(&self, email: &str) -> Token {
        token_in(&self.mail_to(email).await)
    }

    /// Delivers all that is due and returns the last invitation mail to the address.
    pub(crate) async fn mail_to(&self, email: &str) -> InvitationMail {
        self.deliver_all().await;
        let mail = self.find_mail(|to, _| to == email);
        mail.expect("an invitation mail to the address")
    }

    /// The last invitation mail that went out and fits.
    fn find_mail(&self, fits: impl Fn(&str, &InvitationMail) -> bool) -> Option<InvitationMail> {
        let tries = self.mailer.tries.lock().unwrap();
        tries.iter().rev().find_map(|mail| match &mail.body {
            MailBody::Invitation(body) if fits(mail.to.as_str(), body) => Some(body.clone()),
            _ => None,
        })
    }

    /// The invite code in the mail that brought the token; empty where there is none.
    pub(crate) fn code_with(&self, token: &Token) -> String {
        match self
            .find_mail(|_, mail| token_in(mail) == *token)
            .map(|mail| mail.code)
        {
            Some(CodeInMail::Printed(code)) => code,
            _ => String::new(),
        }
    }

    /// What Bea Builder types who has the mail with this token before her.
    pub(crate) fn typed(&self, token: &Token) -> Accept {
        accept_with(&self.code_with(token))
    }

    pub(crate) async fn deliver_all(&self) {
        while self.usher.answer_password_asks().await.unwrap() {}
        while self.usher.deliver().await.unwrap().claimed > 0 {}
    }

    /// Invites, delivers and accepts; returns the new member.
    pub(crate) async fn joined(
        &self,
        inviter: &Actor,
        email: &str,
        role: &str,
        department: Option<UnitId>,
    ) -> Actor {
        assert!(matches!(
            self.invite_into(inviter, email, role, department, None).await,
            InviteOutcome::Invited { .. }
        ));
        let token = self.token_mailed_to(email).await;
        let joined = self
            .usher
            .accept(&token, self.typed(&token), &Client::default())
            .await
            .unwrap();
        self.actor(&joined.session).await
    }

    /// What `usher doctor` finds; every test ends with it.
    pub(crate) async fn is_sound(&self) {
        let check_up = self.usher.check_up().await.unwrap();
        let ailments: Vec<_> = check_up.ailments().collect();
        assert!(ailments.is_empty(), "{ailments:?}");
    }
}

pub(crate) fn business(name: &str, template: RoleTemplate) -> NewBusiness {
    NewBusiness {
        name: BusinessName::parse(name).unwrap(),
        template,
        zone: ZoneName("Europe/Berlin".into()),
    }
}

pub(crate) fn account(email: &str) -> NewAccount {
    NewAccount {
        first_name: PersonName::parse("Ada").unwrap(),
        last_name: PersonName::parse("Admin").unwrap(),
        email: EmailAddress::parse(email).unwrap(),
        password: PASSWORD.into(),
        repeated: PASSWORD.into(),
    }
}

/// Invites each address with a role and nothing else.
pub(crate) fn invite_to(emails: &[&str], role: RoleId) -> Invite {
    Invite {
        whom: Whom::Addresses(emails.iter().map(|email| recipient(email)).collect()),
        role: Some(role),
        place: Place::default(),
        accesses: Vec::new(),
        options: Options::default(),
        note: None,
    }
}

pub(crate) fn recipient(email: &str) -> Recipient {
    Recipient {
        email: EmailAddress::parse(email).unwrap(),
        first_name: Some(PersonName::parse("Bea").unwrap()),
        last_name: Some(PersonName::parse("Builder").unwrap()),
        profile: Profile::default(),
    }
}

pub(crate) fn accept_with(code: &str) -> Accept {
    Accept {
        first_name: PersonName::parse("Bea").unwrap(),
        last_name: PersonName::parse("Builder").unwrap(),
        code: code.into(),
        password: PASSWORD.into(),
        repeated: PASSWORD.into(),
    }
}

/// The token in the mail's link.
pub(crate) fn token_in(mail: &InvitationMail) -> Token {
    Token::parse(mail.link.rsplit('/').next().unwrap()).unwrap()
}

/// The reason of a refusal.
pub(crate) fn refusal<T: std::fmt::Debug, R: std::fmt::Debug>(verdict: Result<T, service::Failure<R>>) -> R {
    match verdict.unwrap_err() {
        service::Failure::Refused(reason) => reason,
        service::Failure::Busy => panic!("busy"),
        service::Failure::Unexpected(error) => panic!("{error:#}"),
    }
}

pub(crate) fn id_of(outcome: InviteOutcome) -> InvitationId {
    match outcome {
        InviteOutcome::Invited { id, .. } => id,
        other => panic!("{other:?}"),
    }
}
