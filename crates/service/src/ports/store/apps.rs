//! Apps, subscriptions and seats.

use crate::ports::UnitOutcome;
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    Access, AccessOffer, AccessRow, App, AppChoice, AppId, AppRole, AppRoleId, AppRow, BusinessId,
    Invitation, InvitationId, MemberId, Seats, Subscription, SubscriptionId, SubscriptionRow, Timestamp,
    UnitName,
};

/// What pages read of it.
#[async_trait]
pub trait AppReads: Send + Sync {
    /// The instance's apps with their roles, by name, the archived ones last; at most 500. With `only`, those that this
    /// business has subscribed to, with its own figures.
    async fn apps(&self, only: Option<BusinessId>) -> Result<Vec<AppRow>>;
    /// The apps that the business has an open subscription for, by name; at most 500.
    async fn app_choices(&self, business: BusinessId, now: Timestamp) -> Result<Vec<AppChoice<AppId>>>;
    /// Those of them that are named.
    async fn chosen_apps(
        &self,
        business: BusinessId,
        apps: &[AppId],
        now: Timestamp,
    ) -> Result<Vec<AppChoice<AppId>>>;
    /// The app's roles that are not archived, by name; at most 500.
    async fn app_role_choices(&self, app: AppId) -> Result<Vec<AppChoice<AppRoleId>>>;
    /// The business's subscriptions with how their seats stand, by app and package; at most 1,000.
    async fn subscriptions(&self, business: BusinessId, now: Timestamp) -> Result<Vec<SubscriptionRow>>;
    /// Those of an app that are open, by package; at most 500.
    async fn subscription_choices(
        &self,
        business: BusinessId,
        app: AppId,
        now: Timestamp,
    ) -> Result<Vec<SubscriptionRow>>;
    /// The accesses that an invitation offers; what is not open now is left out.
    async fn accesses_offered(&self, invitation: InvitationId, now: Timestamp) -> Result<Vec<AccessOffer>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait AppWrites: Send {
    /// An app. Holds its row (shared) until the end.
    async fn find_app(&mut self, app: AppId) -> Result<Option<App>>;
    /// A role of some app. Holds its row (shared) until the end.
    async fn find_app_role(&mut self, role: AppRoleId) -> Result<Option<AppRole>>;
    /// Makes an app.
    async fn insert_app(&mut self, app: &App) -> Result<UnitOutcome>;
    /// Makes a role of an app.
    async fn insert_app_role(&mut self, role: &AppRole) -> Result<UnitOutcome>;
    /// Renames an app that is not archived; false if the name is taken.
    async fn rename_app(&mut self, app: AppId, name: &UnitName) -> Result<bool>;
    /// Renames a role that is not archived; false if the name is taken.
    async fn rename_app_role(&mut self, role: AppRoleId, name: &UnitName) -> Result<bool>;
    /// Archives an app; false if there is no such unarchived one.
    async fn archive_app(&mut self, app: AppId, now: Timestamp) -> Result<bool>;
    /// Archives a role; false if there is no such unarchived one.
    async fn archive_app_role(&mut self, role: AppRoleId, now: Timestamp) -> Result<bool>;
    /// A subscription of the business, and how its seats stand.
    async fn find_subscription(
        &mut self,
        business: BusinessId,
        subscription: SubscriptionId,
        now: Timestamp,
    ) -> Result<Option<(Subscription, Seats)>>;
    /// Makes a subscription; false if the app has one of the package's name in the business.
    async fn insert_subscription(&mut self, subscription: &Subscription) -> Result<bool>;
    /// Changes package, limit, state and dates; false if the package's name is taken.
    async fn change_subscription(&mut self, subscription: &Subscription) -> Result<bool>;
    /// Holds a seat for an invitation until it expires; false, and nothing is written, if none is free. Closing,
    /// renewing and holding back an invitation free its seats, take them again and keep them.
    async fn hold_seat(&mut self, invitation: &Invitation, access: Access, now: Timestamp) -> Result<bool>;
    /// The seats that renewing the invitation would have to take and can't, each as `Flow, Standard`.
    async fn missing_seats(&mut self, invitation: InvitationId, now: Timestamp) -> Result<Vec<String>>;
    /// Gives a member what the invitation offers: a held seat always, any other where one is free. What is not open is
    /// left out; each offer with whether it was given.
    async fn take_seats(
        &mut self,
        invitation: InvitationId,
        member: MemberId,
        now: Timestamp,
    ) -> Result<Vec<(AccessOffer, bool)>>;
    /// The subscriptions in which a member has an access.
    async fn subscriptions_of_member(&mut self, member: MemberId) -> Result<Vec<SubscriptionId>>;
    /// A member's accesses, by app and package.
    async fn accesses_of_member(&mut self, member: MemberId) -> Result<Vec<AccessRow>>;
    /// Gives an active member of the business an access and a seat, or the seat that an access of theirs lacks; false, and
    /// nothing is written, if none is free or they have one.
    async fn give_seat(
        &mut self,
        business: BusinessId,
        member: MemberId,
        access: Access,
        now: Timestamp,
    ) -> Result<bool>;
    /// Gives a member another role in an app that they have; false if they have no such access, or the app no such role.
    async fn set_app_role(&mut self, business: BusinessId, member: MemberId, access: Access) -> Result<bool>;
    /// Takes an access, and its seat, away; false if there was none.
    async fn take_away(
        &mut self,
        business: BusinessId,
        member: MemberId,
        subscription: SubscriptionId,
    ) -> Result<bool>;
    /// Gives a reactivated member their seats back where one is free; the others, each as `Flow, Standard`.
    async fn take_seats_back(
        &mut self,
        business: BusinessId,
        member: MemberId,
        now: Timestamp,
    ) -> Result<Vec<String>>;
}
