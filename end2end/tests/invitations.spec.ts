import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, invite, person, signIn } from "../support/people.ts";
import { ada, expect, expectHeading, expectNoSidewaysScroll, test } from "../support/test.ts";

const grace = person("Grace", "Hopper");
const alan = person("Alan", "Turing");
const mary = person("Mary", "Jackson");

const list = "/users/invitations";

function row(page: Page, name: string) {
  return page.getByRole("row", { name: new RegExp(name) });
}

/** Opens what can be done to many. */
async function several(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "Resend or cancel several" }).click();
}

test("[M-B8] The list is filtered, searched and sorted, and each view has an address @nojs @phone", async ({ admin }) => {
  for (const who of [grace, alan]) await invite(admin, who);
  await invite(admin, mary, "Viewer");
  await admin.goto(list);
  await expect(admin.getByText("3 invitations")).toBeVisible();
  await admin.locator("summary", { hasText: "More filters" }).click();
  await admin.getByLabel("Role", { exact: true }).selectOption("Viewer");
  await admin.getByLabel("Sorted by").selectOption("Address, A to Z");
  await admin.getByRole("button", { name: "Apply" }).click();
  await expect(admin).toHaveURL(/role=.+order=address-up/);
  await expect(row(admin, "Mary Jackson")).toBeVisible();
  await expect(row(admin, "Grace Hopper")).toHaveCount(0);
  await admin.getByRole("link", { name: "Clear the filters" }).click();
  await expect(row(admin, "Grace Hopper")).toBeVisible();
  await expectNoSidewaysScroll(admin);
});

test("[M-C14] What has waited for long and what expires soon are marked in words @nojs @phone", async ({ admin, usher }) => {
  await invite(admin, grace);
  usher.letPass({ hours: 13 });
  await signIn(admin, ada);
  await admin.goto(list);
  await expect(row(admin, "Grace Hopper")).toContainText("Waiting 13 h");
  await expect(row(admin, "Grace Hopper")).not.toContainText("Expires in");
  usher.letPass({ hours: 6 });
  await admin.goto(list);
  await expect(row(admin, "Grace Hopper")).toContainText("Expires in 4 h");
});

test("[M-C4] An invitation is edited, and gives what the form said @nojs @phone", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  await admin.goto(list);
  await admin.getByRole("link", { name: `Edit the invitation to ${grace.email}` }).click();
  await expectHeading(admin, `Edit the invitation to ${grace.email}`);
  await expectNoSidewaysScroll(admin);
  await expect(admin.getByLabel("Last name")).toHaveValue("Hopper");
  await admin.getByLabel("Last name").fill("Murray Hopper");
  await admin.getByRole("radio", { name: /^Viewer/ }).check();
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByText(`The invitation to Grace Murray Hopper (${grace.email}) is changed.`)).toBeVisible();
  await expect(row(admin, "Grace Murray Hopper")).toContainText("Viewer");
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
});

test("A mail that did not arrive is sent to the corrected address in one step @nojs @phone", async ({ admin, visitor, mail }) => {
  const mistyped = "grace.hoper@post.example";
  mail.refuse(mistyped, 550, "No such mailbox here");
  await invite(admin, { ...grace, email: mistyped });
  await expect(async () => {
    await admin.goto(list);
    await expect(row(admin, "Grace Hopper")).toContainText("Failed", { timeout: 500 });
  }).toPass({ intervals: [100], timeout: 10_000 });
  await row(admin, "Grace Hopper").locator("summary", { hasText: "Correct the address" }).click();
  await row(admin, "Grace Hopper").getByLabel("E-mail address").fill(grace.email);
  await row(admin, "Grace Hopper").getByRole("button", { name: "Correct and resend" }).click();
  await expect(admin.getByText(`The invitation goes to Grace Hopper (${grace.email}) now.`)).toBeVisible();
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
});

test("[M-C6] Several are ticked and cancelled after a question that names them @nojs @phone", async ({ admin }) => {
  for (const who of [grace, alan, mary]) await invite(admin, who);
  await admin.goto(list);
  for (const who of [grace, alan]) await admin.getByRole("checkbox", { name: `Select the invitation to ${who.email}` }).check();
  await several(admin);
  await admin.getByRole("button", { name: "Cancel them…" }).click();
  await expect(admin.getByText("Cancel 2 invitations?")).toBeVisible();
  await expect(admin.getByText(`To ${alan.email} and ${grace.email}.`)).toBeVisible();
  await admin.getByRole("button", { name: "Cancel 2 invitations" }).click();
  await expectHeading(admin, "Cancelling invitations");
  await expect(admin.getByText("2 invitations cancelled.")).toBeVisible();
  await expectNoSidewaysScroll(admin);
  await admin.goto(list);
  await expect(admin.getByText("1 invitation", { exact: true })).toBeVisible();
  await expect(row(admin, "Mary Jackson")).toBeVisible();
});

test("[M-C5] Many are resent in the background as the limit allows, found again, and stopped @nojs", async ({ admin, mail, usher }) => {
  await invite(admin, Array.from({ length: 29 }, (_, number) => `p${number}@post.example`).join("\n"));
  usher.letPass({ hours: 2 });
  await invite(admin, grace);
  await admin.goto(list);
  await several(admin);
  await admin.getByRole("radio", { name: "All 30 that fit the filters" }).check();
  await admin.getByRole("button", { name: "Resend them" }).click();
  await expectHeading(admin, "Resending invitations");
  await expect(async () => {
    await admin.reload();
    await expect(admin.getByText("The limit of this hour is reached")).toBeVisible({ timeout: 500 });
  }).toPass({ intervals: [200], timeout: 15_000 });
  await expect(admin.getByText("29 invitations sent anew.")).toBeVisible();
  await admin.goto(list);
  await admin.getByRole("link", { name: "See how it goes, or stop it" }).click();
  await expectHeading(admin, "Resending invitations");
  await admin.getByText("Stop…").click();
  await admin.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(admin.getByText("29 invitations sent anew, 1 not; why stands beside each.")).toBeVisible();
  await mail.waitFor("p7@post.example");
});

test("Reminders are set in the settings, and what does not fit is told beside its field @nojs @phone", async ({ admin }) => {
  await admin.goto("/settings/invitations");
  await admin.getByLabel("First reminder").fill("12");
  await admin.getByLabel("Second reminder").fill("6");
  await admin.getByRole("button", { name: "Save the reminders" }).click();
  await expect(admin.getByText("Type more hours than for the first reminder.")).toBeVisible();
  await admin.getByLabel("Second reminder").fill("20");
  await admin.getByRole("button", { name: "Save the reminders" }).click();
  await expect(admin.getByText("The reminders are saved.")).toBeVisible();
  await expect(admin.getByLabel("First reminder")).toHaveValue("12");
  await expectNoSidewaysScroll(admin);
});
