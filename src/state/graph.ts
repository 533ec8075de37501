import * as z from "zod";

/**
 * Objects that refer to each other, as JSON. Each object is a row, known by its number. A row begins with what the object
 * is: the name of a container, or the number of a shape. A shape is a class with the names of its fields.
 *
 * A value is itself when it is a text, a finite number, a boolean or null. All else is a list: `[17]` is the object of row
 * 17, `["undefined"]` and `["-0"]` are what they say, `["program", NAME]` a named part of the program, `["world", SERVER,
 * PART]` a part of the data that a server's world began with, and `["own"]` what the program puts there itself.
 */
export interface Graph {
  readonly shapes: readonly (readonly [string, ...string[]])[];
  readonly objects: readonly GraphRow[];
}

export type GraphRow = readonly [number | ContainerName, ...Coded[]];

/** A value in a row. */
export type Coded = string | number | boolean | null | Tagged;
type Tagged =
  | readonly [number]
  | readonly [keyof typeof OTHERS]
  | readonly ["own"]
  | readonly ["bigint" | "program", string]
  | readonly ["world", number, string];

/** A row, checked. */
export interface CheckedRow {
  /** The container's name, or that of the class. */
  readonly is: string;
  /** The names of its fields; undefined for a container. */
  readonly names: readonly string[] | undefined;
  readonly values: readonly Coded[];
}

/** The values that JSON has no form for. */
export const OTHERS = {
  undefined: undefined,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
  "-0": -0,
} as const;

const CONTAINERS = ["Array", "Map", "Set", "WeakMap", "WeakSet", "Date", "Uint8Array", "Buffer"] as const;
export type ContainerName = (typeof CONTAINERS)[number];

/** What the shape of an object without class is called. */
export const PLAIN = "Object";
/** What the shape of an object is called that the program makes itself, once and in one place. */
export const PART = "part";

const index = z.int().nonnegative();
const tagged = z.union([
  z.tuple([index]),
  z.tuple([z.enum(Object.keys(OTHERS) as [keyof typeof OTHERS])]),
  z.tuple([z.literal("own")]),
  z.tuple([z.enum(["bigint", "program"]), z.string().max(1_000)]),
  z.tuple([z.literal("world"), index, z.string()]),
]);
const plainValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const shape = z.tuple([z.string().min(1)], z.string());

/** Only the frame: each of very many values by itself is checked while it is read. */
export const graphSchema = z.object({
  shapes: z.array(shape).max(100_000),
  objects: z.array(z.array(z.unknown()).min(1)),
});

/** The value, checked; undefined when it is none. */
export function codedValue(value: unknown): { readonly coded: Coded } | undefined {
  const read = Array.isArray(value) ? tagged.safeParse(value) : plainValue.safeParse(value);
  return read.success ? { coded: read.data } : undefined;
}

export const isContainerName = (name: unknown): name is ContainerName => CONTAINERS.some((one) => one === name);
