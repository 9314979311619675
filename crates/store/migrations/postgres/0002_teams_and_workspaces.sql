-- Teams and workspaces: any number for a member, and for an invitation.

CREATE TABLE member_units (
    business_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    PRIMARY KEY (member_id, unit_id),
    FOREIGN KEY (business_id, member_id) REFERENCES members (business_id, id),
    FOREIGN KEY (business_id, unit_id) REFERENCES units (business_id, id)
);
CREATE INDEX members_of_a_unit ON member_units (unit_id);

CREATE TABLE invitation_units (
    business_id TEXT NOT NULL,
    invitation_id TEXT NOT NULL REFERENCES invitations (id),
    unit_id TEXT NOT NULL,
    PRIMARY KEY (invitation_id, unit_id),
    FOREIGN KEY (business_id, unit_id) REFERENCES units (business_id, id)
);
CREATE INDEX invitations_into_a_unit ON invitation_units (unit_id);

-- As members_in_order, for the list of those in one status.
CREATE INDEX members_of_a_status_in_order ON members (business_id, status, search, department_id, id);
