import type { User } from "../directory.js";
import type { Forward } from "./forwards.js";
import type { Leg } from "./leg.js";
import { CallState } from "./states.js";

/** Where a line is rung instead of its own telephone. */
export interface RemoteOffice {
  readonly enabled: boolean;
  /** Supercanonic; kept while it is not enabled. */
  readonly destination: string;
  /** Who set it, as the client said. */
  readonly controller: string;
}

/** Whether the line's telephone can be reached; AsnCtiLineOpenStatus (documented, protocol.md §9). */
export const LineStatus = { closed: 1, open: 2, noPhone: 3 } as const;
export type LineStatus = (typeof LineStatus)[keyof typeof LineStatus];

/** A line of the telephone system. It belongs to one user, or to nobody. */
export class Line {
  /** All its legs, the oldest first; ended ones until they are destroyed. */
  readonly legs: Leg[] = [];
  forwards: readonly Forward[] = [];
  doNotDisturb = false;
  remoteOffice: RemoteOffice = { enabled: false, destination: "", controller: "" };
  status: LineStatus = LineStatus.open;
  /** The address of the line that is in use, for telephones with several (chosen: 0). */
  addressId = 0;

  constructor(
    /** `tel:+493023125100@pbx` */
    readonly uri: string,
    /** Supercanonic: `+493023125100` */
    readonly number: string,
    public name: string,
    readonly owner: User | undefined,
    readonly pickupGroup: string,
    readonly maxCalls: number,
    readonly callWaiting: boolean,
    readonly recordable: boolean,
    /** A mobile telephone that registered itself, no line of the telephone system. */
    readonly mobile = false,
  ) {}

  /** The one leg that has the telephone's ear: dialing, ringing there, busy or talking. */
  get active(): Leg | undefined {
    return this.legs.find((leg) => isActive(leg.state));
  }

  /** How many calls it has that have not ended; a conference counts once. */
  get liveCalls(): number {
    let live = 0;
    for (const leg of this.legs) if (isLive(leg.state) && leg.state !== CallState.conferenced) live++;
    return live;
  }
}

export function isLive(state: CallState): boolean {
  return state !== CallState.disconnected && state !== CallState.destroyed;
}

export function isActive(state: CallState): boolean {
  return (
    state === CallState.connected ||
    state === CallState.dialing ||
    state === CallState.ringback ||
    state === CallState.busy
  );
}
