import { request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";
import type { Socket } from "node:net";
import type { ServiceAnswer, ToolContext } from "./tool.js";

/** Calls the service at the address that the tool's own request came to. */
export function serviceAt(socket: Socket): ToolContext["callService"] {
  const { localAddress: host, localPort: port } = socket;
  // The certificate is the emulator's own, made at its start.
  const request = "encrypted" in socket ? tlsRequest : plainRequest;
  return (path, credentials, body) =>
    new Promise<ServiceAnswer>((resolve, reject) => {
      const headers = { "content-type": "application/json" };
      const options = { host, port, path, method: "POST", headers, rejectUnauthorized: false };
      const asked = request({ ...options, ...(credentials !== undefined && { auth: credentials }) }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (piece: string) => {
          text += piece;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: readBody(text) }));
        response.on("error", reject);
      });
      // A fault may have broken the connection, which is what was asked for.
      asked.on("error", (error: NodeJS.ErrnoException) =>
        resolve({ status: 0, body: `no answer: ${error.code ?? error.message}` }),
      );
      asked.end(JSON.stringify(body));
    });
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
