import { readFile } from "node:fs/promises";
import { type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import type { MailServer } from "../support/mail.ts";
import { signIn } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { ada, expect, expectHeading, expectNoSidewaysScroll, test } from "../support/test.ts";
import { Usher } from "../support/usher.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

/** A browser in which the administrator of the demo is signed in, for as long as the test needs it. */
async function inDemo(
  browser: Browser,
  mail: MailServer,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const demo = await Usher.start({ mailPort: mail.port, demo: true });
  const context = await browser.newContext({ ...options, baseURL: demo.url });
  try {
    const page = await context.newPage();
    const password = (await demo.output.waitFor(/with the password \S+/)).replace("with the password ", "");
    await signIn(page, { email: "ada@usher.example", password });
    await expectHeading(page, "Hello, Ada Lindqvist");
    await act(page);
  } finally {
    await context.close();
    await demo.remove();
  }
}

/** What of the test's own settings its browsers have in common. */
function of(use: BrowserContextOptions): BrowserContextOptions {
  const { javaScriptEnabled, viewport, hasTouch } = use;
  return Object.fromEntries(Object.entries({ javaScriptEnabled, viewport, hasTouch }).filter(([, value]) => value !== undefined));
}

/** The box of somebody in the picture. */
const box = (page: Page, name: RegExp) => page.getByRole("group", { name: "Picture" }).getByRole("link", { name });

test("[M-C13] The chart shows three levels, and links lead to each person's place, to departments and by search @nojs @phone", async ({ browser, mail }, info) => {
  await inDemo(browser, mail, of(info.project.use), async (page) => {
    await page.goto("/users");
    await page.getByRole("link", { name: "Chart", exact: true }).click();
    await expectHeading(page, "Where Rui Tavares stands");
    await expect(box(page, /^Rui Tavares, Managing director, Office\. 4 reports, /)).toBeAttached();
    await expect(box(page, /^Duarte Pinto/)).toBeAttached();
    await page.getByText("The same as a list").click();
    const list = page.locator(".org > .fold");
    await expect(list.getByRole("list").first()).toBeVisible();
    await list.getByRole("link", { name: "Inês Carvalho" }).click();
    await expectHeading(page, "Where Inês Carvalho stands");
    await expect(box(page, /^Inês Carvalho/)).toHaveAttribute("aria-current", "true");
    await box(page, /^Rui Tavares/).click();
    await expectHeading(page, "Where Rui Tavares stands");
    await page.getByRole("link", { name: "Profile of Rui Tavares" }).click();
    await expectHeading(page, "Rui Tavares");
    await page.getByRole("link", { name: "Their place in the chart" }).click();
    await expectHeading(page, "Where Rui Tavares stands");
    await page.getByLabel("Department", { exact: true }).selectOption("Dry dock");
    await page.getByRole("button", { name: "Apply" }).click();
    await expectHeading(page, "Dry dock");
    await expect(page.getByText("Led by Tomás Figueira.")).toBeVisible();
    await page.getByLabel("Find somebody by name or address").fill("figueira");
    await page.getByRole("button", { name: "Apply" }).click();
    await expectHeading(page, "Where Tomás Figueira stands");
    const missing = await page.goto("/users/chart?at=00000000-0000-7000-8000-000000000001");
    expect(missing?.status()).toBe(404);
  });
});

test("[M-C13] Arrow keys move along the tree, + and - zoom and 0 fits, as buttons do", async ({ browser, mail }, info) => {
  await inDemo(browser, mail, of(info.project.use), async (page) => {
    await page.goto("/users/chart");
    const picture = page.locator(".org-picture");
    const width = async () => Number(await picture.getAttribute("width"));
    await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
    const before = await width();
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await width()).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Zoom out" }).click();
    await page.getByRole("button", { name: "Zoom out" }).click();
    expect(await width()).toBeLessThan(before);
    const rui = box(page, /^Rui Tavares/);
    await rui.focus();
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    expect(await width()).toBeGreaterThan(before);
    await page.keyboard.press("0");
    const frame = page.getByRole("group", { name: "Picture" });
    const hidden = await frame.evaluate((frame) => frame.scrollWidth - frame.clientWidth);
    expect(hidden).toBeLessThanOrEqual(0);
    await page.keyboard.press("ArrowDown");
    const first = page.locator(".org-box:focus");
    const name = await first.getAttribute("aria-label");
    expect(name).not.toContain("Rui");
    await page.keyboard.press("ArrowRight");
    await expect(first).not.toHaveAttribute("aria-label", name ?? "");
    await page.keyboard.press("ArrowLeft");
    await expect(first).toHaveAttribute("aria-label", name ?? "");
    await page.keyboard.press("ArrowUp");
    await expect(rui).toBeFocused();
    await page.keyboard.press("-");
    await page.keyboard.press("Enter");
    await expectHeading(page, "Where Rui Tavares stands");
  });
});

