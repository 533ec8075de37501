import type { ServerResponse } from "node:http";
import websocket from "@fastify/websocket";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { WebSocket } from "ws";
import type { Emulator } from "../emulator.js";
import { RequestNote } from "../requests/note.js";
import { InvokeProblem, invokeProblem } from "../rose/problems.js";
import type { Session } from "../server/session.js";
import { SocketChannel } from "./channel.js";
import { Heartbeat } from "./heartbeat.js";
import { readOptions } from "./options.js";
import { Answer } from "./reply.js";

const PATHS = ["/ws/client/websocket", "/ws/client/websocket/"] as const;

declare module "fastify" {
  interface FastifyRequest {
    /** The session that an upgrade is for, and the answer that there would have been; set by the hook that checks it. */
    channel: { readonly session: Session; readonly answer: ServerResponse } | null;
  }
}

/**
 * `/ws/client/websocket`: a session's event channel (documented, protocol.md §6), with and without a slash at the end.
 */
export async function socketRoutes(app: FastifyInstance, emulator: Emulator): Promise<void> {
  const { config } = emulator;
  await app.register(websocket, {
    options: {
      maxPayload: config.bodyLimit,
      clientTracking: false,
      perMessageDeflate: false,
      skipUTF8Validation: false,
    },
  });
  app.decorateRequest("channel", null);
  const heartbeat = new Heartbeat(config.socketPing);
  let open = 0;

  for (const path of PATHS) {
    app.get(
      path,
      {
        websocket: true,
        preValidation: (request, reply, done) => {
          const refusal = refuse(request, reply);
          if (!refusal) done();
        },
      },
      (socket: WebSocket, request) => {
        const { channel, note } = request;
        if (!channel || !note) return socket.close(1011, "no session");
        const { session, answer } = channel;
        const connection = request.raw.socket;
        // Nobody needs the request any more, which would otherwise stay in memory for as long as the channel is open.
        answer.detachSocket(connection);
        socket.removeAllListeners("error");
        const entry = emulator.journal.open("socket", note, "websocket");
        if (entry) entry.at = session.server.clock.now();
        entry?.answered(101, undefined);
        open++;
        socket.once("close", () => open--);
        new SocketChannel(socket, connection, session, config, heartbeat).open();
      },
    );
  }

  /** Answers an upgrade that cannot be with plain HTTP; true when it did. */
  function refuse(request: FastifyRequest, reply: FastifyReply): boolean {
    const options = readOptions(request);
    // The connection of a refused upgrade cannot be used again, and the client should know.
    const entry = emulator.journal.open("socket", new RequestNote(options.ucsid), "websocket");
    const answer = new Answer(reply, config, undefined, entry);
    if (request.headers.upgrade !== undefined) answer.header("connection", "close");
    const session = options.sessionId && emulator.findSession(options.ucsid, options.sessionId);
    if (!session) {
      const details = options.sessionId ? "there is no session with this id" : "the request names no session";
      answer.refuse(401, details, invokeProblem("invalidSessionID"));
      return true;
    }
    if (!request.ws) {
      answer.header("upgrade", "websocket").refuse(426, "this path is for WebSockets");
      return true;
    }
    if (open >= config.maxSockets) {
      answer.refuse(503, "the emulator has as many event channels as it may", {
        invokeProblem: InvokeProblem.resourceLimitation,
      });
      return true;
    }
    request.note = new RequestNote().from(session);
    request.note.function = "websocket";
    request.channel = { session, answer: reply.raw };
    return false;
  }
}
