import { expect, type Page } from "@playwright/test";
import { codeBeside } from "./mail.ts";

/** Somebody who uses Usher. */
export interface Person {
  first: string;
  last: string;
  email: string;
  password: string;
}

/** Somebody to invite, different for each name. */
export function person(first: string, last: string): Person {
  return { first, last, email: `${first}.${last}@post.example`.toLowerCase(), password: `${last} has seven green ladders` };
}

/** Uses the link that a first start prints. */
export async function setUpInstance(page: Page, link: string, business: string, who: Person): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Name of the business").fill(business);
  await page.getByLabel("Time zone").fill("Europe/Berlin");
  await fillAccount(page, who);
  await page.getByRole("button", { name: "Set up" }).click();
  await expect(page.getByRole("heading", { name: `Welcome to ${business}` })).toBeVisible();
}

/** Uses the set-up link of another business with a new account. */
export async function setUpBusiness(page: Page, link: string, business: string, who: Person): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole("heading", { name: `Set up ${business}` })).toBeVisible();
  await fillAccount(page, who);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { name: `Welcome to ${business}` })).toBeVisible();
}

async function fillAccount(page: Page, who: Person): Promise<void> {
  await page.getByLabel("First name").fill(who.first);
  await page.getByLabel("Last name").fill(who.last);
  await page.getByLabel("Your e-mail address").fill(who.email);
  await typePasswords(page, who.password);
}

/** Fills in the invite code, on the page of an invitation whose mail holds one. */
export async function typeCode(page: Page): Promise<void> {
  const code = codeBeside(page.url());
  if (code !== undefined) await page.getByLabel("Invite code").fill(code);
}

/** Fills the field for a new password and its repetition, and the invite code where one is asked for. */
export async function typePasswords(page: Page, password: string, repeated = password): Promise<void> {
  await typeCode(page);
  await page.getByRole("textbox", { name: /^Password\b(?! again)/ }).fill(password);
  await page.getByRole("textbox", { name: /^Password again/ }).fill(repeated);
}

/** Signs in, from wherever the browser is. */
export async function signIn(page: Page, who: Pick<Person, "email" | "password">): Promise<void> {
  await page.goto("/sign-in");
  await fillSignIn(page, who);
}

/** Fills and sends the sign-in form that is on the page. */
export async function fillSignIn(page: Page, who: Pick<Person, "email" | "password">): Promise<void> {
  await page.getByLabel("E-mail address").fill(who.email);
  await page.getByRole("textbox", { name: /^Password/ }).fill(who.password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Ends the session with the menu of the account. */
export async function signOut(page: Page): Promise<void> {
  await page.goto("/");
  await page.locator("summary", { hasText: "Account of" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
}

/** Where an invited person belongs, by name. */
export interface Place {
  department?: string;
  location?: string;
  teams?: string[];
  workspaces?: string[];
}

/** Opens the invite form and fills and sends it; what comes then is the caller's matter. */
export async function invite(page: Page, whom: Person | string, role = "User", place: Place = {}): Promise<void> {
  await page.goto("/users/invite");
  const field = page.getByRole("textbox", { name: /^E-mail address/ });
  if (typeof whom === "string") {
    await field.fill(whom);
  } else {
    await field.fill(whom.email);
    await page.getByLabel("First name").fill(whom.first);
    await page.getByLabel("Last name").fill(whom.last);
  }
  await page.getByRole("radio", { name: new RegExp(`^${role}\\b`) }).check();
  if (place.department !== undefined) await page.getByLabel("Department", { exact: true }).selectOption(place.department);
  if (place.location !== undefined) await page.getByLabel("Location", { exact: true }).selectOption(place.location);
  for (const name of [...(place.teams ?? []), ...(place.workspaces ?? [])]) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "Send invitation" }).click();
}

/** Chooses a password on the accept page and accepts. */
export async function accept(page: Page, link: string, who: Person): Promise<void> {
  await page.goto(link);
  await typePasswords(page, who.password);
  await page.getByRole("button", { name: "Accept & create account" }).click();
}

/** Fills and sends the accept page that is shown, whatever language it speaks. */
export async function acceptInItsLanguage(page: Page, password: string): Promise<void> {
  await page.locator("input[name=code]").fill(codeBeside(page.url()) ?? "");
  await page.locator("input[name=password]").fill(password);
  await page.locator("input[name=repeated]").fill(password);
  await page.locator("form button[type=submit]").last().click();
}

/** The settings pages of units. */
export type Units = "departments" | "locations" | "teams" | "workspaces";

/** Adds a unit. */
export async function addUnit(page: Page, kind: Units, name: string): Promise<void> {
  await page.goto(`/settings/${kind}`);
  await page.getByLabel("Name", { exact: false }).first().fill(name);
  await page.getByRole("button", { name: "Add" }).click();
  await expect(page.getByText(`“${name}” was created.`)).toBeVisible();
}

/** Archives the only unit of its kind. */
export async function archiveUnit(page: Page, kind: Units, name: string): Promise<void> {
  await page.goto(`/settings/${kind}`);
  await page.getByText("Archive…").click();
  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await expect(page.getByText(`“${name}” was archived`)).toBeVisible();
}
