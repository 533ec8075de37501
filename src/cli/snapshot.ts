import * as z from "zod";
import { didYouMean } from "../matching/nearest-name.js";
import { UsageError } from "../usage-error.js";
import { EXIT, type ExitCode, type Terminal } from "./command.js";
import type { Remote } from "./remote.js";

const differences = z.object({
  differences: z.array(z.object({ path: z.string(), before: z.unknown().optional(), after: z.unknown().optional() })),
});
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
  [name, later]: readonly (string | undefined)[],
  { server, json }: SnapshotFlags,
  { print, tell, colours }: Terminal,
): Promise<ExitCode> {
  if (later !== undefined && action !== "diff") throw new UsageError(`"${later.slice(0, 100)}" is a word too many`);
  const show = (one: View): ExitCode => {
    print(json ? JSON.stringify(one, null, 2) : lineOf(one));
    return EXIT.done;
  };
  if (action === "save") {
    const body = { ...(name !== undefined && { name }), ...(server !== undefined && { ucsid: server }) };
    return show(await remote.ask("/snapshots", view, { method: "POST", body }));
  }
  const { snapshots } = await remote.ask("/snapshots", z.object({ snapshots: z.array(view) }), { query: { server } });
  if (action === "list") {
    if (json) print(JSON.stringify({ snapshots }, null, 2));
    else if (snapshots.length === 0) tell("no snapshots are kept");
    else print(snapshots.map(lineOf).join("\n"));
    return EXIT.done;
  }
  const one = snapshotCalled(snapshots, action, name);
  if (action === "load") {
    return show(await remote.ask(`/snapshots/${encodeURIComponent(one.id)}/restore`, view, { method: "POST" }));
  }
  if (action === "diff") {
    const query = { with: later === undefined ? undefined : snapshotCalled(snapshots, action, later).id };
    const found = await remote.ask(`/snapshots/${encodeURIComponent(one.id)}/diff`, differences, { query });
    if (json) print(JSON.stringify(found, null, 2));
    else if (found.differences.length === 0) tell("nothing is different");
    for (const { path, before, after } of json ? [] : found.differences) {
      const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));
      print(`${path}: ${colours.red(shown(before))} → ${colours.green(shown(after))}`);
    }
    return found.differences.length === 0 ? EXIT.done : EXIT.no;
  }
  await remote.open(`/snapshots/${encodeURIComponent(one.id)}`, { method: "DELETE" });
  return show(one);
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
