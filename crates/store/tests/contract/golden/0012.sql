-- A draft with a manager.
UPDATE invitations SET manager_id = '00000000-0000-7000-8000-0000000000a3' WHERE recorded_state = 'draft';
