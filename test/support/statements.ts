import { describe, it } from "vitest";
import type { UcEmulator } from "../../src/index.js";
import { CtiOffice } from "./cti-office.js";

/** One documented statement, or a few that one experiment shows, under their ids. */
export type Row = readonly [
  ids: string,
  what: string,
  run: (office: CtiOffice) => Promise<void>,
  telephony?: Parameters<typeof CtiOffice.open>[1],
];

/** A test for each row, with an office of its own. */
export function statements(title: string, emulator: { readonly uc: UcEmulator }, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [ids, what, run, telephony] of rows) {
      it(`${ids}: ${what}`, async () => run(await CtiOffice.open(emulator.uc, telephony)));
    }
  });
}
