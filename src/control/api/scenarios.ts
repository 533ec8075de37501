import * as z from "zod";
import { durationUpTo } from "../../common/duration.js";
import type { ScenarioRun } from "../../scenarios/run.js";
import { type ScenarioInput, scenarioFileSchema } from "../../scenarios/scenario-file.js";
import { clearTimeout, setTimeout } from "../../time/platform.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute, refuseUnknownServer, StatusAnswer, serverQuery } from "./route.js";

const which = z.strictObject({ server: z.string().min(1).optional().describe("UCSID; all when left out.") });

const byName = z.strictObject({ name: z.string().min(1).describe("One of GET /scenarios.") });

/** Ten minutes: the longest that a request may wait. */
const LONGEST_WAIT_MS = 600_000;

/** A duration in a query, where a number of ms is a text. */
const queryDuration = z
  .string()
  .transform((text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text))
  .pipe(durationUpTo(LONGEST_WAIT_MS, "10 minutes"));

function isByName(body: unknown): body is z.infer<typeof byName> {
  return byName.safeParse(body).success;
}

/** Resolves when the run is over, or after `ms` of real time. */
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

/** Scenarios: steps that happen to a server, timed by its clock or by calls of its clients. */
export const scenarioRoutes = [
  controlRoute("GET /scenarios", {
    answer: answers.scenarios,
    summary: "The scenarios that can be run by name, and the runs",
    query: which,
    run({ emulator, emulator: { scenarios }, query: { server } }) {
      refuseUnknownServer(emulator, server);
      return { scenarios: scenarios.available(), runs: scenarios.list(server) };
    },
  }),
  controlRoute("POST /scenarios", {
    answer: answers.run,
    mayFail: true,
    summary:
      "Begins a scenario, by its name or given as in a file of scenarios/; steps that wait for nothing are done at once",
    query: serverQuery,
    body: z.record(z.string(), z.unknown()),
    documented: z.union([byName, scenarioFileSchema]),
    status: 201,
    example: { id: "scenario-1", name: "incoming-call-answered", server: "local", state: "running", done: 0, steps: 3 },
    run({ emulator, query: { server }, body }) {
      refuseUnknownServer(emulator, server);
      const { scenarios } = emulator;
      const run = isByName(body)
        ? scenarios.beginByName(body.name, server)
        : scenarios.begin(body as ScenarioInput, server);
      return run.state === "failed" ? new StatusAnswer(409, run.status) : run.status;
    },
  }),
  controlRoute("DELETE /scenarios", {
    answer: answers.nothing,
    summary: "Stops all runs; their temporary actions are undone",
    query: which,
    run({ emulator, query: { server } }) {
      refuseUnknownServer(emulator, server);
      emulator.scenarios.stopAll(server);
    },
  }),
  controlRoute("GET /scenarios/:id", {
    answer: answers.run,
    mayFail: true,
    summary:
      "How far a scenario has got; with `within` once it is over, or after that time: 409 when it has failed or still runs then",
    query: z.strictObject({
      within: queryDuration.optional().describe("Waits this long in real time for the end: ms, or a text such as 10s."),
      status: z
        .enum(["409", "200"])
        .default("409")
        .describe("With within: the status of a run that has not finished well, 409 or 200."),
    }),
    async run({ emulator, path: { id = "" }, query: { within, status } }) {
      const run = emulator.scenarios.get(id);
      if (!run) throw unknownRun(id);
      if (within === undefined) return run.status;
      await waitFor(run, within);
      const isWell = run.state === "finished" || run.state === "stopped";
      return isWell ? run.status : new StatusAnswer(Number(status), run.status);
    },
  }),
  controlRoute("DELETE /scenarios/:id", {
    answer: answers.run,
    summary: "Stops a run; its temporary actions are undone",
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
