import type { Golden } from "../../support/golden.js";
import { basicOf, everyWay, invokeFrame, type RawCall, typedCall } from "./ways.js";

const note = (u8sNote: string) =>
  typedCall("asnCustomNoteSet", { customnote: { u8sContactID: "", u8sUsername: "", u8sNote } });
const withoutSession = [
  ["no session", undefined, "the request names none"],
  ["unknown session", "470977D3647E174DB9AF9A0C3567A3E7", "it names one that there is not"],
] as const;

/** What an operation can come to: a result, none, an error, a reject. */
export const operationGoldens: readonly Golden[] = [
  {
    name: "result",
    about: "A result is the bare object over HTTP, and stands in an envelope on the channel. Sections 4 and 6, D.",
    run: (stage) => everyWay(stage, typedCall("asnGetLoggedInContact")),
  },
  {
    name: "result-argument-list",
    about: "A list in the argument: JSON in the body, JSON in a query parameter. Sections 1 and 4, D and C.",
    run: (stage) => everyWay(stage, typedCall("asnUnsubscribePresence", { seqContactIDs: ["sip:bob@example.com"] })),
  },
  {
    name: "result-unicode",
    about: "Texts come back as they are, in UTF-8; JSONP escapes U+2028, which ended a line of a script. Section 5.",
    run: async (stage) => {
      const result = { sToken: 'Grüße 😀 <b> "quoted" \\ {{argument.iTTL}}' };
      const prepare = (): void => void stage.uc.respond({ operation: "asnGetUserToken", result });
      await everyWay(stage, typedCall("asnGetUserToken", { iType: 1, iTTL: 60 }), { prepare });
      // The file would be in hex, since the line separator itself goes out everywhere but in JSONP.
      stage.section("JSONP, with a line separator");
      stage.uc.respond({ operation: "asnGetUserToken", result: { sToken: "one\u2028two" } });
      const id = await stage.logIn();
      await stage.http({ path: `/ws/client/asnGetUserToken?ucsessionid=${id}&iType=1&callback=app.answer` });
    },
  },
  {
    name: "result-without-types",
    about: "With --http-types false results over HTTP have no _type; the channel's have. Section 5, C.",
    options: { httpTypes: false },
    run: (stage) => everyWay(stage, typedCall("asnGetUserAbsentState", { contactId: "sip:bob@example.com" })),
  },
  {
    name: "result-empty",
    about: "A result type without fields that are set. Section 4, D.",
    run: (stage) => everyWay(stage, note("back at ten")),
  },
  {
    name: "nothing",
    about: "An operation without a result: {} over HTTP (C), no answer on the channel (section 6, D).",
    run: (stage) => everyWay(stage, typedCall("asnTransportKeepAlive", { dummy: null } as never), { answers: 0 }),
  },
  {
    name: "logoff",
    about: "asnLogoff has no result, ends the session, and the server closes the channel. Section 6, D.",
    run: (stage) => everyWay(stage, typedCall("asnLogoff"), { answers: 0 }),
  },
  {
    name: "sent-as-event",
    about: "An invoke with the id 99999 is an event: no answer, also where the operation has a result. Section 6, D.",
    run: async (stage) => {
      stage.section("event channel");
      const id = await stage.logIn();
      await stage.frames(id, [invokeFrame(typedCall("asnGetLoggedInContact"), id, 99999)], { answers: 0 });
    },
  },
  {
    name: "error",
    about: "A failure that the operation reports: its error type with 400. Sections 4 and 6, D.",
    run: (stage) => everyWay(stage, typedCall("asnTokenVerify", { sToken: "nonsense" })),
  },
  {
    name: "error-access-denied",
    about: "A refusal of what the caller may not do. Sections 4 and 6, D.",
    run: (stage) => everyWay(stage, typedCall("asnAbsentStateReset", { u8sContactId: "sip:bob@example.com" })),
  },
  {
    name: "made-up",
    about: "An operation without behaviour is answered from its result type, and a header says so. Ours, C.",
    run: (stage) => everyWay(stage, typedCall("asnMgmtGetCtiServerType")),
  },
  {
    name: "reject-unknown-operation",
    about: "An operation that does not exist: invokeProblem 1. Section 4, C; section 6, R.",
    run: (stage) => everyWay(stage, { name: "asnNoSuchThing" }),
  },
  {
    name: "reject-mistyped-argument",
    about: "An argument of the wrong shape: invokeProblem 2, details name the path. Section 4, C.",
    run: (stage) => everyWay(stage, { name: "asnGetUserToken", argument: { iType: "one" } }),
  },
  {
    name: "reject-missing-argument",
    about: "A required field that is missing: invokeProblem 2. Section 5, R.",
    run: (stage) => everyWay(stage, { name: "asnTokenVerify" }),
  },
  {
    name: "reject-resource-limitation",
    about: "More than one session may keep (--max-subscriptions): invokeProblem 3. Section 6.",
    options: { maxSubscriptions: 1 },
    run: (stage) =>
      everyWay(
        stage,
        typedCall("asnGetAndSubscribePresence", { seqContactIDs: ["sip:bob@example.com", "sip:carol@example.com"] }),
      ),
  },
  {
    name: "reject-not-json",
    about: "A body that is no JSON is rejected: invokeProblem 2 with invokednull. Section 4, R.",
    run: async (stage) => {
      const body = '{"iType":1';
      stage.section("POST");
      const headers = { "X-ucsessionid": await stage.logIn() };
      await stage.http({ method: "POST", path: "/ws/client/asnGetUserToken", headers, body });
      stage.section("direct");
      await stage.http({ method: "POST", path: "/ws/direct/asnGetUserToken", headers: basicOf("alice"), body });
      stage.section("createsession");
      await stage.http({ method: "POST", path: "/ws/client/createsession", headers: basicOf("alice"), body });
      stage.section("event channel");
      await stage.frames(await stage.logIn(), ['{"invoke":{"invokeID":7']);
    },
  },
  ...withoutSession.map(
    ([what, id, how]): Golden => ({
      name: `reject-${what.replace(" ", "-")}`,
      about: `A call in a session when ${how}: invokeProblem 8 with 400; an upgrade gets 401. Sections 4 and 6, C.`,
      run: async (stage) => {
        const call: RawCall = typedCall("asnGetLoggedInContact");
        const query = id === undefined ? "" : `ucsessionid=${id}`;
        stage.section("POST");
        const headers: Record<string, string> = id === undefined ? {} : { "X-ucsessionid": id };
        await stage.http({ method: "POST", path: `/ws/client/${call.name}`, headers, body: "{}" });
        stage.section("GET");
        await stage.http({ path: `/ws/client/${call.name}${query && `?${query}`}` });
        stage.section("JSONP");
        await stage.http({ path: `/ws/client/${call.name}?${query && `${query}&`}callback=app.answer` });
        stage.section("destroysession");
        await stage.http({ path: `/ws/client/destroysession${query && `?${query}`}` });
        stage.section("event channel");
        const upgrade = { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13" };
        const key = { "Sec-WebSocket-Key": "MDEyMzQ1Njc4OWFiY2RlZg==" };
        await stage.http({ path: `/ws/client/websocket${query && `?x-${query}`}`, headers: { ...upgrade, ...key } });
      },
    }),
  ),
];
