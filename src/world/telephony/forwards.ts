import type { ForwardData } from "./file.js";

/** When a line forwards, and for which callers; bits of EnumForwardModes (documented, protocol.md §9). */
export const ForwardMode = {
  always: 1,
  busy: 2,
  noAnswer: 4,
  busyInternal: 8,
  busyExternal: 16,
  noAnswerInternal: 32,
  noAnswerExternal: 64,
  alwaysInternal: 128,
  alwaysExternal: 256,
} as const;

/** All modes that the telephone system supports. */
export const ALL_FORWARD_MODES = Object.values(ForwardMode).reduce((all, mode) => all | mode, 0);

/** One forward of a line. */
export interface Forward {
  readonly id: number;
  /** EnumForwardController: 1 means that the telephone system forwards. */
  readonly controller: number;
  /** Bits of {@link ForwardMode}. */
  readonly mode: number;
  /** As the client gave it. The supercanonic form is dialled. */
  readonly destination: string;
  /** How long the line rings first, in the no-answer modes; 0: the time that the telephone system uses. */
  readonly afterSeconds: number;
  /** Only calls from these numbers; all when empty. */
  readonly onlyFrom: readonly string[];
  readonly backEndSpecific: number;
}

/** Seconds that a line rings before a no-answer forward that sets no time (chosen). */
export const DEFAULT_NO_ANSWER_SECONDS = 20;

/** The modes that forward when nobody answers. */
export const NO_ANSWER_MODES = ForwardMode.noAnswer | ForwardMode.noAnswerInternal | ForwardMode.noAnswerExternal;

type When = "always" | "busy" | "noAnswer";

const masks: Record<When, { all: number; internal: number; external: number }> = {
  always: { all: ForwardMode.always, internal: ForwardMode.alwaysInternal, external: ForwardMode.alwaysExternal },
  busy: { all: ForwardMode.busy, internal: ForwardMode.busyInternal, external: ForwardMode.busyExternal },
  noAnswer: {
    all: ForwardMode.noAnswer,
    internal: ForwardMode.noAnswerInternal,
    external: ForwardMode.noAnswerExternal,
  },
};

/** The first forward that applies in this case to a call from that number. */
export function forwardFor(
  forwards: readonly Forward[],
  when: When,
  caller: { readonly number: string; readonly internal: boolean },
): Forward | undefined {
  const { all, internal, external } = masks[when];
  const wanted = all | (caller.internal ? internal : external);
  return forwards.find(
    ({ mode, onlyFrom }) => (mode & wanted) !== 0 && (onlyFrom.length === 0 || onlyFrom.includes(caller.number)),
  );
}

/** The forward of an entry in a world file. */
export function forwardOf(data: ForwardData, id: number): Forward {
  return {
    id,
    controller: 1,
    mode: masks[data.when][data.callers],
    destination: data.to,
    afterSeconds: data.when === "noAnswer" ? (data.afterSeconds ?? 0) : 0,
    onlyFrom: data.onlyFrom,
    backEndSpecific: 0,
  };
}
