import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { usePage } from "./browser.js";

const stage = usePage();
const code = readFileSync(new URL("../../examples/first-call/browser.js", import.meta.url), "utf8");

it("the README's lines for the browser answer an incoming call, typed into the console of the first page", async () => {
  const { page, server } = stage;
  const states: string[] = [];
  page.on("console", (message) => states.push(message.text()));
  await page.goto(server.url);
  await page.evaluate(`(async () => {${code}})()`);
  await expect.poll(() => states).toContain("the call is in state 32");
  expect(server.user("alice").calls).toMatchObject([{ state: "connected", number: "+4930123456" }]);
});
