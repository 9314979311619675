//! What a claimed message says: the facts of its matter as they stand now, with the links derived anew.

use crate::Usher;
use crate::ports::{
    About, AccountMail, AccountMatter, AccountNews, ClaimedMessage, CodeInMail, Gives, InvitationMail,
    InvitationMatter, LeftOutMail, MailBody, Matter, MessageKind, NewInvitationAskedMail, NoticeMail,
    NoticeMatter, SendTo,
};
use crate::tokens::Token;
use domain::{AccessOffer, CodeMode, Invitation, SmsNumber, Timestamp};

impl Usher {
    /// None where there is nothing to say any more.
    pub(crate) async fn mail_body(&self, message: &ClaimedMessage) -> anyhow::Result<Option<MailBody>> {
        Ok(match &message.matter {
            Matter::Gone => None,
            Matter::Account(about) => self.account_mail(about).map(MailBody::Account),
            Matter::Weekly(about) => {
                let mail = self.weekly_mail(message, about).await?;
                mail.map(|mail| MailBody::Weekly(Box::new(mail)))
            }
            Matter::Notice(about) => self.notice_mail(&message.to, about).map(MailBody::Notice),
            Matter::Invitation(about) => Some(match message.kind {
                MessageKind::NewInvitationAsked => self.asked_mail(about),
                MessageKind::LeftOut => self.left_out_mail(about),
                kind => {
                    let offered = self.store.accesses_offered(about.invitation.id, self.now());
                    let facts = self.invitation_mail(about, offered.await?);
                    if kind == MessageKind::Reminder {
                        MailBody::Reminder(facts)
                    } else {
                        MailBody::Invitation(facts)
                    }
                }
            }),
        })
    }

    /// What a mail of an invitation says, the first one and those that remind of it.
    fn invitation_mail(&self, about: &InvitationMatter, apps: Vec<AccessOffer>) -> InvitationMail {
        let invitation = &about.invitation;
        let token = self.tokens.invitation(invitation.id, about.generation);
        InvitationMail {
            language: invitation.options.language,
            name: invitation.name(),
            business: about.business_name.clone(),
            inviter: about.inviter.clone(),
            gives: match invitation.for_member {
                Some(_) => Gives::Accesses,
                None => Gives::Membership {
                    role: about.role.clone(),
                },
            },
            apps,
            note: invitation.note.clone().map(String::from),
            code: self.code_in_mail(invitation, about.generation),
            expires_at: invitation.expires_at,
            zone: about.zone.clone(),
            link: self.link("accept", &token),
        }
    }

    fn asked_mail(&self, about: &InvitationMatter) -> MailBody {
        let invitation = &about.invitation;
        MailBody::NewInvitationAsked(NewInvitationAskedMail {
            language: about.inviter_language,
            business: about.business_name.clone(),
            email: invitation.email.clone(),
            name: invitation.name(),
            asked_at: invitation.asked_at.unwrap_or(Timestamp::from_micros(0)),
            zone: about.zone.clone(),
            link: format!("{}/users/invitations", self.policy.public_url),
        })
    }

    fn left_out_mail(&self, about: &InvitationMatter) -> MailBody {
        MailBody::LeftOut(LeftOutMail {
            language: about.inviter_language,
            business: about.business_name.clone(),
            email: about.invitation.email.clone(),
            name: about.invitation.name(),
            left_out: about.left_out.clone(),
            zone: about.zone.clone(),
            link: format!("{}/users", self.policy.public_url),
        })
    }

    fn account_mail(&self, about: &AccountMatter) -> Option<AccountMail> {
        let news = match about.about {
            About::Invitation(..) => return None,
            About::Reset(id) => AccountNews::PasswordReset {
                link: self.link("reset", &self.tokens.reset(id)),
            },
            About::AddressChange(id) => AccountNews::AddressChange {
                link: self.link("confirm-address", &self.tokens.address_change(id)),
            },
            About::User(_) => AccountNews::AddressChanged,
        };
        Some(AccountMail {
            news,
            language: about.language,
            name: about.name.clone(),
            business: about.business_name.clone(),
            at: about.at,
            zone: about.zone.clone(),
        })
    }

    /// None where an SMS would go to a number that is theirs no more.
    fn notice_mail(&self, to: &SendTo, about: &NoticeMatter) -> Option<NoticeMail> {
        if let SendTo::Sms(number) = to
            && about.mobile.as_ref().and_then(SmsNumber::of).as_ref() != Some(number)
        {
            return None;
        }
        let page = match about.unread {
            1 => format!("/{}", about.last),
            _ => String::new(),
        };
        Some(NoticeMail {
            language: about.language,
            name: about.name.clone(),
            business: about.business_name.clone(),
            sender: about.sender.clone(),
            unread: about.unread,
            link: format!("{}/messages{page}", self.policy.public_url),
            zone: about.zone.clone(),
        })
    }

    fn code_in_mail(&self, invitation: &Invitation, generation: i64) -> CodeInMail {
        match invitation.code {
            CodeMode::Off => CodeInMail::NotNeeded,
            CodeMode::InTheMail => {
                CodeInMail::Printed(self.tokens.invite_code(invitation.id, generation).grouped())
            }
            CodeMode::GivenByInviter => CodeInMail::ComesSeparately,
        }
    }

    /// A link that carries a token.
    pub(crate) fn link(&self, page: &str, token: &Token) -> String {
        format!("{}/{page}/{}", self.policy.public_url, token.expose())
    }
}
