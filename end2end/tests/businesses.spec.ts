import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { fillSignIn, invite, person, setUpBusiness, signOut, typeCode } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, expectHeading, expectNoSidewaysScroll, test } from "../support/test.ts";
import type { Usher } from "../support/usher.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

/** Chooses another business in the header, which names the current one. */
async function switchBusiness(page: Page, from: string, to: string): Promise<void> {
  const header = page.getByRole("banner");
  await header.locator("summary", { hasText: `Business: ${from}. Switch` }).click();
  await header.getByRole("button", { name: to, exact: true }).click();
  await expect(page.getByText(`You are in ${to} now.`)).toBeVisible();
}

test("[M-E7] Somebody with an account signs in to accept, joins with one button, and has two businesses to switch between @nojs @phone", async ({ admin, visitor, mail, usher }) => {
  await setUpBusiness(visitor, await usher.createBusiness("Harbour Works"), "Harbour Works", grace);
  await signOut(visitor);

  await invite(admin, grace);
  await visitor.goto(linkIn(await mail.waitFor(grace.email), "/accept/"));
  await expectHeading(visitor, "Join Mill & Sons");
  await expect(visitor.getByRole("textbox", { name: /^Password/ })).toHaveCount(0);
  await visitor.getByRole("link", { name: "Sign in to accept" }).click();
  await fillSignIn(visitor, grace);
  await expectHeading(visitor, "Join Mill & Sons");
  await typeCode(visitor);
  await visitor.getByRole("button", { name: "Join Mill & Sons" }).click();
  await expectHeading(visitor, "Welcome to Mill & Sons");

  const place = visitor.getByRole("main").locator("dl");
  await expect(place).toContainText("User");
  await switchBusiness(visitor, "Mill & Sons", "Harbour Works");
  await expect(place).toContainText("Harbour Works");
  await expect(place).toContainText("Admin");
  await switchBusiness(visitor, "Harbour Works", "Mill & Sons");
  await expect(place).toContainText("Mill & Sons");
  await expect(place).toContainText("User");
});

test("[M-E7] Joining a second business shows nobody of it in the first @nojs", async ({ admin, visitor, mail, usher }) => {
  await setUpBusiness(visitor, await usher.createBusiness("Harbour Works"), "Harbour Works", grace);
  await invite(admin, grace);
  await visitor.goto(linkIn(await mail.waitFor(grace.email), "/accept/"));
  await typeCode(visitor);
  await visitor.getByRole("button", { name: "Join Mill & Sons" }).click();
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await switchBusiness(visitor, "Mill & Sons", "Harbour Works");
  await visitor.goto("/users");
  await expect(visitor.getByRole("row", { name: /Grace Hopper/ })).toBeVisible();
  await expect(visitor.getByRole("row", { name: /Ada Byron/ })).toHaveCount(0);
  await visitor.goto("/audit");
  await expect(visitor.getByRole("row", { name: /Business created/ })).toBeVisible();
  await expect(visitor.getByRole("row", { name: /Ada Byron/ })).toHaveCount(0);
  await admin.goto("/users");
  await expect(admin.getByRole("row", { name: /Grace Hopper/ })).toContainText("User");
});

test("A set-up link of a business that was used says so @nojs", async ({ visitor, usher }) => {
  const link = await usher.createBusiness("Harbour Works");
  await setUpBusiness(visitor, link, "Harbour Works", grace);
  const again = await visitor.goto(link);
  expect(again?.status()).toBe(410);
  await expectHeading(visitor, "This set-up link was used");
});

/** Makes businesses that are the administrator's, too. */
async function found(page: Page, usher: Usher, names: string[]): Promise<void> {
  for (const name of names) {
    await page.goto(await usher.createBusiness(name));
    await page.getByRole("button", { name: "Continue with this account" }).click();
    await expectHeading(page, `Welcome to ${name}`);
  }
}

test("Switching stays on a page that both businesses have, and leads to the dashboard from what one has alone @nojs @phone", async ({ admin, usher }) => {
  await found(admin, usher, ["Harbour Works"]);
  await admin.goto("/settings/teams");
  await switchBusiness(admin, "Harbour Works", "Mill & Sons");
  expect(new URL(admin.url()).pathname).toBe("/settings/teams");
  await admin.goto("/users");
  await admin.getByRole("link", { name: "Ada Byron" }).click();
  await expectHeading(admin, "Ada Byron");
  const there = admin.url();
  await switchBusiness(admin, "Mill & Sons", "Harbour Works");
  expect(new URL(admin.url()).pathname).toBe("/");
  const gone = await admin.goto(there);
  expect(gone?.status()).toBe(404);
});

test("A menu of many businesses is searched while typing and used with the keys alone", async ({ admin, usher }) => {
  await found(admin, usher, ["Anchor", "Bridge", "Crane", "Dock", "Ebb", "Ferry", "Gangway", "Harbour"]);
  await admin.goto("/users/invitations");
  const menu = admin.getByRole("banner").locator(".frame-business");
  const summary = menu.locator("summary");
  const search = menu.getByRole("searchbox", { name: "Search your businesses" });
  await summary.focus();
  await admin.keyboard.press("Enter");
  await expect(search).toBeVisible();
  const names = menu.getByRole("button");
  await expect(names.first()).toHaveText("Gangway");
  await admin.keyboard.press("ArrowDown");
  await expect(search).toBeFocused();
  await admin.keyboard.press("ArrowDown");
  await expect(names.first()).toBeFocused();
  await admin.keyboard.press("ArrowUp");
  await expect(search).toBeFocused();
  await search.fill("RRY");
  await expect(names).toHaveCount(1);
  await admin.keyboard.press("ArrowDown");
  await expect(menu.getByRole("button", { name: "Ferry" })).toBeFocused();
  await admin.keyboard.press("Escape");
  await expect(search).toBeHidden();
  await expect(summary).toBeFocused();
  await admin.keyboard.press("Enter");
  await search.fill("anch");
  await admin.keyboard.press("Enter");
  await expect(admin.getByText("You are in Anchor now.")).toBeVisible();
  expect(new URL(admin.url()).pathname).toBe("/users/invitations");
  await summary.click();
  await search.fill("nowhere");
  await admin.keyboard.press("Enter");
  await expect(admin.getByRole("heading", { name: "No business fits" })).toBeVisible();
});

test("All businesses are on a page with a search and a button each; long names fit, in each size and scheme @nojs @phone", async ({ admin, usher }) => {
  const long = `The Incorporated Worshipful Company of Harbourmasters-and-Lighthousekeepers ${"of the North ".repeat(3)}`.trim();
  await found(admin, usher, ["Anchor", long]);
  await admin.goto("/users");
  await expectNoSidewaysScroll(admin);
  await admin.getByRole("banner").locator(".frame-business summary").click();
  await look(admin, "businesses-menu");
  await admin.getByRole("link", { name: "All businesses" }).click();
  await expectHeading(admin, "Your businesses");
  await expect(admin.getByRole("row", { name: /Harbourmasters/ })).toContainText("You are here");
  await look(admin, "businesses");
  await admin.getByLabel("Search by name").fill("anch");
  await admin.getByRole("button", { name: "Apply" }).click();
  await expect(admin.getByText("1 business", { exact: true })).toBeVisible();
  await admin.getByRole("main").getByRole("button", { name: "Switch to Anchor" }).click();
  await expect(admin.getByText("You are in Anchor now.")).toBeVisible();
});
