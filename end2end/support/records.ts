import { expect, type Page } from "@playwright/test";

/** Makes a record in the only workspace, or in this one. */
export async function makeRecord(
  page: Page,
  kind: string,
  title: string,
  more: Record<string, string> = {},
  workspace?: string,
): Promise<void> {
  await page.goto("/records");
  await page.getByRole("link", { name: "New record" }).click();
  await page.getByLabel("Type").selectOption({ label: kind });
  if (workspace !== undefined) await page.getByLabel("Workspace").selectOption({ label: workspace });
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { name: `New: ${kind}`, exact: true })).toBeVisible();
  await page.locator("#title").fill(title);
  for (const [label, value] of Object.entries(more)) {
    const field = page.getByLabel(label, { exact: true });
    if (label === "Assigned to" || label === "Owner") await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await page.getByRole("button", { name: "Make the record" }).click();
  await expect(page.getByText("The record is made.")).toBeVisible();
}
