import type { JournalMark } from "../server/traffic.js";
import { Date } from "../time/platform.js";
import { RULES, type Rule, type RuleName, type Severity } from "./rules.js";

/** The request that a finding is about. */
export interface FoundRequest {
  /** Its id in the journal, when it is there. */
  readonly id?: number;
  readonly function: string;
  /** client, direct, public or socket; none when no journal is kept. */
  readonly transport?: string;
}

/** Something that a client does and should not. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** The first such request. */
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

/** What a rule found, before it is written out. */
export interface Discovery {
  readonly rule: RuleName;
  readonly message: string;
  readonly function?: string | undefined;
  readonly entry?: JournalMark | undefined;
  readonly session?: string | undefined;
  readonly user?: string | undefined;
}

/** A discovery and how often it was made. */
export class Kept {
  count = 1;

  constructor(
    private readonly discovery: Discovery,
    private readonly server: string,
    private readonly at: number,
  ) {}

  finding(): Finding {
    const { rule, message, function: name, entry, session, user } = this.discovery;
    const { severity, advice, grade, source } = RULES[rule];
    const request = name !== undefined && {
      ...(entry && entry.id > 0 && { id: entry.id }),
      function: name,
      ...(entry && { transport: entry.transport }),
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
      at: new Date(this.at).toISOString(),
      count: this.count,
      source: { grade, text: source },
    };
  }
}
