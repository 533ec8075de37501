import * as z from "zod";
import { tryCheck } from "../../common/check.js";
import type { Emulator } from "../../emulator.js";
import type { UcServer } from "../../server/uc-server.js";
import { type Mistake, placeIn, UsageError } from "../../usage-error.js";

/** The error answer of the control API. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  constructor(
    readonly status: number,
    /** The mistake. */
    readonly what: string,
    /** The place: `body.users[0].name`, `query.server`, `path.id`, a header. */
    readonly where: string,
    /** What to do about it. */
    readonly hint = "",
  ) {
    super(what);
  }
}

/** A request to the control API, read and checked. */
export interface ControlRequest<Q, B> {
  readonly emulator: Emulator;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Q;
  readonly body: B;
  /** Where the request came to: `http://localhost:7224`. */
  readonly origin: string;
}

/** A request to the control API, not checked yet. */
export interface GivenRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly origin: string;
}

/** One route of the control API: its schemas, its function, and its texts for the OpenAPI document. */
export interface ControlRoute {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path below `/__admin`; `:name` is a parameter. */
  readonly path: string;
  readonly summary: string;
  readonly query: z.ZodType | undefined;
  readonly body: z.ZodType | undefined;
  /** The body's schema in the document. It differs from `body` where the function itself checks the body. */
  readonly documented: z.ZodType | undefined;
  readonly status: number;
  /** The schema of the answer, for the document. */
  readonly answer: z.ZodType;
  /** Whether an answer of the same form with 409 says that what was asked for did not come true. */
  readonly mayFail: boolean;
  /** An example of the answer, for the document. */
  readonly example: unknown;
  /** Media types of the answer besides JSON. */
  readonly texts: readonly string[];
  /** The most bytes of a body, where it may be larger than those of others. */
  readonly mostBytes: number | undefined;
  /** The media type of an answer that is no JSON, but holds JSON of the schema; undefined for JSON. */
  readonly media: string | undefined;
  run(emulator: Emulator, given: GivenRequest): unknown;
}

interface RouteSpec<Q extends z.ZodType, B extends z.ZodType> {
  readonly summary: string;
  readonly query?: Q;
  readonly body?: B;
  readonly documented?: z.ZodType;
  /** 200 when left out. */
  readonly status?: number;
  readonly answer: z.ZodType;
  readonly mayFail?: boolean;
  readonly example?: unknown;
  readonly texts?: readonly string[];
  readonly media?: string;
  readonly mostBytes?: number;
  readonly run: (request: ControlRequest<z.output<Q>, z.output<B>>) => unknown;
}

const nothing = z.unknown();

/** Declares a route: `GET /sessions/:id`. */
export function controlRoute<Q extends z.ZodType = typeof nothing, B extends z.ZodType = typeof nothing>(
  route: `${ControlRoute["method"]} /${string}`,
  {
    summary,
    query,
    body,
    documented = body,
    status = 200,
    answer,
    mayFail = false,
    example,
    texts = [],
    media,
    mostBytes,
    run,
  }: RouteSpec<Q, B>,
): ControlRoute {
  const [method, path = ""] = route.split(" ") as [ControlRoute["method"], string];
  return {
    method,
    path,
    summary,
    query,
    body,
    documented,
    status,
    answer,
    mayFail,
    example,
    texts,
    media,
    mostBytes,
    run(emulator, { path, origin, ...given }) {
      const request = {
        emulator,
        path,
        query: read(query ?? (z.strictObject({}) as z.ZodType), given.query, "query") as z.output<Q>,
        body: (body ? read(body, given.body, "body") : undefined) as z.output<B>,
        origin,
      };
      return run(request);
    },
  };
}

function read<S extends z.ZodType>(schema: S, value: unknown, where: Where): z.output<S> {
  const given = tryCheck(schema, value);
  if ("data" in given) return given.data;
  throw controlErrorOf(UsageError.of(given.mistakes), where);
}

/** The query parameter that names a server; the default server when left out. */
export const serverQuery = z.strictObject({ server: z.string().min(1).optional().describe("UCSID.") });

/** The named server, or the default one. Throws ControlError 404. */
export function serverOf(emulator: Emulator, ucsid: string | undefined, where = "query.server"): UcServer {
  const server = emulator.server(ucsid);
  if (server) return server;
  const known = [...emulator.servers()].slice(0, 20).map((other) => other.ucsid);
  throw new ControlError(404, `there is no server "${ucsid}"`, where, `there are ${known.join(", ")}`);
}

/** Refuses the name of a server that is not there; undefined stands for all. Throws ControlError 404. */
export function refuseUnknownServer(emulator: Emulator, ucsid: string | undefined, where?: string): void {
  if (ucsid !== undefined) serverOf(emulator, ucsid, where);
}

/** An answer whose status is not the usual one of its route. */
export class StatusAnswer {
  constructor(
    readonly status: number,
    readonly value: object,
  ) {}
}

/** The part of a request that has a mistake. */
type Where = "query" | "body";

/** Splits a line `place: reason`, the form that request patterns report. */
function mistakeIn(line: string): Mistake {
  const [, path = "", reason = line] = /^([\w.[\]-]+): (.*)$/s.exec(line) ?? [];
  return { path, reason };
}

/** The error for invalid data: `what` is the first mistake, the hint lists the others. */
export function controlErrorOf({ mistakes, message }: UsageError, where: Where = "body"): ControlError {
  const all = mistakes.length > 0 ? mistakes : message.split("\n").map(mistakeIn);
  const placed = all.map(({ path, reason }) => ({ what: reason, where: placeIn(where, path) }));
  const [first, ...more] = placed;
  const hint = more.map((other) => `${other.where}: ${other.what}`).join("; ");
  return new ControlError(400, first?.what ?? message, first?.where ?? where, hint);
}

/** Does the work; reports a UsageError as a mistake in the body. */
export function ofBody<R>(work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw error instanceof UsageError ? controlErrorOf(error, "body") : error;
  }
}

/** Does the work; reports a UsageError as a mistake in the query. */
export function ofQuery<R>(work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw error instanceof UsageError ? controlErrorOf(error, "query") : error;
  }
}
