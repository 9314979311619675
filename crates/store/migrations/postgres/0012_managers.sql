-- The org chart, and managers that imported tables name.

-- Holds all that is asked of whoever reports to somebody.
DROP INDEX members_of_a_manager;
CREATE INDEX members_of_a_manager ON members (business_id, manager_id, status, department_id, id)
    WHERE manager_id IS NOT NULL;
CREATE INDEX members_without_manager ON members (business_id, status, department_id, id) WHERE manager_id IS NULL;

-- Whom they will report to, if that one is an active member when they accept.
ALTER TABLE invitations ADD COLUMN manager_id TEXT REFERENCES members (id);
