//! Invitations, their links, and the limit on them.

use crate::ports::{BusinessScope, TokenHash};
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    Access, AccessOffer, BatchId, BusinessId, BusinessName, EmailAddress, Invitation, InvitationId,
    InvitationRow, InvitationView, MemberId, Slice, Span, Timestamp, Unit, UnitId, UserId, ZoneName,
};

/// Whether the hourly limit allowed one more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spent {
    /// Counted.
    Counted,
    /// The limit is reached; one becomes free then.
    FullUntil(Timestamp),
}

/// Whether an address can be invited into a business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressStanding {
    /// Nothing stands in the way.
    Free,
    /// An invitation that ran out does, until that is recorded: see [`InvitationWrites::close_run_out`].
    RanOut,
    /// It belongs to a member of the business (active or not) or has a live invitation.
    Taken,
}

/// What came of renewing an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RenewOutcome {
    /// A new generation stands.
    Renewed,
    /// It was no longer in a state, or a generation, that can be renewed.
    Changed,
    /// Another live invitation to the same address stands in its way.
    AnotherIsLive,
}

/// What the holder of a link is shown, with what decides which page it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedInvitation {
    /// The invitation as it stands.
    pub invitation: Invitation,
    /// The generation that the link belongs to.
    pub generation: i64,
    /// The business's name.
    pub business_name: BusinessName,
    /// The business's zone.
    pub zone: ZoneName,
    /// The role's name.
    pub role: String,
    /// The department's name, unless it is archived.
    pub department: Option<String>,
    /// The location's name, unless it is archived.
    pub location: Option<String>,
    /// The inviter's name.
    pub inviter: String,
    /// Whether a user with the invited address exists on the instance.
    pub has_account: bool,
    /// The user of the member that it offers apps to.
    pub for_user: Option<UserId>,
}

/// An access that an invitation offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedAccess {
    /// The access.
    pub access: Access,
    /// The same in words.
    pub offer: AccessOffer,
    /// Whether the invitation holds a seat for it.
    pub held: bool,
}

/// All that an invitation gives, for the form in which it is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationTerms {
    /// The invitation.
    pub invitation: Invitation,
    /// Its teams and workspaces; of a workspace whether the weekly mail tells of it.
    pub units: Vec<(Unit, bool)>,
    /// Its accesses.
    pub accesses: Vec<OfferedAccess>,
}

/// Somebody who invited, for a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InviterChoice {
    /// The member.
    pub id: MemberId,
    /// First and last name.
    pub name: String,
}

