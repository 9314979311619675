-- Somebody whose weekly mail is due on Friday afternoon.
INSERT INTO weekly_mails (member_id, business_id, day, hour, next_at, token_hash)
    VALUES ('00000000-0000-7000-8000-0000000000a3', '00000000-0000-7000-8000-0000000000b1', 'friday', 15, 1800086400000000, X'0000000000000000000000000000000000000000000000000000000000000131');
