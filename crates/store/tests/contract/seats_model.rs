//! Random operations on seats, beside a model that keeps the same books in memory: whatever happens in whatever order,
//! both tell the same figures.

use crate::databases::TestDatabase;
use crate::world::{START, World};
use domain::{
    Access, App, AppId, AppRole, AppRoleId, Invitation, InvitationState, MemberId, MemberStatus, SeatLimit,
    Seats, Span, Subscription, SubscriptionId, Timestamp, UnitName,
};
use service::ports::{RenewOutcome, UnitOutcome};
use std::collections::BTreeMap;

/// How many contracts there are.
const CONTRACTS: usize = 3;
/// Older invitations and members than so many are left alone, so that most operations meet somebody who is in play.
const IN_PLAY: usize = 60;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a31_a_hundred_thousand_operations_on_sqlite_keep_the_books_of_the_model() {
    let world = World::make(store::in_memory().await.unwrap()).await;
    Books::open(&world).await.keep(100_000).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a31_ten_thousand_operations_on_postgres_keep_the_books_of_the_model() {
    let database = TestDatabase::postgres().await;
    let world = World::make(database.open().await).await;
    Books::open(&world).await.keep(10_000).await;
    database.drop_postgres().await;
}

/// An invitation as the model has it.
struct Offered {
    invitation: Invitation,
    /// Whether each contract's access is offered.
    offers: [bool; CONTRACTS],
    /// Until when each offered seat is held.
    holds: [Option<Timestamp>; CONTRACTS],
}

impl Offered {
    /// Whether it is recorded as pending or awaiting confirmation.
    fn is_open(&self) -> bool {
        let state = self.invitation.recorded_state;
        matches!(
            state,
            InvitationState::Pending | InvitationState::AwaitingConfirmation
        )
    }
}

/// A member as the model has them.
struct Seated {
    id: MemberId,
    active: bool,
    /// None without the access; otherwise whether it takes a seat.
    seats: [Option<bool>; CONTRACTS],
}

struct Books<'a> {
    world: &'a World,
    contracts: Vec<Subscription>,
    accesses: Vec<Access>,
    invitations: Vec<Offered>,
    members: Vec<Seated>,
    now: Timestamp,
    drawn: u64,
    done: BTreeMap<&'static str, u32>,
}

impl<'a> Books<'a> {
    async fn open(world: &'a World) -> Self {
        let (mut contracts, mut accesses) = (Vec::new(), Vec::new());
        let mut transaction = world.begin().await;
        for number in 0..CONTRACTS {
            let name = UnitName::parse(&format!("App {number}")).unwrap();
            let app = App {
                id: AppId::new(world.id()),
                name: name.clone(),
                archived_at: None,
            };
            let role = AppRole {
                id: AppRoleId::new(world.id()),
                app: app.id,
                name: name.clone(),
                archived_at: None,
            };
            let contract = Subscription {
                id: SubscriptionId::new(world.id()),
                business: world.business.id,
                app: app.id,
                package: name,
                limit: Some(SeatLimit::new(5).unwrap()),
                active: true,
                starts_at: None,
                ends_at: None,
            };
            assert_eq!(transaction.insert_app(&app).await.unwrap(), UnitOutcome::Done);
            assert_eq!(
                transaction.insert_app_role(&role).await.unwrap(),
                UnitOutcome::Done
            );
            assert!(transaction.insert_subscription(&contract).await.unwrap());
            accesses.push(Access {
                subscription: contract.id,
                role: role.id,
            });
            contracts.push(contract);
        }
        transaction.commit().await.unwrap();
        Self {
            world,
            contracts,
            accesses,
            invitations: Vec::new(),
            members: Vec::new(),
            now: START,
            drawn: 7,
            done: BTreeMap::new(),
        }
    }

