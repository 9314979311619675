//! Inline pictures, drawn in the colour of the text around them. They are decoration: words always stand beside them.

use leptos::prelude::*;

/// The pictures there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// A page with lines: the audit.
    Audit,
    /// A house of offices: a business.
    Building,
    /// A tick.
    Check,
    /// Down.
    ChevronDown,
    /// Onwards in reading direction.
    ChevronEnd,
    /// Back in reading direction.
    ChevronStart,
    /// A clock.
    Clock,
    /// Two sheets: copy.
    Copy,
    /// A cross: close.
    Cross,
    /// A stop sign with an exclamation mark.
    Danger,
    /// Boxes under a box: departments.
    Department,
    /// A house: the dashboard.
    Home,
    /// An empty tray.
    Inbox,
    /// A circled i.
    Info,
    /// A pin on a map.
    Location,
    /// An envelope.
    Mail,
    /// Three dots: more.
    More,
    /// One person.
    Person,
    /// A plus: add.
    Plus,
    /// A list with ticks: the register.
    Register,
    /// A magnifying glass.
    Search,
    /// Sliders: settings.
    Settings,
    /// An arrow out of a door.
    SignOut,
    /// A circled tick.
    Success,
    /// Two persons.
    Users,
    /// A triangle with an exclamation mark.
    Warning,
}

impl Glyph {
    /// The strokes on a grid of 16 by 16.
    fn path(self) -> &'static str {
        match self {
            Self::Audit => "M3.5 1.5h9v13h-9zM6 5h4M6 8h4M6 11h2.5",
            Self::Building => "M3 14.5v-13h7v13M10 6h3v8.5M1.5 14.5h13M5.5 4.5h2M5.5 7.5h2M5.5 10.5h2",
            Self::Check => "M3 8.5l3.2 3.2L13 4.8",
            Self::ChevronDown => "M4 6l4 4 4-4",
            Self::ChevronEnd => "M6 4l4 4-4 4",
            Self::ChevronStart => "M10 4L6 8l4 4",
            Self::Clock => "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM8 4.5V8l2.5 1.5",
            Self::Copy => "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
            Self::Cross => "M4 4l8 8M12 4l-8 8",
            Self::Danger => "M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM8 4.8v3.6M8 10.9v.3",
            Self::Department => "M6 1.5h4v4H6zM1.5 10.5h4v4h-4zM10.5 10.5h4v4h-4zM8 5.5V8M3.5 10.5V8h9v2.5",
            Self::Home => "M2.5 7L8 2.5 13.5 7v6.5h-4V10h-3v3.5h-4z",
            Self::Inbox => "M2 9l2-6.5h8L14 9v4.5H2zM2 9h3.5l1 2h3l1-2H14",
            Self::Info => "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM8 7.2v4M8 4.6v.3",
            Self::Location => {
                "M8 14.5c3-3.4 4.5-5.8 4.5-8a4.5 4.5 0 0 0-9 0c0 2.2 1.5 4.6 4.5 8zM8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8z"
            }
            Self::Mail => "M2 3.5h12v9H2zM2 4.5l6 4.5 6-4.5",
            Self::More => "M3 8h.01M8 8h.01M13 8h.01",
            Self::Person => "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14.5c0-3 2.4-4.7 5.5-4.7s5.5 1.7 5.5 4.7",
            Self::Plus => "M8 3v10M3 8h10",
            Self::Register => {
                "M6.5 4h7.5M6.5 8h7.5M6.5 12h7.5M1.8 4l1 1L4.6 3M1.8 8l1 1L4.6 7M1.8 12l1 1 1.8-2"
            }
            Self::Search => "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14",
            Self::Settings => {
                "M2 5h5M11 5h3M9 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM2 11h1M7 11h7M5 9a2 2 0 1 1 0 4 2 2 0 0 1 0-4z"
            }
            Self::SignOut => "M6 2.5H2.5v11H6M10.5 11l3-3-3-3M13.5 8H6",
            Self::Success => "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM5 8.3l2.1 2.1L11 6.2",
            Self::Users => {
                "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M10.5 2.8a2.5 2.5 0 0 1 0 4.6M12 9.8c1.6.5 2.5 1.9 2.5 3.7"
            }
            Self::Warning => "M8 2l6.5 11.5h-13zM8 6.5v3.2M8 11.6v.2",
        }
    }

    /// Whether the picture points and must turn around in right-to-left scripts.
    fn turns(self) -> bool {
        matches!(self, Self::ChevronEnd | Self::ChevronStart | Self::SignOut)
    }
}

/// An inline picture, hidden from assistive technology.
#[component]
pub fn Icon(
    /// Which one.
    glyph: Glyph,
) -> impl IntoView {
    let class = if glyph.turns() { "icon icon-turns" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d=glyph.path()></path>
        </svg>
    }
}
