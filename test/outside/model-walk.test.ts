import { expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { MODEL_WORLD, ModelWalk, type WalkStep } from "../support/model-walk.js";

/** `npm run walk -- --count 100000 --seed 7` is the long mode. */
const STEPS = Number(process.env.WALK_STEPS ?? 300);
const SEED = Number(process.env.WALK_SEED ?? 1);
/** Steps between two looks at everything. */
const LOOK_EVERY = 10;
/** Steps between two snapshots, and how many are taken twice after each. */
const SNAPSHOT_EVERY = 100;
const TWICE = 15;

it(
  "ten people over both transports: what can be seen from outside holds at every look, and restored it goes on the same",
  async () => {
    const emulator = await startServer({ seed: SEED, maxSessions: 1_000_000, sessionIdle: 31_536_000, lint: false });
    const uc = emulator.server({ world: MODEL_WORLD });
    const walk = await ModelWalk.begin(uc, SEED);
    let taken = 0;
    let restores = 0;
    const go = async (step: WalkStep): Promise<unknown> => {
      taken++;
      return walk.take(step);
    };
    while (taken < STEPS) {
      const recent: WalkStep[] = [];
      for (let n = 0; n < SNAPSHOT_EVERY; n += LOOK_EVERY) {
        for (let one = 0; one < LOOK_EVERY; one++) {
          recent.push(walk.next());
          await go(recent.at(-1) as WalkStep);
        }
        expect(await walk.broken(), JSON.stringify(recent)).toEqual([]);
      }
      const snapshot = uc.snapshot();
      const back = walk.remember();
      const steps = Array.from({ length: TWICE }, () => walk.next());
      const first: unknown[] = [];
      for (const step of steps) first.push(await go(step));
      expect(await walk.broken()).toEqual([]);
      const restore = async (): Promise<void> => {
        uc.restore(snapshot);
        restores++;
        await walk.settle();
        back();
      };
      await restore();
      expect(await walk.broken()).toEqual([]);
      // Who looks asks too, and each answer has its number.
      await restore();
      const second: unknown[] = [];
      for (const step of steps) second.push(await go(step));
      expect(second).toEqual(first);
      expect(await walk.broken()).toEqual([]);
    }
    walk.end();
    await emulator.stop();
    const counts = [...walk.counts].map(([kind, count]) => `${kind} ${count}`).join(", ");
    process.stdout.write(`walk: seed ${SEED}, ${taken} steps, ${restores} restores (${counts})\n`);
    // A walk in which nothing succeeds would prove nothing.
    expect(walk.counts.get("granted") ?? 0).toBeGreaterThan(taken / 3);
  },
  60_000 + STEPS * 60,
);
