// Opens the invite dialog again and again and prints the median times in milliseconds from the click until the dialog and
// until the form in it is painted: `node bench/open-dialog.mjs http://127.0.0.1:3000 <session>`. For `make bench ARGS=dialog`.
import { chromium } from "@playwright/test";
import { existsSync } from "node:fs";

const [site, value] = process.argv.slice(2);
const executablePath = process.env["CHROMIUM"] ?? ["/usr/bin/chromium"].find((path) => existsSync(path));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
await context.addCookies([{ name: "usher", value, url: site }]);
const page = await context.newPage();

/** From the click, which the browser stamps itself, to the first frame that has what the selector finds. */
function untilPainted(selectors) {
  const painted = (selector, click) =>
    new Promise((resolve) => {
      const look = () => {
        const found = (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;
        // A frame's callbacks run before it is painted, a timer that they set after.
        requestAnimationFrame(found ? () => setTimeout(() => resolve(performance.now() - click.timeStamp)) : look);
      };
      look();
    });
  return new Promise((resolve) => {
    const begin = (click) => resolve(Promise.all(selectors.map((selector) => painted(selector, click))));
    addEventListener("click", begin, { capture: true, once: true });
  });
}

const times = [];
for (let time = 0; time < 12; time += 1) {
  await page.goto(`${site}/users`, { waitUntil: "networkidle" });
  const painted = page.evaluate(untilPainted, ["dialog[open]", "dialog[open] [name=addresses]"]);
  await page.getByRole("link", { name: "Invite", exact: true }).click();
  times.push(await painted);
}
await browser.close();
// The first two warm the browser up.
const counted = times.slice(2);
const median = (at) => counted.map((time) => time[at]).sort((one, other) => one - other)[Math.floor(counted.length / 2)];
console.log([0, 1].map((at) => median(at).toFixed(1)).join(" "));
