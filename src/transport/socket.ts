import websocket from "@fastify/websocket";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { WebSocket } from "ws";
import type { Emulator } from "../emulator.js";
import { InvokeProblem, invokeProblem } from "../rose/problems.js";
import type { Session } from "../server/session.js";
import { SocketChannel } from "./channel.js";
import { RequestNote } from "./exchange.js";
import { readOptions } from "./options.js";
import { Answer } from "./reply.js";

const PATHS = ["/ws/client/websocket", "/ws/client/websocket/"] as const;

declare module "fastify" {
  interface FastifyRequest {
    /** The session that an upgrade is for; set by the hook that checks it. */
    channelSession: Session | null;
  }
}

/** `/ws/client/websocket`: a session's event channel (documented), with and without a slash at the end. */
export async function socketRoutes(app: FastifyInstance, emulator: Emulator): Promise<void> {
  const { config } = emulator;
  await app.register(websocket, {
    options: {
      maxPayload: config.bodyLimit,
      clientTracking: false,
      perMessageDeflate: false,
      skipUTF8Validation: false,
    },
    errorHandler: (error, socket) => {
      // What the peer or the network did wrong: the library closes the channel with the code for it (1002, 1007, 1009).
      if ("code" in error) return;
      emulator.notice("bug: an event channel failed inside the emulator", { err: error });
      socket.terminate();
    },
  });
  app.decorateRequest("channelSession", null);
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
        const session = request.channelSession;
        const entry = request.note && emulator.journal.open("socket", request.note, "websocket");
        if (entry && session) entry.at = session.server.clock.now();
        entry?.answered(101, undefined);
        if (!session) return socket.close(1011, "no session");
        open++;
        socket.once("close", () => open--);
        new SocketChannel(socket, request.raw.socket, session, config).open();
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
    request.channelSession = session;
    return false;
  }
}
