import { describe, expect, it } from "vitest";
import { laidOver } from "../src/fixtures/responses/play.js";
import { Responses } from "../src/fixtures/responses/responses.js";
import { FixtureStage, NOON, resultOf } from "./support/fixture-stage.js";

const REMOVE = { name: "asnContactRemoveContact", argument: { u8sContactID: "sip:x@example.com" } };

function stageWith(fixture: Record<string, unknown>, seed = 1): FixtureStage {
  const responses = Responses.none({ seed });
  responses.add({ operation: "asnCtiMakeCall", ...fixture });
  return new FixtureStage(responses);
}

const order = (stage: FixtureStage): string[] => stage.happened.map(({ what }) => what.replace(`:${REMOVE.name}`, ""));

describe("an error", () => {
  it.each([
    ["the name of the operation's error", "invalidline", "AsnRequestError", 3, "invalidline"],
    ["the name in other letter case", "InvalidLine", "AsnRequestError", 3, "invalidline"],
    ["a number with a name", 2, "AsnRequestError", 2, "accessdenied"],
    ["a number without", 77, "AsnRequestError", 77, "error 77"],
    ["name and text", { detail: "accessdenied", text: "No, {{user.name}}" }, "AsnRequestError", 2, "No, alice"],
    [
      "another type's name",
      { type: "AsnLogonError", detail: "eNETLOGINTOKENEXIRED" },
      "AsnLogonError",
      130,
      "Token is expired",
    ],
    [
      "without what all its names begin with",
      { type: "AsnLogonError", detail: "TLSREQUIRED" },
      "AsnLogonError",
      114,
      "TLS required",
    ],
    ["our short one", { type: "AsnLogonError", detail: "locked" }, "AsnLogonError", 129, "Account is locked"],
  ])("by %s", (_, error, _type, iErrorDetail, u8sErrorString) => {
    expect(stageWith({ error }).answer("asnCtiMakeCall")).toMatchObject({
      kind: "error",
      error: { _type, iErrorDetail, u8sErrorString },
      origin: { by: "fixture", file: "added-1" },
    });
  });

  it("of a logon has the fields of the documented body, in its order", () => {
    const error = { type: "AsnLogonError", detail: 101, fields: { u8sFailedUser: "{{user.name}}" } };
    const outcome = stageWith({ error }).answer("asnCtiMakeCall");
    expect(outcome.kind === "error" && JSON.stringify(outcome.error)).toBe(
      '{"_type":"AsnLogonError","iErrorDetail":101,"sAuthCredetials":"","u8sErrorString":"User Authentication failed","u8sFailedUser":"alice"}',
    );
  });
});

describe("a reject", () => {
  it.each([
    ["resourceLimitation", { invokeProblem: 3 }],
    ["mistypedAPDU", { generalProblem: 1 }],
    [9, { invokeProblem: 9 }],
    [{ problem: "authenticationFailed", details: "gone" }, { invokeProblem: 10 }],
  ])("%j", (reject, problem) => {
    expect(stageWith({ reject }).answer("asnCtiMakeCall")).toMatchObject({ kind: "reject", problem });
  });
});

describe("an HTTP answer", () => {
  it.each([
    [
      "a text as it is",
      { status: 200, body: "<p>{{user.name}}</p>" },
      { "content-type": "text/plain; charset=utf-8" },
      "<p>alice</p>",
    ],
    [
      "anything else as JSON",
      { status: 200, body: [1, "{{call}}"] },
      { "content-type": "application/json; charset=utf-8" },
      "[1,1]",
    ],
    [
      "its own content type",
      { status: 200, headers: { "Content-Type": "a/b" }, body: "x" },
      { "Content-Type": "a/b" },
      "x",
    ],
    ["no body", { status: 204 }, {}, ""],
  ])("sends %s", (_, http, headers, body) => {
    expect(stageWith({ http }).answer("asnCtiMakeCall")).toMatchObject({
      answer: { status: http.status, headers, body },
    });
  });

  it("lets no caller write headers of their own", () => {
    const stage = stageWith({ http: { status: 200, headers: { "X-Number": "{{argument.u8sPhoneNumberTo}}" } } });
    const outcome = stage.answer("asnCtiMakeCall", { u8sPhoneNumberTo: "1\r\nSet-Cookie: ä=☎" });
    expect(outcome.kind === "http" && outcome.answer.headers).toEqual({ "X-Number": "1 Set-Cookie: ä=?" });
  });
});

