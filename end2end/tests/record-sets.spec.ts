import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, invite, person } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, expectHeading, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

/** Makes a record set; each box as it is called, such as "View contacts". */
async function addSet(page: Page, name: string, boxes: string[]): Promise<void> {
  await page.goto("/settings/record-sets");
  await page.getByRole("link", { name: "New record set" }).click();
  await page.getByLabel("Name").fill(name);
  for (const box of boxes) await page.getByRole("checkbox", { name: box, exact: true }).check();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText(`The record set “${name}” was created.`)).toBeVisible();
}

/** Turns record sets off in the plan. */
async function turnOff(page: Page): Promise<void> {
  await page.goto("/settings/record-sets");
  await page.getByText("Turn record sets off…").click();
  await page.getByRole("button", { name: "Turn record sets off", exact: true }).click();
  await expect(page.getByText("Record sets are off for this business now.")).toBeVisible();
}

test("[M-A8] A record set is made, changed and archived; who may update may view @nojs @phone", async ({ admin }) => {
  await addSet(admin, "Yard", ["View contacts", "Update defects"]);
  const row = (name: string) => admin.getByRole("row", { name: new RegExp(`^${name}`) });
  await expect(row("Yard").getByRole("cell").first()).toHaveText("Contacts, Defects");
  await expect(row("Yard").getByRole("cell").nth(1)).toHaveText("Defects");
  await admin.getByRole("link", { name: "Change the record set Yard" }).click();
  await expect(admin.getByRole("checkbox", { name: "View defects" })).toBeChecked();
  await expect(admin.getByRole("checkbox", { name: "Update contacts" })).not.toBeChecked();
  await admin.getByRole("checkbox", { name: "View contacts" }).uncheck();
  await admin.getByLabel("Name").fill("Dock");
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByText("The record set “Dock” is saved.")).toBeVisible();
  await expect(row("Dock").getByRole("cell").first()).toHaveText("Defects");
  await row("Dock").getByText("Archive…").click();
  await row("Dock").getByRole("button", { name: "Archive", exact: true }).click();
  await expect(admin.getByText("The record set “Dock” was archived and is no longer given.")).toBeVisible();
  await expect(row("Dock")).toContainText("Archived");
  await expect(row("Dock").locator("form")).toHaveCount(0);
});

test("A record set that is refused names the field, and what was checked stays @nojs", async ({ admin }) => {
  await addSet(admin, "Yard", ["View contacts"]);
  await admin.getByRole("link", { name: "New record set" }).click();
  await admin.getByLabel("Name").fill("YARD");
  await admin.getByRole("checkbox", { name: "Update vehicles" }).check();
  await admin.getByRole("button", { name: "Add", exact: true }).click();
  await expect(admin.getByText("There is one with this name already. Choose another.")).toBeVisible();
  await expect(admin.getByLabel("Name")).toHaveValue("YARD");
  await expect(admin.getByRole("checkbox", { name: "Update vehicles" })).toBeChecked();
});

test("[M-A8] A plan without record sets has none to change and says whom to ask @nojs @phone", async ({ admin, visitor, mail }) => {
  await addSet(admin, "Yard", ["View contacts"]);
  await turnOff(admin);
  await expect(admin.getByText("Whoever was given one before keeps it")).toBeVisible();
  await expect(admin.getByRole("link", { name: "New record set" })).toHaveCount(0);
  await invite(admin, grace, "Admin");
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/settings/record-sets");
  await expectHeading(visitor, "The plan of this business has no record sets");
  await expect(visitor.getByText("Ask whoever runs this server to turn them on.")).toBeVisible();
  await expect(visitor.locator("main form")).toHaveCount(0);
  await admin.goto("/settings/record-sets");
  await admin.getByRole("button", { name: "Turn record sets on" }).click();
  await expect(admin.getByText("Record sets are on for this business now.")).toBeVisible();
  await expect(admin.getByRole("rowheader", { name: "Yard" })).toBeVisible();
  await visitor.goto("/settings/record-sets");
  await expect(visitor.getByRole("rowheader", { name: "Yard" })).toBeVisible();
  await expect(visitor.getByText("Plan of this business")).toHaveCount(0);
});

test("Settings of record sets are accessible and fit, in each size and scheme @phone", async ({ admin }) => {
  await admin.goto("/settings/record-sets");
  await look(admin, "record-sets-empty");
  await addSet(admin, "Yard", ["View contacts", "Update defects", "Update expiration items", "View vehicles"]);
  await addSet(admin, "Nothing at all, for people who only send messages and see no records", []);
  await look(admin, "record-sets");
  await admin.getByRole("link", { name: "Change the record set Yard" }).click();
  await expect(admin.getByRole("checkbox", { name: "View contacts" })).toBeChecked();
  await look(admin, "record-set-change");
  await turnOff(admin);
  await look(admin, "record-sets-not-in-plan");
});
