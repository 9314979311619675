//! What somebody does who comes, and how often each of it happens.

use super::tally::{Kind, SharedTally};
use super::visitors::{Turn, Visitors, one_of};
use crate::http::{get, post};
use crate::seed::{PASSWORD, World};
use rand::RngExt;
use rand::rngs::StdRng;
use std::time::Instant;

/// What somebody comes for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Visit {
    /// A member looks at the dashboard, or at the records.
    Dashboard,
    Records,
    /// An administrator looks at the users, the invitations, or the dashboard with its figures.
    Users,
    Invitations,
    Figures,
    /// An administrator invites somebody by the form.
    Invite,
    /// Somebody opens the link in their mail, accepts, and is welcomed.
    Accept,
    /// A member opens the sign-in page and signs in.
    SignIn,
}

/// Of a hundred visits so many. More are invited than accept, so there is always somebody to do so.
const SHARES: [(Visit, u32); 8] = [
    (Visit::Dashboard, 34),
    (Visit::Records, 16),
    (Visit::Users, 10),
    (Visit::Invitations, 8),
    (Visit::Figures, 6),
    (Visit::Invite, 9),
    (Visit::Accept, 7),
    (Visit::SignIn, 10),
];

/// How many of a hundred visits invite somebody.
pub(crate) const INVITING: u32 = 9;

impl Visit {
    /// One as they come.
    pub(crate) fn drawn(random: &mut StdRng) -> Self {
        let mut drawn = random.random_range(0..100);
        for (visit, share) in SHARES {
            if drawn < share {
                return visit;
            }
            drawn -= share;
        }
        Self::Dashboard
    }

    /// Carries it out. Its first request was due then; each further one when the one before was answered.
    pub(crate) async fn pay(self, visitors: &Visitors, due: Instant, tally: &SharedTally) {
        let turn = visitors.turn(tally);
        let number = turn.number;
        let member = one_of(&visitors.members, number);
        let administrator = one_of(&visitors.administrators, number);
        match self {
            Self::Dashboard => turn.page("/", member, due).await,
            Self::Records => turn.page("/records", member, due).await,
            Self::Users => {
                let path = format!("/users?page={}", number % 3 + 1);
                turn.page(&path, administrator, due).await;
            }
            Self::Invitations => turn.page("/users/invitations", administrator, due).await,
            Self::Figures => turn.page("/", administrator, due).await,
            Self::Invite => turn.invite(due).await,
            Self::Accept => turn.accept(due).await,
            Self::SignIn => turn.sign_in(due).await,
        }
    }
}

impl Turn<'_> {
    async fn page(&self, path: &str, session: &str, due: Instant) {
        let request = get(self.address(), path, session);
        self.ask(Kind::Page, due, &request, 200).await;
    }

    /// Fills a form in and sends it; the session that this begins, if it went well.
    async fn form(
        &self,
        kind: Kind,
        path: &str,
        session: &str,
        due: Instant,
        fields: &[(&str, &str)],
    ) -> Option<String> {
        let request = post(self.address(), path, session, fields).ok()?;
        let answer = self.ask(kind, due, &request, 303).await?;
        Some(answer.session.unwrap_or_default())
    }

    async fn invite(&self, due: Instant) {
        let (number, address) = self.visitors.guest();
        // Before the form is sent: the mail may be here before its answer.
        self.visitors.office.await_letter(&address, due);
        let fields = [
            ("call", "invite"),
            ("addresses", address.as_str()),
            ("first_name", "Charles"),
            ("last_name", "Babbage"),
            ("role", &self.visitors.role),
            ("department", ""),
            ("location", ""),
        ];
        let inviter = one_of(&self.visitors.inviters, number);
        let answered = self
            .form(Kind::Invitation, "/users/invite", inviter, due, &fields)
            .await;
        if answered.is_none() {
            // It is an error already, and nobody was promised a mail.
            self.visitors.office.forget(&address);
        }
    }

    /// Where no letter waits, nobody comes.
    async fn accept(&self, due: Instant) {
        let Some(letter) = self.visitors.office.hand_out() else {
            return;
        };
        self.page(&letter.path, "", due).await;
        let fields = [
            ("call", "accept"),
            ("token", letter.path.trim_start_matches("/accept/")),
            ("first_name", "Charles"),
            ("last_name", "Babbage"),
            ("code", &letter.code),
            ("password", PASSWORD),
            ("repeated", PASSWORD),
        ];
        let session = self
            .form(Kind::Acceptance, &letter.path, "", Instant::now(), &fields)
            .await;
        if let Some(session) = session {
            self.page("/welcome", &session, Instant::now()).await;
        }
    }

    async fn sign_in(&self, due: Instant) {
        self.page("/sign-in", "", due).await;
        let address = World::address(self.visitors.account(self.number));
        let fields = [
            ("call", "sign_in"),
            ("email", address.as_str()),
            ("password", PASSWORD),
            ("next", ""),
        ];
        self.form(Kind::SignIn, "/sign-in", "", Instant::now(), &fields)
            .await;
    }
}
