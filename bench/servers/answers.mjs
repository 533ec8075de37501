// What the bare servers answer: bytes that the emulator gave for the same requests, read from the file that ANSWERS names.
import { readFileSync } from "node:fs";

const { ANSWERS } = process.env;
const recorded = ANSWERS ? JSON.parse(readFileSync(ANSWERS, "utf8")) : {};

/** Gives the samples in turns. */
function inTurns({ type, bodies }) {
  let next = 0;
  return {
    type,
    body: () => {
      const body = bodies[next];
      next = next + 1 === bodies.length ? 0 : next + 1;
      return body;
    },
  };
}

/** path → `{ type, body(), jsonp }`; `jsonp` is the same for requests that name a callback. */
export const answers = new Map(
  Object.entries(recorded).map(([path, answer]) => [
    path,
    { ...inTurns(answer), jsonp: answer.jsonp && inTurns(answer.jsonp) },
  ]),
);
