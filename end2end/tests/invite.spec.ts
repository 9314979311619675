import { linkIn } from "../support/mail.ts";
import { accept, invite, person, signIn, typePasswords } from "../support/people.ts";
import { ada, expect, test } from "../support/test.ts";

const grace = person("Grace", "Hopper");

test("[M-B5 M-D3] Invited by mail, a person opens the link, sets a password, and is signed in @nojs @phone", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  await expect(admin.getByText("Invited: Grace Hopper (grace.hopper@post.example)")).toBeVisible();

  const letter = await mail.waitFor(grace.email);
  expect(letter.content.subject).toContain("Mill & Sons");
  expect(letter.content.from?.address).toBe("usher@usher.example");
  expect(letter.content.html).toContain("Ada Byron");
  const link = linkIn(letter, "/accept/");

  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "Join Mill & Sons" })).toBeVisible();
  await expect(visitor.getByText(grace.email)).toBeVisible();
  await expect(visitor.getByLabel("First name")).toHaveValue("Grace");
  await expect(visitor.getByLabel("Last name")).toHaveValue("Hopper");
  await typePasswords(visitor, grace.password);
  await visitor.getByRole("button", { name: "Accept & create account" }).click();

  await expect(visitor.getByRole("heading", { name: "Welcome to Mill & Sons" })).toBeVisible();
  await visitor.getByRole("link", { name: "Go to the dashboard" }).click();
  await expect(visitor.getByRole("heading", { name: "Hello, Grace Hopper" })).toBeVisible();
});

test("[M-B8] The list shows the invitation pending and sent, and after acceptance the new user @nojs", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  const letter = await mail.waitFor(grace.email);
  await expect(async () => {
    await admin.goto("/users/invitations");
    await expect(admin.getByRole("row", { name: /Grace Hopper/ })).toContainText("Sent", { timeout: 500 });
  }).toPass({ intervals: [100], timeout: 10_000 });
  await expect(admin.getByRole("row", { name: /Grace Hopper/ })).toContainText("Pending");
  await accept(visitor, linkIn(letter, "/accept/"), grace);
  await expect(visitor.getByRole("heading", { name: "Welcome to Mill & Sons" })).toBeVisible();
  await admin.goto("/users");
  await expect(admin.getByRole("row", { name: /Grace Hopper/ })).toContainText("Active");
  await admin.goto("/users/invitations?status=accepted");
  await expect(admin.getByRole("row", { name: /Grace Hopper/ })).toContainText("Accepted");
});

test("[M-B9] Acceptance stands in the audit with address and role @nojs", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expect(visitor.getByRole("heading", { name: "Welcome to Mill & Sons" })).toBeVisible();
  await admin.goto("/audit?act=create");
  const row = admin.getByRole("row", { name: /Grace Hopper/ });
  await expect(row).toContainText(`e-mail: ${grace.email}`);
  await expect(row).toContainText("role: User");
});

test("[M-C3] Several addresses get an invitation each, and one bad outcome stops none of the others @nojs", async ({ admin, visitor, mail }) => {
  await invite(admin, `one@post.example; two@post.example\n${ada.email}, three@post.example`);
  await expect(admin.getByText("3 of 4 addresses were invited")).toBeVisible();
  await expect(admin.getByRole("textbox", { name: /^E-mail address/ })).toHaveValue(ada.email);
  const links = [];
  for (const name of ["one", "two", "three"]) links.push(linkIn(await mail.waitFor(`${name}@post.example`), "/accept/"));
  expect(new Set(links).size).toBe(3);
  await visitor.goto(links[0]!);
  await expect(visitor.getByLabel("First name")).toHaveValue("");
});

test("[M-B6 M-C10] A member and a live invitation get one and the same refusal @nojs", async ({ admin, mail }) => {
  await invite(admin, grace);
  await mail.waitFor(grace.email);
  const answers = [];
  for (const email of [ada.email, grace.email]) {
    await invite(admin, { ...person("Same", "Person"), email });
    await expect(admin.getByText("Nobody was invited")).toBeVisible();
    answers.push((await admin.getByRole("listitem").filter({ hasText: email }).innerText()).replace(email, "…"));
  }
  expect(answers[0]).toContain("This address can’t be invited.");
  expect(answers[1]).toBe(answers[0]);
  expect(mail.for(ada.email)).toEqual([]);
});

test("The invite form tells what is wrong beside the field and keeps what was typed @nojs @phone", async ({ admin }) => {
  await invite(admin, { ...grace, email: "grace.hopper@post" });
  await expect(admin.getByText("The address needs a domain after the @")).toBeVisible();
  await expect(admin.getByRole("textbox", { name: /^E-mail address/ })).toHaveValue("grace.hopper@post");
  await expect(admin.getByLabel("First name")).toHaveValue("Grace");
  await expect(admin.getByRole("radio", { name: /^User\b/ })).toBeChecked();
});

test("[M-C7] A password that is too short, common or not repeated is refused with the reason @nojs @phone", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  const refused: [string, string, RegExp][] = [
    ["short", "short", /needs at least 8 characters/],
    ["password1", "password1", /one of the most used ones/],
    ["gracehopper", "gracehopper", /is your name, your address/],
    [grace.password, `${grace.password}!`, /and its repetition differ/],
  ];
  for (const [password, repeated, reason] of refused) {
    await visitor.goto(link);
    await visitor.getByLabel("First name").fill("Gracie");
    await typePasswords(visitor, password, repeated);
    await visitor.getByRole("button", { name: "Accept & create account" }).click();
    await expect(visitor.getByText(reason).first()).toBeVisible();
    await expect(visitor.getByLabel("First name")).toHaveValue("Gracie");
  }
  await typePasswords(visitor, grace.password);
  await visitor.getByRole("button", { name: "Accept & create account" }).click();
  await expect(visitor.getByRole("heading", { name: "Welcome to Mill & Sons" })).toBeVisible();
});

test("[M-B7] The thirty-first address within the hour waits, with the time, and stays in the field @nojs", async ({ admin }) => {
  const addresses = Array.from({ length: 31 }, (_, n) => `guest${n}@post.example`);
  await invite(admin, addresses.join(", "));
  await expect(admin.getByText("30 of 31 addresses were invited")).toBeVisible();
  await expect(admin.getByText("you have reached the limit for this hour. Possible at")).toBeVisible();
  await expect(admin.getByRole("textbox", { name: /^E-mail address/ })).toHaveValue("guest30@post.example");
});

test("[M-A1] A person whose role may not invite sees no button, and the page says whom to ask @nojs", async ({ admin, visitor, mail }) => {
  await invite(admin, grace, "Viewer");
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await visitor.goto("/");
  await expect(visitor.getByRole("heading", { name: "Hello, Grace Hopper" })).toBeVisible();
  await expect(visitor.getByRole("link", { name: /Invite/ })).toHaveCount(0);
  const page = await visitor.goto("/users/invite");
  expect(page?.status()).toBe(403);
  await expect(visitor.getByText("Ask an administrator of your business.")).toBeVisible();
});

test("[M-C14] An invitation that has waited for more than twelve hours is marked @nojs", async ({ admin, usher }) => {
  await invite(admin, grace);
  await admin.goto("/users/invitations");
  const row = admin.getByRole("row", { name: /Grace Hopper/ });
  await expect(row).not.toContainText("Waiting");
  usher.letPass({ hours: 14 });
  await signIn(admin, ada);
  await admin.goto("/users/invitations");
  await expect(row).toContainText("Waiting 14 h");
});
