// The least that could do it: a bare ws server that echoes, and that sends given bytes to all when told to.
import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import { tellHeld } from "./held.mjs";

const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
server.on("connection", (socket) => {
  socket.on("message", (data) => {
    const text = data.toString();
    if (!text.startsWith("all:")) return socket.send(text);
    for (const other of server.clients) other.send(text.slice(4));
  });
});
tellHeld();
http.listen(0, "127.0.0.1", () => process.send?.({ port: http.address().port }));
process.on("disconnect", () => process.exit(0));
