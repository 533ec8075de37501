import * as z from "zod";
import { environmentOf } from "../options.js";
import { UsageError } from "../usage-error.js";
import { CommandError, EXIT } from "./command.js";

const DEFAULT_URL = "http://localhost:7224";
export const URL_VARIABLE = "UCSERVER_EMULATOR_URL";

/** How the control API reports a mistake. */
const mistake = z.object({
  error: z.object({ what: z.string(), where: z.string().default(""), hint: z.string().default("") }),
});

interface RemoteFlags {
  readonly url: string | undefined;
  readonly "admin-token": string | undefined;
}

/** A question to the control API. */
interface Question {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** A status besides 2xx whose answer has the same form. */
  readonly takes?: number;
}

/** A running emulator, as the commands reach it. */
export class Remote {
  readonly url: string;
  readonly #token: string | undefined;

  /** Throws UsageError for an address that is none. */
  constructor(flags: RemoteFlags, environment: NodeJS.ProcessEnv) {
    const text = flags.url ?? (environment[URL_VARIABLE] || DEFAULT_URL);
    // As the start prints it: without a scheme too.
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    if (!URL.canParse(address) || !/^https?:/i.test(address)) {
      throw new UsageError(`${flags.url === undefined ? URL_VARIABLE : "--url"}: "${text}" is no address`);
    }
    this.url = address.replace(/\/+$/, "");
    this.#token = flags["admin-token"] ?? (environment[environmentOf("adminToken")] || undefined);
  }

  /** Asks the service or the control API; gives the answer, whatever its status. Throws CommandError when nobody is there. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    try {
      return await fetch(this.url + path, init);
    } catch (error) {
      if (init.signal?.aborted) throw error;
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      const why = (cause as NodeJS.ErrnoException).code ?? (cause instanceof Error ? cause.message : String(cause));
      throw new CommandError(
        `no emulator answers at ${this.url} (${why}). Start one with ucserver-emulator, or name another with --url`,
        EXIT.nobody,
      );
    }
  }

  /** Asks the control API. Throws CommandError when it refuses, with its own words. */
  async open(path: string, { method = "GET", query = {}, body, signal, takes }: Question = {}): Promise<Response> {
    const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const search = new URLSearchParams(given).toString();
    const response = await this.fetch(`/__admin${path}${search === "" ? "" : `?${search}`}`, {
      method,
      headers: {
        ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    if (response.ok || response.status === takes) return response;
    throw await this.#refusal(response);
  }

  /** The same, for an answer in JSON of a known form. */
  async ask<S extends z.ZodType>(path: string, answer: S, question?: Question): Promise<z.output<S>> {
    const response = await this.open(path, question);
    const parsed = answer.safeParse(await response.json().catch(() => undefined));
    if (parsed.success) return parsed.data;
    throw new CommandError(`what answers at ${this.url} is no emulator of this version`, EXIT.nobody);
  }

  async #refusal(response: Response): Promise<CommandError> {
    const told = mistake.safeParse(await response.json().catch(() => undefined));
    if (!told.success) {
      const hint = response.status === 404 ? "; was it started with --admin false?" : "";
      return new CommandError(`no control API answers at ${this.url} (status ${response.status})${hint}`, EXIT.nobody);
    }
    const { what, where, hint } = told.data.error;
    if (response.status === 401) {
      return new CommandError(`${this.url} wants a token (${what}); give --admin-token`, EXIT.nobody);
    }
    if (response.status === 403) return new CommandError(`${this.url}: ${what}; ${hint}`, EXIT.nobody);
    const place = where.replace(/^(body|query|path|request)\.?/, "");
    return new CommandError([place, what].filter((part) => part !== "").join(": ") + (hint && `; ${hint}`), EXIT.usage);
  }
}
