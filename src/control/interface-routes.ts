import type { FastifyInstance } from "fastify";
import { openApiText } from "../interface/openapi.js";
import { VERSION } from "../version.js";

/** The interface for machines, `/__admin/openapi.json`, and for people, `/__admin/interface`. */
export function interfaceRoutes(app: FastifyInstance): void {
  const etag = `"${VERSION}"`;
  app.get("/__admin/openapi.json", { exposeHeadRoute: true }, (request, reply) => {
    // The document is not secret, and tools on other origins display it.
    reply.headers({ etag, "cache-control": "no-cache", "access-control-allow-origin": "*" });
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    return reply.type("application/json; charset=utf-8").send(openApiText());
  });
  app.get("/__admin/interface", { exposeHeadRoute: true }, ({ url }, reply) => {
    const query = url.indexOf("?");
    return reply.redirect(`/console/interface.html${query < 0 ? "" : url.slice(query)}`);
  });
}
