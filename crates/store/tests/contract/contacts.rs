//! Contacts: made with an invitation, linked when it is accepted, removed if nobody touched them.

use crate::beside::run;
use crate::databases::on_both;
use crate::world::{START, World, address, minute};
use domain::{
    BusinessId, BusinessName, ContactId, ContactRow, Invitation, InvitationState, Member, PageNumber,
    PersonName, PhoneNumber, Profile, UnitId,
};
use service::ports::{BusinessScope, NewContact};

const FIRST: PageNumber = PageNumber::FIRST;

fn of(world: &World, invitation: &Invitation) -> NewContact {
    NewContact {
        id: ContactId::new(world.id()),
        business: invitation.business,
        first_name: invitation.first_name.clone(),
        last_name: invitation.last_name.clone(),
        email: invitation.email.clone(),
        profile: invitation.profile.clone(),
        company: None,
        invitation: invitation.id,
        created_at: invitation.sent_at,
    }
}

async fn keep(world: &World, contact: &NewContact) {
    let mut transaction = world.begin().await;
    transaction.insert_contact(contact).await.unwrap();
    transaction.commit().await.unwrap();
}

/// Invites with a contact.
async fn invite(world: &World, email: &str) -> (Invitation, ContactId) {
    let (invitation, _) = world.invite(email).await;
    let contact = of(world, &invitation);
    keep(world, &contact).await;
    (invitation, contact.id)
}

async fn link(world: &World, invitation: &Invitation, member: &Member) -> bool {
    let mut transaction = world.begin().await;
    let linked = transaction.link_contact(invitation.id, member).await.unwrap();
    transaction.commit().await.unwrap();
    linked
}

async fn find(world: &World, email: &str) -> Option<ContactId> {
    let mut transaction = world.begin().await;
    transaction
        .find_contact(world.business.id, &address(email))
        .await
        .unwrap()
}

async fn touch(world: &World, contact: ContactId) {
    run(
        &world.url,
        format!("UPDATE contacts SET touched_at = 1 WHERE id = '{contact}'"),
    )
    .await;
}

async fn listed(world: &World, scope: BusinessScope, search: &str) -> Vec<ContactRow> {
    let page = world.store.contacts_page(scope, search, FIRST).await.unwrap();
    assert_eq!(page.total, i64::try_from(page.rows.len()).unwrap());
    page.rows
}

async fn names(world: &World, scope: BusinessScope, search: &str) -> Vec<String> {
    listed(world, scope, search)
        .await
        .into_iter()
        .map(|row| row.name)
        .collect()
}

