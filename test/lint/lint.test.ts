import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Finding, type RuleName, startServer, type UcEmulator } from "../../src/index.js";
import { RULE_NAMES, rulesTable } from "../../src/lint/rules.js";
import { Channel } from "../support/channel.js";
import { basic, call, direct, logIn, type OperationName, result } from "../support/emulator.js";
import { until } from "../support/until.js";

const ALICE_LINE = "tel:+493023125100@pbx";

let uc: UcEmulator;
beforeEach(async () => {
  uc = await startServer({ seed: 1 });
  uc.clock.stop();
});
afterEach(() => uc.stop());

const rules = (final = false): RuleName[] => [...new Set(uc.lint({ final }).map(({ rule }) => rule))];
const find = (rule: RuleName, final = false): Finding | undefined =>
  uc.lint({ final }).find((one) => one.rule === rule);

/** A session as a careful client opens it. */
async function wellBegun(user = "alice"): Promise<string> {
  const response = await fetch(`${uc.url}/ws/client/createsession?simple&no401&clientappid=15`, {
    method: "POST",
    headers: basic(user),
    body: JSON.stringify({ negotiate: { iClientProtocolVersion: 70 } }),
  });
  return ((await response.json()) as { sessionid: string }).sessionid;
}

const openWell = async (user = "alice"): Promise<Channel> => Channel.open(uc, user, await wellBegun(user));

async function logOff(channel: Channel): Promise<void> {
  channel.send({ invoke: { invokeID: 99999, operationID: 0, operationName: "asnLogoff", argument: {} } });
  await channel.closed;
}

const keepAlive = (channel: Channel): void =>
  channel.send({
    invoke: { invokeID: 99999, operationID: 0, operationName: "asnTransportKeepAlive", argument: { dummy: null } },
  });

const heard = (name: OperationName, count = 1): Promise<void> =>
  until(() => uc.requests.list({ function: name }).length >= count);

