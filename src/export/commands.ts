import { MASK } from "../common/secrets.js";
import { type AskedCall, type ExportHost, holdsSecret, titleOf } from "./asked.js";

/** The variables that stand for what the journal does not tell. */
const PASSWORD = "UC_PASSWORD";
const SECRET = "UC_SECRET";

/** Asks for a session in the short form, with any error as 400. */
const LOG_IN = "/ws/client/createsession?simple&no401";

/** The call as a script for a POSIX shell, with curl. */
export function asCurl(asked: AskedCall, host: ExportHost): string {
  const { path, user, inSession, ucsid, argument } = asked;
  const password = passwordOf(asked, host);
  const needs = [
    ...(user !== undefined && password === undefined
      ? [`: "\${${PASSWORD}:?set it to the password of ${forShellText(user)}}"`]
      : []),
    ...(holdsSecret(argument) ? [`: "\${${SECRET}:?set it to the secret that the journal masks}"`] : []),
  ];
  const as =
    user === undefined
      ? ""
      : ` -u ${password === undefined ? `${quoted(`${user}:`)}"$${PASSWORD}"` : quoted(`${user}:${password}`)}`;
  const server = ucsid === undefined ? "" : ` -H ${quoted(`X-UCSID: ${ucsid}`)}`;
  const body = bodyOf(argument);
  const data =
    body === undefined
      ? ""
      : ` -H 'Content-Type: application/json' --data-raw ${quoted(body).replaceAll(`"${MASK}"`, `"'"$${SECRET}"'"`)}`;
  const lines = [`# ${forComment(titleOf(asked))}`, ...needs, `uc=${quoted(host.origin)}`];
  if (!inSession) {
    const query = path.endsWith("/createsession") ? LOG_IN.slice(LOG_IN.indexOf("?")) : "";
    lines.push(`curl -sS -X POST "$uc"${quoted(path + query)}${as}${server}${data}`);
  } else {
    const id = `sed -n 's/.*"sessionid" *: *"\\([^"]*\\)".*/\\1/p'`;
    lines.push(`session=$(curl -sS -X POST "$uc"${quoted(LOG_IN)}${as}${server} | ${id})`);
    lines.push(`curl -sS -X POST "$uc"${quoted(path)} -H "X-UCSessionID: $session"${data}`);
  }
  return `${lines.join("\n")}\n`;
}

/** The call as JavaScript, with `fetch`: for Node.js as a module, or the console of a page of the same origin. */
export function asFetch(asked: AskedCall, host: ExportHost): string {
  const { path, user, inSession, ucsid, argument } = asked;
  const password = passwordOf(asked, host);
  const whole =
    password === undefined
      ? `\`\${${JSON.stringify(`${user}:`)}}\${process.env.${PASSWORD}}\``
      : JSON.stringify(`${user}:${password}`);
  // btoa takes Latin-1 alone.
  const basic = `"Basic " + btoa(String.fromCharCode(...new TextEncoder().encode(${whole})))`;
  const authorization = user === undefined ? [] : [`authorization: ${basic}`];
  const server = ucsid === undefined ? [] : [`"x-ucsid": ${JSON.stringify(ucsid)}`];
  const body = bodyOf(argument, 2)?.replaceAll(`"${MASK}"`, `process.env.${SECRET}`);
  const type = body === undefined ? [] : ['"content-type": "application/json"'];
  const headers = (list: readonly string[]): string =>
    list.length === 0 ? "" : `\n  headers: { ${list.join(", ")} },`;
  const sent = body === undefined ? "" : `\n  body: JSON.stringify(${indented(body)}),`;
  const lines = [`// ${forComment(titleOf(asked))}`, `const uc = ${JSON.stringify(host.origin)};`];
  if (!inSession) {
    const query = path.endsWith("/createsession") ? LOG_IN.slice(LOG_IN.indexOf("?")) : "";
    const all = headers([...authorization, ...server, ...type]);
    lines.push(
      `const response = await fetch(uc + ${JSON.stringify(path + query)}, {\n  method: "POST",${all}${sent}\n});`,
    );
  } else {
    const first = headers([...authorization, ...server]);
    lines.push(`const session = await fetch(uc + ${JSON.stringify(LOG_IN)}, {\n  method: "POST",${first}\n});`);
    lines.push("const { sessionid } = await session.json();");
    const second = headers(['"x-ucsessionid": sessionid', ...type]);
    lines.push(`const response = await fetch(uc + ${JSON.stringify(path)}, {\n  method: "POST",${second}${sent}\n});`);
  }
  lines.push("console.log(response.status, await response.text());");
  return `${lines.join("\n")}\n`;
}

function passwordOf({ user, record }: AskedCall, { wellKnownPassword }: ExportHost): string | undefined {
  return user === undefined ? undefined : wellKnownPassword(user, record.server);
}

const bodyOf = (argument: unknown, indent?: number): string | undefined =>
  argument === undefined ? undefined : JSON.stringify(argument, null, indent);

const indented = (text: string): string => text.replaceAll("\n", "\n  ");

/** A word of a shell that stands for just this text. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A text inside of double quotes and `${…}`, without what a shell would read there. */
const forShellText = (text: string): string => text.replace(/[^\w@. -]/g, "?");

/** A text on the line of a comment. */
const forComment = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, " ");
