import { networkInterfaces } from "node:os";
import { describe, expect, it } from "vitest";
import { reachableAt } from "../../src/address.js";
import { startServer } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { runCommand } from "../support/process.js";

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

describe("an address that can be used as it stands", () => {
  const ADDRESSES: readonly [host: string, listensOn: string, reachable: string][] = [
    ["127.0.0.1", "127.0.0.1", "127.0.0.1:80"],
    ["0.0.0.0", "0.0.0.0", "127.0.0.1:80"],
    ["::", "::", "127.0.0.1:80"],
    ["[::]", "::", "127.0.0.1:80"],
    ["0:0:0:0:0:0:0:0", "::", "127.0.0.1:80"],
    ["::ffff:0.0.0.0", "::ffff:0.0.0.0", "127.0.0.1:80"],
    ["0", "0.0.0.0", "127.0.0.1:80"],
    ["everything.example", "0.0.0.0", "127.0.0.1:80"],
    ["::1", "::1", "[::1]:80"],
    ["[::1]", "::1", "[::1]:80"],
    ["::ffff:127.0.0.1", "::ffff:127.0.0.1", "[::ffff:127.0.0.1]:80"],
    ["fe80::1%eth0", "fe80::1%eth0", "[fe80::1%25eth0]:80"],
    ["192.0.2.7", "192.0.2.7", "192.0.2.7:80"],
    ["localhost", "127.0.0.1", "localhost:80"],
    ["my_host", "192.0.2.7", "my_host:80"],
    ["a b", "192.0.2.7", "192.0.2.7:80"],
  ];
  it.each(ADDRESSES)("of --host %s, which listens on %s: %s", (host, address, reachable) => {
    expect(reachableAt(host, { address, port: 80 })).toBe(reachable);
    if (!reachable.includes("%25")) expect(URL.canParse(`http://${reachable}/`)).toBe(true);
  });

  const HOSTS = [
    "127.0.0.1",
    "0.0.0.0",
    "localhost",
    "127.0.0.2",
    "0",
    ...(hasIpv6 ? ["::", "::1", "[::1]", "::ffff:127.0.0.1"] : []),
  ];
  it.each(HOSTS)("library, with host %s: every URL answers", async (host) => {
    const uc = await startServer({ host, tlsPort: 0 });
    expect((await fetch(`${uc.url}/__admin/health`)).status).toBe(200);
    expect(new URL(uc.tlsUrl ?? "").hostname).toBe(new URL(uc.url).hostname);
    const channel = await Channel.open(uc);
    expect(await channel.result("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
    await channel.close();
    expect(uc.url).not.toMatch(/\/\/(0\.0\.0\.0|\[::\])/);
    await uc.stop();
  });

  it.each(HOSTS)(
    "command, with --host %s: every address of the banner answers, the console's among them",
    async (host) => {
      const run = runCommand(["--port", "0", "--host", host]);
      const [, first = ""] = await run.line(/listens on (\S+)\n/);
      await run.line(/try: curl[^\n]*\n/);
      const [, console = ""] = /console: (\S+) /.exec(run.stdout) ?? [];
      const [, user, password, example = ""] = /curl -u (\S+):(\S+) "(\S+)"/.exec(run.stdout) ?? [];
      expect((await fetch(`${first}/__admin/health`)).status).toBe(200);
      const page = await fetch(console);
      expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
      const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
      expect((await fetch(example, { headers: { authorization } })).status).toBe(200);
      run.child.kill("SIGTERM");
      await run.ended;
    },
  );

  it("a port that is taken is told in the form of an address, IPv6 in brackets", async () => {
    const host = hasIpv6 ? "::1" : "127.0.0.1";
    const uc = await startServer({ host });
    await expect(startServer({ host, port: uc.port })).rejects.toThrow(
      `--port ${uc.port}: ${hasIpv6 ? "[::1]" : host}:${uc.port} is in use`,
    );
    await uc.stop();
  });
});
