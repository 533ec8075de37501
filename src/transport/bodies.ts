import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** Smaller bodies are not counted: of them there may be as many as connections. */
const COUNTED_FROM = 4_096;

/**
 * Bounds what the bodies of requests take together, from their headers until their answers have left: each body may be
 * within its limit, and a hundred of them at once would still end a process with a small heap.
 *
 * @param most bytes of all bodies together.
 * @param largest bytes of a body whose length is not told.
 */
export function boundBodies(
  app: FastifyInstance,
  most: number,
  largest: number,
  refuse: (request: FastifyRequest, reply: FastifyReply) => void,
): void {
  let held = 0;
  app.addHook("onRequest", (request, reply, done) => {
    const { headers } = request;
    const told = Number(headers["content-length"]);
    const bytes = Math.min(headers["transfer-encoding"] === undefined ? told || 0 : largest, largest);
    if (bytes < COUNTED_FROM) return done();
    // A body that is alone is taken, whatever the bound.
    if (held > 0 && held + bytes > most) {
      reply.header("connection", "close");
      refuse(request, reply);
      return;
    }
    held += bytes;
    reply.raw.once("close", () => {
      held -= bytes;
    });
    done();
  });
}
