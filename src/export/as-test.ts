import { catalog } from "../interface/catalog.js";
import { isOtherFunction } from "../interface/other-functions.js";
import { codeOf } from "../journal/summary.js";
import { isRecord, valueAt } from "../matching/path.js";
import { UsageError } from "../usage-error.js";
import { USUAL_PASSWORD } from "../world/usual-password.js";
import { type AskedCall, type ExportHost, titleOf, withoutSecrets } from "./asked.js";
import { isBuiltInUser } from "./built-in-users.js";
import { fixtureOf } from "./fixture.js";
import { nodeTest, type Runner, vitest } from "./runner.js";

/** The runners that a call can be written for. */
const RUNNERS = { vitest, "node-test": nodeTest } as const satisfies Record<string, Runner>;
export type TestForm = keyof typeof RUNNERS;
export const isTest = (form: string): form is TestForm => Object.hasOwn(RUNNERS, form);

/**
 * The call as a test that passes as it is: the answer is that of the entry, by a fixture response, at the time and with the
 * seed of then. `state` is the file beside it with the state that it begins with.
 */
export function asTest(form: TestForm, asked: AskedCall, host: ExportHost, state?: string): string {
  const { user, function: name, record } = asked;
  const { seed, wellKnownPassword } = host;
  // The journal keeps no password, and logIn takes the usual one.
  const isOther = state !== undefined && user !== undefined && wellKnownPassword(user, record.server) === undefined;
  const usual = isOther
    ? [`uc.user(${JSON.stringify(user)}).change({ password: ${JSON.stringify(USUAL_PASSWORD)} });`]
    : [];
  const ownWorld = user !== undefined && state === undefined && !isBuiltInUser(user);
  const runner: Runner = RUNNERS[form];
  const end = codeOf(record) ?? record.outcome ?? "nothing";
  return runner.file({
    options: {
      ...(seed !== undefined && { seed }),
      ...(ownWorld && { worlds: [{ ucsid: "local", users: [{ name: user }] }] }),
    },
    state,
    comment: titleOf(asked).replace(/[\r\n\u2028\u2029]+/g, " "),
    title: `${name}${user === undefined ? "" : ` of ${user}`}: ${end}`,
    steps: ["uc.clock.stop();", `uc.clock.set(${JSON.stringify(record.at)});`, ...usual, ...stepsOf(asked, runner)],
  });
}

function stepsOf(asked: AskedCall, runner: Runner): string[] {
  const { user, function: name, argument, record } = asked;
  const { outcome, answer, answeredBy } = record;
  const isRaw = user === undefined || isOtherFunction(name) || catalog.operation(name) === undefined || isDoor(asked);
  if (isRaw && answeredBy?.by === "fault") {
    const why = `a fault answered ${name}; set it in your test: uc.fault({ fault: "${answeredBy.fault}", … })`;
    throw UsageError.at("as", `entry ${record.n} cannot be written so: ${why}`);
  }
  if (name === "createsession" && user !== undefined) return logInSteps(asked, runner);
  if (name === "destroysession" && user !== undefined && outcome !== "reject") {
    return [...logIn(user), "await client.logOff();", verified({ function: name, user })];
  }
  if (user === undefined || isRaw) return rawSteps(asked, runner);
  const call = `client.call(${JSON.stringify(name)}, ${written(argument)})`;
  const seen = { function: name, user, argument: withoutSecrets(argument), count: 1 };
  // What does not fit its type is rejected before any fixture.
  if (outcome === "reject" && answeredBy?.by === "behaviour") {
    return [...logIn(user), runner.fails(call, failureOf(asked)), verified({ ...seen, outcome })];
  }
  const { description: _, ...fixture } = fixtureOf(asked);
  return [
    "// The answer as it was; without this the emulated world answers.",
    `uc.respond(${written(fixture)});`,
    ...logIn(user),
    ...(outcome === "result" || outcome === "nothing"
      ? answering(call, answer, runner)
      : [runner.fails(call, failureOf(asked))]),
    verified(seen),
  ];
}

const answering = (call: string, answer: unknown, runner: Runner): string[] =>
  isRecord(answer) && Object.keys(answer).length > 0
    ? [`const answer = await ${call};`, runner.holds("answer", answer)]
    : [`await ${call};`];

/** Whether the service refused the caller before any operation was looked at. */
function isDoor({ record, inSession }: AskedCall): boolean {
  const type = valueAt(record.answer, ["error", "_type"]);
  return !inSession && (record.status === 401 || type === "AsnLogonError");
}

const logIn = (user: string): string[] => [`const client = await uc.logIn(${JSON.stringify(user)});`];

const verified = (expectation: object): string => `await uc.requests.verify(${written(expectation)});`;

function logInSteps({ user = "", record: { answer, outcome } }: AskedCall, runner: Runner): string[] {
  const number = valueAt(answer, ["error", "iErrorDetail"]);
  if (outcome !== "error" || typeof number !== "number") {
    return [
      ...logIn(user),
      runner.isNot("client.sessionId", ""),
      verified({ function: "createsession", user, count: 1 }),
    ];
  }
  return [
    `uc.user(${JSON.stringify(user)}).setLogonError(${number});`,
    runner.fails(`uc.logIn(${JSON.stringify(user)})`, { body: { error: { iErrorDetail: number } } }),
  ];
}

/** A request whose answer the status tells. */
function rawSteps(asked: AskedCall, runner: Runner): string[] {
  const { user, path, argument, record } = asked;
  const { status = 200 } = record;
  const isCaller = user !== undefined && !isDoor(asked);
  const header = isCaller ? '"x-ucsessionid": client.sessionId' : '"x-ucsid": uc.ucsid';
  const within = path.replace("/ws/direct/", "/ws/client/");
  // Without a password the service refuses with 401, or 400 for who asks for that.
  const target = isCaller ? within : path + (isDoor(asked) && status === 400 ? "?no401" : "");
  const body = argument === undefined ? "" : `\n  body: JSON.stringify(${written(argument).replaceAll("\n", "\n  ")}),`;
  return [
    ...(isCaller ? logIn(user) : []),
    `const response = await fetch(uc.url + ${JSON.stringify(target)}, {\n  method: "POST",\n  headers: { ${header} },${body}\n});`,
    runner.is("response.status", status),
  ];
}

function failureOf({ record: { outcome, answer, status } }: AskedCall): object {
  if (outcome === "error") {
    const { _type, iErrorDetail, u8sErrorString } = (
      isRecord(answer) && isRecord(answer.error) ? answer.error : {}
    ) as Record<string, unknown>;
    return { body: { error: { _type, iErrorDetail, u8sErrorString } } };
  }
  if (outcome === "reject") return { body: { reject: valueAt(answer, ["reject"]) } };
  return outcome === "http" ? { status } : {};
}

const written = (value: unknown): string => JSON.stringify(value, null, 2) ?? "undefined";
