import * as z from "zod";
import { didYouMean } from "../matching/nearest-name.js";
import { readStateFrom, writeStateTo } from "../state/state-on-disk.js";
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
type Differences = z.output<typeof differences>;
type View = z.output<typeof view>;

interface SnapshotFlags {
  readonly server: string | undefined;
  readonly json: boolean;
  readonly file: string | undefined;
  readonly "dry-run": boolean;
}

/** The actions that can be done with a file. */
const WITH_FILE = ["save", "load", "diff"];

/** Does one action of `snapshot`. Throws UsageError for a name that there is not. */
export async function snapshot(
  remote: Remote,
  action: string,
  [name, later]: readonly (string | undefined)[],
  flags: SnapshotFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { server, json, file, "dry-run": dryRun } = flags;
  const { print, tell } = terminal;
  if (dryRun && action !== "load") throw new UsageError("--dry-run goes with load");
  if (file !== undefined && !WITH_FILE.includes(action))
    throw new UsageError(`--file goes with ${WITH_FILE.join(", ")}`);
  if (later !== undefined && action !== "diff") throw new UsageError(`"${later.slice(0, 100)}" is a word too many`);
  const show = (one: View): ExitCode => {
    print(json ? JSON.stringify(one, null, 2) : lineOf(one));
    return EXIT.done;
  };
  if (file !== undefined && action !== "save") {
    if (name !== undefined)
      throw new UsageError(`"${name.slice(0, 100)}" is a word too many: the state is in the file`);
    const state = readStateFrom(file);
    const only = action === "diff" || dryRun;
    const query = { server, ...(only && { dryRun: "true" }) };
    const found = await remote.ask("/state", differences, { method: "PUT", query, body: state });
    if (action === "diff") return tellDifferences(turned(found), json, terminal);
    if (dryRun) {
      tellDifferences(found, json, terminal);
      return EXIT.done;
    }
    if (json) print(JSON.stringify(found, null, 2));
    else tell(`loaded ${file}: ${found.differences.length} differences`);
    return EXIT.done;
  }
  if (action === "save" && file !== undefined) {
    const kept = name === undefined ? undefined : await keptCalled(remote, server, action, name);
    const path = kept ? `/snapshots/${encodeURIComponent(kept.id)}/state` : "/state";
    const state = await remote.ask(path, z.looseObject({}), { query: kept ? {} : { server } });
    writeStateTo(file, state);
    if (json) print(JSON.stringify({ file }, null, 2));
    else tell(`saved to ${file}, which holds passwords and session ids`);
    return EXIT.done;
  }
  if (action === "save") {
    const body = { ...(name !== undefined && { name }), ...(server !== undefined && { ucsid: server }) };
    return show(await remote.ask("/snapshots", view, { method: "POST", body }));
  }
  const snapshots = await keptOnes(remote, server);
  if (action === "list") {
    if (json) print(JSON.stringify({ snapshots }, null, 2));
    else if (snapshots.length === 0) tell("no snapshots are kept");
    else print(snapshots.map(lineOf).join("\n"));
    return EXIT.done;
  }
  const one = snapshotCalled(snapshots, action, name);
  if (action === "load" && dryRun) {
    const since = await remote.ask(`/snapshots/${encodeURIComponent(one.id)}/diff`, differences);
    tellDifferences(turned(since), json, terminal);
    return EXIT.done;
  }
  if (action === "load") {
    return show(await remote.ask(`/snapshots/${encodeURIComponent(one.id)}/restore`, view, { method: "POST" }));
  }
  if (action === "diff") {
    const query = { with: later === undefined ? undefined : snapshotCalled(snapshots, action, later).id };
    const found = await remote.ask(`/snapshots/${encodeURIComponent(one.id)}/diff`, differences, { query });
    return tellDifferences(found, json, terminal);
  }
  await remote.open(`/snapshots/${encodeURIComponent(one.id)}`, { method: "DELETE" });
  return show(one);
}

async function keptOnes(remote: Remote, server: string | undefined): Promise<View[]> {
  return (await remote.ask("/snapshots", z.object({ snapshots: z.array(view) }), { query: { server } })).snapshots;
}

const keptCalled = async (remote: Remote, server: string | undefined, action: string, name: string): Promise<View> =>
  snapshotCalled(await keptOnes(remote, server), action, name);

/** The same differences, seen from the other side. */
const turned = ({ differences }: Differences): Differences => ({
  differences: differences.map(({ path, before, after }) => ({ path, before: after, after: before })),
});

function tellDifferences(found: Differences, json: boolean, { print, tell, colours }: Terminal): ExitCode {
  if (json) print(JSON.stringify(found, null, 2));
  else if (found.differences.length === 0) tell("nothing is different");
  for (const { path, before, after } of json ? [] : found.differences) {
    const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));
    print(`${path}: ${colours.red(shown(before))} → ${colours.green(shown(after))}`);
  }
  return found.differences.length === 0 ? EXIT.done : EXIT.no;
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
