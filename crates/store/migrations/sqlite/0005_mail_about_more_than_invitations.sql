-- Mails that tell of something else than an invitation, and reminders of one.

-- `invitation_id`: the invitation that it is about; `about_id`: whatever else, by its id. No `business_id`: the instance
-- sends it.
CREATE TABLE outbox_of_all (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'new invitation asked', 'location left out', 'reminder',
        'password reset', 'address change', 'address changed')),
    business_id TEXT REFERENCES businesses (id),
    to_email TEXT NOT NULL,
    invitation_id TEXT REFERENCES invitations (id),
    about_id TEXT,
    generation BIGINT NOT NULL CHECK (generation >= 1),
    state TEXT NOT NULL CHECK (state IN ('queued', 'retrying', 'sent', 'failed', 'dropped')),
    tries BIGINT NOT NULL CHECK (tries >= 0),
    answer TEXT,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    give_up_at BIGINT NOT NULL,
    lease_id TEXT,
    lease_until BIGINT,
    settled_at BIGINT,
    CHECK ((invitation_id IS NULL) = (about_id IS NOT NULL)),
    CHECK ((lease_id IS NULL) = (lease_until IS NULL)),
    CHECK ((state IN ('queued', 'retrying')) = (settled_at IS NULL))
);
INSERT INTO outbox_of_all (id, kind, business_id, to_email, invitation_id, generation, state, tries, answer, created_at,
        due_at, give_up_at, lease_id, lease_until, settled_at)
    SELECT id, kind, business_id, to_email, invitation_id, generation, state, tries, answer, created_at,
        due_at, give_up_at, lease_id, lease_until, settled_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_of_all RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('queued', 'retrying');
CREATE INDEX outbox_of_a_lease ON outbox (lease_id) WHERE lease_id IS NOT NULL;
CREATE INDEX outbox_of_an_invitation ON outbox (invitation_id, kind, generation, created_at);
CREATE INDEX outbox_to_an_address ON outbox (business_id, to_email, kind, created_at);
