-- What a database of 0001 holds: a business with an administrator, somebody who accepted, an invitation in each state, mails,
-- a session, and the audit of it, whose hashes are those that Usher wrote then.
INSERT INTO instance_values (key, value) VALUES ('key fingerprint', '91f584f349192112'), ('restore epoch', '0');
INSERT INTO users (id, email, password_hash, instance_admin, first_name, last_name, created_at) VALUES
    ('00000000-0000-7000-8000-0000000000a1', 'ada@example.com', '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', TRUE, 'Ada', 'Admin', 1800000000000000),
    ('00000000-0000-7000-8000-0000000000a2', 'inga@example.com', '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', FALSE, 'Inga', 'Accepted', 1800000300000000);
INSERT INTO businesses (id, name, zone, language, invitation_hours, created_at)
    VALUES ('00000000-0000-7000-8000-0000000000b1', 'Hearth', 'Europe/Stockholm', 'en', 12, 1800000000000000);
INSERT INTO setup_links (id, token_hash, business_id, slot, created_at, used_at)
    VALUES ('00000000-0000-7000-8000-0000000000c1', X'00000000000000000000000000000000000000000000000000000000000000c1', NULL, 'instance', 1799999940000000, 1800000000000000);
INSERT INTO roles (id, business_id, position, name, name_key, description, permissions, scope, reach, invites, administers,
        by_invitation, built_in) VALUES
    ('00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b1', 0, 'Admin', 'admin', '', 'users:view users:invite users:edit users:delete users:import settings:view settings:edit roles:edit audit:view records:view records:update messages:send', 'whole business', 'all', TRUE, TRUE, TRUE, TRUE),
    ('00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b1', 1, 'User', 'user', '', 'records:view records:update messages:send', 'whole business', 'all', FALSE, FALSE, TRUE, TRUE);
INSERT INTO units (id, business_id, kind, name, name_key) VALUES
    ('00000000-0000-7000-8000-0000000000b4', '00000000-0000-7000-8000-0000000000b1', 'department', 'Repairs', 'repairs'), ('00000000-0000-7000-8000-0000000000b5', '00000000-0000-7000-8000-0000000000b1', 'location', 'Mill', 'mill');
