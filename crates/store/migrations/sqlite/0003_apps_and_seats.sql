-- Apps with their roles, known to the instance; what businesses have contracted of them; and who has a seat.

-- `name_key` is the name in lower case.
CREATE TABLE apps (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    archived_at BIGINT
);
CREATE UNIQUE INDEX apps_one_of_a_name ON apps (name_key) WHERE archived_at IS NULL;

CREATE TABLE app_roles (
    id TEXT NOT NULL PRIMARY KEY,
    app_id TEXT NOT NULL REFERENCES apps (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    archived_at BIGINT
);
CREATE UNIQUE INDEX app_roles_one_of_a_name ON app_roles (app_id, name_key) WHERE archived_at IS NULL;
CREATE INDEX app_roles_in_order ON app_roles (app_id, name_key);

-- It gives seats while it is active, from `starts_at` on and before `ends_at`. No `seat_limit`: any number of seats.
CREATE TABLE subscriptions (
    id TEXT NOT NULL PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES businesses (id),
    app_id TEXT NOT NULL REFERENCES apps (id),
    package TEXT NOT NULL,
    package_key TEXT NOT NULL,
    seat_limit BIGINT CHECK (seat_limit BETWEEN 0 AND 1000000),
    active BOOLEAN NOT NULL,
    starts_at BIGINT,
    ends_at BIGINT,
    UNIQUE (business_id, id),
    UNIQUE (business_id, app_id, package_key),
    CHECK (starts_at < ends_at)
);
CREATE INDEX subscriptions_of_an_app ON subscriptions (app_id, business_id);

-- A member's app role in a subscription. It takes a seat while it is `in_use`: not while they are deactivated, nor where
-- none was free when they came back.
CREATE TABLE accesses (
    business_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    subscription_id TEXT NOT NULL,
    app_role_id TEXT NOT NULL REFERENCES app_roles (id),
    in_use BOOLEAN NOT NULL,
    given_at BIGINT NOT NULL,
    PRIMARY KEY (member_id, subscription_id),
    FOREIGN KEY (business_id, member_id) REFERENCES members (business_id, id),
    FOREIGN KEY (business_id, subscription_id) REFERENCES subscriptions (business_id, id)
);
CREATE INDEX accesses_of_a_subscription ON accesses (subscription_id, in_use);
CREATE INDEX accesses_with_an_app_role ON accesses (app_role_id);

-- What an invitation offers. It holds a seat until `holds_until`: its expiry while it is pending, for ever while it awaits
-- confirmation, NULL once it is closed; so held seats are counted without looking at invitations that are over.
-- `left_out`: at acceptance it could not be given.
CREATE TABLE invitation_accesses (
    business_id TEXT NOT NULL,
    invitation_id TEXT NOT NULL REFERENCES invitations (id),
    subscription_id TEXT NOT NULL,
    app_role_id TEXT NOT NULL REFERENCES app_roles (id),
    holds_until BIGINT,
    left_out BOOLEAN NOT NULL,
    PRIMARY KEY (invitation_id, subscription_id),
    FOREIGN KEY (business_id, subscription_id) REFERENCES subscriptions (business_id, id)
);
CREATE INDEX invitation_accesses_holding ON invitation_accesses (subscription_id, holds_until)
    WHERE holds_until IS NOT NULL;
