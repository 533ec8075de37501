import type { ServerResponse } from "node:http";
import type { TLSSocket } from "node:tls";
import type { Breakage } from "../../rose/outcome.js";

/** Some bytes that mean nothing, for whoever brings none of their own. */
export const NOISE: Buffer = Buffer.from("fe01ff7b00c3287d0a9f22c0afe2", "hex");

/** Leaves a request over HTTP without a sound answer. */
export function breakOff(how: Breakage, raw: ServerResponse, noise = NOISE): void {
  switch (how) {
    case "reset":
      return reset(raw);
    case "hangUp":
      raw.socket?.destroy();
      return;
    case "empty":
      return writeWhole(raw, Buffer.alloc(0));
    case "garbage":
      return writeWhole(raw, noise);
  }
}

function writeWhole(raw: ServerResponse, body: Buffer): void {
  raw.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": body.length });
  raw.end(body);
}

function reset({ socket }: ServerResponse): void {
  // Only a plain connection can be reset; one with TLS is cut.
  if ((socket as TLSSocket | null)?.encrypted) socket?.destroy();
  else socket?.resetAndDestroy();
}
