import { afterEach, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { basic, logIn } from "../support/emulator.js";

const WORLDS = [
  { ucsid: "local", users: [{ name: "alice" }] },
  { ucsid: "team", users: [{ name: "alice" }, { name: "dora" }] },
];

let uc: UcEmulator | undefined;
afterEach(async () => {
  await uc?.stop();
  uc = undefined;
});

const start = async (options: object = {}): Promise<UcEmulator> => {
  uc = await startServer({ worlds: WORLDS, createServers: "dev-*", ...options });
  return uc;
};

const statusOf = async (emulator: UcEmulator, path: string, user = "alice"): Promise<number> =>
  (await fetch(`${emulator.url}${path}`, { headers: basic(user) })).status;

const names = async (emulator: UcEmulator): Promise<string[]> => {
  const { servers } = (await (await fetch(`${emulator.url}/__admin/servers`)).json()) as {
    servers: { ucsid: string }[];
  };
  return servers.map(({ ucsid }) => ucsid);
};

describe("a server for each developer: --create-servers", () => {
  it.each([
    ["createsession", "/ws/client/createsession?ucsid=dev-anna"],
    ["a call without session", "/ws/direct/asnGetTime?ucsid=dev-anna"],
    ["public presence", "/ws/public/contacts?ucsid=dev-anna"],
    ["the cloud front", "/controller/client/ucws?ucsid=dev-anna"],
  ])("makes it on first use, by %s", async (_what, path) => {
    const emulator = await start();
    expect(await statusOf(emulator, path)).toBe(200);
    expect(await statusOf(emulator, path)).toBe(200);
    expect(await names(emulator)).toEqual(["local", "team", "dev-anna"]);
  });

  it.each([
    ["a name that does not fit", "staging"],
    ["a name with characters that no server has", "dev-%20anna"],
    ["a name that is too long", `dev-${"x".repeat(200)}`],
    ["a name in other letters", "DEV-anna"],
  ])("refuses %s as a server that is not connected", async (_what, ucsid) => {
    const emulator = await start();
    expect(await statusOf(emulator, `/ws/direct/asnGetTime?ucsid=${ucsid}`)).toBe(502);
    expect(await names(emulator)).toEqual(["local", "team"]);
  });

  it("is off unless it is asked for", async () => {
    uc = await startServer({ worlds: WORLDS });
    expect(await statusOf(uc, "/ws/direct/asnGetTime?ucsid=dev-anna")).toBe(502);
  });

  it("gives each a world of its own, which begins as the template does", async () => {
    const emulator = await start({ templateServer: "team" });
    expect(await statusOf(emulator, "/ws/direct/asnGetTime?ucsid=dev-anna", "dora")).toBe(200);
    emulator.server("dev-anna").user("dora").change({ note: "of Anna's" });
    await logIn(emulator, "dora", "&ucsid=dev-ben");
    expect(emulator.server("dev-anna").user("dora").state.note).toBe("of Anna's");
    expect(emulator.server("dev-ben").user("dora").state.note).not.toBe("of Anna's");
    expect(emulator.server("team").user("dora").state.note).not.toBe("of Anna's");
  });

  it("makes a removed one anew", async () => {
    const emulator = await start();
    await logIn(emulator, "alice", "&ucsid=dev-anna");
    emulator.server("dev-anna").user("alice").change({ note: "of the first" });
    emulator.server("dev-anna").remove();
    await logIn(emulator, "alice", "&ucsid=dev-anna");
    expect(emulator.server("dev-anna").user("alice").state.note).not.toBe("of the first");
  });

  it("refuses to start with a template that is not there", async () => {
    await expect(startServer({ worlds: WORLDS, createServers: "dev-*", templateServer: "tam" })).rejects.toThrow(
      'templateServer: there is no server "tam"',
    );
  });

  it("and the control API makes one that is like another", async () => {
    const emulator = await start();
    const made = await fetch(`${emulator.url}/__admin/servers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ucsid: "mine", like: "team" }),
    });
    expect(made.status).toBe(201);
    expect(await statusOf(emulator, "/ws/direct/asnGetTime?ucsid=mine", "dora")).toBe(200);
    expect(() => emulator.server({ like: "tam" })).toThrow('like: there is no server "tam"');
  });
});
