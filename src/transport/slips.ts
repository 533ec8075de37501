import type { CallRecord } from "../call-record.js";
import type { Operation } from "../interface/catalog.js";
import type { ServerSession } from "../server/uc-server.js";
import type { Invoke } from "./frame.js";

/** Tells the linter what of an invoke was read all the same, or differs in itself. */
export function tellSlips(
  session: ServerSession,
  { turnedIds, operationName, operationId, ber }: Invoke,
  call: CallRecord,
  operation: Operation | undefined,
): void {
  const { server, user } = session;
  const about = { function: call.function, call, session, user: user.name };
  for (const id of turnedIds ?? []) {
    server.activity.emit("slipped", { slip: "lenient-value", ...about, what: `${id} that is no whole number` });
  }
  for (const slip of ber?.slips ?? []) server.activity.emit("slipped", { ...about, ...slip });
  if (operation && operationName !== undefined && operationId !== undefined && operation.id !== operationId) {
    server.activity.emit("slipped", { slip: "id-and-name-differ", ...about });
  }
}
