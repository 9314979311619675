import { linkIn } from "../support/mail.ts";
import { invite, person } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

const grace = person("Grace", "Hopper");

// What a screen reader is told, where labels are heard with what they label. Times differ from run to run.

test("What is read out of the sign-in page", async ({ visitor }) => {
  await visitor.goto("/sign-in", { waitUntil: "networkidle" });
  await expect(visitor.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the content":
      - /url: "#main"
    - banner: Usher
    - main:
      - heading "Sign in" [level=1]
      - textbox "E-mail address or username"
      - textbox "Password"
      - button "Show password"
      - checkbox "Keep me signed in For 30 days, on this device. Only where nobody else uses it."
      - button "Sign in"
    - contentinfo:
      - paragraph: No account yet? You need an invitation. Ask an administrator of your business.
  `);
});

test("What is read out of the accept page", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  await visitor.goto(linkIn(await mail.waitFor(grace.email), "/accept/"), { waitUntil: "networkidle" });
  await expect(visitor.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the content":
      - /url: "#main"
    - banner: Usher
    - main:
      - heading "Join Mill & Sons" [level=1]
      - paragraph: Ada Byron invites you.
      - term: For
      - definition: grace.hopper@post.example
      - term: Role
      - definition: User
      - term: Good until
      - definition:
        - time: /\\d{4}/
      - textbox "First name": Grace
      - textbox "Last name": Hopper
      - paragraph: At least 8 characters. Three or four unrelated words make a good one.
      - textbox "Password"
      - button "Show password"
      - textbox "Password again"
      - button "Show password"
      - button "Accept & create account"
    - contentinfo
  `);
});

test("What is read out of the list of users @nojs", async ({ admin }) => {
  await admin.goto("/users", { waitUntil: "networkidle" });
  await expect(admin.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the content":
      - /url: "#main"
    - banner:
      - link "Usher, home":
        - /url: /
      - text: Mill & Sons
      - group: Account of Ada Byron
    - navigation "Main":
      - list:
        - listitem:
          - link "Dashboard":
            - /url: /
        - listitem:
          - link "Users":
            - /url: /users
        - listitem:
          - link "Messages":
            - /url: /messages
        - listitem:
          - link "Settings":
            - /url: /settings/departments
        - listitem:
          - link "Audit":
            - /url: /audit
    - main:
      - heading "Users" [level=1]
      - paragraph: Mill & Sons
      - link "Invite":
        - /url: /users/invite
      - navigation "Users and invitations":
        - list:
          - listitem:
            - link "Users":
              - /url: /users
          - listitem:
            - link "Invitations":
              - /url: /users/invitations
          - listitem:
            - link "Contacts":
              - /url: /users/contacts
          - listitem:
            - link "Chart":
              - /url: /users/chart
          - listitem:
            - link "Import / Export":
              - /url: /users/imports
      - search:
        - text: Search by name or address
        - searchbox "Search by name or address"
        - text: Status
        - combobox "Status":
          - option "Any status" [selected]
          - option "Active"
          - option "Inactive"
        - text: Role
        - combobox "Role":
          - option "Any role" [selected]
          - option "Admin"
          - option "User"
          - option "Viewer"
          - option "Reader"
        - text: Order
        - combobox "Order":
          - option "By name" [selected]
          - option "Last seen first"
          - option "Longest away first"
        - button "Apply"
      - link "Download as CSV":
        - /url: /users/csv
      - text: 1 user
      - table "Users":
        - caption: Users
        - rowgroup:
          - row "Name E-mail or username Role Department Location Status Last seen":
            - columnheader "Name":
              - link "Name":
                - /url: /users?sort=name
            - columnheader "E-mail or username"
            - columnheader "Role"
            - columnheader "Department"
            - columnheader "Location"
            - columnheader "Status"
            - columnheader "Last seen":
              - link "Last seen":
                - /url: /users?sort=seen
        - rowgroup:
          - row /Ada Byron/:
            - rowheader "Ada Byron":
              - link "Ada Byron":
                - /url: /\\/users\\/[0-9a-f-]{36}/
            - cell "ada@mill.example"
            - cell "Admin"
            - cell
            - cell
            - cell "Active"
            - cell /\\d{4}/:
              - time: /\\d{4}/
  `);
});

test("What is read out of the invite form @nojs", async ({ admin }) => {
  await admin.goto("/users/invite", { waitUntil: "networkidle" });
  await expect(admin.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - dialog "Invite people":
        - heading "Invite people" [level=1]
        - link "Close":
          - /url: /users
        - checkbox "Shop-floor employee (no email) They get a printed slip with a code instead of a mail."
        - group "Whom do you invite?":
          - radio "A new user You type their address." [checked]
          - 'radio "An existing user You choose somebody who has an account: a colleague, for more apps, or somebody from another of your businesses."'
        - paragraph: Several, separated by commas, semicolons or line breaks, make an invitation each, with the same role, place and apps.
        - textbox "E-mail address"
        - paragraph: "With one address, first and last name are needed. With several, leave both empty: each person gives their own."
        - textbox "First name"
        - textbox "Last name"
        - textbox "Job title"
        - textbox "Mobile phone"
        - textbox "Phone"
        - group "Role":
          - 'radio "Admin Everything: people, roles, settings, records."'
          - radio "User Sees and changes all records and sends messages."
          - radio "Viewer Sees all records."
          - radio "Reader Sees their own records."
        - combobox "Department":
          - option "None" [selected]
        - combobox "Location":
          - option "None" [selected]
        - group: Options
        - paragraph: The link in the mail works once, for 24 hours.
        - button "Send invitation"
        - group: Clear
  `);
});

