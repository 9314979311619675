import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, addUnit, invite, person, signIn } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { ada, expect, expectNoSidewaysScroll, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(120_000);

const grace = person("Grace", "Hopper");
const alan = person("Alan", "Turing");
const mary = person("Mary", "Jackson");

function card(page: Page, title: string) {
  return page.locator("section.card", { has: page.getByRole("heading", { name: title }) });
}

function row(page: Page, name: string) {
  return page.getByRole("row", { name: new RegExp(name) });
}

test("Somebody who has invited nobody is told what to do first @nojs @phone", async ({ admin }) => {
  await admin.goto("/");
  await expect(admin.getByRole("heading", { name: "Nobody was invited yet" })).toBeVisible();
  await expectNoSidewaysScroll(admin);
  await look(admin, "dashboard-nobody-invited");
  await admin.getByRole("link", { name: "Invite the first person" }).click();
  await expect(admin).toHaveURL(/\/users\/invite$/);
});

test("[M-C5 M-C6] What waits is sent anew and cancelled where it stands @nojs @phone", async ({ admin, usher }) => {
  await invite(admin, grace);
  await invite(admin, alan);
  usher.letPass({ hours: 20 });
  await signIn(admin, ada);
  await admin.goto("/");
  const waiting = card(admin, "Waiting invitations");
  await expect(row(admin, "Grace Hopper")).toContainText("3 h left");
  await expect(waiting.getByRole("link", { name: "2 expiring within 6 hours" })).toBeVisible();
  await row(admin, "Grace Hopper").getByRole("button", { name: "Resend" }).click();
  await expect(admin.getByText(`The invitation to Grace Hopper (${grace.email}) is sent anew.`)).toBeVisible();
  await expect(row(admin, "Grace Hopper")).toContainText("23 h left");
  await expect(waiting.getByRole("link", { name: "1 expiring within 6 hours" })).toBeVisible();
  await row(admin, "Alan Turing").getByText("Cancel…").click();
  await expect(admin.getByText(`Cancel the invitation to ${alan.email}?`)).toBeVisible();
  await row(admin, "Alan Turing").getByRole("button", { name: "Cancel the invitation" }).click();
  await expect(admin.getByText(`The invitation to Alan Turing (${alan.email}) is cancelled.`)).toBeVisible();
  await expect(row(admin, "Alan Turing")).toHaveCount(0);
  await expect(admin).toHaveURL(/\/\?cancelled=/);
  await expectNoSidewaysScroll(admin);
});

test("Counts lead to the invitations that they count @nojs", async ({ admin, usher }) => {
  await invite(admin, grace);
  usher.letPass({ hours: 25 });
  await signIn(admin, ada);
  await invite(admin, alan);
  await admin.goto("/");
  await admin.getByRole("link", { name: "1 expired" }).click();
  await expect(row(admin, "Grace Hopper")).toBeVisible();
  await expect(row(admin, "Alan Turing")).toHaveCount(0);
  await admin.goto("/");
  await admin.getByRole("link", { name: "0 expiring within 6 hours" }).click();
  await expect(admin.getByText("No invitation fits")).toBeVisible();
  await expect(admin.getByLabel("Status")).toHaveValue("expiring");
});

test("How invitations fare stands in tables and in pictures with names @nojs @phone", async ({ admin, visitor, mail }) => {
  await addUnit(admin, "departments", "Repairs");
  await invite(admin, grace, "User", { department: "Repairs" });
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await invite(admin, mary);
  await mail.waitFor(mary.email);
  await admin.goto("/");
  const fare = card(admin, "How invitations fare");
  await expect(fare.getByRole("row", { name: /^All/ })).toContainText("2");
  await expect(fare.getByRole("row", { name: /^All/ })).toContainText("1 (50 %)");
  await expect(fare.getByRole("row", { name: /^Repairs/ })).toContainText("under 15 min");
  await expect(fare.getByRole("img", { name: /^Repairs: 1 invited, 1 delivered, 1 accepted/ })).toBeVisible();
  await expect(fare.getByRole("img", { name: /by day: invited, delivered and accepted/ })).toBeVisible();
  await fare.locator("summary", { hasText: "The same numbers as a table" }).click();
  await expect(fare.getByRole("table", { name: "Invitations by day" }).getByRole("row")).toHaveCount(31);
  await look(admin, "dashboard-figures");
  await fare.getByLabel("The last", { exact: true }).selectOption("12 months");
  await fare.getByRole("button", { name: "Show" }).click();
  await expect(admin).toHaveURL(/\/\?period=12-months$/);
  await expect(fare.getByText("Over time, by month")).toBeVisible();
  await expectNoSidewaysScroll(admin);
  await visitor.goto("/");
  await expect(visitor.getByText("Your place here")).toBeVisible();
  await expect(visitor.getByText("How invitations fare")).toHaveCount(0);
});
