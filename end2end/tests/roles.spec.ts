import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, invite, person } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { addRole, box } from "../support/roles.ts";
import { expect, expectHeading, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

/** The card of a role. */
const card = (page: Page, name: string) =>
  page.locator(".card").filter({ has: page.getByRole("heading", { name, exact: true }) });

/** Archives a role and answers the question. */
async function archive(page: Page, name: string): Promise<void> {
  await page.goto("/settings/roles");
  await card(page, name).getByText("Archive…").click();
  await card(page, name).getByRole("button", { name: "Archive", exact: true }).click();
  await expect(page.getByText(`The role “${name}” was archived`)).toBeVisible();
}

test("[M-A12 M-D6] A role of one's own is made, given by an invitation, changed, and archived @nojs @phone", async ({ admin, visitor, mail }) => {
  await addRole(admin, "Foreman", "Leads a crew.", ["See people and invitations", "See records"]);
  await expect(card(admin, "Foreman")).toContainText("Custom");
  await expect(card(admin, "Foreman")).toContainText("0 members, 0 outstanding invitations");
  await invite(admin, grace, "Foreman");
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/users");
  await expect(visitor.getByRole("row", { name: /Ada Byron/ })).toBeVisible();

  await admin.goto("/settings/roles");
  await admin.getByRole("link", { name: "Change the role Foreman" }).click();
  await expect(box(admin, "See people and invitations")).toBeChecked();
  await box(admin, "See people and invitations").uncheck();
  await admin.getByRole("radio", { name: /^Their own department only/ }).check();
  await admin.getByRole("checkbox", { name: /^Not by invitation/ }).check();
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByText("The role “Foreman” is saved.")).toBeVisible();
  await expect(card(admin, "Foreman")).toContainText("Not by invitation");
  await expect(card(admin, "Foreman")).toContainText("1 member, 0 outstanding invitations");
  await visitor.goto("/users");
  await expectHeading(visitor, "You may not open this");

  await archive(admin, "Foreman");
  await expect(card(admin, "Foreman")).toContainText("Archived");
  await expect(card(admin, "Foreman").locator("form")).toHaveCount(0);
});

test("A role that is refused names the field, and what was typed stays @nojs @phone", async ({ admin }) => {
  await admin.goto("/settings/roles?form=new");
  await admin.getByLabel("Name").fill("viewer");
  await admin.getByLabel("What it is for").fill("Looks on.");
  await box(admin, "Read the audit").check();
  await admin.getByRole("button", { name: "Add", exact: true }).click();
  await expect(admin.getByText("There is one with this name already. Choose another.")).toBeVisible();
  await expect(admin.getByLabel("What it is for")).toHaveValue("Looks on.");
  await expect(box(admin, "Read the audit")).toBeChecked();
  await admin.getByLabel("Name").fill("Onlooker");
  await admin.getByRole("button", { name: "Add", exact: true }).click();
  await expect(admin.getByText("The role “Onlooker” was created.")).toBeVisible();
});

test("A form of a role that was refused can be left, and another opened", async ({ admin }) => {
  await admin.goto("/settings/roles?form=new", { waitUntil: "networkidle" });
  await admin.getByLabel("Name").fill("viewer");
  await admin.getByLabel("What it is for").fill("Looks on.");
  await admin.getByRole("button", { name: "Add", exact: true }).click();
  await expect(admin.getByText("There is one with this name already. Choose another.")).toBeVisible();
  await admin.getByRole("link", { name: "Leave it as it is" }).click();
  await expect(card(admin, "Viewer")).toBeVisible();
  await admin.getByRole("link", { name: "Change the role Viewer" }).click();
  await expect(admin.getByLabel("Name")).toHaveValue("Viewer");
  await expect(box(admin, "See records")).toBeChecked();
});

test("The role of the last administrator is neither reduced nor archived @nojs", async ({ admin }) => {
  const refusal = "Nobody would be left who can change roles and people in the whole business.";
  await admin.goto("/settings/roles");
  await admin.getByRole("link", { name: "Change the role Admin" }).click();
  await box(admin, "Change roles").uncheck();
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByText(refusal)).toBeVisible();
  await expect(box(admin, "Change roles")).not.toBeChecked();
  await admin.goto("/settings/roles");
  await card(admin, "Admin").getByText("Archive…").click();
  await card(admin, "Admin").getByRole("button", { name: "Archive", exact: true }).click();
  await expect(admin.getByText(refusal)).toBeVisible();
  await expect(card(admin, "Admin")).not.toContainText("Archived");
});

