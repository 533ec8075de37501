import * as z from "zod";
import { UsageError } from "../usage-error.js";
import type { Terminal } from "./command.js";
import type { Remote } from "./remote.js";
import type { TriggerName } from "./trigger-names.js";

/** The flags of `trigger`, as given. */
export interface TriggerFlags {
  readonly to: string | undefined;
  readonly from: string | undefined;
  readonly user: string | undefined;
  readonly name: string | undefined;
  readonly text: string | undefined;
  readonly by: string | undefined;
  readonly for: string | undefined;
  readonly create: boolean;
  readonly server: string | undefined;
  readonly json: boolean;
}

type FlagName = "to" | "from" | "user" | "name" | "text" | "by" | "for" | "create";

/** One thing that can happen: the flags that it takes, those that it needs, and the scenario step that does it. */
interface Trigger {
  readonly needs: readonly FlagName[];
  readonly takes: readonly FlagName[];
  step(flags: TriggerFlags): object;
}

/** An external number, which no world has (a range that the German regulator keeps for films). */
const SOMEBODY = "+493023125999";
const FIRST_LINE = "tel:+493023125900@pbx";

const callEnd = ({ user, by = "user" }: TriggerFlags): object => ({ user, by });

const TRIGGERS: Readonly<Record<Exclude<TriggerName, "incoming-call">, Trigger>> = {
  answer: { needs: ["user"], takes: ["by"], step: (flags) => ({ answer: callEnd(flags) }) },
  "hang-up": { needs: ["user"], takes: ["by"], step: (flags) => ({ hangUp: callEnd(flags) }) },
  absence: {
    needs: ["user"],
    takes: ["text", "for"],
    step: ({ user, text, for: time }) => ({
      absent: { user, ...(text !== undefined && { message: text }), ...(time !== undefined && { for: time }) },
    }),
  },
  note: { needs: ["user", "text"], takes: [], step: ({ user, text }) => ({ note: { user, text } }) },
  chat: { needs: ["from", "to", "text"], takes: [], step: ({ from, to, text }) => ({ chat: { from, to, text } }) },
  "end-sessions": {
    needs: [],
    takes: ["user"],
    step: ({ user }) => ({ endSessions: user === undefined ? {} : { user } }),
  },
  "lost-server": {
    needs: [],
    takes: ["for"],
    step: ({ for: time }) => (time === undefined ? { connected: false } : { serverLost: time }),
  },
};

const CALL: Omit<Trigger, "step"> = { needs: ["to"], takes: ["from", "name", "create"] };

const world = z.object({
  users: z.array(z.object({ name: z.string(), contactId: z.string(), lines: z.array(z.string()) })),
});
const calls = z.object({
  calls: z.array(z.looseObject({ id: z.string(), line: z.string(), state: z.string(), user: z.string().optional() })),
});
const run = z.looseObject({ state: z.string(), error: z.string().optional() });
const journal = z.object({
  entries: z.array(z.looseObject({ session: z.string().optional(), function: z.string() })),
  last: z.number(),
});

/** Makes it happen. Throws UsageError for flags that do not fit, CommandError for what the emulator refuses. */
export async function trigger(remote: Remote, event: string, flags: TriggerFlags, terminal: Terminal): Promise<void> {
  const known = event === "incoming-call" ? CALL : TRIGGERS[event as keyof typeof TRIGGERS];
  refuseFlags(event, known, flags);
  const query = { server: flags.server };
  const before = await remote.ask("/journal", journal, { query: { ...query, limit: 1 } });
  if (event === "incoming-call") await placeCall(remote, flags, terminal);
  else {
    const steps = [TRIGGERS[event as keyof typeof TRIGGERS].step(flags)];
    const { error, ...done } = await remote.ask("/scenarios", run, {
      method: "POST",
      query,
      body: { name: event, steps },
      takes: 409,
    });
    if (error !== undefined) throw new UsageError(error);
    if (flags.json) terminal.print(JSON.stringify(done, null, 2));
  }
  await tellWhoHeard(remote, before.last, flags, terminal);
}

function refuseFlags(event: string, { needs, takes }: Pick<Trigger, "needs" | "takes">, flags: TriggerFlags): void {
  const missing = needs.find((name) => flags[name] === undefined);
  if (missing) throw new UsageError(`${event} needs --${missing}. See ucserver-emulator help trigger.`);
  const all: readonly FlagName[] = ["to", "from", "user", "name", "text", "by", "for", "create"];
  const extra = all.find(
    (name) => flags[name] !== undefined && flags[name] !== false && !needs.includes(name) && !takes.includes(name),
  );
  if (extra)
    throw new UsageError(
      `${event} takes no --${extra}; it takes ${[...needs, ...takes].map((one) => `--${one}`).join(", ")}`,
    );
}

async function placeCall(remote: Remote, flags: TriggerFlags, { print, tell, colours }: Terminal): Promise<void> {
  const { to = "", from = SOMEBODY, name, server } = flags;
  await makeReachable(remote, to, flags, tell);
  const body = { from, to, ...(name !== undefined && { name }) };
  const placed = await remote.ask("/calls", calls, { method: "POST", query: { server }, body });
  if (flags.json) return print(JSON.stringify(placed, null, 2));
  for (const { id, line, user, state } of placed.calls)
    print(`${colours.bold(state)} ${user ?? "nobody"} ${line} id ${id}`);
}

/** Gives the person who is called a line where there is none, and makes the person if that is wanted. */
async function makeReachable(
  remote: Remote,
  to: string,
  { server, create }: TriggerFlags,
  tell: (text: string) => void,
): Promise<void> {
  const { users } = await remote.ask("/world", world, { query: { server } });
  const wanted = to.toLowerCase();
  const person = users.find((user) => [user.name, user.contactId].some((one) => one.toLowerCase() === wanted));
  if (person ? person.lines.length > 0 : !create) return;
  const line = nextLine(users.flatMap(({ lines }) => lines));
  const change = { name: person?.name ?? to, lines: [line], ...(!person && { create: true }) };
  await remote.open("/world", { method: "PATCH", query: { server }, body: { users: [change] } });
  tell(
    person
      ? `${person.name} had no line and has ${line} now`
      : `made ${to} with the line ${line}; the password is secret`,
  );
}

/** The line after the highest number that there is. */
function nextLine(lines: readonly string[]): string {
  const numbers = lines.flatMap((line) => {
    const [, plus, digits, rest] = /^tel:(\+?)(\d+)(@.+)$/.exec(line) ?? [];
    return digits === undefined ? [] : [{ plus, number: BigInt(digits), rest }];
  });
  const highest = numbers.reduce<(typeof numbers)[number] | undefined>(
    (best, one) => (best && best.number >= one.number ? best : one),
    undefined,
  );
  return highest ? `tel:${highest.plus}${highest.number + 1n}${highest.rest}` : FIRST_LINE;
}

async function tellWhoHeard(remote: Remote, since: number, flags: TriggerFlags, { tell }: Terminal): Promise<void> {
  const query = { server: flags.server, since, filter: "kind:event" };
  const { entries } = await remote.ask("/journal", journal, { query });
  const names = [...new Set(entries.map((entry) => entry.function))];
  const sessions = new Set(entries.map(({ session }) => session)).size;
  tell(
    names.length > 0
      ? `told ${sessions} session${sessions === 1 ? "" : "s"}: ${names.join(", ")}`
      : "it has happened; no session was told: none has subscribed to it (asnCtiLineMonitorStart for calls) and opened its event channel",
  );
}
