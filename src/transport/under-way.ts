import type { FastifyInstance } from "fastify";

const counts = new WeakMap<FastifyInstance["server"], { requests: number }>();

/** Counts the requests whose answers have not left yet. */
export function countUnderWay(app: FastifyInstance): void {
  const count = { requests: 0 };
  counts.set(app.server, count);
  // One function for all of them, and a response closes once: this runs for every request.
  const left = (): void => {
    count.requests--;
  };
  app.server.prependListener("request", (_request, response) => {
    count.requests++;
    response.on("close", left);
  });
}

export const requestsUnderWay = (app: FastifyInstance): number => counts.get(app.server)?.requests ?? 0;