describe("the linter", () => {
  it("has nothing to say to a client that does all as it should", async () => {
    const channel = await openWell();
    const { u8sMonitorCrossRefID } = await channel.result("asnCtiLineMonitorStart", { u8sLinePhoneNumber: ALICE_LINE });
    keepAlive(channel);
    await heard("asnTransportKeepAlive");
    await uc.clock.advance(600_000);
    const ringing = uc.call({ from: "+4930123456", to: "alice" }).of("alice");
    await channel.result("asnCtiDropCall", { u8sConnectionID: ringing?.id });
    await channel.result("asnCtiLineMonitorStop", { u8sMonitorCrossRefID });
    await logOff(channel);
    expect(uc.lint({ final: true })).toEqual([]);
  });

  it("no-protocol-version, no-client-app-id: names the request, the session, the user and the source", async () => {
    const session = await logIn(uc, "alice");
    expect(rules()).toEqual(["no-protocol-version", "no-client-app-id"]);
    expect(find("no-protocol-version")).toEqual({
      rule: "no-protocol-version",
      severity: "warning",
      message: "createsession was called without iClientProtocolVersion",
      advice: expect.stringContaining("iClientProtocolVersion"),
      request: { id: 1, function: "createsession", transport: "client" },
      server: "local",
      session,
      user: "alice",
      at: new Date(uc.clock.now()).toISOString(),
      count: 1,
      source: { grade: "D", text: expect.any(String) },
    });
    await logIn(uc, "alice");
    expect(find("no-client-app-id")?.count).toBe(2);
    await logIn(uc, "bob");
    expect(uc.lint().map(({ rule, user }) => `${rule} ${user}`)).toEqual([
      "no-protocol-version alice",
      "no-client-app-id alice",
      "no-protocol-version bob",
      "no-client-app-id bob",
    ]);
  });

  it("no-keep-alive: an event channel is silent for more than a minute of the server's time", async () => {
    await openWell();
    await uc.clock.advance(60_000);
    expect(rules()).toEqual([]);
    await uc.clock.advance(1);
    expect(rules()).toEqual(["no-keep-alive"]);
  });

  it("no-keep-alive is not for one who has sent a keep-alive, nor for one who calls functions", async () => {
    const alive = await openWell("alice");
    keepAlive(alive);
    await heard("asnTransportKeepAlive");
    const busy = await openWell("bob");
    for (let minute = 0; minute < 3; minute++) {
      await uc.clock.advance(59_000);
      await busy.call("asnGetPhoneBooks");
    }
    expect(rules()).toEqual([]);
  });

  it("invoke-id-reused, invoke-id-pending: a number comes twice", async () => {
    const channel = await openWell();
    const invoke = { invokeID: 5, operationID: 0, operationName: "asnGetPhoneBooks", argument: {} };
    channel.send({ invoke });
    channel.send({ invoke: { ...invoke, invokeID: 6 } });
    await heard("asnGetPhoneBooks", 2);
    expect(rules()).toEqual([]);
    channel.send({ invoke });
    await heard("asnGetPhoneBooks", 3);
    expect(find("invoke-id-reused")).toMatchObject({ severity: "warning", request: { transport: "socket" } });
    // A token is signed in its own time: the second call comes before the first one's answer.
    const token = { invokeID: 7, operationID: 0, operationName: "asnGetUserTokenV2", argument: { iType: 1 } };
    channel.send({ invoke: token });
    channel.send({ invoke: token });
    await heard("asnGetUserTokenV2", 2);
    expect(find("invoke-id-pending")).toMatchObject({ severity: "error", request: { function: "asnGetUserTokenV2" } });
  });

  it("deprecated-function: says what the newer form is called, on every transport", async () => {
    const session = await wellBegun();
    await result(uc, session, "asnGetLoggedInContact");
    await result(uc, session, "asnGetLoggedInContactV2");
    expect(uc.lint()).toMatchObject([
      {
        rule: "deprecated-function",
        message: "asnGetLoggedInContact was called; there is asnGetLoggedInContactV2",
        request: { function: "asnGetLoggedInContact", transport: "client" },
      },
    ]);
    await direct(uc, "asnGetUserToken", { user: "bob", argument: { iType: 1 } });
    expect(uc.lint()[1]).toMatchObject({ user: "bob", request: { transport: "direct" } });
    expect(uc.lint()[1]).not.toHaveProperty("session");
  });

  it("unknown-field: names the fields and the type, however often they come in a list", async () => {
    const session = await wellBegun();
    const argument = { u8sContactId: "sip:alice@example.com", absentstate: 1, contacts: [] };
    await result(uc, session, "asnGetAndSubscribePresenceV2", { seqContactIDs: [], iFlags: 1, u8sContact: "x" });
    await result(uc, session, "asnResetUserAbsentState", argument);
    expect(uc.lint().filter(({ rule }) => rule === "unknown-field")).toMatchObject([
      {
        message:
          "asnGetAndSubscribePresenceV2 was called with iFlags, u8sContact, which AsnGetAndSubscribePresenceArgument does not have",
      },
      { message: expect.stringContaining("absentstate, contacts") },
    ]);
  });

  it("subscription-not-ended: names the operation that would have ended it", async () => {
    const channel = await openWell();
    await channel.result("asnGetAndSubscribePresenceV2", { seqContactIDs: ["sip:bob@example.com"] });
    await channel.result("asnCtiLineMonitorStart", { u8sLinePhoneNumber: ALICE_LINE });
    await channel.result("asnUnsubscribePresence", { seqContactIDs: ["sip:bob@example.com"] });
    await logOff(channel);
    expect(uc.lint()).toMatchObject([
      { rule: "subscription-not-ended", severity: "note", message: expect.stringContaining("asnCtiLineMonitorStop") },
    ]);
  });

  it("no-logoff: the session idles out", async () => {
    await wellBegun();
    await uc.clock.advance(1_000);
    expect(rules()).toEqual([]);
    await uc.clock.advance(600_000);
    expect(rules()).toEqual(["no-logoff"]);
  });

  it("no-logoff: the client closes its event channel, unless it opens another", async () => {
    const channel = await openWell();
    await channel.close();
    await until(() => rules().includes("no-logoff"));
    const again = await Channel.open(uc, "alice", channel.sessionId);
    expect(rules()).toEqual([]);
    await logOff(again);
    expect(rules(true)).toEqual([]);
  });

  it("no-logoff: at the end of a run, whoever is still there has not logged off", async () => {
    await wellBegun();
    expect(rules()).toEqual([]);
    expect(rules(true)).toEqual(["no-logoff"]);
  });

  it("does not blame a client for a session that others ended", async () => {
    const channel = await openWell();
    await channel.result("asnGetAndSubscribePresenceV2", { seqContactIDs: ["sip:bob@example.com"] });
    uc.user("alice").endSessions();
    await channel.closed;
    expect(rules(true)).toEqual([]);
  });

  it("password-in-url: of the login and of any direct call, and never shows it", async () => {
    await fetch(`${uc.url}/ws/client/createsession?user=alice&pass=secret&clientappid=15&no401`);
    await fetch(`${uc.url}/ws/direct/asnGetPhoneBooks?user=bob&pass=secret`);
    const found = uc.lint().filter(({ rule }) => rule === "password-in-url");
    expect(found.map(({ user, request }) => [user, request?.function])).toEqual([
      ["alice", "createsession"],
      ["bob", "asnGetPhoneBooks"],
    ]);
    expect(JSON.stringify(uc.lint())).not.toContain("pass=");
    await fetch(`${uc.url}/ws/client/asnGetPhoneBooks?ucsessionid=0123`);
    expect(uc.lint().filter(({ rule }) => rule === "password-in-url")).toHaveLength(2);
  });

  it("events-not-read: subscribed, and no event channel was ever opened", async () => {
    const session = await wellBegun();
    await result(uc, session, "asnGetAndSubscribePresenceV2", { seqContactIDs: ["sip:bob@example.com"] });
    uc.user("bob").setAbsent();
    await fetch(`${uc.url}/ws/client/destroysession?ucsessionid=${session}`);
    expect(rules()).toEqual(["subscription-not-ended", "events-not-read"]);
  });

  it("incoming-call-ignored: a call was offered, and the client never did anything with one", async () => {
    const channel = await openWell();
    const { u8sMonitorCrossRefID } = await channel.result("asnCtiLineMonitorStart", { u8sLinePhoneNumber: ALICE_LINE });
    uc.call({ from: "+4930123456", to: "alice" });
    await channel.event("asnCtiNotifyLineCallInformationChanged");
    await channel.result("asnCtiLineMonitorStop", { u8sMonitorCrossRefID });
    await logOff(channel);
    expect(rules()).toEqual(["incoming-call-ignored"]);
  });

  it("forgets with the reset, and knows its server's findings alone", async () => {
    const other = uc.server();
    await logIn(uc, "alice", `&ucsid=${other.ucsid}`);
    expect(other.lint()).toHaveLength(2);
    expect(uc.lint()).toHaveLength(2);
    await logIn(uc, "alice");
    expect(other.lint()).toHaveLength(2);
    other.reset();
    expect(other.lint()).toEqual([]);
    expect(uc.lint()).toHaveLength(2);
  });

  it("is switched off as a whole, or rule by rule; an unknown rule stops the start", async () => {
    const silent = await startServer({ lint: false });
    await logIn(silent, "alice");
    expect(silent.lint()).toEqual([]);
    await silent.stop();
    const partly = await startServer({ lintOff: "no-protocol-version, no-logoff" });
    await logIn(partly, "alice");
    expect(partly.lint({ final: true }).map(({ rule }) => rule)).toEqual(["no-client-app-id"]);
    await partly.stop();
    await expect(startServer({ lintOff: "no-such" })).rejects.toThrow(
      'there is no lint rule "no-such"; there are no-pro',
    );
  });

  it("keeps a thousand findings at the most, and says how many there was no room for", async () => {
    const session = await wellBegun();
    for (let from = 0; from < 1_100; from += 20) {
      const fields = Array.from({ length: 20 }, (_, index) => [`x${from + index}`, 1]);
      await Promise.all(fields.map((field) => call(uc, session, "asnGetPhoneBooks", Object.fromEntries([field]))));
    }
    const { findings, missed } = (await (await fetch(`${uc.url}/__admin/lint`)).json()) as {
      findings: Finding[];
      missed: number;
    };
    expect(findings).toHaveLength(1_000);
    expect(missed).toBe(100);
  });
});

