import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { diagram } from "../support/sequences/diagram.js";
import { Stage } from "../support/sequences/stage.js";
import { SEQUENCES } from "../support/sequences/table.js";

const PAGE = "../../docs/telephony.md";
const page = (): string => readFileSync(new URL(PAGE, import.meta.url), "utf8");

let uc: UcEmulator;
beforeAll(async () => {
  uc = await startServer();
});
afterAll(() => uc.stop());

// `npm run generate` brings the page up to date; CI never writes it.
it("the page of the telephone shows the sequences as they run", async () => {
  let text = page();
  for (const { id, run, telephony } of SEQUENCES) {
    const begin = `<!-- sequence ${id} -->`;
    const from = text.indexOf(begin);
    if (from < 0) continue;
    const to = text.indexOf("<!-- end -->", from);
    const stage = await Stage.open(uc, telephony ?? {});
    await run(stage);
    stage.close();
    text = `${text.slice(0, from)}${begin}\n\n${diagram(stage.steps)}\n\n${text.slice(to)}`;
  }
  await expect(text).toMatchFileSnapshot(PAGE);
});

it("the page has a diagram of each of the ten", () => {
  const shown = [...page().matchAll(/<!-- sequence (\d+)\w* -->/g)].map(([, number]) => Number(number));
  expect([...new Set(shown)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
