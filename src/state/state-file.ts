import { createHash } from "node:crypto";
import * as z from "zod";
import { tryCheck } from "../common/check.js";
import { describeValue } from "../common/describe-value.js";
import { isRecord } from "../matching/path.js";
import { unfitText } from "../matching/walk.js";
import { UsageError } from "../usage-error.js";
import { type Graph, graphSchema } from "./graph.js";

/** What a file of the state says that it is. */
export const FORMAT = "ucserver-emulator state";

/**
 * The version of the form, and of what the classes of the state hold. It counts up with a release in which a class of the
 * state has other fields: test/state/shapes.test.ts tells.
 */
export const FORMAT_VERSION = 1;

/** The most bytes of a file (chosen): a text of JavaScript may have twice as many characters. */
export const MOST_STATE_BYTES = 268_435_456;

const number = z.int().nonnegative();
const added = z.array(
  z.strictObject({
    id: z.string().regex(/^added-\d{1,12}$/, "expected an id such as added-1"),
    server: z.string().optional(),
    fixtures: z.unknown(),
  }),
);

const serverSchema = z.strictObject({
  ucsid: z.string(),
  time: z.string().describe("The server's own time, ISO 8601."),
  running: z.boolean().describe("Whether its time passed by itself."),
  users: number,
  sessions: number,
  timers: number.describe("How many timers are kept."),
  leftOut: z
    .strictObject({
      channels: number.describe("Sessions whose event channels were open; a client opens another one."),
      waitingCalls: number.describe("Calls that waited for a delay."),
      scenarios: number.describe("Scenarios under way."),
      timers: number.describe("Timers of those, and of delayed events of fixture responses."),
    })
    .describe("What a file cannot keep."),
  connected: z.array(z.string()).describe("The ids of the sessions whose event channels were open."),
  world: z
    .strictObject({ aliases: z.array(z.string()), connected: z.boolean(), parts: z.record(z.string(), number) })
    .describe("The data that its world began with; `parts` says which of the file's parts."),
  added: added.describe("The responses that were added for it."),
  state: number.describe("Its object in the graph."),
});

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  madeBy: z.string().describe("The release that wrote it."),
  at: z.string().describe("When the state was taken, by the machine's clock, ISO 8601."),
  ucsid: z.string().optional().describe("The server that it is of; missing for the whole emulator."),
  servers: z.array(serverSchema).min(1),
  shared: z.strictObject({ faults: number, added }).optional().describe("What is set for all servers."),
  parts: z.array(z.unknown()).describe("Parts of the data that worlds began with."),
  graph: graphSchema.describe("The objects of the state, as docs/decisions/0008-state-in-a-file.md explains."),
  sum: z.string().describe("SHA-256 of all else, as compact JSON, in hex: nobody has changed it by hand."),
});

/** The state of a server, or of a whole emulator, as it is written to a file: JSON. */
export type StateFile = Omit<z.output<typeof fileSchema>, "graph"> & { readonly graph: Graph };
/** One server in such a file. */
export type SavedServer = StateFile["servers"][number];

/** The file's own schema, for documents. */
export const stateFileSchema: z.ZodType = fileSchema;

/** The sum of a file, whatever sum it says itself. */
export const sumOf = ({ sum: _sum, ...rest }: Readonly<Record<string, unknown>>): string =>
  createHash("sha256").update(JSON.stringify(rest)).digest("hex");

/** Reads the frame of a state from outside. Throws UsageError with the reason. */
export function readStateFile(input: unknown): StateFile {
  if (!isRecord(input) || input.format !== FORMAT) {
    const got = isRecord(input) ? `format ${describeValue(input.format)}` : describeValue(input);
    throw UsageError.at("format", `expected a file of the state, which has format "${FORMAT}", got ${got}`);
  }
  const { version, madeBy } = input;
  if (version !== FORMAT_VERSION) {
    const maker = typeof madeBy === "string" ? `; release ${madeBy.slice(0, 50)} made the file` : "";
    const known = `this release reads version ${FORMAT_VERSION}, got ${describeValue(version)}${maker}`;
    const newer = typeof version === "number" && version > FORMAT_VERSION;
    throw UsageError.at("version", newer ? `is too new: ${known}; take a newer release` : known);
  }
  const read = tryCheck(fileSchema, input);
  if ("mistakes" in read) throw UsageError.of(read.mistakes);
  if (read.data.sum !== sumOf(input)) {
    throw UsageError.at("sum", "does not fit the rest: the file was cut, or changed by hand");
  }
  // The rows are checked one by one when they are read.
  return read.data as unknown as StateFile;
}

/** Reads the text of such a file. Throws UsageError with the reason. */
export function parseState(text: string): unknown {
  const reason = unfitText(text);
  if (reason !== undefined) throw new UsageError(`it ${reason}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`it is cut off, or is no JSON: ${why}`);
  }
}
