import { linkIn } from "../support/mail.ts";
import { accept, addUnit, invite, person, signIn } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, expectHeading, test } from "../support/test.ts";
import { Usher } from "../support/usher.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

test("A name in the list leads to the person's page: who they are, where they belong, and how they came @nojs @phone", async ({ admin, visitor, mail }) => {
  await addUnit(admin, "departments", "Night Shift");
  await addUnit(admin, "teams", "Riggers");
  await addUnit(admin, "teams", "Fitters");
  await invite(admin, grace, "User", { department: "Night Shift", teams: ["Riggers", "Fitters"] });
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await admin.goto("/users", { waitUntil: "networkidle" });
  await admin.getByRole("link", { name: "Grace Hopper" }).click();
  await expectHeading(admin, "Grace Hopper");
  await expect(admin).toHaveURL(/\/users\/[0-9a-f-]{36}$/);
  await expect(admin.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - navigation "Breadcrumbs":
        - list:
          - listitem:
            - link "Users":
              - /url: /users
          - listitem: Grace Hopper
      - heading "Grace Hopper" [level=1]
      - heading "Profile" [level=2]
      - term: Name
      - definition: Grace Hopper
      - term: E-mail
      - definition: grace.hopper@post.example
      - term: Status
      - definition: Active
      - term: Joined
      - definition:
        - time: /\\d{4}/
      - term: Last seen
      - definition:
        - time: /\\d{4}/
      - heading "Role and place" [level=2]
      - term: Role
      - definition: User
      - term: Department
      - definition: Night Shift
      - term: Location
      - definition: At no location
      - term: Teams
      - definition:
        - list:
          - listitem: Fitters
          - listitem: Riggers
      - term: Workspaces
      - definition: In no workspace
      - heading "Sign-in address" [level=2]
      - text: /New address/
      - paragraph: /A mail with a link goes there/
      - textbox "New address"
      - button "Send the link"
      - heading "Apps and seats" [level=2]
      - paragraph: No apps
      - heading "Invitations" [level=2]
      - table "Accepted invitations":
        - rowgroup:
          - row "Invited by Sent Accepted"
        - rowgroup:
          - row /By Ada Byron/:
            - rowheader "By Ada Byron"
            - cell /\\d{4}/
            - cell /\\d{4}/
  `);
  await admin.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link", { name: "Users" }).click();
  await expect(admin.getByRole("row", { name: /Grace Hopper/ })).toBeVisible();
});

test("A person whom nobody here is, and one whom one may not see, are told so @nojs @phone", async ({ admin, visitor, mail }) => {
  await invite(admin, grace);
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  for (const id of ["00000000-0000-7000-8000-000000000000", "nobody"]) {
    const answer = await admin.goto(`/users/${id}`);
    expect(answer?.status()).toBe(404);
    await expectHeading(admin, "Not found");
  }
  await admin.goto("/users");
  const path = await admin.getByRole("link", { name: "Ada Byron" }).getAttribute("href");
  const answer = await visitor.goto(path ?? "");
  expect(answer?.status()).toBe(403);
  await expectHeading(visitor, "You may not open this");
  await expect(visitor.getByRole("main")).not.toContainText("Ada Byron");
});

test("The page of a person with a long name is accessible and fits, in each size and scheme @phone", async ({ admin, visitor, mail }) => {
  const long = {
    ...person("Maximiliane-Annegret", "Freifrau von und zu Oberniederhausen-Untergrombach"),
    email: "maximiliane.annegret.oberniederhausen-untergrombach@facilities.post.example",
  };
  await invite(admin, long);
  await accept(visitor, linkIn(await mail.waitFor(long.email), "/accept/"), long);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await admin.goto("/users");
  await look(admin, "users-long-name");
  await admin.getByRole("link", { name: long.last }).click();
  await expectHeading(admin, `${long.first} ${long.last}`);
  await look(admin, "person-long-name");
  await admin.goto("/users/nobody");
  await look(admin, "person-not-found");
});

test("The pages of people with apps and without a seat are accessible and fit, in each size and scheme @phone", async ({ browser, mail }) => {
  const demo = await Usher.start({ mailPort: mail.port, demo: true });
  const context = await browser.newContext({ baseURL: demo.url });
  try {
    const page = await context.newPage();
    const password = (await demo.output.waitFor(/with the password \S+/)).replace("with the password ", "");
    await signIn(page, { email: "ada@usher.example", password });
    await expectHeading(page, "Hello, Ada Lindqvist");
    for (const [name, said, picture] of [
      ["Beatriz Nóbrega", "In use", "person"],
      ["Salma Idrissi", "Inactive", "person-inactive"],
    ] as const) {
      await page.goto("/users");
      await page.getByRole("link", { name }).click();
      await expectHeading(page, name);
      await expect(page.getByText(said, { exact: true })).toBeVisible();
      await look(page, picture);
    }
  } finally {
    await context.close();
    await demo.remove();
  }
});
