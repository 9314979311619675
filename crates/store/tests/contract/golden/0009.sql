-- The mail server that administrators set, and how far the audit was looked at.
INSERT INTO mail_settings (only_one, changes, host, port, encryption, sender_email, changed_at)
    VALUES (1, 3, 'mail.example.com', 465, 'tls', 'usher@example.com', 1800000060000000);
INSERT INTO audit_checks (chain, seq, hash, checked_at, whole_at)
    VALUES ('00000000-0000-7000-8000-0000000000b1', 6, X'784406776dbef0ef844d5d7ef5ce1827c3c2efb4885f62a29023ee1c72c43e6d', 1800000540000000, 1800000540000000);
