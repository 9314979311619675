import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { person, signOut, typePasswords } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, expectAccessible, expectHeading, expectNoSidewaysScroll, test } from "../support/test.ts";

const run = promisify(execFile);

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const mia = person("Mia", "Okafor");

/** Invites somebody without e-mail; what comes then is the caller's matter. */
async function inviteWithSlip(page: Page, number = ""): Promise<void> {
  await page.goto("/users/invite");
  await page.getByRole("checkbox", { name: /^Shop-floor employee/ }).check();
  await page.getByLabel("First name").fill(mia.first);
  await page.getByLabel("Last name").fill(mia.last);
  await page.getByLabel("Employee number").fill(number);
  await page.getByRole("radio", { name: /^User\b/ }).check();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("Invited: Mia Okafor (slip)")).toBeVisible();
}

/** Prints it from the message; the code on it. */
async function print(page: Page): Promise<string> {
  await page.getByRole("main").getByRole("button", { name: "Print" }).first().click();
  await expect(page.getByRole("heading", { name: "Welcome to Mill & Sons" })).toBeVisible();
  return (await page.locator(".slip-code").innerText()).trim();
}

/** What a telephone reads out of the slip's picture. */
async function scan(page: Page, file: string): Promise<string> {
  await writeFile(file, await page.locator(".slip-picture").screenshot());
  const { stdout } = await run("zbarimg", ["--quiet", "--raw", file]);
  return stdout.trim();
}

/** Chooses a password on the join page and joins. */
async function join(page: Page): Promise<void> {
  await typePasswords(page, mia.password);
  await page.getByRole("button", { name: "Join", exact: true }).click();
}

test("[M-B1 M-B10] A slip is printed, its picture scanned, and who joins chooses a username and is signed in @nojs @phone", async ({ admin, visitor }, info) => {
  await inviteWithSlip(admin);
  await print(admin);
  const link = await scan(admin, info.outputPath("slip.png"));
  expect(new URL(link).pathname).toMatch(/^\/join\/[\w-]{22}$/);
  await visitor.goto(link);
  await expectHeading(visitor, "Join Mill & Sons");
  await expect(visitor.getByLabel("Username")).toHaveValue("mia.okafor");
  await join(visitor);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await signOut(visitor);
  await visitor.getByLabel("E-mail address or username").fill("Mia.Okafor");
  await visitor.getByRole("textbox", { name: /^Password/ }).fill(mia.password);
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expectHeading(visitor, "Hello, Mia Okafor");
  await admin.goto("/users");
  await expect(admin.getByRole("row", { name: /Mia Okafor/ })).toContainText("mia.okafor");
});

test("[M-B1] The code on a slip is typed instead, in any case, and wrong ones get one answer @nojs @phone", async ({ admin, visitor }) => {
  await inviteWithSlip(admin, "B 1042");
  const code = await print(admin);
  await visitor.goto("/join");
  for (const wrong of ["", "AAAAA-AAAAA", "nonsense", "1234567890"].filter((text) => text !== "")) {
    await visitor.getByLabel("Code").fill(wrong);
    await visitor.getByRole("button", { name: "Next" }).click();
    await expect(visitor.getByText("This is not right. Check what you typed.")).toBeVisible();
  }
  await visitor.getByLabel("Code").fill(` ${code.toLowerCase().replace("-", " ")} `);
  await visitor.getByRole("button", { name: "Next" }).click();
  await expectHeading(visitor, "Join Mill & Sons");
  await visitor.getByLabel("Employee number").fill("B 1043");
  await join(visitor);
  await expect(visitor.getByText("This is not right. Check what you typed.")).toBeVisible();
  await visitor.getByLabel("Employee number").fill("b1042");
  await join(visitor);
  await expectHeading(visitor, "Welcome to Mill & Sons");
});

test("[M-B1] A reprinted slip kills the one before it, and a printed one is not printed again as it is @nojs", async ({ admin, visitor }, info) => {
  await inviteWithSlip(admin);
  await print(admin);
  const first = await scan(admin, info.outputPath("first.png"));
  await admin.goto("/users/invitations");
  const row = admin.getByRole("row", { name: /Mia Okafor/ });
  await expect(row).toContainText("Printed");
  await row.getByRole("button", { name: "Reprint" }).click();
  await expect(row).toContainText("Not printed");
  await row.getByRole("button", { name: "Print" }).click();
  const second = await scan(admin, info.outputPath("second.png"));
  expect(second).not.toBe(first);
  await visitor.goto(first);
  await expectHeading(visitor, "This slip is not valid");
  await visitor.goto(second);
  await expectHeading(visitor, "Join Mill & Sons");
});

test("The pages of slips are accessible and fit, in each size and scheme @phone", async ({ admin, visitor }, info) => {
  await inviteWithSlip(admin, "B 1042");
  await admin.goto("/users/slips");
  await expect(admin.getByRole("checkbox", { name: /Mia Okafor/ })).toBeChecked();
  await look(admin, "slips");
  await admin.getByLabel("How many").selectOption("4");
  await print(admin);
  // Paper is white in every scheme; the page around it is looked at with the others.
  await expectAccessible(admin);
  await expectNoSidewaysScroll(admin);
  const link = await scan(admin, info.outputPath("slip.png"));
  await visitor.goto(link);
  await look(visitor, "join-slip");
  await visitor.goto("/join");
  await look(visitor, "join");
  await visitor.goto("/join/AAAAAAAAAAAAAAAAAAAAAA");
  await look(visitor, "join-not-valid");
});
