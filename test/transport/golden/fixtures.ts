import type { FixtureInput } from "../../../src/index.js";
import type { Golden } from "../../support/golden.js";
import { everyWay, type TypedCall, typedCall, type WayOptions } from "./ways.js";

const CALL = typedCall("asnGetTime");
const EARLIER = { stSystemtime: "2001-02-03T04:05:06.000Z" };

/** A case whose call is answered by that fixture. */
const fixture = (
  name: string,
  about: string,
  answer: Omit<FixtureInput, "operation">,
  { call = CALL, options = {}, ...ways }: WayOptions & { call?: TypedCall; options?: Golden["options"] } = {},
): Golden => ({
  name: `fixture-${name}`,
  about,
  options,
  run: (stage) => {
    const prepare = (): void => void stage.uc.respond({ operation: call.name, ...answer });
    return everyWay(stage, call, { ...ways, prepare });
  },
});

/** Answers of fixture responses: ours, so nothing of them is in docs/protocol.md but their envelopes. */
export const fixtureGoldens: readonly Golden[] = [
  fixture("result", "A result from a fixture; a header names it.", { result: EARLIER }),
  fixture("patch", "The behaviour's result with fields laid over it.", { behave: true, patch: EARLIER }),
  fixture("misfit", "A result that does not fit its type is sent, marked and reported (--answers warn).", {
    result: { stSystemtime: 7 },
    misfit: true,
  }),
  fixture(
    "misfit-strict",
    "The same with --answers strict, where only a template can bring it about: the emulator's own failure, 500.",
    { result: { sToken: "{{argument.iType}}" } },
    { call: typedCall("asnGetUserToken", { iType: 1 }), options: { answers: "strict" } },
  ),
  fixture("error", "A ROSE error from a fixture.", { error: { detail: 42, text: "not today" } }),
  fixture("reject", "A ROSE reject from a fixture.", { reject: { problem: "resourceLimitation", details: "busy" } }),
  fixture(
    "template-unfilled",
    "A template that nothing can be put in for: an error that says so.",
    { result: { sToken: "lives for {{argument.iTTL}}" } },
    { call: typedCall("asnGetUserToken", { iType: 1 }) },
  ),
  fixture("http", "Any HTTP status with a JSON body; on the channel an error with that number.", {
    http: { status: 503, headers: { "Retry-After": "7" }, body: { busy: true } },
  }),
  fixture("http-text", "A text is sent as it is, with the content type that is given.", {
    http: { status: 200, headers: { "Content-Type": "text/html" }, body: "<p>maintenance</p>" },
  }),
  fixture("http-empty", "An HTTP status without a body.", { http: { status: 204 } }),
  fixture("reset", "No answer: the connection is reset.", { fault: "reset" }, { answers: 0 }),
  fixture("hang-up", "No answer: the connection is closed.", { fault: "hangUp" }, { answers: 0 }),
  fixture("empty", "An answer without a byte in it.", { fault: "empty" }),
  fixture("garbage", "An answer that is no JSON.", { fault: "garbage" }),
  fixture("events", "Events of a fixture come after its answer.", {
    result: EARLIER,
    events: [{ name: "asnContactRemoveContact", argument: { u8sContactID: "sip:bob@example.com" } }],
  }),
];
