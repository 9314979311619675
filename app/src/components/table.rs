//! Tables, which become cards where they are narrow. The roles are written out, because some browsers forget a table's meaning when
//! its display changes.

use leptos::prelude::*;

/// How a column is sorted now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Not by this column.
    None,
    /// Smallest first.
    Ascending,
    /// Largest first.
    Descending,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    label: String,
    hidden: bool,
    numeric: bool,
    sort: Option<(Sort, String)>,
}

impl Column {
    /// A column with words at its head.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            hidden: false,
            numeric: false,
            sort: None,
        }
    }

    /// The words are for assistive technology alone (the column of actions).
    #[must_use]
    pub fn hidden_label(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// Numbers, at the end of the cell.
    #[must_use]
    pub fn numeric(mut self) -> Self {
        self.numeric = true;
        self
    }

    /// Can be sorted: how it is now, and the address of the other way.
    #[must_use]
    pub fn sorted(mut self, now: Sort, href: impl Into<String>) -> Self {
        self.sort = Some((now, href.into()));
        self
    }

    fn into_head(self) -> impl IntoView {
        let class = if self.numeric {
            "table-head table-numeric"
        } else {
            "table-head"
        };
        let label_class = if self.hidden {
            "visually-hidden"
        } else {
            "table-label"
        };
        let label = view! { <span class=label_class>{self.label}</span> };
        let (aria_sort, content) = match self.sort {
            None => (None, label.into_any()),
            Some((now, href)) => {
                let (aria, arrow) = match now {
                    Sort::None => (None, ""),
                    Sort::Ascending => (Some("ascending"), "↑"),
                    Sort::Descending => (Some("descending"), "↓"),
                };
                let arrow = view! { <span class="table-arrow" aria-hidden="true">{arrow}</span> };
                (
                    aria,
                    view! { <a class="table-sort" href=href>{label} {arrow}</a> }.into_any(),
                )
            }
        };
        view! {
            <th class=class scope="col" role="columnheader" aria-sort=aria_sort>
                {content}
            </th>
        }
    }
}

/// A table; the rows ([`Row`]) are its children.
#[component]
pub fn Table(
    /// What the table lists; read out before it.
    #[prop(into)]
    caption: String,
    /// Show the caption, too.
    #[prop(optional)]
    caption_visible: bool,
    /// It has many columns: its rows become cards while there is still some room.
    #[prop(optional)]
    wide: bool,
    /// The heads, in order.
    columns: Vec<Column>,
    /// The rows.
    children: Children,
) -> impl IntoView {
    let caption_class = if caption_visible {
        "table-caption"
    } else {
        "table-caption visually-hidden"
    };
    let frame_class = if wide {
        "table-frame table-frame-wide"
    } else {
        "table-frame"
    };
    view! {
        <div class=frame_class>
            <table class="table" role="table">
                <caption class=caption_class>{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">{columns.into_iter().map(Column::into_head).collect_view()}</tr>
                </thead>
                <tbody role="rowgroup">{children()}</tbody>
            </table>
        </div>
    }
}

/// A row; its children are one [`HeadCell`] and [`Cell`]s.
#[component]
pub fn Row(
    /// The cells.
    children: Children,
) -> impl IntoView {
    view! {
        <tr class="table-row" role="row">
            {children()}
        </tr>
    }
}

/// The cell that names its row: the first, and the title of the card.
#[component]
pub fn HeadCell(
    /// The name.
    children: Children,
) -> impl IntoView {
    view! {
        <th class="table-cell table-name" scope="row" role="rowheader">
            {children()}
        </th>
    }
}

/// An address in a cell, or a name: on one line, cut short where it is too long for a table; the title has all of it.
#[component]
pub fn Address(
    /// The address or name.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let title = text.clone();
    view! {
        <span class="table-address" title=title>
            {text}
        </span>
    }
}

/// A cell. Where rows are cards, one that holds nothing (None, not an empty text) is left out.
#[component]
pub fn Cell(
    /// The head of its column, shown in the card. Empty for actions.
    #[prop(into)]
    label: String,
    /// Numbers, at the end of the cell.
    #[prop(optional)]
    numeric: bool,
    /// Buttons and menus rather than data: at the end, and without a label.
    #[prop(optional)]
    actions: bool,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    let class = match (numeric, actions) {
        (_, true) => "table-cell table-actions",
        (true, false) => "table-cell table-numeric",
        (false, false) => "table-cell",
    };
    view! {
        <td class=class role="cell" data-label=label>
            <div class="table-value">{children()}</div>
        </td>
    }
}
