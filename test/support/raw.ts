import { connect } from "node:net";
import { PATIENCE_MS } from "./patience.js";

/** What comes back for bytes that are sent as they are, packet by packet, until the server ends the connection. */
export function exchange(port: number, ...packets: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.on("data", (data) => {
      text += data;
    });
    socket.on("close", () => resolve(text));
    socket.on("error", reject);
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`the connection stays open; so far came ${text}`)));
    const send = (at: number): void => {
      const packet = packets[at];
      if (packet !== undefined) socket.write(packet, () => setImmediate(() => send(at + 1)));
    };
    send(0);
  });
}
