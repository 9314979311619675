//! A business with as many people as a figure asks for, made before anything is measured.

mod lines;
mod logs;
mod records;

use crate::child::Server;
use crate::database::Database;
use anyhow::{Context, anyhow};
use domain::{
    BatchId, BusinessName, CodeMode, EmailAddress, Invitation, InvitationId, InvitationState, Member,
    MemberId, MemberStatus, Options, OutboxId, PersonName, Profile, Role, RoleId, RoleTemplate, SignInName,
    Span, Timestamp, UnitChoice, UnitKind, UnitName, UserId, ZoneName,
};
use server::ports::{Wired, wire};
use server::settings::{Settings, Sources};
use service::ports::{About, MessageKind, NewMessage, NewUser, PasswordHash, Principal, Session, User};
use service::{
    Actor, Client, Failure, Invite, InviteOutcome, NewAccount, NewBusiness, Place, Recipient, SESSION, Token,
    Verdict, Whom,
};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::Path;

/// Everybody's.
pub(crate) const PASSWORD: &str = "four unrelated wooden words";

const FIRST: [&str; 20] = [
    "Ada", "Boris", "Carla", "Dmitri", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Karin", "Luis",
    "Mona", "Nils", "Olga", "Pavel", "Rosa", "Sven", "Tara", "Viktor",
];
const LAST: [&str; 25] = [
    "Abbott", "Berg", "Costa", "Duarte", "Ek", "Fischer", "Grant", "Holm", "Ito", "Jansen", "Keller", "Lind",
    "Moreau", "Nakamura", "Olsen", "Petrov", "Quist", "Rossi", "Schmidt", "Tanaka", "Ueda", "Vogel", "Weber",
    "Yilmaz", "Zeman",
];

/// A database with one business.
pub(crate) struct World {
    wired: Wired,
    database: Database,
    url: String,
    folder: tempfile::TempDir,
    administrator: Principal,
    roles: Vec<Role>,
    hash: PasswordHash,
    people: Vec<MemberId>,
}

