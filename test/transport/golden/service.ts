import { LOGON_CODES } from "../../../src/world/logon-code.js";
import type { Golden, Stage } from "../../support/golden.js";
import { basicOf, everyWay, invokeFrame, typedCall } from "./ways.js";

const createSession = (query: string) => ({ method: "POST", path: `/ws/client/createsession${query}` }) as const;

/** What the service knows besides operations: sessions, versions, the front, public contacts. */
export const serviceGoldens: readonly Golden[] = [
  {
    name: "createsession-simple",
    about: "X-simple, or ?simple: the session's id alone. Section 3, D.",
    run: async (stage) => {
      stage.section("POST, options as headers");
      const headers = { ...basicOf("alice"), "X-simple": "1", "X-ucsid": "local" };
      await stage.http({ ...createSession(""), headers, body: '{"negotiate":{"iClientProtocolVersion":70}}' });
      stage.section("POST, without a body");
      await stage.http({ ...createSession("?simple"), headers: basicOf("alice") });
      stage.section("POST, a body without the wrapper");
      await stage.http({
        ...createSession("?simple"),
        headers: basicOf("alice"),
        body: '{"iClientProtocolVersion":70}',
      });
      stage.section("GET");
      await stage.http({ path: "/ws/client/createsession?simple&user=alice&pass=secret&ucsid=local" });
      stage.section("JSONP");
      await stage.http({ path: "/ws/client/createsession?simple&user=alice&pass=secret&callback=app.answer" });
    },
  },
  {
    name: "createsession-full",
    about: "Without X-simple the logon result stands beside the session's id. Section 3, O.",
    run: async (stage) => {
      stage.section("POST");
      await stage.http({ ...createSession(""), headers: basicOf("alice"), body: "{}" });
      stage.section("GET");
      await stage.http({ path: "/ws/client/createsession?user=bob&pass=secret" });
      stage.section("JSONP");
      await stage.http({ path: "/ws/client/createsession?user=bob&pass=secret&callback=app.answer" });
    },
  },
  {
    name: "createsession-entra-id",
    about: "Where to sign in with Entra ID, as the world file has it. Section 3, O.",
    options: { worlds: [{ ucsid: "local", entraId: { clientId: "app", tenant: "corp.example" } }] },
    run: async (stage) => {
      const headers = { Authorization: 'Basic realm="local", scope="entraid fragment"' };
      stage.section("format=json");
      await stage.http({ path: "/ws/client/createsession?format=json", headers });
      stage.section("without it");
      await stage.http({ path: "/ws/client/createsession", headers });
    },
  },
  {
    name: "createsession-mistyped",
    about: "A negotiation of the wrong type: invokeProblem 2. Section 3, C.",
    run: async (stage) => {
      stage.section("POST");
      const body = '{"negotiate":{"iClientProtocolVersion":"seventy"}}';
      await stage.http({ ...createSession(""), headers: basicOf("alice"), body });
      stage.section("GET");
      await stage.http({ path: "/ws/client/createsession?user=alice&pass=secret&negotiate=7" });
    },
  },
  {
    name: "createsession-too-many",
    about: "More sessions than --max-sessions: 503 with invokeProblem 3. C.",
    options: { maxSessions: 1 },
    run: async (stage) => {
      stage.section("POST");
      await stage.logIn("bob");
      await stage.http({ ...createSession(""), headers: basicOf("alice"), body: "{}" });
    },
  },
  {
    name: "destroysession",
    about: "The end of a session. Section 3, O; the body {} is C.",
    run: async (stage) => {
      stage.section("GET");
      await stage.http({ path: `/ws/client/destroysession?ucsessionid=${await stage.logIn()}` });
      stage.section("POST");
      const headers = { "X-ucsessionid": await stage.logIn() };
      await stage.http({ method: "POST", path: "/ws/client/destroysession", headers });
      stage.section("JSONP");
      await stage.http({ path: `/ws/client/destroysession?ucsessionid=${await stage.logIn()}&callback=app.answer` });
      stage.section("with the event channel open");
      const id = await stage.logIn();
      const end = async (): Promise<void> => {
        await fetch(`${stage.uc.url}/ws/client/destroysession?ucsessionid=${id}`);
      };
      await stage.frames(id, [], { meanwhile: end });
    },
  },
  ...(["logon-failed", "logon-failed-jsonp-200"] as const).map(
    (name): Golden => ({
      name,
      about:
        name === "logon-failed"
          ? "A wrong password: 401 with WWW-Authenticate for HTTP authentication, 400 otherwise. Section 3, D and O."
          : "The same with --jsonp-status 200: a script tag sees the error. C.",
      options: name === "logon-failed" ? {} : { jsonpStatus: "200" },
      run: async (stage) => {
        const wrong = basicOf("alice", "wrong");
        if (name === "logon-failed") await failedLogons(stage, wrong);
        stage.section("JSONP");
        await stage.http({ path: "/ws/client/createsession?user=alice&pass=wrong&callback=app.answer" });
      },
    }),
  ),
  {
    name: "logon-errors",
    about: "Each value of AsnLogonErrorEnum; the user's name names it. Section 3, D; texts but that of 101 are C.",
    run: async (stage) => {
      for (const [code, name] of Object.entries(LOGON_CODES)) {
        stage.section(`${code} ${name}`);
        await stage.http(createSession(`?user=${name}&pass=secret`));
      }
    },
  },
  {
    name: "not-connected",
    about: "A UCSID that is unknown or not connected: 502, byte for byte but for the name. Section 3, D.",
    run: async (stage) => {
      stage.section("createsession, unknown");
      await stage.http({ ...createSession(""), headers: { ...basicOf("alice"), "X-ucsid": "local1" } });
      stage.section("createsession, known and not connected");
      await stage.http({ ...createSession(""), headers: { ...basicOf("alice"), "X-ucsid": "offline" } });
      stage.section("JSONP");
      await stage.http({ path: '/ws/client/createsession?ucsid=a"b&callback=app.answer' });
      stage.section("direct");
      await stage.http({ path: "/ws/direct/asnGetLoggedInContact?ucsid=local1", headers: basicOf("alice") });
      stage.section("public");
      await stage.http({ path: "/ws/public/contacts?ucsid=local1" });
      stage.section("ucserverversion");
      await stage.http({ path: "/ws/client/ucserverversion?ucsid=local1" });
      stage.section("in a session whose server is not connected any more");
      const id = await stage.logIn();
      stage.uc.connected = false;
      await stage.http({ path: `/ws/client/asnGetLoggedInContact?ucsessionid=${id}` });
    },
  },
  {
    name: "session-decides",
    about: "Where a request names a session that exists, the UCSID beside it is not looked at. Section 2, O.",
    run: async (stage) => {
      stage.section("POST");
      const headers = { "X-ucsid": "[object HTMLInputElement]", "X-ucsessionid": await stage.logIn() };
      await stage.http({ method: "POST", path: "/ws/client/asnGetTime", headers, body: "{}" });
    },
  },
  {
    name: "ucserverversion",
    about: "The versions; no session is needed. Section 1, O; the second and third field are C.",
    run: async (stage) => {
      stage.section("GET");
      await stage.http({ path: "/ws/client/ucserverversion?ucsid=local" });
      stage.section("POST");
      await stage.http({ method: "POST", path: "/ws/client/ucserverversion" });
      stage.section("JSONP");
      await stage.http({ path: "/ws/client/ucserverversion?callback=app.answer" });
    },
  },
  {
    name: "public-contacts",
    about: "Who publishes their presence; no authentication. Section 4, D.",
    run: async (stage) => {
      stage.section("GET");
      await stage.http({ path: "/ws/public/contacts?ucsid=local" });
      stage.section("POST");
      await stage.http({ method: "POST", path: "/ws/public/contacts" });
      stage.section("JSONP");
      await stage.http({ path: "/ws/public/contacts?callback=app.answer" });
    },
  },
  {
    name: "ucws",
    about: "The cloud front: where the server is, or 204 when none such is connected. Section 1, O.",
    run: async (stage) => {
      stage.section("GET, connected");
      await stage.http({ path: "/controller/client/ucws?ucsid=local" });
      stage.section("JSONP");
      await stage.http({ path: "/controller/client/ucws?ucsid=local&callback=app.answer" });
      stage.section("GET, not connected");
      await stage.http({ path: "/controller/client/ucws?ucsid=offline" });
      stage.section("GET, unknown");
      await stage.http({ path: "/controller/client/ucws?ucsid=nowhere" });
    },
  },
  {
    name: "direct-logon-failed",
    about: "Each direct call authenticates itself, and fails as a logon does. Section 4, D.",
    run: async (stage) => {
      const call = typedCall("asnGetLoggedInContact");
      stage.section("POST, Basic: 401");
      const request = { method: "POST", path: `/ws/direct/${call.name}`, body: "{}" };
      await stage.http({ ...request, headers: basicOf("alice", "wrong") });
      stage.section("POST, nothing: 401");
      await stage.http(request);
      stage.section("GET, user and pass: 400");
      await stage.http({ path: `/ws/direct/${call.name}?user=alice&pass=wrong` });
      stage.section("asnTokenVerify needs no authentication");
      const verify = typedCall("asnTokenVerify", { sToken: "nonsense" });
      await stage.http({ method: "POST", path: `/ws/direct/${verify.name}`, body: JSON.stringify(verify.argument) });
    },
  },
  {
    name: "event",
    about: "A change reaches each subscriber in the form that it subscribed with, older or V2. Sections 6 and 7, D.",
    run: async (stage) => {
      const argument = { seqContactIDs: ["sip:bob@example.com"] };
      for (const name of ["asnGetAndSubscribePresence", "asnGetAndSubscribePresenceV2"] as const) {
        stage.section(name);
        const id = await stage.logIn();
        const meanwhile = (): void => {
          stage.uc.user("bob").setAbsent({ message: "on holiday" });
          stage.uc.user("bob").setNote("back on Monday");
        };
        await stage.frames(id, [invokeFrame(typedCall(name, argument), id)], { meanwhile });
      }
    },
  },
  {
    name: "event-pushed",
    about: "Events that a test pushes: with a number, and one that goes by name only, with 0. Section 6, D.",
    run: async (stage) => {
      stage.section("event channel");
      await stage.frames(await stage.logIn(), [], {
        meanwhile: () => {
          stage.uc.pushEvent("alice", "asnCtiNotifyMakeCallResult", {
            u8sLinePhoneNumber: "tel:+493023125100@pbx",
            u8sConnectionID: "22607F9328DFEEEE62684AC8C988C72E",
            success: 1,
          });
          stage.uc.pushEvent("alice", "asnContactRemoveContact", { u8sContactID: "sip:bob@example.com" });
        },
      });
    },
  },
  {
    name: "event-kept",
    about: "Events that arise before the channel opens are kept and come when it does. Section 6, C.",
    run: async (stage) => {
      stage.section("event channel");
      const id = await stage.logIn();
      const path = "/ws/client/asnGetAndSubscribePresence";
      const body = '{"seqContactIDs":["sip:bob@example.com"]}';
      await stage.http({ method: "POST", path, headers: { "X-ucsessionid": id }, body });
      stage.uc.user("bob").setNote("one");
      stage.uc.user("bob").setNote("two");
      await stage.frames(id, [], { meanwhile: () => undefined });
    },
  },
  {
    name: "event-after-answer",
    about: "Events that a call causes come after its answer. Section 6, C.",
    run: async (stage) => {
      stage.section("event channel");
      const id = await stage.logIn();
      const contact = "sip:alice@example.com";
      await stage.frames(id, [
        invokeFrame(typedCall("asnGetAndSubscribePresence", { seqContactIDs: [contact] }), id, 1),
        invokeFrame(
          typedCall("asnCustomNoteSet", { customnote: { u8sContactID: contact, u8sUsername: "alice", u8sNote: "hi" } }),
          id,
          2,
        ),
      ]);
    },
  },
  {
    name: "call",
    about: "A telephone call as the caller's channel sees it: order taken, then each step. Section 7, D.",
    run: async (stage) => {
      stage.section("event channel");
      const id = await stage.logIn();
      await stage.frames(
        id,
        [
          invokeFrame(typedCall("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" }), id, 1),
          invokeFrame(
            typedCall("asnCtiMakeCall", {
              u8sPhoneNumberFrom: "tel:+493023125100@pbx",
              u8sPhoneNumberTo: "+493023125101",
              iNumberFormat: 0,
            }),
            id,
            2,
          ),
        ],
        { meanwhile: () => stage.uc.user("bob").setNote("nobody is subscribed to this") },
      );
    },
  },
  {
    name: "operation-by-number",
    about: "operationID alone works too; where name and number contradict, the name wins. Section 6, O.",
    run: async (stage) => {
      stage.section("event channel");
      const id = await stage.logIn();
      const bob = '{"contactId":"sip:bob@example.com"}';
      await stage.frames(id, [
        `{"invoke":{"invokeID":1,"operationID":1129,"argument":${bob}}}`,
        `[{"invoke":{"invokeID":2,"operationID":1129,"argument":${bob}}}]`,
        '{"invoke":{"invokeID":3,"operationID":1129,"operationName":"asnGetTime","argument":{}}}',
        '{"invoke":{"invokeID":4,"operationID":1}}',
      ]);
    },
  },
  {
    name: "result-time",
    about: "A time: ISO 8601, UTC. Section 5, D.",
    run: (stage) => everyWay(stage, typedCall("asnGetTime")),
  },
];

async function failedLogons(stage: Stage, wrong: { Authorization: string }): Promise<void> {
  stage.section("POST, Basic: 401 with the challenge");
  await stage.http({ ...createSession(""), headers: wrong, body: "{}" });
  stage.section("POST, Basic with X-no401: 400, and the header stays");
  await stage.http({ ...createSession(""), headers: { ...wrong, "X-no401": "1" }, body: "{}" });
  stage.section("POST, ?user&pass: 400");
  await stage.http(createSession("?user=alice&pass=wrong"));
  stage.section("POST, X-uctoken: 400");
  await stage.http({ ...createSession(""), headers: { "X-uctoken": "no.token.this" } });
  stage.section("POST, Bearer: 401");
  await stage.http({ ...createSession(""), headers: { Authorization: "Bearer no.token.this" } });
  stage.section("POST, a scheme that is not supported: 401");
  await stage.http({ ...createSession(""), headers: { Authorization: "Negotiate TlRMTVNTUA==" } });
  stage.section("POST, nothing: 401");
  await stage.http(createSession(""));
  stage.section("GET, an unknown user: 400");
  await stage.http({ path: "/ws/client/createsession?user=nobody&pass=secret" });
}
