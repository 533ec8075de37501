import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { hrefTo } from "../../state/route.js";
import { CALL_STATES } from "../../ui/CallStateMark.js";
import { axisOf, spell, type TimeAxis } from "./axis.js";
import type { Dot, Lane, Segment, TimelineCall } from "./lanes.js";

/** The room for names beside the lanes, on a screen and on a phone. */
const LABEL = 148;
const SHORT_LABEL = 112;
/** Narrower than this is a phone. */
const PHONE = 520;
const LEAST_AXIS = 210;
const TOP = 40;
const LANE = 64;
const BAR = 24;
const DOT = 9;

interface PictureProps {
  readonly call: TimelineCall;
  /** The server's time now, for what still goes on. */
  readonly now: number;
  /** The entry that is looked at. */
  readonly open: number | undefined;
}

/** A lane for each end of the call: its states along time, below them who was told, above them what was asked. */
export function LanesPicture({ call, now, open }: PictureProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const { current: element } = box;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const end = Math.max(now, call.moments.at(-1)?.[0] ?? 0);
  const lastWall = call.moments.at(-1)?.[1] ?? 0;
  const passed = end - (call.moments.at(-1)?.[0] ?? end);
  const moments = call.to === undefined ? [...call.moments, [end, lastWall + passed] as const] : call.moments;
  const label = width < PHONE ? SHORT_LABEL : LABEL;
  const axis = axisOf(moments, Math.max(LEAST_AXIS, width - label));
  const lanesEnd = TOP + call.lanes.length * LANE;
  const height = lanesEnd + 20;
  return (
    <div class="lanes" ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no such element within a picture. */}
      <svg
        width={label + axis.width}
        height={height}
        viewBox={`0 0 ${label + axis.width} ${height}`}
        role="group"
        aria-label="The call along time"
      >
        <defs>
          <pattern id="held" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        <text class="lane-number" x="0" y={TOP - 20}>
          orders
        </text>
        <g transform={`translate(${label} 0)`}>
          <Breaks axis={axis} height={lanesEnd} />
          <text class="lane-number" x="0" y={lanesEnd + 12}>
            {new Date(call.from).toISOString().slice(11, 23)}
          </text>
          <text class="lane-number" x={axis.width - 24} y={lanesEnd + 12} text-anchor="end">
            +{spell(end - call.from)}
          </text>
          <Orders call={call} axis={axis} open={open} />
        </g>
        {call.lanes.map((lane, index) => (
          <LaneOf
            key={lane.connectionId}
            lane={lane}
            label={label}
            axis={axis}
            y={TOP + index * LANE}
            end={end}
            call={call}
            open={open}
          />
        ))}
      </svg>
    </div>
  );
}

function Breaks({ axis, height }: { readonly axis: TimeAxis; readonly height: number }): VNode {
  return (
    <>
      {axis.breaks.map(({ x, width, ms, moved }) => (
        <g key={x} class={moved ? "break moved" : "break"}>
          <rect class="break-ground" x={x} y="0" width={width} height={height} />
          <text x={x + width / 2} y="12" text-anchor="middle">
            {moved ? `clock +${spell(ms)}` : spell(ms)}
          </text>
        </g>
      ))}
    </>
  );
}

const entryHref = (call: TimelineCall, n: number): string => hrefTo("calls", { call: call.id, n });

interface OrdersProps {
  readonly call: TimelineCall;
  readonly axis: TimeAxis;
  readonly open: number | undefined;
}

/** What was asked, with a line down to each state that it led to. */
function Orders({ call, axis, open }: OrdersProps): VNode {
  return (
    <>
      {call.orders.map(({ n, at, user, ...order }) => {
        const x = axis.x(at);
        const said = `${order.function}${user === "" ? "" : ` by ${user}`}`;
        return (
          <g key={n} class={n === open ? "order open" : "order"}>
            {call.lanes.map((lane, index) =>
              lane.segments
                .filter(({ cause }) => cause === n)
                .slice(0, 1)
                .map((segment) => (
                  <path key={segment.n} d={`M${x} ${TOP - 18} L${axis.x(segment.from)} ${TOP + index * LANE + 10}`} />
                )),
            )}
            <a href={entryHref(call, n)} aria-label={said}>
              <title>{said}</title>
              <path class="order-mark" d={`M${x - 5} ${TOP - 28} h10 l-5 9 z`} />
            </a>
          </g>
        );
      })}
    </>
  );
}

interface LaneProps extends OrdersProps {
  readonly lane: Lane;
  /** The room for its name, in px. */
  readonly label: number;
  readonly y: number;
  readonly end: number;
}

function LaneOf({ lane, label, axis, y, end, call, open }: LaneProps): VNode {
  return (
    <g>
      <line class="lane-line" x1="0" x2={label + axis.width} y1={y + LANE - 4} y2={y + LANE - 4} />
      <text class="lane-name" x="0" y={y + 22}>
        {shorten(lane.name || lane.number, label)}
      </text>
      <text class="lane-number" x="0" y={y + 38}>
        {lane.number}
      </text>
      <g transform={`translate(${label} ${y})`}>
        {lane.segments.map((segment) => (
          <Bar key={segment.n} segment={segment} axis={axis} end={end} call={call} open={open} />
        ))}
        {spread(lane.dots, axis).map(([dot, x]) => (
          <a key={dot.n} href={entryHref(call, dot.n)} aria-label={told(dot)}>
            <title>{told(dot)}</title>
            <circle class={dotLook(dot, lane, open)} cx={x} cy={BAR + 23} r="4" />
          </a>
        ))}
      </g>
    </g>
  );
}

/** The name as far as there is room for it. */
function shorten(text: string, label: number): string {
  const most = Math.floor(label / 8);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

const told = (dot: Dot): string => `${dot.function} to ${dot.user}, ${dot.encoding}`;

function dotLook(dot: Dot, lane: Lane, open: number | undefined): string {
  // Who watches somebody else's line hears of it too.
  const other = !lane.name.toLowerCase().startsWith(dot.user.toLowerCase());
  return ["dot-mark", other && "other", dot.n === open && "open"].filter(Boolean).join(" ");
}

interface BarProps extends OrdersProps {
  readonly segment: Segment;
  readonly end: number;
}

function Bar({ segment, axis, end, call, open }: BarProps): VNode | null {
  const { state, from, to, n } = segment;
  const x = axis.x(from);
  const width = Math.max(3, axis.x(to ?? end) - x - 1);
  const { word } = CALL_STATES[state];
  const lasted = spell((to ?? end) - from);
  const said = `${word}, ${lasted}${to === undefined ? " until now" : ""}`;
  return (
    <a class={`bar ${state}${n === open ? " open" : ""}`} href={entryHref(call, n)} aria-label={said}>
      <title>{said}</title>
      <rect x={x} y="10" width={width} height={BAR} rx="4" />
      {state === "hold" && <rect class="held" x={x} y="10" width={width} height={BAR} rx="4" />}
      {width > word.length * 6.6 + 14 && (
        <text x={x + 8} y={10 + BAR / 2 + 4}>
          {word}
        </text>
      )}
    </a>
  );
}

/** Dots with their places, those of one moment beside each other. */
function spread(dots: readonly Dot[], axis: TimeAxis): (readonly [Dot, number])[] {
  let free = Number.NEGATIVE_INFINITY;
  return dots.map((dot) => {
    const x = Math.max(axis.x(dot.at) + 4, free);
    free = x + DOT;
    return [dot, x] as const;
  });
}
