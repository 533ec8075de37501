// Sessions, and the load of the mix and of single functions in them, over HTTP.

import { openLanes, requestText } from "./http-load.mjs";
import { Mix, OPERATIONS, SESSIONS, STORE, shareOf, userName } from "./mix.mjs";

export const LANES = 16;
export const ORIGIN = "Origin: https://app.example.com\r\n";
export const sessionHeader = ({ id }) => `X-ucsessionid: ${id}\r\n`;

export const basic = (user) => `Basic ${Buffer.from(`${user}:secret`).toString("base64")}`;

async function post(url, path, headers, argument) {
  const response = await fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(argument),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text);
}

/** Logs a user in, on the default server unless another is named; gives the session's id. */
export const logIn = async (url, user, ucsid) => {
  const headers = { authorization: basic(user), ...(ucsid !== undefined && { "x-ucsid": ucsid }) };
  return (await post(url, "/ws/client/createsession?simple", headers, {})).sessionid;
};

/**
 * The mix's sessions in an emulator with its users; each has the item that the mix changes. With `ucsids` they are on these
 * servers in turns; the number of lanes must then be a multiple of that of servers, so that a lane's sessions meet.
 */
export async function sessionsOfMix(url, ucsids = [undefined]) {
  const sessions = [];
  for (let n = 0; n < SESSIONS; n++) {
    const id = await logIn(url, userName(n), ucsids[n % ucsids.length]);
    const item = { u8sCrossRefID: "create", ...STORE, data: "{}" };
    const subscription = { u8sCrossRefID: "subscribe", iSubscribeType: 1, u8sItemStore: STORE.u8sItemStore };
    await post(url, "/ws/client/asnClientPersistenceSubscribe", { "x-ucsessionid": id }, subscription);
    await post(url, "/ws/client/asnClientPersistenceCreate", { "x-ucsessionid": id }, item);
    sessions.push({ n, id });
  }
  return sessions;
}

/** Sessions for a bare server, which does not look at them. */
export const pretendedSessions = () =>
  Array.from({ length: SESSIONS }, (_, n) => ({ n, id: String(n).padStart(32, "0123456789ABCDEF") }));

/** The mix as a source of HTTP requests; every second user sits before a page of another origin. */
export class HttpMix {
  #mix;
  constructor(sessions, lane, only) {
    this.#mix = new Mix(sessions, lane, only);
  }
  next() {
    const { session, kind, argument } = this.#mix.next();
    const headers = sessionHeader(session) + (session.n % 2 === 0 ? ORIGIN : "");
    return requestText("POST", `/ws/client/${OPERATIONS[kind]}`, headers, argument);
  }
  took(body) {
    this.#mix.took(body);
  }
  get rests() {
    return this.#mix.rests;
  }
}

/** `only`: these kinds of the mix alone, or all when left out. */
export const mixLanes = (port, sessions, lanes = LANES, only = undefined) =>
  openLanes(
    port,
    Array.from({ length: lanes }, (_, lane) => new HttpMix(shareOf(sessions, lane, lanes), lane, only)),
  );

/** A lane for each of the texts in turn, of which it always asks the next one. */
export const inTurns = (texts, begin = 0) => {
  let at = begin % texts.length;
  return {
    next: () => {
      const text = texts[at];
      at = at + 1 === texts.length ? 0 : at + 1;
      return text;
    },
  };
};
