-- Everything that an invitation can say: who without e-mail, options, invite codes, slips, record sets, contacts.

-- A user signs in with an e-mail address or, without one, with a username; the @ in it tells which.
ALTER TABLE users RENAME COLUMN email TO sign_in_name;

-- The plan has record sets or not; how invite codes reach people.
ALTER TABLE businesses ADD COLUMN has_record_sets BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE businesses ADD COLUMN code_mode TEXT NOT NULL DEFAULT 'in the mail'
    CHECK (code_mode IN ('off', 'in the mail', 'given by the inviter'));

-- `rights` as the domain writes them; `name_key` is the name in lower case.
CREATE TABLE record_sets (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    rights TEXT NOT NULL,
    archived_at BIGINT,
    UNIQUE (business_id, id)
);
CREATE UNIQUE INDEX record_sets_one_of_a_name ON record_sets (business_id, name_key) WHERE archived_at IS NULL;
CREATE INDEX record_sets_in_order ON record_sets (business_id, name_key);

-- `record_set_id` limits what is seen by a saved record set, `record_rights` by one of their own; neither: no limit.
ALTER TABLE members ADD COLUMN job_title TEXT;
ALTER TABLE members ADD COLUMN phone TEXT;
ALTER TABLE members ADD COLUMN mobile TEXT;
ALTER TABLE members ADD COLUMN employee_number TEXT;
ALTER TABLE members ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE members ADD COLUMN weekly_mail BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE members ADD COLUMN message_notices BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE members ADD COLUMN owns_records BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE members ADD COLUMN record_set_id TEXT REFERENCES record_sets (id);
ALTER TABLE members ADD COLUMN record_rights TEXT CHECK (record_rights IS NULL OR record_set_id IS NULL);
ALTER TABLE members ADD COLUMN external BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE members ADD COLUMN company TEXT;
ALTER TABLE members ADD COLUMN company_address TEXT;
CREATE INDEX members_with_a_record_set ON members (record_set_id, status) WHERE record_set_id IS NOT NULL;

-- `weekly`: the weekly mail tells of this workspace.
ALTER TABLE member_units ADD COLUMN weekly BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE invitation_units ADD COLUMN weekly BOOLEAN NOT NULL DEFAULT FALSE;

-- A slip has no address.
DROP INDEX invitations_one_open_to_an_address;
ALTER TABLE invitations ADD COLUMN to_email TEXT;
UPDATE invitations SET to_email = email;
ALTER TABLE invitations DROP COLUMN email;
ALTER TABLE invitations RENAME COLUMN to_email TO email;
CREATE UNIQUE INDEX invitations_one_open_to_an_address ON invitations (business_id, email)
    WHERE recorded_state IN ('pending', 'awaiting confirmation');
ALTER TABLE invitations ADD COLUMN channel TEXT NOT NULL DEFAULT 'email'
    CHECK (channel IN ('email', 'slip') AND (channel = 'slip') = (email IS NULL));

-- `for_member_id`: an access invitation to somebody who is a member already. `tries`: wrong codes or employee numbers in
-- this generation. `printed_at`: when the slip of this generation was printed first.
ALTER TABLE invitations ADD COLUMN for_member_id TEXT REFERENCES members (id);
ALTER TABLE invitations ADD COLUMN code_mode TEXT NOT NULL DEFAULT 'off'
    CHECK (code_mode IN ('off', 'in the mail', 'given by the inviter'));
ALTER TABLE invitations ADD COLUMN tries BIGINT NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5);
ALTER TABLE invitations ADD COLUMN printed_at BIGINT;
ALTER TABLE invitations ADD COLUMN job_title TEXT;
ALTER TABLE invitations ADD COLUMN phone TEXT;
ALTER TABLE invitations ADD COLUMN mobile TEXT;
ALTER TABLE invitations ADD COLUMN employee_number TEXT;
ALTER TABLE invitations ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE invitations ADD COLUMN note TEXT;
ALTER TABLE invitations ADD COLUMN weekly_mail BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE invitations ADD COLUMN message_notices BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE invitations ADD COLUMN owns_records BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE invitations ADD COLUMN record_set_id TEXT REFERENCES record_sets (id);
ALTER TABLE invitations ADD COLUMN record_rights TEXT CHECK (record_rights IS NULL OR record_set_id IS NULL);
ALTER TABLE invitations ADD COLUMN external BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE invitations ADD COLUMN company TEXT;
ALTER TABLE invitations ADD COLUMN company_address TEXT;
CREATE INDEX invitations_for_a_member ON invitations (for_member_id) WHERE for_member_id IS NOT NULL;
-- With the state, so that counting a role's or a record set's reads these indexes alone.
DROP INDEX invitations_of_a_role;
CREATE INDEX invitations_of_a_role ON invitations (business_id, role_id, recorded_state);
CREATE INDEX invitations_with_a_record_set ON invitations (record_set_id, recorded_state)
    WHERE record_set_id IS NOT NULL;

-- A slip is found by its code, under the instance's key: 50 bits alone would not withstand whoever has the database.
CREATE TABLE enrolment_codes (
    code_hash BLOB NOT NULL PRIMARY KEY,
    invitation_id TEXT NOT NULL REFERENCES invitations (id),
    generation BIGINT NOT NULL CHECK (generation >= 1),
    UNIQUE (invitation_id, generation)
);

-- `invitation_id`: made with it. `touched_at`: somebody changed it since. `search` is the name, a line break, the address
-- and the company, in lower case.
CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    first_name TEXT,
    last_name TEXT,
    email TEXT,
    phone TEXT,
    mobile TEXT,
    job_title TEXT,
    company TEXT,
    invitation_id TEXT REFERENCES invitations (id),
    member_id TEXT REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
    created_at BIGINT NOT NULL,
    touched_at BIGINT,
    search TEXT NOT NULL,
    UNIQUE (business_id, id)
);
CREATE INDEX contacts_in_order ON contacts (business_id, search, id);
CREATE INDEX contacts_with_an_address ON contacts (business_id, email);
CREATE INDEX contacts_made_with_an_invitation ON contacts (invitation_id) WHERE invitation_id IS NOT NULL;
CREATE UNIQUE INDEX contacts_one_for_a_member ON contacts (member_id) WHERE member_id IS NOT NULL;
