import { computed, signal } from "@preact/signals";
import { api } from "../../api/client.js";
import { loadInterface, type ServiceOperation, serviceInterface } from "../../api/interface.js";
import type { ServiceAnswer, ServiceEvent } from "../../api/service.js";
import { ServiceSession, WAYS, type Way } from "../../api/web-service.js";
import { route, setParams } from "../../state/route.js";
import { attempt } from "../../state/say.js";
import { server, world } from "../../state/world.js";
import { prefilled } from "./prefill.js";

/** The operation that the address names. */
export const operation = computed<ServiceOperation | undefined>(() =>
  serviceInterface.value?.operations.get(route.value.rest[0] ?? ""),
);

/** Who calls. */
export const caller = computed(() => route.value.params.user ?? world.value?.users[0]?.name ?? "");
export const way = computed<Way>(() => WAYS.find((one) => one === route.value.params.by) ?? "post");

/** The argument as JSON text: the form and the raw view both write it. */
export const argumentText = signal("{}");
/** The argument, or undefined while the text is no JSON. */
export const argument = computed<unknown>(() => {
  try {
    return JSON.parse(argumentText.value) as unknown;
  } catch {
    return undefined;
  }
});

export interface Trial {
  readonly n: number;
  readonly operation: string;
  readonly user: string;
  readonly way: Way;
  readonly answer?: ServiceAnswer;
  readonly failure?: string;
  readonly curl: string;
}

/** What was sent, the newest first. */
export const trials = signal<readonly Trial[]>([]);
export const events = signal<readonly ServiceEvent[]>([]);
export const sending = signal(false);

const MOST_KEPT = 50;
let count = 0;
let session: { readonly user: string; readonly server: string | undefined; readonly of: ServiceSession } | undefined;

/** Takes the argument from the address, or an example of the operation. */
export async function takeUp(): Promise<void> {
  await attempt(loadInterface);
  const given = route.value.params.argument;
  const wanted = operation.value;
  if (given !== undefined) argumentText.value = pretty(given);
  else if (wanted) argumentText.value = JSON.stringify(prefilled(wanted.example ?? {}, caller.value), null, 2);
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

export function setArgument(value: unknown): void {
  argumentText.value = JSON.stringify(value, null, 2);
}

/** Writes the argument into the address, so that it can be linked. */
export function keepInAddress(): void {
  if (argument.value !== undefined) setParams({ argument: JSON.stringify(argument.value) });
}

/** The caller's session, begun when it is needed: a reset or a click elsewhere may have ended the last one. */
async function sessionOf(user: string): Promise<ServiceSession> {
  const of = server.value;
  if (session && session.user === user && session.server === of && session.of.isOpen) {
    const known = await api.sessions(of, user);
    if (known.some(({ id }) => id === session?.of.id)) return session.of;
  }
  logOff();
  const begun = await ServiceSession.begin(user, of, (event) => {
    events.value = [event, ...events.value].slice(0, MOST_KEPT);
  });
  session = { user, server: of, of: begun };
  return begun;
}

/** Ends the page's session. */
export function logOff(): void {
  session?.of.end();
  session = undefined;
}
window.addEventListener("pagehide", logOff);

/** Sends the call as it stands. */
export async function send(): Promise<void> {
  const name = operation.value?.name;
  const value = argument.value;
  if (name === undefined || value === undefined || sending.value) return;
  sending.value = true;
  keepInAddress();
  const by = way.value;
  const user = caller.value;
  await attempt(async () => {
    const caller = await sessionOf(user);
    count += 1;
    const sent = { n: count, operation: name, user, way: by, curl: caller.asCurl(name, value, by) };
    const outcome = await caller.call(name, value, by).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }),
    );
    trials.value = [{ ...sent, ...outcome }, ...trials.value].slice(0, MOST_KEPT);
  });
  sending.value = false;
}
