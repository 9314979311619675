import type { Page } from "@playwright/test";
import { linkIn, type MailServer } from "../support/mail.ts";
import { accept, addUnit, invite, person, type Place } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, expectHeading, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

/** Has Grace join, in the visitor's browser. */
async function join(admin: Page, visitor: Page, mail: MailServer, place: Place = {}): Promise<void> {
  await invite(admin, grace, "User", place);
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
}

/** Opens Grace's page. */
async function open(admin: Page, name = "Grace Hopper"): Promise<void> {
  await admin.goto("/users", { waitUntil: "networkidle" });
  await admin.getByRole("link", { name }).click();
  await expectHeading(admin, name);
}

test("The list is narrowed by role and department, and sorted by who was there last @nojs @phone", async ({ admin, visitor, mail }) => {
  await addUnit(admin, "departments", "Repairs");
  await join(admin, visitor, mail, { department: "Repairs" });
  await admin.goto("/users", { waitUntil: "networkidle" });
  await admin.getByLabel("Department").selectOption("Repairs");
  await admin.getByLabel("Order").selectOption("Last seen first");
  await admin.getByRole("button", { name: "Apply" }).click();
  await expect(admin.getByRole("link", { name: "Grace Hopper" })).toBeVisible();
  await expect(admin.getByRole("link", { name: "Ada Byron" })).toHaveCount(0);
  await expect(admin.getByLabel("Department")).toHaveValue(/.+/);
  await look(admin, "users-narrowed");
  await admin.getByLabel("Role").selectOption("Viewer");
  await admin.getByRole("button", { name: "Apply" }).click();
  await expect(admin.getByText("Nobody fits")).toBeVisible();
});

test("[M-B11] Profile, role, manager, place and options are changed on the person's page @nojs @phone", async ({ admin, visitor, mail }) => {
  await addUnit(admin, "departments", "Repairs");
  await addUnit(admin, "workspaces", "Quay");
  await join(admin, visitor, mail);
  await open(admin);
  await look(admin, "person-to-change");
  await admin.getByRole("link", { name: "Change the profile" }).click();
  await admin.getByLabel("Last name").fill("");
  await look(admin, "person-profile-form");
  await admin.getByLabel("Last name").fill("Murray Hopper");
  await admin.getByLabel("Job title").fill("Rear admiral");
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByText("The profile is saved.")).toBeVisible();
  await expectHeading(admin, "Grace Murray Hopper");
  await admin.getByRole("link", { name: "Role of this member" }).click();
  await admin.getByRole("radio", { name: /^Viewer/ }).check();
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByText("The role is saved.")).toBeVisible();
  await admin.getByRole("link", { name: "Manager of this member" }).click();
  await admin.getByLabel("Name or e-mail").fill("byron");
  await admin.getByRole("button", { name: "Search" }).click();
  await admin.getByRole("radio", { name: /^Ada Byron/ }).check();
  await look(admin, "person-manager-form");
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByRole("main").getByRole("link", { name: "Ada Byron" })).toBeVisible();
  await admin.getByRole("link", { name: "Place of this member" }).click();
  await admin.getByLabel("Department", { exact: true }).selectOption("Repairs");
  await admin.getByRole("checkbox", { name: "Quay" }).check();
  await look(admin, "person-place-form");
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByText("teams and workspaces are saved.")).toBeVisible();
  await admin.getByRole("link", { name: "Change the options" }).click();
  await admin.getByRole("checkbox", { name: /^Weekly e-mail/ }).check();
  await admin.getByRole("checkbox", { name: /^Can own records/ }).check();
  await look(admin, "person-options-form");
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await expect(admin.getByText("The options are saved.")).toBeVisible();
});

test("Somebody who is signed out, deactivated or deleted is out at once, and each step says before what it does @nojs @phone", async ({ admin, visitor, mail }) => {
  await join(admin, visitor, mail);
  await open(admin);
  await admin.getByText("Sign out everywhere…").click();
  await admin.getByRole("button", { name: "Sign out everywhere", exact: true }).click();
  await expect(admin.getByText("is signed out of this business everywhere.")).toBeVisible();
  await visitor.goto("/");
  await expectHeading(visitor, "Sign in");
  await admin.getByRole("link", { name: "Deactivate… this member" }).click();
  await expect(admin.getByText("They are signed in nowhere in this business.")).toBeVisible();
  await look(admin, "person-deactivate");
  await admin.getByRole("button", { name: "Deactivate", exact: true }).click();
  await expect(admin.getByText("Grace Hopper is deactivated and out.")).toBeVisible();
  await admin.getByRole("link", { name: "Reactivate… this member" }).click();
  await admin.getByRole("button", { name: "Reactivate", exact: true }).click();
  await expect(admin.getByText("Grace Hopper can come in again.")).toBeVisible();
  await admin.getByRole("link", { name: "Delete… this member" }).click();
  await expect(admin.getByText("This can’t be undone.")).toBeVisible();
  await look(admin, "person-delete");
  await admin.getByRole("link", { name: "Keep them" }).click();
  await admin.getByRole("link", { name: "Delete… this member" }).click();
  await admin.getByRole("button", { name: "Delete for good" }).click();
  await expect(admin.getByText("The person is deleted.")).toBeVisible();
  await expect(admin.getByRole("link", { name: "Grace Hopper" })).toHaveCount(0);
  await open(admin, "Ada Byron");
  await expect(admin.getByText("You can’t deactivate or delete yourself.")).toBeVisible();
});