describe("findings for CI", () => {
  const get = (query: string): Promise<Response> => fetch(`${uc.url}/__admin/lint${query}`);

  it("as JUnit: a case a rule, notes do not fail, nothing breaks the XML", async () => {
    await logIn(uc, "alice");
    const session = await wellBegun();
    await result(uc, session, "asnGetPhoneBooks", { 'a<b&"c\u0000\ud800': 1 });
    await result(uc, session, "asnGetAndSubscribePresenceV2", { seqContactIDs: ["sip:bob@example.com"] });
    await fetch(`${uc.url}/ws/client/destroysession?ucsessionid=${session}`);
    const response = await get("?format=junit");
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const xml = await response.text();
    expect(xml.match(/<testcase /g)).toHaveLength(RULE_NAMES.length);
    expect(xml).toContain(`tests="${RULE_NAMES.length}" failures="3"`);
    expect(xml).toMatch(/name="subscription-not-ended" time="0">\s+<system-out>/);
    expect(xml).toContain("a&lt;b&amp;&quot;c??");
    expect(xml).toContain('<testcase classname="lint" name="invoke-id-pending" time="0"/>');
    expect(await (await get("?format=junit&fail=error")).text()).toContain('failures="0"');
    expect(await (await get("?format=junit&fail=note")).text()).toContain('failures="4"');
    expect(brokenXml(xml)).toEqual([]);
  });

  it("as SARIF 2.1.0: every result names a rule of the driver by id and index, and a place", async () => {
    await logIn(uc, "alice");
    await direct(uc, "asnGetUserToken", { user: "bob", argument: { iType: 1 } });
    const response = await get("?format=sarif&final=true");
    expect(response.headers.get("content-type")).toBe("application/sarif+json; charset=utf-8");
    const log = (await response.json()) as Sarif;
    expect(Object.keys(log).sort()).toEqual(["$schema", "runs", "version"]);
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    const { rules: described, name } = run.tool.driver;
    expect(name).toBe("ucserver-emulator lint");
    expect(new Set(described.map(({ id }) => id)).size).toBe(RULE_NAMES.length);
    for (const rule of described) {
      expect(rule).toMatchObject({ shortDescription: { text: /\w/ }, fullDescription: { text: /\w/ } });
      expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
    }
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual([
      "no-protocol-version",
      "no-client-app-id",
      "deprecated-function",
      "no-logoff",
    ]);
    for (const result of run.results) {
      expect(described[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(["error", "warning", "note"]).toContain(result.level);
      expect(result.message.text).toMatch(/\w/);
      expect(result.occurrenceCount).toBeGreaterThan(0);
      const [location] = result.locations;
      expect(location?.physicalLocation.artifactLocation.uri).toMatch(/^ws\/(client|direct)\/\w+$/);
      expect(location?.physicalLocation.region.startLine).toBe(1);
      expect(location?.logicalLocations[0]?.fullyQualifiedName).toMatch(/^local\/(alice|bob)\/\w+$/);
    }
  });
});

interface Sarif {
  readonly version: string;
  readonly runs: [
    {
      readonly tool: {
        readonly driver: {
          readonly name: string;
          readonly rules: { readonly id: string; readonly defaultConfiguration: { readonly level: string } }[];
        };
      };
      readonly results: {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly occurrenceCount: number;
        readonly locations: {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string };
            readonly region: { readonly startLine: number };
          };
          readonly logicalLocations: { readonly fullyQualifiedName: string }[];
        }[];
      }[];
    },
  ];
}

