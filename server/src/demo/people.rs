//! Who is in the demo. Addresses are of `.example`, which nobody has (RFC 2606).

use domain::RoleTemplate;

/// A business of the demo.
pub(super) struct DemoBusiness {
    pub(super) name: &'static str,
    pub(super) template: RoleTemplate,
    pub(super) zone: &'static str,
    pub(super) departments: &'static [&'static str],
    pub(super) locations: &'static [&'static str],
    pub(super) teams: &'static [&'static str],
    pub(super) workspaces: &'static [&'static str],
    /// App, package and seats; None: any number.
    pub(super) subscriptions: &'static [(&'static str, &'static str, Option<u32>)],
    /// What whoever gets a role gets beside it: role, app, app role.
    pub(super) given: &'static [(&'static str, &'static str, &'static str)],
    pub(super) people: &'static [Person],
}

/// The instance's apps with their roles.
pub(super) const APPS: &[(&str, &[&str])] = &[
    ("Ledger", &["Bookkeeper", "Reader"]),
    ("Shift Planner", &["Planner", "Worker"]),
    ("Toolbox", &["Editor", "Technician", "Viewer"]),
];

/// What became of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Accepted.
    Joined,
    /// Accepted, and deactivated later.
    Left,
    /// Taken back.
    Cancelled,
    /// Neither: by now pending or expired.
    Open,
}

/// Somebody who was invited.
pub(super) struct Person {
    pub(super) first: &'static str,
    pub(super) last: &'static str,
    pub(super) email: &'static str,
    pub(super) role: &'static str,
    pub(super) department: &'static str,
    pub(super) location: &'static str,
    pub(super) teams: &'static [&'static str],
    pub(super) workspaces: &'static [&'static str],
    pub(super) invited_hours_ago: u32,
    pub(super) fate: Fate,
}

const fn person(
    (first, last, email): (&'static str, &'static str, &'static str),
    role: &'static str,
    (department, location): (&'static str, &'static str),
    (teams, workspaces): (&'static [&'static str], &'static [&'static str]),
    invited_hours_ago: u32,
    fate: Fate,
) -> Person {
    Person {
        first,
        last,
        email,
        role,
        department,
        location,
        teams,
        workspaces,
        invited_hours_ago,
        fate,
    }
}

use Fate::{Cancelled, Joined, Left, Open};

/// The first one is the one that the administrator signs in to.
pub(super) const BUSINESSES: [DemoBusiness; 2] = [
    DemoBusiness {
        name: "Harbour Works",
        template: RoleTemplate::Assets,
        zone: "Europe/Lisbon",
        departments: &["Cranes", "Dry dock", "Electrical", "Office"],
        locations: &["North quay", "South quay", "Head office"],
        teams: &["Crane inspection", "First aid", "Night shift"],
        workspaces: &["Maintenance", "Projects", "Safety"],
        subscriptions: &[
            ("Shift Planner", "Team", None),
            ("Toolbox", "Professional", Some(8)),
            ("Toolbox", "Viewer", Some(50)),
            ("Ledger", "Standard", Some(3)),
        ],
        given: &[
            ("Technician", "Toolbox", "Technician"),
            ("Manager", "Shift Planner", "Planner"),
        ],
        people: HARBOUR,
    },
    DemoBusiness {
        name: "Prairie Foods",
        template: RoleTemplate::QualityHr,
        zone: "America/Chicago",
        departments: &["Bakery", "Packing", "Quality", "People"],
        locations: &["Omaha plant", "Des Moines plant"],
        teams: &["Allergen control", "Forklift drivers"],
        workspaces: &["Food safety"],
        subscriptions: &[("Shift Planner", "Team", Some(40))],
        given: &[
            ("Team Lead", "Shift Planner", "Planner"),
            ("Employee", "Shift Planner", "Worker"),
        ],
        people: PRAIRIE,
    },
];

