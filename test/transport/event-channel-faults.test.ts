import { connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { call, logIn, result, useEmulator } from "../support/emulator.js";
import { until } from "../support/until.js";

const emulator = useEmulator();
const alice = "sip:alice@example.com";
const setNote = (uc: UcEmulator, session: string, u8sNote: string) =>
  call(uc, session, "asnCustomNoteSet", { customnote: { u8sContactID: alice, u8sUsername: "alice", u8sNote } });

/** A WebSocket spoken by hand: the upgrade is done, the rest is bytes. */
async function rawChannel(uc: UcEmulator, sessionId: string): Promise<Socket> {
  const socket = connect(uc.port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(
    `GET /ws/client/websocket?x-ucsessionid=${sessionId} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n`,
  );
  await new Promise<void>((resolve, reject) => {
    socket.once("data", (data) =>
      /^HTTP\/1\.1 101/.test(data.toString()) ? resolve() : reject(new Error(String(data))),
    );
    socket.once("close", () => reject(new Error("closed before the upgrade")));
  });
  return socket;
}

/** A client's text frame: masked, as RFC 6455 asks, with a mask of zeros. */
function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const head = body.length < 126 ? [0x81, 0x80 | body.length] : [0x81, 0xfe, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), body]);
}

const invoke = (invokeID: number) =>
  `{"invoke":{"invokeID":${invokeID},"operationID":0,"operationName":"asnGetLoggedInContact","argument":{}}}`;

const channels = async (uc: UcEmulator): Promise<number> =>
  ((await (await fetch(`${uc.url}/__admin/health`)).json()) as { channels: number }).channels;

