-- A slip, an offer to a member, a record set, options, contacts.
INSERT INTO record_sets (id, business_id, name, name_key, rights) VALUES ('00000000-0000-7000-8000-0000000000f4', '00000000-0000-7000-8000-0000000000b1', 'Yard', 'yard', 'view vehicles');
UPDATE members SET weekly_mail = TRUE, message_notices = TRUE, job_title = 'Smith', record_set_id = '00000000-0000-7000-8000-0000000000f4' WHERE id = '00000000-0000-7000-8000-0000000000a4';
UPDATE member_units SET weekly = TRUE WHERE unit_id = '00000000-0000-7000-8000-0000000000b7';
INSERT INTO invitations (id, business_id, batch_id, email, channel, for_member_id, first_name, last_name, role_id, invited_by,
        recorded_state, generation, sent_at, expires_at, employee_number, message_notices, search) VALUES
    ('00000000-0000-7000-8000-000000000056', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000e2', NULL, 'slip', NULL, 'Mia', 'Slip', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000a3', 'pending', 1, 1800000060000000, 1800604800000000, 'P-1',
        TRUE, 'mia slip'),
    ('00000000-0000-7000-8000-000000000057', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000e3', 'ada@example.com', 'email', '00000000-0000-7000-8000-0000000000a3', 'Ada', 'Admin', '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000a3', 'pending', 1, 1800000060000000,
        1800043200000000, NULL, FALSE, 'ada admin');
INSERT INTO invitation_tokens (token_hash, invitation_id, generation) VALUES
    (X'0000000000000000000000000000000000000000000000000000000000000561', '00000000-0000-7000-8000-000000000056', 1), (X'0000000000000000000000000000000000000000000000000000000000000571', '00000000-0000-7000-8000-000000000057', 1);
INSERT INTO enrolment_codes (code_hash, invitation_id, generation) VALUES (X'0000000000000000000000000000000000000000000000000000000000000562', '00000000-0000-7000-8000-000000000056', 1);
INSERT INTO outbox (id, kind, business_id, to_email, invitation_id, generation, state, tries, created_at, due_at, give_up_at,
        settled_at)
    VALUES ('00000000-0000-7000-8000-000000001571', 'invitation', '00000000-0000-7000-8000-0000000000b1', 'ada@example.com', '00000000-0000-7000-8000-000000000057', 1, 'sent', 0, 1800000060000000, 1800000060000000, 1800043200000000, 1800000060000000);
INSERT INTO contacts (id, business_id, first_name, last_name, email, phone, company, invitation_id, member_id, created_at,
        touched_at, search) VALUES
    ('00000000-0000-7000-8000-000000000061', '00000000-0000-7000-8000-0000000000b1', 'Pia', 'Invited', 'pia@example.com', NULL, NULL, '00000000-0000-7000-8000-000000000052', NULL, 1800000060000000, NULL, 'pia invited'),
    ('00000000-0000-7000-8000-000000000062', '00000000-0000-7000-8000-0000000000b1', 'Inga', 'Accepted', 'inga@example.com', NULL, NULL, '00000000-0000-7000-8000-000000000051', '00000000-0000-7000-8000-0000000000a4', 1800000060000000, 1800000540000000,
        'inga accepted'),
    ('00000000-0000-7000-8000-000000000063', '00000000-0000-7000-8000-0000000000b1', NULL, NULL, NULL, '+46 1', 'Sawmill', NULL, NULL, 1800000060000000, NULL, 'sawmill');