test("[M-B2] Whoever changes roles gives no more than they have, and touches no role above their own @nojs", async ({ admin, visitor, mail }) => {
  await addRole(admin, "Keeper", "Keeps the roles.", ["See the settings", "Change roles"]);
  await invite(admin, grace, "Keeper");
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/settings/roles");
  await expect(card(visitor, "Admin")).toContainText("It has rights that you don’t have yourself, so you can’t change it.");
  await expect(card(visitor, "Admin").locator("form")).toHaveCount(0);
  await visitor.getByRole("link", { name: "New role" }).click();
  await expect(box(visitor, "Delete people")).toBeDisabled();
  await expect(box(visitor, "Change records")).toBeEnabled();
});

test("[M-A3] Archived built-in roles are brought back with one button @nojs @phone", async ({ admin }) => {
  await archive(admin, "Viewer");
  await archive(admin, "Reader");
  await expect(admin.getByText("Viewer, Reader. They can be offered again, as they were.")).toBeVisible();
  await admin.getByRole("button", { name: "Use the built-in roles" }).click();
  await expect(admin.getByText("The built-in roles are offered again.")).toBeVisible();
  await expect(card(admin, "Viewer")).not.toContainText("Archived");
  await admin.goto("/users/invite");
  await expect(admin.getByRole("radio", { name: /^Reader\b/ })).toBeVisible();
});

test("Archiving a role asks first and names what happens to members and invitations @nojs", async ({ admin, mail }) => {
  await invite(admin, grace, "Viewer");
  await mail.waitFor(grace.email);
  await admin.goto("/settings/roles");
  await card(admin, "Viewer").getByText("Archive…").click();
  await expect(card(admin, "Viewer")).toContainText("Archive the role Viewer?");
  await expect(card(admin, "Viewer")).toContainText("1 outstanding invitation names it: whoever accepts one waits until an administrator decides");
});

test("Settings of roles are accessible and fit, in each size and scheme @phone", async ({ admin, visitor, mail }) => {
  await addRole(admin, "Keeper", "Keeps the roles.", ["See the settings", "Change roles"]);
  await archive(admin, "Reader");
  await look(admin, "roles");
  await card(admin, "Viewer").getByText("Archive…").click();
  await look(admin, "role-archive");
  await admin.goto("/settings/roles?form=new");
  await look(admin, "role-new");
  await admin.getByLabel("Name").fill("viewer");
  await admin.getByLabel("What it is for").fill("Looks on.");
  await admin.getByRole("button", { name: "Add", exact: true }).click();
  await expect(admin.getByText("There is one with this name already. Choose another.")).toBeVisible();
  await look(admin, "role-refused");
  await invite(admin, grace, "Keeper");
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/settings/roles");
  await look(visitor, "roles-below-ceiling");
  await visitor.goto("/settings/roles?form=new");
  await look(visitor, "role-new-below-ceiling");
});

test("What is read out of the form of a role @nojs", async ({ admin }) => {
  await admin.goto("/settings/roles?form=new", { waitUntil: "networkidle" });
  await expect(admin.locator("main form")).toMatchAriaSnapshot(`
    - textbox "Name"
    - paragraph: One line, for whoever chooses a role.
    - textbox "What it is for"
    - group "Its members may":
      - group "People":
        - checkbox "See people and invitations"
        - checkbox "Invite people"
        - checkbox "Change and deactivate people"
        - checkbox "Delete people"
        - checkbox "Import people from a file"
      - group "Settings and roles":
        - checkbox /See the settings/
        - checkbox "Change the settings"
        - checkbox "Change roles"
      - group "Audit":
        - checkbox "Read the audit"
      - group "Records and messages":
        - checkbox "See records"
        - checkbox "Change records"
        - checkbox "Send messages"
    - group "It covers":
      - radio "The whole business" [checked]
      - radio "Their own department only"
    - group "Of the records, it reaches":
      - radio "All records" [checked]
      - radio "Records that they own or that are assigned to them"
    - checkbox /Not by invitation/
    - button "Add"
    - link "Leave it as it is"
  `);
});
