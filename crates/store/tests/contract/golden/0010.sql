-- A table of two people, of whom one became a draft.
INSERT INTO imports (id, business_id, member_id, made_at, file_hash, encoding, headings, columns, phase, worked, wanted)
    VALUES ('00000000-0000-7000-8000-000000000091', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a3', 1800000060000000, X'0000000000000000000000000000000000000000000000000000000000000911', 'utf-8', '["e-mail"]', '["email"]', 'drafted', 3, '{}');
INSERT INTO invitations (id, business_id, batch_id, email, channel, role_id, invited_by, recorded_state, generation, sent_at,
        expires_at, search, draft_key)
    VALUES ('00000000-0000-7000-8000-000000000058', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-000000000091', 'dora@example.com', 'email', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000a3', 'draft', 1, 0, 0, 'dora@example.com', 'dora@example.com');
INSERT INTO import_rows (import_id, number, cells, key, state, problems, invitation_id) VALUES
    ('00000000-0000-7000-8000-000000000091', 2, '[]', NULL, 'drafted', '[]', '00000000-0000-7000-8000-000000000058'), ('00000000-0000-7000-8000-000000000091', 3, '["nobody"]', NULL, 'refused', '[]', NULL);
