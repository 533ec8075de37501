import { MASK } from "../common/secrets.js";
import { isOtherFunction } from "../interface/other-functions.js";
import type { JournalRecord, Transport } from "../journal/entry.js";
import { UsageError } from "../usage-error.js";

/** What an export knows beside the entries. */
export interface ExportHost {
  /** Where the emulator is reached: `http://localhost:7224`. */
  readonly origin: string;
  /** UCSID of the server that is meant where none is named. */
  readonly defaultServer: string;
  /** A user's password, if it is the one that every world has where it says nothing; undefined for any other. */
  wellKnownPassword(user: string, ucsid: string | undefined): string | undefined;
  /** The seed of the emulator; undefined without one. */
  readonly seed: number | undefined;
}

/** A call that can be made again. */
export interface AskedCall {
  readonly record: JournalRecord;
  readonly function: string;
  /** `/ws/client/asnGetTime` */
  readonly path: string;
  /** Who called; undefined where nobody has to say. */
  readonly user: string | undefined;
  /** Whether it is made within a session, which has to be begun before. */
  readonly inSession: boolean;
  /** The server, where it is not the default one. */
  readonly ucsid: string | undefined;
  /** Undefined where the request has no body. */
  readonly argument: unknown;
  /** What a person should know of it; empty where there is nothing. */
  readonly remark: string;
}

const PATHS: Readonly<Record<Transport, string | undefined>> = {
  client: "/ws/client/",
  // What was asked on the event channel can be asked by HTTP in the same session.
  socket: "/ws/client/",
  direct: "/ws/direct/",
  public: "/ws/public/",
  controller: "/controller/client/",
  control: undefined,
  other: undefined,
};

/** The path of a call; undefined where it is not kept. */
export function pathOf({ via, function: name }: JournalRecord): string | undefined {
  const folder = PATHS[via?.transport ?? "other"];
  return folder === undefined ? undefined : folder + name;
}

/** The call of an entry, ready to be made again. Throws UsageError where the journal does not have all that is needed. */
export function askedCall(record: JournalRecord, { defaultServer }: ExportHost): AskedCall {
  const { n, kind, function: name, server, argument } = record;
  const refuse = (why: string): never => {
    throw UsageError.at("as", `entry ${n} cannot be written so: ${why}`);
  };
  const path = pathOf(record);
  if (kind !== "call") return refuse(`it is no call of a client, but of kind ${kind}`);
  if (path === undefined) return refuse("no route took the request, and its path is not kept");
  if (name === "websocket") return refuse("it opened an event channel");
  if (record.unreadable !== undefined) return refuse("its body could not be read");
  if (typeof argument === "string") return refuse(`its argument is not kept: ${argument}`);
  const transport = record.via?.transport;
  const within =
    transport === "socket" || (transport === "client" && !isOtherFunction(name)) || name === "destroysession";
  // A call without a session was refused for that, and will be again.
  const inSession = within && record.session !== undefined;
  return {
    record,
    function: name,
    path,
    user: inSession || transport === "direct" || name === "createsession" ? record.user : undefined,
    inSession,
    ucsid: server === defaultServer ? undefined : server,
    argument: argument ?? (isOtherFunction(name) ? undefined : {}),
    remark: transport === "socket" ? "it came on the event channel, and is asked by HTTP here" : "",
  };
}

/** What an export says of itself: `asnGetTime of alice, entry 12 of the journal, 2026-01-15T12:00:00.000Z`. */
export function titleOf({ record: { n, at, user }, function: name, remark }: AskedCall): string {
  return `${name}${user === undefined ? "" : ` of ${user}`}, entry ${n} of the journal, ${at}${remark && `; ${remark}`}`;
}

/** Whether any of it is a masked secret. */
export function holdsSecret(value: unknown): boolean {
  if (value === MASK) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsSecret);
}

/** The value without the fields whose values are masked. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== MASK);
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutSecrets(inner)]));
}
