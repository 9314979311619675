import type { Page } from "@playwright/test";
import { linkIn } from "../support/mail.ts";
import { accept, person } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, expectHeading, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

/** Makes an app with its roles. */
async function addApp(page: Page, name: string, roles: string[]): Promise<void> {
  await page.goto("/settings/apps");
  await page.getByLabel("Name", { exact: false }).first().fill(name);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("The app was created.")).toBeVisible();
  const card = page.locator(".card").filter({ has: page.getByRole("heading", { name, exact: true }) });
  for (const role of roles) {
    await card.locator("summary", { hasText: "Add a role" }).click();
    await card.locator("form:visible").getByLabel("Name").fill(role);
    await card.getByRole("button", { name: "Add a role" }).click();
    await expect(card.getByRole("rowheader", { name: role })).toBeVisible();
  }
}

/** Gives the business a subscription; no seats: any number. */
async function subscribe(page: Page, app: string, name: string, seats = ""): Promise<void> {
  await page.goto("/settings/subscriptions");
  await page.getByLabel("App", { exact: false }).first().selectOption({ label: app });
  const form = page.locator("form", { has: page.locator("#app") });
  await form.getByLabel("Package").fill(name);
  await form.getByLabel("Seats", { exact: true }).fill(seats);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("The subscription was created.")).toBeVisible();
}

/** How the seats of the only subscription are told. */
async function expectSeats(page: Page, words: string): Promise<void> {
  await page.goto("/settings/subscriptions");
  await expect(page.getByText(words)).toBeVisible();
}

/** The row of an app in the invite form, from 0. */
const row = (page: Page, number: number) => page.locator(".access-row").nth(number);

/** Chooses an app in a row; without JavaScript in steps. */
async function chooseApp(page: Page, number: number, app: string): Promise<void> {
  await row(page, number).getByLabel("App", { exact: true }).selectOption({ label: app });
  const next = page.getByRole("button", { name: "Next: subscription and role" });
  if (await next.isVisible()) await next.click();
  await expect(row(page, number).getByLabel("Subscription")).toBeVisible();
}

async function fillWho(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: /^E-mail address/ }).fill(grace.email);
  await page.getByLabel("First name").fill(grace.first);
  await page.getByLabel("Last name").fill(grace.last);
  await page.getByRole("radio", { name: /^User\b/ }).check();
}

test("[M-E2 M-E3] An invitation with an app holds a seat, its page tells so, and who accepts uses it @nojs @phone", async ({ admin, visitor, mail }) => {
  await addApp(admin, "Flow", ["Author", "Reader"]);
  await subscribe(admin, "Flow", "Standard", "2");
  await expectSeats(admin, "0 of 2 seats used, 0 held by invitations, 2 free");
  await admin.goto("/users/invite");
  await fillWho(admin);
  await admin.getByRole("button", { name: "Add an app" }).click();
  await chooseApp(admin, 0, "Flow");
  await expect(row(admin, 0)).toContainText("0 of 2 seats used, 0 held by invitations, 2 free");
  await row(admin, 0).getByLabel("Role in the app").selectOption({ label: "Reader" });
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();
  await expectSeats(admin, "0 of 2 seats used, 1 held by invitations, 1 free");
  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  await visitor.goto(link);
  await expect(visitor.getByText("Flow, Standard, as Reader")).toBeVisible();
  await accept(visitor, link, grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await expectSeats(admin, "1 of 2 seats used, 0 held by invitations, 1 free");
});

test("[M-E4] With too few seats nobody is invited, the row is named, and what was chosen stays @nojs", async ({ admin }) => {
  await addApp(admin, "Flow", ["Author"]);
  await subscribe(admin, "Flow", "Standard", "1");
  await admin.goto("/users/invite");
  await admin.getByRole("button", { name: "Add an app" }).click();
  await chooseApp(admin, 0, "Flow");
  await admin.getByRole("textbox", { name: /^E-mail address/ }).fill("one@post.example, two@post.example");
  await admin.getByRole("radio", { name: /^User\b/ }).check();
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.getByText("Apps, row 1: only one seat is free.")).toBeVisible();
  await expect(row(admin, 0).getByLabel("App", { exact: true })).toHaveValue(/.+/);
  await expect(row(admin, 0).getByLabel("Role in the app")).toHaveValue(/.+/);
  await expect(row(admin, 0)).toContainText("1 free, and you invite 2.");
  await expectSeats(admin, "0 of 1 seats used, 0 held by invitations, 1 free");
});

