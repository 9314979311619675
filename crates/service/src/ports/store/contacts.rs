//! Contacts.

use crate::ports::BusinessScope;
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    BusinessId, BusinessName, ContactId, ContactRow, EmailAddress, InvitationId, Member, MemberId, Page,
    PageNumber, PersonName, Profile, Timestamp,
};

/// A contact to be made.
#[derive(Debug, Clone)]
pub struct NewContact {
    /// Its identifier.
    pub id: ContactId,
    /// The business it belongs to.
    pub business: BusinessId,
    /// First name.
    pub first_name: Option<PersonName>,
    /// Last name.
    pub last_name: Option<PersonName>,
    /// Their address.
    pub email: Option<EmailAddress>,
    /// What else is known of them.
    pub profile: Profile,
    /// Their company, if they are external.
    pub company: Option<BusinessName>,
    /// The invitation it is made with.
    pub invitation: InvitationId,
    /// When.
    pub created_at: Timestamp,
}

/// What pages read of it.
#[async_trait]
pub trait ContactReads: Send + Sync {
    /// A page of contacts by name; `search` is part of a name, address or company, in any case.
    async fn contacts_page(
        &self,
        scope: BusinessScope,
        search: &str,
        page: PageNumber,
    ) -> Result<Page<ContactRow>>;
    /// The contact that stands for a member.
    async fn contact_of_member(&self, business: BusinessId, member: MemberId) -> Result<Option<ContactRow>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait ContactWrites: Send {
    /// The contact with this address that stands for no member, if there is one.
    async fn find_contact(&mut self, business: BusinessId, email: &EmailAddress)
    -> Result<Option<ContactId>>;
    /// Makes a contact.
    async fn insert_contact(&mut self, contact: &NewContact) -> Result<()>;
    /// Has a contact that an earlier invitation made, and nobody touched, go with this one.
    async fn adopt_contact(&mut self, contact: ContactId, invitation: InvitationId) -> Result<()>;
    /// Has an invitation's contact stand for the member, with their name.
    async fn link_contact(&mut self, invitation: InvitationId, member: &Member) -> Result<bool>;
    /// Has a contact stand for the member.
    async fn claim_contact(&mut self, contact: ContactId, member: MemberId) -> Result<()>;
    /// Removes the contact that was made with an invitation, unless somebody changed it since or it stands for a member.
    async fn remove_untouched_contact(&mut self, invitation: InvitationId) -> Result<()>;
}
