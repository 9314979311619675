import type { Page } from "@playwright/test";
import { person } from "../support/people.ts";
import { expect, expectAccessible, expectHeading, test } from "../support/test.ts";

const grace = person("Grace", "Hopper");

/** Opens the dialog with its button, which has the focus. */
async function open(page: Page): Promise<void> {
  await page.goto("/users", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Invite", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Invite people" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: /^E-mail address/ })).toBeVisible();
}

/** Whether the dialog is one over the page. */
function isModal(page: Page): Promise<boolean> {
  return page.locator("dialog").evaluate((dialog) => dialog.matches(":modal"));
}

/** Where the focus is: in the dialog, outside of the page, or on something behind the dialog. */
function focus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "outside";
    return at.closest("dialog") === null ? `behind: ${at.outerHTML}` : "inside";
  });
}

test("The Invite button opens the dialog over the list, and the focus is in it and stays there @phone", async ({ admin }) => {
  await open(admin);
  await expect(admin).toHaveURL(/\/users\/invite$/);
  expect(await isModal(admin)).toBe(true);
  await expect(admin.locator("h1", { hasText: "Users" })).toBeVisible();
  await expect(admin.locator("tr", { hasText: "Ada Byron" })).toBeVisible();
  expect(await focus(admin)).toBe("inside");
  const places = new Set<string>();
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let times = 0; times < 20; times += 1) {
      await admin.keyboard.press(key);
      places.add(await focus(admin));
    }
  }
  places.delete("outside");
  expect([...places]).toEqual(["inside"]);
  await expectAccessible(admin);
});

test("Escape closes the dialog and shows the list @phone", async ({ admin }) => {
  await open(admin);
  await admin.keyboard.press("Escape");
  await expect(admin.getByRole("dialog")).toHaveCount(0);
  await expect(admin).toHaveURL(/\/users$/);
  await expect(admin.getByRole("row", { name: /Ada Byron/ })).toBeVisible();
});

// Fails: opening draws the list anew, so the button that had the focus is gone by the time the dialog closes.
test("A closed dialog leaves the focus on the Invite button", async ({ admin }) => {
  await open(admin);
  await admin.keyboard.press("Escape");
  await expect(admin.getByRole("dialog")).toHaveCount(0);
  await expect(admin.getByRole("link", { name: "Invite", exact: true })).toBeFocused();
});

test("The dialog's close button leads to the list @nojs @phone", async ({ admin }) => {
  await admin.goto("/users", { waitUntil: "networkidle" });
  await admin.getByRole("link", { name: "Invite", exact: true }).click();
  await admin.getByRole("dialog").getByRole("link", { name: "Close" }).click();
  await expect(admin.getByRole("dialog")).toHaveCount(0);
  await expect(admin).toHaveURL(/\/users$/);
  await expect(admin.getByRole("row", { name: /Ada Byron/ })).toBeVisible();
});

test("The browser's back button closes the dialog, and its forward button opens it again @phone", async ({ admin }) => {
  await open(admin);
  await admin.goBack();
  await expect(admin.getByRole("dialog")).toHaveCount(0);
  await expect(admin).toHaveURL(/\/users$/);
  await expect(admin.getByRole("row", { name: /Ada Byron/ })).toBeVisible();
  await admin.goForward();
  await expect(admin.getByRole("dialog", { name: "Invite people" })).toBeVisible();
  expect(await isModal(admin)).toBe(true);
});

// Fails: closing adds the list to the history instead of taking the dialog out of it.
test("A closed dialog is not what the back button leads to", async ({ admin }) => {
  await admin.goto("/", { waitUntil: "networkidle" });
  await admin.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Users" }).click();
  await expect(admin.getByRole("row", { name: /Ada Byron/ })).toBeVisible();
  await admin.getByRole("link", { name: "Invite", exact: true }).click();
  await expect(admin.getByRole("dialog")).toBeVisible();
  await admin.keyboard.press("Escape");
  await expect(admin.getByRole("dialog")).toHaveCount(0);
  await admin.goBack();
  await expect(admin.getByRole("dialog")).toHaveCount(0);
});

test("[M-A9] What is sent from the dialog over the list is sent, and told on the list of invitations", async ({ admin, mail }) => {
  await open(admin);
  await admin.getByRole("textbox", { name: /^E-mail address/ }).fill(grace.email);
  await admin.getByLabel("First name").fill(grace.first);
  await admin.getByLabel("Last name").fill(grace.last);
  await admin.getByRole("radio", { name: /^User\b/ }).check();
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();
  await mail.waitFor(grace.email);
});

test("On its own address the dialog is a page, with the frame around it @nojs @phone", async ({ admin }) => {
  await admin.goto("/users/invite");
  await expect(admin.getByRole("dialog", { name: "Invite people" })).toBeVisible();
  expect(await isModal(admin)).toBe(false);
  await expect(admin.getByRole("navigation", { name: "Main" })).toBeVisible();
  await admin.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Users" }).click();
  await expectHeading(admin, "Users");
  await expect(admin.getByRole("dialog")).toHaveCount(0);
});
