import type { SeenCall } from "../server/server-events.js";
import { isoTime } from "../time/iso.js";
import { RULES, type Rule, type RuleName, type Severity } from "./rules.js";

/** The request that a finding is about. */
export interface FoundRequest {
  /** Its id in the request journal, if it is kept there. */
  readonly id?: number;
  readonly function: string;
  /** client, direct, public or socket; missing when no journal is kept. */
  readonly transport?: string;
}

/** Something that a client does and should not do. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** The first request in which it was seen. */
  readonly request?: FoundRequest;
  readonly server: string;
  readonly session?: string;
  readonly user?: string;
  /** When it was first seen, by the server's clock. */
  readonly at: string;
  /** How often it was seen. */
  readonly count: number;
  readonly source: { readonly grade: Rule["grade"]; readonly text: string };
}

/** What a rule found, before it becomes a finding. */
export interface Discovery {
  readonly rule: RuleName;
  readonly message: string;
  readonly function?: string | undefined;
  readonly call?: Pick<SeenCall, "n" | "transport"> | undefined;
  readonly session?: string | undefined;
  readonly user?: string | undefined;
}

/** A discovery, and how often it was made. */
export class Kept {
  count = 1;

  constructor(
    private readonly discovery: Discovery,
    private readonly server: string,
    private readonly at: number,
  ) {}

  finding(): Finding {
    const { rule, message, function: name, call, session, user } = this.discovery;
    const { severity, advice, grade, source } = RULES[rule];
    const request = name !== undefined && {
      ...(call && call.n > 0 && { id: call.n }),
      function: name,
      ...(call && { transport: call.transport }),
    };
    return {
      rule,
      severity,
      message,
      advice,
      ...(request && { request }),
      server: this.server,
      ...(session !== undefined && { session }),
      ...(user !== undefined && { user }),
      at: isoTime(this.at),
      count: this.count,
      source: { grade, text: source },
    };
  }
}
