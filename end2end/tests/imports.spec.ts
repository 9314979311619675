import type { Page } from "@playwright/test";
import { accept, person } from "../support/people.ts";
import { linkIn } from "../support/mail.ts";
import { look } from "../support/pictures.ts";
import { expect, expectHeading, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

/** Uploads a table and comes to what the dry run found. */
async function upload(admin: Page, table: string | Buffer): Promise<void> {
  await admin.goto("/users/imports", { waitUntil: "networkidle" });
  const buffer = typeof table === "string" ? Buffer.from(table) : table;
  await admin.getByLabel("CSV file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer });
  await admin.getByRole("button", { name: "Upload and check" }).click();
  await expect(admin.getByRole("heading", { name: "Nothing was done yet" })).toBeVisible();
}

test("[M-C12] A table is looked through, corrected, made drafts of and sent @nojs @phone", async ({ admin, visitor, mail }) => {
  await admin.goto("/users", { waitUntil: "networkidle" });
  await admin.getByRole("link", { name: "Import / Export" }).click();
  await expect(admin.getByText("No import yet")).toBeVisible();
  await look(admin, "imports-none");
  const head = "E-mail;First name;Last name;Role;Department;Shop-floor employee\r\n";
  const good = `${grace.email};Grace;Hopper;User;;\r\n;Emil;Stein;User;;yes\r\n`;
  await upload(admin, `\uFEFF${head}${good}not-an-address;Clara;Ortiz;Emperor;Moonbase;\r\n`);
  await expect(admin.getByText("2 people can be imported. 1 row can’t")).toBeVisible();
  await expect(admin.getByText("Role: there is no “Emperor”.")).toBeVisible();
  await expect(admin.getByText("Department: there is no “Moonbase”.")).toBeVisible();
  await look(admin, "import-checked");
  const download = admin.waitForEvent("download");
  await admin.getByRole("link", { name: "Download the rows with problems" }).click();
  expect((await download).suggestedFilename()).toBe("usher-problems.csv");
  await admin.getByRole("button", { name: "Make drafts of 2 people" }).click();
  await expect(admin.getByText("2 people stand as drafts")).toBeVisible();
  await look(admin, "import-drafted");
  await admin.getByText("Send 2 invitations…").click();
  await admin.getByRole("button", { name: "Send", exact: true }).click();
  await expectHeading(admin, "Sending invitations");
  await look(admin, "import-sending");
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await admin.getByRole("link", { name: "Import", exact: true }).click();
  await expect(admin.getByText("All that were drafts were sent, or cancelled, since.")).toBeVisible();
  await expect(admin.getByText("1 slip to print")).toBeVisible();
  await look(admin, "import-sent");
  await admin.getByText("Discard this import…").click();
  await admin.getByRole("button", { name: "Discard", exact: true }).click();
  await expect(admin.getByText("No import yet").or(admin.getByText("Being removed"))).toBeVisible();
});

test("[M-C12] Columns of other names are explained, in a file that a spreadsheet saved as Unicode text @nojs", async ({ admin }) => {
  const text = "Wer\tWie\r\nmia@example.com\tMüller\r\n";
  await upload(admin, Buffer.from(`\uFEFF${text}`, "utf16le"));
  await expect(admin.getByText("Usher does not know which column has the e-mail addresses")).toBeVisible();
  await admin.getByLabel("Wer").selectOption("E-mail");
  await admin.getByLabel("Wie").selectOption("Last name");
  await admin.getByLabel("Role of rows that name none").selectOption("User");
  await look(admin, "import-columns");
  await admin.getByRole("button", { name: "Check the rows again" }).click();
  await expect(admin.getByText("1 person can be imported. No row has a problem.")).toBeVisible();
});