describe("a connection that fails", () => {
  it("cut in the middle of a frame: the half message is not carried out, the session lives on", async () => {
    const id = await logIn(emulator.uc);
    const before = await channels(emulator.uc);
    const socket = await rawChannel(emulator.uc, id);
    const text = '{"invoke":{"invokeID":1,"operationID":0,"operationName":"asnLogoff","argument":{}}}';
    socket.write(frame(text).subarray(0, 40));
    await new Promise((resolve) => setImmediate(resolve));
    socket.destroy();
    await until(async () => (await channels(emulator.uc)) === before);
    expect((await call(emulator.uc, id, "asnGetLoggedInContact")).status).toBe(200);
    const channel = await Channel.open(emulator.uc, "alice", id);
    expect(await channel.result("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
    await channel.close();
  });

  it("one byte at a time: the message is understood all the same", async () => {
    const socket = await rawChannel(emulator.uc, await logIn(emulator.uc));
    socket.setNoDelay(true);
    let answer = "";
    socket.on("data", (data) => {
      answer += data.toString("latin1");
    });
    for (const byte of frame(invoke(42))) {
      socket.write(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await until(() => answer.includes('"invokeID":42'));
    expect(answer).toContain('"u8sLoggedInUser":"alice"');
    socket.destroy();
  });

  it("closed during delivery: nothing is lost that comes after, and nobody else notices", async () => {
    const listener = await Channel.open(emulator.uc, "carol");
    const id = await logIn(emulator.uc, "bob");
    const wanted = { seqContactIDs: [alice], iEventFlagsToSubscribe: 32 };
    await listener.result("asnGetAndSubscribePresence", wanted);
    await result(emulator.uc, id, "asnGetAndSubscribePresence", wanted);
    const victim = await Channel.open(emulator.uc, "bob", id);
    const session = await logIn(emulator.uc);
    for (let round = 0; round < 30; round++) {
      if (round === 10) victim.socket.terminate();
      await setNote(emulator.uc, session, `round ${round}`);
    }
    await listener.event("asnUpdatePresence", 30);
    const again = await Channel.open(emulator.uc, "bob", id);
    const seen = () => [...victim.events("asnUpdatePresence"), ...again.events("asnUpdatePresence")];
    await again.waitFor(() => JSON.stringify(seen()).includes("round 29"));
    const notes = seen().map((argument) => JSON.stringify(argument).match(/round (\d+)/)?.[1]);
    expect(notes.slice(-19)).toEqual(Array.from({ length: 19 }, (_, index) => String(index + 11)));
    await setNote(emulator.uc, session, "");
    await Promise.all([listener.close(), again.close()]);
  });

  it("half-open, its peer dead: pings find out, and the channel's events are kept for the next", async () => {
    const uc = await startServer({ socketPing: 1 });
    const id = await logIn(uc, "bob");
    await result(uc, id, "asnGetAndSubscribePresence", { seqContactIDs: [alice], iEventFlagsToSubscribe: 32 });
    const socket = await rawChannel(uc, id);
    // It reads nothing and answers no ping, as a machine that was switched off.
    socket.pause();
    await until(async () => (await channels(uc)) === 0);
    await setNote(uc, await logIn(uc), "while away");
    const channel = await Channel.open(uc, "bob", id);
    expect(await channel.event("asnUpdatePresence")).toMatchObject({
      presence: { asnCustomNote: { u8sNote: "while away" } },
    });
    socket.destroy();
    await uc.stop();
  });
});

describe("a reader that does not read", () => {
  it("costs bounded memory: its channel is closed, the others get everything", async () => {
    const uc = await startServer({ socketBuffer: 200_000 });
    const good = await Channel.open(uc, "carol");
    const id = await logIn(uc, "bob");
    const wanted = { seqContactIDs: [alice], iEventFlagsToSubscribe: 32 };
    await good.result("asnGetAndSubscribePresence", wanted);
    await result(uc, id, "asnGetAndSubscribePresence", wanted);
    const slow = await rawChannel(uc, id);
    slow.pause();
    const session = await logIn(uc);
    const rounds = 400;
    for (let round = 0; round < rounds; round++) await setNote(uc, session, `${round} ${"x".repeat(30_000)}`);
    await good.event("asnUpdatePresence", rounds);
    await until(async () => (await channels(uc)) === 1);
    slow.destroy();
    await uc.stop();
  });
});

it("a reader that reads is not taken for slow when one turn has more for it than may wait", async () => {
  const uc = await startServer({ socketBuffer: 10_000 });
  const channel = await Channel.open(uc);
  const text = "x".repeat(6_000);
  const event = { name: "asnCtiNotifyMakeCallResult", argument: { text } } as const;
  uc.respond({ operation: "asnGetTime", behave: true, misfit: true, events: Array.from({ length: 20 }, () => event) });
  await result(uc, channel.sessionId, "asnGetTime");
  await channel.event("asnCtiNotifyMakeCallResult", 20);
  expect(await channels(uc)).toBe(1);
  await uc.stop();
});

it("sessions leave nothing behind, whether logged off, destroyed or cut off (10,000 of them: npm run soak)", async () => {
  const uc = await startServer({ socketPing: 0 });
  const sessions = async () => {
    const health = await (await fetch(`${uc.url}/__admin/health`)).json();
    return (health as { servers: { sessions: number }[] }).servers[0]?.sessions;
  };
  const destroy = (id: string) => fetch(`${uc.url}/ws/client/destroysession?ucsessionid=${id}`);
  const all = await Promise.all(Array.from({ length: 60 }, () => Channel.open(uc)));
  expect([await channels(uc), await sessions()]).toEqual([60, 60]);
  await Promise.all(
    all.map((channel, index) => {
      if (index % 3 === 0)
        return channel.send({ invoke: { invokeID: 99999, operationName: "asnLogoff", argument: {} } });
      if (index % 3 === 2) channel.socket.terminate();
      return destroy(channel.sessionId);
    }),
  );
  await Promise.all(all.map((channel) => channel.closed));
  await until(async () => (await channels(uc)) === 0);
  expect(await sessions()).toBe(0);
  await uc.stop();
});
