import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, invite, person } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { ada, expect, expectHeading, expectNoSidewaysScroll, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");
const TEXT = "Good morning Grace,\n\nthe crane is ours on Thursday: https://mill.example <b>7:00</b>\nAda";

/** Finds somebody by name and opens the form for a message to them. */
async function chooseSomebody(page: Page, name: string): Promise<void> {
  await page.goto("/messages/new");
  await page.getByLabel("Name").fill(name.slice(0, 4));
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: new RegExp(name) }).click();
  await expect(page.getByText(`To: ${name}`)).toBeVisible();
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Message" }).fill(text);
  await page.getByRole("button", { name: "Send message" }).click();
}

/** Where the navigation leads to messages, and what it says of them. */
function inNavigation(page: Page) {
  return page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /^Messages/ });
}

test("[M-A6] A message is written, read and answered @nojs @phone", async ({ admin, visitor, mail, javaScriptEnabled }) => {
  await invite(admin, grace);
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/messages");
  await expectHeading(visitor, "No messages yet");
  await expectNoSidewaysScroll(visitor);

  await chooseSomebody(admin, "Grace Hopper");
  await write(admin, TEXT);
  await expect(admin.getByText("Your message is sent.")).toBeVisible();

  await visitor.goto("/messages");
  await expect(inNavigation(visitor)).toHaveAccessibleName("Messages 1 unread");
  await expectNoSidewaysScroll(visitor);
  await visitor.getByRole("main").getByRole("link", { name: /Ada Byron/ }).click();
  await expectHeading(visitor, "Message from Ada Byron");
  await expect(visitor.locator(".message-text")).toHaveText(TEXT, { useInnerText: true });
  await expect(visitor.locator(".message-text a, .message-text b")).toHaveCount(0);
  if (javaScriptEnabled === false) await visitor.getByRole("button", { name: "Mark as read" }).click();
  await expect(visitor.getByRole("button", { name: "Mark as read" })).toBeHidden();
  await expect(inNavigation(visitor)).toHaveAccessibleName("Messages");
  await expectNoSidewaysScroll(visitor);

  await write(visitor, "I take it.");
  await expect(visitor.getByText("Your message is sent.")).toBeVisible();
  await admin.goto("/messages");
  await expect(admin.getByRole("main").getByRole("link", { name: /Grace Hopper/ })).toContainText("I take it.");
  await visitor.goto("/messages");
  await expect(visitor.getByText("Everything is read")).toBeVisible();
});

test("[M-A6] Everybody with a role gets a message, and a mail tells who wants one who wrote @nojs", async ({ admin, visitor, mail, usher }) => {
  await invite(admin, grace);
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/account");
  await expect(visitor.getByText("SMS can’t be chosen", { exact: false })).toBeVisible();
  await expect(visitor.getByRole("radio", { name: "By SMS" })).toHaveCount(0);
  await visitor.getByRole("radio", { name: "By mail" }).check();
  await visitor.getByRole("button", { name: "Save the choices" }).click();
  await expect(visitor.getByText("Saved.")).toBeVisible();

  await admin.goto("/messages/new");
  await admin.getByLabel("Role").selectOption("User");
  await admin.getByRole("button", { name: "Write to them" }).click();
  await expect(admin.getByText("To: Everybody with the role User")).toBeVisible();
  await write(admin, TEXT);
  await expect(admin.getByText("Everybody with the role User (1 person)")).toBeVisible();

  await usher.letPass({ hours: 0.05 });
  const told = await mail.waitFor(grace.email);
  expect(told.content.text).not.toContain("crane");
  await visitor.goto(linkIn(told, "/messages/"));
  await expectHeading(visitor, "Message from Ada Byron");
});

test("[M-A6] A message that is refused keeps what was typed @nojs", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await chooseSomebody(admin, "Grace Hopper");
  const form = admin.url();
  await write(admin, " \n ");
  await expect(admin.getByText("Fill this in.")).toBeVisible();
  for (const page of [admin, visitor]) await page.goto(form);
  await expect(visitor.getByRole("heading", { name: "Not found" })).toBeVisible();
});

test("Pictures of messages in both schemes @phone", async ({ admin, visitor, mail }) => {
  const long = { ...grace, first: "Wolfeschlegelsteinhausenbergerdorff", last: "Featherstonehaugh-Cholmondeley-Marjoribanks" };
  await admin.goto("/messages");
  await look(admin, "messages-empty");
  await invite(admin, long);
  await accept(visitor, linkIn(await mail.waitFor(long.email), "/accept/"), long);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  for (const text of [TEXT, "Are you coming?", `One word without any space: ${"donau".repeat(60)}`]) {
    await chooseSomebody(admin, `${long.first} ${long.last}`);
    await look(admin, "message-new");
    await write(admin, text);
    await expect(admin.getByText("Your message is sent.")).toBeVisible();
  }
  await look(admin, "messages-sent");
  await admin.goto("/messages/new?q=wolf");
  await look(admin, "message-to-whom");
  await visitor.goto("/messages");
  await look(visitor, "messages");
  await visitor.getByRole("main").getByRole("link", { name: new RegExp(ada.first) }).first().click();
  await expectHeading(visitor, "Message from Ada Byron");
  await look(visitor, "message");
  await visitor.goto("/account");
  await look(visitor, "account-notices");
});
