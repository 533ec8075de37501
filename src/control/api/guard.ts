import { timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";
import type { FastifyRequest } from "fastify";
import type { Config } from "../../config.js";
import { ControlError } from "./route.js";

/**
 * Keeps pages of other origins away from the control API, whatever they try: a name that was pointed at this machine
 * (DNS rebinding), a request with the Origin of another page, a form. With a token only its holders come in.
 * Throws ControlError.
 */
export class Guard {
  readonly #hosts: ReadonlySet<string>;
  readonly #token: Buffer | undefined;

  constructor({ adminHosts, adminToken, host }: Pick<Config, "adminHosts" | "adminToken" | "host">) {
    const named = adminHosts.split(",").map((name) => name.trim().toLowerCase());
    this.#hosts = new Set([...named.filter((name) => name !== ""), "localhost", host.toLowerCase()]);
    this.#token = adminToken === undefined ? undefined : Buffer.from(adminToken);
  }

  check(request: FastifyRequest): void {
    const { host = "", origin, "sec-fetch-site": site } = request.headers;
    const name = nameOf(host);
    if (!this.#hosts.has(name) && !name.endsWith(".localhost") && isIP(name) === 0) {
      throw new ControlError(
        403,
        `the control API is not reached by the name "${name.slice(0, 100)}"`,
        "header Host",
        `use localhost or an address, or start with --admin-hosts ${name.slice(0, 100)}`,
      );
    }
    const elsewhere = origin !== undefined && originHost(origin) !== host.toLowerCase();
    if (elsewhere || site === "cross-site" || site === "same-site") {
      throw new ControlError(
        403,
        "pages of other origins may not use the control API",
        origin === undefined ? "header Sec-Fetch-Site" : "header Origin",
        "call it from the test, not from the page under test",
      );
    }
    this.#checkToken(request);
  }

  #checkToken({ headers }: FastifyRequest): void {
    if (!this.#token) return;
    const bearer = /^bearer\s+(.*)$/i.exec(headers.authorization ?? "")?.[1];
    const given = Buffer.from(String(headers["x-ucserver-emulator-token"] ?? bearer ?? ""));
    if (given.length === this.#token.length && timingSafeEqual(given, this.#token)) return;
    throw new ControlError(
      401,
      given.length === 0 ? "the control API wants a token" : "the token is wrong",
      "header Authorization",
      "send Authorization: Bearer TOKEN, or X-ucserver-emulator-token, with the value of --admin-token",
    );
  }
}

/** The name of a Host header, without port and brackets. */
function nameOf(host: string): string {
  const bracketed = /^\[([^\]]*)\]/.exec(host);
  return (bracketed?.[1] ?? host.replace(/:\d*$/, "")).toLowerCase();
}

function originHost(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
