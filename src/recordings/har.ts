import { createReadStream, readFileSync, statSync } from "node:fs";
import { JSONParser } from "@streamparser/json";
import * as z from "zod";
import { tryCheck } from "../common/check.js";
import { encodingOf } from "../fixtures/read-file.js";
import { isRecord } from "../matching/path.js";
import { Date } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import type { Exchange, HeaderList } from "./exchange.js";
import { OTHER_SITES, type TrafficFindings } from "./findings.js";
import { placeOf } from "./places.js";

/** Some programs leave a value out, write a number, or an object in place of the list: such headers are none that tell something. */
const headers = z.unknown().transform((list): HeaderList => {
  const read: (readonly [string, string])[] = [];
  for (const one of Array.isArray(list) ? list : []) {
    if (isRecord(one) && typeof one.name === "string" && typeof one.value === "string")
      read.push([one.name, one.value]);
  }
  return read;
});

const named = z.looseObject({ name: z.string(), value: z.string().nullish() });
type NamedValue = z.infer<typeof named>;

/**
 * A frame as Chromium's tools write it, and others after them: seconds since the epoch, binary data as base64. Playwright
 * writes ms, or -1 for none.
 */
const socketMessage = z.looseObject({
  type: z.enum(["send", "receive"]),
  time: z.number(),
  opcode: z.number(),
  data: z.string(),
});

/** What is used of an entry of HAR 1.2. */
const harEntry = z.looseObject({
  startedDateTime: z.string(),
  time: z.number().nullish(),
  request: z.looseObject({
    method: z.string(),
    url: z.string(),
    headers,
    queryString: z.array(named).nullish().catch(undefined),
    postData: z
      .looseObject({
        text: z.string().nullish(),
        encoding: z.string().nullish(),
        params: z.array(named).nullish(),
      })
      .nullish(),
  }),
  response: z.looseObject({
    status: z.number(),
    headers,
    content: z.looseObject({ text: z.string().nullish(), encoding: z.string().nullish() }).nullish(),
  }),
  _webSocketMessages: z.array(z.unknown()).nullish(),
});
type HarEntry = z.infer<typeof harEntry>;

/** An entry of another site. Browsers write those of blocked and broken requests without a half of it. */
const ofAnotherSite = z.looseObject({
  request: z.looseObject({ url: z.string().refine((url) => placeOf(url) === undefined) }),
});

/** Seconds have fewer digits than ms: these are the year 5138, or 1973. */
const LEAST_MS = 1e11;

const BINARY = 2;
const TEXT = 1;

/** The exchanges of one entry: a request and its answer, or the frames of an event channel. */
export function exchangesOf(data: unknown, number: number, findings: TrafficFindings): Exchange[] {
  if (ofAnotherSite.safeParse(data).success) {
    findings.leftAside.add(OTHER_SITES);
    return [];
  }
  const read = tryCheck(harEntry, data);
  if ("mistakes" in read) {
    const [mistake] = read.mistakes;
    findings.unusable.add("an entry that is not as HAR 1.2 has it", `entry ${number}: ${mistake?.path}`);
    return [];
  }
  const at = Date.parse(read.data.startedDateTime);
  if (Number.isNaN(at)) {
    findings.unusable.add("an entry without a time", `entry ${number}`);
    return [];
  }
  const { _webSocketMessages: frames } = read.data;
  return frames ? framesOf(read.data, at, frames, number, findings) : [requestOf(read.data, at)];
}

function requestOf({ time, request, response }: HarEntry, at: number): Exchange {
  const { postData } = request;
  const { content } = response;
  return {
    kind: "http",
    at,
    ms: Math.max(0, time ?? 0),
    method: request.method.toUpperCase(),
    url: addressOf(request),
    requestHeaders: request.headers,
    requestBody: decoded(postData?.text || formOf(postData?.params ?? []), postData?.encoding),
    status: response.status,
    responseHeaders: response.headers,
    responseBody: decoded(content?.text ?? "", content?.encoding),
  };
}