impl World {
    /// A business with its administrator.
    pub(crate) async fn make(database: Database) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let url = database.make(folder.path()).await?;
        let flags = BTreeMap::from([
            ("data_dir", folder.path().display().to_string()),
            ("database_url", url.clone()),
        ]);
        let sources = Sources {
            flags,
            working_dir: folder.path().to_owned(),
            ..Sources::default()
        };
        let wired = wire(&Settings::load(&sources)?, "http://127.0.0.1".to_owned(), None).await?;
        let link = wired.usher.instance_setup().await?.context("no set-up link")?;
        let business = NewBusiness {
            name: BusinessName::parse("Engines Ltd")?,
            template: RoleTemplate::General,
            zone: ZoneName("Europe/Berlin".to_owned()),
        };
        let account = NewAccount {
            first_name: PersonName::parse("Ada")?,
            last_name: PersonName::parse("Lovelace")?,
            email: EmailAddress::parse("ada@usher.example")?,
            password: PASSWORD.to_owned(),
            repeated: PASSWORD.to_owned(),
        };
        let made = wired
            .usher
            .set_up_instance(&link, &business, account, &Client::default())
            .await;
        let session = done(made)?;
        let administrator = wired
            .usher
            .principal(&session.token)
            .await?
            .context("no administrator")?;
        let seat = administrator.seat.as_ref().context("no seat")?;
        let roles = wired.ports.store.roles(seat.business).await?;
        let hasher = &wired.ports.hasher;
        let hash = hasher.hash(hasher.place().context("no place")?, PASSWORD).await?;
        Ok(Self {
            wired,
            database,
            url,
            folder,
            administrator,
            roles,
            hash,
            people: Vec::new(),
        })
    }

    /// The release binary, serving it.
    pub(crate) async fn serve(&self, flags: &[&str]) -> anyhow::Result<Server> {
        self.database.settle(&self.url).await?;
        let flags = [&["--database-url", self.url.as_str()], flags].concat();
        Server::start(self.folder.path(), &flags)
    }

    /// Where it is kept, for what else looks at it.
    pub(crate) fn place(&self) -> (Database, &str, &Path) {
        (self.database, &self.url, self.folder.path())
    }

    /// The role of this name, for the field of a form.
    pub(crate) fn role(&self, name: &str) -> anyhow::Result<String> {
        Ok(self.find_role(name)?.id.to_string())
    }

    fn find_role(&self, name: &str) -> anyhow::Result<&Role> {
        let role = self.roles.iter().find(|role| role.name.as_str() == name);
        role.with_context(|| format!("no role {name}"))
    }

    fn actor(&self) -> anyhow::Result<Actor> {
        Actor::of(&self.administrator, Client::default()).context("the administrator has no seat")
    }

    /// The members that were added, by number.
    pub(crate) fn people(&self) -> &[MemberId] {
        &self.people
    }

    /// The address of the nth member that was added.
    pub(crate) fn address(number: usize) -> String {
        format!("person{number}@engines.example")
    }

    /// Adds members, every tenth inactive, until there are so many; returns the users of the new ones.
    pub(crate) async fn grow_to(&mut self, members: usize, role: &str) -> anyhow::Result<Vec<UserId>> {
        const AT_ONCE: usize = 5_000;
        let role = self.find_role(role)?.id;
        let (business, entropy) = (self.actor()?.seat.business, &*self.wired.ports.entropy);
        let now = self.wired.usher.now();
        let mut users = Vec::new();
        while self.people.len() < members {
            let mut transaction = self.wired.ports.store.begin().await?;
            for number in self.people.len()..members.min(self.people.len() + AT_ONCE) {
                let first_name = PersonName::parse(FIRST[number % FIRST.len()])?;
                let last = LAST[number / FIRST.len() % LAST.len()];
                let last_name = PersonName::parse(&format!("{last} {number}"))?;
                let user = User {
                    id: UserId::new(entropy.uuid(now)),
                    sign_in_name: SignInName::Address(EmailAddress::parse(&Self::address(number))?),
                    password_hash: Some(self.hash.clone()),
                    instance_admin: false,
                    first_name: first_name.clone(),
                    last_name: last_name.clone(),
                };
                let member = Member {
                    id: MemberId::new(entropy.uuid(now)),
                    business,
                    user: user.id,
                    role,
                    status: if number % 10 == 9 {
                        MemberStatus::Inactive
                    } else {
                        MemberStatus::Active
                    },
                    first_name,
                    last_name,
                    department: None,
                    location: None,
                    profile: Profile::default(),
                    options: Options::default(),
                    joined_at: now,
                };
                users.push(user.id);
                let user = NewUser {
                    user,
                    created_at: now,
                };
                anyhow::ensure!(
                    transaction.insert_user(&user).await? && transaction.insert_member(&member).await?
                );
                self.people.push(member.id);
            }
            transaction.commit().await?;
        }
        Ok(users)
    }

    /// Makes so many units.
    pub(crate) async fn furnish(&self, kind: UnitKind, count: usize) -> anyhow::Result<()> {
        let actor = self.actor()?;
        for number in 0..count {
            let name = UnitName::parse(&format!("Unit of {kind} {number}"))?;
            done(self.wired.usher.create_unit(&actor, kind, name).await)?;
        }
        Ok(())
    }

    /// Session cookies of so many new active members who may invite.
    pub(crate) async fn inviters(&mut self, count: usize) -> anyhow::Result<Vec<String>> {
        self.signed_in(count, "Admin").await
    }

    /// Session cookies of so many new active members with this role.
    pub(crate) async fn signed_in(&mut self, count: usize, role: &str) -> anyhow::Result<Vec<String>> {
        let from = self.people.len();
        let users = self.grow_to(from + count * 10 / 9 + 2, role).await?;
        let active = users
            .into_iter()
            .zip(from..)
            .filter(|(_, number)| number % 10 != 9);
        let users: Vec<UserId> = active.map(|(user, _)| user).take(count).collect();
        let mut cookies = Vec::with_capacity(count);
        let (business, now) = (self.actor()?.seat.business, self.wired.usher.now());
        let mut transaction = self.wired.ports.store.begin().await?;
        for user in users {
            let mut bytes = [0; 32];
            self.wired.ports.entropy.fill(&mut bytes);
            let token = Token::of(bytes);
            let session = Session {
                token: token.hash(),
                user,
                business: Some(business),
                created_at: now,
                expires_at: now + SESSION.total,
                idle: SESSION.idle,
            };
            transaction.insert_session(&session).await?;
            cookies.push(token.expose().to_owned());
        }
        transaction.commit().await?;
        Ok(cookies)
    }

    /// Sends so many invitations over the last so many days, into all departments, by mail and slip; two of three were
    /// accepted within hours, and of the others every tenth mail has not arrived.
    pub(crate) async fn send(&self, count: usize, days: u32) -> anyhow::Result<()> {
        const AT_ONCE: usize = 5_000;
        let (seat, store) = (self.actor()?.seat, &self.wired.ports.store);
        let departments = store.unit_choices(seat.business, UnitKind::Department).await?;
        let (now, role) = (self.wired.usher.now(), self.find_role("User")?.id);
        let apart = Span::days(days).micros() / i64::try_from(count)?;
        for from in (0..count).step_by(AT_ONCE) {
            let mut transaction = store.begin().await?;
            for number in from..count.min(from + AT_ONCE) {
                let sent_at = now - Span::from_micros(apart * i64::try_from(count - number)?);
                let invitation = self.sent(number, sent_at, role, &departments)?;
                let hash = self.wired.tokens.invitation(invitation.id, 1).hash();
                anyhow::ensure!(transaction.insert_invitation(&invitation, hash).await?);
                let at = sent_at + Span::minutes(u32::try_from(number * 7 % 1_400)?);
                if number % 3 > 0 && at < now {
                    let (id, by) = (invitation.id, invitation.invited_by);
                    anyhow::ensure!(transaction.accept_invitation(id, 1, by, at).await?);
                } else if let Some(to) = invitation.email.clone().filter(|_| number % 30 == 0) {
                    let message = NewMessage {
                        id: OutboxId::new(self.wired.ports.entropy.uuid(now)),
                        kind: MessageKind::Invitation,
                        business: Some(invitation.business),
                        to,
                        about: About::Invitation(invitation.id, 1),
                        created_at: sent_at,
                        due_at: sent_at,
                        give_up_at: invitation.expires_at,
                    };
                    transaction.enqueue(&message).await?;
                }
            }
            transaction.commit().await?;
        }
        while self.wired.usher.expire().await? {}
        Ok(())
    }

    fn sent(
        &self,
        number: usize,
        sent_at: Timestamp,
        role: RoleId,
        departments: &[UnitChoice],
    ) -> anyhow::Result<Invitation> {
        let (seat, entropy) = (self.actor()?.seat, &*self.wired.ports.entropy);
        let address = format!("guest{number}@guests.example");
        Ok(Invitation {
            id: InvitationId::new(entropy.uuid(sent_at)),
            business: seat.business,
            batch: BatchId::new(entropy.uuid(sent_at)),
            email: (!number.is_multiple_of(4))
                .then(|| EmailAddress::parse(&address))
                .transpose()?,
            for_member: None,
            first_name: Some(PersonName::parse(FIRST[number % FIRST.len()])?),
            last_name: Some(PersonName::parse(LAST[number % LAST.len()])?),
            profile: Profile::default(),
            role,
            department: departments
                .get(number % (departments.len() + 1))
                .map(|unit| unit.id),
            location: None,
            manager: None,
            options: Options::default(),
            note: None,
            code: CodeMode::Off,
            tries: 0,
            printed_at: None,
            invited_by: seat.authority.member,
            recorded_state: InvitationState::Pending,
            generation: 1,
            sent_at,
            expires_at: sent_at + Span::days(1),
            closed_at: None,
            asked_at: None,
        })
    }

    /// The path of the link of a new invitation.
    pub(crate) async fn invite(&self, address: &str) -> anyhow::Result<String> {
        let invite = Invite {
            whom: Whom::Addresses(vec![Recipient {
                email: EmailAddress::parse(address)?,
                first_name: Some(PersonName::parse("Charles")?),
                last_name: Some(PersonName::parse("Babbage")?),
                profile: Profile::default(),
            }]),
            role: Some(self.find_role("User")?.id),
            place: Place::default(),
            accesses: Vec::new(),
            options: Options::default(),
            note: None,
        };
        let invited = done(self.wired.usher.invite(&self.actor()?, &invite).await)?;
        let Some((_, InviteOutcome::Invited { id, .. })) = invited.outcomes.first() else {
            return Err(anyhow!("{address} could not be invited"));
        };
        Ok(format!(
            "/accept/{}",
            self.wired.tokens.invitation(*id, 1).expose()
        ))
    }
}

fn done<T, R: Debug>(verdict: Verdict<T, R>) -> anyhow::Result<T> {
    verdict.map_err(|failure| match failure {
        Failure::Refused(reason) => anyhow!("refused: {reason:?}"),
        Failure::Busy => anyhow!("too busy"),
        Failure::Unexpected(error) => error,
    })
}