    async fn keep(mut self, operations: u32) {
        for number in 0..operations {
            let operation = match self.draw(12) {
                0..=2 => self.invite().await,
                3 => self.renew().await,
                4 => self.cancel().await,
                5..=6 => self.accept().await,
                7 => self.hold_back().await,
                8 => self.expire().await,
                9 => self.switch_member().await,
                10 => self.change_contract().await,
                _ => self.let_time_pass(),
            };
            *self.done.entry(operation).or_default() += 1;
            self.agree(number, operation).await;
        }
        let broken = self.world.broken(self.now).await;
        assert_eq!(broken, []);
        self.done.remove("nothing");
        for (operation, times) in &self.done {
            assert!(*times > operations / 500, "{operation}: only {times} times");
        }
    }

    /// Both tell the same seats, of every contract.
    async fn agree(&self, number: u32, operation: &str) {
        let business = self.world.business.id;
        let rows = self.world.store.subscriptions(business, self.now).await.unwrap();
        for (contract, subscription) in self.contracts.iter().enumerate() {
            let row = rows.iter().find(|row| row.id == subscription.id).unwrap();
            assert_eq!(
                row.seats,
                self.seats(contract),
                "after operation {number}, {operation}"
            );
        }
    }

    fn seats(&self, contract: usize) -> Seats {
        let used = self
            .members
            .iter()
            .filter(|member| member.seats[contract] == Some(true));
        let held = self.invitations.iter();
        let held = held.filter(|offered| offered.holds[contract].is_some_and(|until| until > self.now));
        Seats {
            limit: self.contracts[contract].limit.map(|limit| limit.seats().into()),
            used: i64::try_from(used.count()).unwrap(),
            held: i64::try_from(held.count()).unwrap(),
        }
    }

    fn can_take(&self, contract: usize) -> bool {
        self.contracts[contract].is_open_at(self.now) && self.seats(contract).has_free(1)
    }

