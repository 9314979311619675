//! `usher business create`: a business, and the link with which its first administrator sets it up.

use super::open::{load, open};
use crate::flags::SettingFlags;
use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use domain::{BusinessName, RoleTemplate, ZoneName};
use service::{NewBusiness, Usher};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct CreateBusiness {
    /// What it is called.
    #[arg(long)]
    name: String,
    /// The roles that it begins with.
    #[arg(long, value_enum, default_value = "general")]
    template: Template,
    /// The time zone in which its times are told, such as Europe/Berlin.
    #[arg(long)]
    zone: String,
    #[command(flatten)]
    settings: SettingFlags,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Template {
    General,
    QualityHr,
    Assets,
}

impl From<Template> for RoleTemplate {
    fn from(template: Template) -> Self {
        match template {
            Template::General => Self::General,
            Template::QualityHr => Self::QualityHr,
            Template::Assets => Self::Assets,
        }
    }
}

impl CreateBusiness {
    pub(super) async fn run(self) -> anyhow::Result<ExitCode> {
        let name = BusinessName::parse(&self.name).with_context(|| format!("--name {:?}", self.name))?;
        if !Usher::knows_zone(&self.zone) {
            bail!(
                "--zone {:?} is no time zone; give one such as Europe/Berlin",
                self.zone
            );
        }
        let new = NewBusiness {
            name,
            template: self.template.into(),
            zone: ZoneName(self.zone),
        };
        let usher = open(&load(self.settings)?).await?.usher;
        let token = usher.create_business(&new).await?;
        println!(
            "{} is made. Whoever opens this link first becomes its administrator:",
            new.name
        );
        println!("{}/setup/{}", usher.policy().public_url, token.expose());
        Ok(ExitCode::SUCCESS)
    }
}
