//! Changing what is known of a member.

use crate::audit::Event;
use crate::{Actor, Usher, Verdict};
use domain::{Act, Company, Member, MemberId, MemberRefusal, Options, Permission, PersonName, Profile};

/// What is to be known of a member.
#[derive(Debug, Clone)]
pub struct ProfileTerms {
    /// First name, in this business.
    pub first_name: PersonName,
    /// Last name, in this business.
    pub last_name: PersonName,
    /// What else is known of them.
    pub profile: Profile,
    /// Whose they are, if they are external.
    pub external: Option<Company>,
}

impl Usher {
    /// Changes a member's name, profile and company. What they are called elsewhere stays.
    pub async fn change_profile(
        &self,
        actor: &Actor,
        id: MemberId,
        terms: ProfileTerms,
    ) -> Verdict<(), MemberRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let (before, _, _) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        let mut after = Member {
            first_name: terms.first_name,
            last_name: terms.last_name,
            profile: terms.profile,
            options: Options {
                external: terms.external,
                ..before.options.clone()
            },
            ..before.clone()
        };
        let notices = self.notices_with_new_number(&mut *tx, &after).await?;
        after.options.message_notices = notices;
        if after == before {
            return Ok(());
        }
        if before.options.external.is_none() && after.options.external.is_some() {
            // Whoever is external administers nothing.
            self.keep_an_administrator(&mut *tx, &before).await?;
        }
        if notices != before.options.message_notices {
            tx.set_options(&after).await?;
        }
        tx.set_profile(&after).await?;
        let event = Event::by(actor, Act::MemberProfileChanged)
            .on(id, format!("{} {}", after.first_name, after.last_name))
            .in_department(after.department);
        self.record(&mut *tx, now, with_changes(event, &before, &after))
            .await?;
        Ok(tx.commit().await?)
    }
}

fn with_changes(event: Event, before: &Member, after: &Member) -> Event {
    let facts = |member: &Member| {
        let (profile, company) = (member.profile.clone(), member.options.external.clone());
        let address = company.as_ref().and_then(|company| company.address.clone());
        [
            ("first name", Some(member.first_name.to_string())),
            ("last name", Some(member.last_name.to_string())),
            ("job title", profile.job_title.map(String::from)),
            ("phone", profile.phone.map(String::from)),
            ("mobile phone", profile.mobile.map(String::from)),
            ("employee number", profile.employee_number.map(String::from)),
            ("company", company.map(|company| company.name.to_string())),
            ("company’s address", address.map(String::from)),
            (
                "new-message notifications",
                Some(member.options.message_notices.to_string()),
            ),
        ]
    };
    let pairs = facts(before).into_iter().zip(facts(after));
    pairs.fold(event, |event, ((field, before), (_, after))| {
        event.changed(field, before, after)
    })
}
