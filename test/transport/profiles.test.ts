import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { isRecord } from "../../src/matching/path.js";
import { Channel } from "../support/channel.js";
import { basic, direct, noOperation } from "../support/emulator.js";
import { hasGolden, SERVER_PROFILES, SHOWN } from "./golden/profiles.js";

const golden = (name: string): string[] =>
  readFileSync(new URL(`../golden/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .slice(1);

/** The JSON of a line of a golden file: a body, a body in a JSONP script, or a frame; undefined where it has none. */
function jsonOf(line: string): unknown {
  const text = /^(?:< )?(?:\/\*\*\/[\w.]+\()?([[{].*?)(?:\);)?$/.exec(line)?.[1];
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // What a client sent in the place of JSON.
    return undefined;
  }
}

/** What differs between two JSON values, as paths without the numbers of lists. */
function* differences(a: unknown, b: unknown, path = ""): Iterable<string> {
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    for (const [index, element] of a.entries()) yield* differences(element, b[index], path);
  } else if (isRecord(a) && isRecord(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      yield* differences(a[key], b[key], path === "" ? key : `${path}.${key}`);
    }
  } else if (a !== b) yield path;
}

describe.each(SERVER_PROFILES)("--profile %s differs from the default only where protocol.md says so", (profile) => {
  // Section 5: `_type` at the root alone, NULL as 0. Section 6: the words of rejects, and problem 1 since 2023-07.
  const allowed =
    profile === "server-2026"
      ? /(\._type|invokednull|details|reject\.invokeProblem|dummy)$/
      : /(\._type|invokednull|details|dummy)$/;
  const root = /^((result\.result\.result|error(\.error)?|invoke\.argument)\.)?_type$/;

  it.each(SHOWN.filter((name) => hasGolden(name, profile)))("%s", (name) => {
    const friendly = golden(name);
    const server = golden(`${name}.${profile}`);
    // The length of a body differs with the body.
    const head = (lines: string[]): string[] =>
      lines.filter((line) => jsonOf(line) === undefined && !/^content-length:/i.test(line));
    expect(head(server)).toEqual(head(friendly));
    const bodies = server.map(jsonOf).filter((body) => body !== undefined);
    const before = friendly.map(jsonOf).filter((body) => body !== undefined);
    expect(bodies).toHaveLength(before.length);
    for (const [index, body] of bodies.entries()) {
      for (const path of differences(before[index], body)) {
        expect(path).toMatch(allowed);
        expect(path).not.toMatch(root);
      }
    }
  });
});

describe("a profile", () => {
  it("server-2026 cannot leave a request unanswered that it cannot read: 1 otherError, and no invoke id", async () => {
    const uc = await startServer({ profile: "server-2026" });
    const response = await fetch(`${uc.url}/ws/direct/asnGetTime`, {
      method: "POST",
      headers: basic("alice"),
      body: "{no",
    });
    expect(await response.json()).toMatchObject({
      invokedID: { invokednull: 0 },
      reject: { invokeProblem: 1 },
      details: "otherError: 0x20",
    });
    await uc.stop();
  });

  it("gives way to an option of one's own, and is refused when nobody knows it", async () => {
    const uc = await startServer({ profile: "server-2026", rejectDetails: "explained" });
    const answer = await direct(uc, noOperation("asnGetTim"), {});
    expect(await answer.json()).toMatchObject({
      details: expect.stringMatching(/^unrecognisedOperation: .*did you mean "asnGetTime"\?$/),
    });
    await uc.stop();
    await expect(startServer({ profile: "server-1999" as "friendly" })).rejects.toThrow(/profile/);
  });

  it.each(["name", "id"] as const)("--called-by %s: what decides where name and number differ", async (calledBy) => {
    const uc = await startServer({ calledBy });
    const channel = await Channel.open(uc, "bob");
    channel.send({ invoke: { invokeID: 1, operationID: 1008, operationName: "asnGetTime", argument: {} } });
    const { result } = await channel.waitFor((message) => message.result?.invokeID === 1);
    const type = calledBy === "id" ? "AsnGetLoggedInContactV2Result" : "AsnGetTimeResult";
    expect(result?.result.result).toMatchObject({ _type: type });
    await channel.close();
    await uc.stop();
  });

  it("--error-value detail: error_value is iErrorDetail, but 0 with a failed logon, whose bytes are documented", async () => {
    const uc = await startServer({ errorValue: "detail" });
    const error = async (name: string): Promise<unknown> => {
      uc.fault({ fault: "error", code: 7, type: name, times: 1 });
      const answer = (await (await direct(uc, "asnGetLoggedInContact", {})).json()) as { error_value: unknown };
      return answer.error_value;
    };
    expect([await error("AsnRequestError"), await error("AsnLogonError")]).toEqual([7, 0]);
    await uc.stop();
  });
});
