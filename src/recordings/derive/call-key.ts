import { createHash } from "node:crypto";
import { catalog } from "../../interface/catalog.js";
import { withoutVarying } from "../../interface/varying.js";
import { isRecord } from "../../matching/path.js";
import type { RecordedCall } from "../recording.js";

/** Which calls count as the same: those of one operation, by one user, with the same argument but for what varies. */
export interface CallKey {
  readonly operation: string;
  readonly server?: string;
  readonly user?: string;
  /** The argument without what varies; undefined where nothing is left. */
  readonly argument: Record<string, unknown> | undefined;
}

/** `ofManyServers`: the server counts too. */
export function keyOf(
  call: Pick<RecordedCall, "function" | "argument" | "server" | "user">,
  ofManyServers: boolean,
): CallKey {
  const { server, user } = call;
  return {
    operation: call.function,
    ...(ofManyServers && server !== undefined && { server }),
    ...(user !== undefined && { user }),
    argument: matched(call.function, call.argument),
  };
}

function matched(operation: string, argument: unknown): Record<string, unknown> | undefined {
  const rest = withoutVarying(catalog.operation(operation)?.argument, argument);
  if (!isRecord(rest) || Object.keys(rest).length === 0) return undefined;
  return asPattern(rest) as Record<string, unknown>;
}

/** A field whose name begins with $ would be an operator of a pattern, so it is left out. */
function asPattern(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asPattern);
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).filter(([name]) => !name.startsWith("$"));
  return Object.fromEntries(fields.map(([name, inner]) => [name, asPattern(inner)]));
}

/** The same text for the same calls, whatever the order of their fields. */
export const keyText = ({ operation, server, user, argument }: CallKey): string =>
  sortedText([operation, server ?? null, user?.toLowerCase() ?? null, argument ?? {}]);

/** A short name for the calls of a key's text. */
export const shortKey = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 6);

/** JSON with the fields of each object in the order of their names. */
export function sortedText(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