describe("the emulator's own answer", () => {
  it("keeps its origin when nothing is laid over it", () => {
    const stage = stageWith({ behave: true });
    stage.behaviour = () => ({ kind: "nothing", origin: { by: "made-up", type: "x" } });
    expect(stage.answer("asnCtiMakeCall").origin).toEqual({ by: "made-up", type: "x" });
  });

  it("is waited for when it takes time, and events follow it", async () => {
    const stage = stageWith({ behave: true, patch: { optionalParams: { a: 1 } }, events: [REMOVE] });
    const value = { u8sConnectionID: "7" };
    stage.slowBehaviour = async (operation) => ({ kind: "result", operation, value, origin: { by: "behaviour" } });
    const { outcome, done } = stage.begin("asnCtiMakeCall");
    expect(outcome()).toBeUndefined();
    await done;
    expect(outcome()).toMatchObject({
      value: { u8sConnectionID: "7", optionalParams: { a: 1 } },
      origin: { by: "fixture" },
    });
    expect(order(stage)).toEqual(["answer", "event:alice"]);
  });

  it("is left alone by a patch when it is no result", () => {
    expect(stageWith({ behave: true, patch: { a: 1 } }).answer("asnCtiMakeCall")).toMatchObject({
      kind: "error",
      origin: { by: "behaviour" },
    });
  });

  it("that fails with a bug passes it on, after a delay too", async () => {
    for (const delay of [0, 10]) {
      const stage = stageWith({ behave: true, delay });
      stage.slowBehaviour = () => Promise.reject(new Error("bug"));
      const failed = expect(stage.begin("asnCtiMakeCall").done).rejects.toThrow("bug");
      await stage.clock.advance(10);
      await failed;
    }
  });

  it("is laid over field by field, lists as a whole, and not changed by it", () => {
    const base = Object.freeze({ a: Object.freeze({ x: 1, y: [1, 2] }), b: 2 });
    expect(laidOver(base, { a: { y: [3] }, c: 4 })).toEqual({ a: { x: 1, y: [3] }, b: 2, c: 4 });
    expect(JSON.stringify(laidOver({}, JSON.parse('{"__proto__":{"a":1}}')))).toBe('{"__proto__":{"a":1}}');
  });
});

describe("a delay", () => {
  it("is waited for on the server's clock, and now is the time of the answer", async () => {
    const stage = stageWith({ http: { status: 200, body: "{{now}}" }, delay: 1000 });
    const { outcome, done } = stage.begin("asnCtiMakeCall");
    await stage.clock.advance(999);
    expect(outcome()).toBeUndefined();
    await stage.clock.advance(1);
    await done;
    expect(outcome()).toMatchObject({ answer: { body: new Date(NOON + 1000).toISOString() } });
  });

  it("between two bounds is the same again with the same seed, and keeps to the bounds", async () => {
    const delays = async (seed: number): Promise<number[]> => {
      const stage = stageWith({ error: 1, delay: { min: 10, max: 40 } }, seed);
      const found: number[] = [];
      for (let call = 0; call < 8; call++) {
        const start = stage.clock.now();
        const { outcome } = stage.begin("asnCtiMakeCall");
        while (!outcome()) await stage.clock.advance(1);
        found.push(stage.clock.now() - start);
      }
      return found;
    };
    const first = await delays(1);
    expect(await delays(1)).toEqual(first);
    expect(await delays(2)).not.toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(1);
    expect(Math.min(...first)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...first)).toBeLessThanOrEqual(40);
  });

  it("ends with a reset of the server: what waits is answered then, and only once", async () => {
    const stage = stageWith({ error: 1, delay: 60_000 });
    const { outcome, done } = stage.begin("asnCtiMakeCall");
    stage.responses.reset(stage.server);
    await done;
    expect(outcome()).toMatchObject({ kind: "error" });
    await stage.clock.advance(60_000);
    expect(order(stage)).toEqual(["answer"]);
  });
});

