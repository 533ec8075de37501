import { admin, adminText } from "./client.js";
import type { AnswerOf } from "./types.js";

// What the control API does for the views Telephones, Try it and Steer.

export type PhoneView = AnswerOf<"telephones">["telephones"][number];
export type PhoneLine = PhoneView["lines"][number];
export type PhoneCall = PhoneLine["calls"][number];
export type PersonDetails = AnswerOf<"person">;
export type SnapshotView = AnswerOf<"snapshot">;
export type ScenariosView = AnswerOf<"scenarios">;
export type Finding = AnswerOf<"lint">["findings"][number];
export type OperationAnswer = AnswerOf<"operation">;

/** Changes of people, as in the body of PATCH /world. */
export interface WorldOrder {
  readonly connected?: boolean;
  readonly users?: readonly Readonly<Record<string, unknown>>[];
  readonly removeUsers?: readonly string[];
}

/** Orders to the emulator. `server` is a UCSID; undefined stands for the default server. */
export const orders = {
  telephones: (server?: string) =>
    admin<AnswerOf<"telephones">>("GET", "/telephones", { server }).then(({ telephones }) => telephones),
  operate: (user: string, operation: string, argument: unknown, server?: string) =>
    admin<OperationAnswer>("POST", "/operations", { server }, { user, operation, argument }),
  /** An invoke as a binary frame of the event channel, in hex. */
  writeBer: (operation: string, argument: unknown, invokeId: number) =>
    admin<AnswerOf<"berOctets">>("POST", "/ber/write", {}, { operation, argument, invokeId }),
  /** What a binary frame says, in the form of JSON. `operation` is the one that an answer is for. */
  readBer: (octets: string, operation?: string) =>
    admin<AnswerOf<"berMessage">>("POST", "/ber/read", {}, { octets, operation }),
  person: (name: string, server?: string) =>
    admin<PersonDetails>("GET", `/users/${encodeURIComponent(name)}`, { server }),
  endSession: (id: string) => admin<object>("DELETE", `/sessions/${encodeURIComponent(id)}`),
  scenarios: (server?: string) => admin<ScenariosView>("GET", "/scenarios", { server }),
  beginScenario: (name: string, server?: string) => admin<object>("POST", "/scenarios", { server }, { name }),
  stopScenario: (id: string) => admin<object>("DELETE", `/scenarios/${encodeURIComponent(id)}`),
  snapshots: (server?: string) =>
    admin<AnswerOf<"snapshots">>("GET", "/snapshots", { server }).then(({ snapshots }) => snapshots),
  takeSnapshot: (order: { readonly ucsid?: string; readonly name?: string }) =>
    admin<SnapshotView>("POST", "/snapshots", {}, order),
  restoreSnapshot: (id: string) => admin<SnapshotView>("POST", `/snapshots/${encodeURIComponent(id)}/restore`),
  deleteSnapshot: (id: string) => admin<object>("DELETE", `/snapshots/${encodeURIComponent(id)}`),
  /** The state that a snapshot keeps, as a text for a file. */
  stateOf: (id: string) => adminText(`/snapshots/${encodeURIComponent(id)}/state`),
  /** Loads the text of such a file, or only says what that would change. */
  loadState: (text: string, dryRun: boolean) =>
    admin<AnswerOf<"differences">>("PUT", "/state", { dryRun: String(dryRun) }, JSON.parse(text)),
  addServer: (ucsid: string) => admin<object>("POST", "/servers", {}, ucsid === "" ? {} : { ucsid }),
  removeServer: (ucsid: string) => admin<object>("DELETE", `/servers/${encodeURIComponent(ucsid)}`),
  reset: (server?: string) => admin<object>("POST", "/reset", { server }),
  findings: (server?: string) => admin<AnswerOf<"lint">>("GET", "/lint", { server }).then(({ findings }) => findings),
  changeWorld: (order: WorldOrder, server?: string) => admin<object>("PATCH", "/world", { server }, order),
};
