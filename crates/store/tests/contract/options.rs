//! What members and invitations have beside names, role and place: every field is written and read back.

use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{
    BusinessName, CodeMode, Company, EmployeeNumber, EntityType, Invitation, Language, MessageNotices, Note,
    Options, PersonName, PhoneNumber, PostalAddress, Profile, RecordLimit, RecordRights, RecordSet,
    RecordSetId, UnitName,
};

fn profile() -> Profile {
    Profile {
        job_title: Some(PersonName::parse("Fitter").unwrap()),
        phone: Some(PhoneNumber::parse("+46 8 123 456").unwrap()),
        mobile: Some(PhoneNumber::parse("+46 70 123 456").unwrap()),
        employee_number: Some(EmployeeNumber::parse("A-17").unwrap()),
    }
}

fn options(record_limit: RecordLimit) -> Options {
    Options {
        weekly_mail: true,
        message_notices: MessageNotices::Sms,
        owns_records: true,
        record_limit,
        external: Some(Company {
            name: BusinessName::parse("Riggers & Sons").unwrap(),
            address: Some(PostalAddress::parse("1 Quay\nUmeå").unwrap()),
        }),
        language: Language::German,
    }
}

/// All kinds of profiles and options, each field set in one and not set in another.
async fn kinds(world: &World) -> Vec<(Profile, Options)> {
    let set = RecordSet {
        id: RecordSetId::new(world.id()),
        business: world.business.id,
        name: UnitName::parse("Yard").unwrap(),
        rights: RecordRights::NONE,
        archived_at: None,
    };
    let mut transaction = world.begin().await;
    assert!(transaction.insert_record_set(&set).await.unwrap());
    transaction.commit().await.unwrap();
    let custom = RecordRights::NONE
        .viewing(EntityType::Contacts)
        .updating(EntityType::Defects);
    let full = options(RecordLimit::None);
    let of = |change: fn(&mut Options)| {
        let mut options = Options::default();
        change(&mut options);
        (Profile::default(), options)
    };
    let mut kinds = vec![
        (profile(), full.clone()),
        (profile(), options(RecordLimit::Saved(set.id))),
        (Profile::default(), options(RecordLimit::Custom(custom))),
        (
            Profile::default(),
            options(RecordLimit::Custom(RecordRights::NONE)),
        ),
        of(|_| ()),
        of(|options| options.weekly_mail = true),
        of(|options| options.message_notices = MessageNotices::Mail),
        of(|options| options.owns_records = true),
    ];
    for language in Language::ALL {
        kinds.push((
            Profile::default(),
            Options {
                language: *language,
                ..Options::default()
            },
        ));
    }
    let nowhere = full.external.map(|company| Company {
        address: None,
        ..company
    });
    kinds.push((
        Profile::default(),
        Options {
            external: nowhere,
            ..Options::default()
        },
    ));
    for change in [
        |profile: &mut Profile| profile.job_title = None,
        |profile: &mut Profile| profile.phone = None,
        |profile: &mut Profile| profile.mobile = None,
        |profile: &mut Profile| profile.employee_number = None,
    ] {
        let mut partly = profile();
        change(&mut partly);
        kinds.push((partly, Options::default()));
    }
    kinds
}

on_both! {
    async fn m_d1_a_member_is_read_back_with_the_whole_profile_and_all_options(world: &World) {
        for (number, (profile, options)) in kinds(world).await.into_iter().enumerate() {
            let email = format!("inga{number}@example.com");
            let member = world.member("Inga", &email, |member| {
                (member.profile, member.options) = (profile, options);
                (member.department, member.location) = (Some(world.department.id), Some(world.location.id));
            });
            let member = member.await;
            let mut transaction = world.begin().await;
            let found = transaction.find_member(world.business.id, member.id).await.unwrap();
            assert_eq!(found.as_ref(), Some(&member));
            let found = transaction.find_member_of_user(world.business.id, member.user).await.unwrap();
            assert_eq!(found, Some(member));
        }
    }

    async fn m_d1_an_invitation_is_read_back_with_the_whole_profile_and_all_options(world: &World) {
        let notes = [None, Some(Note::parse("Welcome!\nAsk for Ben.").unwrap())];
        for (number, (profile, options)) in kinds(world).await.into_iter().enumerate() {
            let invitation = Invitation {
                profile,
                options,
                note: notes[number % 2].clone(),
                code: CodeMode::ALL[number % 3],
                for_member: (number % 4 == 1).then_some(world.admin.id),
                tries: u32::try_from(number % 6).unwrap(),
                printed_at: (number % 5 == 1).then_some(minute(1)),
                asked_at: (number % 3 == 1).then_some(minute(2)),
                ..world.invitation(&format!("inga{number}@example.com"))
            };
            let token = world.token();
            let mut transaction = world.begin().await;
            assert!(transaction.insert_invitation(&invitation, token).await.unwrap());
            let found = transaction.lock_invitation(world.business.id, invitation.id).await.unwrap();
            assert_eq!(found.as_ref(), Some(&invitation));
            let found = transaction.lock_invitation_by_token(token).await.unwrap();
            assert_eq!(found, Some((invitation.clone(), 1)));
            transaction.enqueue(&world.mail(&invitation)).await.unwrap();
            transaction.commit().await.unwrap();
            let opened = world.store.find_opened(token).await.unwrap().expect("known");
            assert_eq!(opened.for_user, invitation.for_member.map(|_| world.admin.user));
            assert_eq!(opened.invitation, invitation);
            let row = world.store.invitation_row(world.scope(), invitation.id, minute(1)).await.unwrap().unwrap();
            assert_eq!(row.access_only, invitation.for_member.is_some());
            let lease = domain::LeaseId::new(world.id());
            let claimed = world.store.claim_due(START, lease, minute(5), 10).await.unwrap();
            assert_eq!(crate::outbox::about_invitation(&claimed[0]).invitation, invitation);
        }
    }
}