test("What is read out of the list of invitations @nojs", async ({ admin, mail }) => {
  await invite(admin, grace);
  await mail.waitFor(grace.email);
  await admin.goto("/users/invitations", { waitUntil: "networkidle" });
  await expect(admin.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "Users" [level=1]
      - paragraph: Mill & Sons
      - link "Invite":
        - /url: /users/invite
      - navigation "Users and invitations":
        - list:
          - listitem:
            - link "Users":
              - /url: /users
          - listitem:
            - link "Invitations":
              - /url: /users/invitations
          - listitem:
            - link "Contacts":
              - /url: /users/contacts
          - listitem:
            - link "Chart":
              - /url: /users/chart
          - listitem:
            - link "Import / Export":
              - /url: /users/imports
      - search:
        - text: Search by name or address
        - searchbox "Search by name or address"
        - text: Status
        - combobox "Status":
          - option "Outstanding" [selected]
          - option "All"
          - option "Draft"
          - option "Pending"
          - option "Awaiting confirmation"
          - option "Accepted"
          - option "Expired"
          - option "Cancelled"
          - option "Expiring within 6 hours"
        - button "Apply"
        - group: More filters and the order
      - link "Download as CSV":
        - /url: /users/invitations/csv
      - text: 1 invitation
      - group: Resend or cancel several
      - table "Invitations":
        - caption: Invitations
        - rowgroup:
          - row "Invited Role Invited by Sent Expires Status Delivery Actions":
            - columnheader "Invited":
              - link "Invited":
                - /url: /users/invitations?order=address-up
            - columnheader "Role"
            - columnheader "Invited by"
            - columnheader "Sent":
              - link "Sent":
                - /url: /users/invitations?order=sent-first
            - columnheader "Expires":
              - link "Expires":
                - /url: /users/invitations?order=expires-first
            - columnheader "Status"
            - columnheader "Delivery"
            - columnheader "Actions"
        - rowgroup:
          - row /Grace Hopper/:
            - rowheader "Select the invitation to grace.hopper@post.example Grace Hopper grace.hopper@post.example":
              - checkbox "Select the invitation to grace.hopper@post.example"
            - cell "User"
            - cell "Ada Byron"
            - cell /\\d{4}/:
              - time: /\\d{4}/
            - cell /\\d{4}/:
              - time: /\\d{4}/
            - cell "Pending"
            - cell /Queued|Sent/
            - cell "Resend the invitation to grace.hopper@post.example Edit the invitation to grace.hopper@post.example":
              - button "Resend the invitation to grace.hopper@post.example"
              - link "Edit the invitation to grace.hopper@post.example":
                - /url: /\\/users\\/invitations\\/[0-9a-f-]{36}\\/edit/
              - group: Cancel…
  `);
});
