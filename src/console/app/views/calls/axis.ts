/** Where time is cut out of the picture. */
export interface AxisBreak {
  /** In px. */
  readonly x: number;
  readonly width: number;
  /** How long it is, in ms of the server's clock. */
  readonly ms: number;
  /** Whether somebody moved the clock in it. */
  readonly moved: boolean;
}

/** Time as px: linear, but for long stretches in which nothing happens. */
export interface TimeAxis {
  x(at: number): number;
  readonly breaks: readonly AxisBreak[];
  readonly width: number;
}

/** A longer quiet stretch is cut, in ms. */
const LONGEST_MS = 8_000;
const BREAK = 44;
/** A burst of messages is spread no wider than this, in px for each ms; what is left goes to the quiet stretches. */
const WIDEST = 2;
/** A jump of the clock by more than this is somebody's doing, in ms. */
const MOVED_MS = 1_000;
/** Room at the end for what still goes on. */
const END = 24;

/** The axis for moments by both clocks, in order, over so many px. */
export function axisOf(moments: readonly (readonly [at: number, wall: number])[], width: number): TimeAxis {
  const gaps = moments.slice(1).map(([at, wall], index) => {
    const [before, wallBefore] = moments[index] ?? [at, wall];
    const ms = at - before;
    const moved = Math.abs(ms - (wall - wallBefore)) > MOVED_MS;
    return { from: before, to: at, ms, moved, cut: moved || ms > LONGEST_MS };
  });
  const shownMs = gaps.reduce((sum, { ms, cut }) => sum + (cut ? 0 : Math.max(0, ms)), 0);
  const cuts = gaps.filter(({ cut }) => cut).length;
  const room = Math.max(80, width - END - cuts * BREAK);
  const scale = shownMs === 0 ? 0 : Math.min(room / shownMs, cuts === 0 ? Number.POSITIVE_INFINITY : WIDEST);
  const cutWidth = cuts === 0 ? 0 : BREAK + (room - shownMs * scale) / cuts;
  const stops: { at: number; x: number }[] = [];
  const breaks: AxisBreak[] = [];
  let x = 0;
  stops.push({ at: moments[0]?.[0] ?? 0, x });
  for (const { to, ms, moved, cut } of gaps) {
    const step = cut ? cutWidth : Math.max(0, ms) * scale;
    if (cut) breaks.push({ x, width: cutWidth, ms, moved });
    x += step;
    stops.push({ at: to, x });
  }
  return { x: (at) => place(stops, at), breaks, width: x + END };
}

function place(stops: readonly { readonly at: number; readonly x: number }[], at: number): number {
  let before = stops[0] ?? { at: 0, x: 0 };
  for (const stop of stops) {
    if (stop.at >= at) {
      const share = stop.at === before.at ? 1 : (at - before.at) / (stop.at - before.at);
      return before.x + share * (stop.x - before.x);
    }
    before = stop;
  }
  return before.x;
}

/** A length of time as people say it. */
export function spell(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (Math.abs(ms) < 10_000) return `${(ms / 1_000).toFixed(1)} s`;
  if (Math.abs(seconds) < 120) return `${seconds} s`;
  if (Math.abs(seconds) < 7_200) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3_600)} h`;
}
