import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { RequestNote } from "../requests/note.js";

/** What the log says of a request that was answered; `ms` is how long that took. */
export type RequestLog = (request: LoggedRequest, status: number, ms: number) => void;

interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly note: RequestNote | null;
}

/**
 * One line a request: who called what, how it ended, how long it took. Neither query nor headers are written, so that
 * no password and no token gets into a log, not even one in a URL. Undefined when the log does not want such lines.
 */
export function requestLog(log: Logger): RequestLog | undefined {
  if (!log.isLevelEnabled("info")) return undefined;
  return ({ method, url, note }, status, ms) =>
    log.info({ method, path: pathOf(url), ...note, status, ms: Math.round(ms * 1000) / 1000 }, "request");
}

/** Logs the requests that go through Fastify's routes. */
export function logRequests(app: FastifyInstance, write: RequestLog): void {
  app.addHook("onResponse", (request, reply, done) => {
    write(request, reply.statusCode, reply.elapsedTime);
    done();
  });
}

function pathOf(url: string): string {
  const end = url.indexOf("?");
  return (end < 0 ? url : url.slice(0, end)).slice(0, 200);
}
