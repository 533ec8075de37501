import type { ServerResponse } from "node:http";
import websocket from "@fastify/websocket";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { WebSocket } from "ws";
import { CallRecord } from "../call-record.js";
import type { Emulator } from "../emulator.js";
import type { Upstream } from "../recordings/upstream/upstream.js";
import type { UpstreamChannel } from "../recordings/upstream/upstream-channel.js";
import { BEHAVIOUR, type OutcomeOf, refused } from "../rose/outcome.js";
import type { ServerSession } from "../server/uc-server.js";
import { HttpWriter } from "./answer.js";
import { SocketChannel } from "./channel.js";
import { onMissOf, policyOf, shortName } from "./door.js";
import { Heartbeat } from "./heartbeat.js";
import { tellMismatch } from "./http-call.js";
import { type RequestOptions, readOptions } from "./options.js";

const PATHS = ["/ws/client/websocket", "/ws/client/websocket/"] as const;

declare module "fastify" {
  interface FastifyRequest {
    /** The session that an upgrade is for, and the answer that there would have been; set by the hook that checks it. */
    channel: OpeningChannel | null;
  }
}

interface OpeningChannel {
  readonly session: ServerSession;
  readonly answer: ServerResponse;
  /** The other side of it, where the session belongs to another server. */
  readonly upstream?: UpstreamChannel;
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
  const heartbeat = new Heartbeat(config.socketPing, emulator.notice);
  let open = 0;

  for (const path of PATHS) {
    app.get(
      path,
      {
        websocket: true,
        preValidation: (request, reply, done) => {
          const options = readOptions(request, config);
          const call = begin(request, reply, options);
          const { upstream } = emulator;
          if (upstream && policyOf(emulator, onMissOf(request), options.sessionId) === "upstream") {
            return void joined(upstream, request, reply, call, options).then((isJoined) => {
              if (isJoined) done();
            });
          }
          if (!refuse(request, reply, call, options)) done();
        },
      },
      (socket: WebSocket, request) => {
        const { channel, call } = request;
        if (!channel || !call) return socket.close(1011, "no session");
        const { session, answer, upstream } = channel;
        const connection = request.raw.socket;
        // Nobody needs the request any more, which would otherwise stay in memory for as long as the channel is open.
        answer.detachSocket(connection);
        socket.removeAllListeners("error");
        call.finish({ kind: "text", as: "result", status: 101, text: undefined, origin: BEHAVIOUR });
        open++;
        socket.once("close", () => open--);
        new SocketChannel(socket, connection, session, emulator, heartbeat, upstream).open();
      },
    );
  }

  function begin(request: FastifyRequest, reply: FastifyReply, options: RequestOptions): CallRecord {
    const writer = new HttpWriter(reply, emulator.style, undefined);
    const call = new CallRecord("socket", undefined, "websocket", writer, emulator.journal);
    call.ucsid = options.ucsid && shortName(options.ucsid);
    if (options.sessionId !== undefined) call.sessionId = shortName(options.sessionId);
    request.call = call;
    return call;
  }

  /** Answers an upgrade that cannot be with plain HTTP; true when it did. */
  function refuse(request: FastifyRequest, reply: FastifyReply, call: CallRecord, options: RequestOptions): boolean {
    const finish = (outcome: OutcomeOf<"reject">): true => {
      call.finish(outcome);
      return true;
    };
    const session = options.sessionId && emulator.findSession(options.sessionId);
    if (!session) {
      const details = options.sessionId ? "there is no session with this id" : "the request names no session";
      return finish(refused(401, details, "invalidSessionID"));
    }
    const hindrance = hindranceOf(request);
    if (hindrance) return finish(hindrance);
    call.from(session);
    tellMismatch(session, options, call);
    call.writeBy(() => ({ write: () => ({ status: 101 }) }));
    request.channel = { session, answer: reply.raw };
    return false;
  }

  function hindranceOf(request: FastifyRequest): OutcomeOf<"reject"> | undefined {
    if (!request.ws) return refused(426, "this path is for WebSockets", undefined, { upgrade: "websocket" });
    if (open < config.maxSockets) return undefined;
    return refused(503, "the emulator has as many event channels as it may", "resourceLimitation");
  }

  /** Opens the other side of a channel first; false where that cannot be, and the answer has said why. */
  async function joined(
    upstream: Upstream,
    request: FastifyRequest,
    reply: FastifyReply,
    call: CallRecord,
    { sessionId }: RequestOptions,
  ): Promise<boolean> {
    const { joinUpstream } = await import("./with-upstream.js");
    const other = await joinUpstream(emulator, upstream, { request, call, sessionId }, () => hindranceOf(request));
    if (!other) return false;
    call.writeBy(() => ({ write: () => ({ status: 101 }) }));
    request.channel = { ...other, answer: reply.raw };
    return true;
  }
}
