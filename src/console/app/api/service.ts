// What the service says to the page's own calls, whichever way they go.

/** What came back. */
export interface ServiceAnswer {
  /** None on the event channel and with JSONP, where a script sees no status. */
  readonly status?: number;
  readonly ms: number;
  /** JSON where it was JSON, else the text. */
  readonly value: unknown;
  /** What made the answer: behaviour, fixture, made-up, fault. */
  readonly answeredBy?: string;
  /** The frames in BER as they travelled, in hex. */
  readonly octets?: { readonly sent: string; readonly received: string };
}

export interface ServiceEvent {
  readonly name: string;
  readonly argument: unknown;
  readonly at: number;
  /** The frame in hex, where it came in BER. */
  readonly octets?: string;
}
