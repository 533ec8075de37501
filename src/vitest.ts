import { test as base, type TestAPI } from "vitest";
import { type StartOptions, startServer, type UcEmulator, type UcServerHandle } from "./index.js";

/** What a test is handed. */
export interface UcFixtures {
  /** The emulator of the test file. */
  readonly emulator: UcEmulator;
  /** A fresh server in it, of this test alone. */
  readonly uc: UcServerHandle;
}

/**
 * A `test` whose tests get `uc`, an emulated server of their own, in one emulator a file:
 *
 *     const test = ucTest({ seed: 1 });
 *     test("calls", async ({ uc }) => { const alice = await uc.logIn("alice"); … });
 */
export function ucTest(options: StartOptions = {}): TestAPI<UcFixtures> {
  return base.extend<UcFixtures>({
    emulator: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixture's needs from the pattern
      async ({}, use) => {
        const emulator = await startServer(options);
        await use(emulator);
        await emulator.stop();
      },
      { scope: "file" },
    ],
    uc: async ({ emulator }, use) => {
      const server = emulator.server();
      await use(server);
      server.remove();
    },
  });
}

/** The same with the options left as they are. */
export const test: TestAPI<UcFixtures> = ucTest();