test("[M-C13] A mouse moves the picture in its frame", async ({ browser, mail }, info) => {
  await inDemo(browser, mail, of(info.project.use), async (page) => {
    await page.goto("/users/chart");
    const frame = page.getByRole("group", { name: "Picture" });
    for (let times = 0; times < 4; times += 1) await page.getByRole("button", { name: "Zoom in" }).click();
    const at = () => frame.evaluate((frame) => frame.scrollLeft);
    const before = await at();
    expect(before).toBeGreaterThan(0);
    const { x, y, width, height } = (await frame.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    // Beside the topmost box is nothing but the ground.
    await page.mouse.move(x + width - 40, y + 30);
    await page.mouse.down();
    await page.mouse.move(x + width - 140, y + Math.min(60, height), { steps: 5 });
    await page.mouse.up();
    expect(await at()).toBeGreaterThan(before);
  });
});

test("The chart is accessible and fits, in each size and scheme @phone", async ({ browser, mail }, info) => {
  await inDemo(browser, mail, of(info.project.use), async (page) => {
    await page.goto("/users/chart");
    await look(page, "chart");
    await page.getByText("The same as a list").click();
    await look(page, "chart-list");
    await page.getByLabel("Department", { exact: true }).selectOption("Cranes");
    await page.getByRole("button", { name: "Apply" }).click();
    await expectHeading(page, "Cranes");
    await look(page, "chart-department");
    await page.goto("/users/chart?q=harbour");
    await look(page, "chart-found");
    await page.goto("/users/chart?department=none");
    await look(page, "chart-alone");
  });
});

test("[M-C13] Where nobody has a manager the chart says where managers are set @nojs @phone", async ({ admin }) => {
  await admin.goto("/users", { waitUntil: "networkidle" });
  await admin.getByRole("link", { name: "Chart", exact: true }).click();
  await expect(admin.getByRole("heading", { name: "Nobody has a manager yet" })).toBeVisible();
  await look(admin, "chart-empty");
  await admin.goto("/users");
  await admin.getByRole("link", { name: `${ada.first} ${ada.last}` }).click();
  await admin.getByRole("link", { name: "Their place in the chart" }).click();
  await expectHeading(admin, `Where ${ada.first} ${ada.last} stands`);
  await expectNoSidewaysScroll(admin);
});

test("[M-C13] Managers are taken as a table, changed, looked through and applied @nojs @phone", async ({ browser, mail }, info) => {
  await inDemo(browser, mail, of(info.project.use), async (page) => {
    await page.goto("/users/chart", { waitUntil: "networkidle" });
    await page.getByRole("link", { name: "Managers by a table" }).click();
    await expect(page.getByRole("heading", { name: "Set managers from a table" })).toBeVisible();
    await look(page, "managers");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download as CSV" }).click();
    const now = await readFile(await (await download).path(), "utf8");
    expect(now).toContain('"hugo@harbour.example","ines@harbour.example"');
    await upload(page, now);
    await expect(page.getByText("Nobody gets another manager.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Apply" })).toHaveCount(0);
    const changed = now
      .replace('"hugo@harbour.example","ines@harbour.example"', '"hugo@harbour.example","rui@harbour.example"')
      .replace('"tomas@harbour.example","rui@harbour.example"', '"tomas@harbour.example",""');
    const long = `${"a-long-name-that-nobody-has.".repeat(3)}@harbour.example`;
    await upload(page, `${changed}"${long}","rui@harbour.example"\r\n`);
    await expect(page.getByText("2 people get another manager.")).toBeVisible();
    await expect(page.getByText("1 line has a problem and is left out.")).toBeVisible();
    await expect(page.getByRole("row", { name: /Hugo Rocha.*Inês Carvalho.*Rui Tavares/ })).toBeVisible();
    await look(page, "managers-checked");
    await page.getByRole("button", { name: "Apply 2 changes" }).click();
    await expect(page.getByText("The managers are set as the table says.")).toBeVisible();
    await look(page, "managers-applied");
    await page.getByRole("link", { name: "Back to the chart" }).click();
    await expectHeading(page, "Who reports to whom");
    await page.goto("/users/chart?q=hugo");
    await expect(box(page, /^Rui Tavares/)).toBeAttached();
    await expect(box(page, /^Inês Carvalho/)).toHaveCount(0);
  });
});

test("[M-C13] A table with a circle says whom it is about, and can't be applied @nojs @phone", async ({ browser, mail }, info) => {
  await inDemo(browser, mail, of(info.project.use), async (page) => {
    await page.goto("/users/chart?managers=table", { waitUntil: "networkidle" });
    await upload(page, "E-mail;Manager\r\nrui@harbour.example;hugo@harbour.example\r\n");
    await expect(page.getByText("Some people would be their own managers")).toBeVisible();
    await expect(page.getByRole("row", { name: /Rui Tavares.*they report to this person themselves/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "Apply" })).toHaveCount(0);
    await look(page, "managers-circle");
  });
});

/** Uploads a table of managers; the page that answers says what it would do. */
async function upload(page: Page, table: string): Promise<void> {
  const buffer = Buffer.from(table);
  await page.getByLabel("CSV file").setInputFiles({ name: "managers.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Upload and check" }).click();
  await expect(page.getByRole("heading", { name: "What the table would do" })).toBeVisible();
}
