import { MailServer } from "../support/mail.ts";
import { setUpInstance, signIn } from "../support/people.ts";
import { ada, expect, test } from "../support/test.ts";
import { Usher } from "../support/usher.ts";

test("A first start prints a link with which the first administrator makes the business, once @nojs @phone", async ({ page }) => {
  const mail = await MailServer.start();
  const usher = await Usher.start({ mailPort: mail.port });
  try {
    const link = await usher.setupLink();
    await setUpInstance(page, link, "Mill & Sons", ada);
    await page.goto(usher.url);
    await expect(page.getByRole("heading", { name: "Hello, Ada Byron" })).toBeVisible();
    const again = await page.goto(link);
    expect(again?.status()).toBe(410);
    await expect(page.getByRole("heading", { name: "This set-up link was used" })).toBeVisible();
  } finally {
    await usher.remove();
    await mail.stop();
  }
});

test("The set-up form tells what is wrong beside the field and keeps what was typed @nojs", async ({ page }) => {
  const mail = await MailServer.start();
  const usher = await Usher.start({ mailPort: mail.port });
  try {
    await page.goto(await usher.setupLink());
    await page.getByLabel("Name of the business").fill("Mill & Sons");
    await page.getByLabel("Time zone").fill("Middle/Earth");
    await page.getByLabel("First name").fill("Ada");
    await page.getByLabel("Last name").fill("Byron");
    await page.getByLabel("Your e-mail address").fill("ada@mill.example");
    await page.getByRole("textbox", { name: /^Password\b(?! again)/ }).fill(ada.password);
    await page.getByRole("textbox", { name: /^Password again/ }).fill(ada.password);
    await page.getByRole("button", { name: "Set up" }).click();
    await expect(page.getByText("Choose a time zone of the list")).toBeVisible();
    await expect(page.getByLabel("Name of the business")).toHaveValue("Mill & Sons");
    await expect(page.getByLabel("Your e-mail address")).toHaveValue("ada@mill.example");
  } finally {
    await usher.remove();
    await mail.stop();
  }
});

test("A second browser that races for the set-up link is told that it was used", async ({ browser }) => {
  const mail = await MailServer.start();
  const usher = await Usher.start({ mailPort: mail.port });
  const [first, second] = await Promise.all([browser.newContext(), browser.newContext()]);
  try {
    const link = await usher.setupLink();
    const late = await second.newPage();
    await late.goto(link);
    await setUpInstance(await first.newPage(), link, "Mill & Sons", ada);
    await late.getByLabel("Name of the business").fill("Other");
    await late.getByLabel("Time zone").fill("Europe/Berlin");
    await late.getByLabel("First name").fill("Eve");
    await late.getByLabel("Last name").fill("Late");
    await late.getByLabel("Your e-mail address").fill("eve@mill.example");
    await late.getByRole("textbox", { name: /^Password\b(?! again)/ }).fill(ada.password);
    await late.getByRole("textbox", { name: /^Password again/ }).fill(ada.password);
    await late.getByRole("button", { name: "Set up" }).click();
    await expect(late.getByText(/set-up link was used/i).first()).toBeVisible();
    const other = await (await browser.newContext({ baseURL: usher.url })).newPage();
    await signIn(other, { email: "eve@mill.example", password: ada.password });
    await expect(other.getByText("The e-mail address, the username or the password is not right.")).toBeVisible();
  } finally {
    await Promise.all([first.close(), second.close()]);
    await usher.remove();
    await mail.stop();
  }
});
