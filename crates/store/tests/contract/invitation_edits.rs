//! Changing what an invitation gives, and its address.

use crate::databases::on_both;
use crate::seats::{contracted, invited};
use crate::world::{START, World, address, minute};
use domain::{
    Access, EmailAddress, Invitation, InvitationState, Options, PersonName, Profile, Timestamp, UnitId,
    UnitKind,
};

async fn readdress(world: &World, invitation: &Invitation, email: &EmailAddress) -> bool {
    let mut transaction = world.begin().await;
    let done = transaction.readdress_invitation(invitation, email).await.unwrap();
    transaction.commit().await.unwrap();
    done
}

async fn give(world: &World, invitation: &Invitation, accesses: &[Access], now: Timestamp) -> bool {
    let mut transaction = world.begin().await;
    let given = transaction
        .change_accesses(invitation, accesses, now)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    given
}

on_both! {
    async fn an_outstanding_invitation_is_given_other_terms_and_found_by_its_new_name(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let workspace = crate::world::unit(UnitId::new(world.id()), world.business.id, UnitKind::Workspace, "Yard");
        let mut changed = Invitation {
            first_name: Some(PersonName::parse("ÅSA").unwrap()),
            role: world.admin_role.id,
            department: None,
            location: None,
            profile: Profile { job_title: PersonName::parse("Welder").ok(), ..Profile::default() },
            options: Options { weekly_mail: true, ..Options::default() },
            note: domain::Note::parse("Welcome").ok(),
            ..invitation.clone()
        };
        let mut transaction = world.begin().await;
        transaction.insert_unit(&workspace).await.unwrap();
        let (units, weekly) = ([workspace.id], [workspace.id]);
        assert!(transaction.change_invitation(&changed, &units, &weekly).await.unwrap());
        assert_eq!(transaction.units_of_invitation(invitation.id).await.unwrap(), [(workspace, true)]);
        assert!(transaction.change_invitation(&changed, &[], &[]).await.unwrap());
        assert!(transaction.units_of_invitation(invitation.id).await.unwrap().is_empty());
        transaction.commit().await.unwrap();
        assert_eq!(world.reread(&invitation).await, changed);
        let view = domain::InvitationView { search: "åsa invited".to_owned(), ..Default::default() };
        let found = world.store.invitations_page(world.scope(), &view, minute(1)).await.unwrap();
        assert_eq!(found.rows.len(), 1);
        let terms = world.store.invitation_terms(world.business.id, invitation.id, minute(1)).await.unwrap();
        assert_eq!(terms.unwrap().invitation, changed);

        changed.generation = 2;
        let mut transaction = world.begin().await;
        assert!(!transaction.change_invitation(&changed, &[], &[]).await.unwrap(), "another generation");
        changed.generation = 1;
        assert!(transaction.cancel_invitation(invitation.id, 1, minute(1)).await.unwrap());
        assert!(!transaction.change_invitation(&changed, &[], &[]).await.unwrap(), "it is cancelled");
        changed.recorded_state = InvitationState::Cancelled;
        assert!(!transaction.change_invitation(&changed, &[], &[]).await.unwrap(), "it stays so");
    }

    async fn of_an_edit_and_an_acceptance_in_two_transactions_both_are_whole(world: &World) {
        let inga = world.member("Inga", "inga0@example.com", |_| ()).await;
        let (invitation, _) = world.invite("inga@example.com").await;
        let changed = Invitation { location: None, ..invitation.clone() };
        let edit = async {
            let mut transaction = world.begin().await;
            let done = transaction.change_invitation(&changed, &[], &[]).await.unwrap();
            transaction.commit().await.unwrap();
            done
        };
        let accept = async {
            let mut transaction = world.begin().await;
            let done = transaction.accept_invitation(invitation.id, 1, inga.id, minute(1)).await.unwrap();
            transaction.commit().await.unwrap();
            done
        };
        let (edited, accepted) = futures::join!(edit, accept);
        assert!(accepted, "the generation stays");
        let kept = world.reread(&invitation).await;
        assert_eq!(kept.recorded_state, InvitationState::Accepted);
        assert_eq!(kept.location, if edited { None } else { invitation.location });
    }

    async fn m_e4_changed_accesses_hold_on_to_what_is_held_let_go_of_others_and_take_what_is_free(world: &World) {
        let (flow, desk) = (contracted(world, "Flow", Some(1)).await, contracted(world, "Desk", Some(1)).await);
        let inga = invited(world, "inga@example.com", flow.access).await.unwrap();
        let held = async |invitation: &Invitation, now| {
            let mut transaction = world.begin().await;
            let all = transaction.accesses_of_invitation(invitation.id, now).await.unwrap();
            all.into_iter().map(|access| (access.offer.app, access.held)).collect::<Vec<_>>()
        };
        let told = |all: &[(&str, bool)]| all.iter().map(|(app, held)| ((*app).to_owned(), *held)).collect::<Vec<_>>();
        assert!(give(world, &inga, &[flow.access, desk.access], minute(1)).await);
        assert_eq!(held(&inga, minute(1)).await, told(&[("Desk", true), ("Flow", true)]));
        let otto = world.invite("otto@example.com").await.0;
        let mut transaction = world.begin().await;
        assert!(!transaction.change_accesses(&otto, &[desk.access], minute(1)).await.unwrap(), "none is free");
        drop(transaction);
        assert!(give(world, &inga, &[flow.access], minute(1)).await);
        assert!(give(world, &otto, &[desk.access], minute(1)).await, "it was let go");
        assert!(world.broken(minute(1)).await.is_empty());

        let mut transaction = world.begin().await;
        assert!(transaction.hold_invitation(otto.id, 1, minute(2)).await.unwrap());
        transaction.commit().await.unwrap();
        assert!(give(world, &inga, &[], minute(2)).await);
        let waiting = world.reread(&otto).await;
        assert!(give(world, &waiting, &[flow.access], minute(90)).await);
        assert_eq!(held(&otto, minute(9_999)).await, told(&[("Flow", true)]), "its clock stands still");

        let mut transaction = world.begin().await;
        transaction.expire_run_out(world.business.id, minute(90), 9).await.unwrap();
        transaction.commit().await.unwrap();
        let expired = world.reread(&inga).await;
        assert!(give(world, &expired, &[desk.access], minute(90)).await);
        assert_eq!(held(&inga, START).await, told(&[("Desk", false)]), "it has run out");
        assert!(world.broken(minute(90)).await.is_empty());
    }

    async fn an_address_is_corrected_unless_another_live_invitation_goes_there(world: &World) {
        let (inga, _) = world.invite("inga@example.cmo").await;
        let (taken, _) = world.invite("otto@example.com").await;
        assert!(!readdress(world, &inga, taken.email.as_ref().unwrap()).await);
        assert!(readdress(world, &inga, &address("inga@example.com")).await);
        assert_eq!(world.reread(&inga).await.email, Some(address("inga@example.com")));
        let view = domain::InvitationView { search: "inga@example.com".to_owned(), ..Default::default() };
        assert_eq!(world.store.invitations_page(world.scope(), &view, minute(1)).await.unwrap().rows.len(), 1);
        let (slip, _) = world.print().await;
        assert!(!readdress(world, &slip, &address("slip@example.com")).await, "a slip stays one");
        let later = Invitation { generation: 2, ..inga.clone() };
        assert!(!readdress(world, &later, &address("a@example.com")).await);
    }

    async fn of_two_invitations_that_get_one_address_at_once_one_does(world: &World) {
        let (inga, _) = world.invite("inga@example.com").await;
        let (otto, _) = world.invite("otto@example.com").await;
        let to = address("both@example.com");
        let (one, two) = futures::join!(readdress(world, &inga, &to), readdress(world, &otto, &to));
        assert!(one != two);
        assert!(world.broken(minute(1)).await.is_empty());
    }
}
