-- Messages to a member or to a role, and how people are told of them.

-- `to_member_id` or `to_role_id`: whom it was for. No `text`: it was erased with somebody who was deleted.
CREATE TABLE messages (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    sender_id TEXT NOT NULL,
    to_member_id TEXT,
    to_role_id TEXT,
    text TEXT,
    sent_at BIGINT NOT NULL,
    recipients BIGINT NOT NULL CHECK (recipients >= 0),
    CHECK ((to_member_id IS NULL) = (to_role_id IS NOT NULL)),
    FOREIGN KEY (business_id, sender_id) REFERENCES members (business_id, id),
    FOREIGN KEY (business_id, to_member_id) REFERENCES members (business_id, id),
    FOREIGN KEY (business_id, to_role_id) REFERENCES roles (business_id, id)
);
CREATE INDEX messages_of_a_sender ON messages (sender_id, id);
CREATE INDEX messages_counted ON messages (sender_id, sent_at);
CREATE INDEX messages_to_a_member ON messages (to_member_id) WHERE to_member_id IS NOT NULL;

-- One row for each who got it. Its key is the order in which they are listed.
CREATE TABLE message_recipients (
    business_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    message_id TEXT NOT NULL REFERENCES messages (id),
    read_at BIGINT,
    PRIMARY KEY (member_id, message_id),
    FOREIGN KEY (business_id, member_id) REFERENCES members (business_id, id)
);
CREATE INDEX message_recipients_unread ON message_recipients (member_id, message_id) WHERE read_at IS NULL;
CREATE INDEX message_recipients_of_a_message ON message_recipients (message_id);

-- Who was told of new messages is told by mail.
ALTER TABLE members ADD COLUMN notices TEXT NOT NULL DEFAULT 'none' CHECK (notices IN ('none', 'mail', 'sms'));
UPDATE members SET notices = 'mail' WHERE message_notices;
ALTER TABLE members DROP COLUMN message_notices;
ALTER TABLE members RENAME COLUMN notices TO message_notices;
ALTER TABLE invitations ADD COLUMN notices TEXT NOT NULL DEFAULT 'none' CHECK (notices IN ('none', 'mail', 'sms'));
UPDATE invitations SET notices = 'mail' WHERE message_notices;
ALTER TABLE invitations DROP COLUMN message_notices;
ALTER TABLE invitations RENAME COLUMN notices TO message_notices;

-- `to_number`: where an SMS goes; everything else goes to `to_email`. `about_id` of a notice of messages: whom it tells.
CREATE TABLE outbox_with_sms (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'new invitation asked', 'location left out', 'reminder',
        'password reset', 'address change', 'address changed', 'message notice')),
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
INSERT INTO outbox_with_sms (id, kind, business_id, to_email, invitation_id, about_id, generation, state, tries, answer,
        created_at, due_at, give_up_at, lease_id, lease_until, settled_at)
    SELECT id, kind, business_id, to_email, invitation_id, about_id, generation, state, tries, answer,
        created_at, due_at, give_up_at, lease_id, lease_until, settled_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_with_sms RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('queued', 'retrying');
CREATE INDEX outbox_of_a_lease ON outbox (lease_id) WHERE lease_id IS NOT NULL;
CREATE INDEX outbox_of_an_invitation ON outbox (invitation_id, kind, generation, created_at);
CREATE INDEX outbox_to_an_address ON outbox (business_id, to_email, kind, created_at);
CREATE INDEX outbox_in_trouble ON outbox (business_id, state, invitation_id, generation)
    WHERE kind = 'invitation' AND state IN ('queued', 'retrying', 'failed', 'dropped');
CREATE INDEX outbox_of_a_business ON outbox (business_id, id);
CREATE INDEX outbox_of_a_business_to_settle ON outbox (business_id, id) WHERE state IN ('queued', 'retrying', 'failed');
CREATE INDEX outbox_to_settle ON outbox (id) WHERE state IN ('queued', 'retrying', 'failed');
CREATE INDEX outbox_notices ON outbox (about_id, created_at) WHERE kind = 'message notice';
