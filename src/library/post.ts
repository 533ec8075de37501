import { request } from "node:http";
import { text } from "node:stream/consumers";

/** An answer: its status, and its body as data where it is JSON, else as text. */
export interface PostAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Sends a body to the emulator and gives the answer. Not by `fetch`: that one is written in JavaScript, takes its timers
 * from the globals, and hangs when a test has replaced them by fakes.
 */
export function post(url: string, headers: Readonly<Record<string, string>>, body = ""): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", headers: { ...headers, "content-length": Buffer.byteLength(body) } });
    sent.on("error", reject);
    sent.on("response", (response) => {
      text(response).then((came) => resolve({ status: response.statusCode ?? 0, body: dataOf(came) }), reject);
    });
    sent.end(body);
  });
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
