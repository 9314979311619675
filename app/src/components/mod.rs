//! The parts that pages are made of. They know nothing of members, invitations or servers: words and states come in as props.
//!
//! Every one is a native element first, renders the same on the server and in the first render in the browser, and works without
//! JavaScript; `/dev/components` shows them all, but for charts, which the server alone draws. Classes are named after the component
//! and defined in `style/components/`.

#![expect(
    clippy::needless_pass_by_value,
    reason = "the props of a component are its own"
)]

mod avatar;
mod badge;
mod button;
#[cfg(feature = "ssr")]
mod chart;
mod choice;
#[cfg(test)]
mod colours;
mod confirm;
mod copy;
mod dialog;
mod empty;
mod field;
mod frame;
mod hydrated;
mod icon;
mod input;
mod loading;
mod menu;
mod notice;
mod page;
mod pagination;
mod progress;
mod query;
mod share;
mod strength;
mod table;
mod tabs;
mod textarea;
mod time;
mod tone;
mod toolbar;

#[cfg(feature = "ssr")]
pub use self::chart::*;
// Whole modules, because each component brings the type of its props with it.
pub use self::{
    avatar::*, badge::*, button::*, choice::*, confirm::*, copy::*, dialog::*, empty::*, field::*, frame::*,
    hydrated::*, icon::*, input::*, loading::*, menu::*, notice::*, page::*, pagination::*, progress::*,
    query::*, share::*, strength::*, table::*, tabs::*, textarea::*, time::*, tone::*, toolbar::*,
};
