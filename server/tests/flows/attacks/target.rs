//! An instance to attack: who runs it, the keys that its links hang on, and people who come in without a browser.

use super::kept::Keeper;
use super::wire::Wire;
use crate::app::{PASSWORD, TestApp};
use crate::beside::look;
use crate::databases::TestDatabase;
use domain::{
    AddressChangeId, CodeMode, EmailAddress, InvitationId, MemberId, Options, Permissions, PersonName,
    Profile, Reach, ResetId, RoleDescription, RoleId, RoleRights, Scope, UnitId, UnitKind, UnitName,
    Username,
};
use server::adapters::SystemEntropy;
use server::instance_key;
use service::{
    Accept, Actor, Client, Enrol, Invite, InviteOutcome, Place, Recipient, RoleTerms, SignIn, Token,
    TokenKeys, Whom,
};

/// Engines Ltd on an instance that sends no mail: links are made with its keys.
pub(crate) struct Target {
    pub(crate) app: TestApp,
    pub(crate) wire: Wire,
    pub(crate) keeper: Keeper,
    pub(crate) keys: TokenKeys,
    /// Who runs the instance and administers the business.
    pub(crate) ada: Somebody,
    /// An ordinary role.
    pub(crate) user: RoleId,
    url: String,
}

/// A member who is signed in.
pub(crate) struct Somebody {
    pub(crate) id: MemberId,
    pub(crate) actor: Actor,
    pub(crate) session: String,
}

impl Target {
    pub(crate) async fn on(database: &TestDatabase) -> Self {
        Self::with(database, &[]).await
    }

