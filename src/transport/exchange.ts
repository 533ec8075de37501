import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Outcome } from "../rose/outcome.js";
import { invokeProblem } from "../rose/problems.js";
import type { Emulator } from "../server/emulator.js";
import type { UcServer } from "../server/uc-server.js";
import { parseBody } from "./body.js";
import { type RequestOptions, readOptions } from "./options.js";
import { type Answer, answerFor } from "./reply.js";

/** What the log says of a request besides its status: filled in on the way down. */
export interface RequestNote {
  ucsid?: string;
  function?: string;
  user?: string;
  session?: string;
  /** Why it failed, for the person who reads the log; never sent. */
  reason?: string;
  origin?: string;
}

declare module "fastify" {
  interface FastifyRequest {
    note: RequestNote | null;
  }
}

/** One request on its way down: what was asked, and where the answer goes. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly options: RequestOptions;
  readonly answer: Answer;
  readonly note: RequestNote;
}

/** Registers the route by GET and POST alike (documented), options read and checked before the handler runs. */
export function route(
  app: FastifyInstance,
  emulator: Emulator,
  path: string,
  handler: (exchange: Exchange) => void | Promise<void>,
): void {
  app.route({
    method: ["GET", "POST"],
    url: path,
    handler: (request: FastifyRequest, reply: FastifyReply) => {
      const options = readOptions(request);
      const note: RequestNote = {};
      if (options.ucsid !== undefined) note.ucsid = options.ucsid;
      request.note = note;
      const answer = answerFor(reply, emulator.config, options);
      if (!answer) return;
      if (options.contradiction !== undefined) {
        answer.refuse(400, options.contradiction, invokeProblem("mistypedArgument"));
        return;
      }
      return handler({ request, options, answer, note });
    },
  });
}

/** The server asked for, when it is connected; otherwise the documented 502 is sent and undefined returned. */
export function connectedServer(emulator: Emulator, { options, answer, note }: Exchange): UcServer | undefined {
  const server = emulator.server(options.ucsid);
  note.ucsid = options.ucsid ?? emulator.config.defaultServer;
  if (server?.connected) return server;
  notConnected(answer, note.ucsid);
  return undefined;
}

/** 502, WsError 119 (documented, byte for byte but for the name in brackets). */
export function notConnected(answer: Answer, ucsid: string): void {
  const details = JSON.stringify(`server not connected here: [${ucsid}]`);
  answer.json(
    502,
    `{"error":{"details":${details},"_type":"WsError","iErrorDetail":119,"u8sErrorString":"UCServer is not connected here"}}`,
  );
}

/** The request's body as data: `{}` when there is none, or what is wrong with it. */
export function bodyOf(request: FastifyRequest): ReturnType<typeof parseBody> {
  return request.method === "GET" ? { ok: true, value: {} } : parseBody(request.body);
}

/** Writes how the answer came about into the note. */
export function noteOutcome(note: RequestNote, outcome: Outcome): void {
  if (outcome.origin.by !== "behaviour") note.origin = outcome.origin.by;
  if (outcome.kind === "reject") note.reason = outcome.details;
  if (outcome.kind === "error") note.reason = outcome.error.u8sErrorString;
}
