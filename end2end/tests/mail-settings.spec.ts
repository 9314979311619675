import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { invite, person } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { ada, expect, test } from "../support/test.ts";
import { Usher } from "../support/usher.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

/** Types the mail server on this port of this machine, and saves it. */
async function setServer(page: Page, port: number): Promise<void> {
  await page.goto("/settings/email");
  await page.getByLabel("Host").fill("127.0.0.1");
  await page.getByLabel("Encryption").selectOption("None");
  await page.getByLabel("Port").fill(String(port));
  await page.getByLabel("Sender’s name").fill("Usher at the mill");
  await page.getByLabel("Sender’s address").fill("usher@mill.example");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("The mail server is saved.")).toBeVisible();
}

test("[M-C11] An administrator sets the mail server, tries it, and what waited goes out without a restart @nojs @phone", async ({ browser, mail, usher, template }) => {
  await usher.stop();
  const mute = await Usher.start({ from: usher.dir });
  try {
    const context = await browser.newContext({ baseURL: mute.url, storageState: template.session });
    const page = await context.newPage();
    await invite(page, grace);
    await page.goto("/");
    await page.getByRole("link", { name: "Set the mail server" }).click();
    await expect(page.getByRole("heading", { name: "Mail server" })).toBeVisible();
    await setServer(page, mail.port);
    await expect(page.getByText("No mail server is set")).toHaveCount(0);
    const waited = await mail.waitFor(grace.email);
    expect(waited.content.from?.name).toBe("Usher at the mill");
    expect(linkIn(waited, "/accept/")).toContain(mute.url);

    await page.getByRole("button", { name: "Send test message" }).click();
    await expect(page.getByText(`The mail server took the message to ${ada.email}`)).toBeVisible();
    expect((await mail.waitFor(ada.email)).content.subject).toBe("A test message from Usher");
    mail.refuse(grace.email, 550, "No such mailbox here");
    await page.getByRole("textbox", { name: /^To/ }).fill(grace.email);
    await page.getByRole("button", { name: "Send test message" }).click();
    await expect(page.getByText(`The mail server refused the message to ${grace.email}`)).toBeVisible();
    await expect(page.getByText("550 No such mailbox here")).toBeVisible();
    await context.close();
  } finally {
    await mute.remove();
  }
});

test("[M-C11] Another port forgets the password, and the page says what to do @nojs", async ({ browser, usher, template }) => {
  await usher.stop();
  const mute = await Usher.start({ from: usher.dir });
  try {
    const context = await browser.newContext({ baseURL: mute.url, storageState: template.session });
    const page = await context.newPage();
    await setServer(page, 2525);
    await page.getByLabel("User").fill("usher");
    await page.getByRole("textbox", { name: "Password" }).fill("open sesame");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("The mail server is saved with its new password.")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Password" })).toHaveValue("");
    await page.getByLabel("Port").fill("2526");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("so the password was forgotten")).toBeVisible();
    await expect(page.getByText("The password is missing")).toBeVisible();
    await expect(page.getByRole("button", { name: "Send test message" })).toHaveCount(0);
    await context.close();
  } finally {
    await mute.remove();
  }
});

test("[M-C11] Where the operator fixes the mail server the page is read-only, and its test works @nojs", async ({ admin, mail }) => {
  await admin.goto("/settings/email");
  await expect(admin.getByText("The mail server is fixed in the settings of the person who runs Usher")).toBeVisible();
  await expect(admin.getByText("Usher <usher@usher.example>")).toBeVisible();
  await expect(admin.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
  await admin.getByRole("button", { name: "Send test message" }).click();
  await expect(admin.getByText(`The mail server took the message to ${ada.email}`)).toBeVisible();
  await mail.waitFor(ada.email);
});

test("A mail that failed is tried again from the outbox @nojs @phone", async ({ admin, mail }) => {
  mail.refuse(grace.email, 550, "No such mailbox here");
  await invite(admin, grace);
  const row = admin.getByRole("row", { name: new RegExp(grace.email) });
  await expect(async () => {
    await admin.goto("/settings/outbox?states=failed");
    await expect(row).toContainText("550 No such mailbox here", { timeout: 500 });
  }).toPass({ intervals: [100], timeout: 10_000 });
  mail.take(grace.email);
  await row.getByRole("button", { name: `Retry now the mail to ${grace.email}` }).click();
  await expect(admin.getByText("1 mail is tried now.")).toBeVisible();
  await mail.waitFor(grace.email);
  await expect(async () => {
    await admin.goto("/settings/outbox?states=sent");
    await expect(row).toContainText("Sent", { timeout: 500 });
  }).toPass({ intervals: [100], timeout: 10_000 });
});

test("The mail server and the outbox are accessible and fit, in each size and scheme @phone", async ({ admin, browser, mail, usher, template }) => {
  await admin.goto("/settings/email");
  await look(admin, "mail-fixed");
  await admin.goto("/settings/outbox");
  await look(admin, "outbox-empty");
  mail.refuse(grace.email, 451, "The mailbox is being moved to the other building, please come again tomorrow");
  await invite(admin, grace);
  await expect(async () => {
    await admin.goto("/settings/outbox");
    await expect(admin.getByRole("row", { name: new RegExp(grace.email) })).toContainText("Retrying", { timeout: 500 });
  }).toPass({ intervals: [100], timeout: 10_000 });
  await look(admin, "outbox");
  await usher.stop();
  const mute = await Usher.start({ from: usher.dir });
  try {
    const context = await browser.newContext({ baseURL: mute.url, storageState: template.session, viewport: admin.viewportSize() });
    const page = await context.newPage();
    await page.goto("/settings/email");
    await look(page, "mail-settings-empty");
    await setServer(page, mail.port);
    await page.getByRole("button", { name: "Send test message" }).click();
    await expect(page.getByText(`The mail server took the message to ${ada.email}`)).toBeVisible();
    await look(page, "mail-settings");
    await context.close();
  } finally {
    await mute.remove();
  }
});
