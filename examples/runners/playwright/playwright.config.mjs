import { defineConfig } from "@playwright/test";

// The system's Chromium, so that nothing is downloaded; leave executablePath out for Playwright's own.
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export default defineConfig({
  testMatch: "*.test.mjs",
  use: { launchOptions: { executablePath, args: ["--no-sandbox", "--disable-gpu"] } },
});
