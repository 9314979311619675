import { inflateSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./test.ts";

const SCREENS = "test-results/screens";

type Scheme = "light" | "dark";

/** Looks at a page in both schemes: a picture of each, axe, and no scrolling sideways. Where there is no JavaScript, not. */
export async function look(page: Page, name: string): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return;
  const size = (page.viewportSize()?.width ?? 0) < 600 ? "phone" : "desktop";
  for (const scheme of ["light", "dark"] as const) {
    await wear(page, scheme);
    const picture = await page.screenshot({
      path: `${SCREENS}/${name}-${size}-${scheme}.png`,
      fullPage: true,
      animations: "disabled",
    });
    expect(schemeOf(picture), `scheme of the picture of ${page.url()}`).toBe(scheme);
    await expectAccessible(page);
  }
  await expectNoSidewaysScroll(page);
}

/** Opens a page and looks at it. */
export async function visit(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await expect(page).toHaveTitle(/./);
  await look(page, name);
}

/**
 * Puts the page into a scheme, and brings it to its end. With reduced motion each change of colour still is a transition,
 * of 1 ms, on each element: a frame that is made too early shows the other scheme.
 */
async function wear(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.evaluate(async (scheme) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!matchMedia(`(prefers-color-scheme: ${scheme})`).matches) await frame();
    await document.fonts.ready;
    await frame();
    // What is out of sight begins when somebody asks for its colour: rows that are not drawn yet, which axe asks for.
    const moving = () => {
      for (const element of document.querySelectorAll("*")) void getComputedStyle(element).color;
      return document.getAnimations();
    };
    // Those in closed menus stand still, so they are not waited for. What inherits a colour begins when its parent ends.
    for (let still = moving(); still.length > 0; still = moving()) {
      for (const animation of still) animation.finish();
      await frame();
    }
    await frame();
  }, scheme);
}

/** The scheme that a picture (a PNG of 8 bits a channel) is in, by its first pixel: that is the page's ground. */
function schemeOf(picture: Buffer): Scheme {
  const data: Buffer[] = [];
  for (let at = 8; at < picture.length; ) {
    const length = picture.readUInt32BE(at);
    if (picture.toString("latin1", at + 4, at + 8) === "IDAT") data.push(picture.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  // The first byte names the line's filter; whichever it is, nothing stands before the first pixel to differ from.
  const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(data));
  return red + green + blue < 3 * 128 ? "dark" : "light";
}