on_both! {
    async fn m_a10_a_contact_is_listed_with_all_that_is_known_of_it(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let phone = |text| Some(PhoneNumber::parse(text).unwrap());
        let contact = NewContact {
            profile: Profile {
                job_title: Some(PersonName::parse("Fitter").unwrap()),
                phone: phone("+46 8 123 456"),
                mobile: phone("+46 70 123 456"),
                employee_number: None,
            },
            company: Some(BusinessName::parse("Älvdalens Rör").unwrap()),
            ..of(world, &invitation)
        };
        keep(world, &contact).await;
        let row = ContactRow {
            id: contact.id,
            name: "Inga Invited".to_owned(),
            email: Some("inga@example.com".to_owned()),
            phone: Some("+46 8 123 456".to_owned()),
            mobile: Some("+46 70 123 456".to_owned()),
            job_title: Some("Fitter".to_owned()),
            company: Some("Älvdalens Rör".to_owned()),
            member: None,
            invitation: Some(InvitationState::Pending),
        };
        for search in ["", "inga inv", "INGA@example", "ÄLVDALENS rör"] {
            assert_eq!(listed(world, world.scope(), search).await, std::slice::from_ref(&row), "{search:?}");
        }
        assert!(listed(world, world.scope(), "_").await.is_empty());
        let (nameless, _) = world.invite("abel@example.com").await;
        keep(world, &NewContact { first_name: None, last_name: None, ..of(world, &nameless) }).await;
        let rows = listed(world, world.scope(), "").await;
        assert_eq!((rows[0].name.as_str(), rows[0].email.as_deref()), ("", Some("abel@example.com")));
        let elsewhere = BusinessScope { business: BusinessId::new(world.id()), confined_to: None };
        assert!(listed(world, elsewhere, "").await.is_empty());
    }

    async fn m_a10_an_accepted_invitations_contact_stands_for_the_member_under_their_own_name(world: &World) {
        let (invitation, contact) = invite(world, "inga@example.com").await;
        let company = "UPDATE records SET details = '{\"email\":\"inga@example.com\",\"company\":\"ÖRSUND Rör\"}'";
        run(&world.url, company.to_owned()).await;
        assert_eq!(find(world, "inga@example.com").await, Some(contact));
        let inga = world.member("Inge", "inga@example.com", |_| ()).await;
        assert!(link(world, &invitation, &inga).await);
        assert!(!link(world, &invitation, &inga).await);
        assert_eq!(find(world, "inga@example.com").await, None);
        let row = world.store.contact_of_member(world.business.id, inga.id).await.unwrap().expect("linked");
        assert_eq!((row.id, row.member, row.name.as_str()), (contact, Some(inga.id), "Inge Smith"));
        for search in ["inge smith", "INGA@", "örsund rör", "smith\ninga@example.com örsund"] {
            assert_eq!(names(world, world.scope(), search).await, ["Inge Smith"], "{search:?}");
        }
        assert!(listed(world, world.scope(), "invited").await.is_empty());
        assert_eq!(world.store.contact_of_member(world.business.id, world.admin.id).await.unwrap(), None);
        let elsewhere = BusinessId::new(world.id());
        assert_eq!(world.store.contact_of_member(elsewhere, inga.id).await.unwrap(), None);
    }

    async fn a_contact_that_somebody_touched_keeps_its_name_when_it_is_linked(world: &World) {
        let (invitation, contact) = invite(world, "inga@example.com").await;
        touch(world, contact).await;
        let inga = world.member("Inge", "inga@example.com", |_| ()).await;
        assert!(link(world, &invitation, &inga).await);
        assert_eq!(names(world, world.scope(), "invited").await, ["Inga Invited"]);
    }

    async fn a_contact_may_be_linked_before_its_member_is_written(world: &World) {
        let (invitation, _) = invite(world, "inga@example.com").await;
        let ghost = Member { id: domain::MemberId::new(world.id()), ..world.admin.clone() };
        let mut transaction = world.begin().await;
        assert!(transaction.link_contact(invitation.id, &ghost).await.unwrap());
        assert!(transaction.commit().await.is_err(), "no such member was made");
        assert_eq!(listed(world, world.scope(), "").await[0].member, None);
    }

    async fn a_contact_that_stands_for_nobody_is_claimed_once(world: &World) {
        let (_, contact) = invite(world, "inga@example.com").await;
        let inga = world.member("Inge", "inga@example.com", |_| ()).await;
        for member in [inga.id, world.admin.id] {
            let mut transaction = world.begin().await;
            transaction.claim_contact(contact, member).await.unwrap();
            transaction.commit().await.unwrap();
        }
        let row = world.store.contact_of_member(world.business.id, inga.id).await.unwrap().expect("claimed");
        assert_eq!((row.id, row.name.as_str()), (contact, "Inga Invited"));
        let (_, second) = invite(world, "olaf@example.com").await;
        let mut transaction = world.begin().await;
        let twice = transaction.claim_contact(second, inga.id).await;
        assert!(twice.is_err() || transaction.commit().await.is_err(), "a member has one contact");
    }

    async fn m_a10_a_cancelled_invitations_contact_is_removed_unless_somebody_needs_it(world: &World) {
        let (untouched, _) = invite(world, "a@example.com").await;
        let (touched, contact) = invite(world, "b@example.com").await;
        touch(world, contact).await;
        let (accepted, _) = invite(world, "c@example.com").await;
        let inga = world.member("Inge", "c@example.com", |_| ()).await;
        assert!(link(world, &accepted, &inga).await);
        let mut transaction = world.begin().await;
        for invitation in [&untouched, &touched, &accepted] {
            transaction.remove_untouched_contact(invitation.id).await.unwrap();
        }
        transaction.commit().await.unwrap();
        let left: Vec<_> = listed(world, world.scope(), "").await.into_iter().filter_map(|row| row.email).collect();
        assert_eq!(left, ["b@example.com", "c@example.com"]);
    }

    async fn a_contact_goes_with_the_latest_invitation_unless_somebody_touched_it(world: &World) {
        let (old, contact) = invite(world, "inga@example.com").await;
        let mut transaction = world.begin().await;
        assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 10).await.unwrap().len(), 1);
        transaction.commit().await.unwrap();
        let (new, _) = world.invite("inga@example.com").await;
        let adopt = async |invitation: &Invitation| {
            let mut transaction = world.begin().await;
            transaction.adopt_contact(contact, invitation.id).await.unwrap();
            transaction.commit().await.unwrap();
        };
        assert_eq!(find(world, "inga@example.com").await, Some(contact));
        adopt(&new).await;
        assert_eq!(listed(world, world.scope(), "").await[0].invitation, Some(InvitationState::Pending));
        let mut transaction = world.begin().await;
        transaction.remove_untouched_contact(old.id).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(find(world, "inga@example.com").await, Some(contact));
        touch(world, contact).await;
        adopt(&old).await;
        assert_eq!(listed(world, world.scope(), "").await[0].invitation, Some(InvitationState::Pending));
        assert_eq!(find(world, "olaf@example.com").await, None);
    }

    async fn of_several_contacts_with_an_address_the_oldest_is_found(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let younger = NewContact { created_at: minute(1), ..of(world, &invitation) };
        let older = NewContact { created_at: START, ..of(world, &invitation) };
        keep(world, &younger).await;
        keep(world, &older).await;
        assert_eq!(find(world, "inga@example.com").await, Some(older.id));
        let mut transaction = world.begin().await;
        let elsewhere = BusinessId::new(world.id());
        assert_eq!(transaction.find_contact(elsewhere, &address("inga@example.com")).await.unwrap(), None);
    }

    async fn a_scope_sees_the_contacts_of_its_members_and_invitations(world: &World) {
        invite(world, "inga@example.com").await;
        let nowhere = Invitation { department: None, ..world.invitation("olaf@example.com") };
        let mut transaction = world.begin().await;
        assert!(transaction.insert_invitation(&nowhere, world.token()).await.unwrap());
        transaction.insert_contact(&of(world, &nowhere)).await.unwrap();
        transaction.commit().await.unwrap();
        // Where somebody is now counts, not where they were invited to.
        let (moved, _) = invite(world, "moved@example.com").await;
        let here_no_more = world.member("Moved", "moved@example.com", |_| ()).await;
        assert!(link(world, &moved, &here_no_more).await);
        let came = Invitation { department: None, ..world.invitation("came@example.com") };
        let mut transaction = world.begin().await;
        assert!(transaction.insert_invitation(&came, world.token()).await.unwrap());
        transaction.insert_contact(&of(world, &came)).await.unwrap();
        transaction.commit().await.unwrap();
        let here = world.member("Came", "came@example.com", |member| member.department = Some(world.department.id)).await;
        assert!(link(world, &came, &here).await);
        let mails = async |scope, search: &str| -> Vec<String> {
            listed(world, scope, search).await.into_iter().filter_map(|row| row.email).collect()
        };
        let department = world.confined(Some(world.department.id));
        assert_eq!(mails(department, "").await, ["came@example.com", "inga@example.com"]);
        assert_eq!(mails(department, "smith").await, ["came@example.com"]);
        assert!(mails(world.confined(Some(UnitId::new(world.id()))), "").await.is_empty());
        assert!(mails(world.confined(None), "").await.is_empty());
        assert_eq!(mails(world.scope(), "").await.len(), 4);
    }

    async fn a_long_list_of_contacts_comes_in_pages(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        for number in 0..52 {
            let first_name = PersonName::parse(&format!("C{number:02}")).ok();
            keep(world, &NewContact { first_name, ..of(world, &invitation) }).await;
        }
        let page = world.store.contacts_page(world.scope(), "", FIRST).await.unwrap();
        assert_eq!((page.rows.len(), page.total), (50, 52));
        let page = world.store.contacts_page(world.scope(), "", PageNumber::from(2)).await.unwrap();
        assert_eq!(page.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["C50 Invited", "C51 Invited"]);
    }
}
