import * as z from "zod";
import type { StateFile } from "../../state/state-file.js";
import { UsageError } from "../../usage-error.js";
import { properName } from "../../world/names.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute, ofQuery, serverOf } from "./route.js";
import { differences, shownState } from "./shown-state.js";

const which = z.strictObject({
  server: z.string().min(1).optional().describe("UCSID; only snapshots in which this server is."),
});

const request = z.strictObject({
  ucsid: z.string().min(1).optional().describe("The server that is kept; the whole emulator when left out."),
  name: properName(100).optional().describe("For people."),
});

const EXAMPLE = {
  id: "snapshot-1",
  name: "everybody logged in",
  at: "2026-01-15T12:00:00.000Z",
  ucsid: "local",
  servers: [{ ucsid: "local", time: "2026-01-15T12:00:00.000Z", running: true, users: 21, sessions: 2, timers: 1 }],
};

const unknown = (id: string): ControlError =>
  new ControlError(404, `there is no snapshot "${id.slice(0, 64)}"`, "path.id", "GET /__admin/snapshots lists them");

/** Snapshots: the whole state of a server, or of all, to come back to. */
export const snapshotRoutes = [
  controlRoute("GET /snapshots", {
    answer: answers.snapshots,
    summary: "The snapshots that are kept, the oldest first",
    query: which,
    example: { snapshots: [EXAMPLE] },
    run({ emulator, query: { server } }) {
      const snapshots = emulator.snapshots.list(server);
      if (server !== undefined && snapshots.length === 0) serverOf(emulator, server);
      return { snapshots };
    },
  }),
  controlRoute("POST /snapshots", {
    answer: answers.snapshot,
    summary: "Keeps the whole state of a server, or of the emulator with all servers, as it is now",
    body: request,
    status: 201,
    example: EXAMPLE,
    run({ emulator: { snapshots }, emulator, body }) {
      if (body.ucsid !== undefined) serverOf(emulator, body.ucsid, "body.ucsid");
      try {
        return snapshots.keep(body, shownState(emulator, body.ucsid));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        const hint = "delete one: DELETE /__admin/snapshots/{id}, or all: DELETE /__admin/snapshots";
        throw new ControlError(409, error.message, "body", hint);
      }
    },
  }),
  controlRoute("POST /snapshots/:id/restore", {
    answer: answers.snapshot,
    summary:
      "Puts back what the snapshot keeps, as often as wanted; sessions that are not in it end, a server that was removed is there again",
    example: EXAMPLE,
    run({ emulator, path: { id = "" } }) {
      const view = emulator.snapshots.restore(id);
      if (!view) throw unknown(id);
      return view;
    },
  }),
  controlRoute("GET /snapshots/:id/diff", {
    answer: answers.differences,
    summary: "What is different now, or in another snapshot: people, presence, calls, sessions, faults, time",
    query: z.strictObject({
      with: z.string().min(1).optional().describe("The id of a later snapshot; the present when left out."),
    }),
    example: { differences: [{ path: "local.users.alice.presence", before: "available", after: "absent" }] },
    run({ emulator: { snapshots }, emulator, path: { id = "" }, query }) {
      const before = snapshots.shown(id);
      if (!before) throw unknown(id);
      const later = query.with === undefined ? undefined : snapshots.shown(query.with);
      if (query.with !== undefined && !later) {
        throw new ControlError(404, `there is no snapshot "${query.with.slice(0, 64)}"`, "query.with");
      }
      const ucsid = snapshots.list().find((one) => one.id === id)?.ucsid;
      return { differences: differences(before.shown, later ? later.shown : shownState(emulator, ucsid)) };
    },
  }),
  controlRoute("GET /snapshots/:id/state", {
    answer: answers.state,
    summary: "What the snapshot keeps, for a file, as GET /state gives the present; it holds passwords and session ids",
    async run({ emulator, path: { id = "" } }): Promise<StateFile> {
      const { saveState } = await import("../../on-demand.js");
      const snapshot = emulator.snapshots.get(id);
      if (!snapshot) throw unknown(id);
      return ofQuery(() => saveState(snapshot));
    },
  }),
  controlRoute("DELETE /snapshots", {
    answer: answers.nothing,
    summary: "Forgets all snapshots",
    run: ({ emulator }) => emulator.snapshots.clear(),
  }),
  controlRoute("DELETE /snapshots/:id", {
    answer: answers.nothing,
    summary: "Forgets a snapshot",
    run({ emulator, path: { id = "" } }) {
      if (!emulator.snapshots.delete(id)) throw unknown(id);
    },
  }),
];
