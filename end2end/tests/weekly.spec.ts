import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, invite, person } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, expectHeading, expectNoSidewaysScroll, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

/** Wednesday, 18:00 in Tokyo, which has no summer time, is 9:00 in UTC. */
function hoursUntilThen(): number {
  const now = new Date();
  const then = new Date(now);
  then.setUTCHours(9, 0, 0, 0);
  while (then.getUTCDay() !== 3 || then <= now) then.setUTCDate(then.getUTCDate() + 1);
  return Math.ceil((then.getTime() - now.getTime()) / 3_600_000);
}

async function chooseDay(page: Page): Promise<void> {
  await page.goto("/account");
  await page.getByRole("checkbox", { name: "Weekly e-mail" }).check();
  await page.getByLabel("It comes on").selectOption("Wednesday");
  await page.getByLabel("At", { exact: true }).selectOption("18:00");
  await page.getByLabel("In the time zone").fill("Asia/Tokyo");
  await page.getByRole("button", { name: "Save the choices" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
}

test("[M-A5] A member chooses the day, gets the mail, and ends it without signing in @nojs @phone", async ({ admin, visitor, mail, usher, browser, javaScriptEnabled }) => {
  await invite(admin, grace);
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await chooseDay(visitor);
  await look(visitor, "account-weekly");
  await expect(visitor.getByLabel("It comes on")).toHaveValue("wednesday");
  await admin.goto("/messages/new?q=Grace");
  await admin.getByRole("link", { name: /Grace Hopper/ }).click();
  await admin.getByRole("textbox", { name: "Message" }).fill("The crane is ours on Thursday.");
  await admin.getByRole("button", { name: "Send message" }).click();
  await expect(admin.getByText("Your message is sent.")).toBeVisible();

  usher.letPass({ hours: hoursUntilThen() });
  const told = await mail.waitFor(grace.email);
  expect(told.content.subject).toBe("Your week at Mill & Sons");
  expect(told.content.text).not.toContain("crane");
  const link = linkIn(told, "/unsubscribe/");
  const header = (name: string) => told.content.headers.find((each) => each.key === name)?.value;
  expect(header("list-unsubscribe")).toBe(`<${link}>`);
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");

  const context = await browser.newContext({ javaScriptEnabled: javaScriptEnabled !== false, viewport: visitor.viewportSize() });
  const stranger = await context.newPage();
  await stranger.goto(link);
  await expectHeading(stranger, "End the weekly e-mail?");
  await expect(stranger.getByText("Grace")).toHaveCount(0);
  await expectNoSidewaysScroll(stranger);
  await look(stranger, "weekly-end");
  await stranger.getByRole("button", { name: "End the weekly e-mail" }).click();
  await expectHeading(stranger, "The weekly e-mail is off");
  await look(stranger, "weekly-ended");
  await stranger.goto(`${new URL(link).origin}/unsubscribe/${"A".repeat(43)}`);
  await expectHeading(stranger, "This link is not valid any more");
  await look(stranger, "weekly-link-dead");
  await context.close();
});
