// The two kinds of load, over lanes of any kind (an HTTP connection, event channels): something with `ask(done)`.
import { processor } from "./machine.mjs";

/**
 * Closed loop: each lane asks again as soon as it has its answer, for some seconds or for an amount of requests in all.
 * Gives the number of answers, requests a second, and with `pid` the server's processor time a request in µs.
 */
export async function closedLoop(lanes, { seconds, amount = Number.POSITIVE_INFINITY, pid }) {
  const before = pid && processor(pid);
  const begun = performance.now();
  const until = seconds ? begun + seconds * 1000 : Number.POSITIVE_INFINITY;
  let asked = 0;
  let answered = 0;
  let last = begun;
  await Promise.all(
    lanes.map(
      (lane) =>
        new Promise((resolve) => {
          const next = () => {
            if (asked >= amount || last >= until) return resolve();
            asked++;
            lane.ask(() => {
              answered++;
              last = performance.now();
              next();
            });
          };
          next();
        }),
    ),
  );
  return {
    answered,
    rate: answered / ((last - begun) / 1000),
    cpu: before === undefined ? undefined : (processor(pid) - before) / answered,
  };
}

/** Goes on, unmeasured, until each lane is at a place where it may pause for long. */
export async function untilAtRest(lanes) {
  const next = (lane, done) => (lane.rests ? done() : lane.ask(() => next(lane, done)));
  await Promise.all(lanes.map((lane) => new Promise((done) => next(lane, done))));
}

/** How long requests that are still unanswered are waited for. */
const PATIENCE_MS = 500;

/**
 * Open loop: requests are due at constant distances, whatever the server does. One that finds no free lane waits, and its
 * time counts from when it was due: a server that stalls cannot keep requests away that would have been slow
 * ("coordinated omission"). Gives all times in ms; what is unanswered at the end counts with the time until then.
 */
export async function openLoop(lanes, { rate, seconds }) {
  const count = Math.round(rate * seconds);
  const free = [...lanes];
  const waiting = [];
  const times = [];
  const running = new Set();
  const begun = performance.now();
  const send = (lane, due) => {
    running.add(due);
    lane.ask(() => {
      if (running.delete(due)) times.push(performance.now() - due);
      if (waiting.length > 0) send(lane, waiting.shift());
      else free.push(lane);
    });
  };
  let sent = 0;
  const distance = 1000 / rate;
  const end = begun + seconds * 1000;
  // Without a timer, which would be late by up to a millisecond: the core of the load has nothing else to do.
  for (let now = begun; ; now = performance.now()) {
    for (; sent < count && begun + sent * distance <= now; sent++) {
      const due = begun + sent * distance;
      const lane = free.pop();
      if (lane) send(lane, due);
      else waiting.push(due);
    }
    if (sent === count && waiting.length === 0 && running.size === 0) break;
    if (now > end + PATIENCE_MS) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  const now = performance.now();
  for (const due of [...waiting, ...running]) times.push(now - due);
  waiting.length = 0;
  running.clear();
  await allFree(lanes);
  return times;
}

async function allFree(lanes) {
  while (lanes.some(({ busy }) => busy)) await new Promise((resolve) => setTimeout(resolve, 1));
}
