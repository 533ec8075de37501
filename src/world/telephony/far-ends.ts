import { answerExternal, hangUpExternal } from "./call-control.js";
import { TelephonyError } from "./error.js";
import type { Behaviour } from "./file.js";
import type { ExternalParty } from "./model.js";
import { newParty, route } from "./routing.js";
import { CallState } from "./states.js";
import type { Switch } from "./switch.js";

/** Options of a call from an external number. */
export interface IncomingOptions {
  readonly name?: string;
  readonly hideCallerId?: boolean;
  /** After how many ms of the call the caller hangs up. When left out, the caller never does. */
  readonly hangUpAfterMs?: number;
}

/** What telephone systems give as the number of a caller who hides it. */
const ANONYMOUS = /^(anonymous|unknown|private|restricted)(@.*)?$/i;

/**
 * The external parties of the telephone system, as those who play them move them: callers from outside, and the far ends of
 * calls that went out. Throws {@link TelephonyError} and changes nothing when there is no such call or no such move.
 */
export class FarEnds {
  constructor(
    private readonly pbx: Switch,
    /** The number that a destination stands for. Throws `bad-number`. */
    private readonly dialable: (destination: string) => string,
  ) {}

  /** An external party calls in. Returns the caller; its `state` shows how far the call got. */
  incoming(from: string, to: string, options: IncomingOptions = {}): Readonly<ExternalParty> {
    const number = this.dialable(to);
    const caller = options.hideCallerId || ANONYMOUS.test(from) ? "" : this.dialable(from);
    return this.pbx.move(() => {
      const { hangUpAfterMs } = options;
      const behaviour: Behaviour = { does: "answer", ...(hangUpAfterMs === undefined ? {} : { hangUpAfterMs }) };
      const tracker = this.pbx.context.newId();
      const party = newParty(this.pbx, caller, options.name ?? "", tracker, behaviour);
      party.state = CallState.dialing;
      route(this.pbx, party, number, { hops: 0 });
      return party;
    });
  }

  /** The external far end of the call answers; it has to ring there. */
  answer(connectionId: string): void {
    this.#move(connectionId, CallState.offering, (party) => answerExternal(this.pbx, party));
  }

  /** The external far end of the call hangs up, in any state. */
  hangUp(connectionId: string): void {
    this.#move(connectionId, undefined, (party) => hangUpExternal(this.pbx, party));
  }

  /** Changes how an external number behaves from now on. */
  setBehaviour(number: string, behaviour: Behaviour): void {
    this.pbx.external.set(this.dialable(number), behaviour);
  }

  #move(connectionId: string, state: CallState | undefined, steps: (party: ExternalParty) => void): void {
    const { peer } = this.pbx.leg(connectionId);
    if (peer?.kind !== "external" || (state !== undefined && peer.state !== state)) {
      throw new TelephonyError("forbidden", "the call has no external far end in a state that allows this");
    }
    this.pbx.move(() => steps(peer));
  }
}
