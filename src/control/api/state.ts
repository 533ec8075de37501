import * as z from "zod";
import type { Emulator } from "../../emulator.js";
import { MOST_STATE_BYTES, type StateFile, stateFileSchema } from "../../state/state-file.js";
import { answers } from "./answers.js";
import { controlRoute, ofBody, ofQuery, serverOf } from "./route.js";
import { differences, type StateDifference, shownState } from "./shown-state.js";

const which = z.strictObject({
  server: z.string().min(1).optional().describe("UCSID; the whole emulator when left out."),
});
const how = which.extend({
  dryRun: z.enum(["true", "false"]).default("false").describe("true: only says what would be different."),
});

/** What loading changes for people: before it, and after it. */
async function load(
  emulator: Emulator,
  body: unknown,
  ucsid: string | undefined,
  dryRun: boolean,
): Promise<StateDifference[]> {
  const { loadState } = await import("../../on-demand.js");
  const loaded = ofBody(() => loadState(emulator, body, ucsid));
  const of = loaded.file.ucsid;
  // A server that is not there yet has no state that could be different.
  const before = of !== undefined && !emulator.server(of) ? {} : shownState(emulator, of);
  if (dryRun) loaded.discard();
  else loaded.commit();
  return differences(before, loaded.shown);
}

/** The whole state as data for a file, to go on from in another process. */
export const stateRoutes = [
  controlRoute("GET /state", {
    answer: answers.state,
    summary: "The whole state, for a file; it holds passwords and session ids",
    query: which,
    async run({ emulator, query: { server } }): Promise<StateFile> {
      const { saveState } = await import("../../on-demand.js");
      const ucsid = server === undefined ? undefined : serverOf(emulator, server).ucsid;
      return ofQuery(() => saveState(emulator.snapshots.take(ucsid)));
    },
  }),
  controlRoute("PUT /state", {
    answer: answers.differences,
    summary:
      "Puts such a state in the place of the present one, and says what is different; sessions that are there now end",
    query: how,
    body: z.unknown(),
    documented: stateFileSchema,
    mostBytes: MOST_STATE_BYTES,
    example: { differences: [{ path: "local.users.alice.presence", before: "available", after: "absent" }] },
    run: async ({ emulator, query: { server, dryRun }, body }) => ({
      differences: await load(emulator, body, server, dryRun === "true"),
    }),
  }),
];
