import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, addUnit, invite, person, typePasswords } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { makeRecord } from "../support/records.ts";
import { addRole } from "../support/roles.ts";
import { expect, expectHeading, expectNoSidewaysScroll, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");
const alan = person("Alan", "Turing");
const mia = person("Mia", "Okafor");

/** What is a page of its own for whoever may open it, and tables. */
const PEOPLE = ["/users", "/users/invitations", "/users/imports", "/users/contacts", "/users/slips", "/users/invite"];
const TABLES = ["/users/csv", "/users/invitations/csv", "/users/chart/managers.csv", "/audit/csv"];
const PARTS = ["departments", "locations", "teams", "workspaces", "roles", "record-sets", "apps", "subscriptions", "invitations", "email", "outbox"];
const SETTINGS = PARTS.map((part) => `/settings/${part}`);

/** Asserts what each of these addresses answers. */
async function expectAnswers(page: Page, status: number, paths: string[]): Promise<void> {
  const answers: Record<string, number> = {};
  for (const path of paths) answers[path] = (await page.request.get(path)).status();
  expect(answers).toEqual(Object.fromEntries(paths.map((path) => [path, status])));
}

/** Asserts which pages the navigation offers. */
async function expectNavigation(page: Page, names: string[]): Promise<void> {
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link")).toHaveText(names.map((name) => new RegExp(name)));
}

/** The address of what a list links to under this name. */
async function addressOf(page: Page, list: string, name: string): Promise<string> {
  await page.goto(list);
  return (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
}

test("[M-A4] A viewer reads the records of their workspaces, and nothing else is there @nojs @phone", async ({ admin, visitor, mail }) => {
  await addUnit(admin, "workspaces", "Quay");
  await addUnit(admin, "workspaces", "Yard");
  await makeRecord(admin, "Defect", "Gate 2 does not close", {}, "Yard");
  await makeRecord(admin, "Vehicle", "Fork lift 7", {}, "Quay");
  await invite(admin, grace, "Viewer", { workspaces: ["Yard"] });
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/");
  await expectNavigation(visitor, ["Dashboard", "Register"]);
  await look(visitor, "viewer-dashboard");
  await visitor.goto("/records");
  await expect(visitor.getByRole("link", { name: "Fork lift 7" })).toHaveCount(0);
  await expect(visitor.getByRole("link", { name: "New record" })).toHaveCount(0);
  await look(visitor, "viewer-register");
  await visitor.getByRole("link", { name: "Gate 2 does not close" }).click();
  await expectHeading(visitor, "Gate 2 does not close");
  await expect(visitor.getByRole("link", { name: "Change", exact: true })).toHaveCount(0);
  await expect(visitor.getByRole("button", { name: "Tell", exact: true })).toHaveCount(0);
  await expectNoSidewaysScroll(visitor);
  const [hidden, shown] = [await addressOf(admin, "/records", "Fork lift 7"), await addressOf(admin, "/records", "Gate 2 does not close")];
  await expectAnswers(visitor, 404, [hidden, `${hidden}?form=change`, "/settings/nothing", "/nothing"]);
  await expectAnswers(visitor, 200, [shown, "/records/csv", "/account", "/welcome", "/businesses"]);
  await expectAnswers(visitor, 403, [...PEOPLE, ...TABLES, ...SETTINGS, "/users/chart", "/audit", "/records/new", await addressOf(admin, "/users", "Ada Byron")]);
  await visitor.goto("/users");
  await expectHeading(visitor, "You may not open this");
  await expect(visitor.getByText("Your role does not include this. Ask an administrator of your business.")).toBeVisible();
});

test("[M-B4] A department's administrator finds their own department, and nobody and nothing of another @nojs @phone", async ({
  admin,
  visitor,
  mail,
}) => {
  await addUnit(admin, "departments", "Repairs");
  await addUnit(admin, "departments", "Sales");
  const may = ["See people and invitations", "Invite people", "Change and deactivate people", "Read the audit"];
  await addRole(admin, "HR Admin", "Looks after a department.", may, "own department");
  await invite(admin, grace, "HR Admin", { department: "Repairs" });
  await invite(admin, alan, "User", { department: "Sales" });
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/");
  await expectNavigation(visitor, ["Dashboard", "Users", "Audit"]);
  await look(visitor, "department-administrator-dashboard");
  await visitor.goto("/users");
  await expect(visitor.getByRole("row", { name: /Grace Hopper/ })).toBeVisible();
  await expect(visitor.getByRole("row", { name: /Ada Byron/ })).toHaveCount(0);
  await visitor.goto("/users/invitations?status=all");
  await expect(visitor.getByRole("row", { name: /Grace Hopper/ })).toBeVisible();
  await expect(visitor.getByText(alan.email)).toHaveCount(0);
  await look(visitor, "department-administrator-invitations");
  await visitor.goto("/users/invite");
  await expect(visitor.getByLabel("Department", { exact: true }).getByRole("option", { name: "Sales" })).toHaveCount(0);
  await expect(visitor.getByRole("radio", { name: /^Admin\b/ })).toHaveCount(0);
  await look(visitor, "department-administrator-invite");
  await expectNoSidewaysScroll(visitor);
  await visitor.goto("/audit");
  await expect(visitor.getByText("Alan Turing")).toHaveCount(0);
  await expectAnswers(visitor, 404, [await addressOf(admin, "/users", "Ada Byron")]);
  await expectAnswers(visitor, 200, ["/users/csv", "/users/invitations/csv", "/users/chart", "/audit/csv", "/account"]);
  await expectAnswers(visitor, 403, [...SETTINGS, "/users/imports", "/records", "/records/new", "/records/csv"]);
  const table = await (await visitor.request.get("/users/invitations/csv")).text();
  expect(table).not.toContain(alan.email);
});

test("[M-B1] A shop-floor worker signs in with a username, has a place, and nothing that needs an address @nojs @phone", async ({ admin, visitor }) => {
  await addUnit(admin, "workspaces", "Yard");
  await makeRecord(admin, "Defect", "Gate 2 does not close");
  await admin.goto("/users/invite");
  await admin.getByRole("checkbox", { name: /^Shop-floor employee/ }).check();
  await admin.getByLabel("First name").fill(mia.first);
  await admin.getByLabel("Last name").fill(mia.last);
  await admin.getByRole("radio", { name: /^Reader\b/ }).check();
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await admin.getByRole("main").getByRole("button", { name: "Print" }).first().click();
  const code = (await admin.locator(".slip-code").innerText()).trim();
  await visitor.goto("/join");
  await visitor.getByLabel("Code").fill(code);
  await visitor.getByRole("button", { name: "Next" }).click();
  await typePasswords(visitor, mia.password);
  await visitor.getByRole("button", { name: "Join", exact: true }).click();
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/");
  await expectHeading(visitor, "Hello, Mia Okafor");
  await expectNavigation(visitor, ["Dashboard", "Register"]);
  await look(visitor, "shop-floor-dashboard");
  await expectNoSidewaysScroll(visitor);
  await visitor.goto("/account");
  await expect(visitor.getByRole("main").getByText("mia.okafor").first()).toBeVisible();
  await expect(visitor.getByText("There is no weekly e-mail without an e-mail address.")).toBeVisible();
  await expect(visitor.getByLabel("Weekly e-mail")).toHaveCount(0);
  await look(visitor, "shop-floor-account");
  await visitor.goto("/records");
  await expect(visitor.getByRole("link", { name: "Gate 2 does not close" })).toHaveCount(0);
  await expectAnswers(visitor, 404, [await addressOf(admin, "/records", "Gate 2 does not close")]);
  await expectAnswers(visitor, 403, [...PEOPLE, ...TABLES, ...SETTINGS, "/users/chart", "/audit", "/records/new"]);
});
