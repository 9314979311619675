import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { fillSignIn, person, signIn, signOut, typePasswords } from "../support/people.ts";
import { look, visit } from "../support/pictures.ts";
import { ada, expect, expectHeading, expectNoSidewaysScroll, test } from "../support/test.ts";

const mia = person("Mia", "Okafor");
const NEW = "eleven quiet green ladders";

/** Invites Mia without e-mail, and lets her join with her slip. */
async function joinWithSlip(admin: Page, visitor: Page): Promise<void> {
  await admin.goto("/users/invite");
  await admin.getByRole("checkbox", { name: /^Shop-floor employee/ }).check();
  await admin.getByLabel("First name").fill(mia.first);
  await admin.getByLabel("Last name").fill(mia.last);
  await admin.getByRole("radio", { name: /^User\b/ }).check();
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await admin.getByRole("main").getByRole("button", { name: "Print" }).first().click();
  await typeSlip(visitor, (await admin.locator(".slip-code").innerText()).trim());
  await typePasswords(visitor, mia.password);
  await visitor.getByRole("button", { name: "Join", exact: true }).click();
  await expectHeading(visitor, "Welcome to Mill & Sons");
}

async function typeSlip(page: Page, code: string): Promise<void> {
  await page.goto("/join");
  await page.getByRole("textbox", { name: /^Code/ }).fill(code);
  await page.getByRole("button", { name: "Next" }).click();
}

async function setPassword(page: Page): Promise<void> {
  await expectHeading(page, "Set a new password");
  await typePasswords(page, NEW);
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("Your new password is set.")).toBeVisible();
}

test("[M-A11] Somebody who forgot their password gets a link, sets a new one and is signed in @nojs @phone", async ({ admin, visitor, mail }) => {
  await visitor.goto("/sign-in");
  await visitor.getByRole("link", { name: "Forgot password?" }).click();
  await expectHeading(visitor, "Forgot password");
  await expectNoSidewaysScroll(visitor);
  await visitor.getByLabel("E-mail address").fill(ada.email);
  await visitor.getByRole("button", { name: "Send a link" }).click();
  await expectHeading(visitor, "Look into your mail");
  const link = linkIn(await mail.waitFor(ada.email), "/reset/");
  await visitor.goto(link);
  await setPassword(visitor);
  await admin.goto("/account");
  await expect(admin).toHaveURL(/\/sign-in/);
  await visitor.goto(link);
  await expectHeading(visitor, "This link is not valid any more");
  await expect(visitor.getByRole("link", { name: "Ask for a new link" })).toBeVisible();
  await signOut(visitor);
  await fillSignIn(visitor, { email: ada.email, password: NEW });
  await expectHeading(visitor, "Hello, Ada Byron");
});

test("[M-A11] A link for a new password runs out after half an hour @nojs", async ({ visitor, usher, mail }) => {
  await visitor.goto("/forgot");
  await visitor.getByLabel("E-mail address").fill(ada.email);
  await visitor.getByRole("button", { name: "Send a link" }).click();
  const link = linkIn(await mail.waitFor(ada.email), "/reset/");
  await usher.letPass({ hours: 0.6 });
  await visitor.goto(link);
  await expectHeading(visitor, "This link is not valid any more");
});

test("[M-D4] A reset slip lets somebody without e-mail set a new password @nojs @phone", async ({ admin, visitor }) => {
  await joinWithSlip(admin, visitor);
  await signOut(visitor);
  await admin.goto("/users");
  await admin.getByRole("link", { name: "Mia Okafor" }).click();
  await admin.getByRole("link", { name: "Reset slip…" }).click();
  await expectHeading(admin, "Reset slip");
  await admin.getByRole("button", { name: "Print a reset slip" }).click();
  await expect(admin.getByRole("heading", { name: "A new password at Mill & Sons" })).toBeVisible();
  await typeSlip(visitor, (await admin.locator(".slip-code").innerText()).trim());
  await setPassword(visitor);
  await signOut(visitor);
  await visitor.getByLabel("E-mail address or username").fill("mia.okafor");
  await visitor.getByRole("textbox", { name: /^Password/ }).fill(NEW);
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expectHeading(visitor, "Hello, Mia Okafor");
});