/** A form whose text the file does not have. JSON that was sent as a form is all in the name of the first field. */
function formOf(params: readonly NamedValue[]): string {
  const [first, ...more] = params;
  if (first && more.length === 0 && !first.value && /^\s*\{/.test(first.name)) return first.name;
  return queryOf(params);
}

const queryOf = (list: readonly NamedValue[]): string =>
  new URLSearchParams(list.map(({ name, value }): [string, string] => [name, value ?? ""])).toString();

/** The whole address: some programs have the query in a list alone. */
const addressOf = ({ url, queryString }: HarEntry["request"]): string =>
  url.includes("?") || !queryString?.length ? url : `${url}?${queryOf(queryString)}`;

const decoded = (text: string, encoding: string | null | undefined): string =>
  encoding?.toLowerCase() === "base64" ? Buffer.from(text, "base64").toString("utf8") : text;

function framesOf(
  { request }: HarEntry,
  began: number,
  frames: readonly unknown[],
  number: number,
  findings: TrafficFindings,
): Exchange[] {
  const url = addressOf(request);
  return frames.flatMap((frame, index): Exchange[] => {
    // Chromium writes why a channel broke as one more frame.
    if (isRecord(frame) && frame.type === "error") {
      findings.leftAside.add("a note in place of a frame, that the event channel broke");
      return [];
    }
    const read = socketMessage.safeParse(frame);
    if (!read.success) {
      findings.unusable.add("a frame that is not as browsers write it", `entry ${number}, frame ${index + 1}`);
      return [];
    }
    const { type, time, opcode, data } = read.data;
    if (opcode !== TEXT && opcode !== BINARY) {
      findings.leftAside.add("a frame that is no message (ping, pong, close)");
      return [];
    }
    return [
      {
        kind: "frame",
        at: time < 0 ? began + index : time < LEAST_MS ? time * 1_000 : time,
        socket: `entry ${number}`,
        url,
        requestHeaders: request.headers,
        direction: type === "send" ? "sent" : "received",
        data: opcode === BINARY ? Buffer.from(data, "base64") : data,
      },
    ];
  });
}

/** How far the reading of a file has got. */
export type OnProgress = (entries: number) => void | Promise<void>;

/** Files up to this size are parsed at once, which is three times as fast (22.9 MB: 0.5 s in place of 1.7 s, 2026-11-27). */
const AT_ONCE_BYTES = 268_435_456;

const wholeFile = z.looseObject({ log: z.looseObject({ entries: z.array(z.unknown()) }) });

/**
 * Reads a HAR file. Of one that is very large, or cut off, entry after entry: a file that is cut off gives what stands
 * before the cut.
 *
 * @throws {UsageError} for a file that cannot be read, or is no HAR at all.
 */
export async function* readHar(
  file: string,
  findings: TrafficFindings,
  onProgress: OnProgress = () => {},
): AsyncIterable<Exchange> {
  const before = findings.entries;
  const entries = entriesAtOnce(file);
  if (entries) {
    for (const entry of entries) {
      yield* exchangesOf(entry, ++findings.entries, findings);
      if (findings.entries % 500 === 0) await onProgress(findings.entries - before);
    }
  } else {
    for await (const entry of entriesOneByOne(file, findings)) {
      yield* exchangesOf(entry, ++findings.entries, findings);
      if (findings.entries % 500 === 0) await onProgress(findings.entries - before);
    }
  }
  if (findings.entries === before && findings.unusable.total === 0)
    throw noHar(file, "has no log.entries, or none in it");
}

const noHar = (file: string, reason: string): UsageError =>
  new UsageError(`${file}: ${reason}; expected a HAR file, as the network tab of a browser saves it`);

/** The text of a file in UTF-8 or UTF-16, without the byte order mark. Windows PowerShell writes UTF-16 behind `>`. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

/** The entries of a file that is not too large; undefined where it cannot be parsed as a whole. */
function entriesAtOnce(file: string): readonly unknown[] | undefined {
  if (sizeOf(file) > AT_ONCE_BYTES) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(textOf(readFileSync(file)));
  } catch {
    return undefined;
  }
  const read = wholeFile.safeParse(data);
  if (!read.success) throw noHar(file, "has no log.entries");
  return read.data.log.entries;
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

async function* entriesOneByOne(file: string, findings: TrafficFindings): AsyncIterable<unknown> {
  const parser = new JSONParser({ paths: ["$.log.entries.*"], keepStack: false });
  let found: unknown[] = [];
  let damaged = false;
  let whole = false;
  parser.onValue = ({ value }) => {
    found.push(value);
  };
  parser.onError = () => {
    damaged = true;
  };
  parser.onEnd = () => {
    whole = true;
  };
  let isFirst = true;
  let any = false;
  for await (const chunk of createReadStream(file, { highWaterMark: 1_048_576 }) as AsyncIterable<Buffer>) {
    // A byte order mark is no JSON, and some programs write one.
    const isMarked = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    isFirst = false;
    try {
      parser.write(isMarked ? chunk.subarray(3) : chunk);
    } catch {
      damaged = true;
    }
    const entries = found;
    found = [];
    any ||= entries.length > 0;
    yield* entries;
    if (damaged || whole) break;
  }
  if (!any && !whole) throw noHar(file, damaged ? "is not JSON" : "is empty or cut off");
  if (!whole) findings.unusable.add("the end of the file, which is cut off or damaged");
}
