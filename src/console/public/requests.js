// The requests of the page as data: one description is both sent by fetch and written as a curl command.

const NEGOTIATE = '{"negotiate":{"iClientProtocolVersion":70}}';

/** The base URL without its trailing slashes; throws an Error whose message is meant for the user. */
export function serverBase(text) {
  let url;
  try {
    url = new URL(text.trim());
  } catch {
    throw new Error("This is no address. It looks like http://localhost:7224.");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new Error("The address must begin with http:// or https://.");
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

export function createSession({ base, ucsid, user, password, authentication, simple }) {
  const url = `${base}/ws/client/createsession`;
  if (authentication === "query") {
    const query = new URLSearchParams({ ucsid, user, pass: password });
    if (simple) query.set("simple", "1");
    return { url: `${url}?${query}`, headers: {}, body: NEGOTIATE };
  }
  const headers = { "X-ucsid": ucsid, ...(simple ? { "X-simple": "1" } : {}), "X-no401": "1" };
  return { url, headers, basic: { user, password }, body: NEGOTIATE };
}

export function callFunction({ base, ucsid, sessionId, name, parameters }) {
  return {
    url: `${base}/ws/client/${encodeURIComponent(name)}`,
    headers: { "X-ucsid": ucsid, "X-ucsessionid": sessionId },
    body: parameters,
  };
}

export function channelUrl({ base, ucsid, sessionId }) {
  const query = new URLSearchParams({ "x-ucsessionid": sessionId, ucsid });
  return `${base.replace(/^http/, "ws")}/ws/client/websocket?${query}`;
}

/**
 * Sends it. Resolves to status, headers, raw body and duration in ms; rejects with an Error whose message is meant for
 * the user.
 */
export async function send(request) {
  const headers = { "Content-Type": "application/json", ...request.headers };
  if (request.basic) headers.Authorization = basicHeader(request.basic);
  const begun = performance.now();
  try {
    const response = await fetch(request.url, {
      method: "POST",
      headers,
      body: request.body,
      // The request has its own credentials. The browser's would hide what is being tested.
      credentials: "omit",
      cache: "no-store",
      signal: AbortSignal.timeout(60_000),
    });
    const body = await response.text();
    return {
      status: response.status,
      statusText: response.statusText,
      headers: [...response.headers],
      body,
      duration: performance.now() - begun,
    };
  } catch (error) {
    throw new Error(whyNoAnswer(request.url, error));
  }
}

function whyNoAnswer(url, error) {
  if (error instanceof DOMException && error.name === "TimeoutError") return "No answer within 60 seconds.";
  if (/header|ByteString|ISO-8859-1/i.test(error.message)) {
    return "The UCSID or the session id holds characters that no HTTP header can carry.";
  }
  const { origin, protocol } = new URL(url);
  const advice = [`No answer from ${origin}. Is the server running, and is the address right?`];
  if (origin !== location.origin) advice.push("If it is, it may not allow requests from this page's address (CORS).");
  if (protocol === "https:") {
    advice.push("With a self-signed certificate, open the address in a tab of its own once and accept it.");
  } else if (location.protocol === "https:") {
    advice.push("A page from https may not call an http address.");
  }
  return advice.join(" ");
}

function basicHeader({ user, password }) {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** The request as a command for a POSIX shell. */
export function asCurl(request) {
  const lines = [`curl -i ${quote(request.url)}`];
  if (request.basic) lines.push(`-u ${quote(`${request.basic.user}:${request.basic.password}`)}`);
  for (const [name, value] of Object.entries(request.headers)) lines.push(`-H ${quote(`${name}: ${value}`)}`);
  lines.push(`-H ${quote("Content-Type: application/json")}`, `--data-raw ${quote(request.body)}`);
  return lines.join(" \\\n  ");
}

function quote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
