import { Activity, BookOpen, ChartGantt, House, type IconNode, Phone, SlidersHorizontal, SquareTerminal } from "lucide";
import type { ComponentType } from "preact";
import { Calls } from "./views/calls/Calls.js";
import { Docs } from "./views/docs/Docs.js";
import { Live } from "./views/live/Live.js";
import { Start } from "./views/start/Start.js";
import { Steer } from "./views/steer/Steer.js";
import { Telephones } from "./views/telephones/Telephones.js";
import { TryIt } from "./views/try-it/TryIt.js";

/** A view of the console. */
export interface ConsoleView {
  /** Its address: `#/live`. */
  readonly path: string;
  readonly name: string;
  readonly icon: IconNode;
  /** The key after `g` that leads to it. */
  readonly key: string;
  /** For the palette: what one finds there. */
  readonly note: string;
  readonly component: ComponentType;
  /** Whether it shows the same whichever server is looked at. */
  readonly isForAll?: boolean;
}

/** All views, in the order of the navigation. */
export const VIEWS: readonly ConsoleView[] = [
  { path: "start", name: "Start", icon: House, key: "s", note: "what to enter, first steps", component: Start },
  { path: "live", name: "Live", icon: Activity, key: "l", note: "every call and event, filter", component: Live },
  { path: "telephones", name: "Telephones", icon: Phone, key: "t", note: "dial, answer, hold", component: Telephones },
  { path: "calls", name: "Calls", icon: ChartGantt, key: "c", note: "calls along time, lanes", component: Calls },
  { path: "try-it", name: "Try it", icon: SquareTerminal, key: "y", note: "call any operation", component: TryIt },
  { path: "steer", name: "Steer", icon: SlidersHorizontal, key: "e", note: "people, faults, clock", component: Steer },
  {
    path: "docs",
    name: "Docs",
    icon: BookOpen,
    key: "d",
    note: "documentation, errors",
    component: Docs,
    isForAll: true,
  },
];
