import { request, type Slip } from "./slip.js";

/** Slips in what a test says of requests. */
export const REQUEST_SLIPS: readonly Slip[] = [
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
];
