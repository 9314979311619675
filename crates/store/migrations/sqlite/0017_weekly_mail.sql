-- The weekly mail: when each member gets it, and its place in the outbox.

-- `zone` NULL: the business's. `next_at`: when it is due next; 0: that was not reckoned yet; NULL: they don't get it.
-- `told_at`: when the last one was queued. `token_hash`: what the link that ends it is found by.
CREATE TABLE weekly_mails (
    member_id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL,
    day TEXT NOT NULL DEFAULT 'monday' CHECK (day IN
        ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
    hour BIGINT NOT NULL DEFAULT 7 CHECK (hour BETWEEN 0 AND 23),
    zone TEXT,
    next_at BIGINT,
    told_at BIGINT,
    token_hash BLOB UNIQUE,
    FOREIGN KEY (business_id, member_id) REFERENCES members (business_id, id)
);
CREATE INDEX weekly_mails_due ON weekly_mails (next_at, member_id) WHERE next_at IS NOT NULL;
INSERT INTO weekly_mails (member_id, business_id, next_at) SELECT id, business_id, 0 FROM members WHERE weekly_mail;

-- Who changed it last: of what somebody did themselves their weekly mail does not tell. NULL: not known.
ALTER TABLE records ADD COLUMN changed_by TEXT REFERENCES members (id);
-- What is to be done in a workspace, and what was changed there lately, each in its order.
CREATE INDEX records_to_do_in_a_workspace ON records
    (business_id, workspace_id, due_on, id, kind, owner_id, assignee_id, state) WHERE state IN ('open', 'in progress');
DROP INDEX records_in_a_workspace;
CREATE INDEX records_changed_in_a_workspace ON records
    (business_id, workspace_id, changed_at, id, kind, owner_id, assignee_id, changed_by);

-- `after_others`: it goes out when nothing else is due, so that nobody's invitation waits behind a thousand weekly mails.
CREATE TABLE outbox_with_weekly_mails (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'new invitation asked', 'location left out', 'reminder',
        'password reset', 'address change', 'address changed', 'message notice', 'weekly mail')),
    after_others BOOLEAN NOT NULL DEFAULT FALSE,
    business_id TEXT REFERENCES businesses (id),
    to_email TEXT,
    to_number TEXT,
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
    CHECK ((to_email IS NULL) = (to_number IS NOT NULL)),
    CHECK ((invitation_id IS NULL) = (about_id IS NOT NULL)),
    CHECK ((lease_id IS NULL) = (lease_until IS NULL)),
    CHECK ((state IN ('queued', 'retrying')) = (settled_at IS NULL))
);
INSERT INTO outbox_with_weekly_mails (id, kind, business_id, to_email, to_number, invitation_id, about_id, generation,
        state, tries, answer, created_at, due_at, give_up_at, lease_id, lease_until, settled_at)
    SELECT id, kind, business_id, to_email, to_number, invitation_id, about_id, generation,
        state, tries, answer, created_at, due_at, give_up_at, lease_id, lease_until, settled_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_with_weekly_mails RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (after_others, due_at) WHERE state IN ('queued', 'retrying');
CREATE INDEX outbox_of_a_lease ON outbox (lease_id) WHERE lease_id IS NOT NULL;
CREATE INDEX outbox_of_an_invitation ON outbox (invitation_id, kind, generation, created_at);
CREATE INDEX outbox_to_an_address ON outbox (business_id, to_email, kind, created_at);
CREATE INDEX outbox_in_trouble ON outbox (business_id, state, invitation_id, generation)
    WHERE kind = 'invitation' AND state IN ('queued', 'retrying', 'failed', 'dropped');
CREATE INDEX outbox_of_a_business ON outbox (business_id, id);
CREATE INDEX outbox_of_a_business_to_settle ON outbox (business_id, id) WHERE state IN ('queued', 'retrying', 'failed');
CREATE INDEX outbox_to_settle ON outbox (id) WHERE state IN ('queued', 'retrying', 'failed');
CREATE INDEX outbox_notices ON outbox (about_id, created_at) WHERE kind = 'message notice';
