import type { Emulator } from "../../emulator.js";
import type { FaultState } from "../../faults/faults.js";
import { isRecord } from "../../matching/path.js";
import type { UcServer } from "../../server/uc-server.js";
import { viewOf } from "./world.js";

/** One thing that is different. */
export interface StateDifference {
  /** Such as `local.users.alice.presence`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What people see of the state of one server, or of all: by name or id what comes in lists. */
export function shownState(emulator: Emulator, ucsid: string | undefined): unknown {
  const server = ucsid === undefined ? undefined : emulator.server(ucsid);
  const servers = server ? [server] : [...emulator.servers()];
  return Object.fromEntries(servers.map((one) => [one.ucsid, shownServer(one, emulator.faults.list(one.ucsid))]));
}

/** What people see of the state of a server with these faults. */
export function shownServer(server: UcServer, faults: readonly FaultState[]): object {
  const {
    users,
    calls,
    time,
    ucsid: _ucsid,
    ...view
  } = viewOf(server) as {
    readonly users: readonly { readonly name: string }[];
    readonly calls: readonly { readonly id: string }[];
    readonly ucsid: string;
    readonly time: string;
  };
  const sessions = [...server.sessions.all()].map((session) => ({
    id: session.id,
    user: session.user.name,
    channels: session.outbox?.channels ?? 0,
  }));
  return {
    ...view,
    // Time that passes by itself is no difference.
    ...(!server.clock.runningNow && { time }),
    running: server.clock.runningNow,
    users: by("name", users),
    calls: by("id", calls),
    sessions: by("id", sessions),
    faults: by("id", faults),
  };
}

const by = <K extends string, T extends Readonly<Record<K, string>>>(key: K, list: readonly T[]): object =>
  Object.fromEntries(list.map((one) => [one[key], one]));

/** The parts in which two states differ; a part that only one of them has is one difference. */
export function differences(before: unknown, after: unknown, path = ""): StateDifference[] {
  if (isRecord(before) && isRecord(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => differences(before[name], after[name], path === "" ? name : `${path}.${name}`));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}
