import type { FastifyInstance } from "fastify";

const counts = new WeakMap<FastifyInstance["server"], { requests: number }>();

/** Counts the requests whose answers have not left yet. */
export function countUnderWay(app: FastifyInstance): void {
  const count = { requests: 0 };
  counts.set(app.server, count);
  app.server.prependListener("request", (_request, response) => {
    count.requests++;
    response.once("close", () => count.requests--);
  });
}

export const requestsUnderWay = (app: FastifyInstance): number => counts.get(app.server)?.requests ?? 0;