    /// The same with further settings.
    pub(crate) async fn with(database: &TestDatabase, settings: &[(&'static str, &str)]) -> Self {
        let own = [
            ("database_url", database.url.as_str()),
            ("invitations_per_hour", "1000"),
        ];
        let settings = [&own[..], settings].concat();
        let app = TestApp::spawn_sending(&settings, None).await;
        let page = app.set_up(&mut app.browser(), "ada@usher.example").await;
        assert_eq!(page.path, "/welcome", "{}", page.text("main"));
        let ada = sign_in(&app, "ada@usher.example").await;
        let off = app
            .usher
            .change_invitation_policy(&ada.actor, None, CodeMode::Off);
        off.await.unwrap();
        let key = instance_key::load_or_make(&app.dir.path().join("data"), &SystemEntropy).unwrap();
        let user = role_named(&app, &ada.actor, "User").await;
        Self {
            wire: Wire::to(&app),
            keeper: Keeper::of(database).await,
            keys: TokenKeys::new(key, "0"),
            app,
            ada,
            user,
            url: database.url.clone(),
        }
    }

    /// Signs in with the password that everybody has here.
    pub(crate) async fn sign_in(&self, name: &str) -> Somebody {
        sign_in(&self.app, name).await
    }

    /// The only text, or the one that was written last, that a statement of one column gives.
    pub(crate) async fn last(&self, statement: &str) -> String {
        let found = look(&self.url, statement).await.pop();
        found.unwrap_or_else(|| panic!("nothing: {statement}"))
    }

    pub(crate) async fn role_named(&self, name: &str) -> RoleId {
        role_named(&self.app, &self.ada.actor, name).await
    }

    pub(crate) async fn role(&self, name: &str, permissions: Permissions, scope: Scope) -> RoleId {
        let terms = RoleTerms {
            name: UnitName::parse(name).unwrap(),
            description: RoleDescription::parse("For the test").unwrap(),
            rights: RoleRights { permissions, scope },
            reach: Reach::All,
            by_invitation: true,
        };
        let made = self.app.usher.create_role(&self.ada.actor, terms);
        made.await.unwrap()
    }

    pub(crate) async fn unit(&self, kind: UnitKind, name: &str) -> UnitId {
        let name = UnitName::parse(name).unwrap();
        let made = self.app.usher.create_unit(&self.ada.actor, kind, name);
        made.await.unwrap()
    }

    /// Invites an address.
    pub(crate) async fn invite(&self, email: &str, role: RoleId, place: Place) -> InvitationId {
        let recipient = Recipient {
            email: EmailAddress::parse(email).unwrap(),
            first_name: PersonName::parse("Vic").ok(),
            last_name: PersonName::parse("Tim").ok(),
            profile: Profile::default(),
        };
        self.send(Whom::Addresses(vec![recipient]), role, place).await
    }

    /// Invites somebody with a slip, which is printed.
    pub(crate) async fn print(&self, role: RoleId, place: Place) -> InvitationId {
        let id = self.invite_employee(role, place).await;
        let printed = self.app.usher.print_slips(&self.ada.actor, &[id]).await;
        assert_eq!(printed.unwrap().len(), 1);
        id
    }

    /// Invites somebody with a slip that waits to be printed.
    pub(crate) async fn invite_employee(&self, role: RoleId, place: Place) -> InvitationId {
        let whom = Whom::Employee {
            first_name: PersonName::parse("Vic").unwrap(),
            last_name: PersonName::parse("Tim").unwrap(),
            profile: Profile::default(),
        };
        self.send(whom, role, place).await
    }

    async fn send(&self, whom: Whom, role: RoleId, place: Place) -> InvitationId {
        let invite = Invite {
            whom,
            role: Some(role),
            place,
            accesses: Vec::new(),
            options: Options::default(),
            note: None,
        };
        let invited = self.app.usher.invite(&self.ada.actor, &invite).await.unwrap();
        match invited.outcomes.as_slice() {
            [(_, InviteOutcome::Invited { id, .. })] => *id,
            other => panic!("{other:?}"),
        }
    }

    /// A member who came by an invitation.
    pub(crate) async fn member(&self, email: &str, role: RoleId, place: Place) -> Somebody {
        let id = self.invite(email, role, place).await;
        let accept = Accept {
            first_name: PersonName::parse("Vic").unwrap(),
            last_name: PersonName::parse("Tim").unwrap(),
            code: String::new(),
            password: PASSWORD.to_owned(),
            repeated: PASSWORD.to_owned(),
        };
        let token = self.keys.invitation(id, 1);
        let joined = self.app.usher.accept(&token, accept, &Client::default()).await;
        somebody(&self.app, &joined.unwrap().session.token).await
    }

    /// A member who came with a slip.
    pub(crate) async fn employee(&self, username: &str, role: RoleId, place: Place) -> Somebody {
        let id = self.print(role, place).await;
        let enrol = Enrol {
            number: String::new(),
            first_name: PersonName::parse("Vic").unwrap(),
            last_name: PersonName::parse("Tim").unwrap(),
            username: Username::parse(username).unwrap(),
            password: PASSWORD.to_owned(),
            repeated: PASSWORD.to_owned(),
        };
        let token = self.keys.slip(id, 1);
        let joined = self.app.usher.enrol(&token, enrol, &Client::default()).await;
        somebody(&self.app, &joined.unwrap().session.token).await
    }

    /// The token in the link with which whoever signs in with the address, and nobody else so far, sets a new password.
    pub(crate) async fn reset_of(&self, email: &str) -> Token {
        let nobody = Client::default();
        self.app.usher.forgot(email, &nobody).await.unwrap();
        self.keeper.settled(&self.app).await;
        let of = format!(
            "SELECT r.id FROM password_resets r JOIN users u ON u.id = r.user_id WHERE u.sign_in_name = '{email}'"
        );
        let id: ResetId = self.last(&of).await.parse().unwrap();
        self.keys.reset(id)
    }

    /// The token in the link that confirms the address which somebody asked for last.
    pub(crate) async fn confirmation_of(&self, email: &str) -> Token {
        let of = format!("SELECT id FROM address_changes WHERE to_email = '{email}'");
        let id: AddressChangeId = self.last(&of).await.parse().unwrap();
        self.keys.address_change(id)
    }
}

async fn role_named(app: &TestApp, ada: &Actor, name: &str) -> RoleId {
    let roles = app.usher.member_choices(ada).await.unwrap().roles;
    let role = roles.iter().find(|role| role.name == name);
    role.unwrap_or_else(|| panic!("there is no {name}")).id
}

async fn sign_in(app: &TestApp, name: &str) -> Somebody {
    let typed = SignIn {
        name: name.to_owned(),
        password: PASSWORD.to_owned(),
        keep: false,
    };
    let session = app.usher.sign_in(typed, &Client::default()).await.unwrap();
    somebody(app, &session.token).await
}

async fn somebody(app: &TestApp, token: &Token) -> Somebody {
    let principal = app.usher.principal(token).await.unwrap().unwrap();
    let actor = Actor::of(&principal, Client::default()).unwrap();
    Somebody {
        id: actor.seat.authority.member,
        actor,
        session: token.expose().to_owned(),
    }
}