describe("events", () => {
  it.each([
    ["self", ["event:alice"]],
    ["user", ["event:alice"]],
    ["all", ["event:alice", "event:bob", "event:carol"]],
    [{ user: "BOB" }, ["event:bob"]],
    [{ user: "nobody" }, []],
  ])("to %j", (to, expected) => {
    const stage = stageWith({ error: 1, events: [{ ...REMOVE, to }] });
    stage.answer("asnCtiMakeCall");
    expect(order(stage)).toEqual(["answer", ...expected]);
  });

  it("come after the answer, by their time and then in the order of the file", async () => {
    const at = (after: number, u8sContactID: string) => ({ ...REMOVE, after, argument: { u8sContactID } });
    const events = [at(20, "c"), at(0, "a"), at(10, "b"), at(20, "d")];
    const stage = stageWith({ error: 1, delay: 5, events });
    const { done } = stage.begin("asnCtiMakeCall");
    await stage.clock.advance(5);
    await done;
    const ids = (): unknown[] =>
      stage.happened.slice(1).map(({ argument }) => (argument as typeof REMOVE.argument).u8sContactID);
    expect(stage.happened[0]?.what).toBe("answer");
    expect(ids()).toEqual(["a"]);
    await stage.clock.advance(20);
    expect(ids()).toEqual(["a", "b", "c", "d"]);
  });

  it("to a session that has ended go nowhere", async () => {
    const stage = stageWith({ error: 1, events: [{ ...REMOVE, after: 10 }] });
    stage.answer("asnCtiMakeCall");
    stage.server.endSession(stage.session("alice"), "test");
    await stage.clock.advance(10);
    expect(order(stage)).toEqual(["answer"]);
  });

  it("alone answer an operation that has no result", () => {
    const responses = Responses.none();
    responses.add({ operation: "asnTransportKeepAlive", events: [REMOVE] });
    const stage = new FixtureStage(responses);
    expect(stage.answer("asnTransportKeepAlive").kind).toBe("nothing");
    expect(order(stage)).toEqual(["answer", "event:alice"]);
  });
});

describe("a template that nothing can be put in for", () => {
  it("in an answer makes it an error that says so, to the caller and to the log", () => {
    const stage = stageWith({ result: { u8sConnectionID: "{{argument.newCallParams.projectPinRule.u8sProjectPin}}" } });
    const message =
      "fixture added-1: result.u8sConnectionID: {{argument.newCallParams.projectPinRule.u8sProjectPin}}: the call has no argument.newCallParams.projectPinRule.u8sProjectPin";
    expect(stage.answer("asnCtiMakeCall", {})).toMatchObject({
      kind: "error",
      error: { iErrorDetail: 1, u8sErrorString: message },
    });
    expect(stage.problems).toEqual([message]);
  });

  it("in an event is told to the log, and the event is not sent", () => {
    const argument = { u8sContactID: "{{argument.u8sPhoneNumberTo}}" };
    const stage = stageWith({ error: 1, events: [{ ...REMOVE, argument }, REMOVE] });
    stage.answer("asnCtiMakeCall", {});
    expect(order(stage)).toEqual(["answer", "event:alice"]);
    expect(stage.problems).toEqual([
      "fixture added-1: events[0].argument.u8sContactID: {{argument.u8sPhoneNumberTo}}: the call has no argument.u8sPhoneNumberTo",
    ]);
  });

  it("is sent as it is where templates are switched off", () => {
    const stage = stageWith({ result: { u8sConnectionID: "{{nonsense" }, templates: false });
    expect(resultOf(stage.answer("asnCtiMakeCall"))).toEqual({ u8sConnectionID: "{{nonsense" });
  });
});
