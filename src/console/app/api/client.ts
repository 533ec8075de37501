import { signal } from "@preact/signals";
import type {
  CallEnd,
  ClockView,
  FaultView,
  ServerView,
  SessionView,
  StateName,
  WholeEntry,
  WorldView,
} from "./types.js";

/** What the control API says about a request that it refuses. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly what: string,
    readonly where: string,
    readonly hint: string,
  ) {
    super(hint === "" ? what : `${what} (${hint})`);
  }
}

const TOKEN_KEY = "ucserver-emulator-token";

/** The token of `--admin-token`, for as long as the tab is open. */
export const token = signal(sessionStorage.getItem(TOKEN_KEY) ?? "");
/** Whether the control API wants a token that it did not get. */
export const wantsToken = signal(false);

export function setToken(value: string): void {
  sessionStorage.setItem(TOKEN_KEY, value);
  token.value = value;
  wantsToken.value = false;
}

export const authorization = (): Record<string, string> =>
  token.value === "" ? {} : { authorization: `Bearer ${token.value}` };

export type AdminQuery = Readonly<Record<string, string | number | undefined>>;

/** A path of the control API with its query; parameters without a value are left out. */
export function adminPath(path: string, query: AdminQuery = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  const text = new URLSearchParams(given).toString();
  return `/__admin${path}${text === "" ? "" : `?${text}`}`;
}

/** A 404 that the control API itself did not write. */
const NO_API = "There is no control API here: the emulator was started with --admin false.";

/** Reads what the control API refused. */
export async function refusalOf(response: Response): Promise<Refusal> {
  if (response.status === 401) wantsToken.value = true;
  const body: unknown = await response.json().catch(() => undefined);
  const { what, where, hint } = (body as { error?: Partial<Refusal> } | undefined)?.error ?? {};
  return new Refusal(
    response.status,
    what ?? (response.status === 404 ? NO_API : `status ${response.status}`),
    where ?? "",
    hint ?? "",
  );
}

type AdminMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Sends a request to the control API. Throws Refusal, or TypeError when nobody answers. */
export async function admin<T>(method: AdminMethod, path: string, query: AdminQuery = {}, body?: unknown): Promise<T> {
  const response = await fetch(adminPath(path, query), {
    method,
    headers: { ...authorization(), ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as T;
}

/** The same for an answer that is text: an exported journal, a copied call. */
export async function adminText(path: string, query: AdminQuery = {}): Promise<string> {
  const response = await fetch(adminPath(path, query), { headers: authorization() });
  if (!response.ok) throw await refusalOf(response);
  return response.text();
}

/** What can be done to one end of a call. */
export type Move = "answer" | "hangUp" | "hold" | "unhold" | "farEndAnswers" | "farEndHangsUp";

/** Whom an outside or inside call comes from and goes to. */
export interface CallOrder {
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  readonly hidden?: boolean;
}

/** The forms in which a call can be taken along. */
export type CopyForm = "curl" | "fetch" | "vitest" | "fixture";

/** The control API, a function for each thing that the page does. `server` is a UCSID. */
export const api = {
  servers: () => admin<{ servers: ServerView[] }>("GET", "/servers").then(({ servers }) => servers),
  world: (server?: string) => admin<WorldView>("GET", "/world", { server }),
  clock: (server?: string) => admin<ClockView>("GET", "/clock", { server }),
  moveClock: (order: Readonly<Record<string, unknown>>, server?: string) =>
    admin<ClockView>("POST", "/clock", { server }, order),
  sessions: (server?: string, user?: string) =>
    admin<{ sessions: SessionView[] }>("GET", "/sessions", { server, user }).then(({ sessions }) => sessions),
  call: (order: CallOrder, server?: string) =>
    admin<{ calls: CallEnd[] }>("POST", "/calls", { server }, order).then(({ calls }) => calls),
  move: (id: string, move: Move, server?: string) =>
    admin<{ calls: CallEnd[] }>("POST", `/calls/${encodeURIComponent(id)}`, { server }, { move }),
  entry: (n: number) => admin<WholeEntry>("GET", `/journal/${n}`),
  entryAs: (n: number, as: CopyForm) => adminText(`/journal/${n}`, { as }),
  journal: (query: AdminQuery) =>
    admin<{ entries: WholeEntry[]; last: number; dropped: number }>("GET", "/journal", query),
  clearJournal: (server?: string) => admin<object>("DELETE", "/requests", { server }),
  addFault: (fault: Readonly<Record<string, unknown>>) => admin<FaultView>("POST", "/faults", {}, fault),
  faults: (server?: string) =>
    admin<{ faults: FaultView[] }>("GET", "/faults", { server }).then(({ faults }) => faults),
  removeFault: (id: string) => admin<object>("DELETE", `/faults/${encodeURIComponent(id)}`),
};

export type { CallEnd, StateName };
