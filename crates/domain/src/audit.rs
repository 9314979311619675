//! What the audit can say that somebody did.

use crate::text_enum::text_enum;

text_enum! {
    /// One kind of audited act.
    Act {
        /// A business was made.
        BusinessCreated = "business created",
        /// A business's settings were changed.
        BusinessChanged = "business changed",
        /// A person joined: the sign-up event [M-B9].
        MemberCreated = "create",
        /// A member was given another role.
        MemberRoleChanged = "role changed",
        /// A member was deactivated.
        MemberDeactivated = "deactivated",
        /// A member was reactivated.
        MemberReactivated = "reactivated",
        /// A member's name, profile or company was changed.
        MemberProfileChanged = "profile changed",
        /// A member got another manager, or has none any more.
        MemberManagerChanged = "manager changed",
        /// A member was put into another department, location, team or workspace.
        MemberPlaceChanged = "place changed",
        /// A member's notifications or record options were changed.
        MemberOptionsChanged = "options changed",
        /// A member was given an app, and a seat of it.
        MemberAppGiven = "app given",
        /// A member was given another role in an app.
        MemberAppRoleChanged = "app role changed",
        /// An app, and its seat, was taken away from a member.
        MemberAppTaken = "app taken away",
        /// A member's sessions in the business were ended.
        MemberSignedOut = "signed out everywhere",
        /// A member was deleted, and what was known of them erased.
        MemberDeleted = "deleted",
        /// A member got the apps that an invitation offered.
        AppsGiven = "apps given",
        /// A slip was printed.
        SlipPrinted = "slip printed",
        /// A record was made.
        RecordCreated = "record created",
        /// A record was changed.
        RecordChanged = "record changed",
        /// Somebody told how far a record is.
        RecordProgress = "record progress",
        /// People of a table became draft invitations.
        PeopleImported = "people imported",
        /// An imported table was discarded, with what was still a draft of it.
        ImportDiscarded = "import discarded",
        /// An invitation was sent.
        InvitationSent = "invitation sent",
        /// An invitation was sent anew.
        InvitationResent = "invitation resent",
        /// Somebody was reminded of an invitation.
        InvitationReminded = "invitation reminded",
        /// What an invitation gives, or whom it is for, was changed.
        InvitationEdited = "invitation edited",
        /// An invitation was cancelled.
        InvitationCancelled = "invitation cancelled",
        /// An invitation's time ran out.
        InvitationExpired = "invitation expired",
        /// An invitation was accepted.
        InvitationAccepted = "invitation accepted",
        /// An acceptance found that the inviter's right, the role or the department was gone.
        InvitationHeld = "invitation held",
        /// A held invitation was confirmed.
        InvitationConfirmed = "invitation confirmed",
        /// The holder of a dead link asked for a new one.
        InvitationAskedFor = "invitation asked for",
        /// A department, location, team or workspace was made.
        UnitCreated = "unit created",
        /// A unit was renamed.
        UnitRenamed = "unit renamed",
        /// A unit was archived.
        UnitArchived = "unit archived",
        /// A role was made.
        RoleCreated = "role created",
        /// A role's name, description or rights were changed; `role changed` is a member's.
        RoleEdited = "role edited",
        /// A role was archived.
        RoleArchived = "role archived",
        /// An archived built-in role is offered again.
        RoleBroughtBack = "role brought back",
        /// A record set was made.
        RecordSetCreated = "record set created",
        /// A record set was changed.
        RecordSetChanged = "record set changed",
        /// A record set was archived.
        RecordSetArchived = "record set archived",
        /// An app was made.
        AppCreated = "app created",
        /// An app's name or roles were changed, or it was archived.
        AppChanged = "app changed",
        /// A business got a subscription.
        SubscriptionCreated = "subscription created",
        /// A subscription was changed.
        SubscriptionChanged = "subscription changed",
        /// A user was made an instance administrator.
        InstanceAdminGranted = "instance administrator granted",
        /// A way back into an account, a link or a slip, set a new password.
        PasswordReset = "password reset",
        /// Somebody changed their password.
        PasswordChanged = "password changed",
        /// A reset slip was printed.
        ResetSlipPrinted = "reset slip printed",
        /// A link to confirm a new sign-in address was sent there.
        AddressChangeAsked = "address change asked",
        /// A new sign-in address was confirmed.
        AddressChanged = "address changed",
        /// Somebody changed what is known of them, or what they are told of.
        AccountChanged = "account changed",
        /// Somebody ended sessions of theirs.
        SessionsEnded = "sessions ended",
        /// A message was sent to a member or a role; what it says is not told.
        MessageSent = "message sent",
        /// The mail server was set.
        MailSettingsChanged = "mail settings changed",
        /// A test message was sent over the mail server.
        TestMailSent = "test mail sent",
        /// Mails that were to be tried later, or had failed, are tried now.
        MailRetried = "mail retried",
        /// A backup was put in the place of the database.
        BackupRestored = "backup restored",
        /// A list was taken elsewhere as a table.
        Exported = "exported",
        /// Somebody signed in.
        SignedIn = "signed in",
        /// Somebody signed out.
        SignedOut = "signed out",
    }
}
