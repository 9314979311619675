import { fillSignIn, person, signIn } from "../support/people.ts";
import { ada, expect, test } from "../support/test.ts";

const NOT_RIGHT = "The e-mail address, the username or the password is not right. Check them and try again.";

test("Signing in leads to the dashboard, signing out back to the sign-in page @nojs @phone", async ({ visitor }) => {
  await signIn(visitor, ada);
  await expect(visitor.getByRole("heading", { name: "Hello, Ada Byron" })).toBeVisible();
  await visitor.locator("summary", { hasText: "Account of Ada Byron" }).click();
  await visitor.getByRole("button", { name: "Sign out" }).click();
  await expect(visitor.getByText("You are signed out.")).toBeVisible();
  await visitor.goto("/");
  await expect(visitor.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("A private page asks to sign in first and is there afterwards @nojs", async ({ visitor }) => {
  await visitor.goto("/users/invitations");
  await expect(visitor.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await visitor.getByLabel("E-mail address").fill(ada.email);
  await visitor.getByRole("textbox", { name: /^Password/ }).fill(ada.password);
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expect(visitor).toHaveURL(/\/users\/invitations/);
});

test("An unknown address and a wrong password get the same answer, and the address stays typed @nojs", async ({ visitor }) => {
  for (const email of [ada.email, person("No", "Body").email]) {
    await signIn(visitor, { email, password: "not the password" });
    await expect(visitor.getByText(NOT_RIGHT)).toBeVisible();
    await expect(visitor.getByLabel("E-mail address")).toHaveValue(email);
    await expect(visitor.getByRole("textbox", { name: /^Password/ })).toHaveValue("");
  }
});

test("The sixth wrong password in a row is told to wait, and the wait passes @nojs", async ({ visitor, usher }) => {
  for (let tries = 0; tries < 5; tries += 1) await signIn(visitor, { email: ada.email, password: "wrong" });
  await signIn(visitor, ada);
  await expect(visitor.getByText(/There were too many tries\. Wait \d+ seconds?/)).toBeVisible();
  usher.letPass({ hours: 1 });
  await signIn(visitor, ada);
  await expect(visitor.getByRole("heading", { name: "Hello, Ada Byron" })).toBeVisible();
});

test("Somebody who has to wait is told how long, with the address still typed @nojs @phone", async ({ visitor }) => {
  await visitor.goto("/sign-in");
  for (let tries = 0; tries < 5; tries += 1) {
    await fillSignIn(visitor, { email: ada.email, password: "wrong" });
    await expect(visitor.getByText(NOT_RIGHT)).toBeVisible();
    await expect(visitor.getByRole("textbox", { name: /^Password/ })).toHaveValue("");
  }
  const answer = visitor.waitForResponse((response) => response.request().method() === "POST");
  await fillSignIn(visitor, ada);
  expect((await answer).status()).toBe(429);
  await expect(visitor.getByText(/There were too many tries\. Wait [1-5] seconds? and try again\./)).toBeVisible();
  await expect(visitor.getByLabel("E-mail address")).toHaveValue(ada.email);
  await expect(visitor.getByRole("textbox", { name: /^Password/ })).toHaveValue("");
});

test("A session ends after eight hours without use", async ({ admin, usher }) => {
  await admin.goto("/");
  await expect(admin.getByRole("heading", { name: "Hello, Ada Byron" })).toBeVisible();
  usher.letPass({ hours: 9 });
  await admin.goto("/");
  await expect(admin.getByRole("heading", { name: "Sign in" })).toBeVisible();
});
