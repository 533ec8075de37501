import { afterEach, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { compare, type ServersCompared } from "../../src/recordings/compare/compare.js";
import { type AskedServer, looks } from "../../src/recordings/compare/play.js";
import { isSame, reportOf } from "../../src/recordings/compare/report.js";
import { REDACTED, REPORT_FORMATS } from "../../src/recordings/words.js";

import type { OperationName } from "../support/emulator.js";

// The other server is an emulator too, into which something is planted that ours would not say.

const open: UcEmulator[] = [];
afterEach(async () => {
  for (const uc of open.splice(0)) await uc.stop();
});

async function server(): Promise<{ uc: UcEmulator; asked: AskedServer }> {
  const uc = await startServer();
  open.push(uc);
  return { uc, asked: { address: new URL(uc.url), ucsid: undefined, user: "alice", password: "secret" } };
}

const OPEN = { compare: "values", keep: new Set(REDACTED), wait: 2_000 } as const;

/** Any JSON, to be changed in a test. */
// biome-ignore lint/suspicious/noExplicitAny: an answer in which anything may be planted
type Json = any;

/** What the other server says otherwise: a change of its answer, or another way to answer; and what is found of it. */
const PLANTED: readonly (readonly [
  what: string,
  operation: OperationName,
  plant: (answer: Json) => object,
  found: readonly object[],
])[] = [
  [
    "another number",
    "asnGetServerInterfaceVersion",
    () => ({ result: { iServerInterfaceVersion: 99 } }),
    [{ kind: "value", path: "iServerInterfaceVersion", real: 99, ours: 70 }],
  ],
  [
    "another text, deep inside",
    "asnGetLoggedInContact",
    (answer) => {
      answer.ownContact.asnRemoteContact.u8sDisplayName = "Somebody";
      return { result: answer };
    },
    [{ kind: "value", path: "ownContact.asnRemoteContact.u8sDisplayName", real: "Somebody" }],
  ],
  [
    "a field less",
    "asnGetLocationIDs",
    (answer) => {
      delete answer.locationIDMD5ChecksumList[0].value;
      return { result: answer, misfit: true };
    },
    [{ kind: "extra", path: "locationIDMD5ChecksumList[0].value", real: undefined }],
  ],
  [
    "a field more",
    "asnGetPhoneBooks",
    (answer) => {
      answer.phonebooks[1].iNewInVersion9 = 1;
      return { result: answer, misfit: true };
    },
    [{ kind: "missing", path: "phonebooks[1].iNewInVersion9", real: 1, ours: undefined, type: undefined }],
  ],
  [
    "a text in place of a number",
    "asnGetPhoneBooks",
    (answer) => {
      answer.phonebooks[0].iType = "0";
      return { result: answer, misfit: true };
    },
    [{ kind: "kind", path: "phonebooks[0].iType", real: "0", ours: 0, type: "AsnDBPhoneBook.iType: INTEGER" }],
  ],
  [
    "an element more",
    "asnGetPhoneBooks",
    (answer) => {
      answer.phonebooks.push(answer.phonebooks[0]);
      return { result: answer };
    },
    [{ kind: "length", path: "phonebooks", real: 3, ours: 2 }],
  ],
  [
    "an empty list",
    "asnGetLocationIDs",
    () => ({ result: { locationIDMD5ChecksumList: [] } }),
    [{ kind: "length", path: "locationIDMD5ChecksumList", real: 0, ours: 1 }],
  ],
  [
    "an error",
    "asnGetLoggedInContact",
    () => ({ error: { detail: 4711, text: "no" } }),
    [{ kind: "outcome", path: "", real: { error: { iErrorDetail: 4711, u8sErrorString: "no" } }, ours: "a result" }],
  ],
  [
    "a reject",
    "asnGetServerInterfaceVersion",
    () => ({ reject: "unrecognisedOperation" }),
    [{ kind: "outcome", path: "", real: { reject: { problem: { invokeProblem: 1 } } }, ours: "a result" }],
  ],
  [
    "a field whose value is another one in each run, and is not there",
    "asnGetTime",
    (answer) => {
      delete answer.stSystemtime;
      return { result: answer, misfit: true };
    },
    [{ kind: "extra", path: "stSystemtime", real: undefined }],
  ],
  [
    "a number in place of a time",
    "asnGetTime",
    (answer) => ({ result: { ...answer, stSystemtime: 5 }, misfit: true }),
    [{ kind: "kind", path: "stSystemtime", real: 5 }],
  ],
  [
    "a list in place of a field",
    "asnGetServerInterfaceVersion",
    () => ({ result: { iServerInterfaceVersion: [70, 71] }, misfit: true }),
    [{ kind: "kind", path: "iServerInterfaceVersion", real: "a list of 2", ours: 70 }],
  ],
  [
    "an object without fields",
    "asnGetServerInterfaceVersion",
    (answer) => ({ result: { ...answer, more: {} }, misfit: true }),
    [{ kind: "missing", path: "more", real: {}, ours: undefined }],
  ],
  [
    "an answer of a proxy before it",
    "asnGetPhoneBooks",
    () => ({ http: { status: 503, body: "busy" } }),
    [{ kind: "outcome", path: "", real: { http: "busy" }, ours: "a result" }],
  ],
];

/** Everything that only looks, asked of a server into which that was planted. */
async function comparisonOf(
  plant: (uc: UcEmulator) => Promise<void>,
  options: object = OPEN,
): Promise<ServersCompared> {
  const [real, ours] = [await server(), await server()];
  await plant(real.uc);
  const names = new Set(PLANTED.map(([, operation]) => operation as string));
  const calls = looks().filter((call) => names.has(call.function) || /Chat|Persistence/.test(call.function));
  return compare(real.asked, ours.asked, calls, options as typeof OPEN);
}

const planted = (operation: OperationName, plant: (answer: Json) => object) => async (uc: UcEmulator) => {
  const alice = await uc.logIn("alice", { events: false });
  const answer = await alice.call(operation, {});
  uc.respond({ operation, ...plant(structuredClone(answer)) });
};

const differing = ({ calls }: ServersCompared) => calls.filter(({ differences }) => differences.length > 0);

describe("two servers that are the same", () => {
  it("differ in nothing, whichever of the operations that only look are asked", async () => {
    const [real, ours] = [await server(), await server()];
    const calls = looks();
    expect(calls.length).toBeGreaterThan(50);
    const comparison = await compare(real.asked, ours.asked, calls, OPEN);
    expect(comparison.unanswered).toEqual([]);
    expect(differing(comparison)).toEqual([]);
    expect(isSame(comparison)).toBe(true);
    // What was left out is named.
    expect(new Set(comparison.calls.flatMap(({ ignored }) => ignored)).size).toBeGreaterThan(3);
  });
});

describe("a difference is found, and no other", () => {
  it.each(PLANTED)("%s", async (_what, operation, plant, found) => {
    const comparison = await comparisonOf(planted(operation, plant));
    expect(differing(comparison)).toMatchObject([{ function: operation, differences: found }]);
    expect(differing(comparison)[0]?.differences).toHaveLength(found.length);
    expect(isSame(comparison)).toBe(false);
  });

  it("by shape alone, values and lengths may be others", async () => {
    const shape = { ...OPEN, compare: "shape" };
    const [number, , , more] = PLANTED;
    if (!number || !more) throw new Error("no such rows");
    expect(differing(await comparisonOf(planted(number[1], number[2]), shape))).toEqual([]);
    expect(differing(await comparisonOf(planted(more[1], more[2]), shape))).toHaveLength(1);
  });
});

/** Both servers say something of their own to one call. */
async function bothSaying(
  real: object,
  ours: object,
  options: object = { ...OPEN, keep: new Set() },
): Promise<ServersCompared> {
  const sides = [await server(), await server()] as const;
  const operation = "asnGetServerInterfaceVersion";
  for (const [index, { uc }] of sides.entries()) uc.respond({ operation, ...(index === 0 ? real : ours) });
  const [left, right] = sides.map(({ asked }) => asked) as [AskedServer, AskedServer];
  return compare(left, right, [{ function: operation, argument: {} }], options as typeof OPEN);
}

describe("a difference is found that a pseudonym hides, and is not shown:", () => {
  it.each([
    ["a letter case inside a name", "u8sName", "ApplePie", "Applepie"],
    ["the country of a domain", "u8sEMail", "joe@applepie.de", "joe@applepie.com"],
    ["another picture", "imageData", "iVBORw0KGgoAAAANSUhEApple1", "iVBORw0KGgoAAAANSUhEApple2"],
  ])("%s", async (_what, field, here, there) => {
    const result = (text: string) => ({ result: { iServerInterfaceVersion: 70, [field]: text }, misfit: true });
    const comparison = await bothSaying(result(here), result(there));
    const told = { kind: "value", path: field, ours: "another value with the same pseudonym" };
    expect(differing(comparison)).toMatchObject([{ differences: [told] }]);
    expect(reportOf(comparison, "json")).not.toMatch(/apple/i);
    expect(differing(await bothSaying(result(here), result(here)))).toEqual([]);
  });
});

it("errors of different types with the same fields are told apart", async () => {
  const error = (type?: string) => ({ error: { detail: 4, text: "no", ...(type && { type }) }, misfit: true });
  const [other, own] = [error("AsnFindContactsError"), error()];
  for (const [real, ours] of [
    [other, own],
    [own, other],
  ] as const) {
    const found = differing(await bothSaying(real, ours, OPEN));
    expect(found).toMatchObject([{ differences: [{ kind: "value", path: "_type" }] }]);
  }
  expect(differing(await bothSaying(other, other, OPEN))).toEqual([]);
});

describe("a report", () => {
  it("has no name of anybody, and says all the same where the sides differ", async () => {
    const [, text] = PLANTED;
    if (!text) throw new Error("no such row");
    const comparison = await comparisonOf(planted(text[1], text[2]), { ...OPEN, keep: new Set() });
    for (const format of REPORT_FORMATS) {
      const report = reportOf(comparison, format);
      expect(report).toContain("ownContact.asnRemoteContact.u8sDisplayName");
      expect(report).not.toMatch(/Somebody|Alice|example\.com|secret/);
    }
    expect(differing(comparison)).toHaveLength(1);
  });

  it("is one for machines: JUnit counts calls and failures", async () => {
    const [number] = PLANTED;
    if (!number) throw new Error("no such row");
    const comparison = await comparisonOf(planted(number[1], number[2]));
    const report = reportOf(comparison, "junit");
    expect(report).toContain(`tests="${comparison.calls.length}" failures="1" errors="0"`);
    expect(report.match(/<failure /g)).toHaveLength(1);
  });
});

describe("a server that cannot be asked", () => {
  it.each<[string, Partial<AskedServer>, RegExp]>([
    [
      "is not there",
      { address: new URL("http://127.0.0.1:9") },
      /^http:\/\/127\.0\.0\.1:9: alice could not log in: .*refuses connections$/,
    ],
    ["refuses the password", { password: "wrong" }, /alice could not log in: User Authentication failed$/],
    [
      "does not know the server's name",
      { ucsid: "nowhere" },
      /alice could not log in: UCServer is not connected here$/,
    ],
  ])("%s: one sentence says so", async (_what, changed, sentence) => {
    const [real, ours] = [await server(), await server()];
    await expect(compare({ ...real.asked, ...changed }, ours.asked, looks(), OPEN)).rejects.toThrow(sentence);
  });
});
