-- The register: records, and the lists of them that members save.

-- `workspace_id` NULL: a contact that was made with an invitation. `due_on`: ISO 8601, '9999-12-31' for never. `details`:
-- JSON, what the type has beside. `changed_at`: whoever changes the record tells which state of it they saw. `search`: the
-- title, a line break and the details, in lower case.
CREATE TABLE records (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN
        ('expiration items', 'contacts', 'companies', 'locations', 'equipment', 'vehicles', 'defects')),
    title TEXT NOT NULL,
    workspace_id TEXT,
    owner_id TEXT,
    assignee_id TEXT,
    assigned_by TEXT,
    due_on TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'in progress', 'done', 'closed')),
    notes TEXT,
    details TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    search TEXT COLLATE "C" NOT NULL,
    UNIQUE (business_id, id),
    CHECK (workspace_id IS NOT NULL OR kind = 'contacts'),
    FOREIGN KEY (business_id, workspace_id) REFERENCES units (business_id, id),
    FOREIGN KEY (business_id, owner_id) REFERENCES members (business_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (business_id, assignee_id) REFERENCES members (business_id, id),
    FOREIGN KEY (business_id, assigned_by) REFERENCES members (business_id, id)
);
-- The list in its order, with all that it is narrowed by: what is not closed, and everything.
CREATE INDEX records_unfinished_in_order ON records
    (business_id, due_on, id, kind, workspace_id, owner_id, assignee_id, state, search) WHERE state <> 'closed';
CREATE INDEX records_in_order ON records
    (business_id, due_on, id, kind, workspace_id, owner_id, assignee_id, state, search);
CREATE INDEX records_of_a_kind ON records
    (business_id, kind, due_on, id, workspace_id, owner_id, assignee_id, state, search);
CREATE INDEX records_of_an_owner ON records (owner_id, state, due_on) WHERE owner_id IS NOT NULL;
CREATE INDEX records_of_an_assignee ON records (assignee_id, state, due_on) WHERE assignee_id IS NOT NULL;
CREATE INDEX records_in_a_workspace ON records (workspace_id, changed_at);
CREATE INDEX records_of_invited_people ON records (business_id, search, id)
    WHERE kind = 'contacts' AND workspace_id IS NULL;

CREATE TABLE record_views (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    name TEXT NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    query TEXT NOT NULL,
    UNIQUE (member_id, name_key)
);

-- A contact is a record. What was kept of it moves there; what is left tells whom it stands for.
INSERT INTO records (id, business_id, kind, title, due_on, state, details, created_at, changed_at, search)
    SELECT id, business_id, 'contacts', COALESCE(NULLIF(TRIM(COALESCE(first_name, '') || ' ' || COALESCE(last_name, '')), ''), email, 'Contact'),
        '9999-12-31', 'open',
        json_strip_nulls(json_build_object('email', email, 'phone', phone, 'mobile', mobile, 'job title', job_title,
            'company', company))::TEXT,
        created_at, COALESCE(touched_at, created_at), search
    FROM contacts;
CREATE TABLE contact_links (
    id TEXT NOT NULL PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    email TEXT COLLATE "C",
    invitation_id TEXT REFERENCES invitations (id),
    member_id TEXT REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
    touched_at BIGINT
);
INSERT INTO contact_links (id, business_id, email, invitation_id, member_id, touched_at)
    SELECT id, business_id, email, invitation_id, member_id, touched_at FROM contacts;
-- What is still to be checked of these rows is checked now: no index is made of a table that waits for that.
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE contacts;
ALTER TABLE contact_links RENAME TO contacts;
CREATE INDEX contacts_with_an_address ON contacts (business_id, email);
CREATE INDEX contacts_made_with_an_invitation ON contacts (invitation_id) WHERE invitation_id IS NOT NULL;
CREATE UNIQUE INDEX contacts_one_for_a_member ON contacts (member_id) WHERE member_id IS NOT NULL;
