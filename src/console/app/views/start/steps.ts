import { basic } from "../../api/basic.js";
import { quoted, shellWord } from "../../api/shell.js";

/** The first calls of an application, ready to be copied or sent. */
export interface FirstStep {
  readonly title: string;
  readonly why: string;
  readonly curl: string;
  readonly javascript: string;
  /** Sends it from the page. */
  run(): Promise<Response>;
}

interface StepsFor {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** The contact id of somebody, whose presence is asked for. */
  readonly somebody: string;
  readonly ucsid: string;
  /** Once the first step has been sent. */
  readonly session: string;
}

const PLACE = "SESSIONID";

/** Log in, ask who one is, hear of events. */
export function firstSteps({ url, user, password, somebody, ucsid, session }: StepsFor): readonly FirstStep[] {
  const id = session === "" ? PLACE : session;
  const login = { "X-ucsid": ucsid, "X-simple": "1", "X-no401": "1" };
  const withSession = { "X-ucsessionid": id, "Content-Type": "application/json" };
  const call = (path: string, headers: Readonly<Record<string, string>>, body = "{}") => ({
    javascript: `const response = await fetch("${url}${path}", {\n  method: "POST",\n  headers: ${literal(headers)},\n  body: ${textLiteral(body)},\n});\nconsole.log(await response.json());`,
    run: () => fetch(path, { method: "POST", headers, body }),
  });
  const contact = "/ws/client/asnGetLoggedInContact";
  const presence = "/ws/client/asnGetAndSubscribePresence";
  const subscribed = JSON.stringify({ seqContactIDs: [somebody] });
  const headerLines = Object.entries(withSession).map(([name, value]) => `-H '${name}: ${value}'`);
  return [
    {
      title: "Log in",
      why: "It gives a session id, which each further call carries.",
      curl: `curl -X POST -u ${shellWord(`${user}:${password}`)} -H ${quoted(`X-ucsid: ${ucsid}`)} -H 'X-simple: 1' '${url}/ws/client/createsession'`,
      ...call("/ws/client/createsession", { ...login, Authorization: basic(user, password) }),
    },
    {
      title: "Ask who is logged in",
      why: "A function is a path, its argument is JSON, its result comes without an envelope.",
      curl: `curl -X POST ${headerLines.join(" ")} -d '{}' '${url}${contact}'`,
      ...call(contact, withSession),
    },
    {
      title: "Subscribe to somebody's presence",
      why: "From then on each change comes over the event channel.",
      curl: `curl -X POST ${headerLines.join(" ")} -d ${quoted(subscribed)} '${url}${presence}'`,
      ...call(presence, withSession, subscribed),
    },
  ];
}

const textLiteral = (text: string): string => (/['\\\n]/.test(text) ? JSON.stringify(text) : `'${text}'`);

function literal(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `    "${name}": ${JSON.stringify(value)},`);
  return `{\n${lines.join("\n")}\n  }`;
}
