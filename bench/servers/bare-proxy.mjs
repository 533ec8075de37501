// The least that could do it: the library that `record` passes requests on with, and nothing beside.
import { createServer } from "node:http";
import { createProxyServer } from "httpxy";

const proxy = createProxyServer({ target: process.env.UPSTREAM, changeOrigin: true });
const server = createServer((request, response) => {
  proxy.web(request, response).catch(() => response.destroy());
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: server.address().port }));
process.on("disconnect", () => process.exit(0));
