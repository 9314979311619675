-- The Invitations tab: lists that are sorted and filtered, work on many rows, reminders.

-- Sorting by address; a slip has none. Each order has an index that holds all that the list filters by.
ALTER TABLE invitations ADD COLUMN email_key TEXT GENERATED ALWAYS AS (COALESCE(email, '')) VIRTUAL;
DROP INDEX invitations_in_order;
CREATE INDEX invitations_in_order ON invitations
    (business_id, sent_at, id, recorded_state, expires_at, department_id, invited_by, role_id, search);
CREATE INDEX invitations_by_expiry ON invitations
    (business_id, expires_at, id, recorded_state, department_id, invited_by, role_id, search);
CREATE INDEX invitations_by_address ON invitations
    (business_id, email_key, id, recorded_state, expires_at, department_id, invited_by, role_id, search);
-- Mails that have not arrived are few, and found by how they stand.
CREATE INDEX outbox_in_trouble ON outbox (business_id, state, invitation_id, generation)
    WHERE kind = 'invitation' AND state IN ('queued', 'retrying', 'failed', 'dropped');

-- Work on many invitations. `due_at`: not before this; NULL: nothing is left to do. A row without an `outcome` waits;
-- `free_at` is the time that its outcome speaks of.
CREATE TABLE invitation_jobs (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    member_id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('resend', 'cancel')),
    made_at BIGINT NOT NULL,
    due_at BIGINT,
    stopped_at BIGINT,
    CHECK (stopped_at IS NULL OR due_at IS NULL),
    FOREIGN KEY (business_id, member_id) REFERENCES members (business_id, id)
);
CREATE INDEX invitation_jobs_due ON invitation_jobs (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX invitation_jobs_of_a_member ON invitation_jobs (business_id, member_id, made_at);
CREATE TABLE invitation_job_rows (
    job_id TEXT NOT NULL REFERENCES invitation_jobs (id),
    number BIGINT NOT NULL CHECK (number >= 1),
    invitation_id TEXT NOT NULL REFERENCES invitations (id),
    outcome TEXT,
    free_at BIGINT,
    settled_at BIGINT,
    PRIMARY KEY (job_id, number),
    CHECK ((outcome IS NULL) = (settled_at IS NULL))
);
CREATE INDEX invitation_job_rows_of_an_invitation ON invitation_job_rows (invitation_id);

-- So many hours after sending a reminder goes out, and a second one; NULL: none does.
ALTER TABLE businesses ADD COLUMN first_reminder_hours BIGINT CHECK (first_reminder_hours BETWEEN 1 AND 720);
ALTER TABLE businesses ADD COLUMN second_reminder_hours BIGINT CHECK (second_reminder_hours BETWEEN 1 AND 720);
-- Each reminder once for each generation.
CREATE TABLE invitation_reminders (
    invitation_id TEXT NOT NULL REFERENCES invitations (id),
    generation BIGINT NOT NULL CHECK (generation >= 1),
    number BIGINT NOT NULL CHECK (number IN (1, 2)),
    reminded_at BIGINT NOT NULL,
    PRIMARY KEY (invitation_id, generation, number)
);
CREATE INDEX invitations_to_remind ON invitations (business_id, sent_at) WHERE recorded_state = 'pending';
