-- Somebody who forgot their password.
INSERT INTO password_asks (id, email, asked_at) VALUES ('00000000-0000-7000-8000-000000000121', 'inga@example.com', 1800000540000000);
