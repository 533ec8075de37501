import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { CallError, UsageError, VerificationError } from "../../src/index.js";
import { type StartedUcServerEmulatorContainer, UcServerEmulatorContainer } from "../../src/testcontainers.js";

// There is no engine for containers here: in place of a container the program of the image is started on this machine, with
// what the container would have been given. examples/testcontainers has the same with the real package, which CI compiles.

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** What a `GenericContainer` does, as far as the subpath asks it to. */
class ProcessContainer {
  static readonly running = new Set<ChildProcess>();
  readonly ports: number[] = [];
  command: string[] = [];
  folders: { source: string; target: string }[] = [];

  constructor(readonly image: string) {}

  withExposedPorts(...ports: number[]): this {
    this.ports.push(...ports);
    return this;
  }

  withCommand(command: string[]): this {
    this.command = command;
    return this;
  }

  withCopyDirectoriesToContainer(folders: { source: string; target: string }[]): this {
    this.folders.push(...folders);
    return this;
  }

  async start() {
    const words = this.command.map((word) => this.folders.find(({ target }) => target === word)?.source ?? word);
    const child = spawn(process.execPath, [CLI, "--port", "0", ...words], { stdio: ["ignore", "pipe", "ignore"] });
    ProcessContainer.running.add(child);
    const begun = once(createInterface({ input: child.stdout }), "line");
    const [line] = (await Promise.race([begun, once(child, "exit").then(() => ["it ended at once"])])) as [string];
    const port = Number(/:(\d+)$/.exec(line)?.[1]);
    return {
      getHost: () => "127.0.0.1",
      getMappedPort: (inside: number) => (this.ports.includes(inside) ? port : Number.NaN),
      stop: async () => {
        ProcessContainer.running.delete(child);
        const ended = once(child, "exit");
        child.kill();
        await ended;
      },
    };
  }
}

const STAND_IN = { GenericContainer: ProcessContainer };
const IMAGE = "registry.example.com/ucserver-emulator:0.1.0";
const folder = mkdtempSync(join(tmpdir(), "testcontainers-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
  expect(ProcessContainer.running.size).toBe(0);
});

describe("a container", () => {
  let uc: StartedUcServerEmulatorContainer;
  const seen: ProcessContainer[] = [];
  beforeAll(async () => {
    cpSync(fileURLToPath(new URL("../../fixtures/world", import.meta.url)), join(folder, "world"), { recursive: true });
    mkdirSync(join(folder, "responses"));
    writeFileSync(
      join(folder, "responses/asnGetServerInterfaceVersion.json"),
      '{"result":{"iServerInterfaceVersion":61}}',
    );
    uc = await new UcServerEmulatorContainer(IMAGE, STAND_IN)
      .withUsers(50)
      .withSeed(1)
      .withFixtures(folder)
      .withOptions({ adminToken: "a token", createServers: "dev-*" })
      .configure((container) => seen.push(container))
      .start();
  });
  afterAll(() => uc.stop());
  afterEach(() => uc.reset());

  it("is given the image, the port, and the options as flags", () => {
    const [container] = seen;
    expect(container).toMatchObject({ image: IMAGE, ports: [7224] });
    const flags = "--users 50 --seed 1 --fixtures /fixtures/1 --admin-token";
    expect(container?.command).toEqual([...flags.split(" "), "a token", "--create-servers", "dev-*"]);
    expect(uc).toMatchObject({ ucsid: "local", url: `http://${uc.getHost()}:${uc.getPort()}` });
  });

  it("has the users and the fixtures that it was given", async () => {
    const generated = await uc.logIn("user00050");
    expect(await generated.call("asnGetServerInterfaceVersion")).toMatchObject({ iServerInterfaceVersion: 61 });
    await expect(uc.logIn("user00051")).rejects.toThrow(CallError);
  });

  it("lets a test act and look, as the library does", async () => {
    const alice = await uc.logIn("alice");
    await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
    const [end] = await uc.call({ from: "+4930123456", to: "alice" });
    await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged", { callinformation: { iCallState: "offering" } });
    await alice.call("asnCtiAnswerCall", { u8sConnectionID: end?.id ?? "" });
    await uc.verify({ function: "asnCtiAnswerCall", user: "alice", count: 1 });
    const answered = await uc.requests("fn:asnCtiAnswerCall");
    expect(answered).toMatchObject([{ function: "asnCtiAnswerCall", outcome: "result" }]);
    await expect(uc.verify({ function: "asnCtiAnswerCall", count: 2 })).rejects.toThrow(VerificationError);
  });

  it("sets faults, answers, people and time, and goes back", async () => {
    const busy = await uc.fault({ fault: "serverBusy", function: "asnGetTime", times: 1 });
    const removed = await uc.fault({ fault: "reset", function: "asnGetTime" });
    await removed.remove();
    await uc.respond({ operation: "asnGetUserToken", error: 1 });
    await uc.changeUser({ name: "bob", absence: { to: "2030-01-01T00:00:00Z" } });
    await uc.control("POST", "/clock", { running: false, set: "2029-12-31T23:00:00Z" });
    const bob = await uc.logIn("bob", { events: false });
    await expect(bob.call("asnGetTime")).rejects.toThrow("serverBusy");
    expect(await busy.hits()).toBe(1);
    await expect(bob.call("asnGetUserToken", { iType: 1 })).rejects.toThrow(CallError);
    await uc.advance("1m");
    expect((await bob.call("asnGetTime")).stSystemtime).toBe("2029-12-31T23:01:00Z");
    await uc.reset();
    await expect(bob.call("asnGetTime")).rejects.toThrow(CallError);
    expect(await busy.hits()).toBe(0);
  });

  it("holds servers that do not see each other", async () => {
    const [one, two] = [await uc.server(), await uc.server({ ucsid: "two" })];
    const carol = await one.logIn("carol", { events: false });
    await carol.call("asnGetTime");
    await one.verify({ function: "asnGetTime", count: 1 });
    await two.verify({ function: "asnGetTime", count: 0 });
    await one.remove();
    await expect(carol.call("asnGetTime")).rejects.toThrow(CallError);
    await two.remove();
  });

  it("refuses what cannot be, in the words of the control API", async () => {
    await expect(uc.fault({ fault: "reset", function: "asnGetTime", times: 0 })).rejects.toThrow(UsageError);
    await expect(uc.call({ from: "+4930", to: "nobody" })).rejects.toThrow("nobody");
  });
});

it("a question that nobody answers is asked again", async () => {
  let questions = 0;
  const server = createServer((_request, answer) => {
    // The port of the container's engine is open before the emulator behind it.
    if (++questions > 1) answer.end('{"ucsid":"late"}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  class Late extends ProcessContainer {
    override async start() {
      const stop = async () => void server.close().closeAllConnections();
      return { getHost: () => "127.0.0.1", getMappedPort: () => port, stop };
    }
  }
  await using late = await new UcServerEmulatorContainer(IMAGE, { GenericContainer: Late }).start();
  expect([late.ucsid, questions]).toEqual(["late", 2]);
});

it("a container ends with the block", async () => {
  await using uc = await new UcServerEmulatorContainer(IMAGE, STAND_IN).start();
  expect(await (await fetch(`${uc.url}/__admin/health`)).json()).toMatchObject({ status: "ok" });
});

it("without the package says what to do", async () => {
  await expect(new UcServerEmulatorContainer(IMAGE).start()).rejects.toThrow("npm install -D testcontainers");
});
