import { Writable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { corkForThisTick } from "../../src/transport/write-batching.js";

/** A connection that notes what it was given in one go. */
function connection() {
  const writes: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      writes.push(String(chunk));
      done();
    },
    writev: (chunks, done) => {
      writes.push(chunks.map(({ chunk }) => String(chunk)).join(""));
      done();
    },
  });
  const send = (text: string): void => {
    corkForThisTick(stream, text.length);
    stream.write(text);
  };
  return { writes, send, stream };
}

describe("what goes to one connection within a turn of the event loop", () => {
  it("leaves in one go, in its order, at the turn's end", async () => {
    const { writes, send } = connection();
    for (const text of ["one ", "two ", "three"]) send(text);
    expect(writes).toEqual([]);
    await turn();
    expect(writes).toEqual(["one two three"]);
    send("the next turn's");
    await turn();
    expect(writes).toEqual(["one two three", "the next turn's"]);
  });

  it("does not wait when it grows large: a slow reader is told from a busy turn", async () => {
    const { writes, send } = connection();
    const large = "x".repeat(40_000);
    for (let n = 0; n < 3; n++) send(large);
    expect(writes.map((text) => text.length)).toEqual([40_000, 40_000]);
    await turn();
    expect(writes.map((text) => text.length)).toEqual([40_000, 40_000, 40_000]);
  });

  it("is forgotten with a connection that is cut before", async () => {
    const { writes, send, stream } = connection();
    send("never read");
    stream.destroy();
    await turn();
    expect(writes).toEqual([]);
  });
});
