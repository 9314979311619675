//! Whether all that was acknowledged is there, and everything else as it must be.

use crate::account::{Account, Known, Person};
use crate::acts::path_of;
use crate::rows::{number, rows};
use crate::scene::Scene;
use crate::server::PATIENCE;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tokio::time::timeout;

/// State and generation of each invitation, by address.
type Invitations = BTreeMap<String, (String, i64)>;

/// Looks, once nothing is under way any more. Of what was asked for and not answered, it finds out what came of it.
pub(crate) async fn check(scene: &Scene) {
    let settled = timeout(PATIENCE, settle(scene)).await;
    if settled.is_err() {
        let waiting = waiting(scene, &mut HashMap::new()).await;
        panic!("no link that works came to {waiting:?}, or mails wait");
    }
    let invitations = invitations(scene).await;
    learn(&mut scene.acts.account(), &invitations);
    links(scene, &invitations).await;
    sessions(scene).await;
    books(scene).await;
    letters(scene);
    scene.server.is_sound().await;
    for person in scene.acts.account().people.values_mut() {
        (person.open, person.busy) = (false, false);
    }
}

async fn invitations(scene: &Scene) -> Invitations {
    let found = rows(
        &scene.url,
        "SELECT email, recorded_state, CAST(generation AS TEXT) FROM invitations WHERE email IS NOT NULL",
    );
    let mut invitations = Invitations::new();
    for row in found.await {
        let [email, state, generation]: [String; 3] = row.try_into().unwrap();
        let before = invitations.insert(email.clone(), (state, generation.parse().unwrap()));
        assert_eq!(before, None, "{email} is invited twice");
    }
    invitations
}

/// Waits until each live invitation's link has arrived, and no mail waits.
async fn settle(scene: &Scene) {
    let mut live = HashMap::new();
    loop {
        let count = scene.acts.office.letters().len();
        if waiting(scene, &mut live).await.is_empty() {
            break;
        }
        scene.acts.office.more_than(count).await;
    }
    while number(
        &scene.url,
        "SELECT CAST(COUNT(*) AS TEXT) FROM outbox WHERE state IN ('queued', 'retrying')",
    )
    .await
        > 0
    {
        tokio::task::yield_now().await;
    }
}

/// Who has a live invitation and not yet the link that works; those that work are kept in `live`.
async fn waiting(scene: &Scene, live: &mut HashMap<String, String>) -> Vec<String> {
    let (invitations, mut waiting) = (invitations(scene).await, Vec::new());
    let open = open(&scene.acts.account());
    for address in open {
        match invitations.get(&address).map(|(state, _)| state.as_str()) {
            Some("pending") if !live.contains_key(&address) => {}
            Some("draft") => {
                waiting.push(address);
                continue;
            }
            _ => continue,
        }
        for link in links_to(scene, &address) {
            if opens(scene, &link).await {
                live.insert(address.clone(), link);
            }
        }
        if !live.contains_key(&address) {
            waiting.push(address);
        }
    }
    waiting
}

/// Whose state is not known for sure.
fn open(account: &Account) -> Vec<String> {
    let open = account.people.iter().filter(|(_, person)| person.open);
    open.map(|(address, _)| address.clone()).collect()
}

/// The links that came to an address.
fn links_to(scene: &Scene, address: &str) -> BTreeSet<String> {
    let letters = scene.acts.office.letters_to(address);
    letters.into_iter().map(|letter| letter.link).collect()
}

/// Whether a link leads to the form that accepts.
async fn opens(scene: &Scene, link: &str) -> bool {
    let page = scene
        .acts
        .nobody
        .get(path_of(link))
        .await
        .expect("the server answers");
    assert!(
        !page.status.is_server_error(),
        "{}: {}",
        page.status,
        page.text("main")
    );
    page.has_form("accept")
}

/// What was acknowledged is there; of what may have been done, whether it was.
fn learn(account: &mut Account, invitations: &Invitations) {
    let strangers: Vec<_> = invitations
        .keys()
        .filter(|address| !account.people.contains_key(*address))
        .collect();
    assert!(strangers.is_empty(), "nobody invited {strangers:?}");
    for (address, person) in &mut account.people {
        learn_of(address, person, invitations.get(address));
    }
}

