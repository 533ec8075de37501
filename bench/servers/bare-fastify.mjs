// The least that could do it: bare Fastify that reads the same body and answers given bytes.
import Fastify from "fastify";

const app = Fastify();
const answer = process.env.ANSWER ?? '{"status":"ok"}';
app.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
const reply = (_request, reply) => reply.header("content-type", "application/json; charset=utf-8").send(answer);
app.route({ method: ["GET", "POST"], url: "/*", handler: reply });
await app.listen({ port: Number(process.env.PORT ?? 0), host: "127.0.0.1" });
process.on("message", async () => process.send(await (await import("./held.mjs")).held()));
process.send?.({ port: app.server.address().port });
process.on("disconnect", () => process.exit(0));
