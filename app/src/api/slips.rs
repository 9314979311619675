//! Slips: which wait to be printed, and printing them.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{SlipList, SlipSheets, layout},
    say::{speaking_in, t},
    ssr,
    wire::SlipFacts,
};
#[cfg(feature = "ssr")]
use domain::{InvitationFilter, InvitationId, InvitationView, RenewRefusal};

/// So many are printed at once.
#[cfg(feature = "ssr")]
const MOST_SLIPS: usize = 100;

/// The slips that wait to be printed.
#[server(endpoint = "slips_page", input = GetUrl, output = Json)]
pub(crate) async fn slips_page() -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let usher = ssr::site()?.usher;
    let rows = usher
        .invitations(&actor, &InvitationView::of(InvitationFilter::ToPrint))
        .await;
    let mut rows = rows.map_err(ssr::told(None))?.rows;
    rows.retain(|row| row.may_be_acted_on_by(&actor.seat.authority));
    Ok(draw(|| view! { <SlipList rows /> }))
}

/// Prints slips: the answer is the one place that shows them.
#[server(endpoint = "print_slips")]
pub(crate) async fn print_slips(
    #[server(default)] ids: Vec<String>,
    #[server(default)] paper: String,
    #[server(default)] each: String,
) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let ids: Vec<InvitationId> = ids.iter().map(|id| ssr::parse_id(id)).collect::<Result<_, _>>()?;
    if ids.is_empty() || ids.len() > MOST_SLIPS {
        return Err(crate::wire::Why::Renew(RenewRefusal::NothingToPrint).into());
    }
    let slips = ssr::site()?.usher.print_slips(&actor, &ids).await;
    let slips = slips.map_err(ssr::told(Some(&actor.seat.zone)))?;
    let slips: Vec<SlipFacts> = slips.into_iter().map(facts).collect();
    let class = layout(&paper, &each);
    Ok(draw(|| view! { <SlipSheets slips class /> }))
}

/// In words of the language of whoever gets it.
#[cfg(feature = "ssr")]
pub(super) fn facts(slip: service::Slip) -> SlipFacts {
    let language = slip.language;
    let [title, expires] = speaking_in(language, || {
        [
            t!("account-slip-title", business = slip.business.to_string()),
            ssr::when(slip.expires_at, &slip.zone).text,
        ]
    });
    SlipFacts {
        language,
        title,
        expires,
        picture: ssr::qr_picture(&slip.link),
        name: slip.name,
        department: slip.department,
        address: slip.address,
        code: slip.code.grouped(),
        asks_number: slip.asks_number,
    }
}
