//! Who is in the demo. Addresses are of `.example`, which nobody has (RFC 2606).

use domain::RoleTemplate;

/// A business of the demo.
pub(super) struct DemoBusiness {
    pub(super) name: &'static str,
    pub(super) template: RoleTemplate,
    pub(super) zone: &'static str,
    pub(super) departments: &'static [&'static str],
    pub(super) locations: &'static [&'static str],
    pub(super) people: &'static [Person],
}

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
    pub(super) invited_hours_ago: u32,
    pub(super) fate: Fate,
}

const fn person(
    (first, last, email): (&'static str, &'static str, &'static str),
    role: &'static str,
    (department, location): (&'static str, &'static str),
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
        people: HARBOUR,
    },
    DemoBusiness {
        name: "Prairie Foods",
        template: RoleTemplate::QualityHr,
        zone: "America/Chicago",
        departments: &["Bakery", "Packing", "Quality", "People"],
        locations: &["Omaha plant", "Des Moines plant"],
        people: PRAIRIE,
    },
];

#[rustfmt::skip]
const HARBOUR: &[Person] = &[
    person(("Rui", "Tavares", "rui@harbour.example"), "Owner", ("Office", "Head office"), 700, Joined),
    person(("Inês", "Carvalho", "ines@harbour.example"), "Manager", ("Cranes", "North quay"), 690, Joined),
    person(("Tomás", "Figueira", "tomas@harbour.example"), "Manager", ("Dry dock", "South quay"), 660, Joined),
    person(("Beatriz", "Nóbrega", "beatriz@harbour.example"), "Technician", ("Cranes", "North quay"), 640, Joined),
    person(("Duarte", "Pinto", "duarte@harbour.example"), "Technician", ("Cranes", "North quay"), 600, Joined),
    person(("Marta", "Sequeira", "marta@harbour.example"), "Technician", ("Electrical", "South quay"), 580, Joined),
    person(("Jonas", "Weber", "jonas@weldright.example"), "Contractor", ("Dry dock", "South quay"), 540, Joined),
    person(("Salma", "Idrissi", "salma@weldright.example"), "Contractor", ("Dry dock", "South quay"), 530, Left),
    person(("Nuno", "Bastos", "nuno@harbour.example"), "Technician", ("Electrical", "North quay"), 500, Joined),
    person(("Lúcia", "Amaral", "lucia@harbour.example"), "Technician", ("Dry dock", "South quay"), 480, Joined),
    person(("Hugo", "Rocha", "hugo@harbour.example"), "Technician", ("Cranes", "North quay"), 460, Joined),
    person(("Carla", "Mendes", "carla@harbour.example"), "Manager", ("Office", "Head office"), 440, Joined),
    person(("Pavel", "Dvořák", "pavel@riggers.example"), "Contractor", ("Cranes", "North quay"), 430, Cancelled),
    person(("Sofia", "Leal", "sofia@harbour.example"), "Technician", ("Electrical", "South quay"), 420, Open),
    person(("Filipe", "Moura", "filipe@harbour.example"), "Technician", ("Cranes", "North quay"), 30, Open),
    person(("Elif", "Kaya", "elif@riggers.example"), "Contractor", ("Dry dock", "South quay"), 18, Open),
    person(("Vera", "Antunes", "vera@harbour.example"), "Manager", ("Electrical", "North quay"), 5, Open),
];

#[rustfmt::skip]
const PRAIRIE: &[Person] = &[
    person(("Grace", "Okafor", "grace@prairie.example"), "HR Admin", ("People", "Omaha plant"), 695, Joined),
    person(("Walter", "Nguyen", "walter@prairie.example"), "Quality Admin", ("Quality", "Omaha plant"), 650, Joined),
    person(("June", "Halvorsen", "june@prairie.example"), "Team Lead", ("Bakery", "Omaha plant"), 630, Joined),
    person(("Marcus", "Bell", "marcus@prairie.example"), "Team Lead", ("Packing", "Des Moines plant"), 590, Joined),
    person(("Rosa", "Delgado", "rosa@prairie.example"), "Employee", ("Bakery", "Omaha plant"), 560, Joined),
    person(("Hank", "Petersen", "hank@prairie.example"), "Employee", ("Bakery", "Omaha plant"), 520, Joined),
    person(("Mei", "Tanaka", "mei@prairie.example"), "Employee", ("Packing", "Des Moines plant"), 470, Joined),
    person(("Owen", "Fitzgerald", "owen@prairie.example"), "Employee", ("Packing", "Des Moines plant"), 410, Joined),
    person(("Lena", "Kowalski", "lena@prairie.example"), "Employee", ("Quality", "Omaha plant"), 380, Joined),
    person(("Amir", "Haddad", "amir@prairie.example"), "Employee", ("Bakery", "Omaha plant"), 350, Joined),
    person(("Tess", "Morgan", "tess@prairie.example"), "Employee", ("Quality", "Omaha plant"), 90, Cancelled),
    person(("Caleb", "Stone", "caleb@prairie.example"), "Team Lead", ("Quality", "Omaha plant"), 40, Open),
    person(("Priya", "Raman", "priya@prairie.example"), "Employee", ("Packing", "Des Moines plant"), 3, Open),
];
