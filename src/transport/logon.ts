import { failed } from "../rose/outcome.js";
import { authenticate } from "../server/authenticate.js";
import { LogonError } from "../server/logon-error.js";
import type { UcServer } from "../server/uc-server.js";
import type { User } from "../world/directory.js";
import type { Exchange } from "./exchange.js";
import type { Attempt } from "./reply.js";

/**
 * The user who sends the request. A failed logon is answered here, and undefined returned: 401 with a challenge when
 * HTTP authentication was used, or none, and not suppressed; 400 otherwise (documented).
 */
export async function logOn(
  server: UcServer,
  exchange: Exchange,
  attempt: Attempt,
  authSchemes: string,
): Promise<User | undefined> {
  const { options, answer, note } = exchange;
  try {
    const user = await authenticate(server, options.credentials);
    note.user = user.name;
    return user;
  } catch (error) {
    if (!(error instanceof LogonError)) throw error;
    note.reason = error.reason;
    if (options.credentials.kind === "password") note.user = options.credentials.user.slice(0, 64);
    // Observed: the header is also there when no401 turned the status into 400.
    if (options.challenge) answer.header("www-authenticate", authSchemes);
    if (options.challenge && !options.no401) answer.challenged(failed(error.value()), attempt);
    else answer.outcome(failed(error.value()), attempt);
    return undefined;
  }
}