test("Without JavaScript an app that is chosen instead gets a subscription of its own, never the other's", async ({ admin, browser, usher }) => {
  for (const app of ["Flow", "Track"]) {
    await addApp(admin, app, ["Author"]);
    await subscribe(admin, app, `${app} package`);
  }
  const storageState = await admin.context().storageState();
  const context = await browser.newContext({ baseURL: usher.url, storageState, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/users/invite");
  await fillWho(page);
  await page.getByRole("button", { name: "Add an app" }).click();
  await chooseApp(page, 0, "Flow");
  await row(page, 0).getByLabel("App", { exact: true }).selectOption({ label: "Track" });
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("Choose a subscription and a role for each app.")).toBeVisible();
  await expect(row(page, 0).getByLabel("Subscription")).toContainText("Track package");
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("Invited: Grace Hopper")).toBeVisible();
  await expectSeats(admin, "0 seats used, 1 held by invitations, any number free");
  await expect(admin.getByRole("row", { name: /Flow/ })).toContainText("0 held");
  await context.close();
});

test("A row of an app can be removed, and one without a subscription is refused @nojs", async ({ admin }) => {
  await addApp(admin, "Flow", ["Author", "Reader"]);
  await subscribe(admin, "Flow", "Standard");
  await subscribe(admin, "Flow", "Plus");
  await admin.goto("/users/invite");
  await fillWho(admin);
  await admin.getByRole("button", { name: "Add an app" }).click();
  await chooseApp(admin, 0, "Flow");
  await admin.getByRole("button", { name: "Add an app" }).click();
  await expect(row(admin, 1)).toBeVisible();
  await row(admin, 1).getByRole("button", { name: "Remove" }).click();
  await expect(row(admin, 1)).toBeHidden();
  await expect(row(admin, 0).getByLabel("Subscription")).toBeVisible();
  // As a browser sends it that does not look at what is required.
  await admin.locator("form", { has: admin.locator(".access-row") }).evaluate((form) => form.setAttribute("novalidate", ""));
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.getByText("Choose a subscription and a role for each app.")).toBeVisible();
  await expect(admin.getByRole("textbox", { name: /^E-mail address/ })).toHaveValue(grace.email);
});

test("Enter in a field sends the invitation and adds no app @nojs", async ({ admin }) => {
  await addApp(admin, "Flow", ["Author"]);
  await subscribe(admin, "Flow", "Standard");
  await admin.goto("/users/invite");
  await fillWho(admin);
  await admin.getByLabel("Last name").press("Enter");
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();
});

test("An answer that comes late for an app that is no longer chosen is not shown", async ({ admin }) => {
  await addApp(admin, "Flow", ["Author"]);
  await subscribe(admin, "Flow", "Slow package");
  await addApp(admin, "Track", ["Planner"]);
  await subscribe(admin, "Track", "Quick package");
  await admin.goto("/users/invite");
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let first = true;
  await admin.route("**/api/access_choices*", async (route) => {
    if (first) {
      first = false;
      await held;
    }
    await route.continue().catch(() => {});
  });
  await admin.getByRole("button", { name: "Add an app" }).click();
  const app = row(admin, 0).getByLabel("App", { exact: true });
  await app.selectOption({ label: "Flow" });
  await expect(row(admin, 0).getByText("Loading its subscriptions and roles…")).toBeVisible();
  await app.selectOption({ label: "Track" });
  await expect(row(admin, 0).getByLabel("Subscription")).toContainText("Quick package");
  const answered = admin.waitForEvent("requestfinished", (request) => request.url().includes("access_choices"));
  letGo();
  await answered;
  await expect(row(admin, 0).getByLabel("Subscription")).toContainText("Quick package");
  await expect(row(admin, 0).getByText("Slow package")).toHaveCount(0);
  await app.selectOption({ label: "None" });
  await expect(row(admin, 0).getByText("Choose an app; then its subscriptions")).toBeVisible();
});

