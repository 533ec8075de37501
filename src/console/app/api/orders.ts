import { admin } from "./client.js";
import type { AnswerOf } from "./types.js";

// What the control API does for the views Telephones, Try it and Steer.

export type PhoneView = AnswerOf<"telephones">["telephones"][number];
export type PhoneLine = PhoneView["lines"][number];
export type PhoneCall = PhoneLine["calls"][number];
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
  changeWorld: (order: WorldOrder, server?: string) => admin<object>("PATCH", "/world", { server }, order),
};
