import { dispatch, unknownOperation } from "../dispatch.js";
import type { Emulator } from "../emulator.js";
import { catalog, type Operation } from "../interface/catalog.js";
import { fromQuery } from "../interface/from-query.js";
import { bodyOf, type HttpCall, sizeOf, unreadable } from "./http-call.js";

/**
 * Calls a function for a request whose call has reached its server: the body is its argument, with GET the query is
 * (documented, protocol.md §1).
 */
export function callFunction(emulator: Emulator, asked: HttpCall): void | Promise<void> {
  const { request, call, name } = asked;
  const operation = catalog.operation(name);
  if (!operation) return call.finish(unknownOperation(name));
  const body = bodyOf(request);
  if (!body.ok) return unreadable(asked, body.reason);
  call.asked(argumentOf(asked, operation, body.value), sizeOf(request));
  return dispatch(call, operation, emulator.responses);
}

/** What an operation is asked with: the query of a GET, else the body. */
export const argumentOf = ({ request, options }: HttpCall, { argument }: Operation, body: unknown): unknown =>
  request.method === "GET" ? fromQuery(argument, options.parameters) : body;
