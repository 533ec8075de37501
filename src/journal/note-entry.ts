import { masked, maskText } from "../common/secrets.js";
import type { Cause } from "../time/causes.js";
import { isoTime } from "../time/iso.js";
import { Date } from "../time/platform.js";
import type { Entry, EntryKind, JournalRecord } from "./entry.js";

/** What a note says, as far as it has something to say. */
export interface NoteParts {
  /** UCSID; undefined for what concerns no server. */
  readonly ucsid?: string | undefined;
  /** The server's time in ms; the machine's when left out. */
  readonly at?: number | undefined;
  /** Login name. */
  readonly user?: string | undefined;
  /** Session id. */
  readonly session?: string | undefined;
  /** Plain data that nobody changes any more. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  readonly text?: string | undefined;
  /** About how many bytes came with it, of which any may be kept. */
  readonly brings?: number | undefined;
}

/** An entry that is neither call nor event: a session, a change of the world, a finding, a notice, an order to the emulator. */
export class NoteEntry implements Entry {
  n = 0;
  /** What happened, such as `call.changed`. */
  readonly function: string;
  private readonly wall = Date.now();

  constructor(
    readonly kind: Exclude<EntryKind, "call" | "event">,
    what: string,
    private readonly cause: Cause | undefined,
    private readonly parts: NoteParts,
  ) {
    this.function = what;
    this.size = 300 + (parts.text?.length ?? 0) + textsIn(parts.facts, 3);
  }

  get brings(): number {
    return this.parts.brings ?? 0;
  }

  get ucsid(): string | undefined {
    return this.parts.ucsid;
  }

  readonly size: number;

  record(): JournalRecord {
    const { ucsid, at = this.wall, user, session, facts, text } = this.parts;
    const cause = this.cause?.n;
    return {
      n: this.n,
      at: isoTime(at),
      wall: isoTime(this.wall),
      kind: this.kind,
      ...(ucsid !== undefined && { server: ucsid }),
      ...(cause !== undefined && cause > 0 && { cause }),
      ...(user !== undefined && { user }),
      ...(session !== undefined && { session }),
      function: this.function,
      ...(facts && { argument: masked(facts) }),
      ...(text !== undefined && { text: maskText(text) }),
    };
  }
}

/** How many characters the texts of a value have, as deep as facts go. */
function textsIn(value: unknown, levels: number): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null || levels === 0) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + textsIn(inner, levels - 1), 0);
}
