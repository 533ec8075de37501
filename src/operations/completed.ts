import type { AsnOptionalParameters } from "../interface/types.generated.js";
import { setImmediate } from "../time/platform.js";
import type { Call } from "./handler.js";

/**
 * For operations whose argument may have `CompletedEventID`: asnOperationComplete with that id follows all that the call
 * brings, and the result repeats it (documented, protocol.md §7, module ENetROSEInterface and Auth). Gives the part of the
 * result. Events of a handler that returns a promise are not held until its answer, so there the event waits a turn
 * (`later`).
 */
export function completed(
  { server, session }: Call,
  parameters: AsnOptionalParameters | undefined,
  answered: "now" | "later" = "now",
): { optionalParams?: AsnOptionalParameters } {
  const id = parameters?.CompletedEventID;
  if (typeof id !== "string") return {};
  const tell = (): void => session && server.delivery.send(session, "asnOperationComplete", { u8sCompletionID: id });
  if (answered === "now") tell();
  else setImmediate(tell);
  return { optionalParams: { CompletedEventID: id } };
}
