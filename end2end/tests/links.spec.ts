import { linkIn } from "../support/mail.ts";
import { accept, fillSignIn, invite, person, signIn, typePasswords } from "../support/people.ts";
import { ada, expect, expectHeading, test } from "../support/test.ts";

const grace = person("Grace", "Hopper");
const alan = person("Alan", "Turing");

test("[M-C5] A resent invitation kills the old link, which says that a newer one was sent @nojs", async ({ admin, visitor, mail, usher }) => {
  await invite(admin, grace);
  const old = linkIn(await mail.waitFor(grace.email), "/accept/");
  usher.letPass({ hours: 1 });
  await admin.goto("/users/invitations");
  await admin.getByRole("button", { name: `Resend the invitation to ${grace.email}` }).click();
  await expect(admin.getByText(/^The invitation to .* is sent anew\./)).toBeVisible();
  const fresh = linkIn(await mail.waitFor(grace.email), "/accept/");
  expect(fresh).not.toBe(old);
  const answer = await visitor.goto(old);
  expect(answer?.status()).toBe(410);
  await expectHeading(visitor, "Invalid Token");
  await expect(visitor.getByText("A newer invitation to Mill & Sons was sent")).toBeVisible();
  await accept(visitor, fresh, grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
});

test("[M-C6] Cancelling asks first, and then the link is dead at once @nojs @phone", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  await admin.goto("/users/invitations");
  await admin.getByText("Cancel…").click();
  await expect(admin.getByText(`Cancel the invitation to ${grace.email}?`)).toBeVisible();
  await visitor.goto(link);
  await expectHeading(visitor, "Join Mill & Sons");
  await admin.getByRole("button", { name: "Cancel the invitation" }).click();
  await expect(admin.getByText(/^The invitation to .* is cancelled\./)).toBeVisible();
  await visitor.goto(link);
  await expectHeading(visitor, "Invalid Token");
  await expect(visitor.getByText("was cancelled")).toBeVisible();
});

test("[M-C8] After its time an invitation is expired, and its holder can ask for a new one @nojs @phone", async ({ admin, visitor, mail, usher }) => {
  await invite(admin, grace);
  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  usher.letPass({ hours: 25 });
  const answer = await visitor.goto(link);
  expect(answer?.status()).toBe(410);
  await expectHeading(visitor, "Invitation Expired");
  await visitor.getByRole("button", { name: "Ask for a new one" }).click();
  await expectHeading(visitor, "Thank you");
  expect((await mail.waitFor(ada.email)).content.text).toContain(grace.email);

  await signIn(admin, ada);
  await admin.goto("/users/invitations");
  await expect(admin.getByRole("row", { name: /Grace Hopper/ })).toContainText("Expired");
  await admin.getByRole("button", { name: `Resend the invitation to ${grace.email}` }).click();
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
});

test("[M-C8] A form that was open when the time ran out is refused, and nobody is let in @nojs", async ({ admin, visitor, mail, usher }) => {
  await invite(admin, grace);
  await visitor.goto(linkIn(await mail.waitFor(grace.email), "/accept/"));
  usher.letPass({ hours: 25 });
  await typePasswords(visitor, grace.password);
  await visitor.getByRole("button", { name: "Accept & create account" }).click();
  await expectHeading(visitor, "Invitation Expired");
  await signIn(visitor, grace);
  await expect(visitor.getByText("The e-mail address, the username or the password is not right.")).toBeVisible();
});

test("An accepted link leads to a page with the way to sign in @nojs @phone", async ({ admin, visitor, mail, browser, usher }) => {
  await invite(admin, grace);
  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  await accept(visitor, link, grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  const context = await browser.newContext({ baseURL: usher.url });
  const other = await context.newPage();
  await other.goto(link);
  await expectHeading(other, "Already accepted");
  await other.getByRole("link", { name: "Sign in" }).click();
  await fillSignIn(other, grace);
  await expectHeading(other, "Hello, Grace Hopper");
  await context.close();
});

test("[M-C8] A link that is none of ours says so @nojs @phone", async ({ visitor }) => {
  for (const token of ["nonsense", "A".repeat(43)]) {
    const answer = await visitor.goto(`/accept/${token}`);
    expect(answer?.status()).toBe(404);
    await expectHeading(visitor, "Invalid Token");
  }
});

test("[M-E7] Somebody else who is signed in sees both identities and can switch the account @nojs @phone", async ({ admin, visitor, mail }) => {
  await invite(admin, alan);
  await accept(visitor, linkIn(await mail.waitFor(alan.email), "/accept/"), alan);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await invite(admin, grace);
  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  await visitor.goto(link);
  await expect(visitor.getByText("This invitation is for somebody else")).toBeVisible();
  await expect(visitor.getByText(alan.email).first()).toBeVisible();
  await expect(visitor.getByText(grace.email).first()).toBeVisible();
  await visitor.getByRole("button", { name: "Switch account" }).click();
  await accept(visitor, link, grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await visitor.goto("/");
  await expectHeading(visitor, "Hello, Grace Hopper");
});

test("[A13] Opening the link fifty times by GET and HEAD, and in browsers with their scripts, changes nothing @nojs", async ({ admin, visitor, mail, request, browser, usher }) => {
  await invite(admin, grace);
  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  for (let times = 0; times < 25; times += 1) {
    expect((await request.get(link)).status()).toBe(200);
    expect((await request.head(link)).status()).toBe(200);
  }
  for (let times = 0; times < 3; times += 1) {
    const scanner = await browser.newContext({ baseURL: usher.url });
    const page = await scanner.newPage();
    await page.goto(link, { waitUntil: "networkidle" });
    await expectHeading(page, "Join Mill & Sons");
    expect(await scanner.cookies()).toEqual([]);
    await scanner.close();
  }
  await accept(visitor, link, grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
});

test("[A14] On the way from the mail into the business nothing is asked of another site @nojs", async ({ admin, visitor, mail, usher }) => {
  const asked: string[] = [];
  visitor.on("request", (request) => asked.push(request.url()));
  await invite(admin, grace);
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((url) => !url.startsWith(`${usher.url}/`))).toEqual([]);
});
