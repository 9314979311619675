import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, acceptInItsLanguage, fillSignIn, invite, person, setUpBusiness, signOut, typeCode } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, expectHeading, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");
const addresses = (page: Page) => page.getByRole("textbox", { name: /^E-mail address/ });

/** Makes a member. */
async function join(admin: Page, visitor: Page, link: () => Promise<string>): Promise<void> {
  await invite(admin, grace);
  await accept(visitor, await link(), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
}

/** An app with a subscription. */
async function addApp(page: Page): Promise<void> {
  await page.goto("/settings/apps");
  await page.getByLabel("Name", { exact: false }).first().fill("Flow");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.locator("summary", { hasText: "Add a role" }).click();
  await page.locator("form:visible").filter({ has: page.getByRole("button", { name: "Add a role" }) }).getByLabel("Name").fill("Author");
  await page.getByRole("button", { name: "Add a role" }).click();
  await expect(page.getByRole("rowheader", { name: "Author" })).toBeVisible();
  await page.goto("/settings/subscriptions");
  await page.getByLabel("App", { exact: false }).first().selectOption({ label: "Flow" });
  await page.locator("form", { has: page.locator("#app") }).getByLabel("Package").fill("Standard");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("The subscription was created.")).toBeVisible();
}

test("[M-E1] A member is found by typing, chosen with the keyboard alone, and gets an app without another role", async ({ admin, visitor, mail, usher }) => {
  await join(admin, visitor, async () => linkIn(await mail.waitFor(grace.email), "/accept/"));
  await addApp(admin);
  // A second mail to one address goes out a minute after the first.
  usher.letPass({ hours: 1 });
  await admin.goto("/users/invite", { waitUntil: "networkidle" });
  await admin.getByRole("radio", { name: /^An existing user/ }).check();
  const search = admin.getByRole("combobox", { name: /^Search by name/ });
  await expect(search).toHaveAttribute("aria-expanded", "false");
  await search.pressSequentially("hopp");
  const option = admin.getByRole("option", { name: /Grace Hopper/ });
  await expect(option).toBeVisible();
  await look(admin, "invite-existing");
  await search.press("ArrowDown");
  await expect(search).toHaveAttribute("aria-activedescendant", "person-0");
  await expect(option).toHaveAttribute("aria-selected", "true");
  await search.press("Enter");
  await expect(admin.getByText("Chosen: Grace Hopper")).toBeVisible();
  await expect(admin.getByRole("radio", { name: /^User\b/ })).toBeHidden();
  await expect(admin.getByText("They are a member already")).toBeVisible();
  await expect(admin.locator("#preview")).toContainText("choose an app for them");
  await admin.getByRole("button", { name: "Add an app" }).click();
  await admin.getByLabel("App", { exact: true }).selectOption({ label: "Flow" });
  await expect(admin.getByLabel("Role in the app")).toBeVisible();
  await expect(admin.locator("#preview")).toContainText("Grace Hopper keeps role and places, and gets Flow.");
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();
  await visitor.goto(linkIn(await mail.waitFor(grace.email), "/accept/"));
  await expectHeading(visitor, "More apps in Mill & Sons");
  await typeCode(visitor);
  await visitor.getByRole("button", { name: "Accept", exact: true }).click();
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await admin.goto("/users");
  await admin.getByRole("link", { name: "Grace Hopper" }).click();
  await expect(admin.getByRole("row", { name: /Flow/ })).toContainText("In use");
});

test("[M-E6] Without JavaScript somebody of another business is searched for and chosen in steps", async ({ admin, visitor, mail, usher, browser }) => {
  await setUpBusiness(visitor, await usher.createBusiness("Harbour Works"), "Harbour Works", grace);
  await signOut(visitor);
  // Nobody of a business that one does not administer is found.
  const storageState = await admin.context().storageState();
  const context = await browser.newContext({ baseURL: usher.url, storageState, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/users/invite");
  await page.getByRole("radio", { name: /^An existing user/ }).check();
  await page.getByLabel("Search by name or address").fill("hopper");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByText("Nobody whom you may see has this")).toBeVisible();
  await invite(admin, grace);
  await visitor.goto(linkIn(await mail.waitFor(grace.email), "/accept/"));
  await visitor.getByRole("link", { name: "Sign in to accept" }).click();
  await fillSignIn(visitor, grace);
  await typeCode(visitor);
  await visitor.getByRole("button", { name: "Join Mill & Sons" }).click();
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await page.getByLabel("Search by name or address").fill("hopper");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("radio", { name: /Grace Hopper/ }).check();
  await expect(page.getByRole("radio", { name: /^User\b/ })).toBeHidden();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("choose at least one app for them")).toBeVisible();
  await expect(page.getByRole("radio", { name: /Grace Hopper/ })).toBeChecked();
  await context.close();
});

