import type { FastifyInstance } from "fastify";
import { catalog } from "../interface/catalog.js";
import { fitsPath, nearestPath } from "../matching/nearest-path.js";
import { type Outcome, refused } from "../rose/outcome.js";

/** The methods of each path that the app answers, learnt from its routes. */
export class Paths {
  readonly #methods = new Map<string, Set<string>>();

  /** Learns the routes that are registered from now on. */
  constructor(app: FastifyInstance) {
    app.addHook("onRoute", ({ url, method }) => {
      // A route for all that no other takes says of no path that there is something.
      if (url.includes("*")) return;
      const methods = this.#methods.get(url) ?? new Set();
      this.#methods.set(url, methods);
      for (const one of [method].flat()) methods.add(one);
    });
  }

  /** The methods that a path takes, in alphabetical order; none when there is no such path. */
  methodsOf(path: string): string[] {
    const found = new Set<string>();
    for (const [pattern, methods] of this.#methods) {
      if (pattern === path || fitsPath(pattern, path)) for (const method of methods) found.add(method);
    }
    return [...found].sort();
  }

  /** Answers a request that no route takes: 405 where the path takes other methods, 404 with the nearest path otherwise. */
  refusal(method: string, url: string): Outcome {
    if (method === "CONNECT") return refused(405, "the service is no proxy, and knows no CONNECT");
    const path = pathOf(url);
    const methods = this.methodsOf(path);
    // A route may find that it has nothing there.
    if (methods.includes(method)) return noSuchPath(undefined);
    if (methods.length === 0) return noSuchPath(nearestPath(path, this.#methods.keys(), knownFunction));
    const allow = methods.join(", ");
    const who = isService(path) ? "the service knows" : "this path takes";
    return refused(405, `${who} ${methods.join(" and ")}, not ${method}`, undefined, { allow });
  }
}

/** 404; `nearest` is the path that may be meant. */
export function noSuchPath(nearest: string | undefined): Outcome {
  const meant = nearest === undefined ? "" : `; did you mean ${nearest}?`;
  return refused(404, `the service has no such path${meant}`, "unrecognisedOperation");
}

/** Whether a path is one of the emulated service's own, and not a page or the control API. */
export const isService = (path: string): boolean => path.startsWith("/ws/") || path.startsWith("/controller/");

export function pathOf(url: string): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}

let functions: ReadonlyMap<string, string> | undefined;

/** The function whose name differs in letter case alone. */
function knownFunction(parameter: string, value: string): string | undefined {
  if (parameter !== "function") return undefined;
  functions ??= new Map([...catalog.operationNames()].map((name) => [name.toLowerCase(), name]));
  return functions.get(value.toLowerCase());
}
