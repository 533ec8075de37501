import { describe, expect, it } from "vitest";
import { type UcServerHandle, UsageError } from "../../src/index.js";
import { isRecord } from "../../src/matching/path.js";
import { useEmulator } from "../support/emulator.js";
import { SLIPS } from "../support/false-green.js";
import { REQUEST_SLIPS } from "../support/false-green-requests.js";
import type { ControlRequest, Hands } from "../support/slip.js";

const emulator = useEmulator({ seed: 1 });

async function groundOf(): Promise<Hands> {
  const uc = emulator.uc.server();
  uc.clock.stop();
  uc.clock.set("2026-01-15T12:00:00Z");
  await uc.logIn("alice", { events: false });
  return {
    ...{ emulator: emulator.uc, uc, bob: uc.user("bob"), clock: uc.clock, requests: uc.requests },
  } as unknown as Hands;
}

async function ask(uc: Pick<UcServerHandle, "url" | "ucsid">, [route, body, query = ""]: ControlRequest) {
  const [method = "", path = ""] = route.split(" ");
  const hasServer = path === "/verify" || path === "/faults";
  const sent = hasServer && isRecord(body) ? { server: uc.ucsid, ...body } : body;
  const response = await fetch(`${uc.url}/__admin${path}?${hasServer ? "" : `server=${uc.ucsid}`}${query}`, {
    method,
    ...(sent !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(sent) }),
  });
  return { status: response.status, answer: (await response.json()) as { error?: { what: string; where: string } } };
}

/** What a test sees of a server, and what is set on it; no slip changes anything of it. */
async function stateOf(uc: Pick<UcServerHandle, "url" | "ucsid">): Promise<unknown> {
  const paths = ["world", "faults", "responses"];
  return Promise.all(paths.map(async (path) => (await ask(uc, [`GET /${path}`])).answer));
}

describe("what can never be is refused, and changes nothing", () => {
  it.each([...SLIPS, ...REQUEST_SLIPS])("%s", async (_slip, library, control, sentence, where) => {
    const hands = await groundOf();
    const before = await stateOf(hands.uc);
    const refusal = await new Promise((resolve) => resolve(library(hands))).then(
      () => "nothing",
      (error: unknown) => (error instanceof UsageError ? error.message.split("\n")[0] : `no UsageError: ${error}`),
    );
    expect(refusal).toBe(sentence);
    const { status, answer } = await ask(hands.uc, control);
    expect([status, answer.error?.where]).toEqual([400, where]);
    expect(sentence.endsWith(answer.error?.what ?? "nothing")).toBe(true);
    expect(await stateOf(hands.uc)).toEqual(before);
    hands.uc.remove();
  });

  it.each<[string, ControlRequest, number, string]>([
    ["faults of a server that is not there", ["GET /faults", undefined, "&server=locl"], 404, "query.server"],
    ["responses of a server that is not there", ["GET /responses", undefined, "&server=locl"], 404, "query.server"],
    ["scenarios of a server that is not there", ["GET /scenarios", undefined, "&server=locl"], 404, "query.server"],
    [
      "removing the requests of a server that is not there",
      ["DELETE /requests", undefined, "&server=locl"],
      404,
      "query.server",
    ],
    ["calls of a user who is not there", ["GET /calls", undefined, "&server=local&user=alcie"], 400, "query.user"],
    [
      "sessions of a user who is not there",
      ["GET /sessions", undefined, "&server=local&user=alcie"],
      400,
      "query.user",
    ],
    [
      "requests of a user who is not there",
      ["GET /requests", undefined, "&server=local&user=alcie"],
      400,
      "query.user",
    ],
    ["a server in a body where the query is meant", ["POST /reset", { server: "fresh-1" }], 400, "body"],
    ["a clock that is not moved", ["POST /clock", {}, "&server=local"], 400, "body"],
    [
      "a user who is not there is removed beside one who is",
      ["PATCH /world", { users: [{ name: "bob", note: "x" }], removeUsers: ["bbo"] }, "&server=local"],
      400,
      "body.removeUsers[0]",
    ],
  ])("over HTTP alone: %s", async (_slip, [route, body, query = ""], status, where) => {
    const [method = "", path = ""] = route.split(" ");
    const response = await fetch(`${emulator.uc.url}/__admin${path}?${query.slice(1)}`, {
      method,
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    expect([response.status, await response.json()]).toMatchObject([status, { error: { where } }]);
  });
});
