import { expect, type Page } from "@playwright/test";

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
  await page.getByLabel("First name").fill(who.first);
  await page.getByLabel("Last name").fill(who.last);
  await page.getByLabel("Your e-mail address").fill(who.email);
  await typePasswords(page, who.password);
  await page.getByRole("button", { name: "Set up" }).click();
  await expect(page.getByRole("heading", { name: `Welcome to ${business}` })).toBeVisible();
}

/** Fills the field for a new password and its repetition. */
export async function typePasswords(page: Page, password: string, repeated = password): Promise<void> {
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

/** Opens the invite form and fills and sends it; what comes then is the caller's matter. */
export async function invite(page: Page, whom: Person | string, role = "User"): Promise<void> {
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
  await page.getByRole("button", { name: "Send invitation" }).click();
}

/** Chooses a password on the accept page and accepts. */
export async function accept(page: Page, link: string, who: Person): Promise<void> {
  await page.goto(link);
  await typePasswords(page, who.password);
  await page.getByRole("button", { name: "Accept & create account" }).click();
}