fn learn_of(address: &str, person: &mut Person, invitation: Option<&(String, i64)>) {
    let Some((state, generation)) = invitation else {
        assert_ne!(person.invited, Known::Yes, "the invitation of {address} is lost");
        person.invited = Known::No;
        return;
    };
    assert_ne!(person.invited, Known::No, "{address} was refused and is invited");
    person.invited = Known::Yes;
    let (least, most) = person.resent;
    let resent = generation - 1;
    assert!(
        (least..=most).contains(&resent),
        "{address} was sent anew {least} to {most} times, and has generation {generation}"
    );
    person.resent = (resent, resent);
    let accepted = match state.as_str() {
        "accepted" => Known::Yes,
        "pending" => Known::No,
        other => panic!("the invitation of {address} is {other}"),
    };
    assert!(
        person.accepted == Known::Perhaps || person.accepted == accepted,
        "{address} accepted: {:?}, and the invitation is {state}",
        person.accepted
    );
    person.accepted = accepted;
}

/// Of all links that came to somebody, one works while the invitation is pending, and none afterwards.
async fn links(scene: &Scene, invitations: &Invitations) {
    let open = open(&scene.acts.account());
    for address in open {
        let Some((state, generation)) = invitations.get(&address) else {
            continue;
        };
        let (mut working, links) = (0, links_to(scene, &address));
        assert!(
            i64::try_from(links.len()).unwrap() <= *generation,
            "{address}: {links:?}"
        );
        for link in &links {
            working += usize::from(opens(scene, link).await);
        }
        assert_eq!(
            working,
            usize::from(state == "pending"),
            "{address} is {state}: {links:?}"
        );
    }
}

/// Whoever was told that they are in, is.
async fn sessions(scene: &Scene) {
    let browsers: Vec<_> = {
        let account = scene.acts.account();
        let open = account.people.iter().filter(|(_, person)| person.open);
        open.filter_map(|(address, person)| Some((address.clone(), person.browser.clone()?)))
            .collect()
    };
    for (address, browser) in browsers {
        let page = browser.get("/").await.expect("the server answers");
        assert_eq!(
            page.status,
            200,
            "the session of {address} leads to {}",
            page.leads_to()
        );
    }
}

/// Seats, members and events are as many as they must be.
async fn books(scene: &Scene) {
    let (mut invited, mut resent, mut accepted, mut held, mut used) = (0, 0, 0, 0, 0);
    for person in scene.acts.account().people.values() {
        if person.invited != Known::Yes {
            continue;
        }
        let (is_in, seat) = (person.accepted == Known::Yes, i64::from(person.seat));
        invited += 1;
        resent += person.resent.0;
        accepted += i64::from(is_in);
        used += if is_in { seat } else { 0 };
        held += if is_in { 0 } else { seat };
    }
    let counted = [
        ("accesses WHERE in_use", used),
        ("invitation_accesses WHERE holds_until IS NOT NULL", held),
        ("members", accepted + 1),
        ("users", accepted + 1),
        ("audit_events WHERE act = 'invitation sent'", invited),
        ("audit_events WHERE act = 'invitation resent'", resent),
        ("audit_events WHERE act = 'invitation accepted'", accepted),
    ];
    for (of, wanted) in counted {
        let found = number(&scene.url, &format!("SELECT CAST(COUNT(*) AS TEXT) FROM {of}")).await;
        assert_eq!(found, wanted, "{of}");
    }
}

/// Every mail was taken once in each life at most, and each time it said the same; no link came in two mails.
fn letters(scene: &Scene) {
    let mut said: HashMap<String, (String, String)> = HashMap::new();
    let (mut ids, mut taken) = (HashMap::new(), BTreeSet::new());
    for letter in scene.acts.office.letters() {
        let says = (letter.to, letter.link);
        let before = said.entry(letter.id.clone()).or_insert_with(|| says.clone());
        assert_eq!(*before, says, "{} says something else than before", letter.id);
        // Nobody is reminded here, which would bring the link once more.
        if !says.1.is_empty() {
            let id = ids.entry(says.clone()).or_insert_with(|| letter.id.clone());
            assert_eq!(*id, letter.id, "{says:?} came under two Message-IDs");
        }
        assert!(
            taken.insert((letter.id.clone(), letter.life)),
            "{} was sent twice in one life of the server",
            letter.id
        );
    }
}
