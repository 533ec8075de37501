import { MOST_LEVELS } from "../matching/walk.js";
import { UsageError } from "../usage-error.js";
import { type CheckedRow, type Coded, OTHERS, PLAIN } from "./graph.js";

/** A value of a graph as plain data: lists and objects without class. Throws UsageError for anything else in it. */
export function plainData(coded: Coded, row: (number: number) => CheckedRow, levels = MOST_LEVELS): unknown {
  if (!Array.isArray(coded)) return coded;
  const [tag] = coded;
  if (typeof tag !== "number") {
    if (Object.hasOwn(OTHERS, String(tag))) return OTHERS[tag as keyof typeof OTHERS];
    throw new UsageError("it holds something that is no data");
  }
  if (levels === 0) throw new UsageError("its data contain themselves, or are nested too deep");
  const { is, names, values } = row(tag);
  if (is === "Array") return values.map((value) => plainData(value, row, levels - 1));
  if (is !== PLAIN || !names) throw new UsageError("it holds something that is no data");
  return Object.fromEntries(names.map((name, index) => [name, plainData(values[index] ?? null, row, levels - 1)]));
}
