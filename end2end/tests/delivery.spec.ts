import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, invite, person, signIn } from "../support/people.ts";
import { expect, expectHeading, test } from "../support/test.ts";
import { Usher } from "../support/usher.ts";

const grace = person("Grace", "Hopper");

/** Looks at the list of invitations until the row of this person says this about the mail. */
async function expectDelivery(page: Page, said: string): Promise<void> {
  await expect(async () => {
    await page.goto("/users/invitations");
    await expect(page.getByRole("row", { name: /Grace Hopper/ })).toContainText(said, { timeout: 500 });
  }).toPass({ intervals: [100], timeout: 10_000 });
}

test("A mail that the mail server does not take yet is shown as retrying with its answer, and tried again in its time @nojs", async ({ admin, visitor, mail, usher }) => {
  const later = "The mailbox is being moved to the other building, please come again tomorrow";
  mail.refuse(grace.email, 451, later);
  await invite(admin, grace);
  await expectDelivery(admin, "Retrying");
  const row = admin.getByRole("row", { name: /Grace Hopper/ });
  await expect(row.getByText(`451 ${later}`)).toBeHidden();
  await row.getByText("The mail server’s answer").click();
  await expect(row.getByText(`451 ${later}`)).toBeVisible();
  expect(mail.for(grace.email)).toEqual([]);

  mail.take(grace.email);
  usher.letPass({ hours: 1 });
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
});

test("A mail that the mail server refuses for good is shown as failed with its answer @nojs @phone", async ({ admin, mail, usher }) => {
  mail.refuse(grace.email, 550, "No such mailbox here");
  await invite(admin, grace);
  await expectDelivery(admin, "Failed");
  const row = admin.getByRole("row", { name: /Grace Hopper/ });
  await expect(row).toContainText("550 No such mailbox here");
  await expect(row).toContainText("Pending");

  mail.take(grace.email);
  usher.letPass({ hours: 1 });
  await row.getByRole("button", { name: `Resend the invitation to ${grace.email}` }).click();
  await mail.waitFor(grace.email);
  await expectDelivery(admin, "Sent");
  await expect(row).not.toContainText("550");
});

test("Without a mail server every page says so to who may invite, and what waits goes out once there is one @nojs @phone", async ({ browser, admin, visitor, mail, usher, template }) => {
  const viewer = person("Alan", "Turing");
  await invite(admin, viewer, "Viewer");
  await accept(visitor, linkIn(await mail.waitFor(viewer.email), "/accept/"), viewer);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await usher.stop();

  const mute = await Usher.start({ from: usher.dir });
  try {
    const context = await browser.newContext({ baseURL: mute.url, storageState: template.session });
    const page = await context.newPage();
    await invite(page, grace);
    await expect(page.getByText("Invited: Grace Hopper")).toBeVisible();
    const notice = page.getByText("No mail server is set");
    for (const path of ["/", "/welcome", "/users", "/users/invitations", "/users/invite", "/settings/departments", "/settings/locations", "/settings/teams", "/settings/workspaces", "/settings/invitations", "/audit", "/nowhere"]) {
      await page.goto(path);
      await expect(notice, path).toBeVisible();
    }
    await page.goto("/users/invitations");
    await expect(page.getByRole("row", { name: /Grace Hopper/ })).toContainText("Queued");
    await context.clearCookies();
    await signIn(page, viewer);
    await expectHeading(page, "Hello, Alan Turing");
    await expect(notice).toHaveCount(0);
    await context.close();
  } finally {
    await mute.stop();
  }

  const mended = await Usher.start({ from: mute.dir, mailPort: mail.port });
  try {
    expect(new URL(linkIn(await mail.waitFor(grace.email), "/accept/")).origin).toBe(mended.url);
  } finally {
    await Promise.all([mute.remove(), mended.remove()]);
  }
});
