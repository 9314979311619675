import type { Page } from "@playwright/test";
import { linkIn, type MailServer } from "../support/mail.ts";
import { accept, addUnit, archiveUnit, invite, person, signIn } from "../support/people.ts";
import { ada, expect, expectHeading, test } from "../support/test.ts";

const grace = person("Grace", "Hopper");
const alan = person("Alan", "Turing");

/** Asserts that the visitor, who tried to accept, is told to wait and has no account. */
async function expectHeld(visitor: Page, link: string): Promise<void> {
  await expectHeading(visitor, "Waiting for confirmation");
  await expect(visitor.getByText("an administrator looks at it again")).toBeVisible();
  const answer = await visitor.goto(link);
  expect(answer?.status()).toBe(410);
  await expectHeading(visitor, "Waiting for confirmation");
  await signIn(visitor, grace);
  await expect(visitor.getByText("The e-mail address, the username or the password is not right.")).toBeVisible();
}

test("Where the inviter lost the right meanwhile, acceptance waits until an administrator confirms with a fresh link @nojs @phone", async ({ admin, visitor, mail, usher, browser }) => {
  await invite(admin, alan, "Admin");
  const context = await browser.newContext({ baseURL: usher.url });
  const inviter = await context.newPage();
  await accept(inviter, linkIn(await mail.waitFor(alan.email), "/accept/"), alan);
  await expectHeading(inviter, "Welcome to Mill & Sons");
  await invite(inviter, grace);
  const held = linkIn(await mail.waitFor(grace.email), "/accept/");
  await usher.deactivate(alan.email);
  await inviter.goto("/users");
  await expectHeading(inviter, "Sign in");
  await context.close();

  await accept(visitor, held, grace);
  await expectHeld(visitor, held);

  usher.letPass({ hours: 1 });
  await admin.goto("/users");
  await expect(admin.getByRole("row", { name: /Grace Hopper/ })).toHaveCount(0);
  await admin.goto("/users/invitations");
  const row = admin.getByRole("row", { name: /Grace Hopper/ });
  await expect(row).toContainText("Awaiting confirmation");
  await expect(row).toContainText("Alan Turing");
  await expect(row.getByRole("button", { name: "Resend" })).toHaveCount(0);
  await row.getByRole("button", { name: `Confirm the invitation to ${grace.email}` }).click();
  await expect(admin.getByText(/^The invitation to .* is confirmed\. A fresh link is on its way\./)).toBeVisible();
  await expect(row).toContainText("Pending");
  await expect(row).toContainText("Ada Byron");

  const fresh = linkIn(await mail.waitFor(grace.email), "/accept/");
  expect(fresh).not.toBe(held);
  await visitor.goto(held);
  await expectHeading(visitor, "Invalid Token");
  await accept(visitor, fresh, grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
});

/** Lets Grace accept an invitation into a department that was archived meanwhile; the link of her mail. */
async function holdForArchivedDepartment(admin: Page, visitor: Page, mail: MailServer): Promise<string> {
  await addUnit(admin, "departments", "Night Shift");
  await invite(admin, grace, "User", { department: "Night Shift" });
  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  await archiveUnit(admin, "departments", "Night Shift");
  await accept(visitor, link, grace);
  await expectHeld(visitor, link);
  return link;
}

test("An invitation that awaits confirmation can be cancelled instead @nojs", async ({ admin, visitor, mail }) => {
  const link = await holdForArchivedDepartment(admin, visitor, mail);
  await admin.goto("/users/invitations");
  await admin.getByText("Cancel…").click();
  await admin.getByRole("button", { name: "Cancel the invitation" }).click();
  await expect(admin.getByText(/^The invitation to .* is cancelled\./)).toBeVisible();
  await visitor.goto(link);
  await expectHeading(visitor, "Invalid Token");
  await expect(visitor.getByText("was cancelled")).toBeVisible();
});

test("Where the department was archived meanwhile, acceptance waits, and confirming is refused with what to do @nojs @phone", async ({ admin, visitor, mail }) => {
  await holdForArchivedDepartment(admin, visitor, mail);
  await admin.goto("/users/invitations");
  const row = admin.getByRole("row", { name: /Grace Hopper/ });
  await expect(row).toContainText("Awaiting confirmation");
  await row.getByRole("button", { name: /^Confirm/ }).click();
  await expect(admin.getByText("The department of this invitation has been archived.")).toBeVisible();
  await expect(admin.getByText("You can cancel it and invite anew.")).toBeVisible();
  await expect(row).toContainText("Awaiting confirmation");
  expect(mail.for(grace.email)).toHaveLength(1);
});

test("A location and a team that were archived meanwhile are left out, and both the invitee and the inviter are told @nojs @phone", async ({ admin, visitor, mail }) => {
  await addUnit(admin, "locations", "Old Harbour");
  await addUnit(admin, "teams", "Riggers");
  await invite(admin, grace, "User", { location: "Old Harbour", teams: ["Riggers"] });
  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  await archiveUnit(admin, "locations", "Old Harbour");
  await archiveUnit(admin, "teams", "Riggers");
  await accept(visitor, link, grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await expect(visitor.getByText("Something that the invitation named could not be given any more")).toBeVisible();

  const letter = await mail.waitFor(ada.email);
  expect(letter.content.subject).toBe(`${grace.email} joined Mill & Sons without all that you chose`);
  expect(letter.content.text).toContain("so it was left out: location “Old Harbour”, team “Riggers”.");
  await admin.goto(linkIn(letter, "/users"));
  const row = admin.getByRole("row", { name: /Grace Hopper/ });
  await expect(row).toContainText("Active");
  await expect(row).not.toContainText("Old Harbour");
});
