//! Reporting lines.

use super::World;
use domain::UnitKind;

impl World {
    /// Has each active person but the first report to somebody before, some eight to one, and puts them into departments.
    pub(crate) async fn report(&self) -> anyhow::Result<()> {
        let (business, store) = (self.actor()?.seat.business, &self.wired.ports.store);
        let departments = store.unit_choices(business, UnitKind::Department).await?;
        let mut transaction = store.begin().await?;
        for (number, person) in self.people.iter().enumerate() {
            let Some(mut member) = transaction.find_member(business, *person).await? else {
                continue;
            };
            member.department = departments
                .get(number % departments.len().max(1))
                .map(|unit| unit.id);
            transaction.set_place(&member).await?;
            // Every tenth is inactive.
            let above = number.saturating_sub(1) / 8;
            let above = if above % 10 == 9 { above - 1 } else { above };
            if number > 0 {
                transaction
                    .set_manager(business, *person, Some(self.people[above]))
                    .await?;
            }
        }
        transaction.commit().await
    }
}