#[rustfmt::skip]
const HARBOUR: &[Person] = &[
    person(("Rui", "Tavares", "rui@harbour.example"), "Owner", ("Office", "Head office"), (&[], &["Projects", "Safety"]), 700, Joined),
    person(("Inês", "Carvalho", "ines@harbour.example"), "Manager", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 690, Joined),
    person(("Tomás", "Figueira", "tomas@harbour.example"), "Manager", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance", "Projects"]), 660, Joined),
    person(("Beatriz", "Nóbrega", "beatriz@harbour.example"), "Technician", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 640, Joined),
    person(("Duarte", "Pinto", "duarte@harbour.example"), "Technician", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 600, Joined),
    person(("Marta", "Sequeira", "marta@harbour.example"), "Technician", ("Electrical", "South quay"), (&["First aid"], &["Maintenance", "Safety"]), 580, Joined),
    person(("Jonas", "Weber", "jonas@weldright.example"), "Contractor", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance", "Projects"]), 540, Joined),
    person(("Salma", "Idrissi", "salma@weldright.example"), "Contractor", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance", "Projects"]), 530, Left),
    person(("Nuno", "Bastos", "nuno@harbour.example"), "Technician", ("Electrical", "North quay"), (&["First aid"], &["Maintenance", "Safety"]), 500, Joined),
    person(("Lúcia", "Amaral", "lucia@harbour.example"), "Technician", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance", "Projects"]), 480, Joined),
    person(("Hugo", "Rocha", "hugo@harbour.example"), "Technician", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 460, Joined),
    person(("Carla", "Mendes", "carla@harbour.example"), "Manager", ("Office", "Head office"), (&[], &["Projects", "Safety"]), 440, Joined),
    person(("Pavel", "Dvořák", "pavel@riggers.example"), "Contractor", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 430, Cancelled),
    person(("Sofia", "Leal", "sofia@harbour.example"), "Technician", ("Electrical", "South quay"), (&["First aid"], &["Maintenance", "Safety"]), 420, Open),
    person(("Filipe", "Moura", "filipe@harbour.example"), "Technician", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 30, Open),
    person(("Elif", "Kaya", "elif@riggers.example"), "Contractor", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance", "Projects"]), 18, Open),
    person(("Vera", "Antunes", "vera@harbour.example"), "Manager", ("Electrical", "North quay"), (&["First aid"], &["Maintenance", "Safety"]), 5, Open),
];

#[rustfmt::skip]
const PRAIRIE: &[Person] = &[
    person(("Grace", "Okafor", "grace@prairie.example"), "HR Admin", ("People", "Omaha plant"), (&[], &["Food safety"]), 695, Joined),
    person(("Walter", "Nguyen", "walter@prairie.example"), "Quality Admin", ("Quality", "Omaha plant"), (&[], &["Food safety"]), 650, Joined),
    person(("June", "Halvorsen", "june@prairie.example"), "Team Lead", ("Bakery", "Omaha plant"), (&["Allergen control"], &["Food safety"]), 630, Joined),
    person(("Marcus", "Bell", "marcus@prairie.example"), "Team Lead", ("Packing", "Des Moines plant"), (&["Forklift drivers"], &["Food safety"]), 590, Joined),
    person(("Rosa", "Delgado", "rosa@prairie.example"), "Employee", ("Bakery", "Omaha plant"), (&["Allergen control"], &["Food safety"]), 560, Joined),
    person(("Hank", "Petersen", "hank@prairie.example"), "Employee", ("Bakery", "Omaha plant"), (&["Allergen control"], &["Food safety"]), 520, Joined),
    person(("Mei", "Tanaka", "mei@prairie.example"), "Employee", ("Packing", "Des Moines plant"), (&["Forklift drivers"], &["Food safety"]), 470, Joined),
    person(("Owen", "Fitzgerald", "owen@prairie.example"), "Employee", ("Packing", "Des Moines plant"), (&["Forklift drivers"], &["Food safety"]), 410, Joined),
    person(("Lena", "Kowalski", "lena@prairie.example"), "Employee", ("Quality", "Omaha plant"), (&[], &["Food safety"]), 380, Joined),
    person(("Amir", "Haddad", "amir@prairie.example"), "Employee", ("Bakery", "Omaha plant"), (&["Allergen control"], &["Food safety"]), 350, Joined),
    person(("Tess", "Morgan", "tess@prairie.example"), "Employee", ("Quality", "Omaha plant"), (&[], &["Food safety"]), 90, Cancelled),
    person(("Caleb", "Stone", "caleb@prairie.example"), "Team Lead", ("Quality", "Omaha plant"), (&[], &["Food safety"]), 40, Open),
    person(("Priya", "Raman", "priya@prairie.example"), "Employee", ("Packing", "Des Moines plant"), (&["Forklift drivers"], &["Food safety"]), 3, Open),
];
