-- What is kept by Usher. Ids are UUIDs as text; times are microseconds since 1970; spans are microseconds.
-- The twin in the other folder has the same statements, but for the types of bytes and the collation of texts that are sorted.

CREATE TABLE instance_values (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE users (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    password_hash TEXT,
    instance_admin BOOLEAN NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE businesses (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    language TEXT NOT NULL,
    invitation_hours BIGINT CHECK (invitation_hours BETWEEN 1 AND 720),
    created_at BIGINT NOT NULL
);

-- `slot` is 'instance' for the instance's link, of which one unused one exists at most, and NULL for a business's.
CREATE TABLE setup_links (
    id TEXT NOT NULL PRIMARY KEY,
    token_hash BYTEA NOT NULL UNIQUE,
    business_id TEXT REFERENCES businesses (id),
    slot TEXT CHECK (slot = 'instance'),
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    CHECK ((business_id IS NULL) = (slot IS NOT NULL))
);
CREATE UNIQUE INDEX setup_links_one_for_the_instance ON setup_links (slot) WHERE used_at IS NULL;
CREATE INDEX setup_links_of_a_business ON setup_links (business_id);

-- `invites` and `administers` follow from `permissions` and `scope`, by the rules of the domain, when a role is written.
CREATE TABLE roles (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    description TEXT NOT NULL,
    permissions TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('whole business', 'own department')),
    reach TEXT NOT NULL CHECK (reach IN ('all', 'own')),
    invites BOOLEAN NOT NULL,
    administers BOOLEAN NOT NULL,
    by_invitation BOOLEAN NOT NULL,
    built_in BOOLEAN NOT NULL,
    archived_at BIGINT,
    UNIQUE (business_id, id)
);
CREATE UNIQUE INDEX roles_one_of_a_name ON roles (business_id, name_key) WHERE archived_at IS NULL;

-- `name_key` is the name in lower case.
CREATE TABLE units (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    kind TEXT NOT NULL CHECK (kind IN ('department', 'location', 'team', 'workspace')),
    name TEXT NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    archived_at BIGINT,
    UNIQUE (business_id, id)
);
CREATE UNIQUE INDEX units_one_of_a_name ON units (business_id, kind, name_key) WHERE archived_at IS NULL;
CREATE INDEX units_in_order ON units (business_id, kind, name_key);

-- `search` is the name, a line break and the address, in lower case: the list is sorted by it and searched in it.
CREATE TABLE members (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    user_id TEXT NOT NULL REFERENCES users (id),
    role_id TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'inactive')),
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    department_id TEXT,
    location_id TEXT,
    joined_at BIGINT NOT NULL,
    last_seen_at BIGINT,
    search TEXT COLLATE "C" NOT NULL,
    UNIQUE (business_id, id),
    UNIQUE (business_id, user_id),
    FOREIGN KEY (business_id, role_id) REFERENCES roles (business_id, id),
    FOREIGN KEY (business_id, department_id) REFERENCES units (business_id, id),
    FOREIGN KEY (business_id, location_id) REFERENCES units (business_id, id)
);
-- Holds all that the list filters by, so that counting and skipping read this index alone.
CREATE INDEX members_in_order ON members (business_id, search, status, department_id, id);
CREATE INDEX members_of_a_department_in_order ON members (business_id, department_id, search, status, id);
CREATE INDEX members_of_a_user ON members (user_id, business_id);
CREATE INDEX members_of_a_role ON members (business_id, role_id, status);
CREATE INDEX members_of_a_department ON members (department_id, status);
CREATE INDEX members_of_a_location ON members (location_id, status);

CREATE TABLE sessions (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id),
    business_id TEXT REFERENCES businesses (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    idle_span BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    idle_until BIGINT NOT NULL
);
CREATE INDEX sessions_of_a_user ON sessions (user_id, business_id);
CREATE INDEX sessions_by_business ON sessions (business_id);
CREATE INDEX sessions_by_end ON sessions (expires_at);
CREATE INDEX sessions_by_idle_end ON sessions (idle_until);

CREATE TABLE sign_in_tries (
    key BYTEA NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL CHECK (failures >= 0),
    last_at BIGINT NOT NULL,
    wait_until BIGINT NOT NULL
);
CREATE INDEX sign_in_tries_by_age ON sign_in_tries (last_at);

CREATE TABLE spent_invitations (
    user_id TEXT NOT NULL REFERENCES users (id),
    spent_at BIGINT NOT NULL
);
CREATE INDEX spent_invitations_of_a_user ON spent_invitations (user_id, spent_at);
CREATE INDEX spent_invitations_by_age ON spent_invitations (spent_at);

