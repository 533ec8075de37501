import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { Stage } from "../support/sequences/stage.js";
import { SEQUENCES } from "../support/sequences/table.js";

let uc: UcEmulator;
beforeAll(async () => {
  uc = await startServer();
});
afterAll(() => uc.stop());

describe("what each line hears, in order (docs/telephony.md)", () => {
  it.each(SEQUENCES)("$id: $title", async ({ telephony, run, told }) => {
    const stage = await Stage.open(uc, telephony ?? {});
    await run(stage);
    stage.close();
    expect(stage.told).toEqual(told);
  });
});
