-- Work on many invitations that is over, and reminders.
UPDATE businesses SET first_reminder_hours = 12;
INSERT INTO invitation_jobs (id, business_id, member_id, act, made_at) VALUES ('00000000-0000-7000-8000-000000000081', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a3', 'resend', 1800000060000000);
INSERT INTO invitation_job_rows (job_id, number, invitation_id, outcome, settled_at)
    VALUES ('00000000-0000-7000-8000-000000000081', 1, '00000000-0000-7000-8000-000000000052', 'resent', 1800000060000000);
INSERT INTO invitation_reminders (invitation_id, generation, number, reminded_at)
    VALUES ('00000000-0000-7000-8000-000000000052', 2, 1, 1800000540000000);
