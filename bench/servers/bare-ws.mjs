// The least that could do it: a bare ws server. It echoes, and sends given bytes to all when told to; with ANSWERS it
// gives for each operation recorded bytes of its answer, and those of the events that came with it, to others in turns.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import { tellHeld } from "./held.mjs";

const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
const { ANSWERS } = process.env;
const recorded = new Map(Object.entries(ANSWERS ? JSON.parse(readFileSync(ANSWERS, "utf8")) : {}));
const turns = new Map();
const sockets = [];
let receiver = 0;

function answer(socket, text) {
  const { operationName } = JSON.parse(text).invoke;
  const samples = recorded.get(operationName);
  const turn = turns.get(operationName) ?? 0;
  turns.set(operationName, (turn + 1) % samples.length);
  const { result, events } = samples[turn];
  socket.send(result);
  for (const event of events) {
    receiver = (receiver + 1) % sockets.length;
    sockets[receiver].send(event);
  }
}

server.on("connection", (socket) => {
  sockets.push(socket);
  socket.on("message", (data) => {
    const text = data.toString();
    if (recorded.size > 0) return answer(socket, text);
    if (!text.startsWith("all:")) return socket.send(text);
    for (const other of server.clients) other.send(text.slice(4));
  });
});
tellHeld();
http.listen(0, "127.0.0.1", () => process.send?.({ port: http.address().port }));
process.on("disconnect", () => process.exit(0));
