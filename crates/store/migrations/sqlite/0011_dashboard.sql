-- The dashboard's figures of invitations. Each index holds all that is counted, and is read in its order.

-- With what tells whether a slip was delivered.
DROP INDEX invitations_in_order;
CREATE INDEX invitations_in_order ON invitations
    (business_id, sent_at, id, recorded_state, expires_at, department_id, invited_by, role_id, search, channel, printed_at);

-- The time to accept in whole quarters of an hour: few different ones, so that they are counted here and not one by one.
CREATE INDEX invitations_by_time_to_accept ON invitations
    (business_id, department_id, channel,
        (CASE WHEN recorded_state = 'accepted' THEN (closed_at - sent_at) / 900000000 END),
        sent_at, printed_at, id, recorded_state, closed_at)
    WHERE recorded_state <> 'draft';

CREATE INDEX invitations_expired ON invitations (business_id, department_id) WHERE recorded_state = 'expired';
CREATE INDEX invitations_awaiting_confirmation ON invitations (business_id, department_id)
    WHERE recorded_state = 'awaiting confirmation';
