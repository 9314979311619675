//! Taking up a database that a backup was put in the place of: what it brought back to life is dead.

use crate::databases::on_both;
use crate::slips::{enrol, from, token_on};
use crate::world::{World, business, id_of, refusal};
use domain::{AcceptRefusal, Act, Channel, InvitationFilter, InvitationState, RoleTemplate, Span};
use service::{Opening, Selection, SetupOffer};

/// Why a link leads nowhere.
async fn closed(world: &World, channel: Channel, token: &service::Token) -> AcceptRefusal {
    match world.usher.open(channel, token, None).await.unwrap() {
        Opening::Closed { refusal, .. } => refusal,
        open => panic!("{open:?}"),
    }
}

on_both! {
    async fn a61_no_link_code_or_slip_of_before_a_restore_works_and_invitations_are_sent_anew(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let (_, access) = world.subscribe(&ada, "Flow", Some(1)).await;
        world.invite_with(&ada, &["bea@engines.example"], &[access]).await.unwrap();
        let link = world.token_mailed_to("bea@engines.example").await;
        let typed = world.typed(&link);
        let slip = world.slip(&ada, "").await;
        let slip = world.print(&ada, slip).await;
        world.invite(&ada, "cy@engines.example", "User").await;
        assert_eq!(world.seats(&ada).await[0].held, 1);

        let restored = world.usher.take_up_restored().await.unwrap();
        assert_eq!((restored.businesses, restored.invitations, restored.ways.mails), (1, 3, 1));
        let again = world.started_again().await;
        assert_eq!(closed(&again, Channel::Email, &link).await, AcceptRefusal::Expired);
        let client = from("192.0.2.7");
        assert!(again.usher.accept(&link, typed, &client).await.is_err());
        assert_eq!(closed(&again, Channel::Slip, &token_on(&slip)).await, AcceptRefusal::Invalid);
        assert!(again.usher.enrol(&token_on(&slip), enrol("mia", ""), &client).await.is_err());
        assert!(again.usher.find_slip(slip.code.expose(), &client).await.is_err());
        assert_eq!(again.members(&ada).await.len(), 1, "nobody came in");
        again.deliver_all().await;
        assert!(again.mailer.tries.lock().unwrap().is_empty(), "no mail with a dead link goes out");

        assert_eq!(again.seats(&ada).await[0].held, 0);
        let rows = again.rows(&ada, InvitationFilter::Outstanding).await;
        assert_eq!(rows.len(), 3);
        assert!(rows.iter().all(|row| row.state == InvitationState::Expired));
        let acts = again.acts(&ada).await;
        assert_eq!(acts[0], Act::BackupRestored);
        assert_eq!(acts.iter().filter(|act| **act == Act::InvitationExpired).count(), 3);
        again.is_sound().await;

        let bea = rows.iter().find(|row| row.email.as_deref() == Some("bea@engines.example")).unwrap();
        again.usher.resend(&ada, bea.id).await.unwrap();
        assert_eq!(again.seats(&ada).await[0].held, 1);
        again.pass(Span::minutes(1));
        let anew = again.token_mailed_to("bea@engines.example").await;
        assert!(anew != link);
        assert!(matches!(closed(&again, Channel::Email, &link).await, AcceptRefusal::Superseded { .. }));
        let typed = again.typed(&anew);
        again.usher.accept(&anew, typed, &client).await.unwrap();
        again.is_sound().await;
    }

    async fn a61_sessions_ways_back_and_set_up_links_of_before_a_restore_are_dead(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let typed = service::SignIn {
            name: "ada@engines.example".into(),
            password: crate::world::PASSWORD.into(),
            keep: true,
        };
        let session = world.usher.sign_in(typed, &from("192.0.2.7")).await.unwrap();
        world.forgot("ada@engines.example").await;
        let reset = world.reset_link_to("ada@engines.example").await.unwrap();
        let unopened = world.usher.create_business(&business("Second", RoleTemplate::General)).await.unwrap();
        let waits = id_of(world.invite(&ada, "cy@engines.example", "User").await);
        let selection = Selection { only: Some(vec![waits]), ..Selection::default() };
        let job = world.usher.resend_many(&ada, &selection).await.unwrap().expect("work");

        let restored = world.usher.take_up_restored().await.unwrap();
        assert_eq!((restored.sessions, restored.ways.resets, restored.ways.jobs), (2, 1, 1));
        let again = world.started_again().await;
        assert!(again.usher.principal(&session.token).await.unwrap().is_none());
        assert!(again.reset(&reset).await.is_err());
        assert_eq!(again.usher.open_setup(&unopened).await.unwrap(), None);
        let [(name, link)] = &restored.setups[..] else { panic!("one business waits") };
        assert_eq!(name.as_str(), "Second");
        assert_eq!(again.usher.open_setup(link).await.unwrap(), Some(SetupOffer::Business(name.clone())));
        again.usher.work_jobs().await.unwrap();
        let (job, _) = again.usher.invitation_job(&ada, job, domain::ListPart::Start).await.unwrap();
        assert!(job.stopped_at.is_some());
        again.deliver_all().await;
        assert!(again.mailer.tries.lock().unwrap().is_empty());
        again.is_sound().await;
    }

    async fn an_instance_that_nobody_has_set_up_gets_another_link_for_that(world: &World) {
        let before = world.usher.instance_setup().await.unwrap().unwrap();
        world.usher.take_up_restored().await.unwrap();
        let again = world.started_again().await;
        assert_eq!(again.usher.open_setup(&before).await.unwrap(), None);
        let after = again.usher.instance_setup().await.unwrap().unwrap();
        assert_eq!(again.usher.open_setup(&after).await.unwrap(), Some(SetupOffer::Instance));
    }

    async fn two_restores_of_one_backup_share_no_links(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
        world.usher.take_up_restored().await.unwrap();
        let first = world.started_again().await;
        world.usher.take_up_restored().await.unwrap();
        let second = world.started_again().await;
        assert!(first.keys.invitation(id, 2) != second.keys.invitation(id, 2));
        assert!(world.keys.invitation(id, 2) != first.keys.invitation(id, 2));
    }

    async fn what_awaits_confirmation_goes_on_waiting_and_is_confirmed_with_a_link_of_its_own(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
        let link = world.token_mailed_to("bea@engines.example").await;
        let role = world.role(&ada, "User").await;
        world.usher.archive_role(&ada, role).await.unwrap();
        let typed = world.typed(&link);
        assert!(world.usher.accept(&link, typed, &from("192.0.2.7")).await.is_err());
        world.usher.take_up_restored().await.unwrap();
        let again = world.started_again().await;
        assert_eq!(again.row(&ada, id).await.state, InvitationState::AwaitingConfirmation);
        assert_eq!(closed(&again, Channel::Email, &link).await, AcceptRefusal::AwaitingConfirmation);
        let confirmed = again.usher.confirm(&ada, id).await;
        assert!(matches!(refusal(confirmed), domain::RenewRefusal::Terms(_)), "the role is archived");
        again.is_sound().await;
    }
}
