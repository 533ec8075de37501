// How contenders are compared: in short rounds, all of them in each, so that a machine that is slower for a while is so
// for all; with several processes of each, since what the engine makes of the same program differs between processes.
import { median, quantile } from "./numbers.mjs";

/**
 * `contenders` is name → `start()`. For each of `pairs` all are started, and `prepare` gives what is measured; then in each
 * of `rounds` each way is measured for all, each time another one first. `measure(ready, way)` gives figures by name. All
 * of them come back as way → figure → contender → values, in which values at the same place are of the same round.
 */
export async function inRounds(contenders, { pairs, rounds, ways, prepare, measure, finish }) {
  const names = Object.keys(contenders);
  const values = {};
  for (let pair = 0; pair < pairs; pair++) {
    const running = {};
    for (const name of names) {
      const server = await contenders[name]();
      running[name] = { server, ready: await prepare(server, name) };
    }
    for (let round = 0; round < rounds; round++) {
      const first = (pair + round) % names.length;
      for (const way of ways)
        for (const name of [...names.slice(first), ...names.slice(0, first)])
          keep(values, way, name, await measure(running[name].ready, way), names);
    }
    for (const { server, ready } of Object.values(running)) {
      await finish?.(ready);
      await server.stop();
    }
  }
  return values;
}

function keep(values, way, name, figures, names) {
  values[way] ??= {};
  for (const [figure, value] of Object.entries(figures)) {
    values[way][figure] ??= emptyFor(names);
    if (value !== undefined) values[way][figure][name].push(value);
  }
}

const emptyFor = (names) => Object.fromEntries(names.map((name) => [name, []]));

/**
 * A row of the table: medians of a figure for the first contender (ours) and the others, and the ratio to each other
 * one: the median of the ratios of the rounds, with the half of the rounds around it. A figure that nobody could take
 * (the processor's time, where there is no /proc) is left blank.
 */
export function comparedRow(what, values, goals = []) {
  const [ours, ...others] = Object.keys(values);
  if (values[ours].length === 0) return { what, ours: Number.NaN };
  const ratios = {};
  for (const other of others) {
    const ofRounds = values[ours].map((value, round) => value / values[other][round]);
    ratios[other] = { median: median(ofRounds), low: quantile(ofRounds, 0.25), high: quantile(ofRounds, 0.75) };
  }
  return {
    what,
    ours: median(values[ours]),
    others: Object.fromEntries(others.map((other) => [other, median(values[other])])),
    ratios,
    goals,
  };
}