/** Where tags are not closed in order, or text has a bare `<` or `&`. */
function brokenXml(xml: string): string[] {
  const errors: string[] = [];
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml[^>]*\?>/, "")
    .replace(/<(\/?)([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>/g, (_, end, name, _attributes, empty) => {
      if (end && open.pop() !== name) errors.push(`</${name}>`);
      if (!end && !empty) open.push(name);
      return "";
    });
  if (open.length > 0) errors.push(`not closed: ${open.join(", ")}`);
  if (/<|&(?!(amp|lt|gt|quot);)/.test(rest)) errors.push("bare < or &");
  return errors;
}

describe("the page about the linter", () => {
  // `npm run generate` brings it up to date; CI never writes it.
  it("has the rules as the code has them", async () => {
    await expect(`${PAGE}\n${rulesTable()}\n`).toMatchFileSnapshot("../../docs/lint.md");
  });
});

const PAGE = `# The linter

The emulator watches its clients, and says what a real server would punish or the vendor advises against. Each mistake of
a user's client is one finding, however often it is made; it names the rule, the first request, and where the rule comes
from: **D** documented by the vendor, **O** observed in public client programs, **R**/**r** seen in its runtime, **C** chosen.

- In the log: a warning for each rule and session, 100 for a server at the most.
- \`GET /__admin/lint\`: the findings since the start or the last reset, as JSON; \`?server=UCSID\` those of one server.
- \`GET /__admin/lint?format=junit\`: JUnit XML, a test case a rule; \`&fail=error\` lets only errors fail, \`&fail=note\` all.
- \`GET /__admin/lint?format=sarif\`: SARIF 2.1.0, for code scanning.
- In a program: \`uc.lint()\`.

Ask at the end of a test run with \`?final=true\` (\`uc.lint({ final: true })\`): sessions that are still there then count as
left without logging off. A reset forgets the findings: ask before it.

\`\`\`sh
curl -fsS "http://localhost:7224/__admin/lint?format=junit&final=true" > lint.xml
\`\`\`

\`--lint-off no-client-app-id,incoming-call-ignored\` switches rules off, \`--lint false\` all of them.

## Rules
`;
