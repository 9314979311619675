import { readFile } from "node:fs/promises";
import { linkIn } from "../support/mail.ts";
import { accept, addUnit, invite, person } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

test("The audit is filtered by act, by day and by person @nojs @phone", async ({ admin, visitor, mail }) => {
  await addUnit(admin, "departments", "Repairs");
  await invite(admin, grace);
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await admin.goto("/audit");
  await admin.getByLabel("Act", { exact: true }).selectOption("Member joined");
  await admin.getByRole("button", { name: "Apply" }).click();
  const rows = admin.getByRole("rowheader");
  await expect(rows.filter({ hasNotText: "Member joined" })).toHaveCount(0);
  await admin.getByRole("link", { name: "Grace Hopper" }).first().click();
  await expect(admin.getByText("Only what Grace Hopper did, and what was done to them.")).toBeVisible();
  await expect(rows.filter({ hasText: "Invitation sent" })).toHaveCount(1);
  await expect(rows.filter({ hasText: "Department, location, team or workspace created" })).toHaveCount(0);
  await admin.getByRole("link", { name: "Show everybody" }).click();
  await expect(rows.filter({ hasText: "Department, location, team or workspace created" })).toHaveCount(1);
  await admin.getByLabel("To", { exact: true }).fill("2020-01-01");
  await admin.getByRole("button", { name: "Apply" }).click();
  await expect(admin.getByText("No event fits")).toBeVisible();
});

test("[M-C12] The audit is downloaded as a table, and says how its chain stands @nojs", async ({ admin }) => {
  await addUnit(admin, "teams", "=1+1");
  await expect(async () => {
    await admin.goto("/audit");
    await expect(admin.getByText(/Every event up to number \d+ fits to the one before it/)).toBeVisible({ timeout: 500 });
  }).toPass({ intervals: [200], timeout: 10_000 });
  const coming = admin.waitForEvent("download");
  await admin.getByRole("link", { name: "Download as CSV" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("usher-audit.csv");
  const table = await readFile(await download.path(), "utf8");
  expect(table).toContain(',"\'=1+1",');
  expect(table.split("\r\n")[0]).toBe("\uFEFFNumber,Time (UTC),What,Who,On,From,Details");
});

test("Who runs the instance reads its own audit, too @nojs", async ({ admin }) => {
  await admin.goto("/audit");
  await admin.getByLabel("Of", { exact: true }).selectOption("The instance itself");
  await admin.getByRole("button", { name: "Apply" }).click();
  await expect(admin.getByText("Nothing has happened yet")).toBeVisible();
  await admin.goto("/settings/apps");
  await admin.getByLabel("Name").first().fill("Flow");
  await admin.getByRole("button", { name: "Add" }).first().click();
  await admin.goto("/audit?of=instance");
  await expect(admin.getByRole("rowheader", { name: "App created" })).toBeVisible();
});

test("The audit is accessible and fits, in each size and scheme @phone", async ({ admin }) => {
  await addUnit(admin, "departments", "Repairs");
  await admin.goto("/audit?act=unit+created&from=2020-01-01");
  await look(admin, "audit-filtered");
  await admin.goto("/audit?until=2020-01-01");
  await look(admin, "audit-none");
});