test("My account: profile, choices, password, sessions @nojs @phone", async ({ admin, visitor }) => {
  await signIn(visitor, ada);
  await admin.goto("/");
  await admin.locator("summary", { hasText: "Account of" }).click();
  await admin.getByRole("link", { name: "My account" }).click();
  await expectHeading(admin, "My account");
  await expectNoSidewaysScroll(admin);
  await admin.getByLabel("Job title").fill("Analyst");
  await admin.getByRole("button", { name: "Save the profile" }).click();
  await expect(admin.getByText("Saved.")).toBeVisible();
  await expect(admin.getByLabel("Job title")).toHaveValue("Analyst");
  await admin.getByLabel("Your language").selectOption("Français");
  await admin.getByRole("button", { name: "Save the choices" }).click();
  await expect(admin.getByLabel("Votre langue")).toHaveValue("fr");
  await admin.getByLabel("Votre langue").selectOption("English");
  await admin.getByRole("button", { name: "Enregistrer les choix" }).click();
  const password = admin.locator("section", { has: admin.getByRole("heading", { name: "Password", exact: true }) });
  await password.getByLabel("Present password").fill("not this one");
  await password.getByLabel(/^New password\b(?! again)/).fill(NEW);
  await password.getByLabel(/^New password again/).fill(NEW);
  await admin.getByRole("button", { name: "Change the password" }).click();
  await expect(admin.getByText("This is not your present password.")).toBeVisible();
  await admin.getByRole("row", { name: /Mill & Sons/ }).getByRole("button", { name: /^Sign out/ }).click();
  await expect(admin.getByText("Signed out there.")).toBeVisible();
  await visitor.goto("/account");
  await expect(visitor).toHaveURL(/\/sign-in/);
});

test("A new sign-in address holds once it is confirmed there @nojs @phone", async ({ admin, visitor, mail }) => {
  const to = "countess@mill.example";
  await admin.goto("/account");
  const card = admin.locator("section", { has: admin.getByRole("heading", { name: "Sign-in address" }) });
  await card.getByLabel("New address").fill(to);
  await card.getByLabel("Present password").fill(ada.password);
  await card.getByRole("button", { name: "Send the link" }).click();
  await expect(admin.getByText("A mail went to the new address.")).toBeVisible();
  await visitor.goto(linkIn(await mail.waitFor(to), "/confirm-address/"));
  await expectHeading(visitor, "Confirm your new address");
  await visitor.getByRole("button", { name: "Confirm this address" }).click();
  await expectHeading(visitor, "Your new address is confirmed");
  await mail.waitFor(ada.email);
  await signIn(visitor, { email: to, password: ada.password });
  await expectHeading(visitor, "Hello, Ada Byron");
});

test("The pages of accounts are accessible and fit, in each size and scheme @phone", async ({ admin, visitor, mail }) => {
  test.setTimeout(300_000);
  await visit(visitor, "/forgot", "forgot");
  await visitor.getByLabel("E-mail address").fill(ada.email);
  await visitor.getByRole("button", { name: "Send a link" }).click();
  await expectHeading(visitor, "Look into your mail");
  await look(visitor, "forgot-asked");
  await visit(visitor, new URL(linkIn(await mail.waitFor(ada.email), "/reset/")).pathname, "reset");
  await visit(visitor, `/reset/${"A".repeat(43)}`, "reset-dead");
  await visit(visitor, `/confirm-address/${"A".repeat(43)}`, "confirm-address-dead");
  await visit(visitor, "/confirm-address/done", "confirm-address-done");
  await joinWithSlip(admin, visitor);
  await visit(admin, "/account", "account");
  await admin.goto("/users");
  await admin.getByRole("link", { name: "Mia Okafor" }).click();
  await look(admin, "person-without-mail");
  await admin.getByRole("link", { name: "Reset slip…" }).click();
  await expectHeading(admin, "Reset slip");
  await look(admin, "reset-slip");
  await admin.getByRole("button", { name: "Print a reset slip" }).click();
  await expect(admin.getByRole("heading", { name: "A new password at Mill & Sons" })).toBeVisible();
  await look(admin, "reset-slip-printed");
});
