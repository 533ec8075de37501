// The least that could do it: bare Fastify with the CORS plugin as the emulator sets it up, one route for each path, the
// body read and parsed by Fastify, and recorded bytes for an answer.
import cors from "@fastify/cors";
import Fastify from "fastify";
import { answers } from "./answers.mjs";

const app = Fastify();
await app.register(cors, {
  origin: true,
  credentials: true,
  methods: ["GET", "POST", "OPTIONS"],
  exposedHeaders: ["WWW-Authenticate", "X-ucserver-emulator-answer"],
});
for (const [url, plain] of answers) {
  app.route({
    method: ["GET", "POST"],
    url,
    handler: (request, reply) => {
      const answer = plain.jsonp && request.query.callback !== undefined ? plain.jsonp : plain;
      return reply.header("content-type", answer.type).send(answer.body());
    },
  });
}
await app.listen({ port: Number(process.env.PORT ?? 0), host: "127.0.0.1" });
process.on("message", async () => process.send(await (await import("./held.mjs")).held()));
process.send?.({ port: app.server.address().port });
process.on("disconnect", () => process.exit(0));
