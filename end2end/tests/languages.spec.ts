import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { acceptInItsLanguage, addUnit, invite, person } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/test.ts";

// Every page, in every language.
test.setTimeout(300_000);

const LOCALES = "../crates/catalogue/locales";
const grace = person("Grace", "Hopper");

/** What the English catalogue says in three words or more, and without a fact. */
const sentences: string[] = readdirSync(`${LOCALES}/en`)
  .flatMap((part) => readFileSync(`${LOCALES}/en/${part}`, "utf8").split("\n"))
  .flatMap((line) => /^[a-z][a-z0-9-]* = ([^{]+)$/.exec(line)?.[1] ?? [])
  .filter((text) => (text.match(/\p{L}{2,}/gu) ?? []).length >= 3);

/** The message in a language. */
function said(language: string, part: string, key: string): string {
  const line = readFileSync(`${LOCALES}/${language}/${part}.ftl`, "utf8").split("\n").find((line) => line.startsWith(`${key} = `));
  if (line === undefined) throw new Error(`${key} is not in ${language}/${part}.ftl`);
  return line.slice(key.length + 3);
}

/** Chooses the language of one's own pages on My account. */
async function speak(page: Page, language: string): Promise<void> {
  await page.goto("/account");
  await page.locator("select[name=language]").selectOption(language);
  await page.locator("form", { has: page.locator("select[name=language]") }).locator("button[type=submit]").click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

const PAGES = [
  "/",
  "/welcome",
  "/users",
  "/users?show=all",
  "/users/invite",
  "/users/invitations",
  "/users/imports",
  "/users/contacts",
  "/users/chart",
  "/records",
  "/messages",
  "/messages/new",
  "/businesses",
  "/account",
  "/audit",
  ...["departments", "workspaces", "roles", "record-sets", "apps", "subscriptions", "invitations", "email", "outbox"].map(
    (part) => `/settings/${part}`,
  ),
];

for (const [language, tag] of [["de", " @phone"], ["es", ""], ["fr", ""], ["ar", " @phone"]] as const) {
  test(`Whoever chooses ${language} reads every page in it, and no sentence in English${tag}`, async ({ admin }) => {
    await invite(admin, grace);
    await addUnit(admin, "departments", "Assembly");
    await speak(admin, language);
    for (const path of PAGES) {
      await admin.goto(path);
      const html = admin.locator("html");
      await expect(html).toHaveAttribute("lang", language);
      await expect(html).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      await expect(admin.getByRole("heading", { level: 1 })).toHaveCount(1);
      const text = await admin.locator("body").innerText();
      expect(sentences.filter((sentence) => text.includes(sentence)), `English on ${path}`).toEqual([]);
      expect(text, `a key on ${path}`).not.toMatch(/\b(app|account|people|invite|invitations|imports|settings|dashboard|records|messages|refusals|dates)-[a-z]+-[a-z]/);
      await expectNoSidewaysScroll(admin);
      // What axe looks at is the same in each language, but for its direction.
      if (language === "ar") await expectAccessible(admin);
    }
  });
}

test("[M-C6] The mail and the accept page speak the invitee's language, and so do their pages after @nojs @phone", async ({ admin, visitor, mail }) => {
  await admin.goto("/users/invite");
  await admin.getByRole("textbox", { name: /^E-mail address/ }).fill(grace.email);
  await admin.getByLabel("First name").fill(grace.first);
  await admin.getByLabel("Last name").fill(grace.last);
  await admin.getByRole("radio", { name: /^User\b/ }).check();
  await admin.locator("summary", { hasText: "Options" }).click();
  await admin.locator("select[name=language]").selectOption("ar");
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();

  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  await visitor.goto(link);
  await expect(visitor.locator("html")).toHaveAttribute("lang", "ar");
  await expect(visitor.locator("html")).toHaveAttribute("dir", "rtl");
  await look(visitor, "accept-arabic");
  await acceptInItsLanguage(visitor, "short");
  await expect(visitor.locator("input[name=password]")).toHaveAttribute("aria-invalid", "true");
  await expect(visitor.locator("html")).toHaveAttribute("lang", "ar");
  await acceptInItsLanguage(visitor, grace.password);
  await expect(visitor).toHaveURL(/\/welcome/);
  await expect(visitor.locator("html")).toHaveAttribute("lang", "ar");
  await expect(visitor.getByRole("link", { name: said("ar", "browser", "app-nav-messages"), exact: true })).toBeVisible();
  await look(visitor, "welcome-arabic");
});

test("Who is not signed in reads the language that their browser asks for @nojs", async ({ browser, usher }) => {
  for (const [locale, language] of [["de-CH", "de"], ["ar-EG", "ar"], ["pt-BR", "en"]] as const) {
    const context = await browser.newContext({ baseURL: usher.url, locale });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("button", { name: said(language, "browser", "app-sign-in-button"), exact: true })).toBeVisible();
    await page.locator("input[name=password]").fill("wrong password");
    await page.locator("input[name=email]").fill("ada@mill.example");
    await page.getByRole("button", { name: said(language, "browser", "app-sign-in-button"), exact: true }).click();
    await expect(page.getByText(said(language, "browser", "app-sign-in-not-right"))).toBeVisible();
    await context.close();
  }
});

test("Pages in German and in Arabic look as they should, in each size and scheme @phone", async ({ admin }) => {
  await invite(admin, grace);
  for (const language of ["de", "ar"]) {
    await speak(admin, language);
    for (const [path, name] of [["/", "dashboard"], ["/users", "users"], ["/users/invite", "invite"], ["/users/invitations", "invitations"], ["/settings/roles", "roles"], ["/account", "account"]] as const) {
      await admin.goto(path);
      await look(admin, `${name}-${language}`);
    }
  }
});
