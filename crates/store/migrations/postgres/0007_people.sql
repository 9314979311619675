-- Managers, people who were deleted, and the list of users by every filter and by who was there last.

-- A member of the same business, and nobody's own over others: see the statement that writes it.
ALTER TABLE members ADD COLUMN manager_id TEXT REFERENCES members (id);
CREATE INDEX members_of_a_manager ON members (manager_id) WHERE manager_id IS NOT NULL;

-- Since when there is nothing of them but the row, which others refer to: their status is 'inactive', their `search` empty,
-- and their user has nothing of them either.
ALTER TABLE members ADD COLUMN deleted_at BIGINT;

-- Since when the part has nothing of somebody who was deleted: it is what was committed to no more.
ALTER TABLE audit_personal ADD COLUMN erased_at BIGINT;
CREATE INDEX audit_events_by_actor ON audit_events (actor) WHERE actor IS NOT NULL;
CREATE INDEX audit_events_on_subject ON audit_events (subject) WHERE subject IS NOT NULL;

-- Each holds all that the list filters by, so that counting and skipping read one index alone.
DROP INDEX members_in_order;
DROP INDEX members_of_a_status_in_order;
DROP INDEX members_of_a_department_in_order;
CREATE INDEX members_in_order ON members (business_id, search, status, department_id, role_id, location_id, id);
CREATE INDEX members_of_a_status_in_order ON members
    (business_id, status, search, department_id, role_id, location_id, id);
CREATE INDEX members_of_a_department_in_order ON members
    (business_id, department_id, search, status, role_id, location_id, id);
CREATE INDEX members_of_a_role_in_order ON members
    (business_id, role_id, search, status, department_id, location_id, id);
CREATE INDEX members_of_a_location_in_order ON members
    (business_id, location_id, search, status, department_id, role_id, id);
CREATE INDEX members_by_last_seen ON members
    (business_id, deleted_at, last_seen_at DESC NULLS LAST, id, status, department_id, role_id, location_id);
