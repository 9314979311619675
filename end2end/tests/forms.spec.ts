import type { JSHandle, Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { invite, person, typePasswords } from "../support/people.ts";
import { ada, expect, test } from "../support/test.ts";

const grace = person("Grace", "Hopper");

/** Counts whatever the page lets go, and holds it back, as a slow server would. */
function holdBack(page: Page): Promise<JSHandle<{ times: number }>> {
  return page.evaluateHandle(() => {
    const gone = { times: 0 };
    window.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) gone.times += 1;
      event.preventDefault();
    });
    return gone;
  });
}

test("A form is sent once, however often its button is pressed, and says that it is on its way", async ({ visitor }) => {
  await visitor.goto("/sign-in", { waitUntil: "networkidle" });
  await visitor.getByLabel("E-mail address").fill(ada.email);
  await visitor.getByRole("textbox", { name: /^Password/ }).fill(ada.password);
  const gone = await holdBack(visitor);
  await visitor.getByRole("button", { name: "Sign in" }).click();
  const busy = visitor.getByRole("button", { name: "Sending…" });
  await expect(busy).toHaveAttribute("aria-busy", "true");
  await busy.click({ force: true });
  await visitor.getByRole("textbox", { name: /^Password/ }).press("Enter");
  await visitor.evaluate(() => document.forms[0]?.requestSubmit());
  expect(await gone.evaluate(({ times }) => times)).toBe(1);
  await visitor.evaluate(() => window.dispatchEvent(new Event("pageshow")));
  await expect(visitor.getByRole("button", { name: "Sign in" })).not.toHaveAttribute("aria-busy");
});

test("A form that the server drew is sent once, too, and says that it is on its way", async ({ admin, mail }) => {
  await invite(admin, grace);
  await mail.waitFor(grace.email);
  await admin.goto("/users/invitations", { waitUntil: "networkidle" });
  const gone = await holdBack(admin);
  await admin.getByRole("button", { name: /^Resend/ }).click();
  const busy = admin.getByRole("button", { name: "Sending…" });
  await expect(busy).toHaveAttribute("aria-busy", "true");
  await busy.click({ force: true });
  await admin.evaluate(() => document.querySelector<HTMLFormElement>("td form")?.requestSubmit());
  expect(await gone.evaluate(({ times }) => times)).toBe(1);
  await admin.evaluate(() => window.dispatchEvent(new Event("pageshow")));
  await expect(admin.getByRole("button", { name: /^Resend/ })).not.toHaveAttribute("aria-busy");
});

test("A form that the browser refuses, and one that was gone back to, can be sent", async ({ visitor }) => {
  await visitor.goto("/sign-in", { waitUntil: "networkidle" });
  const button = visitor.getByRole("button", { name: "Sign in" });
  await button.click();
  await expect(button).not.toHaveAttribute("aria-busy");
  await visitor.getByLabel("E-mail address").fill(ada.email);
  await visitor.getByRole("textbox", { name: /^Password/ }).fill(ada.password);
  await button.click();
  await expect(visitor.getByRole("heading", { name: "Hello, Ada Byron" })).toBeVisible();
  await visitor.goBack();
  await expect(button).not.toHaveAttribute("aria-busy");
  await visitor.getByLabel("E-mail address").fill(ada.email);
  await visitor.getByRole("textbox", { name: /^Password/ }).fill(ada.password);
  await button.click();
  await expect(visitor.getByRole("heading", { name: "Hello, Ada Byron" })).toBeVisible();
});

test("[M-C7] The strength of a new password is said while it is typed", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  await visitor.goto(linkIn(await mail.waitFor(grace.email), "/accept/"), { waitUntil: "networkidle" });
  for (const [password, said] of [
    ["short", "Strength: Short"],
    ["12345678", "Strength: Weak"],
    [grace.password, "Strength: Strong."],
  ] as const) {
    await typePasswords(visitor, password);
    await expect(visitor.getByText(said)).toBeVisible();
  }
});

test("A member who opens an unknown address keeps the navigation @nojs @phone", async ({ admin }) => {
  const answer = await admin.goto("/nowhere");
  expect(answer?.status()).toBe(404);
  await expect(admin.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await expect(admin.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Audit" })).toBeInViewport();
  await admin.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Users" }).click();
  await expect(admin.getByRole("heading", { name: "Users" })).toBeVisible();
});

test("Somebody who is not signed in sees the plain page at an unknown address @nojs @phone", async ({ visitor }) => {
  const answer = await visitor.goto("/dev/nowhere", { waitUntil: "networkidle" });
  expect(answer?.status()).toBe(404);
  await expect(visitor.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await expect(visitor.getByRole("navigation")).toHaveCount(0);
});
