import type {
  AuthenticationMethod,
  BerErrorMessage,
  BerInvoke,
  BerMessage,
  BerReject,
  BerResult,
  ProblemName,
} from "./messages.js";
import { FIELD, MESSAGE, PROBLEM_TAGS } from "./messages.js";
import { readTyped } from "./read-types.js";
import { BerError, NONE, TlvSource } from "./source.js";
import { CONSTRUCTED, type Tag, UNIVERSAL } from "./tags.js";

/** A message as it was read: an ANY is the octets of its TLV, until the operation is known. */
export type ReadMessage = BerMessage<Buffer> & {
  /** The header's fields had implicit tags, as SDK 2.0 sends them (documented, protocol.md §8). */
  readonly implicitHeader?: true;
};

/** Why octets are no message, and the invoke id as far as one was found. */
export class MessageError extends Error {
  override readonly name = "MessageError";
  constructor(
    message: string,
    /** `noTlv`: the octets are no TLV. `unknown`: a TLV that is none of the four messages. `mistyped`: one that cannot be read. */
    readonly what: "noTlv" | "unknown" | "mistyped",
    readonly invokeId: number | undefined,
  ) {
    super(message);
  }
}

const INT32 = 0x7fff_ffff;
const KINDS = new Map<Tag, BerMessage["kind"]>(
  Object.entries(MESSAGE).map(([kind, tag]) => [tag, kind as BerMessage["kind"]]),
);
const PROBLEMS = new Map<Tag, ProblemName>(
  Object.entries(PROBLEM_TAGS).map(([name, tag]) => [tag, name as ProblemName]),
);

/**
 * Reads the one message that a frame is. The header's own tags may be explicit or implicit.
 *
 * @throws {MessageError} when it is none.
 */
export function decodeMessage(octets: Buffer): ReadMessage {
  const reading = new MessageReading(octets);
  try {
    return reading.message();
  } catch (error) {
    if (!(error instanceof BerError)) throw error;
    throw new MessageError(error.describe(), reading.begun ? "mistyped" : "noTlv", reading.invokeId);
  }
}

/** One reading of a message, field by field in their order. */
class MessageReading {
  /** Whether the outermost TLV has been read. */
  begun = false;
  /** Found before anything that may fail. */
  invokeId: number | undefined;
  private readonly source: TlvSource;
  private implicit = false;
  private end = 0;
  private tag: Tag = NONE;

  constructor(octets: Buffer) {
    this.source = new TlvSource(octets);
  }

  message(): ReadMessage {
    const { source } = this;
    const { length } = source.bytes;
    this.lookForId();
    const tag = source.head(length);
    if (tag === NONE) throw new BerError("the frame is empty");
    const kind = KINDS.get(tag);
    if (source.after !== length) throw new BerError("there are octets behind the message");
    if (kind === undefined) throw new MessageError("the TLV is no message", "unknown", undefined);
    this.begun = true;
    this.end = source.stop;
    source.enter();
    this.next();
    // In a reject 81 is the problem, but a session id where it stands before the invoke id.
    const sessionId = this.header(FIELD.sessionId, "sessionID");
    const message = { ...(sessionId !== undefined && { sessionId }), ...this.body(kind) };
    return this.implicit ? { ...message, implicitHeader: true } : message;
  }

  private body(kind: BerMessage["kind"]): BerMessage<Buffer> {
    switch (kind) {
      case "invoke":
        return this.invoke();
      case "result":
        return this.result();
      case "error":
        return this.error();
      case "reject":
        return this.reject();
    }
  }

  private invoke(): BerInvoke<Buffer> {
    const invokeId = this.id("invokeID");
    const linkedId = this.tag === FIELD.linkedId ? this.integer("linked_ID") : undefined;
    const operationName = this.header(FIELD.operationName, "operationName");
    const authentication = this.tag === FIELD.authentication ? this.authentication() : undefined;
    this.expect(UNIVERSAL.integer, "operationID");
    const operationId = this.integer("operationID");
    const argument = this.any();
    return {
      kind: "invoke",
      invokeId,
      ...(linkedId !== undefined && { linkedId }),
      ...(operationName !== undefined && { operationName }),
      ...(authentication && { authentication }),
      operationId,
      ...(argument && { argument }),
    };
  }

  private result(): BerResult<Buffer> {
    const invokeId = this.id("invokeID");
    if (this.tag === NONE) return { kind: "result", invokeId };
    this.expect(UNIVERSAL.sequence, "result");
    const result = this.inside(() => {
      this.expect(UNIVERSAL.integer, "resultValue");
      const resultValue = this.integer("resultValue");
      const value = this.any();
      return { resultValue, ...(value && { result: value }) };
    });
    return { kind: "result", invokeId, result };
  }

  private error(): BerErrorMessage<Buffer> {
    const invokeId = this.id("invokedID");
    this.expect(UNIVERSAL.integer, "error_value");
    const errorValue = this.integer("error_value");
    const error = this.any();
    return { kind: "error", invokeId, errorValue, ...(error && { error }) };
  }

  private reject(): BerReject {
    let invokeId: number | undefined;
    if (this.tag === UNIVERSAL.null) this.next(() => this.source.nothing());
    else invokeId = this.id("invokedID");
    const problemName = PROBLEMS.get(this.tag);
    const problem = problemName && { [problemName]: this.integer(problemName) };
    let details: string | undefined;
    if (this.tag === UNIVERSAL.text) details = this.next(() => this.source.text());
    const authentication = this.tag === FIELD.rejectAuthentication ? this.wanted() : undefined;
    return {
      kind: "reject",
      invokeId,
      ...(problem && { problem }),
      ...(details !== undefined && { details }),
      ...(authentication && { authentication }),
    };
  }

