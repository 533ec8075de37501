import * as z from "zod";
import { didYouMean } from "../matching/nearest-name.js";
import { UsageError } from "../usage-error.js";
import type { Terminal } from "./command.js";
import type { Remote } from "./remote.js";

const view = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  at: z.string(),
  servers: z.array(z.looseObject({ ucsid: z.string(), users: z.number(), sessions: z.number() })),
});
type View = z.output<typeof view>;

interface SnapshotFlags {
  readonly server: string | undefined;
  readonly json: boolean;
}

/** Does one action of `snapshot`. Throws UsageError for a name that there is not. */
export async function snapshot(
  remote: Remote,
  action: string,
  name: string | undefined,
  { server, json }: SnapshotFlags,
  { print, tell }: Terminal,
): Promise<void> {
  const show = (one: View): void => print(json ? JSON.stringify(one, null, 2) : lineOf(one));
  if (action === "save") {
    const body = { ...(name !== undefined && { name }), ...(server !== undefined && { ucsid: server }) };
    return show(await remote.ask("/snapshots", view, { method: "POST", body }));
  }
  const { snapshots } = await remote.ask("/snapshots", z.object({ snapshots: z.array(view) }), { query: { server } });
  if (action === "list") {
    if (json) return print(JSON.stringify({ snapshots }, null, 2));
    if (snapshots.length === 0) return tell("no snapshots are kept");
    return print(snapshots.map(lineOf).join("\n"));
  }
  const one = snapshotCalled(snapshots, action, name);
  if (action === "load") {
    return show(await remote.ask(`/snapshots/${encodeURIComponent(one.id)}/restore`, view, { method: "POST" }));
  }
  await remote.open(`/snapshots/${encodeURIComponent(one.id)}`, { method: "DELETE" });
  show(one);
}

/** The one with that id, or else the newest with that name. */
function snapshotCalled(snapshots: readonly View[], action: string, name: string | undefined): View {
  if (name === undefined) throw new UsageError(`snapshot ${action}: NAME is missing; snapshot list shows what is kept`);
  const found = snapshots.find(({ id }) => id === name) ?? snapshots.findLast((one) => one.name === name);
  if (found) return found;
  const names = snapshots.flatMap((one) => [one.id, ...(one.name === undefined ? [] : [one.name])]);
  throw new UsageError(`there is no snapshot "${name.slice(0, 100)}"${didYouMean(name, names)}`);
}

const lineOf = ({ id, name, at, servers }: View): string =>
  [
    id,
    name ?? "-",
    at,
    servers.map(({ ucsid, users, sessions }) => `${ucsid} (${users} users, ${sessions} sessions)`).join(", "),
  ].join("  ");
