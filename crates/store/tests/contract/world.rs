//! A business with roles, units and an administrator, and short ways to make more.

use crate::databases::TestDatabase;
use domain::{
    BatchId, Business, BusinessId, BusinessName, CodeMode, EmailAddress, Invitation, InvitationId,
    InvitationState, Member, MemberId, MemberStatus, Options, Permissions, PersonName, Profile, Reach, Role,
    RoleId, RoleRights, Scope, Span, Timestamp, Unit, UnitId, UnitKind, UnitName, UserId, ZoneName,
};
use service::ports::{
    About, BusinessScope, Finding, MessageKind, NewMessage, NewUser, PasswordHash, Store, TokenHash,
    Transaction, User,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// When everything begins.
pub(crate) const START: Timestamp = Timestamp::from_micros(1_800_000_000_000_000);

/// So many minutes after the start.
pub(crate) fn minute(number: u32) -> Timestamp {
    START + Span::minutes(number)
}

pub(crate) struct World {
    /// Where it is kept; empty in memory.
    pub(crate) url: String,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) business: Business,
    /// May do everything.
    pub(crate) admin_role: Role,
    /// May do nothing that is governed.
    pub(crate) user_role: Role,
    pub(crate) department: Unit,
    pub(crate) location: Unit,
    /// An active administrator, in no department.
    pub(crate) admin: Member,
    next: AtomicU64,
}

impl World {
    pub(crate) async fn of(database: &TestDatabase) -> Self {
        Self {
            url: database.url.clone(),
            ..Self::make(database.open().await).await
        }
    }

    pub(crate) async fn make(store: Arc<dyn Store>) -> Self {
        let next = AtomicU64::new(1);
        let id = || Uuid::from_u128(u128::from(next.fetch_add(1, Ordering::Relaxed)));
        let business = business(BusinessId::new(id()), "Hearth & Home");
        let admin_role = role(RoleId::new(id()), business.id, "Admin", Permissions::ALL);
        let user_role = role(RoleId::new(id()), business.id, "User", Permissions::RECORD);
        let department = unit(UnitId::new(id()), business.id, UnitKind::Department, "Repairs");
        let location = unit(UnitId::new(id()), business.id, UnitKind::Location, "Östersund");
        let admin = Member {
            id: MemberId::new(id()),
            business: business.id,
            user: UserId::new(id()),
            role: admin_role.id,
            status: MemberStatus::Active,
            first_name: PersonName::parse("Ada").unwrap(),
            last_name: PersonName::parse("Admin").unwrap(),
            department: None,
            location: None,
            profile: Profile::default(),
            options: Options::default(),
            joined_at: START,
        };
        let world = Self {
            url: String::new(),
            store,
            business,
            admin_role,
            user_role,
            department,
            location,
            admin,
            next,
        };
        let mut transaction = world.begin().await;
        transaction.insert_business(&world.business).await.unwrap();
        transaction.insert_role(&world.admin_role, 1).await.unwrap();
        transaction.insert_role(&world.user_role, 2).await.unwrap();
        transaction.insert_unit(&world.department).await.unwrap();
        transaction.insert_unit(&world.location).await.unwrap();
        let user = user(world.admin.user, "ada@example.com", "Ada", "Admin");
        assert!(transaction.insert_user(&user).await.unwrap());
        assert!(transaction.insert_member(&world.admin).await.unwrap());
        transaction.commit().await.unwrap();
        world
    }

    pub(crate) async fn begin(&self) -> Box<dyn Transaction> {
        self.store.begin().await.unwrap()
    }

