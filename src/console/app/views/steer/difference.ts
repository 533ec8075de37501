import type { WorldView } from "../../api/types.js";

/** What has changed of the people and calls, a line each. */
export function changesBetween(then: WorldView, now: WorldView): readonly string[] {
  const lines: string[] = [];
  if (then.connected !== now.connected) lines.push(now.connected ? "the server is connected" : "it is not connected");
  const before = new Map(then.users.map((user) => [user.name, user]));
  for (const user of now.users) {
    const old = before.get(user.name);
    before.delete(user.name);
    if (!old) lines.push(`${user.name} was added`);
    else lines.push(...changesOf(user.name, old, user));
  }
  for (const name of before.keys()) lines.push(`${name} was removed`);
  const calls = new Map(then.calls.map((call) => [call.id, call]));
  for (const call of now.calls) {
    const old = calls.get(call.id);
    calls.delete(call.id);
    const who = `${call.user ?? call.line}'s call with ${call.name || call.number || "a hidden number"}`;
    if (!old) lines.push(`${who} is new: ${call.state}`);
    else if (old.state !== call.state) lines.push(`${who}: ${old.state} → ${call.state}`);
  }
  for (const call of calls.values())
    lines.push(`${call.user ?? call.line}'s call with ${call.name || call.number} is over`);
  return lines;
}

function changesOf(name: string, old: object, user: object): string[] {
  const now = new Map(Object.entries(user));
  const fields = new Set([...Object.keys(old), ...now.keys()]);
  const before = new Map(Object.entries(old));
  return [...fields].flatMap((field) => {
    const [was, is] = [JSON.stringify(before.get(field)), JSON.stringify(now.get(field))];
    return was === is ? [] : [`${name}: ${field} ${was ?? "unset"} → ${is ?? "unset"}`];
  });
}
