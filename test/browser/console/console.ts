import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { usePage } from "../browser.js";

type Stage = ReturnType<typeof usePage>;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens a view of the console, such as `live?filter=user:alice`, and waits until it follows the journal. */
export async function openView(stage: Stage, address: string): Promise<void> {
  await stage.page.goto(`${stage.server.url}/#/${address}`);
  await stage.page.getByTitle("Following the journal").waitFor();
}

/** What a checker of accessibility finds wrong with the page as it is now: a line for each, none when all is well. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })",
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`),
  );
}

/** The rows of Live that are drawn now: who, what and how it ended. All are read at one moment. */
export function shownRows(page: Page): Promise<string[]> {
  return page.locator(".live-row").evaluateAll((rows) =>
    rows.map((row) => {
      const parts = [".who", ".what", ".end"].map((part) => row.querySelector(part)?.textContent);
      return parts.join(" ").replace(/\s+/g, " ").trim();
    }),
  );
}

/** Waits until the page shows the text within the element that the selector names. */
export async function expectText(page: Page, selector: string, text: string | RegExp): Promise<void> {
  await page.locator(selector, { hasText: text }).first().waitFor();
}

/** The page scrolls up and down only. */
export async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
}
