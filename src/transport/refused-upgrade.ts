import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/**
 * After the request for an upgrade nobody reads HTTP on its connection any more, so that whoever asked where there is
 * nothing to upgrade to would keep it for ever: the answer is plain HTTP, and the connection ends with it.
 */
export function closeRefusedUpgrade({ headers, raw }: FastifyRequest, reply: FastifyReply): void {
  if (headers.upgrade !== undefined) reply.raw.once("finish", () => raw.socket.destroySoon());
}

/** Has no path of a scope upgrade. */
export function refuseUpgrades(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    closeRefusedUpgrade(request, reply);
    done();
  });
}
