import { linkIn } from "../support/mail.ts";
import { invite, person, typePasswords } from "../support/people.ts";
import { ada, expect, test } from "../support/test.ts";

const grace = person("Grace", "Hopper");

test("A form is sent once, however often its button is pressed, and says that it is on its way", async ({ visitor }) => {
  let posts = 0;
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await visitor.route("**/sign-in", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    posts += 1;
    await held;
    await route.continue();
  });
  await visitor.goto("/sign-in", { waitUntil: "networkidle" });
  await visitor.getByLabel("E-mail address").fill(ada.email);
  await visitor.getByRole("textbox", { name: /^Password/ }).fill(ada.password);
  await visitor.getByRole("button", { name: "Sign in" }).click({ noWaitAfter: true });
  const busy = visitor.getByRole("button", { name: "Sending…" });
  await expect(busy).toHaveAttribute("aria-busy", "true");
  await busy.click({ noWaitAfter: true, force: true });
  await visitor.getByRole("textbox", { name: /^Password/ }).press("Enter", { noWaitAfter: true });
  answer();
  await expect(visitor.getByRole("heading", { name: "Hello, Ada Byron" })).toBeVisible();
  expect(posts).toBe(1);
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
