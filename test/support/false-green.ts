import type { UcEmulator, UcServerHandle } from "../../src/index.js";

// What passes for a test although it says something that cannot be: a name that does not exist matches nothing, so that
// `count: 0` holds; a fault that never applies leaves the application well. Each is refused, by library and control API
// in the same words.

/** The library as a program in JavaScript sees it: nothing keeps it from handing over anything. */
type Loose<T> = { [K in keyof T]: T[K] extends (...args: never[]) => infer R ? (...args: unknown[]) => R : T[K] };

export interface Hands {
  readonly emulator: Loose<UcEmulator>;
  readonly uc: Loose<UcServerHandle>;
  readonly bob: Loose<ReturnType<UcServerHandle["user"]>>;
  readonly clock: Loose<UcServerHandle["clock"]>;
  readonly requests: Loose<UcServerHandle["requests"]>;
}

/** A request to the control API: `POST /calls`, a body, what the query says besides the server. */
export type ControlRequest = readonly [route: string, body?: unknown, query?: string];

/** What is done wrong, by library and control API; the whole sentence of the library, and the place of the control API. */
export type Slip = readonly [
  slip: string,
  library: (hands: Hands) => unknown,
  control: ControlRequest,
  sentence: string,
  where: string,
];

/** The place below the body, from a sentence that begins with it. */
const bodyPlace = (sentence: string): string => `body.${sentence.slice(0, sentence.indexOf(": "))}`;

/** A slip in what is said of requests. */
const request = (slip: string, expectation: object, sentence: string): Slip => [
  ...([slip, ({ requests }: Hands) => requests.verify(expectation)] as const),
  ...([["POST /verify", expectation], sentence, bodyPlace(sentence)] as const),
];

/** A slip in a fault. */
const faulty = (slip: string, fault: object, sentence: string, where = bodyPlace(sentence)): Slip => [
  ...([slip, ({ uc }: Hands) => uc.fault(fault)] as const),
  ...([["POST /faults", fault], sentence, where] as const),
];

/** A slip in a fixture response. */
const response = (slip: string, fixture: object, sentence: string): Slip => [
  ...([slip, ({ uc }: Hands) => uc.respond(fixture)] as const),
  ...([["POST /responses", fixture], sentence, bodyPlace(sentence)] as const),
];

