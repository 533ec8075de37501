import { STATUS_CODES } from "node:http";
import type { JournalRecord } from "../journal/entry.js";
import { isRecord } from "../matching/path.js";
import { EVENT_INVOKE_ID } from "../rose/json.js";
import { Date } from "../time/platform.js";
import { VERSION } from "../version.js";
import { type ExportHost, pathOf } from "./asked.js";

type Json = Readonly<Record<string, unknown>>;

/** A frame of an event channel, as Chromium writes it: `time` in seconds, `opcode` 1 for text. */
interface HarMessage {
  readonly type: "send" | "receive";
  readonly time: number;
  readonly opcode: 1;
  readonly data: string;
}

/** What of a journal travelled: the calls over HTTP, and for each session the frames of its event channel. */
export function asHar(records: readonly JournalRecord[], host: ExportHost): object {
  const entries: { readonly startedDateTime: string }[] = [];
  const channels = new Map<string, { readonly upgrade: JournalRecord; readonly frames: HarMessage[] }>();
  for (const record of records) {
    const { kind, via, session = "" } = record;
    if (kind !== "call" && kind !== "event") continue;
    if (via?.transport !== "socket") {
      entries.push(httpEntry(record, host));
      continue;
    }
    let channel = channels.get(session);
    if (!channel) {
      channel = { upgrade: record, frames: [] };
      channels.set(session, channel);
    }
    channel.frames.push(...framesOf(record));
  }
  for (const { upgrade, frames } of channels.values()) {
    entries.push(channelEntry(upgrade, frames, host));
  }
  entries.sort((a, b) => (a.startedDateTime < b.startedDateTime ? -1 : 1));
  return { log: { version: "1.2", creator: { name: "ucserver-emulator", version: VERSION }, entries } };
}

function httpEntry(record: JournalRecord, { origin }: ExportHost): { readonly startedDateTime: string } & Json {
  const { n, wall, via, argument, answer, status = 0, ms = 0, outcome, answeredBy, fault, reason } = record;
  const asksByQuery = via?.method === "GET" || via?.method === "jsonp";
  const url = new URL(pathOf(record) ?? `/${record.function}`, origin);
  const fields = asksByQuery && isRecord(argument) ? Object.entries(argument) : [];
  for (const [name, value] of fields) url.searchParams.set(name, inQuery(value));
  const body = asksByQuery || argument === undefined ? undefined : textOf(argument);
  const text = answer === undefined ? "" : textOf(answer);
  return {
    startedDateTime: wall,
    time: ms,
    request: {
      method: via?.method === "POST" ? "POST" : "GET",
      url: url.href,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: headersOf(record),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(body !== undefined && { postData: { mimeType: JSON_TYPE, text: body } }),
      headersSize: -1,
      bodySize: body === undefined ? 0 : Buffer.byteLength(body),
    },
    response: {
      status,
      statusText: STATUS_CODES[status] ?? "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: text === "" ? [] : [{ name: "Content-Type", value: JSON_TYPE }],
      content: { size: Buffer.byteLength(text), mimeType: text === "" ? "x-unknown" : JSON_TYPE, text },
      redirectURL: "",
      headersSize: -1,
      bodySize: Buffer.byteLength(text),
    },
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
    _journal: {
      n,
      ...(outcome && { outcome }),
      ...(answeredBy && { answeredBy }),
      ...(fault && { fault }),
      ...(reason && { reason }),
    },
  };
}

const JSON_TYPE = "application/json; charset=utf-8";

function headersOf({ session, server, via }: JournalRecord): { readonly name: string; readonly value: string }[] {
  const headers: [string, string | undefined][] = [
    ["X-UCSID", server],
    ["X-UCSessionID", via?.transport === "client" ? session : undefined],
    ["Authorization", via?.transport === "direct" ? "Basic ***" : undefined],
  ];
  return headers.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

/** The event channel of a session: its upgrade, and the frames that the entries tell of. */
function channelEntry(
  { session, server, user, wall }: JournalRecord,
  frames: readonly HarMessage[],
  { origin }: ExportHost,
): { readonly startedDateTime: string } & Json {
  const url = new URL("/ws/client/websocket", origin);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  if (session !== undefined) url.searchParams.set("x-ucsessionid", session);
  const from = frames[0]?.time ?? 0;
  const to = Math.max(from, ...frames.slice(-1).map(({ time }) => time));
  const time = Math.round((to - from) * 1000);
  return {
    startedDateTime: wall,
    time,
    request: {
      method: "GET",
      url: url.href,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: [
        { name: "Connection", value: "Upgrade" },
        { name: "Upgrade", value: "websocket" },
        ...(server === undefined ? [] : [{ name: "X-UCSID", value: server }]),
      ],
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: 101,
      statusText: "Switching Protocols",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: [
        { name: "Connection", value: "Upgrade" },
        { name: "Upgrade", value: "websocket" },
      ],
      content: { size: 0, mimeType: "x-unknown" },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    _resourceType: "websocket",
    _webSocketMessages: frames,
    _journal: { ...(user !== undefined && { user }) },
  };
}

/** The frames of an event, or of a call with its answer; those of BER as JSON. */
function framesOf(record: JournalRecord): HarMessage[] {
  const { kind, wall, function: name, invokeId = 0, argument = {}, answer, outcome, ms = 0, unreadable } = record;
  if (name === "websocket") return [];
  const time = Date.parse(wall) / 1000;
  const frame = (type: HarMessage["type"], at: number, message: unknown): HarMessage => ({
    type,
    time: at,
    opcode: 1,
    data: typeof message === "string" ? message : JSON.stringify([message]),
  });
  const invoke = (invokeID: number): object => ({ invoke: { invokeID, operationName: name, argument } });
  if (kind === "event") return [frame("receive", time, invoke(EVENT_INVOKE_ID))];
  const sent = frame("send", time, unreadable ?? invoke(invokeId));
  if (answer === undefined) return [sent];
  const came =
    outcome === "error"
      ? { error: answer }
      : outcome === "reject"
        ? { reject: answer }
        : { result: { invokeID: invokeId, result: { resultValue: 0, result: answer } } };
  return [sent, frame("receive", time + ms / 1000, came)];
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** A value as a parameter of a query has it: a text as it is, all else as JSON. */
const inQuery = (value: unknown): string => textOf(value);
