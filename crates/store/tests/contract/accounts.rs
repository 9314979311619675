//! Ways back into accounts, changes of their addresses, and what people change themselves.

use crate::databases::on_both;
use crate::world::{START, World, address, minute};
use domain::{
    AddressChangeId, BusinessId, EmailAddress, Language, LeaseId, Member, MemberFilter, MemberStatus,
    OutboxId, PageNumber, PasswordAskId, PersonName, PhoneNumber, ResetId, SignInName, Span, UnitId,
    UnitKind, UserId,
};
use futures::future::join_all;
use service::ports::{
    About, AddressChange, Matter, MessageKind, NewMessage, NewReset, PasswordAsk, PasswordHash, Session,
    TokenHash,
};

fn reset(world: &World, user: UserId) -> NewReset {
    NewReset {
        id: ResetId::new(world.id()),
        user,
        token: world.token(),
        code: Some(world.token()),
        expires_at: minute(30),
    }
}

/// Opens a way back; whether that was done.
async fn put(world: &World, reset: &NewReset) -> bool {
    let mut transaction = world.begin().await;
    let put = transaction.put_reset(reset).await.unwrap();
    transaction.commit().await.unwrap();
    put
}

async fn claim(world: &World, token: TokenHash, at: u32) -> Option<UserId> {
    let mut transaction = world.begin().await;
    let claimed = transaction.claim_reset(token, minute(at)).await.unwrap();
    transaction.commit().await.unwrap();
    claimed
}

fn change(world: &World, member: &Member, to: &str) -> AddressChange {
    AddressChange {
        id: AddressChangeId::new(world.id()),
        user: member.user,
        business: member.business,
        asked_by: None,
        to: address(to),
        expires_at: minute(60),
    }
}

async fn wait_for(world: &World, change: &AddressChange) -> TokenHash {
    let token = world.token();
    let mut transaction = world.begin().await;
    transaction.put_address_change(change, token).await.unwrap();
    transaction.commit().await.unwrap();
    token
}

async fn move_to(world: &World, user: UserId, to: &EmailAddress) -> bool {
    let mut transaction = world.begin().await;
    transaction
        .lock_user(user)
        .await
        .unwrap()
        .expect("the user is there");
    let moved = transaction.set_address(user, to).await.unwrap();
    if moved {
        transaction.commit().await.unwrap();
    }
    moved
}

async fn session(world: &World, user: UserId, began: u32) -> TokenHash {
    let token = world.token();
    let session = Session {
        token,
        user,
        business: Some(world.business.id),
        created_at: minute(began),
        expires_at: minute(1_000),
        idle: Span::minutes(500),
    };
    let mut transaction = world.begin().await;
    transaction.insert_session(&session).await.unwrap();
    transaction.commit().await.unwrap();
    token
}

fn mail(world: &World, (kind, about): (MessageKind, About), to: &str) -> NewMessage {
    NewMessage {
        id: OutboxId::new(world.id()),
        kind,
        business: None,
        to: address(to),
        about,
        created_at: START,
        due_at: START,
        give_up_at: minute(30),
    }
}

async fn deactivate(world: &World, member: &Member) {
    let mut transaction = world.begin().await;
    let inactive = MemberStatus::Inactive;
    transaction
        .set_member_status(member.business, member.id, inactive)
        .await
        .unwrap();
    transaction.end_ways_of_nobody(member.user).await.unwrap();
    transaction.commit().await.unwrap();
}

