//! What the demo consists of. Addresses are of `.example`, which nobody has (RFC 2606).

use super::people::{DemoBusiness, Fate, Person, Records, employee, offer, person};
use domain::{CodeMode, Language, Permission as P, RoleTemplate};

/// The instance's apps with their roles.
pub(super) const APPS: &[(&str, &[&str])] = &[
    ("Ledger", &["Bookkeeper", "Reader"]),
    ("Shift Planner", &["Planner", "Worker"]),
    ("Toolbox", &["Editor", "Technician", "Viewer"]),
];

use Fate::{Cancelled, Held, Joined, Left, Open, Printed};

/// A business for each template; the first one is the one that the administrator signs in to.
pub(super) const BUSINESSES: [DemoBusiness; 3] = [
    DemoBusiness {
        name: "Harbour Works",
        template: RoleTemplate::Assets,
        zone: "Europe/Lisbon",
        code: CodeMode::InTheMail,
        reminds_after: Some(12),
        departments: &["Cranes", "Dry dock", "Electrical", "Office", "Paint shop"],
        locations: &["North quay", "South quay", "Head office"],
        teams: &["Crane inspection", "First aid", "Night shift"],
        workspaces: &["Maintenance", "Projects", "Safety"],
        roles: &[(
            "Safety Officer",
            "Sees people, all records and the audit.",
            &[P::UsersView, P::AuditView, P::RecordsView, P::MessagesSend],
        )],
        record_sets: &[
            ("Yard crew", "view locations, update equipment, update defects"),
            (
                "Fleet",
                "update expiration items, view companies, update vehicles",
            ),
        ],
        subscriptions: &[
            ("Shift Planner", "Team", None),
            ("Toolbox", "Professional", Some(9)),
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
        code: CodeMode::Off,
        reminds_after: None,
        departments: &["Bakery", "Packing", "Quality", "People"],
        locations: &["Omaha plant", "Des Moines plant"],
        teams: &["Allergen control", "Forklift drivers"],
        workspaces: &["Food safety"],
        roles: &[],
        record_sets: &[],
        subscriptions: &[("Shift Planner", "Team", Some(40))],
        given: &[
            ("Team Lead", "Shift Planner", "Planner"),
            ("Employee", "Shift Planner", "Worker"),
        ],
        people: PRAIRIE,
    },
    DemoBusiness {
        name: "Northlight Press",
        template: RoleTemplate::General,
        zone: "Europe/Berlin",
        code: CodeMode::GivenByInviter,
        reminds_after: None,
        departments: &["Design", "Editorial"],
        locations: &["Berlin", "Lyon"],
        teams: &["Covers"],
        workspaces: &["Archive", "Clients"],
        roles: &[],
        record_sets: &[],
        subscriptions: &[("Ledger", "Standard", Some(4))],
        given: &[("User", "Ledger", "Bookkeeper")],
        people: NORTHLIGHT,
    },
];

#[rustfmt::skip]
const HARBOUR: &[Person] = &[
    person(("Rui", "Tavares", "rui@harbour.example"), "Owner", ("Office", "Head office"), (&[], &["Projects", "Safety"]), 700, Joined).accepted_after(12).works_as("Managing director").owns_records(),
    person(("Inês", "Carvalho", "ines@harbour.example"), "Manager", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 690, Joined).accepted_after(95).works_as("Crane manager").called_at("+351 912 000 114").gets_weekly_mail().is_told_of_messages().owns_records().reports_to("rui@harbour.example"),
    person(("Tomás", "Figueira", "tomas@harbour.example"), "Manager", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance", "Projects"]), 660, Joined).accepted_after(340).gets_weekly_mail().owns_records().reports_to("rui@harbour.example"),
    person(("Beatriz", "Nóbrega", "beatriz@harbour.example"), "Technician", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 640, Joined).accepted_after(50).works_as("Crane inspector").limited_by(Records::Saved("Yard crew")).reports_to("ines@harbour.example"),
    person(("Duarte", "Pinto", "duarte@harbour.example"), "Technician", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 600, Joined).accepted_after(8).limited_by(Records::Custom("view locations, view equipment, update defects")).reports_to("ines@harbour.example"),
    person(("Marta", "Sequeira", "marta@harbour.example"), "Technician", ("Electrical", "South quay"), (&["First aid"], &["Maintenance", "Safety"]), 580, Joined).accepted_after(620).works_as("Electrician").is_told_of_messages().reports_to("tomas@harbour.example"),
    person(("Jonas", "Weber", "jonas@weldright.example"), "Contractor", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance", "Projects"]), 540, Joined).accepted_after(180).of_company("Weldright GmbH", "Hafenstraße 12\n20457 Hamburg").reads(Language::German).reports_to("tomas@harbour.example"),
    person(("Salma", "Idrissi", "salma@weldright.example"), "Contractor", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance", "Projects"]), 530, Left).of_company("Weldright GmbH", "Hafenstraße 12\n20457 Hamburg").reports_to("tomas@harbour.example"),
    person(("Nuno", "Bastos", "nuno@harbour.example"), "Technician", ("Electrical", "North quay"), (&["First aid"], &["Maintenance", "Safety"]), 500, Joined).accepted_after(14).reports_to("tomas@harbour.example"),
    person(("Lúcia", "Amaral", "lucia@harbour.example"), "Technician", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance", "Projects"]), 480, Joined).accepted_after(260).reports_to("tomas@harbour.example"),
    person(("Hugo", "Rocha", "hugo@harbour.example"), "Technician", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 460, Joined).accepted_after(35).limited_by(Records::Saved("Fleet")).reports_to("ines@harbour.example"),
    person(("Carla", "Mendes", "carla@harbour.example"), "Manager", ("Office", "Head office"), (&[], &["Projects", "Safety"]), 440, Joined).reports_to("rui@harbour.example"),
    person(("Sérgio", "Vale", "sergio@harbour.example"), "Safety Officer", ("Office", "Head office"), (&["First aid"], &["Safety"]), 435, Joined).works_as("Safety officer").gets_weekly_mail().reports_to("rui@harbour.example"),
    person(("Pavel", "Dvořák", "pavel@riggers.example"), "Contractor", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 430, Cancelled),
    person(("Sofia", "Leal", "sofia@harbour.example"), "Technician", ("Electrical", "South quay"), (&["First aid"], &["Maintenance", "Safety"]), 420, Open),
    person(("Filipe", "Moura", "filipe@harbour.example"), "Technician", ("Cranes", "North quay"), (&["Crane inspection"], &["Maintenance", "Safety"]), 30, Open),
    person(("Elif", "Kaya", "elif@riggers.example"), "Contractor", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance", "Projects"]), 18, Open).of_company("Riggers & Sons", "4 Quay Street\nBristol").reads(Language::German).with_note("Dear Elif,\n\nwe start in dry dock 2 on Monday. Please join before, so that your first jobs are there."),
    person(("Vera", "Antunes", "vera@harbour.example"), "Manager", ("Electrical", "North quay"), (&["First aid"], &["Maintenance", "Safety"]), 5, Open).works_as("Head of electrical").gets_weekly_mail().with_note("Welcome back! Your old jobs are waiting for you."),
    person(("Iris", "Fonseca", "iris@harbour.example"), "Technician", ("Paint shop", "South quay"), (&[], &["Maintenance"]), 9, Held),
    employee(("Manuel", "Faria", None), "Contractor", ("Dry dock", "South quay"), (&["Night shift"], &["Maintenance"]), 260, Joined).accepted_after(170).works_as("Rigger").reports_to("tomas@harbour.example"),
    employee(("Adília", "Ramos", None), "Contractor", ("Paint shop", "South quay"), (&[], &["Maintenance"]), 240, Cancelled),
    employee(("Zeca", "Pires", Some("H-118")), "Contractor", ("Cranes", "North quay"), (&["Night shift"], &["Maintenance"]), 7, Printed).works_as("Rigger"),
    offer("ines@harbour.example", ("Toolbox", "Editor"), 4).with_note("You asked for it: now you can edit the drawings, too."),
];

#[rustfmt::skip]
const PRAIRIE: &[Person] = &[
    person(("Grace", "Okafor", "grace@prairie.example"), "HR Admin", ("People", "Omaha plant"), (&[], &["Food safety"]), 695, Joined).works_as("Head of people").gets_weekly_mail(),
    person(("Walter", "Nguyen", "walter@prairie.example"), "Quality Admin", ("Quality", "Omaha plant"), (&[], &["Food safety"]), 650, Joined).accepted_after(200).reports_to("grace@prairie.example"),
    person(("June", "Halvorsen", "june@prairie.example"), "Team Lead", ("Bakery", "Omaha plant"), (&["Allergen control"], &["Food safety"]), 630, Joined).accepted_after(75).reports_to("grace@prairie.example"),
    person(("Marcus", "Bell", "marcus@prairie.example"), "Team Lead", ("Packing", "Des Moines plant"), (&["Forklift drivers"], &["Food safety"]), 590, Joined).accepted_after(410).reports_to("grace@prairie.example"),
    person(("Rosa", "Delgado", "rosa@prairie.example"), "Employee", ("Bakery", "Omaha plant"), (&["Allergen control"], &["Food safety"]), 560, Joined).accepted_after(130).works_as("Baker").reports_to("june@prairie.example"),
    person(("Hank", "Petersen", "hank@prairie.example"), "Employee", ("Bakery", "Omaha plant"), (&["Allergen control"], &["Food safety"]), 520, Joined).accepted_after(20).reports_to("june@prairie.example"),
    person(("Mei", "Tanaka", "mei@prairie.example"), "Employee", ("Packing", "Des Moines plant"), (&["Forklift drivers"], &["Food safety"]), 470, Joined).accepted_after(300).reports_to("marcus@prairie.example"),
    person(("Owen", "Fitzgerald", "owen@prairie.example"), "Employee", ("Packing", "Des Moines plant"), (&["Forklift drivers"], &["Food safety"]), 410, Joined).reports_to("marcus@prairie.example"),
    person(("Lena", "Kowalski", "lena@prairie.example"), "Employee", ("Quality", "Omaha plant"), (&[], &["Food safety"]), 380, Joined).reports_to("walter@prairie.example"),
    person(("Amir", "Haddad", "amir@prairie.example"), "Employee", ("Bakery", "Omaha plant"), (&["Allergen control"], &["Food safety"]), 350, Joined).reports_to("june@prairie.example"),
    person(("Tess", "Morgan", "tess@prairie.example"), "Employee", ("Quality", "Omaha plant"), (&[], &["Food safety"]), 90, Cancelled),
    person(("Caleb", "Stone", "caleb@prairie.example"), "Team Lead", ("Quality", "Omaha plant"), (&[], &["Food safety"]), 40, Open),
    person(("Priya", "Raman", "priya@prairie.example"), "Employee", ("Packing", "Des Moines plant"), (&["Forklift drivers"], &["Food safety"]), 3, Open),
    employee(("Dolores", "Vega", None), "Employee", ("Packing", "Des Moines plant"), (&["Forklift drivers"], &["Food safety"]), 300, Joined).works_as("Forklift driver").reports_to("marcus@prairie.example"),
    employee(("Sam", "Whitfield", None), "Employee", ("Quality", "Omaha plant"), (&[], &["Food safety"]), 200, Printed),
    employee(("Earl", "Jensen", Some("P-2041")), "Employee", ("Bakery", "Omaha plant"), (&["Allergen control"], &["Food safety"]), 60, Printed).works_as("Baker"),
    employee(("Nia", "Brooks", None), "Employee", ("Packing", "Des Moines plant"), (&["Forklift drivers"], &["Food safety"]), 20, Open),
];

#[rustfmt::skip]
const NORTHLIGHT: &[Person] = &[
    person(("Jana", "Voss", "jana@northlight.example"), "Admin", ("Editorial", "Berlin"), (&[], &["Clients", "Archive"]), 310, Joined).works_as("Managing editor").owns_records(),
    person(("Luis", "Ferrer", "luis@northlight.example"), "User", ("Design", "Berlin"), (&["Covers"], &["Clients"]), 290, Joined).accepted_after(70).is_told_of_messages().reports_to("jana@northlight.example"),
    person(("Anouk", "Marchand", "anouk@northlight.example"), "User", ("Design", "Lyon"), (&["Covers"], &["Clients"]), 270, Joined).reads(Language::French).gets_weekly_mail().reports_to("jana@northlight.example"),
    person(("Teo", "Marin", "teo@northlight.example"), "Viewer", ("Editorial", "Berlin"), (&[], &["Archive"]), 250, Joined).accepted_after(400).reports_to("jana@northlight.example"),
    person(("Kofi", "Mensah", "kofi@northlight.example"), "Reader", ("Design", "Lyon"), (&[], &["Archive"]), 120, Open),
    person(("Wanda", "Zielińska", "wanda@northlight.example"), "Viewer", ("Editorial", "Berlin"), (&[], &["Archive"]), 80, Cancelled),
    person(("Chloé", "Perrin", "chloe@northlight.example"), "User", ("Editorial", "Lyon"), (&[], &["Clients"]), 6, Open).reads(Language::French).with_note("Bienvenue ! Appelez-moi, je vous donne le code."),
];