test("Only instance administrators change apps and subscriptions; others of the business read them @nojs", async ({ admin, visitor, mail }) => {
  await addApp(admin, "Flow", ["Author"]);
  await subscribe(admin, "Flow", "Standard", "5");
  await admin.goto("/users/invite");
  await fillWho(admin);
  await admin.getByRole("radio", { name: /^Admin\b/ }).check();
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/settings/apps");
  await expect(visitor.getByRole("rowheader", { name: "Author" })).toBeVisible();
  await expect(visitor.getByText("Whoever runs this server adds apps and their roles.")).toBeVisible();
  await expect(visitor.locator("main form")).toHaveCount(0);
  await visitor.goto("/settings/subscriptions");
  await expect(visitor.getByText("0 of 5 seats used, 0 held by invitations, 5 free")).toBeVisible();
  await expect(visitor.locator("main form")).toHaveCount(0);
});

test("A subscription is changed; one whose limit was lowered below what is held is over-subscribed @nojs", async ({ admin }) => {
  await addApp(admin, "Flow", ["Author"]);
  await subscribe(admin, "Flow", "Standard", "3");
  await admin.goto("/users/invite");
  await fillWho(admin);
  await admin.getByRole("button", { name: "Add an app" }).click();
  await chooseApp(admin, 0, "Flow");
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();
  await admin.goto("/settings/subscriptions");
  const change = admin.getByRole("row", { name: /Flow/ });
  const fill = async (label: string, text: string) => {
    await change.locator("summary", { hasText: "Change" }).click();
    await change.getByLabel(label, { exact: true }).fill(text);
    await change.getByRole("button", { name: "Save", exact: true }).click();
  };
  await fill("Seats", "0");
  await expect(admin.getByText("The subscription was changed.")).toBeVisible();
  await expect(admin.getByText("0 of 0 seats used, 1 held by invitations: 1 too many, none free")).toBeVisible();
  await fill("Last day", "2020-01-31");
  await expect(change).toContainText("Gives no seats");
  await expect(change).toContainText("until 2020-01-31");
  await admin.goto("/users/invite");
  await expect(admin.getByText("There is no app to give")).toBeVisible();
});

test("Settings without an app or a subscription are accessible and fit, in each size and scheme @phone", async ({ admin }) => {
  await admin.goto("/settings/subscriptions");
  await look(admin, "subscriptions-empty");
  await admin.goto("/settings/apps");
  await look(admin, "apps-empty");
});

test("Settings of apps and subscriptions are accessible and fit, in each size and scheme @phone", async ({ admin }) => {
  await addApp(admin, "Flow", ["Author", "Reader"]);
  await subscribe(admin, "Flow", "Standard", "2");
  await subscribe(admin, "Flow", "A package with a name that is rather long, as some of them are");
  await look(admin, "subscriptions");
  await admin.locator("summary", { hasText: "Change" }).first().click();
  await look(admin, "subscription-change");
  await admin.goto("/settings/apps");
  await look(admin, "apps");
});

test("The rows of apps are accessible and fit, in each size and scheme @phone", async ({ admin }) => {
  await addApp(admin, "Flow", ["Author", "Reader"]);
  await subscribe(admin, "Flow", "Standard", "2");
  await subscribe(admin, "Flow", "Plus");
  await admin.goto("/users/invite");
  await admin.getByRole("button", { name: "Add an app" }).click();
  await look(admin, "invite-app");
  await chooseApp(admin, 0, "Flow");
  await row(admin, 0).getByLabel("Subscription").selectOption({ label: "Standard" });
  await look(admin, "invite-app-seats");
});

test("Whoever is no member of the business is told nothing of its apps @nojs", async ({ admin, visitor, usher }) => {
  await addApp(admin, "Flow", ["Author"]);
  await subscribe(admin, "Flow", "Standard");
  for (const path of ["/settings/apps", "/settings/subscriptions"]) {
    await visitor.goto(path);
    await expectHeading(visitor, "Sign in");
  }
  for (const call of ["settings_page?part=apps", "settings_page?part=subscriptions", "access_choices?app=1"]) {
    const answer = await visitor.request.get(`${usher.url}/api/${call}`);
    expect(answer.status()).toBe(401);
  }
});
