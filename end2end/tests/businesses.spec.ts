import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { fillSignIn, invite, person, setUpBusiness, signOut, typeCode } from "../support/people.ts";
import { expect, expectHeading, test } from "../support/test.ts";

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