-- `member_id` is whom an accepted one became; it may be written before that member is, in one transaction.
CREATE TABLE invitations (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    batch_id TEXT NOT NULL,
    email TEXT NOT NULL,
    first_name TEXT,
    last_name TEXT,
    role_id TEXT NOT NULL,
    department_id TEXT,
    location_id TEXT,
    invited_by TEXT NOT NULL,
    recorded_state TEXT NOT NULL CHECK (recorded_state IN
        ('draft', 'pending', 'awaiting confirmation', 'accepted', 'expired', 'cancelled')),
    generation BIGINT NOT NULL CHECK (generation >= 1),
    sent_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    closed_at BIGINT,
    asked_at BIGINT,
    member_id TEXT REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
    search TEXT NOT NULL,
    CHECK ((recorded_state = 'accepted') = (member_id IS NOT NULL)),
    CHECK ((recorded_state IN ('accepted', 'expired', 'cancelled')) = (closed_at IS NOT NULL)),
    FOREIGN KEY (business_id, role_id) REFERENCES roles (business_id, id),
    FOREIGN KEY (business_id, department_id) REFERENCES units (business_id, id),
    FOREIGN KEY (business_id, location_id) REFERENCES units (business_id, id),
    FOREIGN KEY (business_id, invited_by) REFERENCES members (business_id, id)
);
CREATE UNIQUE INDEX invitations_one_open_to_an_address ON invitations (business_id, email)
    WHERE recorded_state IN ('pending', 'awaiting confirmation');
-- Holds all that the list filters by, so that counting and skipping read this index alone.
CREATE INDEX invitations_in_order ON invitations
    (business_id, sent_at, id, recorded_state, expires_at, department_id, search);
CREATE INDEX invitations_of_a_batch ON invitations (batch_id);
CREATE INDEX invitations_to_expire ON invitations (expires_at) WHERE recorded_state = 'pending';
CREATE INDEX invitations_of_a_role ON invitations (business_id, role_id);
CREATE INDEX invitations_of_an_inviter ON invitations (business_id, invited_by);
CREATE INDEX invitations_into_a_department ON invitations (department_id, recorded_state, expires_at);
CREATE INDEX invitations_into_a_location ON invitations (location_id, recorded_state, expires_at);
CREATE INDEX invitations_of_a_member ON invitations (member_id) WHERE member_id IS NOT NULL;

-- The hash of every generation's token: an old link is known as superseded.
CREATE TABLE invitation_tokens (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    invitation_id TEXT NOT NULL REFERENCES invitations (id),
    generation BIGINT NOT NULL CHECK (generation >= 1),
    UNIQUE (invitation_id, generation)
);

CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'new invitation asked', 'location left out')),
    business_id TEXT NOT NULL REFERENCES businesses (id),
    to_email TEXT NOT NULL,
    invitation_id TEXT NOT NULL REFERENCES invitations (id),
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
    CHECK ((lease_id IS NULL) = (lease_until IS NULL)),
    CHECK ((state IN ('queued', 'retrying')) = (settled_at IS NULL))
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('queued', 'retrying');
CREATE INDEX outbox_of_a_lease ON outbox (lease_id) WHERE lease_id IS NOT NULL;
CREATE INDEX outbox_of_an_invitation ON outbox (invitation_id, kind, generation, created_at);
CREATE INDEX outbox_to_an_address ON outbox (business_id, to_email, kind, created_at);

-- `chain` is the business's id, or 'instance'.
CREATE TABLE audit_heads (
    chain TEXT NOT NULL PRIMARY KEY,
    business_id TEXT REFERENCES businesses (id),
    seq BIGINT NOT NULL CHECK (seq >= 0),
    hash BYTEA NOT NULL
);

-- `actor` and `subject` are ids of whatever kind; they outlive what they name.
CREATE TABLE audit_events (
    id TEXT NOT NULL PRIMARY KEY,
    chain TEXT NOT NULL REFERENCES audit_heads (chain),
    business_id TEXT REFERENCES businesses (id),
    seq BIGINT NOT NULL CHECK (seq >= 1),
    at BIGINT NOT NULL,
    act TEXT NOT NULL,
    actor TEXT,
    subject TEXT,
    department_id TEXT REFERENCES units (id),
    commitment BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    UNIQUE (chain, seq),
    CHECK (chain = COALESCE(business_id, 'instance'))
);
CREATE INDEX audit_events_in_a_department ON audit_events (chain, department_id, seq);
CREATE INDEX audit_events_of_an_act ON audit_events (chain, act, seq);

-- What can be erased. `search` is the actor's name, a line break and the subject's, in lower case.
CREATE TABLE audit_personal (
    event_id TEXT NOT NULL PRIMARY KEY REFERENCES audit_events (id),
    salt BYTEA NOT NULL,
    actor TEXT,
    subject TEXT,
    address TEXT,
    details TEXT NOT NULL,
    search TEXT NOT NULL
);
