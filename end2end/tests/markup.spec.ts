import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { invite, person, typePasswords } from "../support/people.ts";
import { ada, expect, test } from "../support/test.ts";

const SCRIPT = "document.title='taken'";
const TYPED = `"'></textarea><script>${SCRIPT}</script><img src=x onerror=${SCRIPT}>`;
const grace = person("Grace", "Hopper");

/** Asserts that nothing of what was typed became an element, or ran. */
async function expectInert(page: Page): Promise<void> {
  const made = await page.evaluate((script) => {
    const scripts = [...document.scripts].filter((each) => each.textContent === script);
    return [...scripts, ...document.querySelectorAll("img, [onerror]")].map((each) => each.outerHTML);
  }, SCRIPT);
  expect(made, `elements on ${page.url()}`).toEqual([]);
  await expect(page).not.toHaveTitle("taken");
}

test("Markup typed into the invite form stands in its fields and nowhere else @nojs", async ({ admin }) => {
  await invite(admin, { ...grace, email: TYPED, first: TYPED, last: TYPED });
  await expect(admin.getByText("needs exactly one @").first()).toBeVisible();
  await expect(admin.getByRole("textbox", { name: /^E-mail address/ })).toHaveValue(TYPED);
  await expect(admin.getByLabel("First name")).toHaveValue(TYPED);
  await expect(admin.getByLabel("Last name")).toHaveValue(TYPED);
  await expectInert(admin);
});

test("Markup among several addresses stands in the report as it was typed @nojs", async ({ admin }) => {
  await invite(admin, `one@post.example\n</textarea><script>${SCRIPT}</script>`);
  await expect(admin.getByRole("textbox", { name: /^E-mail address/ })).toHaveValue(/<script>/);
  await expectInert(admin);
});

test("Markup in a name is text wherever the name stands: lists, mail, accept page, audit, their own page @nojs", async ({ admin, visitor, mail }) => {
  const named = { ...grace, first: `</textarea><script>${SCRIPT}</script>`, last: `"><img onerror=${SCRIPT}>` };
  await invite(admin, named);
  await expect(admin.getByText(`Invited: ${named.first} ${named.last}`)).toBeVisible();
  await expectInert(admin);
  const letter = await mail.waitFor(grace.email);
  expect(letter.content.html).not.toContain("<script");
  expect(letter.content.html).not.toContain("<img");
  await visitor.goto(linkIn(letter, "/accept/"));
  await expect(visitor.getByLabel("First name")).toHaveValue(named.first);
  await expectInert(visitor);
  await visitor.getByLabel("Last name").fill(TYPED);
  await typePasswords(visitor, "short");
  await visitor.getByRole("button", { name: "Accept & create account" }).click();
  await expect(visitor.getByText("needs at least 8 characters").first()).toBeVisible();
  await expect(visitor.getByLabel("Last name")).toHaveValue(TYPED);
  await expectInert(visitor);
  await typePasswords(visitor, grace.password);
  await visitor.getByRole("button", { name: "Accept & create account" }).click();
  await expect(visitor.getByText(`Good to have you here, ${named.first} ${TYPED}.`)).toBeVisible();
  await expectInert(visitor);
  for (const path of ["/users", "/users/invitations?status=all", "/audit"]) {
    await admin.goto(path);
    await expect(admin.getByRole("row", { name: named.first }).first()).toBeVisible();
    await expectInert(admin);
  }
  await admin.goto("/users");
  await admin.getByRole("link", { name: named.first }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText(`${named.first} ${TYPED}`);
  await expectInert(admin);
});

test("Markup typed as a sign-in address or a search stands in the field and nowhere else @nojs", async ({ admin, visitor }) => {
  const address = `"</textarea><script>${SCRIPT}</script>"@post.example`;
  await visitor.goto("/sign-in");
  await visitor.locator("form").evaluate((form) => form.setAttribute("novalidate", ""));
  await visitor.getByLabel("E-mail address").fill(address);
  await visitor.getByRole("textbox", { name: /^Password/ }).fill(ada.password);
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expect(visitor.getByText("is not right")).toBeVisible();
  await expect(visitor.getByLabel("E-mail address")).toHaveValue(address);
  await expectInert(visitor);
  for (const path of ["/users", "/users/invitations"]) {
    await admin.goto(`${path}?${new URLSearchParams({ q: TYPED })}`);
    await expect(admin.getByRole("searchbox")).toHaveValue(TYPED);
    await expectInert(admin);
  }
});
