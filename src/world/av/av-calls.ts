import type { WorldContext } from "../context.js";
import type { User } from "../directory.js";
import type { AvData } from "./file.js";

/** One client that takes part in an audio or video call, or at which it rings. */
export interface Endpoint {
  readonly id: string;
  readonly user: User;
  /** What stands for the client; the server knows whose events it gets. */
  readonly client: object;
}

/** A medium that was added to a running call, such as a shared screen. Times are ms of the server's clock. */
export interface AddedMedium {
  /** The client made it; it is the connection id of the medium in the journal (documented, protocol.md §9). */
  readonly id: string;
  /** A value of AsnAVMediaType. */
  readonly type: number;
  /** Whose client added it. */
  readonly by: User;
  readonly start: number;
  connected: number | undefined;
  stop: number | undefined;
}

/** An audio or video call of two people. */
export interface AvCall {
  readonly id: string;
  /** Its id in the telephony module. */
  readonly ctiId: string;
  /** A value of AsnAVMediaType. */
  readonly media: number;
  readonly caller: Endpoint;
  readonly called: User;
  /** The called person's clients: all that ring, then the one that answered. */
  readonly ringing: Map<string, Endpoint>;
  /** The client that answered. */
  answeredBy: Endpoint | undefined;
  /** ms of the server's clock. */
  readonly start: number;
  connected: number | undefined;
  /** What was added to it, the oldest first. */
  readonly added: AddedMedium[];
}

/** An audio or video call is over. */
export interface AvCallEnded {
  readonly type: "av.call.ended";
  readonly call: AvCall;
  /** Id of the endpoint that ended it. */
  readonly by: string;
  /** In words, and as `iAvDropReason`. */
  readonly cause: string;
  readonly reason: number;
}

/** Every change of audio and video calls. */
export type AvChange = AvCallEnded;

/** The audio and video calls that are going on. Their media never reach the server; it passes the signalling on. */
export class AvCalls {
  private readonly byId = new Map<string, AvCall>();

  constructor(
    private readonly context: WorldContext<AvChange>,
    readonly settings: AvData,
    /** Is told of a person whose calls have changed. */
    private readonly changed: (user: User) => void,
  ) {}

  call(id: string): AvCall | undefined {
    return this.byId.get(id);
  }

  /** A call that rings at each of the called person's clients. */
  make(caller: Omit<Endpoint, "id">, called: User, clients: Iterable<object>, media: number): AvCall {
    const { context } = this;
    context.capacity?.require(this.byId.size, "audio and video calls");
    const ringing = new Map<string, Endpoint>();
    for (const client of clients) {
      const id = context.newId();
      ringing.set(id, { id, user: called, client });
    }
    const call: AvCall = {
      id: context.newId(),
      ctiId: context.newId(),
      media,
      caller: { ...caller, id: context.newId() },
      called,
      ringing,
      answeredBy: undefined,
      start: context.clock.now(),
      connected: undefined,
      added: [],
    };
    this.byId.set(call.id, call);
    this.changed(caller.user);
    return call;
  }

  /** The endpoint answers. Returns the called person's other endpoints, at which it does not ring any more. */
  answer(call: AvCall, endpoint: Endpoint): Endpoint[] {
    const others = [...call.ringing.values()].filter((other) => other !== endpoint);
    for (const { id } of others) call.ringing.delete(id);
    call.answeredBy = endpoint;
    call.connected = this.context.clock.now();
    this.changed(endpoint.user);
    return others;
  }

  /** Notes that a medium is added to the call, for the journals. Of an id that is there already nothing is noted. */
  addMedium({ added }: AvCall, id: string, type: number, by: User): void {
    const { capacity, clock } = this.context;
    if (id === "" || added.some((medium) => medium.id === id)) return;
    capacity?.require(added.length, "media of a call");
    added.push({ id, type, by, start: clock.now(), connected: undefined, stop: undefined });
  }

  /** Notes that the medium was accepted, or that it has ended. */
  noteMedium({ added }: AvCall, id: string, what: "connected" | "stop"): void {
    const medium = added.find((one) => one.id === id);
    if (medium) medium[what] ??= this.context.clock.now();
  }

  /** Ends the call: a client drops it, or is gone. */
  end(call: AvCall, how: Omit<AvCallEnded, "type" | "call">): void {
    this.byId.delete(call.id);
    this.context.emit({ type: "av.call.ended", call, ...how });
    this.changed(call.caller.user);
    this.changed(call.called);
  }

  /** The client has ended its session: its calls end, and nothing rings there any more. */
  forget(client: object): void {
    for (const call of [...this.byId.values()]) {
      const endpoint = endpointOf(call, client);
      if (!endpoint) continue;
      const rings = !call.answeredBy && endpoint !== call.caller;
      if (rings) call.ringing.delete(endpoint.id);
      if (!rings || call.ringing.size === 0)
        this.end(call, { by: endpoint.id, cause: "the client has gone", reason: 0 });
    }
  }

  /** Whether the person calls or talks, and whether a call rings for them. */
  activityOf(contactId: string): { readonly inCall: boolean; readonly ringing: boolean } {
    let [inCall, ringing] = [false, false];
    for (const { caller, called, answeredBy } of this.byId.values()) {
      if (caller.user.contactId === contactId || answeredBy?.user.contactId === contactId) inCall = true;
      else if (called.contactId === contactId) ringing = true;
    }
    return { inCall, ringing };
  }
}

/** The client's endpoint in the call. */
export function endpointOf({ caller, ringing }: AvCall, client: object | undefined): Endpoint | undefined {
  if (caller.client === client) return caller;
  return [...ringing.values()].find((endpoint) => endpoint.client === client);
}
