import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/interface/catalog.js";
import { encode } from "../../../src/interface/encode.js";
import { madeUp } from "../../../src/interface/made-up.js";
import { encodeMessage } from "../../../src/rose/ber/messages.js";
import { decodeMessage, MessageError } from "../../../src/rose/ber/read-messages.js";
import { BerError } from "../../../src/rose/ber/source.js";
import { decodeBer } from "../../../src/rose/ber/values.js";
import { seededRandom } from "../../../src/time/random.js";

/** `FUZZ_RUNS=100 FUZZ_SEED=7 npx vitest run test/rose/ber/mutations` is the long mode: 1,000,000 frames. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const FRAMES = 10_000 * RUNS;

/** Octets that mean much: lengths that are indefinite, long or huge, tags of the envelope, zeros. */
const MEANINGFUL = [0x00, 0x01, 0x7f, 0x80, 0x81, 0x82, 0x84, 0x88, 0xff, 0x1f, 0x30, 0x9f, 0xa0, 0xa1, 0xa4, 0xbf];

const random = seededRandom(SEED, "ber mutations");
const below = (limit: number): number => random.next() % limit;
const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;

const operations = [...catalog.operations()].filter(({ id, result }) => id !== undefined && result !== undefined);

/** A message that is well-formed: a call with its argument, a result, or an event. */
function soundFrame(): { readonly octets: Buffer; readonly type: string } {
  const { id = 0, argument, result = "" } = one(operations);
  const isCall = below(2) === 0;
  const type = isCall ? argument : result;
  const any = { type, value: madeUp(type, { seed: below(1000), argument: {}, listLength: below(3) }) };
  const octets = isCall
    ? encodeMessage({ kind: "invoke", invokeId: 1 + below(99_998), operationId: id, argument: any })
    : encodeMessage({ kind: "result", invokeId: 1, result: { resultValue: 0, result: any } });
  return { octets, type };
}

/** The octets with one to four of them changed, left out, doubled, or put elsewhere. */
function mutated(sound: Buffer): Buffer {
  let octets = Buffer.from(sound);
  for (let change = below(4); change >= 0; change--) {
    const at = below(octets.length + 1);
    const to = Math.min(octets.length, at + 1 + below(8));
    switch (below(6)) {
      case 0:
        if (at < octets.length) octets[at] = below(256);
        break;
      case 1:
        if (at < octets.length) octets[at] = one(MEANINGFUL);
        break;
      case 2:
        if (at < octets.length) octets[at] = (octets[at] as number) ^ (1 << below(8));
        break;
      case 3:
        octets = Buffer.concat([octets.subarray(0, at), octets.subarray(to)]);
        break;
      case 4:
        octets = Buffer.concat([octets.subarray(0, to), octets.subarray(at)]);
        break;
      case 5:
        octets = octets.subarray(0, at);
        break;
    }
  }
  return octets;
}

/** What was read of a frame, in JSON; undefined where it was refused. Throws whatever else is thrown. */
function tried(octets: Buffer, type: string): string | undefined {
  try {
    const message = decodeMessage(octets);
    const any =
      message.kind === "invoke" ? message.argument : message.kind === "result" ? message.result?.result : undefined;
    return any ? encode(type, decodeBer(type, any).value) : "";
  } catch (error) {
    if (error instanceof MessageError || error instanceof BerError) return undefined;
    throw error;
  }
}

/**
 * The most characters that octets may become: base64, names of fields and of types, and the fields that are filled in for an
 * empty SEQUENCE.
 */
const MOST_CHARACTERS = 1_000_000;
const CHARACTERS_AN_OCTET = 64;

it(`${FRAMES} mutated frames are read or refused, and grow within bounds`, { timeout: 60_000 * RUNS }, () => {
  let read = 0;
  for (let frame = 0; frame < FRAMES; frame++) {
    const { octets, type } = soundFrame();
    const wrong = mutated(octets);
    const before = Buffer.from(wrong);
    const text = tried(wrong, type);
    if (!wrong.equals(before)) throw new Error(`the octets were changed: ${before.toString("hex")}`);
    if (text === undefined) continue;
    read++;
    if (text.length > MOST_CHARACTERS + CHARACTERS_AN_OCTET * wrong.length) {
      throw new Error(`${wrong.length} octets became ${text.length} characters: ${wrong.toString("hex")}`);
    }
  }
  process.stdout.write(`ber: ${FRAMES} mutated frames, ${read} of them read, the others refused\n`);
  expect(read).toBeGreaterThan(FRAMES / 100);
  expect(read).toBeLessThan(FRAMES);
});

it("random octets are read or refused", () => {
  for (let frame = 0; frame < FRAMES; frame++) {
    const octets = Buffer.from(
      Array.from({ length: below(40) }, () => (below(2) === 0 ? below(256) : one(MEANINGFUL))),
    );
    tried(octets, one(operations).argument);
  }
});

/** A TLV of that tag, with a long length where one is needed. */
function tlv(tag: number, contents: Buffer): Buffer {
  const { length } = contents;
  const head =
    length < 0x80 ? [tag, length] : [tag, 0x84, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255];
  return Buffer.concat([Buffer.from(head), contents]);
}

describe("few octets cost little", () => {
  it("a length that says gigabytes is refused before anything is allocated", () => {
    for (const length of ["84ffffffff", "887fffffffffffffff", "fe", "ff"]) {
      expect(() => decodeBer("UTF8StringList", Buffer.from(`30${length}0c0161`, "hex"))).toThrow(BerError);
    }
  });

  it("more than 64 levels are refused, of definite and of indefinite length", () => {
    let deep: Buffer = Buffer.from("0500", "hex");
    for (let level = 0; level < 10_000; level++) deep = tlv(0x30, deep);
    const type = "AsnSetClientIdleStateResult";
    expect(() => decodeBer(type, deep)).toThrow("nested more than 64 levels deep");
    const open = Buffer.concat([Buffer.from("3080".repeat(100_000), "hex"), Buffer.alloc(200_000)]);
    expect(() => decodeBer(type, open)).toThrow("nested more than 64 levels deep");
  });

  it("a list of empty SEQUENCEs that would stand for many required fields is refused", () => {
    const list = tlv(0x30, Buffer.from("3000".repeat(200_000), "hex"));
    const names = ["SEQContactStatusRequest", "AsnChatEvents", "AsnContactList"].filter((name) => catalog.type(name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(() => decodeBer(name, list)).toThrow(/more than 10000 required fields/);
  });

  it("more than half a million values in one message are refused", () => {
    const list = tlv(0x30, Buffer.from("0c00".repeat(500_001), "hex"));
    expect(() => decodeBer("UTF8StringList", list)).toThrow(/more than 500000 values/);
  });

  it("indefinite lengths within each other cost no more than their octets", () => {
    const depth = 60;
    const filling = Buffer.from("0c00".repeat(100_000), "hex");
    const octets = Buffer.concat([Buffer.from("3080".repeat(depth), "hex"), filling, Buffer.alloc(2 * depth)]);
    const { value } = decodeBer("AsnSetClientIdleStateResult", octets);
    expect(JSON.stringify(value).length).toBeLessThan(3 * octets.length);
  });
});
