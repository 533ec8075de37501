import { createHash } from "node:crypto";

/** A file of the state, as a test changes it. */
export interface AnyState {
  [field: string]: unknown;
  sum: string;
  servers: { [field: string]: unknown; state: number }[];
  graph: { shapes: [string, ...string[]][]; objects: unknown[][] };
}

/** The same with the sum that fits, as somebody would write it who knows how. */
export function summed(state: AnyState): AnyState {
  const { sum: _sum, ...rest } = state;
  return { ...rest, sum: createHash("sha256").update(JSON.stringify(rest)).digest("hex") } as AnyState;
}

/** The number of the first shape of that class. */
export function shapeOf({ graph }: AnyState, name: string, field?: string): number {
  const at = graph.shapes.findIndex(([is, ...names]) => is === name && (field === undefined || names.includes(field)));
  if (at < 0) throw new Error(`the state has no ${name}`);
  return at;
}

/** The first row of that class. */
export function rowOf(state: AnyState, name: string, field?: string): unknown[] {
  const shape = shapeOf(state, name, field);
  const row = state.graph.objects.find(([is]) => is === shape);
  if (!row) throw new Error(`the state has no ${name}`);
  return row;
}

/** Puts another value into a field of the first object of that class. */
export function put(state: AnyState, name: string, field: string, value: unknown): void {
  const names = state.graph.shapes[shapeOf(state, name, field)] ?? [];
  rowOf(state, name, field)[(names as readonly string[]).indexOf(field)] = value;
}
