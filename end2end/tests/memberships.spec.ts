import { linkIn } from "../support/mail.ts";
import { accept, addUnit, invite, person } from "../support/people.ts";
import { look } from "../support/pictures.ts";
import { expect, expectHeading, test } from "../support/test.ts";

// Pictures in both schemes with axe on each take seconds, and a busy machine makes them more.
test.setTimeout(300_000);

const grace = person("Grace", "Hopper");

test("[M-A4 M-B3] An invitation into teams and workspaces shows them, and who accepts is counted there @nojs @phone", async ({ admin, visitor, mail }) => {
  await addUnit(admin, "teams", "Riggers");
  await addUnit(admin, "teams", "Fitters");
  await addUnit(admin, "workspaces", "Quay");
  await addUnit(admin, "workspaces", "Yard");
  await admin.goto("/users/invite");
  const warning = admin.getByText("With no workspace they will see no data.");
  await expect(warning).toBeVisible();
  await admin.getByRole("checkbox", { name: "Quay" }).check();
  await expect(warning).toBeHidden();
  await invite(admin, grace, "User", { teams: ["Riggers", "Fitters"], workspaces: ["Quay"] });
  await expect(admin.getByText("Invited: Grace Hopper")).toBeVisible();
  await admin.goto("/settings/workspaces");
  await expect(admin.getByRole("row", { name: /Quay/ })).toContainText("11");

  const link = linkIn(await mail.waitFor(grace.email), "/accept/");
  await visitor.goto(link);
  await expect(visitor.getByText("Fitters, Riggers")).toBeVisible();
  await expect(visitor.getByText("Quay")).toBeVisible();
  await accept(visitor, link, grace);
  await expectHeading(visitor, "Welcome to Mill & Sons");
  await admin.goto("/settings/teams");
  await expect(admin.getByRole("row", { name: /Fitters/ })).toContainText("10");
  await admin.goto("/settings/workspaces");
  await expect(admin.getByRole("row", { name: /Quay/ })).toContainText("20");
  await expect(admin.getByRole("row", { name: /Yard/ })).toContainText("10");
});

test("[M-B3] A business's only workspace is chosen already, and what was checked stays after a refusal @nojs @phone", async ({ admin }) => {
  await addUnit(admin, "teams", "Riggers");
  await addUnit(admin, "workspaces", "Quay");
  await admin.goto("/users/invite");
  const [team, workspace] = [admin.getByRole("checkbox", { name: "Riggers" }), admin.getByRole("checkbox", { name: "Quay" })];
  await expect(workspace).toBeChecked();
  await workspace.uncheck();
  await team.check();
  await admin.getByRole("textbox", { name: /^E-mail address/ }).fill("nobody");
  await admin.getByLabel("First name").fill("No");
  await admin.getByLabel("Last name").fill("Body");
  await admin.getByRole("radio", { name: /^User\b/ }).check();
  await admin.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.getByRole("textbox", { name: /^E-mail address/ })).toHaveAttribute("aria-invalid", "true");
  await expect(team).toBeChecked();
  await expect(workspace).not.toBeChecked();
});

test("With many teams a search leaves those that fit, and what is checked stays; it is accessible and fits, in each size and scheme @phone", async ({ admin }) => {
  for (const number of Array.from({ length: 11 }, (_, index) => index + 10)) await addUnit(admin, "teams", `Team ${number}`);
  await admin.goto("/users/invite");
  await admin.getByRole("checkbox", { name: "Team 12" }).check();
  await admin.getByRole("searchbox", { name: "Search in Teams" }).fill("TEAM 15");
  await expect(admin.getByRole("checkbox", { name: "Team 15" })).toBeVisible();
  await expect(admin.getByRole("checkbox", { name: "Team 12" })).toBeVisible();
  await expect(admin.getByRole("checkbox", { name: "Team 13" })).toBeHidden();
  await admin.getByRole("searchbox", { name: "Search in Teams" }).fill("");
  await look(admin, "invite-many-teams");
  await admin.goto("/settings/teams");
  await look(admin, "teams");
});
