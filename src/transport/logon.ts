import { failed } from "../rose/outcome.js";
import { authenticate } from "../server/authenticate.js";
import { LogonError } from "../server/logon-error.js";
import type { UcServer } from "../server/uc-server.js";
import type { User } from "../world/directory.js";
import type { Exchange } from "./exchange.js";
import type { Attempt } from "./reply.js";

/**
 * Goes on with the user who sends the request. A failed logon is answered here: 401 with a challenge when HTTP
 * authentication was used, or none, and not suppressed; 400 otherwise (documented, protocol.md §3).
 */
export function logOn(
  server: UcServer,
  exchange: Exchange,
  attempt: Attempt,
  authSchemes: string,
  goOn: (user: User) => void | Promise<void>,
): void | Promise<void> {
  const { options, note } = exchange;
  const known = (user: User): void | Promise<void> => {
    note.user = user.name;
    return goOn(user);
  };
  try {
    const user = authenticate(server, options.credentials);
    if (!(user instanceof Promise)) return known(user);
    return user.then(known, (error) => refuse(error, exchange, attempt, authSchemes));
  } catch (error) {
    refuse(error, exchange, attempt, authSchemes);
  }
}

function refuse(error: unknown, { options, answer, note }: Exchange, attempt: Attempt, authSchemes: string): void {
  if (!(error instanceof LogonError)) throw error;
  note.reason = error.reason;
  if (options.credentials.kind === "password") note.user = options.credentials.user.slice(0, 64);
  // The header is also there when no401 turned the status into 400 (observed, protocol.md §3).
  if (options.challenge) answer.header("www-authenticate", authSchemes);
  if (options.challenge && !options.no401) answer.challenged(failed(error.value()), attempt);
  else answer.outcome(failed(error.value()), attempt);
}
