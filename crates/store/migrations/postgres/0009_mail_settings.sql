-- The mail server that administrators set, how far the audit was looked at, and what the outbox's and the audit's pages are
-- read by.

-- One row at most. `sealed_password` is encrypted under the instance key, for this host, port and user.
CREATE TABLE mail_settings (
    only_one BIGINT NOT NULL PRIMARY KEY CHECK (only_one = 1),
    changes BIGINT NOT NULL,
    host TEXT NOT NULL,
    port BIGINT NOT NULL CHECK (port BETWEEN 1 AND 65535),
    encryption TEXT NOT NULL CHECK (encryption IN ('tls', 'starttls', 'none')),
    user_name TEXT,
    sealed_password BYTEA,
    sender_name TEXT,
    sender_email TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    CHECK (user_name IS NOT NULL OR sealed_password IS NULL)
);

-- What the last look at a chain found: up to which event everything fits, with that event's hash. `whole_at`: when it was
-- last walked from its first event on.
CREATE TABLE audit_checks (
    chain TEXT NOT NULL PRIMARY KEY REFERENCES audit_heads (chain),
    seq BIGINT NOT NULL CHECK (seq >= 0),
    hash BYTEA NOT NULL,
    checked_at BIGINT NOT NULL,
    whole_at BIGINT NOT NULL,
    broken_at BIGINT
);

CREATE INDEX audit_events_by_an_actor ON audit_events (chain, actor, seq);
CREATE INDEX audit_events_on_a_subject ON audit_events (chain, subject, seq);

CREATE INDEX outbox_of_a_business ON outbox (business_id, id);
CREATE INDEX outbox_of_a_business_to_settle ON outbox (business_id, id) WHERE state IN ('queued', 'retrying', 'failed');
CREATE INDEX outbox_to_settle ON outbox (id) WHERE state IN ('queued', 'retrying', 'failed');