    /// `SplitMix64`: the same draws in every run.
    fn draw(&mut self, under: usize) -> usize {
        self.drawn = self.drawn.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.drawn;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(under).unwrap()).unwrap()
    }

    /// One of the latest, if there is any.
    fn draw_late(&mut self, count: usize) -> Option<usize> {
        let in_play = count.min(IN_PLAY);
        (in_play > 0).then(|| count - 1 - self.draw(in_play))
    }

    async fn invite(&mut self) -> &'static str {
        let chosen = self.draw(7) + 1;
        let offers: [bool; CONTRACTS] = std::array::from_fn(|contract| chosen & (1 << contract) != 0);
        let email = format!("{}@example.com", self.world.id().simple());
        let mut invitation = self.world.invitation(&email);
        (invitation.sent_at, invitation.expires_at) = (self.now, self.now + Span::minutes(60));
        let mut transaction = self.world.begin().await;
        assert!(
            transaction
                .insert_invitation(&invitation, self.world.token())
                .await
                .unwrap()
        );
        for contract in (0..CONTRACTS).filter(|contract| offers[*contract]) {
            let held = transaction
                .hold_seat(&invitation, self.accesses[contract], self.now)
                .await
                .unwrap();
            assert_eq!(
                held,
                self.can_take(contract),
                "a seat is held exactly where one is free"
            );
            if !held {
                return "refused";
            }
        }
        transaction.enqueue(&self.world.mail(&invitation)).await.unwrap();
        transaction.commit().await.unwrap();
        let holds = offers.map(|offered| offered.then_some(invitation.expires_at));
        self.invitations.push(Offered {
            invitation,
            offers,
            holds,
        });
        "invited"
    }

    async fn renew(&mut self) -> &'static str {
        let Some(index) = self.draw_late(self.invitations.len()) else {
            return "nothing";
        };
        let business = self.world.business.id;
        let offered = &self.invitations[index];
        let mut transaction = self.world.begin().await;
        let mut kept = offered.invitation.clone();
        if kept.state_at(self.now) == InvitationState::Expired
            && kept.recorded_state == InvitationState::Pending
        {
            // As the use case does: what stands in its way and ran out is recorded first.
            transaction
                .close_run_out(business, kept.email.as_ref().expect("no slip"), self.now)
                .await
                .unwrap();
            kept.recorded_state = InvitationState::Expired;
        }
        if !kept.recorded_state.is_outstanding() {
            return "too late";
        }
        let held = |contract: usize| offered.holds[contract].is_some_and(|until| until > self.now);
        let not_held: Vec<usize> = (0..CONTRACTS)
            .filter(|contract| offered.offers[*contract] && !held(*contract))
            .collect();
        let open = |contract: &usize| self.contracts[*contract].is_open_at(self.now);
        let missing = not_held
            .iter()
            .filter(|contract| open(contract) && !self.can_take(**contract))
            .count();
        let told = transaction.missing_seats(kept.id, self.now).await.unwrap();
        assert_eq!(told.len(), missing, "the missing seats are told");
        if missing > 0 {
            return "seats missing";
        }
        let until = self.now + Span::minutes(60);
        let (token, admin) = (self.world.token(), self.world.admin.id);
        let renewed = transaction
            .renew_invitation(&kept, token, admin, self.now, until)
            .await
            .unwrap();
        assert_eq!(renewed, RenewOutcome::Renewed);
        (kept.generation, kept.recorded_state) = (kept.generation + 1, InvitationState::Pending);
        (kept.sent_at, kept.expires_at) = (self.now, until);
        transaction.enqueue(&self.world.mail(&kept)).await.unwrap();
        transaction.commit().await.unwrap();
        let holds = std::array::from_fn(|contract| {
            (offered.offers[contract] && (held(contract) || open(&contract))).then_some(until)
        });
        let offered = &mut self.invitations[index];
        (offered.invitation, offered.holds) = (kept, holds);
        "renewed"
    }

    async fn cancel(&mut self) -> &'static str {
        let Some(index) = self.draw_late(self.invitations.len()) else {
            return "nothing";
        };
        let Offered { invitation, .. } = &self.invitations[index];
        let mut transaction = self.world.begin().await;
        let cancelled = transaction
            .cancel_invitation(invitation.id, invitation.generation, self.now)
            .await
            .unwrap();
        assert_eq!(cancelled, invitation.recorded_state.is_outstanding());
        transaction.commit().await.unwrap();
        if !cancelled {
            return "too late";
        }
        let offered = &mut self.invitations[index];
        offered.invitation.recorded_state = InvitationState::Cancelled;
        offered.holds = [None; CONTRACTS];
        "cancelled"
    }

    async fn accept(&mut self) -> &'static str {
        let Some(index) = self.draw_late(self.invitations.len()) else {
            return "nothing";
        };
        let invitation = self.invitations[index].invitation.clone();
        let id = invitation.id;
        if invitation.state_at(self.now) != InvitationState::Pending {
            return "too late";
        }
        let email = invitation.email.as_ref().expect("no slip").as_str();
        let member = self.world.member("Inga", email, |_| ()).await;
        let mut transaction = self.world.begin().await;
        let accepted = transaction
            .accept_invitation(id, invitation.generation, member.id, self.now)
            .await
            .unwrap();
        assert!(accepted, "a pending invitation is accepted");
        let given = transaction.take_seats(id, member.id, self.now).await.unwrap();
        transaction.commit().await.unwrap();
        let offered = &self.invitations[index];
        let seats: [Option<bool>; CONTRACTS] = std::array::from_fn(|contract| {
            let held = offered.holds[contract].is_some_and(|until| until > self.now);
            let open = self.contracts[contract].is_open_at(self.now);
            (offered.offers[contract] && open && (held || self.can_take(contract))).then_some(true)
        });
        let expected = seats.iter().filter(|seat| seat.is_some()).count();
        assert_eq!(given.iter().filter(|(_, given)| *given).count(), expected);
        let offered = &mut self.invitations[index];
        offered.invitation.recorded_state = InvitationState::Accepted;
        offered.holds = [None; CONTRACTS];
        self.members.push(Seated {
            id: member.id,
            active: true,
            seats,
        });
        "accepted"
    }

    async fn hold_back(&mut self) -> &'static str {
        let Some(index) = self.draw_late(self.invitations.len()) else {
            return "nothing";
        };
        let now = self.now;
        let offered = &mut self.invitations[index];
        let Invitation { id, generation, .. } = offered.invitation;
        let pending = offered.invitation.state_at(now) == InvitationState::Pending;
        let mut transaction = self.world.begin().await;
        assert_eq!(
            transaction.hold_invitation(id, generation, now).await.unwrap(),
            pending
        );
        transaction.commit().await.unwrap();
        if !pending {
            return "too late";
        }
        offered.invitation.recorded_state = InvitationState::AwaitingConfirmation;
        for until in offered.holds.iter_mut().flatten().filter(|until| **until > now) {
            *until = Timestamp::from_micros(i64::MAX);
        }
        "held back"
    }

    async fn expire(&mut self) -> &'static str {
        let mut transaction = self.world.begin().await;
        let ran_out = transaction
            .expire_run_out(self.world.business.id, self.now, 10_000)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        let now = self.now;
        let expected = self.invitations.iter_mut().filter(|offered| {
            offered.invitation.recorded_state == InvitationState::Pending
                && offered.invitation.expires_at <= now
        });
        let mut count = 0;
        for offered in expected {
            offered.invitation.recorded_state = InvitationState::Expired;
            offered.holds = [None; CONTRACTS];
            count += 1;
        }
        assert_eq!(ran_out.len(), count);
        "expired"
    }

    async fn switch_member(&mut self) -> &'static str {
        let Some(index) = self.draw_late(self.members.len()) else {
            return "nothing";
        };
        let (business, id) = (self.world.business.id, self.members[index].id);
        let status = if self.members[index].active {
            MemberStatus::Inactive
        } else {
            MemberStatus::Active
        };
        let mut transaction = self.world.begin().await;
        assert!(transaction.set_member_status(business, id, status).await.unwrap());
        let back: [bool; CONTRACTS] = std::array::from_fn(|contract| self.can_take(contract));
        let mut without = 0;
        for (seat, back) in self.members[index].seats.iter_mut().zip(back) {
            if let Some(takes) = seat {
                *takes = status == MemberStatus::Active && back;
                without += usize::from(!*takes);
            }
        }
        if status == MemberStatus::Active {
            let told = transaction.take_seats_back(business, id, self.now).await.unwrap();
            assert_eq!(told.len(), without, "those without a seat are told");
        }
        transaction.commit().await.unwrap();
        self.members[index].active = status == MemberStatus::Active;
        if self.members[index].active {
            "reactivated"
        } else {
            "deactivated"
        }
    }

    async fn change_contract(&mut self) -> &'static str {
        let (contract, seats, active) = (self.draw(CONTRACTS), self.draw(40), self.draw(5) > 0);
        let changed = &mut self.contracts[contract];
        changed.active = active;
        changed.limit = (seats < 38).then(|| SeatLimit::new(u32::try_from(seats).unwrap()).unwrap());
        let mut transaction = self.world.begin().await;
        assert!(transaction.change_subscription(changed).await.unwrap());
        transaction.commit().await.unwrap();
        "contract changed"
    }

    /// Lets time pass, and forgets whoever is out of play and takes no seat.
    fn let_time_pass(&mut self) -> &'static str {
        let (invitations, members) = (self.invitations.len(), self.members.len());
        let mut number = 0;
        self.invitations.retain(|offered| {
            number += 1;
            number + IN_PLAY > invitations || offered.is_open()
        });
        number = 0;
        self.members.retain(|member| {
            number += 1;
            number + IN_PLAY > members || member.seats.contains(&Some(true))
        });
        let minutes = u32::try_from(self.draw(30)).unwrap();
        self.now = self.now + Span::minutes(minutes);
        "time passed"
    }
}
