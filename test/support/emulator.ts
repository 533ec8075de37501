import { afterAll, beforeAll } from "vitest";
import { type ConfigInput, startServer, type UcEmulator } from "../../src/index.js";

/** Where an emulator can be reached. */
export type Reachable = Pick<UcEmulator, "url" | "wsUrl">;

/** One emulator for a test file, on a free port of the loopback interface. */
export function useEmulator(options: ConfigInput = {}): { readonly uc: UcEmulator } {
  let uc: UcEmulator | undefined;
  beforeAll(async () => {
    uc = await startServer(options);
  });
  afterAll(() => uc?.stop());
  return {
    get uc() {
      if (!uc) throw new Error("the emulator is not running yet");
      return uc;
    },
  };
}

export const basic = (user: string, password = "secret"): { authorization: string } => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
});

/** Logs a user in the short way and gives the session's id. */
export async function logIn(uc: Reachable, user = "alice", query = ""): Promise<string> {
  const response = await fetch(`${uc.url}/ws/client/createsession?simple&no401${query}`, {
    method: "POST",
    headers: basic(user),
  });
  if (response.status !== 200) throw new Error(`logging ${user} in gave ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { sessionid: string }).sessionid;
}

/** Calls a function within a session; the status and the body as sent. */
export async function call(
  uc: Reachable,
  sessionId: string,
  name: string,
  argument: unknown = {},
): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> {
  const response = await fetch(`${uc.url}/ws/client/${name}`, {
    method: "POST",
    headers: { "x-ucsessionid": sessionId },
    body: JSON.stringify(argument),
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  };
}