    pub(crate) fn id(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.next.fetch_add(1, Ordering::Relaxed)))
    }

    pub(crate) fn token(&self) -> TokenHash {
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(self.id().as_bytes());
        TokenHash(bytes)
    }

    /// The whole business.
    pub(crate) fn scope(&self) -> BusinessScope {
        BusinessScope {
            business: self.business.id,
            confined_to: None,
        }
    }

    /// One department of it.
    pub(crate) fn confined(&self, department: Option<UnitId>) -> BusinessScope {
        BusinessScope {
            business: self.business.id,
            confined_to: Some(department),
        }
    }

    /// A member with a user of their own, who signs in with an address or a username, kept.
    pub(crate) async fn member(&self, first: &str, name: &str, change: impl FnOnce(&mut Member)) -> Member {
        let mut member = Member {
            id: MemberId::new(self.id()),
            user: UserId::new(self.id()),
            role: self.user_role.id,
            first_name: PersonName::parse(first).unwrap(),
            last_name: PersonName::parse("Smith").unwrap(),
            ..self.admin.clone()
        };
        change(&mut member);
        let mut transaction = self.begin().await;
        let user = user(member.user, name, first, "Smith");
        assert!(transaction.insert_user(&user).await.unwrap());
        assert!(transaction.insert_member(&member).await.unwrap());
        transaction.commit().await.unwrap();
        member
    }

    /// A pending invitation of the first hour, not kept.
    pub(crate) fn invitation(&self, email: &str) -> Invitation {
        Invitation {
            id: InvitationId::new(self.id()),
            business: self.business.id,
            batch: BatchId::new(self.id()),
            email: Some(address(email)),
            for_member: None,
            first_name: Some(PersonName::parse("Inga").unwrap()),
            last_name: Some(PersonName::parse("Invited").unwrap()),
            profile: Profile::default(),
            role: self.user_role.id,
            department: Some(self.department.id),
            location: Some(self.location.id),
            manager: None,
            options: Options::default(),
            note: None,
            code: CodeMode::Off,
            tries: 0,
            printed_at: None,
            invited_by: self.admin.id,
            recorded_state: InvitationState::Pending,
            generation: 1,
            sent_at: START,
            expires_at: minute(60),
            closed_at: None,
            asked_at: None,
        }
    }

    /// A pending invitation of the first hour with its mail, kept.
    pub(crate) async fn invite(&self, email: &str) -> (Invitation, TokenHash) {
        let (invitation, token) = (self.invitation(email), self.token());
        let mut transaction = self.begin().await;
        assert!(transaction.insert_invitation(&invitation, token).await.unwrap());
        transaction.enqueue(&self.mail(&invitation)).await.unwrap();
        transaction.commit().await.unwrap();
        (invitation, token)
    }

    /// A pending slip of the first hour, not kept.
    pub(crate) fn slip(&self) -> Invitation {
        Invitation {
            email: None,
            ..self.invitation("nobody@example.com")
        }
    }

    /// A pending slip of the first hour with its code, kept.
    pub(crate) async fn print(&self) -> (Invitation, TokenHash) {
        let (slip, code) = (self.slip(), self.token());
        let mut transaction = self.begin().await;
        assert!(transaction.insert_invitation(&slip, self.token()).await.unwrap());
        transaction.insert_enrolment_code(code, slip.id, 1).await.unwrap();
        transaction.commit().await.unwrap();
        (slip, code)
    }

    /// The mail of an invitation, not kept.
    pub(crate) fn mail(&self, invitation: &Invitation) -> NewMessage {
        NewMessage {
            id: domain::OutboxId::new(self.id()),
            kind: MessageKind::Invitation,
            business: Some(invitation.business),
            to: invitation.email.clone().expect("a slip has no mail"),
            about: About::Invitation(invitation.id, invitation.generation),
            created_at: invitation.sent_at,
            due_at: invitation.sent_at,
            give_up_at: invitation.expires_at,
        }
    }

    /// What is broken of all that must hold: see [`ailments`].
    pub(crate) async fn broken(&self, now: Timestamp) -> Vec<Finding> {
        ailments(self.store.as_ref(), now).await
    }

    /// The invitation as it is kept now.
    pub(crate) async fn reread(&self, invitation: &Invitation) -> Invitation {
        let mut transaction = self.begin().await;
        let found = transaction
            .lock_invitation(invitation.business, invitation.id)
            .await
            .unwrap();
        found.expect("the invitation is kept")
    }
}

/// What is broken, but for what use cases write together and tests here do not: whence members come, what of an invitation and
/// of a subscription is in the audit.
pub(crate) async fn ailments(store: &dyn Store, now: Timestamp) -> Vec<Finding> {
    const OF_USE_CASES: [&str; 4] = [
        "invitations: each accepted one is in the audit",
        "seats: used and held are no more than there are, unless somebody changed how many there are",
        "members: each joined with an invitation or a set-up link",
        "members: each one’s joining is in the audit",
    ];
    let findings = store.examine(now).await.unwrap();
    for check in OF_USE_CASES {
        assert!(findings.iter().any(|finding| finding.check == check), "{check}");
    }
    findings
        .into_iter()
        .filter(|finding| !finding.holds() && !OF_USE_CASES.contains(&finding.check))
        .collect()
}

pub(crate) fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

pub(crate) fn business(id: BusinessId, name: &str) -> Business {
    Business {
        id,
        name: BusinessName::parse(name).unwrap(),
        zone: ZoneName("Europe/Stockholm".to_owned()),
        language: "en".to_owned(),
        invitation_lifetime: None,
        code_mode: CodeMode::InTheMail,
        has_record_sets: true,
        created_at: START,
    }
}

pub(crate) fn role(id: RoleId, business: BusinessId, name: &str, permissions: Permissions) -> Role {
    Role {
        id,
        business,
        name: UnitName::parse(name).unwrap(),
        description: format!("What {name} may do"),
        rights: RoleRights {
            permissions,
            scope: Scope::WholeBusiness,
        },
        reach: Reach::All,
        by_invitation: true,
        built_in: true,
        archived_at: None,
    }
}

pub(crate) fn unit(id: UnitId, business: BusinessId, kind: UnitKind, name: &str) -> Unit {
    Unit {
        id,
        business,
        kind,
        name: UnitName::parse(name).unwrap(),
        archived_at: None,
    }
}

/// Somebody who signs in with an address or a username.
pub(crate) fn user(id: UserId, name: &str, first: &str, last: &str) -> NewUser {
    NewUser {
        user: User {
            id,
            sign_in_name: name.parse().unwrap(),
            password_hash: Some(PasswordHash("$argon2id$a-hash".to_owned())),
            instance_admin: false,
            first_name: PersonName::parse(first).unwrap(),
            last_name: PersonName::parse(last).unwrap(),
        },
        created_at: START,
    }
}
