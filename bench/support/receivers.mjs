// Clients of the event channel that check what they receive, for benchmarks of events.
import { WebSocket } from "ws";

export const open = (url) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.once("open", () => resolve(socket));
    socket.once("error", reject);
  });

/**
 * Every receiver must get #0, #1, #2 … of a round, in this order; resolves when all have all. Binary frames are looked
 * through like texts.
 */
export function receiveAll(receivers, count, round) {
  return new Promise((resolve, reject) => {
    let left = receivers.length;
    for (const socket of receivers) {
      let next = 0;
      socket.onmessage = ({ data: frame }) => {
        const data = typeof frame === "string" ? frame : frame.latin1Slice();
        const at = data.indexOf("#");
        if (at < 0) return;
        if (!data.startsWith(`#${round}.${next}#`, at))
          return reject(new Error(`out of order: wanted ${round}.${next}, got ${data}`));
        if (++next === count && --left === 0) resolve();
      };
    }
  });
}

/** Messages a second that arrive when the world is changed so many times: `trigger(change)`. */
export async function broadcastRate(receivers, trigger, changes, round) {
  const all = receiveAll(receivers, changes, round);
  const begun = performance.now();
  for (let change = 0; change < changes; change++) trigger(change);
  await all;
  return (receivers.length * changes) / ((performance.now() - begun) / 1000);
}
