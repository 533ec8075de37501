import fc from "fast-check";
import { expect, it } from "vitest";
import { useEmulator } from "../support/emulator.js";
import { GraphReader, readServer } from "../support/graph.js";
import { steps, Walkers } from "../support/walkers.js";

const emulator = useEmulator({ seed: 1, maxSessions: 100_000 });

it("what goes on from a restored snapshot gives the same answers, the same events, the same state", async () => {
  const counts = { steps: 0, answered: 0, events: 0 };
  await fc.assert(
    fc.asyncProperty(steps(25), steps(20), steps(10), async (before, after, between) => {
      const uc = emulator.uc.server();
      const walkers = await Walkers.begin(uc);
      const identities = new GraphReader(true);
      const shape = (): string[] => readServer(new GraphReader(), uc);
      await walkers.walk(before);

      const snapshot = uc.snapshot();
      const kept = readServer(identities, uc);
      const first = await walkers.walk(after);
      const end = shape();
      for (let time = 0; time < 2; time++) {
        uc.restore(snapshot);
        expect(readServer(identities, uc)).toEqual(kept);
        expect(await walkers.walk(after)).toEqual(first);
        expect(shape()).toEqual(end);
        await walkers.walk(between);
      }

      counts.steps += after.length;
      counts.answered += first.answers.filter((answer) => /: (\w+ )?200 /.test(answer)).length;
      counts.events += Object.values(first.events).flat().length;
      await walkers.end();
      uc.remove();
    }),
    { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 25) },
  );
  // A walk in which nothing succeeds and nobody is told of anything would prove nothing.
  expect(counts.answered).toBeGreaterThan(counts.steps / 4);
  expect(counts.events).toBeGreaterThan(counts.steps / 4);
});
