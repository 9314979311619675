import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContextOptions, expect, type Page, test as base } from "@playwright/test";
import { MailServer } from "./mail.ts";
import { type Person, setUpInstance } from "./people.ts";
import { Usher } from "./usher.ts";

type StorageState = Exclude<BrowserContextOptions["storageState"], string | undefined>;

/** The administrator of the business that every test finds. */
export const ada: Person = { first: "Ada", last: "Byron", email: "ada@mill.example", password: "correct horse battery" };

/** A folder of an Usher that was set up and stopped, and the session of its administrator. */
interface Template {
  dir: string;
  session: StorageState;
}

interface Fixtures {
  /** The SMTP server that this test's Usher sends through. */
  mail: MailServer;
  /** An Usher of this test's own, with one business and its administrator. */
  usher: Usher;
  /** A browser in which the administrator is signed in. */
  admin: Page;
  /** A browser in which nobody is signed in. */
  visitor: Page;
}

/** Chromium tells of every answer with an error status; those are what some tests are about. */
const STATUS_MESSAGE = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Collects what goes wrong in the page's scripts: exceptions, hydration errors, refusals by the CSP. */
function watch(page: Page, into: string[]): void {
  page.on("pageerror", (error) => into.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !STATUS_MESSAGE.test(message.text())) into.push(`${page.url()}: ${message.text()}`);
  });
}

export const test = base.extend<Fixtures, { template: Template }>({
  template: [
    async ({ browser }, use) => {
      const mail = await MailServer.start();
      const usher = await Usher.start({ mailPort: mail.port });
      const context = await browser.newContext();
      await setUpInstance(await context.newPage(), await usher.setupLink(), "Mill & Sons", ada);
      const session = await context.storageState();
      await context.close();
      await usher.stop();
      await mail.stop();
      await use({ dir: usher.dir, session });
      await usher.remove();
    },
    { scope: "worker" },
  ],
  mail: async ({}, use) => {
    const mail = await MailServer.start();
    await use(mail);
    await mail.stop();
  },
  usher: async ({ template, mail }, use, info) => {
    const usher = await Usher.start({ mailPort: mail.port, from: template.dir });
    await use(usher);
    await usher.remove();
    if (info.status !== info.expectedStatus) await info.attach("usher.log", { body: usher.output.toString() });
  },
  admin: async ({ browser, usher, template }, use) => {
    const wrong: string[] = [];
    const context = await browser.newContext({ baseURL: usher.url, storageState: template.session });
    const page = await context.newPage();
    watch(page, wrong);
    await use(page);
    await context.close();
    expect(wrong, "errors in the administrator's browser").toEqual([]);
  },
  visitor: async ({ browser, usher }, use) => {
    const wrong: string[] = [];
    const context = await browser.newContext({ baseURL: usher.url });
    const page = await context.newPage();
    watch(page, wrong);
    await use(page);
    await context.close();
    expect(wrong, "errors in the visitor's browser").toEqual([]);
  },
});

/** Asserts that the page is the one with exactly this heading. */
export async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
}

/** Asserts that axe finds nothing against WCAG 2.2 AA on the page. Needs JavaScript. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`);
  expect(told, `axe on ${page.url()}`).toEqual([]);
}

/** Asserts that nothing on the page is cut off or has to be scrolled to sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { scroll, view } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }));
  expect(scroll, `width of ${page.url()}`).toBeLessThanOrEqual(view);
}

export { expect };
