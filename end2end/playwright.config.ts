import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { existsSync } from "node:fs";

/** The Chromium that is named in the environment, or Debian's; otherwise Playwright's own. */
const chromium = process.env["CHROMIUM"] ?? ["/usr/bin/chromium"].find((path) => existsSync(path));

const desktop = { width: 1280, height: 800 };
const phone = { width: 320, height: 640 };

const config: PlaywrightTestConfig = {
  testDir: "tests",
  outputDir: "test-results/artifacts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/report.json" }]],
  use: {
    browserName: "chromium",
    viewport: desktop,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    screenshot: "only-on-failure",
    // Recording takes a part of the time of every test: TRACE=1 keeps a trace of what fails.
    trace: process.env["TRACE"] === "1" ? "retain-on-failure" : "off",
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // A spec that promises to work without JavaScript says so in its title with @nojs; @phone likewise for a narrow screen.
  projects: [
    { name: "js", grepInvert: /@only-phone/ },
    { name: "nojs", grep: /@nojs/, use: { javaScriptEnabled: false } },
    { name: "phone", grep: /@phone/, use: { viewport: phone, hasTouch: true } },
  ],
};

export default defineConfig(config);
