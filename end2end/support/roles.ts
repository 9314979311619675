import { expect, type Page } from "@playwright/test";

/** A box of the form's permissions; what helps is part of its name. */
export const box = (page: Page, permission: string) => page.getByRole("checkbox", { name: new RegExp(`^${permission}`) });

/** Makes a role; without a scope it covers the whole business. */
export async function addRole(page: Page, name: string, description: string, permissions: string[], scope?: "own department"): Promise<void> {
  await page.goto("/settings/roles");
  await page.getByRole("link", { name: "New role" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("What it is for").fill(description);
  for (const permission of permissions) await box(page, permission).check();
  if (scope !== undefined) await page.getByRole("radio", { name: /^Their own department only/ }).check();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText(`The role “${name}” was created.`)).toBeVisible();
}
