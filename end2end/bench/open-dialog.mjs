// Opens the invite dialog again and again and prints the median time in milliseconds from the click until the form is
// painted: `node bench/open-dialog.mjs http://127.0.0.1:3000 <session>`. For `make bench ARGS=dialog`.
import { chromium } from "@playwright/test";
import { existsSync } from "node:fs";

const [site, value] = process.argv.slice(2);
const executablePath = process.env["CHROMIUM"] ?? ["/usr/bin/chromium"].find((path) => existsSync(path));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
await context.addCookies([{ name: "usher", value, url: site }]);
const page = await context.newPage();

/** From the click, which the browser stamps itself, to the first frame that has the form. */
function untilPainted() {
  return new Promise((resolve) => {
    addEventListener(
      "click",
      (click) => {
        const look = () => {
          const form = document.querySelector("dialog[open] [name=addresses]");
          const found = form !== null && form.getClientRects().length > 0;
          // A frame's callbacks run before it is painted, a message that they post after.
          requestAnimationFrame(found ? () => setTimeout(() => resolve(performance.now() - click.timeStamp)) : look);
        };
        look();
      },
      { capture: true, once: true },
    );
  });
}

const times = [];
for (let time = 0; time < 12; time += 1) {
  await page.goto(`${site}/users`, { waitUntil: "networkidle" });
  const painted = page.evaluate(untilPainted);
  await page.getByRole("link", { name: "Invite", exact: true }).click();
  times.push(await painted);
}
await browser.close();
// The first two warm the browser up.
const counted = times.slice(2).sort((one, other) => one - other);
console.log(counted[Math.floor(counted.length / 2)].toFixed(1));