test("[M-C3] Each address is a chip with what is wrong with it, and a chip can be removed", async ({ admin }) => {
  await admin.goto("/users/invite", { waitUntil: "networkidle" });
  await addresses(admin).fill("one@post.example, two@post; one@post.example");
  const chips = admin.getByRole("list", { name: "Addresses" });
  await expect(chips.getByRole("listitem")).toHaveCount(3);
  await expect(chips.getByRole("listitem").nth(1)).toContainText("needs a domain after the @");
  await expect(chips.getByRole("listitem").nth(2)).toContainText("stands here twice");
  await chips.getByRole("button", { name: "Remove two@post" }).click();
  await expect(addresses(admin)).toHaveValue("one@post.example\none@post.example");
  await expect(chips.getByRole("listitem")).toHaveCount(2);
  await expect(addresses(admin)).toBeFocused();
});

test("[M-E5] Clear asks when something was typed, and not before", async ({ admin }) => {
  await admin.goto("/users/invite", { waitUntil: "networkidle" });
  await admin.locator("summary", { hasText: "Clear" }).click();
  await expect(admin.getByText("Clear the form?")).toBeHidden();
  await admin.getByLabel("First name").fill("Grace");
  await admin.locator("summary", { hasText: "Clear" }).click();
  await expect(admin.getByText("Clear the form?")).toBeVisible();
  await admin.getByRole("link", { name: "Clear the form" }).click();
  await expect(admin.getByLabel("First name")).toHaveValue("");
});

test("[M-A5 M-A6 M-A7 M-A8 M-D5] What the options say is what the person has @nojs @phone", async ({ admin, visitor, mail }) => {
  await admin.goto("/users/invite");
  await addresses(admin).fill(grace.email);
  await admin.getByLabel("First name").fill(grace.first);
  await admin.getByLabel("Last name").fill(grace.last);
  await admin.getByLabel("Job title").fill("Rear admiral");
  await admin.getByLabel("Mobile phone").fill("+1 202 555 0100");
  await admin.getByRole("radio", { name: /^User\b/ }).check();
  await admin.locator("summary", { hasText: "Options" }).click();
  await admin.getByRole("checkbox", { name: /^Weekly e-mail/ }).check();
  await admin.getByRole("checkbox", { name: /^New-message notifications/ }).check();
  await admin.getByRole("checkbox", { name: /^Can own records/ }).check();
  await admin.getByLabel("Record set").selectOption("custom");
  await admin.getByRole("group", { name: "Defects" }).getByRole("checkbox", { name: "Update" }).check();
  await admin.getByRole("checkbox", { name: /^External user/ }).check();
  await admin.getByLabel("Company", { exact: true }).fill("Navy Yard");
  await admin.getByLabel("Language", { exact: true }).selectOption({ label: "Français" });
  await admin.getByLabel("Personal note").fill("Dear Grace,\nsee https://evil.example <b>now</b>");
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();
  const letter = await mail.waitFor(grace.email);
  expect(letter.content.html).toContain('lang="fr"');
  expect(letter.content.html).not.toContain("<b>now");
  const link = linkIn(letter, "/accept/");
  await visitor.goto(link);
  await expect(visitor.locator("blockquote")).toContainText("see https://evil.example <b>now</b>");
  await expect(visitor.locator("blockquote a")).toHaveCount(0);
  await acceptInItsLanguage(visitor, grace.password);
  await expect(visitor).toHaveURL(/\/welcome/);
  await admin.goto("/users");
  await admin.getByRole("link", { name: "Grace Hopper" }).click();
  const main = admin.getByRole("main");
  for (const said of ["Rear admiral", "+1 202 555 0100", "Custom: update defects", "Navy Yard", "Français"]) {
    await expect(main).toContainText(said);
  }
});

test("[M-A10] Each invited person has a contact, which stands for them once they joined @nojs", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  await admin.goto("/users/contacts");
  const row = admin.getByRole("row", { name: /Grace Hopper/ });
  await expect(row).toContainText("Invited");
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await admin.goto("/users/contacts?q=hopper");
  await row.getByRole("link", { name: "A member" }).click();
  await expect(admin.getByRole("heading", { name: "Contact", exact: true })).toBeVisible();
});

test("[M-D2] A code that the inviter gives is shown once, and the mail alone opens nothing @nojs", async ({ admin, visitor, mail }) => {
  await admin.goto("/settings/invitations");
  await admin.getByRole("radio", { name: /^Given by the inviter/ }).check();
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByText("is saved")).toBeVisible();
  await invite(admin, grace);
  await expect(admin.getByText("Invited. Now pass the codes on")).toBeVisible();
  const code = (await admin.locator("code").innerText()).trim();
  const letter = await mail.waitFor(grace.email);
  expect(letter.content.text).not.toContain(code);
  await visitor.goto(linkIn(letter, "/accept/"));
  await visitor.getByLabel("Invite code").fill("0000-0000");
  await visitor.getByRole("textbox", { name: /^Password\b(?! again)/ }).fill(grace.password);
  await visitor.getByRole("textbox", { name: /^Password again/ }).fill(grace.password);
  await visitor.getByRole("button", { name: "Accept & create account" }).click();
  await expect(visitor.getByText("4 tries are left")).toBeVisible();
  await visitor.getByLabel("Invite code").fill(code.toLowerCase());
  await visitor.getByRole("textbox", { name: /^Password\b(?! again)/ }).fill(grace.password);
  await visitor.getByRole("textbox", { name: /^Password again/ }).fill(grace.password);
  await visitor.getByRole("button", { name: "Accept & create account" }).click();
  await expectHeading(visitor, "Welcome to Mill & Sons");
});

