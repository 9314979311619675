-- Imports: tables of people, whose rows become draft invitations.

-- `file_hash`: the same file leads back to the same import. `due_at`: when the worker takes it up; NULL: it waits for its
-- member. `worked`: the row that the present phase has come to. `wanted`: JSON, the seats that rows up to there want.
CREATE TABLE imports (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    member_id TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    file_hash BYTEA NOT NULL,
    encoding TEXT NOT NULL,
    headings TEXT NOT NULL,
    columns TEXT NOT NULL,
    role_id TEXT,
    phase TEXT NOT NULL CHECK (phase IN ('checking', 'checked', 'drafting', 'drafted', 'discarding', 'discarded')),
    due_at BIGINT,
    worked BIGINT NOT NULL CHECK (worked >= 0),
    wanted TEXT NOT NULL,
    CHECK ((phase IN ('checking', 'drafting', 'discarding')) = (due_at IS NOT NULL)),
    FOREIGN KEY (business_id, member_id) REFERENCES members (business_id, id),
    FOREIGN KEY (business_id, role_id) REFERENCES roles (business_id, id)
);
CREATE UNIQUE INDEX imports_one_of_a_file ON imports (business_id, member_id, file_hash)
    WHERE phase NOT IN ('discarding', 'discarded');
CREATE INDEX imports_due ON imports (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX imports_of_a_member ON imports (business_id, member_id, made_at);

-- `cells`: JSON; nothing any more once it is a draft. `key`: what tells the person from others. `problems`: JSON.
CREATE TABLE import_rows (
    import_id TEXT NOT NULL REFERENCES imports (id),
    number BIGINT NOT NULL CHECK (number >= 2),
    cells TEXT NOT NULL,
    key TEXT COLLATE "C",
    state TEXT NOT NULL CHECK (state IN ('read', 'fine', 'refused', 'drafted')),
    problems TEXT NOT NULL,
    invitation_id TEXT REFERENCES invitations (id),
    PRIMARY KEY (import_id, number),
    CHECK (invitation_id IS NULL OR state = 'drafted')
);
CREATE INDEX import_rows_by_state ON import_rows (import_id, state, number);
CREATE INDEX import_rows_by_key ON import_rows (key) WHERE key IS NOT NULL;
CREATE INDEX import_rows_of_an_invitation ON import_rows (invitation_id) WHERE invitation_id IS NOT NULL;

-- Sending the drafts of an import is work on many invitations.
ALTER TABLE invitation_jobs ADD COLUMN import_id TEXT REFERENCES imports (id);
CREATE INDEX invitation_jobs_of_an_import ON invitation_jobs (import_id) WHERE import_id IS NOT NULL;

-- What tells the person of a draft from others: of one member's drafts none has another's.
ALTER TABLE invitations ADD COLUMN draft_key TEXT COLLATE "C" CHECK (draft_key IS NULL OR recorded_state = 'draft');
CREATE UNIQUE INDEX invitations_one_draft ON invitations (business_id, invited_by, draft_key)
    WHERE draft_key IS NOT NULL;
CREATE INDEX invitations_in_draft ON invitations (batch_id) WHERE recorded_state = 'draft';
