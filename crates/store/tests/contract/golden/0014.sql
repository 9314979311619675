-- A record, and a list that somebody saved.
INSERT INTO records (id, business_id, kind, title, workspace_id, owner_id, due_on, state, details, created_at, changed_at, search)
    VALUES ('00000000-0000-7000-8000-000000000111', '00000000-0000-7000-8000-0000000000b1', 'vehicles', 'Truck', '00000000-0000-7000-8000-0000000000b7', '00000000-0000-7000-8000-0000000000a4', '2027-03-01', 'open', '{"plate":"ABC 123"}', 1800000540000000, 1800000540000000, 'truck');
INSERT INTO record_views (id, business_id, member_id, name, name_key, query)
    VALUES ('00000000-0000-7000-8000-000000000112', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a4', 'Mine', 'mine', 'type=vehicles');
