//! What people do: invite, resend, accept, import. Each act is written down before it is asked for and when it is answered.

use crate::account::{Account, Known};
use crate::browser::{Browser, Told};
use crate::page::Page;
use crate::post_office::PostOffice;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard};

pub(crate) const PASSWORD: &str = "four unrelated wooden words";

/// Everything that it takes to act, to be cloned for each who acts at once.
#[derive(Clone)]
pub(crate) struct Acts {
    /// The administrator's browser.
    pub(crate) ada: Browser,
    /// Somebody's who is not signed in.
    pub(crate) nobody: Browser,
    pub(crate) office: PostOffice,
    pub(crate) account: Arc<Mutex<Account>>,
    /// The invite form, filled in for somebody without a seat and for somebody with one.
    pub(crate) forms: [Arc<Vec<(String, String)>>; 2],
}

impl Acts {
    pub(crate) fn account(&self) -> MutexGuard<'_, Account> {
        self.account.lock().unwrap()
    }

    /// Invites so many new people in one submission.
    pub(crate) async fn invite(&self, count: usize, seat: bool) -> (Told, Vec<String>) {
        let addresses = self.account().new_people(count, seat);
        let told = self.invite_with(&self.ada, &addresses, seat).await;
        (told, addresses)
    }

    /// Invites these people in this browser.
    pub(crate) async fn invite_with(&self, ada: &Browser, addresses: &[String], seat: bool) -> Told {
        let name = if addresses.len() == 1 { "Charles" } else { "" };
        let all = addresses.join(", ");
        let typed = [
            ("addresses", all.as_str()),
            ("first_name", name),
            ("last_name", name),
        ];
        let form = self.forms[usize::from(seat)].iter().map(|(field, value)| {
            let typed = typed.iter().find(|(name, _)| name == field);
            (
                field.clone(),
                typed.map_or(value.as_str(), |(_, value)| value).to_owned(),
            )
        });
        let form: Vec<_> = form.collect();
        let told = Told::of(&ada.post("/users/invite", "invite", &form).await);
        self.account().invited(addresses, told);
        told
    }

    /// Sends somebody's invitation anew. Its id is read from the list, as the button there has it.
    pub(crate) async fn resend(&self, address: &str) -> Told {
        let list = match self.ada.get(&format!("/users/invitations?q={address}")).await {
            Ok(page) if page.has_form("resend") => page.filled("resend", &[]),
            Ok(page) if !page.status.is_server_error() => return Told::Refused,
            _ => return Told::Unknown,
        };
        self.account().begin(address).resent.1 += 1;
        let told = Told::of(&self.ada.post("/users/invitations", "resend", &list).await);
        let mut account = self.account();
        let person = account.person(address);
        match told {
            Told::Done => person.resent.0 += 1,
            Told::Refused => person.resent.1 -= 1,
            Told::Unavailable | Told::Unknown => {}
        }
        told
    }

    /// Accepts with what stands in the last mail to the address.
    pub(crate) async fn accept(&self, address: &str) -> Told {
        let letter = self
            .office
            .letters_to(address)
            .pop()
            .expect("a mail to accept with");
        self.accept_with(&self.nobody.fresh(), address, &letter.link, &letter.code)
            .await
    }

    pub(crate) async fn accept_with(&self, browser: &Browser, address: &str, link: &str, code: &str) -> Told {
        let page = match browser.get(path_of(link)).await {
            Ok(page) if page.has_form("accept") => page,
            Ok(page) if !page.status.is_server_error() => return Told::Refused,
            _ => return Told::Unknown,
        };
        self.account().begin(address).accepted = Known::Perhaps;
        let typed = [
            ("first_name", "Charles"),
            ("last_name", "Babbage"),
            ("code", code),
            ("password", PASSWORD),
            ("repeated", PASSWORD),
        ];
        let told = Told::of(&browser.submit(&page, "accept", &typed).await);
        let mut account = self.account();
        let person = account.person(address);
        match told {
            Told::Done => {
                person.accepted = Known::Yes;
                person.browser = Some(browser.clone());
            }
            Told::Refused => person.accepted = Known::No,
            Told::Unavailable | Told::Unknown => {}
        }
        told
    }

    /// Somebody who has every mail that was sent to them, for the one who asks alone.
    pub(crate) fn someone_to_accept(&self) -> Option<String> {
        let links = |address: &str| {
            let letters = self.office.letters_to(address).into_iter();
            letters.map(|letter| letter.link).collect::<HashSet<_>>().len()
        };
        self.account().take(|address, person| {
            let (least, most) = person.resent;
            least == most && usize::try_from(least + 1) == Ok(links(address))
        })
    }

    /// Somebody who was looked at before, for the one who asks alone.
    pub(crate) fn someone_to_resend_to(&self) -> Option<String> {
        // Of the mails that an address may get in a day, not all are used up here.
        self.account()
            .take(|_, person| !person.open && person.resent.1 < 4)
    }

    /// How much was done, in words.
    pub(crate) fn sum(&self) -> String {
        let (mut invited, mut resent, mut accepted) = (0, 0, 0);
        for person in self.account().people.values() {
            invited += u32::from(person.invited == Known::Yes);
            resent += person.resent.0;
            accepted += u32::from(person.accepted == Known::Yes);
        }
        let mails = self.office.letters().len();
        format!("{invited} invitations, {resent} sent anew, {accepted} acceptances, {mails} mails taken")
    }

    /// Imports a table of so many new people, from uploading to sending.
    pub(crate) async fn import(&self, count: usize) -> Told {
        let addresses = {
            let mut account = self.account();
            let addresses = account.new_people(count, false);
            account.tables.push(addresses.clone());
            addresses
        };
        self.push(&addresses).await
    }

    /// Takes a table as far as it goes, from wherever it is: the same file leads to the same import.
    pub(crate) async fn push(&self, addresses: &[String]) -> Told {
        let lines = addresses
            .iter()
            .map(|address| format!("{address},Im,Ported,User\n"));
        let table = format!("E-mail,First name,Last name,Role\n{}", lines.collect::<String>());
        let uploaded = self.ada.upload(&table).await;
        let told = Told::of(&uploaded);
        let (Told::Done, Ok(uploaded)) = (told, uploaded) else {
            return told;
        };
        let (mut sent, mut refusals) = (false, 0);
        loop {
            let Ok(page) = self.ada.get(uploaded.leads_to()).await else {
                return Told::Unknown;
            };
            match next_of(&page, sent) {
                Next::Wait => {}
                Next::Over => break,
                Next::Do(call) => match Told::of(&self.ada.submit(&page, call, &[]).await) {
                    Told::Done => sent |= call == "send_import",
                    // Work that was asked for before goes on, and may just have done it.
                    Told::Refused if refusals < 3 => refusals += 1,
                    told => return told,
                },
                Next::Failed(told) => return told,
            }
            if sent {
                self.account().invited(addresses, Told::Done);
            }
        }
        let mut account = self.account();
        account.tables.retain(|table| table != addresses);
        // A table is over when all of it was sent, also where the answer to that got lost.
        account.invited(addresses, Told::Done);
        Told::Done
    }
}

/// What is to be done of an import next.
enum Next {
    /// The worker is at it.
    Wait,
    /// This form is to be sent.
    Do(&'static str),
    /// Nothing is left of it.
    Over,
    /// It could not be looked at.
    Failed(Told),
}

/// After a table was sent it is discarded, once no draft of it is left: nobody may have many.
fn next_of(page: &Page, sent: bool) -> Next {
    match page.status.as_u16() {
        200 => {}
        404 => return Next::Over,
        503 => return Next::Failed(Told::Unavailable),
        500.. => return Next::Failed(Told::Unknown),
        other => panic!("{}: {other} {}", page.path, page.text("main")),
    }
    let drafts = page.has_form("send_import");
    if page.says("You can leave this page") || (sent && drafts) {
        return Next::Wait;
    }
    let forms = ["draft_import", "send_import", "discard_import"];
    match forms.into_iter().find(|call| page.has_form(call)) {
        Some(call) => Next::Do(call),
        None => Next::Over,
    }
}

/// The path of a link.
pub(crate) fn path_of(link: &str) -> &str {
    link.strip_prefix("http://localhost:3000")
        .expect("a link of ours")
}
