//! Administrators who take each other's rights away at once: one stays, whatever the order, on SQLite and on PostgreSQL.

use crate::databases::on_both;
use crate::roles::terms;
use crate::world::World;
use domain::{Permission, Permissions, RoleId, RoleTemplate};
use futures::future::{join, join_all};
use service::{Actor, Failure, RoleTerms};

const ROUNDS: usize = 5;

/// A business with two administrators: one with the role Admin, one with the role Deputy.
struct Two {
    ada: Actor,
    admin: RoleId,
    dot: Actor,
    deputy: RoleId,
    user: RoleId,
}

impl Two {
    async fn make(world: &World, first: &Actor, round: usize) -> Self {
        let ada = world.second_business(first).await;
        let email = format!("dot{round}@engines.example");
        let (deputy, dot) = world
            .with_role(&ada, &email, terms("Deputy", Permissions::ALL))
            .await;
        Self {
            admin: world.role(&ada, "Admin").await,
            user: world.role(&ada, "User").await,
            ada,
            dot,
            deputy,
        }
    }

    /// Exactly one of the two still administers.
    async fn one_is_left(&self, world: &World) {
        let mut transaction = world.store.begin().await.unwrap();
        let mut left = 0;
        for actor in [&self.ada, &self.dot] {
            let member = actor.seat.authority.member;
            let authority = transaction
                .authority_of(actor.seat.business, member)
                .await
                .unwrap();
            let administers = |authority: &domain::Authority| {
                authority.may_change_role(None, None).is_ok() && authority.holds(Permission::UsersEdit)
            };
            left += usize::from(authority.as_ref().is_some_and(administers));
        }
        assert_eq!(left, 1, "administrators");
        drop(transaction);
        world.is_sound().await;
    }
}

fn reduced(name: &str) -> RoleTerms {
    terms(name, Permissions::USERS)
}

/// Whether it was refused, and not by a fault.
fn was_done<T, R: std::fmt::Debug>(verdict: Result<T, Failure<R>>) -> bool {
    match verdict {
        Ok(_) => true,
        Err(Failure::Refused(_)) => false,
        Err(Failure::Busy) => panic!("busy"),
        Err(Failure::Unexpected(error)) => panic!("{error:#}"),
    }
}

on_both! {
    async fn a33_of_two_last_administrators_who_demote_each_other_or_themselves_one_stays(world: &World) {
        let first = world.set_up(RoleTemplate::General).await;
        for round in 0..ROUNDS {
            let two = Two::make(world, &first, 2 * round).await;
            let (ada, dot) = (two.ada.seat.authority.member, two.dot.seat.authority.member);
            let done = join(
                world.usher.change_role(&two.ada, dot, two.user),
                world.usher.change_role(&two.dot, ada, two.user),
            ).await;
            assert!(was_done(done.0) != was_done(done.1));
            two.one_is_left(world).await;
            let two = Two::make(world, &first, 2 * round + 1).await;
            let (ada, dot) = (two.ada.seat.authority.member, two.dot.seat.authority.member);
            let done = join(
                world.usher.change_role(&two.ada, ada, two.user),
                world.usher.change_role(&two.dot, dot, two.user),
            ).await;
            assert!(was_done(done.0) != was_done(done.1));
            two.one_is_left(world).await;
        }
    }

    async fn a33_of_a_role_that_is_reduced_and_an_administrator_who_is_deactivated_one_wins(world: &World) {
        let first = world.set_up(RoleTemplate::General).await;
        for round in 0..ROUNDS {
            let two = Two::make(world, &first, 2 * round).await;
            let done = join(
                world.usher.edit_role(&two.ada, two.deputy, reduced("Deputy")),
                world.usher.deactivate(&two.dot, two.ada.seat.authority.member),
            ).await;
            assert!(was_done(done.0) != was_done(done.1));
            two.one_is_left(world).await;
            // Each gives up what is their own: neither may, once the other has.
            let two = Two::make(world, &first, 2 * round + 1).await;
            let done = join(
                world.usher.edit_role(&two.ada, two.admin, reduced("Admin")),
                world.usher.deactivate(&two.dot, two.dot.seat.authority.member),
            ).await;
            assert!(was_done(done.0) != was_done(done.1));
            two.one_is_left(world).await;
        }
    }

    async fn a33_of_two_roles_that_are_reduced_at_once_one_stays(world: &World) {
        let first = world.set_up(RoleTemplate::General).await;
        for round in 0..ROUNDS {
            let two = Two::make(world, &first, round).await;
            let edits = [
                (&two.ada, two.admin, "Admin"), (&two.dot, two.deputy, "Deputy"),
                (&two.ada, two.deputy, "Deputy"), (&two.dot, two.admin, "Admin"),
            ];
            let edit = async |(actor, role, name)| was_done(world.usher.edit_role(actor, role, reduced(name)).await);
            let done = join_all(edits.map(edit)).await;
            assert!(done.contains(&true));
            two.one_is_left(world).await;
        }
    }

    async fn a33_of_a_role_that_is_archived_and_an_administrator_who_is_demoted_one_stays(world: &World) {
        let first = world.set_up(RoleTemplate::General).await;
        for round in 0..ROUNDS {
            let two = Two::make(world, &first, 2 * round).await;
            let (archived, demoted) = join(
                world.usher.archive_role(&two.ada, two.deputy),
                world.usher.change_role(&two.dot, two.ada.seat.authority.member, two.user),
            ).await;
            // Whose role is archived keeps it, and so may still demote the other.
            assert!(was_done(demoted));
            let _whichever_came_first = was_done(archived);
            two.one_is_left(world).await;
            let two = Two::make(world, &first, 2 * round + 1).await;
            let (archived, demoted) = join(
                world.usher.archive_role(&two.ada, two.admin),
                world.usher.change_role(&two.dot, two.dot.seat.authority.member, two.user),
            ).await;
            assert!(was_done(demoted));
            let _whichever_came_first = was_done(archived);
            two.one_is_left(world).await;
        }
    }
}
