-- Ways back into an account, and changes of what somebody signs in with.

-- The last one that was asked for: a link in a mail or, with a code, a slip.
CREATE TABLE password_resets (
    id TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE,
    code_hash BLOB UNIQUE,
    expires_at BIGINT NOT NULL
);

-- The last one that was asked for. `asked_by`: the administrator who did; NULL: the user themselves.
CREATE TABLE address_changes (
    id TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    asked_by TEXT REFERENCES members (id) ON DELETE CASCADE,
    to_email TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    expires_at BIGINT NOT NULL
);
CREATE INDEX address_changes_by_business ON address_changes (business_id);
CREATE INDEX address_changes_by_member ON address_changes (asked_by) WHERE asked_by IS NOT NULL;

CREATE INDEX invitations_to_an_address ON invitations (email) WHERE recorded_state = 'pending';