test("Another business brings its own roles and places, and keeps what was typed @nojs", async ({ admin, usher, mail }) => {
  await admin.goto(await usher.createBusiness("Harbour Works"));
  await admin.getByRole("button", { name: "Continue with this account" }).click();
  await expectHeading(admin, "Welcome to Harbour Works");
  await admin.goto("/users/invite");
  await addresses(admin).fill(grace.email);
  await admin.getByLabel("First name").fill(grace.first);
  await admin.getByLabel("Last name").fill(grace.last);
  await admin.getByLabel("Business", { exact: true }).selectOption({ label: "Mill & Sons" });
  const change = admin.getByRole("button", { name: "Change" });
  if (await change.isVisible()) await change.click();
  await expect(admin.getByLabel("First name")).toHaveValue(grace.first);
  await expect(admin.getByLabel("Business", { exact: true })).toContainText("Mill & Sons");
  await admin.getByRole("radio", { name: /^User\b/ }).check();
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.getByText("Invited, in the business that is chosen in the form.")).toBeVisible();
  expect((await mail.waitFor(grace.email)).content.subject).toContain("Mill & Sons");
});

test("The whole dialog is accessible and fits, in each state, size and scheme @phone", async ({ admin }) => {
  await admin.goto("/users/invite", { waitUntil: "networkidle" });
  await look(admin, "invite-empty");
  await addresses(admin).fill(`one@post.example, ${"long".repeat(15)}@post.example, wrong@`);
  await admin.getByRole("radio", { name: /^User\b/ }).check();
  await expect(admin.locator("#preview")).toContainText("They join Mill & Sons as User");
  await admin.locator("summary", { hasText: "Options" }).click();
  await admin.getByRole("checkbox", { name: /^External user/ }).check();
  await admin.getByLabel("Record set").selectOption("custom");
  await look(admin, "invite-filled");
  await admin.getByRole("checkbox", { name: /^Shop-floor employee/ }).check();
  await look(admin, "invite-slip");
});

/** Presses Tab until the field of this name, or what has this text, has the focus. */
async function tabTo(page: Page, until: RegExp): Promise<void> {
  for (let times = 0; times < 60; times += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      const isField = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement || focused instanceof HTMLTextAreaElement;
      return isField ? focused.name : (focused?.textContent ?? "").trim();
    });
    if (until.test(at)) return;
  }
  throw new Error(`the keyboard never comes to ${until}`);
}

/** Types into the field of this name, which Tab comes to. */
async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, new RegExp(`^${name}$`));
  await page.keyboard.type(text);
}

test("With the keyboard alone somebody is invited by e-mail, with an app and options", async ({ admin, mail }) => {
  await addApp(admin);
  await admin.goto("/users/invite", { waitUntil: "networkidle" });
  await addresses(admin).focus();
  await admin.keyboard.type(grace.email);
  await typeInto(admin, "first_name", grace.first);
  await typeInto(admin, "last_name", grace.last);
  await tabTo(admin, /^role$/);
  await admin.keyboard.press("Space");
  await tabTo(admin, /^Add an app$/);
  await admin.keyboard.press("Enter");
  await expect(admin.getByLabel("App", { exact: true })).toBeFocused();
  await admin.keyboard.type("Flow");
  await expect(admin.getByLabel("Role in the app")).toBeVisible();
  await tabTo(admin, /^Options/);
  await admin.keyboard.press("Enter");
  await tabTo(admin, /^external$/);
  await admin.keyboard.press("Space");
  await typeInto(admin, "company", "Navy Yard");
  await tabTo(admin, /^Send invitation$/);
  await admin.keyboard.press("Enter");
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();
  expect((await mail.waitFor(grace.email)).content.text).toContain("Flow, Standard");
});

test("[M-B1 M-C3] With the keyboard alone a slip is made, and several are invited at once", async ({ admin, mail }) => {
  await admin.goto("/users/invite", { waitUntil: "networkidle" });
  await tabTo(admin, /^channel$/);
  await admin.keyboard.press("Space");
  await typeInto(admin, "first_name", grace.first);
  await typeInto(admin, "last_name", grace.last);
  await tabTo(admin, /^role$/);
  await admin.keyboard.press("Space");
  await tabTo(admin, /^Send invitation$/);
  await admin.keyboard.press("Enter");
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();
  await admin.goto("/users/invite", { waitUntil: "networkidle" });
  await addresses(admin).focus();
  await admin.keyboard.type("one@post.example, two@post.example");
  await tabTo(admin, /^role$/);
  await admin.keyboard.press("Space");
  await tabTo(admin, /^Send invitation$/);
  await admin.keyboard.press("Enter");
  for (const address of ["one@post.example", "two@post.example"]) await mail.waitFor(address);
});
