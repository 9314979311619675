//! `usher doctor`: whether what must hold holds.

use crate::Usher;
use crate::audit::next_link;
use crate::ports::ChainHead;
use domain::BusinessId;

/// Something that is not as it must be, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ailment(pub String);

/// What the doctor looked at and found.
#[derive(Debug, Clone, Default)]
pub struct CheckUp {
    /// How many audit chains were walked.
    pub chains: usize,
    /// How many events they have.
    pub events: i64,
    /// What is wrong; none: sound.
    pub ailments: Vec<Ailment>,
}

impl Usher {
    /// Checks the database's integrity, the invariants across tables, the one secret that has to be read again, and every
    /// link of every audit chain.
    pub async fn check_up(&self) -> anyhow::Result<CheckUp> {
        let mut check_up = CheckUp::default();
        let problems = self.store.integrity_problems().await?;
        let broken = self.store.broken_invariants(self.now()).await?;
        check_up
            .ailments
            .extend(problems.into_iter().chain(broken).map(Ailment));
        if let Some(kept) = self.store.mail_settings().await?
            && kept.password.is_some()
            && self.mail_password(&kept).is_none()
        {
            let lost = "the mail server's password can't be read under this instance key: type it anew";
            check_up.ailments.push(Ailment(lost.to_owned()));
        }
        for chain in self.store.chains().await? {
            check_up.chains += 1;
            self.walk_chain(chain, &mut check_up).await?;
        }
        Ok(check_up)
    }

    async fn walk_chain(&self, chain: Option<BusinessId>, check_up: &mut CheckUp) -> anyhow::Result<()> {
        let name = chain.map_or_else(
            || "the instance".to_owned(),
            |business| format!("business {business}"),
        );
        let mut head = ChainHead::START;
        loop {
            let events = self.store.events_after(chain, head.seq, 1_000).await?;
            if events.is_empty() {
                break;
            }
            for event in events {
                let Some(next) = next_link(&head, &event) else {
                    check_up.ailments.push(Ailment(format!(
                        "audit of {name}: event {} does not fit",
                        event.seq
                    )));
                    return Ok(());
                };
                head = next;
                check_up.events += 1;
            }
        }
        if self.store.chain_head(chain).await? != head {
            check_up
                .ailments
                .push(Ailment(format!("audit of {name}: events are missing at the end")));
        }
        Ok(())
    }
}
