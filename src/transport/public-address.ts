import { isIPv6, type Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { FastifyRequest } from "fastify";

/**
 * The base URL under which the client reached the service, without a slash at the end: behind a proxy the one that its
 * X-Forwarded-Proto, -Host and -Prefix tell (observed, protocol.md §1). What is no scheme, host or path in them is ignored.
 */
export function publicAddress({ headers, raw }: FastifyRequest): string {
  const own = (raw.socket as TLSSocket).encrypted ? "https" : "http";
  const scheme = forwarded(headers["x-forwarded-proto"], /^https?$/i)?.toLowerCase() ?? own;
  const host =
    forwarded(headers["x-forwarded-host"], /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i) ??
    headers.host ??
    localHost(raw.socket);
  const prefix = forwarded(headers["x-forwarded-prefix"], /^(\/[\w.~%-]+)*\/?$/) ?? "";
  return `${scheme}://${host}${prefix.replace(/\/$/, "")}`;
}

/** A client of HTTP/1.0 need not say to which host it speaks. */
const localHost = ({ localAddress = "localhost", localPort }: Socket): string =>
  `${isIPv6(localAddress) ? `[${localAddress}]` : localAddress}:${localPort}`;

/** What the proxy nearest to the client said: each proxy on the way adds its own behind it. */
function forwarded(header: string | string[] | undefined, form: RegExp): string | undefined {
  const first = String(header ?? "")
    .split(",")[0]
    ?.trim();
  return first && form.test(first) ? first : undefined;
}