  /** A text of the header: explicit, or under the primitive tag of the same number. */
  private header(tag: Tag, name: string): string | undefined {
    if (this.tag === tag) {
      return this.next(() => {
        const { stop } = this.source;
        return this.named(name, () => readTyped(this.source, stop, "UTF8String") as string);
      });
    }
    if (this.tag !== (tag & ~CONSTRUCTED)) return undefined;
    this.implicit = true;
    return this.next(() => this.source.text());
  }

  /** `{auth, context?}`: with an explicit tag its SEQUENCE stands within. */
  private authentication(): NonNullable<BerInvoke["authentication"]> {
    return this.explicitOrNot(1, () => {
      this.expect(UNIVERSAL.sequence, "auth");
      const auth = this.inside(() => this.method());
      return { auth, ...this.context() };
    });
  }

  /** `{authList, context?}`. */
  private wanted(): NonNullable<BerReject["authentication"]> {
    return this.explicitOrNot(2, () => {
      this.expect(UNIVERSAL.sequence, "authList");
      const authList = this.inside(() => {
        const list: AuthenticationMethod[] = [];
        while (this.tag === UNIVERSAL.sequence) list.push(this.inside(() => this.method()));
        return list;
      });
      return { authList, ...this.context() };
    });
  }

  private method(): AuthenticationMethod {
    this.expect(UNIVERSAL.text, "method");
    const method = this.next(() => this.source.text());
    if (this.tag !== UNIVERSAL.octets) return { method };
    return { method, authdata: this.next(() => this.source.base64()) };
  }

  private context(): { context?: string } {
    return this.tag === UNIVERSAL.text ? { context: this.next(() => this.source.text()) } : {};
  }

  /**
   * Reads the fields of a SEQUENCE within the present TLV, or straight in it where the tag is implicit. Which of them it is
   * tell the SEQUENCEs that stand within each other: one more with an explicit tag.
   */
  private explicitOrNot<T>(levels: number, read: () => T): T {
    return this.inside(() => {
      if (this.levels() > levels) return this.inside(read);
      this.implicit = true;
      return read();
    });
  }

  /** How many SEQUENCEs begin here within each other. */
  private levels(): number {
    const { source } = this;
    const { at, stop, after } = source;
    let levels = 0;
    for (let tag = this.tag; tag === UNIVERSAL.sequence && levels < 4; tag = source.head(source.stop)) levels++;
    Object.assign(source, { at, stop, after });
    return levels;
  }

  private id(name: string): number {
    this.expect(UNIVERSAL.integer, name);
    const id = this.integer(name);
    if (id > INT32 || id < -INT32 - 1) throw new BerError(`${name} has more than 32 bits`);
    this.invokeId = id;
    return id;
  }

  private integer(name: string): number {
    return this.next(() => {
      const value = this.named(name, () => this.source.integer());
      if (typeof value === "string") throw new BerError(`${name} is too large`);
      return value;
    });
  }

  /** The TLV that stands here, with tag and length. */
  private any(): Buffer | undefined {
    return this.tag === NONE ? undefined : this.source.tlv(this.start);
  }

  private expect(tag: Tag, name: string): void {
    if (this.tag !== tag) throw new BerError(`${name}, which is required, does not stand there`);
  }

  private named<T>(name: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw error instanceof BerError ? error.within(name) : error;
    }
  }

  /** Where the present TLV begins. */
  private start = 0;

  /** Reads the contents of the present TLV, and goes on to the head of the next one. */
  private next<T>(read?: () => T): T {
    const { source } = this;
    const { after } = source;
    const value = read?.() as T;
    if (read) source.at = after;
    this.start = source.at;
    this.tag = source.head(this.end);
    return value;
  }

  /** Reads the TLVs within the present one, and goes on behind it. */
  private inside<T>(read: () => T): T {
    const { source, end } = this;
    const { after } = source;
    this.end = source.stop;
    source.enter();
    this.next();
    const value = read();
    source.depth--;
    this.end = end;
    source.at = after;
    this.next();
    return value;
  }

  /**
   * The invoke id of octets that may be cut short or broken elsewhere: the first INTEGER behind the first head, where a
   * session id may stand before it.
   */
  private lookForId(): void {
    const { bytes } = this.source;
    if (!KINDS.has(bytes[0] as number)) return;
    let at = skipLength(bytes, 1);
    if (bytes[at] === FIELD.sessionId || bytes[at] === (FIELD.sessionId & ~CONSTRUCTED)) {
      at = skipLength(bytes, at + 1) + (bytes[at + 1] as number);
    }
    const octets = bytes[at + 1] ?? 0;
    if (bytes[at] !== UNIVERSAL.integer || octets < 1 || octets > 4 || at + 2 + octets > bytes.length) return;
    this.invokeId = bytes.readIntBE(at + 2, octets);
  }
}

/** Where the contents begin whose length stands at `at`. */
function skipLength(bytes: Buffer, at: number): number {
  const length = bytes[at] ?? 0;
  return at + 1 + (length > 0x80 ? length & 0x7f : 0);
}
