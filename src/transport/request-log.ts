import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { shownPath } from "../common/secrets.js";

/**
 * One line a request: who called what, how it ended, how long it took. Neither query nor headers are written, so that
 * no password and no token gets into a log, not even one in a URL. None when the log does not want such lines.
 */
export function logRequests(app: FastifyInstance, log: Logger): void {
  if (!log.isLevelEnabled("info")) return;
  app.addHook("onResponse", ({ method, url, call }, { statusCode: status, elapsedTime }, done) => {
    const ms = Math.round(elapsedTime * 1000) / 1000;
    log.info({ method, path: shownPath(url), ...call?.logFields(), status, ms }, "request");
    done();
  });
}
