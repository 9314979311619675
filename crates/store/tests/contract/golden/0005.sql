-- Mails about more than invitations.
INSERT INTO outbox (id, kind, business_id, to_email, invitation_id, about_id, generation, state, tries, created_at, due_at,
        give_up_at, settled_at) VALUES
    ('00000000-0000-7000-8000-000000001f02', 'reminder', '00000000-0000-7000-8000-0000000000b1', 'pia@example.com', '00000000-0000-7000-8000-000000000052', NULL, 2, 'sent', 0, 1800000540000000, 1800000540000000, 1800043200000000, 1800000540000000),
    ('00000000-0000-7000-8000-000000001f03', 'address changed', NULL, 'ada@old.example.com', NULL, '00000000-0000-7000-8000-0000000000a1', 1, 'queued', 0, 1800000540000000, 1800000540000000, 1800172800000000, NULL);
