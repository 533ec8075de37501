import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { guarded } from "../../src/common/guarded.js";
import { Responses } from "../../src/fixtures/responses/responses.js";
import { watchResponses } from "../../src/fixtures/responses/watch.js";
import { Journal } from "../../src/journal/journal.js";
import { NoteEntry } from "../../src/journal/note-entry.js";
import { verify } from "../../src/requests/verify.js";
import { ServerClock } from "../../src/time/clock.js";
import { Heartbeat } from "../../src/transport/heartbeat.js";
import { corkForThisTick } from "../../src/transport/write-batching.js";
import { Channel } from "../support/channel.js";
import { FuzzStage } from "../support/fuzz-stage.js";
import { portOf, runCommand } from "../support/process.js";
import { until } from "../support/until.js";

const fail = (): never => {
  throw new Error("from the test");
};

describe("a callback that fails is a bug that is told, and ends nothing", () => {
  it("guarded: what is thrown, what a promise is rejected with, and a report that fails itself", async () => {
    const told: string[] = [];
    const report = (message: string): void => void told.push(message);
    guarded("one", report, fail)();
    guarded("two", report, async () => fail())();
    guarded("three", fail, fail)();
    guarded("four", fail, async () => fail())();
    guarded("five", report, (text: string) => told.push(text))("it ran");
    await until(() => told.length === 3);
    expect(told.sort()).toEqual(["bug: one failed", "bug: two failed", "it ran"]);
  });

  it("a timer of a server's clock, and the report of it", async () => {
    const clock = new ServerClock({ running: false, onError: fail });
    const fired: number[] = [];
    clock.setTimer(1, fail);
    clock.setTimer(2, async () => fail());
    clock.setTimer(3, () => fired.push(3));
    await clock.advance(5);
    clock.start();
    clock.setTimer(0, fail);
    clock.setTimer(0, () => fired.push(4));
    await until(() => fired.length === 2);
    expect(fired).toEqual([3, 4]);
  });

  it("a ping", async () => {
    const told: string[] = [];
    const heartbeat = new Heartbeat(0.01, (message) => told.push(message));
    let pings = 0;
    const broken = { ping: fail };
    const sound = { ping: () => pings++ };
    heartbeat.add(broken);
    heartbeat.add(sound);
    await until(() => pings >= 2);
    heartbeat.remove(broken);
    heartbeat.remove(sound);
    expect(told).toContain("bug: a ping failed");
  });

  it("the end of a tick, at which connections are written", async () => {
    const done: string[] = [];
    const connection = (name: string, uncork: () => void) =>
      ({ cork: () => undefined, uncork, destroy: () => done.push(`${name} destroyed`) }) as never;
    corkForThisTick(connection("one", fail), 1);
    corkForThisTick(
      connection("two", () => done.push("two written")),
      1,
    );
    await until(() => done.length === 2);
    expect(done).toEqual(["one destroyed", "two written"]);
  });

  it("a look at the journal", async () => {
    const journal = new Journal(10);
    const scope = { journal, ucsid: undefined, servers: () => [] };
    const verdict = verify(scope, { within: 10_000 }).catch((error: Error) => error.message);
    const entry = Object.assign(new NoteEntry("notice", "notice", undefined, {}), { kind: "call", record: fail });
    journal.add(entry);
    expect([await verdict, journal.last]).toEqual(["from the test", 1]);
  });

  it("a changed file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "callbacks-"));
    mkdirSync(join(folder, "responses"));
    const file = join(folder, "responses", "a.yaml");
    const responses = Responses.load([folder]);
    const told: string[] = [];
    let reports = 0;
    const report = (): void => {
      if (++reports === 1) fail();
    };
    const watch = await watchResponses(responses, report, (message) => told.push(message));
    writeFileSync(file, "operation: asnSendSMS\nerror: 1\n");
    await until(() => told.length > 0);
    expect(told[0]).toMatch(/^bug: .* failed$/);
    writeFileSync(file, "operation: asnSendSMS\nerror: 2\n");
    await until(() => reports === 2);
    await watch.close();
    rmSync(folder, { recursive: true });
  });

  it("a frame, and the end of an event channel", async () => {
    const notices: string[] = [];
    const stage = await FuzzStage.open({});
    const server = stage.emulator.server("local");
    if (!server) throw new Error("no server");
    Object.assign(server, { notice: (message: string) => void (message.startsWith("bug") && notices.push(message)) });
    const url = `http://127.0.0.1:${stage.port}`;
    const channel = await Channel.open({ url, wsUrl: `ws://127.0.0.1:${stage.port}/ws/client/websocket` });
    const [session] = [...server.sessions.all()];
    if (!session) throw new Error("no session");
    const { use } = session;
    session.use = fail;
    channel.send("{}");
    await until(() => notices.length === 1);
    session.use = use;
    expect(await channel.result("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
    session.use = fail;
    channel.socket.terminate();
    await until(() => notices.length === 2);
    expect(notices).toEqual(["bug: a frame of an event channel failed", "bug: the end of an event channel failed"]);
    await stage.close();
  });

  it("an error that nobody caught: the command goes on, and the log says so", async () => {
    const late = (code: string): string => `data:text/javascript,setTimeout(()=>{${code}},1500)`;
    const options = [late("throw%20new%20Error(%22one%22)"), late("Promise.reject(new%20Error(%22two%22))")];
    const run = runCommand(["--port", "0"], { NODE_OPTIONS: options.map((one) => `--import=${one}`).join(" ") });
    const url = `http://127.0.0.1:${await portOf(run)}`;
    await run.line(/bug: an error that nobody caught[^\n]*/);
    await run.line(/"message":"two"/);
    expect(run.stderr).toContain('"message":"one"');
    expect((await fetch(`${url}/__admin/health`)).status).toBe(200);
    run.child.kill("SIGTERM");
    expect((await run.ended).code).toBe(0);
  });
});
