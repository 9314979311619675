-- Whoever forgot their password: what was typed, until the worker has looked whose address it is. So the answer takes the same
-- time for every address.
CREATE TABLE password_asks (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    asked_at BIGINT NOT NULL
);
