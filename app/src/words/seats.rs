//! How a subscription's seats stand.

use crate::say::both;
use domain::Seats;

/// How a subscription's seats stand [M-E3].
pub(crate) fn seats(seats: Seats) -> String {
    let (used, held) = (seats.used, seats.held);
    match (seats.limit, seats.over()) {
        (None, _) => both!("app-seats-unlimited", used = used, held = held),
        (Some(limit), 0) => both!(
            "app-seats-free",
            used = used,
            limit = limit,
            held = held,
            free = limit - used - held
        ),
        (Some(limit), over) => both!(
            "app-seats-over",
            used = used,
            limit = limit,
            held = held,
            over = over
        ),
    }
}
