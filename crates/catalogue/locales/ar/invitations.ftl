# invitations