on_both! {
    async fn m_a11_a_way_back_is_open_for_its_time_is_used_once_and_a_new_one_takes_its_place(world: &World) {
        let ada = world.admin.user;
        let (first, second) = (reset(world, ada), reset(world, ada));
        assert!(put(world, &first).await);
        assert_eq!(world.store.find_reset(first.token, minute(29)).await.unwrap().map(|user| user.id), Some(ada));
        assert!(world.store.find_reset(first.token, minute(30)).await.unwrap().is_none());
        assert!(put(world, &second).await);
        for dead in [first.token, world.token()] {
            assert!(world.store.find_reset(dead, START).await.unwrap().is_none());
            assert_eq!(claim(world, dead, 0).await, None);
        }
        assert_eq!(world.store.find_reset_slip(second.code.unwrap(), minute(29)).await.unwrap(), Some(second.id));
        assert_eq!(world.store.find_reset_slip(second.code.unwrap(), minute(30)).await.unwrap(), None);
        assert_eq!(world.store.find_reset_slip(first.code.unwrap(), START).await.unwrap(), None);
        assert_eq!(claim(world, second.token, 30).await, None);
        assert_eq!(claim(world, second.token, 29).await, Some(ada));
        assert_eq!(claim(world, second.token, 29).await, None);
    }

    async fn m_a11_a_forgotten_password_that_waits_is_taken_once(world: &World) {
        let asks = ["ada@example.com", "ben@example.com"].map(|email| PasswordAsk {
            id: PasswordAskId::new(world.id()),
            email: address(email),
            asked_at: minute(1),
        });
        let mut transaction = world.begin().await;
        for ask in &asks {
            transaction.insert_password_ask(ask).await.unwrap();
        }
        transaction.commit().await.unwrap();
        assert_eq!(world.store.password_asks(10).await.unwrap(), asks);
        assert_eq!(world.store.password_asks(1).await.unwrap(), asks[..1]);
        let take = || async {
            let mut transaction = world.begin().await;
            let taken = transaction.take_password_ask(asks[0].id).await.unwrap();
            transaction.commit().await.unwrap();
            taken
        };
        let taken = join_all((0..8).map(|_| take())).await;
        assert_eq!(taken.into_iter().filter(|taken| *taken).count(), 1);
        assert_eq!(world.store.password_asks(10).await.unwrap(), asks[1..]);
    }

    async fn m_a11_whoever_is_active_nowhere_has_no_way_back(world: &World) {
        let inga = world.member("Inga", "inga@example.com", |_| ()).await;
        let (before, after) = (reset(world, inga.user), reset(world, inga.user));
        assert!(put(world, &before).await);
        let mut transaction = world.begin().await;
        transaction.end_ways_of_nobody(inga.user).await.unwrap();
        transaction.commit().await.unwrap();
        assert!(world.store.find_reset(before.token, START).await.unwrap().is_some());
        deactivate(world, &inga).await;
        assert!(!put(world, &after).await);
        for token in [before.token, after.token] {
            assert!(world.store.find_reset(token, START).await.unwrap().is_none());
            assert_eq!(claim(world, token, 0).await, None);
        }
    }

    async fn m_a11_of_many_who_use_one_way_back_at_once_one_gets_through(world: &World) {
        let reset = reset(world, world.admin.user);
        assert!(put(world, &reset).await);
        let claims = join_all((0..20).map(|_| claim(world, reset.token, 1))).await;
        assert_eq!(claims.into_iter().flatten().count(), 1);
    }

    async fn a_password_is_set_for_its_user_alone_and_ends_what_else_is_open(world: &World) {
        let ada = world.admin.user;
        let inga = world.member("Inga", "inga", |_| ()).await;
        let open = reset(world, ada);
        assert!(put(world, &open).await);
        let waits = wait_for(world, &change(world, &world.admin, "new@example.com")).await;
        let hash = PasswordHash("another".to_owned());
        let mut transaction = world.begin().await;
        transaction.set_password(ada, &hash).await.unwrap();
        transaction.end_resets(ada).await.unwrap();
        transaction.end_address_changes(ada).await.unwrap();
        transaction.commit().await.unwrap();
        assert!(world.store.find_reset(open.token, START).await.unwrap().is_none());
        assert!(world.store.find_address_change(waits, START).await.unwrap().is_none());
        let mut transaction = world.begin().await;
        let name: SignInName = "ada@example.com".parse().unwrap();
        let held = transaction.hold_user_by_name(&name).await.unwrap().expect("Ada");
        assert_eq!((held.id, held.password_hash), (ada, Some(hash.clone())));
        let other = transaction.lock_user(inga.user).await.unwrap().expect("Inga");
        assert_ne!(other.password_hash, Some(hash));
        assert!(transaction.set_password(UserId::new(world.id()), &PasswordHash("x".into())).await.is_err());
    }

    async fn sessions_are_listed_and_ended_one_by_one_or_all_but_one(world: &World) {
        let ada = world.admin.user;
        let inga = world.member("Inga", "inga", |_| ()).await;
        let [here, there, old] = [session(world, ada, 3).await, session(world, ada, 2).await, session(world, ada, 1).await];
        let foreign = session(world, inga.user, 1).await;
        let listed = world.store.sessions_of(ada, minute(4)).await.unwrap();
        let tokens: Vec<TokenHash> = listed.iter().map(|row| row.token).collect();
        assert_eq!(tokens, [here, there, old]);
        assert_eq!(listed[0].business.as_deref(), Some("Hearth & Home"));
        assert_eq!((listed[0].created_at, listed[0].last_seen_at), (minute(3), minute(3)));
        assert_eq!(world.store.sessions_of(ada, minute(502)).await.unwrap().len(), 1);
        let mut transaction = world.begin().await;
        assert!(!transaction.end_session_of(ada, foreign).await.unwrap());
        assert!(transaction.end_session_of(ada, old).await.unwrap());
        assert!(!transaction.end_session_of(ada, old).await.unwrap());
        assert_eq!(transaction.end_sessions_but(ada, Some(here)).await.unwrap(), 1);
        assert_eq!(transaction.end_sessions_but(inga.user, None).await.unwrap(), 1);
        transaction.commit().await.unwrap();
        let listed = world.store.sessions_of(ada, minute(4)).await.unwrap();
        assert_eq!(listed.iter().map(|row| row.token).collect::<Vec<_>>(), [here]);
        assert!(world.store.sessions_of(inga.user, minute(4)).await.unwrap().is_empty());
    }

    async fn a_change_of_address_waits_once_for_each_user_and_is_used_once(world: &World) {
        let (first, mut second) = (change(world, &world.admin, "one@example.com"), change(world, &world.admin, "two@example.com"));
        second.asked_by = Some(world.admin.id);
        let dead = wait_for(world, &first).await;
        let token = wait_for(world, &second).await;
        assert!(world.store.find_address_change(dead, START).await.unwrap().is_none());
        assert_eq!(world.store.find_address_change(token, minute(59)).await.unwrap(), Some(second.clone()));
        assert!(world.store.find_address_change(token, minute(60)).await.unwrap().is_none());
        let claim = async || {
            let mut transaction = world.begin().await;
            let claimed = transaction.claim_address_change(token, minute(59)).await.unwrap();
            transaction.commit().await.unwrap();
            claimed
        };
        let claimed: Vec<_> = join_all((0..5).map(|_| claim())).await.into_iter().flatten().collect();
        assert_eq!(claimed, [second]);
    }

    async fn m_b11_who_has_another_address_is_found_by_it_and_no_longer_by_the_one_before(world: &World) {
        let maja = world.member("Mája", "mj77", |_| ()).await;
        assert!(!move_to(world, maja.user, &address("ada@example.com")).await);
        assert!(move_to(world, maja.user, &address("maja.k@example.com")).await);
        let found = async |search: &str| {
            let page = world.store.members_page(world.scope(), &MemberFilter { search: search.to_owned(), ..MemberFilter::default() }, PageNumber::FIRST).await.unwrap();
            page.rows.into_iter().map(|row| row.email).collect::<Vec<_>>()
        };
        assert_eq!(found("maja.k@ex").await, ["maja.k@example.com"]);
        assert_eq!(found("mája s").await, ["maja.k@example.com"]);
        assert!(found("mj77").await.is_empty());
        let mut transaction = world.begin().await;
        assert!(transaction.find_user_by_name(&"mj77".parse().unwrap()).await.unwrap().is_none());
    }

    async fn of_several_who_move_to_one_address_at_once_one_does(world: &World) {
        let mut users = Vec::new();
        for number in 0..6 {
            users.push(world.member("Inga", &format!("inga{number}"), |_| ()).await.user);
        }
        let to = address("wanted@example.com");
        let moved = join_all(users.iter().map(|user| move_to(world, *user, &to))).await;
        assert_eq!(moved.iter().filter(|moved| **moved).count(), 1);
    }

    async fn who_is_active_in_another_business_is_a_member_elsewhere(world: &World) {
        let (business, user) = (world.business.id, world.admin.user);
        let mut transaction = world.begin().await;
        assert!(!transaction.is_member_elsewhere(business, user).await.unwrap());
        let another = BusinessId::new(world.id());
        assert!(transaction.is_member_elsewhere(another, user).await.unwrap());
        let inactive = MemberStatus::Inactive;
        transaction.set_member_status(business, world.admin.id, inactive).await.unwrap();
        assert!(!transaction.is_member_elsewhere(another, user).await.unwrap());
    }

    async fn what_somebody_changes_of_themselves_is_read_back(world: &World) {
        let workspaces: Vec<UnitId> = {
            let mut transaction = world.begin().await;
            let mut made = Vec::new();
            for name in ["North", "South"] {
                let unit = crate::world::unit(UnitId::new(world.id()), world.business.id, UnitKind::Workspace, name);
                transaction.insert_unit(&unit).await.unwrap();
                made.push(unit.id);
            }
            transaction.assign_member(world.business.id, world.admin.id, &made, &made[..1]).await.unwrap();
            transaction.commit().await.unwrap();
            made
        };
        let read = async || world.store.own_account(world.business.id, world.admin.user).await.unwrap().expect("Ada");
        let weekly = |account: service::ports::OwnAccount| account.workspaces.into_iter().map(|(_, _, on)| on).collect::<Vec<_>>();
        assert_eq!(weekly(read().await), [true, false]);
        let mut ada = world.admin.clone();
        ada.first_name = PersonName::parse("Ägir").unwrap();
        ada.profile.job_title = Some(PersonName::parse("Stoker").unwrap());
        ada.profile.phone = Some(PhoneNumber::parse("+49 30 1234").unwrap());
        ada.options.weekly_mail = true;
        ada.options.language = Language::German;
        let mut transaction = world.begin().await;
        transaction.rename_user(ada.user, &ada.first_name, &ada.last_name).await.unwrap();
        transaction.set_own_profile(&ada).await.unwrap();
        let elsewhere = UnitId::new(world.id());
        transaction.set_own_choices(&ada, &[workspaces[1], elsewhere]).await.unwrap();
        transaction.commit().await.unwrap();
        let account = read().await;
        assert_eq!((&account.member, account.sign_in_name.as_str()), (&ada, "ada@example.com"));
        assert_eq!(weekly(account), [false, true]);
        let page = world.store.members_page(world.scope(), &MemberFilter { search: "ägir admin".to_owned(), ..MemberFilter::default() }, PageNumber::FIRST).await.unwrap();
        assert_eq!(page.rows.len(), 1);
        let mut transaction = world.begin().await;
        assert_eq!(transaction.find_user(ada.user).await.unwrap().expect("Ada").first_name, ada.first_name);
        transaction.set_own_choices(&ada, &[]).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(weekly(read().await), [false, false]);
        deactivate(world, &ada).await;
        assert!(world.store.own_account(world.business.id, ada.user).await.unwrap().is_none());
    }

    async fn m_a11_an_invitation_goes_again_while_it_pends_and_leaves_mails_to_those_who_invite(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let to = address("inga@example.com");
        let pending = async |at| {
            let mut transaction = world.begin().await;
            transaction.pending_to(&to, minute(at)).await.unwrap()
        };
        assert_eq!(pending(59).await, [invitation.id]);
        assert!(pending(60).await.is_empty());
        let again = async |seconds: u32| {
            let mut transaction = world.begin().await;
            let id = OutboxId::new(world.id());
            transaction.enqueue_invitation_again(id, invitation.id, START + Span::seconds(seconds)).await.unwrap();
            transaction.commit().await.unwrap();
        };
        again(10).await;
        let (id, kind) = (Some(world.business.id), MessageKind::Invitation);
        let sent = async || {
            let mut transaction = world.begin().await;
            transaction.mail_tally(kind, id, &to, START - Span::days(1)).await.unwrap().count
        };
        assert_eq!(sent().await, 2);
        let lease = LeaseId::new(world.id());
        assert_eq!(world.store.claim_due(START + Span::seconds(59), lease, minute(5), 9).await.unwrap().len(), 1);
        let claimed = world.store.claim_due(START + Span::seconds(60), lease, minute(5), 9).await.unwrap();
        let about = crate::outbox::about_invitation(&claimed[0]);
        assert_eq!((about.invitation.id, about.generation, claimed[0].give_up_at), (invitation.id, 1, minute(60)));
        for second in 100..110 {
            again(second).await;
        }
        assert_eq!(sent().await, 5);
        again(3_600).await;
        let mut transaction = world.begin().await;
        assert!(transaction.cancel_invitation(invitation.id, 1, minute(1)).await.unwrap());
        transaction.commit().await.unwrap();
        assert!(pending(2).await.is_empty());
        again(120).await;
        assert_eq!(sent().await, 5);
    }

    async fn a_mail_about_an_account_tells_of_the_business_where_its_user_was_last_or_of_nothing(world: &World) {
        let ada = &world.admin;
        let open = reset(world, ada.user);
        assert!(put(world, &open).await);
        let waits = change(world, ada, "new@example.com");
        wait_for(world, &waits).await;
        let mails = [
            (MessageKind::PasswordReset, About::Reset(open.id)),
            (MessageKind::AddressChange, About::AddressChange(waits.id)),
            (MessageKind::AddressChanged, About::User(ada.user)),
            (MessageKind::PasswordReset, About::Reset(ResetId::new(world.id()))),
        ];
        let mut transaction = world.begin().await;
        for about in mails {
            transaction.enqueue(&mail(world, about, "ada@example.com")).await.unwrap();
        }
        let tally = transaction.mail_tally(MessageKind::PasswordReset, None, &address("ada@example.com"), START).await.unwrap();
        assert_eq!((tally.count, tally.first_at, tally.last_at), (2, Some(START), Some(START)));
        transaction.commit().await.unwrap();
        let claimed = world.store.claim_due(START, LeaseId::new(world.id()), minute(5), 9).await.unwrap();
        let told: Vec<_> = claimed
            .iter()
            .map(|message| match &message.matter {
                Matter::Account(about) => {
                    assert_eq!((about.name.as_str(), about.language), ("Ada Admin", Language::English));
                    assert_eq!((&about.business_name, &about.zone), (&world.business.name, &world.business.zone));
                    Some((message.kind, about.about, about.at))
                }
                _ => None,
            })
            .collect();
        let [(reset_kind, of_reset), (change_kind, of_change), (news_kind, of_user), _] = mails;
        for expected in [
            Some((reset_kind, of_reset, minute(30))),
            Some((change_kind, of_change, minute(60))),
            Some((news_kind, of_user, START)),
            None,
        ] {
            assert!(told.contains(&expected), "{expected:?} in {told:?}");
        }
    }
}
