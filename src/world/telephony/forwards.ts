import type { ForwardData } from "./file.js";

/** When a line hands its calls on, and for whose calls; bits of EnumForwardModes (documented, protocol.md §9). */
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

/** All modes that the telephone system knows. */
export const ALL_FORWARD_MODES = Object.values(ForwardMode).reduce((all, mode) => all | mode, 0);

/** One forward of a line. */
export interface Forward {
  readonly id: number;
  /** Who carries it out; EnumForwardController: 1 is the telephone system. */
  readonly controller: number;
  /** Bits of {@link ForwardMode}. */
  readonly mode: number;
  /** As it was given, to be shown; what is dialled is its supercanonic form. */
  readonly destination: string;
  /** For the no-answer modes. */
  readonly afterSeconds: number;
  /** Only calls from these numbers; all when empty. */
  readonly onlyFrom: readonly string[];
  readonly backEndSpecific: number;
}

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

/** The forward that a world file's entry describes. */
export function forwardOf(data: ForwardData, id: number): Forward {
  return {
    id,
    controller: 1,
    mode: masks[data.when][data.callers],
    destination: data.to,
    afterSeconds: data.afterSeconds,
    onlyFrom: data.onlyFrom,
    backEndSpecific: 0,
  };
}
