-- A message to a member, told by SMS.
INSERT INTO messages (id, business_id, sender_id, to_member_id, text, sent_at, recipients)
    VALUES ('00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a3', '00000000-0000-7000-8000-0000000000a4', 'Hello', 1800000540000000, 1);
INSERT INTO message_recipients (business_id, member_id, message_id) VALUES ('00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a4', '00000000-0000-7000-8000-000000000101');
INSERT INTO outbox (id, kind, business_id, to_number, about_id, generation, state, tries, created_at, due_at, give_up_at)
    VALUES ('00000000-0000-7000-8000-000000001f05', 'message notice', '00000000-0000-7000-8000-0000000000b1', '+4670', '00000000-0000-7000-8000-0000000000a4', 1, 'queued', 0, 1800000540000000, 1800000660000000, 1800172800000000);
