//! `invitation_reminders`, and when a business reminds.

use super::{Sql, sql};

pub(crate) const OF_BUSINESS: Sql =
    sql!("SELECT first_reminder_hours, second_reminder_hours FROM businesses WHERE id = $1");

pub(crate) const BUSINESSES: Sql = sql!(
    "SELECT id, first_reminder_hours, second_reminder_hours FROM businesses
     WHERE first_reminder_hours IS NOT NULL ORDER BY id"
);

pub(crate) const DUE: Sql = sql!(
    "SELECT i.id, i.generation FROM invitations i
     WHERE i.business_id = $1 AND i.recorded_state = 'pending' AND i.sent_at <= $3 AND i.expires_at > $4
         AND i.email IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM invitation_reminders r
             WHERE r.invitation_id = i.id AND r.generation = i.generation AND r.number >= $2)
         AND EXISTS (SELECT 1 FROM outbox o WHERE o.invitation_id = i.id AND o.kind = 'invitation'
             AND o.generation = i.generation AND o.state = 'sent')
     ORDER BY i.sent_at, i.id LIMIT $5"
);

pub(crate) const SET: Sql =
    sql!("UPDATE businesses SET first_reminder_hours = $2, second_reminder_hours = $3 WHERE id = $1");

/// Of many at once one gets through, by the primary key.
pub(crate) const MARK: Sql = sql!(
    "INSERT INTO invitation_reminders (invitation_id, generation, number, reminded_at)
     SELECT i.id, i.generation, $3, $4 FROM invitations i
     WHERE i.id = $1 AND i.generation = $2 AND i.recorded_state = 'pending' AND i.expires_at > $4
         AND i.email IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM invitation_reminders r
             WHERE r.invitation_id = i.id AND r.generation = i.generation AND r.number >= $3)
     ON CONFLICT (invitation_id, generation, number) DO NOTHING"
);
