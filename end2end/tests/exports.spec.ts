import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, invite, person } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

/** Follows the page's link to its table: what the file is called, and its lines. */
async function download(page: Page): Promise<[string, string[]]> {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as CSV" }).click();
  const file = await coming;
  const table = await readFile(await file.path(), "utf8");
  return [file.suggestedFilename(), table.trimEnd().split("\r\n")];
}

test("[M-C12] Users and invitations are downloaded as tables, as the lists are looked at @nojs", async ({ admin, visitor, mail }) => {
  const grace = { ...person("Grace", "Hopper"), first: "=1+1" };
  await invite(admin, grace);
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await admin.goto("/users", { waitUntil: "networkidle" });
  const [users, everybody] = await download(admin);
  expect([users, everybody.length]).toEqual(["usher-users.csv", 3]);
  expect(everybody[0]).toContain("\uFEFFFirst name,Last name,E-mail,Username,Role");
  await admin.getByLabel("Search by name or address").fill("hopper");
  await admin.getByRole("button", { name: "Apply" }).click();
  await expect(admin.getByText("1 user", { exact: true })).toBeVisible();
  const [, found] = await download(admin);
  expect(found).toHaveLength(2);
  expect(found[1]).toContain(`"'=1+1","Hopper","${grace.email}"`);

  await admin.goto("/users/invitations?status=accepted", { waitUntil: "networkidle" });
  const [invitations, accepted] = await download(admin);
  expect([invitations, accepted.length]).toEqual(["usher-invitations.csv", 2]);
  expect(accepted[1]).toContain(`"${grace.email}","'=1+1","Hopper","E-mail"`);
});
