import * as z from "zod";
import type { ScenarioRun } from "../../scenarios/run.js";
import { type ScenarioInput, scenarioFileSchema } from "../../scenarios/scenario-file.js";
import { clearTimeout, setTimeout } from "../../time/platform.js";
import { ControlError, controlRoute, serverOf, serverQuery } from "./route.js";

const which = z.strictObject({ server: z.string().min(1).optional().describe("UCSID; all when left out.") });

const byName = z.strictObject({ name: z.string().min(1).describe("One of GET /scenarios.") });

/** Ten minutes: the longest that a request may wait. */
const LONGEST_WAIT_MS = 600_000;

function isByName(body: unknown): body is z.infer<typeof byName> {
  return byName.safeParse(body).success;
}

/** Resolves when the run is over, or `ms` of real time have gone by. */
function waitFor(run: ScenarioRun, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const over = (): void => {
      clearTimeout(timer);
      resolve();
    };
    run.finished.then(over, over);
  });
}

/** Scenarios: a row of things that happen, in time with the clock and with the clients. */
export const scenarioRoutes = [
  controlRoute("GET /scenarios", {
    summary: "The scenarios that can be run by name, and those that run or have run",
    query: which,
    run: ({ emulator: { scenarios }, query: { server } }) => ({
      scenarios: scenarios.available(),
      runs: scenarios.list(server),
    }),
  }),
  controlRoute("POST /scenarios", {
    summary:
      "Begins a scenario, by its name or as in a file of scenarios/; steps that wait for nothing are done at once",
    query: serverQuery,
    body: z.record(z.string(), z.unknown()),
    documented: z.union([byName, scenarioFileSchema]),
    status: 201,
    example: { id: "scenario-1", name: "incoming-call-answered", server: "local", state: "running", done: 0, steps: 3 },
    run({ emulator, query: { server }, body }) {
      if (server !== undefined) serverOf(emulator, server);
      const { scenarios } = emulator;
      return (
        isByName(body) ? scenarios.beginByName(body.name, server) : scenarios.begin(body as ScenarioInput, server)
      ).status;
    },
  }),
  controlRoute("DELETE /scenarios", {
    summary: "Stops all that run: what they set for a time is taken back",
    query: which,
    run({ emulator, query: { server } }) {
      if (server !== undefined) serverOf(emulator, server);
      emulator.scenarios.stopAll(server);
    },
  }),
  controlRoute("GET /scenarios/:id", {
    summary: "How far a scenario has got; with `within` once it is over, or after so many ms of real time",
    query: z.strictObject({
      within: z.coerce.number({ error: "expected a number" }).min(0).max(LONGEST_WAIT_MS).optional(),
    }),
    async run({ emulator, path: { id = "" }, query: { within } }) {
      const run = emulator.scenarios.get(id);
      if (!run) throw unknownRun(id);
      if (within !== undefined) await waitFor(run, within);
      return run.status;
    },
  }),
  controlRoute("DELETE /scenarios/:id", {
    summary: "Stops a scenario: what it set for a time is taken back",
    run({ emulator, path: { id = "" } }) {
      const run = emulator.scenarios.get(id);
      if (!run) throw unknownRun(id);
      run.stop();
      return run.status;
    },
  }),
];

const unknownRun = (id: string): ControlError =>
  new ControlError(404, `there is no run "${id.slice(0, 64)}"`, "path.id", "GET /__admin/scenarios lists them");
