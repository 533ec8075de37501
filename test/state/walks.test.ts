import fc from "fast-check";
import { expect, it } from "vitest";
import type { UcServerHandle } from "../../src/index.js";
import { useEmulator } from "../support/emulator.js";
import { GraphReader, readServer, serverOf } from "../support/graph.js";
import { until } from "../support/until.js";
import { steps, Walkers } from "../support/walkers.js";

const first = useEmulator({ seed: 1, maxSessions: 100_000 });
// Of one seed, as made-up answers follow from it: it is the setting of a process, and no state.
const second = useEmulator({ seed: 1, maxSessions: 100_000 });

const reading = (uc: UcServerHandle): string[] => readServer(new GraphReader("values"), uc);

it("a state that was saved and loaded elsewhere is the same, and goes on in the same way", async () => {
  const counts = { steps: 0, answered: 0, events: 0 };
  await fc.assert(
    fc.asyncProperty(steps(25), steps(20), async (before, after) => {
      const uc = first.uc.server();
      const walkers = await Walkers.begin(uc);
      await walkers.walk(before);
      await walkers.end();
      await until(() => serverOf(uc).channels === 0);

      const text = JSON.stringify(uc.saveState());
      // All that a walk sets off can be written: no timer of it does something that has no name.
      expect(JSON.parse(text).servers[0].leftOut).toEqual({ channels: 0, waitingCalls: 0, scenarios: 0, timers: 0 });
      second.uc.loadState(JSON.parse(text));
      const there = second.uc.server(uc.ucsid);
      expect(reading(there)).toEqual(reading(uc));
      expect({ ...there.saveState(), at: "", sum: "" }).toEqual({ ...JSON.parse(text), at: "", sum: "" });

      const others = walkers.on(there);
      const here = await walkers.walk(after);
      expect(await others.walk(after)).toEqual(here);
      expect(reading(there)).toEqual(reading(uc));

      counts.steps += after.length;
      counts.answered += here.answers.filter((answer) => /: (\w+ )?200 /.test(answer)).length;
      counts.events += Object.values(here.events).flat().length;
      await walkers.end();
      await others.end();
      uc.remove();
      there.remove();
    }),
    { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 25) },
  );
  expect(counts.answered).toBeGreaterThan(counts.steps / 4);
  expect(counts.events).toBeGreaterThan(counts.steps / 4);
});

it("a state after very many calls of any operation is the same elsewhere", async () => {
  const uc = first.uc.server();
  const walkers = await Walkers.begin(uc);
  const many = fc.sample(steps(400), { numRuns: 4, seed: 7 }).flat();
  await walkers.walk(many);
  await walkers.end();
  await until(() => serverOf(uc).channels === 0);
  second.uc.loadState(JSON.parse(JSON.stringify(uc.saveState())));
  const there = second.uc.server(uc.ucsid);
  expect(reading(there)).toEqual(reading(uc));
  const after = fc.sample(steps(60), { numRuns: 2, seed: 8 }).flat();
  const here = await walkers.walk(after);
  const others = walkers.on(there);
  await others.end();
  expect(await others.walk(after)).toEqual(here);
  await walkers.end();
  await others.end();
});
