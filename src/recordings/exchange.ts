/** The headers of a message in the order of the wire; a name may come several times. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** One HTTP request to a UCServer and its answer, as it was seen on the wire. */
export interface HttpExchange {
  readonly kind: "http";
  /** When the request left, in ms since the epoch, real time. */
  readonly at: number;
  /** How long the answer took, in ms. */
  readonly ms: number;
  readonly method: string;
  /** The whole address, with its query. */
  readonly url: string;
  readonly requestHeaders: HeaderList;
  readonly requestBody: string;
  /** 0: no answer came. */
  readonly status: number;
  readonly responseHeaders: HeaderList;
  readonly responseBody: string;
}

/** One frame of an event channel. */
export interface SocketFrame {
  readonly kind: "frame";
  /** When it was seen, in ms since the epoch, real time. */
  readonly at: number;
  /** Names the connection: frames of one connection have the same name, those of another have another. */
  readonly socket: string;
  /** The address that the connection was opened with, with its query. */
  readonly url: string;
  /** The headers of the upgrade request. */
  readonly requestHeaders: HeaderList;
  /** By the client. */
  readonly direction: "sent" | "received";
  /** A text frame as a text, a binary one (BER) as its bytes. */
  readonly data: string | Uint8Array;
}

/** What the reader of a HAR file and the recording proxy both produce: the input of a recording. */
export type Exchange = HttpExchange | SocketFrame;