INSERT INTO members (id, business_id, user_id, role_id, status, first_name, last_name, department_id, location_id, joined_at,
        last_seen_at, search) VALUES
    ('00000000-0000-7000-8000-0000000000a3', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b2', 'active', 'Ada', 'Admin', '00000000-0000-7000-8000-0000000000b4', NULL, 1800000000000000, 1800000540000000, 'ada admin' || '
' || 'ada@example.com'),
    ('00000000-0000-7000-8000-0000000000a4', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a2', '00000000-0000-7000-8000-0000000000b3', 'active', 'Inga', 'Accepted', '00000000-0000-7000-8000-0000000000b4', '00000000-0000-7000-8000-0000000000b5', 1800000300000000, NULL, 'inga accepted' || '
' || 'inga@example.com');
INSERT INTO sessions (token_hash, user_id, business_id, created_at, expires_at, idle_span, last_seen_at, idle_until)
    VALUES (X'00000000000000000000000000000000000000000000000000000000000000d1', '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b1', 1800000000000000, 1800086400000000, 28800000000, 1800000540000000, 1800029340000000);
INSERT INTO sign_in_tries (key, failures, last_at, wait_until) VALUES (X'00000000000000000000000000000000000000000000000000000000000000d2', 2, 1800000000000000, 1800000000000000);
INSERT INTO spent_invitations (user_id, spent_at) VALUES ('00000000-0000-7000-8000-0000000000a1', 1800000060000000);
INSERT INTO invitations (id, business_id, batch_id, email, first_name, last_name, role_id, department_id, location_id, invited_by,
        recorded_state, generation, sent_at, expires_at, closed_at, asked_at, member_id, search)
    VALUES ('00000000-0000-7000-8000-000000000051', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000e1', 'inga@example.com', 'Inga', 'Invited', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b4', '00000000-0000-7000-8000-0000000000b5', '00000000-0000-7000-8000-0000000000a3',
        'accepted', 1, 1800000060000000, 1800043200000000, 1800000300000000, NULL, '00000000-0000-7000-8000-0000000000a4', 'inga invited' || '
' || 'inga@example.com');
INSERT INTO invitation_tokens (token_hash, invitation_id, generation) VALUES (X'0000000000000000000000000000000000000000000000000000000000000511', '00000000-0000-7000-8000-000000000051', 1);
INSERT INTO outbox (id, kind, business_id, to_email, invitation_id, generation, state, tries, answer, created_at, due_at,
        give_up_at, settled_at)
    VALUES ('00000000-0000-7000-8000-000000001511', 'invitation', '00000000-0000-7000-8000-0000000000b1', 'inga@example.com', '00000000-0000-7000-8000-000000000051', 1, 'sent', 0, NULL, 1800000060000000, 1800000120000000, 1800043200000000, 1800000120000000);
INSERT INTO invitations (id, business_id, batch_id, email, first_name, last_name, role_id, department_id, location_id, invited_by,
        recorded_state, generation, sent_at, expires_at, closed_at, asked_at, member_id, search)
    VALUES ('00000000-0000-7000-8000-000000000052', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000e1', 'pia@example.com', 'Pia', 'Invited', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b4', '00000000-0000-7000-8000-0000000000b5', '00000000-0000-7000-8000-0000000000a3',
        'pending', 2, 1800000060000000, 1800043200000000, NULL, NULL, NULL, 'pia invited' || '
' || 'pia@example.com');
INSERT INTO invitation_tokens (token_hash, invitation_id, generation) VALUES (X'0000000000000000000000000000000000000000000000000000000000000521', '00000000-0000-7000-8000-000000000052', 1);
INSERT INTO outbox (id, kind, business_id, to_email, invitation_id, generation, state, tries, answer, created_at, due_at,
        give_up_at, settled_at)
    VALUES ('00000000-0000-7000-8000-000000001521', 'invitation', '00000000-0000-7000-8000-0000000000b1', 'pia@example.com', '00000000-0000-7000-8000-000000000052', 1, 'dropped', 0, NULL, 1800000060000000, 1800000120000000, 1800043200000000, 1800000120000000);
INSERT INTO invitation_tokens (token_hash, invitation_id, generation) VALUES (X'0000000000000000000000000000000000000000000000000000000000000522', '00000000-0000-7000-8000-000000000052', 2);
INSERT INTO outbox (id, kind, business_id, to_email, invitation_id, generation, state, tries, answer, created_at, due_at,
        give_up_at, settled_at)
    VALUES ('00000000-0000-7000-8000-000000001522', 'invitation', '00000000-0000-7000-8000-0000000000b1', 'pia@example.com', '00000000-0000-7000-8000-000000000052', 2, 'retrying', 1, '451 later', 1800000060000000, 1800000120000000, 1800043200000000, NULL);
INSERT INTO invitations (id, business_id, batch_id, email, first_name, last_name, role_id, department_id, location_id, invited_by,
        recorded_state, generation, sent_at, expires_at, closed_at, asked_at, member_id, search)
    VALUES ('00000000-0000-7000-8000-000000000053', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000e1', 'asta@example.com', 'Asta', 'Invited', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b4', '00000000-0000-7000-8000-0000000000b5', '00000000-0000-7000-8000-0000000000a3',
        'awaiting confirmation', 1, 1800000060000000, 1800043200000000, NULL, NULL, NULL, 'asta invited' || '
' || 'asta@example.com');
INSERT INTO invitation_tokens (token_hash, invitation_id, generation) VALUES (X'0000000000000000000000000000000000000000000000000000000000000531', '00000000-0000-7000-8000-000000000053', 1);
INSERT INTO outbox (id, kind, business_id, to_email, invitation_id, generation, state, tries, answer, created_at, due_at,
        give_up_at, settled_at)
    VALUES ('00000000-0000-7000-8000-000000001531', 'invitation', '00000000-0000-7000-8000-0000000000b1', 'asta@example.com', '00000000-0000-7000-8000-000000000053', 1, 'sent', 0, NULL, 1800000060000000, 1800000120000000, 1800043200000000, 1800000120000000);
INSERT INTO invitations (id, business_id, batch_id, email, first_name, last_name, role_id, department_id, location_id, invited_by,
        recorded_state, generation, sent_at, expires_at, closed_at, asked_at, member_id, search)
    VALUES ('00000000-0000-7000-8000-000000000054', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000e1', 'eva@example.com', 'Eva', 'Invited', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b4', '00000000-0000-7000-8000-0000000000b5', '00000000-0000-7000-8000-0000000000a3',
        'expired', 1, 1800000060000000, 1800003600000000, 1800003600000000, 1800004200000000, NULL, 'eva invited' || '
' || 'eva@example.com');
INSERT INTO invitation_tokens (token_hash, invitation_id, generation) VALUES (X'0000000000000000000000000000000000000000000000000000000000000541', '00000000-0000-7000-8000-000000000054', 1);
INSERT INTO outbox (id, kind, business_id, to_email, invitation_id, generation, state, tries, answer, created_at, due_at,
        give_up_at, settled_at)
    VALUES ('00000000-0000-7000-8000-000000001541', 'invitation', '00000000-0000-7000-8000-0000000000b1', 'eva@example.com', '00000000-0000-7000-8000-000000000054', 1, 'sent', 0, NULL, 1800000060000000, 1800000120000000, 1800003600000000, 1800000120000000);
INSERT INTO invitations (id, business_id, batch_id, email, first_name, last_name, role_id, department_id, location_id, invited_by,
        recorded_state, generation, sent_at, expires_at, closed_at, asked_at, member_id, search)
    VALUES ('00000000-0000-7000-8000-000000000055', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000e1', 'cy@example.com', 'Cy', 'Invited', '00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b4', '00000000-0000-7000-8000-0000000000b5', '00000000-0000-7000-8000-0000000000a3',
        'cancelled', 1, 1800000060000000, 1800043200000000, 1800000420000000, NULL, NULL, 'cy invited' || '
' || 'cy@example.com');
INSERT INTO invitation_tokens (token_hash, invitation_id, generation) VALUES (X'0000000000000000000000000000000000000000000000000000000000000551', '00000000-0000-7000-8000-000000000055', 1);
INSERT INTO outbox (id, kind, business_id, to_email, invitation_id, generation, state, tries, answer, created_at, due_at,
        give_up_at, settled_at)
    VALUES ('00000000-0000-7000-8000-000000001551', 'invitation', '00000000-0000-7000-8000-0000000000b1', 'cy@example.com', '00000000-0000-7000-8000-000000000055', 1, 'sent', 0, NULL, 1800000060000000, 1800000120000000, 1800043200000000, 1800000120000000);
INSERT INTO outbox (id, kind, business_id, to_email, invitation_id, generation, state, tries, created_at, due_at, give_up_at)
    VALUES ('00000000-0000-7000-8000-000000001f01', 'new invitation asked', '00000000-0000-7000-8000-0000000000b1', 'ada@example.com', '00000000-0000-7000-8000-000000000054', 1, 'queued', 0, 1800004200000000, 1800004200000000, 1800177000000000);
INSERT INTO audit_heads (chain, business_id, seq, hash) VALUES ('00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b1', 6,
    X'784406776dbef0ef844d5d7ef5ce1827c3c2efb4885f62a29023ee1c72c43e6d');
INSERT INTO audit_events (id, chain, business_id, seq, at, act, actor, subject, department_id, commitment, hash) VALUES
    ('00000000-0000-7000-8000-000000002101', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b1', 1, 1800000060000000, 'business created', '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b1', NULL,
        X'4ca8984d54a2567517d7b51bb8164fb725b7a97ab3c736b2a02b2ee2dfa1c410',
        X'45c49a0f8877c275b7664bdb9c9230f9b0955111ca675ff6df6229de0974c05e'),
    ('00000000-0000-7000-8000-000000002102', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b1', 2, 1800000120000000, 'create', '00000000-0000-7000-8000-0000000000a3', '00000000-0000-7000-8000-0000000000a3', NULL,
        X'6538b9069c20ffadc69428f379e043dd436dc15da59914a7a11558632119ece1',
        X'691c89d517a8fbc34f9c70d00edd8306bab4cadbc5d79cedd291b2e4905ed775'),
    ('00000000-0000-7000-8000-000000002103', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b1', 3, 1800000180000000, 'invitation sent', '00000000-0000-7000-8000-0000000000a3', '00000000-0000-7000-8000-000000000051', '00000000-0000-7000-8000-0000000000b4',
        X'3c856e4338bc0d2dd951e1b046ed1a409d2ed90034f95aa461efb0209f5f470c',
        X'4bcd20601dcf7c91e5e56b1c842224581897d20ff0b4c5daba0ef93653d47185'),
    ('00000000-0000-7000-8000-000000002104', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b1', 4, 1800000240000000, 'invitation accepted', '00000000-0000-7000-8000-0000000000a4', '00000000-0000-7000-8000-000000000051', '00000000-0000-7000-8000-0000000000b4',
        X'1aee276721f4a473d73045d62a6dc24c811ccd08065a013f3d884fc35d464dbb',
        X'0f33e78dde17c0da4e7190567991c8d41ac78c121a921c2a9ea75ccbebb9c401'),
    ('00000000-0000-7000-8000-000000002105', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b1', 5, 1800000300000000, 'create', '00000000-0000-7000-8000-0000000000a4', '00000000-0000-7000-8000-0000000000a4', '00000000-0000-7000-8000-0000000000b4',
        X'15443eee8d060452231c01f970d1022b9973d4fdf26fe24c1c6fdc6ba63a257e',
        X'27c6a657233343ac2d205250da4eb566cb1f0193e3fff6dc105c2f0500897855'),
    ('00000000-0000-7000-8000-000000002106', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b1', 6, 1800000360000000, 'invitation cancelled', '00000000-0000-7000-8000-0000000000a3', '00000000-0000-7000-8000-000000000055', '00000000-0000-7000-8000-0000000000b4',
        X'e83444c5a92dd6e051782bb0330fecf5da3195ff77f1a7dd0ee659dce00a2fa5',
        X'784406776dbef0ef844d5d7ef5ce1827c3c2efb4885f62a29023ee1c72c43e6d');
INSERT INTO audit_personal (event_id, salt, actor, subject, address, details, search) VALUES
    ('00000000-0000-7000-8000-000000002101', X'4e5177d40fcd51d0d56b4ad171ce0fe770522745632088a2c7a35e6dcee6e6a2',
        'Ada Admin', 'Hearth', '203.0.113.7', '{"after":{},"before":{}}', 'ada admin' || '
' || 'hearth'),
    ('00000000-0000-7000-8000-000000002102', X'24ca90008e0f0a8cdfd463e28bcfc832d19665ae6b91dd50d4b3bd12d44ec407',
        'Ada Admin', 'Ada Admin', '203.0.113.7', '{"after":{},"before":{}}', 'ada admin' || '
' || 'ada admin'),
    ('00000000-0000-7000-8000-000000002103', X'bd0cc74852d907b61f59ffa83c72818e07bde1784a3a0d7442dbc73f2c9ac40f',
        'Ada Admin', 'inga@example.com', '203.0.113.7', '{"after":{},"before":{}}', 'ada admin' || '
' || 'inga@example.com'),
    ('00000000-0000-7000-8000-000000002104', X'a6de4b266080b7efb51cf9c74d84d56333e5978df9b4a37e669c7f9e0375160a',
        'Inga Accepted', 'inga@example.com', '203.0.113.7', '{"after":{},"before":{}}', 'inga accepted' || '
' || 'inga@example.com'),
    ('00000000-0000-7000-8000-000000002105', X'8af35654f2a55f027c73edffbc5ec721bcb24d83771dced5f605d345ceff0fd3',
        'Inga Accepted', 'Inga Accepted', '203.0.113.7', '{"after":{},"before":{}}', 'inga accepted' || '
' || 'inga accepted'),
    ('00000000-0000-7000-8000-000000002106', X'c223a0bab3ea5635f8406bb5990e7cffea1e3f14c7004f5e29e36d32d020906f',
        'Ada Admin', 'cy@example.com', '203.0.113.7', '{"after":{},"before":{}}', 'ada admin' || '
' || 'cy@example.com');
INSERT INTO audit_heads (chain, business_id, seq, hash) VALUES ('instance', NULL, 1,
    X'c0fdfc20bcfdee065117a4cdbe0446aacff714ce6ec1b60b39e58ac09a9bb0fd');
INSERT INTO audit_events (id, chain, business_id, seq, at, act, actor, subject, department_id, commitment, hash) VALUES
    ('00000000-0000-7000-8000-000000002001', 'instance', NULL, 1, 1800000060000000, 'instance administrator granted', '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a1', NULL,
        X'7abffed48224aca61e4f3d497c8d7b8a4486c150a24ffcd2cbf4422535c0b32c',
        X'c0fdfc20bcfdee065117a4cdbe0446aacff714ce6ec1b60b39e58ac09a9bb0fd');
INSERT INTO audit_personal (event_id, salt, actor, subject, address, details, search) VALUES
    ('00000000-0000-7000-8000-000000002001', X'42d172bf8acad365ac2815f86e290067f64f1ebc86eb2f6c44fc0bd2ff5106d7',
        'Ada Admin', 'ada@example.com', '203.0.113.7', '{"after":{},"before":{}}', 'ada admin' || '
' || 'ada@example.com');
