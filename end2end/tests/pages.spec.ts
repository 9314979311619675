import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, invite, person } from "../support/people.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/test.ts";
import { Usher } from "../support/usher.ts";

// Dozens of pages, each pictured and looked through by axe in both schemes.
test.setTimeout(300_000);

const SCREENS = "test-results/screens";
const grace = person("Grace", "Hopper");

/** Looks at a page in both schemes: a picture of each, axe, and no scrolling sideways. */
async function look(page: Page, name: string): Promise<void> {
  const size = (page.viewportSize()?.width ?? 0) < 600 ? "phone" : "desktop";
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.screenshot({ path: `${SCREENS}/${name}-${size}-${colorScheme}.png`, fullPage: true });
    await expectAccessible(page);
  }
  await expectNoSidewaysScroll(page);
}

async function visit(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await expect(page).toHaveTitle(/./);
  await look(page, name);
}

test("The pages of signed-in people are accessible and fit, in each size and scheme @phone", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  await look(admin, "invitations-after-sending");
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await invite(admin, person("Alan", "Turing"));
  for (const [path, name] of [
    ["/", "dashboard"],
    ["/welcome", "welcome"],
    ["/users", "users"],
    ["/users?q=nobody", "users-none"],
    ["/users/invitations", "invitations"],
    ["/users/invitations?status=all", "invitations-all"],
    ["/users/invite", "invite"],
    ["/settings/departments", "departments-empty"],
    ["/settings/invitations", "invitation-settings"],
    ["/audit", "audit"],
    ["/nowhere", "not-found"],
  ] as const) {
    await visit(admin, path, name);
  }
  await admin.goto("/settings/locations");
  await admin.getByLabel("Name", { exact: false }).first().fill("Harbour");
  await admin.getByRole("button", { name: "Add" }).click();
  await expect(admin.getByRole("row", { name: /Harbour/ })).toBeVisible();
  await look(admin, "locations");
  await admin.getByText("Archive…").click();
  await look(admin, "archive-confirmation");
  await admin.goto("/users/invitations");
  await admin.getByText("Cancel…").click();
  await look(admin, "cancel-confirmation");
  await invite(admin, { ...grace, email: "not an address" });
  await expect(admin.getByText("needs exactly one @")).toBeVisible();
  await look(admin, "invite-refused");
  await invite(admin, `${grace.email}, third@post.example`);
  await expect(admin.getByText("1 of 2 addresses were invited")).toBeVisible();
  await look(admin, "invite-report");
});

test("The public pages are accessible and fit, in each size and scheme @phone", async ({ admin, visitor, mail, usher }) => {
  await visit(visitor, "/sign-in", "sign-in");
  await visitor.getByLabel("E-mail address").fill("nobody@post.example");
  await visitor.getByRole("textbox", { name: /^Password/ }).fill("wrong");
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expect(visitor.getByText("is not right")).toBeVisible();
  await look(visitor, "sign-in-refused");
  await visit(visitor, `/accept/${"A".repeat(43)}`, "accept-invalid");
  await visit(visitor, `/setup/${"A".repeat(43)}`, "set-up-gone");
  await visit(visitor, "/asked", "asked");

  await invite(admin, grace);
  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  await visit(admin, link, "accept-wrong-account");
  await visit(visitor, link, "accept");
  await accept(visitor, link, { ...grace, password: "short" });
  await expect(visitor.getByText("needs at least 8 characters").first()).toBeVisible();
  await look(visitor, "accept-refused");
  usher.letPass({ hours: 25 });
  await visit(visitor, link, "accept-expired");
});

test("The pages of closed links are accessible and fit, in each size and scheme @phone", async ({ admin, visitor, mail, usher, browser }) => {
  const [one, two] = [person("Mary", "Jackson"), person("Dorothy", "Vaughan")];
  await invite(admin, one);
  const superseded = linkIn(await mail.waitFor(one.email), "/accept/");
  usher.letPass({ hours: 1 });
  await admin.goto("/users/invitations");
  await admin.getByRole("button", { name: /^Resend/ }).click();
  const cancelled = linkIn(await mail.waitFor(one.email), "/accept/");
  await visit(visitor, superseded, "accept-superseded");
  await admin.goto("/users/invitations");
  await admin.getByText("Cancel…").click();
  await admin.getByRole("button", { name: "Cancel the invitation" }).click();
  await expect(admin.getByText(/^The invitation to .* is cancelled\./)).toBeVisible();
  await visit(visitor, cancelled, "accept-cancelled");
  await invite(admin, two);
  const accepted = linkIn(await mail.waitFor(two.email), "/accept/");
  await accept(visitor, accepted, two);
  await expect(visitor.getByRole("heading", { name: "Welcome to Mill & Sons" })).toBeVisible();
  const context = await browser.newContext();
  await visit(await context.newPage(), accepted, "accept-already");
  await context.close();
});

test("The pages of a first start and of the demo are accessible and fit, in each size and scheme @phone", async ({ page, mail }) => {
  const first = await Usher.start({ mailPort: mail.port });
  const demo = await Usher.start({ mailPort: mail.port, demo: true });
  try {
    await visit(page, await first.setupLink(), "set-up");
    await visit(page, `${demo.url}/dev/components`, "components");
    await visit(page, `${demo.url}/dev/mail`, "mailbox");
  } finally {
    await Promise.all([first.remove(), demo.remove()]);
  }
});
