import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { logIn } from "../support/emulator.js";
import { until } from "../support/until.js";

// Two emulators behind nginx, as examples/balancer has it: whoever is on the same server meets, and a session is found
// again by its id alone.

const NGINX = "nginx";
const hasNginx = spawnSync(NGINX, ["-v"]).status === 0;
const CONF = readFileSync(fileURLToPath(new URL("../../examples/balancer/nginx.conf", import.meta.url)), "utf8");

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}

describe.skipIf(!hasNginx)("two emulators behind nginx", () => {
  const emulators: UcEmulator[] = [];
  const folder = mkdtempSync(join(tmpdir(), "balancer-"));
  let nginx: ChildProcess | undefined;
  let front: { url: string; wsUrl: string };

  beforeAll(async () => {
    const port = await freePort();
    let conf = CONF.replace("listen 7224", `listen 127.0.0.1:${port}`).replace(
      "worker_processes auto",
      "worker_processes 1",
    );
    for (const letter of ["A", "B"]) {
      const emulator = await startServer({ sessionPrefix: letter, createServers: "team-*" });
      emulators.push(emulator);
      conf = conf.replaceAll(`emulator-${letter.toLowerCase()}:7224`, new URL(emulator.url).host);
    }
    writeFileSync(join(folder, "nginx.conf"), conf);
    const flags = [
      "-p",
      folder,
      "-c",
      join(folder, "nginx.conf"),
      "-e",
      join(folder, "error.log"),
      "-g",
      "daemon off;",
    ];
    nginx = spawn(NGINX, flags, { stdio: "ignore" });
    front = { url: `http://127.0.0.1:${port}`, wsUrl: `ws://127.0.0.1:${port}/ws/client/websocket` };
    await until(async () => (await fetch(`${front.url}/__admin/health`).catch(() => undefined))?.ok === true);
  });

  afterAll(async () => {
    if (nginx?.exitCode === null) {
      const ended = once(nginx, "exit");
      nginx.kill("SIGTERM");
      await ended;
    }
    await Promise.all(emulators.map((emulator) => emulator.stop()));
    rmSync(folder, { recursive: true });
  });

  const teams = Array.from({ length: 12 }, (_, index) => `team-${index}`);
  /** Which emulator has that server. */
  const homesOf = async (ucsid: string): Promise<string[]> => {
    const lists = await Promise.all(emulators.map(({ url }) => fetch(`${url}/__admin/servers`)));
    const texts = await Promise.all(lists.map((list) => list.text()));
    return ["A", "B"].filter((_letter, index) => texts[index]?.includes(`"${ucsid}"`));
  };

  it("give each server one home, and the sessions of it are there", async () => {
    for (const team of teams) {
      const ids = [];
      for (const user of ["alice", "bob", "carol"]) ids.push(await logIn(front, user, `&ucsid=${team}`));
      const homes = await homesOf(team);
      expect(homes).toHaveLength(1);
      expect(ids.map(([first]) => first)).toEqual([homes[0], homes[0], homes[0]]);
    }
    const all = await Promise.all(teams.map(homesOf));
    expect(new Set(all.flat())).toEqual(new Set(["A", "B"]));
  });

  it.each([
    ["its id as a header", (id: string) => ["", { "x-ucsessionid": id }] as const],
    ["its id in the query", (id: string) => [`?ucsessionid=${id}`, {}] as const],
    ["its id in the query, in other letters", (id: string) => [`?cb=1&X-UCSessionID=${id}`, {}] as const],
    ["its id and its server", (id: string) => ["?ucsid=team-3", { "x-ucsessionid": id }] as const],
    ["its id and another server", (id: string) => ["?ucsid=team-4", { "x-ucsessionid": id }] as const],
  ])("find a session by %s", async (_how, request) => {
    for (const team of teams) {
      const id = await logIn(front, "bob", `&ucsid=${team}`);
      const [query, headers] = request(id);
      const answer = await fetch(`${front.url}/ws/client/asnGetLoggedInContact${query}`, { headers });
      expect(await answer.json()).toMatchObject({ u8sLoggedInUser: "bob" });
    }
  });

  it("bring events to whoever is on the same server, over channels through the balancer", async () => {
    for (const team of teams) {
      const alice = await Channel.open(front, "alice", await logIn(front, "alice", `&ucsid=${team}`));
      const bob = await logIn(front, "bob", `&ucsid=${team}`);
      await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
      const dialled = await fetch(`${front.url}/ws/client/asnCtiMakeCall`, {
        method: "POST",
        headers: { "x-ucsessionid": bob, "content-type": "application/json" },
        body: JSON.stringify({
          u8sPhoneNumberFrom: "tel:+493023125101@pbx",
          u8sPhoneNumberTo: "100",
          iNumberFormat: 0,
        }),
      });
      expect(await dialled.json()).toMatchObject({ _type: "AsnCtiMakeCallResult" });
      await alice.waitFor(({ invoke }) => invoke?.operationName === "asnCtiNotifyLineCallInformationChanged");
      alice.socket.terminate();
    }
  });

  it("send who names no server to one home", async () => {
    const ids = [];
    for (let time = 0; time < 6; time++) ids.push(await logIn(front));
    expect(new Set(ids.map(([first]) => first)).size).toBe(1);
  });

  it("go on when one of them ends: its servers begin anew at the other", async () => {
    const all = await Promise.all(teams.map(async (team) => ({ team, home: (await homesOf(team))[0] })));
    const orphan = all.find(({ home }) => home === "A")?.team;
    const other = await logIn(front, "alice", `&ucsid=${all.find(({ home }) => home === "B")?.team}`);
    await emulators[0]?.stop();
    await until(async () => (await logIn(front, "alice", `&ucsid=${orphan}`).catch(() => "")).startsWith("B"));
    const answer = await fetch(`${front.url}/ws/client/asnGetTime?ucsessionid=${other}`);
    expect(answer.status).toBe(200);
  });
});