export const SLIPS: readonly Slip[] = [
  // The slips that started it
  request(
    "an operation that does not exist is verified",
    { function: "asnCtiMakeCal", count: 0 },
    'function: there is no function "asnCtiMakeCal"; did you mean "asnCtiMakeCall"?',
  ),
  faulty(
    "a fault for a user who is not there",
    { fault: "reset", user: "alcie" },
    'user: there is no user "alcie"; did you mean "alice"?',
  ),
  response(
    "a result that does not fit its type",
    { operation: "asnGetTime", result: { stSystemtime: 7 } },
    "result.stSystemtime: expected time in ISO 8601, got number 7 (misfit: true sends it all the same)",
  ),
  response(
    "a field that the result does not have",
    { operation: "asnGetLoggedInContact", result: { u8sLogedInUser: "x" } },
    "result.u8sLoggedInUser: expected UTF8String, which is required, got nothing (misfit: true sends it all the same)",
  ),
  faulty("a delay without a time", { fault: "delay" }, "fault: expected ms, or min and max", "body"),
  [
    "a patch of a user who is not there",
    ({ uc }) => uc.user("bbo").change({ note: "x" }),
    ["PATCH /world", { users: [{ name: "bbo", note: "x" }] }],
    'user: there is no user "bbo"; did you mean "bob"?',
    "body.users[0].name",
  ],
  request(
    "$gt of a truth value",
    { status: { $gt: true }, count: 0 },
    "status: more than: expected a number, or a time as text, got boolean true",
  ),
  request(
    "$regex of a number",
    { user: { $regex: 5 }, count: 0 },
    "user: $regex: expected a regular expression, got number 5",
  ),
  request("$in of a text", { user: { $in: "alice" }, count: 0 }, "user: $in: expected a list of values"),
  // What a request can never have
  request(
    "a user who is not there is verified",
    { user: "alcie", count: 0 },
    'user: there is no user "alcie"; did you mean "alice"?',
  ),
  request(
    "one of a list of users is not there",
    { user: ["alice", "bbo"], count: 0 },
    'user[1]: there is no user "bbo"; did you mean "bob"?',
  ),
  request("a glob that no user fits", { user: { $glob: "alcie*" }, count: 0 }, "user: no user is text like alcie*"),
  request(
    "a transport that does not exist",
    { transport: "sokcet", count: 0 },
    'transport: there is no transport "sokcet"; did you mean "socket"?',
  ),
  request(
    "a direction that does not exist",
    { direction: "inn", count: 0 },
    'direction: there is no direction "inn"; did you mean "in"?',
  ),
  request(
    "an outcome that does not exist",
    { outcome: "eror", count: 0 },
    'outcome: there is no outcome "eror"; did you mean "error"?',
  ),
  request(
    "a fault that does not exist",
    { fault: "rest", count: 0 },
    'fault: there is no fault "rest"; did you mean "reset"?',
  ),
  request(
    "a status as a text",
    { status: "200", count: 0 },
    'status: expected an HTTP status, or a pattern for one such as {$gte: 400}, got "200"',
  ),
  request(
    "a status compared with a text",
    { status: { $gte: "400" }, count: 0 },
    'status: expected an HTTP status, or a pattern for one such as {$gte: 400}, got at least "400"',
  ),
  request(
    "an origin that does not exist",
    { answeredBy: { by: "fixtures" }, count: 0 },
    'answeredBy.by: there is no origin "fixtures"; did you mean "fixture"?',
  ),
  request(
    "a field that the argument does not have",
    { function: "asnCtiMakeCall", argument: { u8sPhoneNumber: "1" }, count: 0 },
    'argument.u8sPhoneNumber: AsnCtiMakeCallArgument has no field "u8sPhoneNumber"; did you mean "u8sPhoneNumberTo"?',
  ),
  request(
    "a number where the argument has a text",
    { function: "asnCtiMakeCall", argument: { u8sPhoneNumberTo: 110 }, count: 0 },
    "argument.u8sPhoneNumberTo: expected a text, not 110; put it in quotes",
  ),
  request(
    "a regular expression where the argument has a list",
    { function: "asnGetAndSubscribePresenceV2", argument: { seqContactIDs: { $regex: "bob" } }, count: 0 },
    "argument.seqContactIDs: it is a list, not a text",
  ),
  request(
    "$includes of what the list never has",
    { function: "asnGetAndSubscribePresenceV2", argument: { seqContactIDs: { $includes: 7 } }, count: 0 },
    "argument.seqContactIDs: expected a text, not 7; put it in quotes",
  ),
  request(
    "a field that the answer does not have",
    { function: "asnGetLoggedInContact", answer: { u8sUser: "alice" }, count: 0 },
    'answer.u8sUser: AsnGetLoggedInContactResult has no field "u8sUser"; there are u8sLoggedInUser, ownContact',
  ),
  request(
    "a secret, which the journal masks",
    { function: "asnTokenVerify", argument: { sToken: "abc" }, count: 0 },
    'argument.sToken: the journal masks it; {$any: true} asks whether it came, "***" for a text',
  ),
  request(
    "$ignoreCase that is no truth value",
    { user: { $regex: "ALICE", $ignoreCase: "yes" }, count: 0 },
    'user: $ignoreCase: expected true or false, got "yes"',
  ),
  request(
    "$ignoreCase beside what it does not concern",
    { user: { $in: ["ALICE"], $ignoreCase: true }, count: 0 },
    "user: $ignoreCase goes with $regex or $glob, not with $in",
  ),
  request(
    "an object in $in",
    { answer: { $in: [{ a: 1 }] }, count: 0 },
    'answer: $in: expected a list of texts, numbers, true, false and null, got {"a":1} in it',
  ),
  // How many, and when
  request(
    "any number will do",
    { function: "asnGetTime", count: { min: 0 } },
    "count: any number would do: expected min from 1, or max",
  ),
  request(
    "a count without limits",
    { function: "asnGetTime", count: {} },
    "count: any number would do: expected min from 1, or max",
  ),
  request(
    "limits the wrong way round",
    { function: "asnGetTime", count: { min: 3, max: 1 } },
    "count: no number will do: min is more than max",
  ),
  request(
    "since an id that is yet to come",
    { count: 0, since: 1e9 },
    "since: expected the id of a request that came, got number 1000000000",
  ),
  [
    "a limit of none",
    ({ requests }) => requests.list({}, { limit: 0 }),
    ["GET /requests", undefined, "&limit=0"],
    "limit: expected a number from 1, got number 0",
    "query.limit",
  ],
  request(
    "a step that does not exist",
    { inOrder: ["createsession", "asnCtiMakeCal"] },
    'inOrder[1].function: there is no function "asnCtiMakeCal"; did you mean "asnCtiMakeCall"?',
  ),
  request(
    "a count beside an order",
    { inOrder: ["createsession"], count: 2 },
    "count: goes neither with inOrder nor with nothingElse",
  ),
  request(
    "nothing else than nothing",
    { user: "alice", nothingElse: true },
    "nothingElse: true goes with inOrder; otherwise expected a list of all that may come",
  ),
  // Faults and responses that never apply
  faulty(
    "a fault of a function that does not exist",
    { fault: "reset", function: { $glob: "asnCit*" } },
    "function: no function is text like asnCit*",
  ),
  faulty(
    "a fault of calls for an event",
    { fault: "reset", function: "asnUpdatePresenceV2" },
    'function: there is no function that clients call "asnUpdatePresenceV2"',
  ),
  faulty(
    "a fault of events for a call",
    { fault: "dropEvent", function: "asnCtiMakeCall" },
    'function: there is no event "asnCtiMakeCall"',
  ),
  faulty(
    "a fault of events over HTTP",
    { fault: "dropEvent", transport: "client" },
    'transport: there is no transport of events "client"; there are socket',
  ),
  faulty(
    "a fault on a transport that does not exist",
    { fault: "reset", transport: "http" },
    'transport: there is no transport "http"; there are client, direct, public, controller, socket',
  ),
  faulty(
    "a fault by no chance at all",
    { fault: "reset", share: 0 },
    "share: expected a number above 0: with 0 it never applies",
  ),
  faulty("a fault for no time", { fault: "reset", for: 0 }, "for: expected more than 0 ms"),
  faulty(
    "a fault of calls the wrong way round",
    { fault: "reset", call: [3, 1] },
    "call: the second number is less than the first",
  ),
  faulty(
    "a delay of two kinds",
    { fault: "delay", ms: 5, max: 10 },
    "fault: expected ms, or min and max, not both",
    "body",
  ),
  faulty(
    "an error of a type that does not exist",
    { fault: "error", code: 1, type: "AsnCtiErorr" },
    'type: there is no type "AsnCtiErorr"',
  ),
  response(
    "a response for a user who is not there",
    { operation: "asnGetTime", error: 1, match: { user: "alcie" } },
    'match.user: there is no user "alcie"; did you mean "alice"?',
  ),
  [
    "a response for a server that is not there",
    ({ emulator }) => emulator.respond({ operation: "asnGetTime", error: 1, match: { server: "locl" } }),
    ["POST /responses", { operation: "asnGetTime", error: 1, match: { server: "locl" } }],
    'match.server: there is no server "locl"; did you mean "local"?',
    "body.match.server",
  ],
  response(
    "a response whose event reaches nobody",
    {
      operation: "asnGetTime",
      error: 1,
      events: [{ name: "asnKeepAlive", argument: { dummy: null }, to: { user: "bbo" } }],
    },
    'events[0].to.user: there is no user "bbo"; did you mean "bob"?',
  ),
  [
    "responses that are none",
    ({ uc }) => uc.respond([]),
    ["POST /responses", []],
    "fixture: expected a fixture or a list of them, got a list of 0",
    "body",
  ],
  response(
    "a patch that does not fit",
    { operation: "asnGetLoggedInContact", behave: true, patch: { u8sLoggedInUser: 5 } },
    "patch.u8sLoggedInUser: expected a text, not 5; put it in quotes (misfit: true sends it all the same)",
  ),
  response(
    "a match that can never be",
    { operation: "asnCtiMakeCall", error: 1, match: { argument: { u8sPhoneNumberTo: { $gt: 5 } } } },
    "match.argument.u8sPhoneNumberTo: it is a text, not a number",
  ),
  // What would do nothing
  [
    "an event that reaches no session",
    ({ uc }) => uc.pushEvent("carol", "asnKeepAlive", { dummy: null }),
    ["POST /events", { user: "carol", name: "asnKeepAlive", argument: { dummy: null } }],
    "user: carol has no session that could receive the event",
    "body.user",
  ],
  [
    "an absence that is over already",
    ({ bob }) => bob.setAbsent({ to: "2020-01-01T00:00:00Z" }),
    ["PATCH /world", { users: [{ name: "bob", absence: { to: "2020-01-01T00:00:00Z" } }] }],
    "to: is over already: the server's clock shows 2026-01-15T12:00:00.000Z",
    "body.users[0].absence.to",
  ],
  [
    "a clock that is put forward to the past",
    ({ clock }) => clock.advanceTo("2020-01-01T00:00:00Z"),
    ["POST /clock", { advanceTo: "2020-01-01T00:00:00Z" }],
    "advanceTo: is past: the server's clock shows 2026-01-15T12:00:00.000Z; set puts it back",
    "body.advanceTo",
  ],
  [
    "a caller's name for a user of the house",
    ({ uc }) => uc.call({ from: "alice", to: "bob", name: "Ann" }),
    ["POST /calls", { from: "alice", to: "bob", name: "Ann" }],
    "name: only a caller from outside has one of its own",
    "body.name",
  ],
  [
    "a user of the house who hangs up by himself",
    ({ uc }) => uc.call({ from: "alice", to: "bob", hangUpAfter: "2s" }),
    ["POST /calls", { from: "alice", to: "bob", hangUpAfter: "2s" }],
    "hangUpAfter: only a caller from outside hangs up by itself",
    "body.hangUpAfter",
  ],
  [
    "a step for a user who is not there",
    ({ uc }) => uc.scenario({ steps: [{ at: "1h", answer: "bbo" }] }),
    ["POST /scenarios", { steps: [{ at: "1h", answer: "bbo" }] }],
    'scenario "scenario": steps[0].answer.user: there is no user "bbo"; did you mean "bob"?',
    "body.steps[0].answer.user",
  ],
  [
    "a step that waits for a user who is not there",
    ({ uc }) => uc.scenario({ steps: [{ when: "asnGetTime", user: "alcie" }] }),
    ["POST /scenarios", { steps: [{ when: "asnGetTime", user: "alcie" }] }],
    'scenario "scenario": steps[0].user: there is no user "alcie"; did you mean "alice"?',
    "body.steps[0].user",
  ],
  [
    "a step that waits for what no argument has",
    ({ uc }) => uc.scenario({ steps: [{ when: "asnCtiMakeCall", argument: { to: "bob" } }] }),
    ["POST /scenarios", { steps: [{ when: "asnCtiMakeCall", argument: { to: "bob" } }] }],
    'scenario: steps[0].argument.to: AsnCtiMakeCallArgument has no field "to"; there are u8sPhoneNumberFrom, u8sPhoneNumberTo, iNumberFormat, newCallParams',
    "body.steps[0].argument.to",
  ],
  [
    "a step that waits for a client to call an event",
    ({ uc }) => uc.scenario({ steps: [{ when: "asnUpdatePresenceV2" }] }),
    ["POST /scenarios", { steps: [{ when: "asnUpdatePresenceV2" }] }],
    "scenario: steps[0].when: asnUpdatePresenceV2 is an event, which no client calls",
    "body.steps[0].when",
  ],
  [
    "a user in a filter of requests who is not there",
    ({ requests }) => requests.verify({ filter: "user:alcie", count: 0 }),
    ["POST /verify", { filter: "user:alcie", count: 0 }],
    'filter, character 6: user: there is no user "alcie"; did you mean "alice"?',
    "body.filter",
  ],
  [
    "a kind in a filter of requests that is none of a request",
    ({ requests }) => requests.verify({ inOrder: [{ filter: "kind:world" }] }),
    ["POST /verify", { inOrder: [{ filter: "kind:world" }] }],
    'inOrder[0].filter: character 6: kind: there is no kind "world"; there are call, event',
    "body.inOrder[0].filter",
  ],
  [
    "a user in a filter who is not there",
    ({ uc }) => uc.journal("user:alcie"),
    ["GET /journal", undefined, "&filter=user:alcie"],
    'filter, character 6: user: there is no user "alcie"; did you mean "alice"?',
    "query.filter",
  ],
  [
    "an operation in a filter that does not exist",
    ({ uc }) => uc.journal("fn:asnCit*"),
    ["GET /journal", undefined, "&filter=fn:asnCit*"],
    'filter, character 4: fn: there is no operation "asnCit*"',
    "query.filter",
  ],
  [
    "a kind in a filter that does not exist",
    ({ uc }) => uc.journal("-kind:evnt"),
    ["GET /journal", undefined, "&filter=-kind:evnt"],
    'filter, character 7: kind: there is no kind "evnt"; did you mean "event"?',
    "query.filter",
  ],
];