/// What pages read of it.
#[async_trait]
pub trait InvitationReads: Send + Sync {
    /// Businesses with invitations that ran out and are still recorded as pending; at most 100.
    async fn businesses_with_run_out(&self, now: Timestamp) -> Result<Vec<BusinessId>>;
    /// The token's generation of a slip by its code's hash; None if there never was one.
    async fn find_slip(&self, code: TokenHash) -> Result<Option<(InvitationId, i64)>>;
    /// What the link with this token shows; None if it belongs to no invitation. Changes nothing.
    async fn find_opened(&self, token: TokenHash) -> Result<Option<OpenedInvitation>>;
    /// A part of the list of invitations; states are judged at `now`.
    async fn invitations_page(
        &self,
        scope: BusinessScope,
        view: &InvitationView,
        now: Timestamp,
    ) -> Result<Slice<InvitationRow>>;
    /// How many invitations the view shows in all its parts; it counts no further than `most`.
    async fn count_invitations(
        &self,
        scope: BusinessScope,
        view: &InvitationView,
        now: Timestamp,
        most: i64,
    ) -> Result<i64>;
    /// The outstanding invitations that the view shows, in its order, the first `most`; with `only`, those among them.
    async fn select_invitations(
        &self,
        scope: BusinessScope,
        view: &InvitationView,
        only: Option<&[InvitationId]>,
        now: Timestamp,
        most: i64,
    ) -> Result<Vec<InvitationId>>;
    /// Whoever invited into the business, by name; at most 200.
    async fn inviter_choices(&self, business: BusinessId) -> Result<Vec<InviterChoice>>;
    /// All that an invitation of the business gives.
    async fn invitation_terms(
        &self,
        business: BusinessId,
        id: InvitationId,
        now: Timestamp,
    ) -> Result<Option<InvitationTerms>>;
    /// One invitation as the list shows it.
    async fn invitation_row(
        &self,
        scope: BusinessScope,
        id: InvitationId,
        now: Timestamp,
    ) -> Result<Option<InvitationRow>>;
    /// The invitations of one submission, at most 100.
    async fn batch_rows(
        &self,
        scope: BusinessScope,
        batch: BatchId,
        now: Timestamp,
    ) -> Result<Vec<InvitationRow>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait InvitationWrites: Send {
    /// Whether the address can be invited into the business. One statement, the same work either way.
    async fn standing_of_address(
        &mut self,
        business: BusinessId,
        email: &EmailAddress,
        now: Timestamp,
    ) -> Result<AddressStanding>;
    /// Records the expiry of pending invitations to the address that ran out; returns them.
    async fn close_run_out(
        &mut self,
        business: BusinessId,
        email: &EmailAddress,
        now: Timestamp,
    ) -> Result<Vec<Invitation>>;
    /// Keeps a new pending invitation with its token; false if another one to the address is recorded as live: see
    /// [`InvitationWrites::close_run_out`].
    async fn insert_invitation(&mut self, invitation: &Invitation, token: TokenHash) -> Result<bool>;
    /// An invitation of the business. Holds its row until the end.
    async fn lock_invitation(&mut self, business: BusinessId, id: InvitationId)
    -> Result<Option<Invitation>>;
    /// The invitation that a token, of whatever generation, belongs to, and that generation. Holds its row.
    async fn lock_invitation_by_token(&mut self, token: TokenHash) -> Result<Option<(Invitation, i64)>>;
    /// Turns a pending, unexpired invitation of this generation into an accepted one; false if it is none.
    async fn accept_invitation(
        &mut self,
        id: InvitationId,
        generation: i64,
        member: MemberId,
        now: Timestamp,
    ) -> Result<bool>;
    /// Turns a pending, unexpired invitation of this generation into one awaiting confirmation.
    async fn hold_invitation(&mut self, id: InvitationId, generation: i64, now: Timestamp) -> Result<bool>;
    /// Makes `generation + 1` with a new token and clock, pending again, from the recorded state and generation of
    /// `invitation`; it may be pending, expired or awaiting confirmation. `invited_by` becomes who is named. What is
    /// recorded as live stands in its way: see [`InvitationWrites::close_run_out`].
    async fn renew_invitation(
        &mut self,
        invitation: &Invitation,
        token: TokenHash,
        invited_by: MemberId,
        sent_at: Timestamp,
        expires_at: Timestamp,
    ) -> Result<RenewOutcome>;
    /// What an invitation offers.
    async fn accesses_of_invitation(
        &mut self,
        id: InvitationId,
        now: Timestamp,
    ) -> Result<Vec<OfferedAccess>>;
    /// Writes down what an outstanding invitation of the recorded state and generation of `changed` gives: names, profile,
    /// role, department, location, options, note, inviter; and its teams and workspaces. Not its address, nor its clock.
    /// False if it is none.
    async fn change_invitation(
        &mut self,
        changed: &Invitation,
        units: &[UnitId],
        weekly: &[UnitId],
    ) -> Result<bool>;
    /// Makes these its accesses: those that it keeps hold on to what they hold, others are let go, and for each new one a
    /// seat is held as long as the invitation is live. False if there was none free.
    async fn change_accesses(
        &mut self,
        invitation: &Invitation,
        accesses: &[Access],
        now: Timestamp,
    ) -> Result<bool>;
    /// Gives an outstanding invitation by mail, of the recorded state and generation of `invitation`, another address;
    /// false if it is none.
    async fn readdress_invitation(&mut self, invitation: &Invitation, email: &EmailAddress) -> Result<bool>;
    /// Cancels an outstanding invitation of this generation; false if it is none.
    async fn cancel_invitation(&mut self, id: InvitationId, generation: i64, now: Timestamp) -> Result<bool>;
    /// Cancels the outstanding invitations that offer a member more apps; returns them.
    async fn cancel_offers(&mut self, member: MemberId, now: Timestamp) -> Result<Vec<Invitation>>;
    /// Records the expiry of up to `limit` pending invitations of the business that ran out; returns them.
    async fn expire_run_out(
        &mut self,
        business: BusinessId,
        now: Timestamp,
        limit: i64,
    ) -> Result<Vec<Invitation>>;
    /// Keeps what a slip of this generation is found by when its code is typed.
    async fn insert_enrolment_code(
        &mut self,
        code: TokenHash,
        invitation: InvitationId,
        generation: i64,
    ) -> Result<()>;
    /// Counts a wrong code or employee number against a pending invitation of this generation; how many there were, or
    /// None if it bears no more.
    async fn count_wrong_try(&mut self, id: InvitationId, generation: i64) -> Result<Option<u32>>;
    /// Marks that a pending slip of this generation was printed; false if it was before.
    async fn mark_printed(&mut self, id: InvitationId, generation: i64, now: Timestamp) -> Result<bool>;
    /// Marks that the holder asked for a new one, unless they did after `not_since`; false then.
    async fn mark_asked(&mut self, id: InvitationId, now: Timestamp, not_since: Timestamp) -> Result<bool>;
    /// Counts one invitation against the inviter's limit of `limit` in any `window` up to `now`, or says when one
    /// becomes free. Holds the inviter's row until the end. Rows dated after `now` count: a clock set back refills
    /// nothing.
    async fn spend_invitation(
        &mut self,
        inviter: UserId,
        now: Timestamp,
        window: Span,
        limit: i64,
    ) -> Result<Spent>;
    /// When the inviter's counted invitations after `since` were made, the earliest first; at most 1,000.
    async fn spent_since(&mut self, inviter: UserId, since: Timestamp) -> Result<Vec<Timestamp>>;
}
