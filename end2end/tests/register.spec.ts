import { linkIn } from "../support/mail.ts";
import { accept, addUnit, invite, person } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { makeRecord } from "../support/records.ts";
import { expect, expectHeading, expectNoSidewaysScroll, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(180_000);

const grace = person("Grace", "Hopper");

test("[M-A4] Who makes a workspace keeps records in it: made, narrowed, changed, closed @nojs @phone", async ({ admin }) => {
  await admin.goto("/records");
  await expectHeading(admin, "You are in no workspace");
  await addUnit(admin, "workspaces", "Yard");
  await admin.goto("/records");
  await expectHeading(admin, "Nothing to do here");
  await look(admin, "register-empty");
  await makeRecord(admin, "Defect", "Gate 2 does not close", { Where: "Hall 3", "Due on": "2020-01-31" });
  await makeRecord(admin, "Vehicle", "Fork lift 7", { "Number plate": "41-PX-07" });
  await admin.goto("/records");
  const defect = admin.getByRole("row", { name: /Gate 2 does not close/ });
  await expect(defect).toContainText("Overdue");
  await look(admin, "register");
  await expectNoSidewaysScroll(admin);
  await admin.getByLabel("Type").selectOption({ label: "Vehicles" });
  await admin.getByRole("button", { name: "Apply" }).click();
  await expect(defect).toHaveCount(0);
  await expect(admin.getByRole("row", { name: /Fork lift 7/ })).toBeVisible();
  await admin.goto("/records?q=hall");
  await defect.getByRole("link").click();
  await expectHeading(admin, "Gate 2 does not close");
  await look(admin, "record");
  await expectNoSidewaysScroll(admin);
  await admin.getByRole("link", { name: "Change", exact: true }).click();
  await expect(admin.getByLabel("Where")).toHaveValue("Hall 3");
  await admin.getByLabel("Where").fill("Hall 4");
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByText("The record is changed.")).toBeVisible();
  await expect(admin.getByText("place: Hall 3 → Hall 4")).toBeVisible();
  await admin.getByLabel("State").selectOption({ label: "Closed" });
  await admin.getByLabel("What happened").fill("The hinge is new.");
  await admin.getByRole("button", { name: "Tell", exact: true }).click();
  await expect(admin.getByText("Thank you. It is written down.")).toBeVisible();
  await expect(admin.getByText("The hinge is new.", { exact: false })).toBeVisible();
  await admin.goto("/records");
  await expect(defect).toHaveCount(0);
});

test("A list is saved under a name, found again and forgotten @nojs", async ({ admin }) => {
  await addUnit(admin, "workspaces", "Yard");
  await admin.goto("/records?kind=defects&due=overdue");
  await admin.getByText("Save this list").click();
  await admin.getByRole("textbox", { name: /^Name/ }).fill("Late defects");
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await admin.goto("/records");
  await admin.getByRole("link", { name: "Late defects" }).click();
  await expect(admin).toHaveURL(/kind=defects&due=overdue/);
  await admin.getByRole("button", { name: "Forget this list" }).click();
  await expect(admin.getByRole("link", { name: "Late defects" })).toHaveCount(0);
});

test("What is refused names the field, and what was typed stays @nojs", async ({ admin }) => {
  await addUnit(admin, "workspaces", "Yard");
  await admin.goto("/records/new?kind=contacts");
  await admin.locator("#title").fill("Harbour master");
  await admin.getByLabel("E-mail").fill("nobody");
  await admin.getByRole("button", { name: "Make the record" }).click();
  await expect(admin.getByText(/The address .*\./)).toBeVisible();
  await expect(admin.locator("#title")).toHaveValue("Harbour master");
  await expect(admin.getByLabel("E-mail")).toHaveValue("nobody");
});

test("[M-D5] A contractor finds the defects assigned to them, tells how far they are, and reaches nothing else @nojs @phone", async ({
  admin,
  visitor,
  mail,
}) => {
  await addUnit(admin, "workspaces", "Yard");
  await invite(admin, grace, "User");
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await admin.goto("/users");
  await admin.getByRole("link", { name: "Grace Hopper" }).click();
  const her = new URL(admin.url()).pathname;
  await admin.goto(`${her}?form=place`);
  await admin.getByRole("checkbox", { name: "Yard" }).check();
  await admin.getByRole("button", { name: "Save" }).click();
  await admin.goto(`${her}?form=profile`);
  await admin.getByLabel("External user").check();
  await admin.getByLabel("Company", { exact: true }).fill("Weldright");
  await admin.getByRole("button", { name: "Save" }).click();
  await makeRecord(admin, "Defect", "Gate 2 does not close", { "Assigned to": "Grace Hopper" });
  await makeRecord(admin, "Defect", "Lamp flickers");
  await visitor.goto("/");
  await expect(visitor.getByRole("heading", { name: "Defects assigned to you" })).toBeVisible();
  await expect(visitor.getByText("Lamp flickers")).toHaveCount(0);
  await look(visitor, "contractor");
  await expectNoSidewaysScroll(visitor);
  await visitor.getByRole("link", { name: "Gate 2 does not close" }).click();
  await expect(visitor.getByRole("link", { name: "Change", exact: true })).toHaveCount(0);
  await visitor.getByLabel("State").selectOption({ label: "Done" });
  await visitor.getByLabel("What happened").fill("Welded and painted.");
  await visitor.getByRole("button", { name: "Tell", exact: true }).click();
  await expect(visitor.getByText("Thank you. It is written down.")).toBeVisible();
  for (const path of ["/users", "/records", "/records/new", "/settings/roles", "/audit", "/users/invite"]) {
    const answer = await visitor.goto(path);
    expect(answer?.status(), path).toBe(404);
  }
  await admin.goto("/records?state=done");
  await expect(admin.getByRole("row", { name: /Gate 2 does not close/ })).toContainText("Grace Hopper");
});

test("[M-D3] Somebody to whom nothing was given is told so, and whom to ask @nojs @phone", async ({ admin, visitor, mail }) => {
  await invite(admin, grace, "User");
  await accept(visitor, linkIn(await mail.waitFor(grace.email), "/accept/"), grace);
  await visitor.goto("/");
  await expect(visitor.getByText("Nothing was given to you yet")).toBeVisible();
  await expect(visitor.getByText("Ask Ada Byron, who invited you", { exact: false })).toBeVisible();
  await look(visitor, "dashboard-nothing-given");
});
