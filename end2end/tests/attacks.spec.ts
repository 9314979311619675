import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, invite, person } from "../support/people.ts";
import { expect, expectHeading, test } from "../support/test.ts";

const MARKUP = `"'><img src=x onerror=alert(1)></textarea><script>alert(2)</script>`;

/** Opens a page that says the markup, and makes sure that it is nothing but text there. */
async function expectText(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("body")).toContainText("<img src=x onerror=alert(1)>");
  await expect(page.locator("img, main script")).toHaveCount(0);
}

// The fixtures fail on whatever a browser says the policy refused, and on every exception.
test("[A50] Names of markup stay text where pages come alive @phone", async ({ admin, visitor, mail }) => {
  const dialogs: string[] = [];
  for (const page of [admin, visitor]) {
    page.on("dialog", async (dialog) => {
      dialogs.push(`${page.url()}: ${dialog.message()}`);
      await dialog.dismiss();
    });
  }
  const eve = { ...person("Eve", "Evil"), first: MARKUP, last: MARKUP };
  await invite(admin, eve);
  await accept(visitor, linkIn(await mail.waitFor(eve.email), "/accept/"), eve);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  for (const path of ["/", "/account"]) await expectText(visitor, path);
  for (const path of ["/users", "/users/invitations?status=all", "/users/contacts", "/audit"]) {
    await expectText(admin, path);
  }
  await admin.goto("/users");
  await admin.getByRole("main").getByRole("link", { name: /<img src=x/ }).click();
  await expect(admin.locator("h1")).toContainText(MARKUP);
  await expect(admin.locator("img, main script")).toHaveCount(0);
  expect(dialogs, "scripts that ran").toEqual([]);
});
