import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { runCommand } from "../support/process.js";

let uc: UcEmulator | undefined;
afterEach(async () => {
  await uc?.stop();
  uc = undefined;
});

async function redirect(headers: Record<string, string>): Promise<string> {
  const response = await fetch(`${uc?.url}/controller/client/ucws?ucsid=local`, { headers });
  expect(response.status).toBe(200);
  return ((await response.json()) as { redirect: string }).redirect;
}

describe("the address that the cloud front redirects to", () => {
  it.each([
    ["no proxy", {}, "http://OWN"],
    ["a TLS proxy", { "x-forwarded-proto": "https" }, "https://OWN"],
    [
      "a proxy by another name",
      { "x-forwarded-proto": "https", "x-forwarded-host": "uc.example" },
      "https://uc.example",
    ],
    ["a proxy with a port", { "x-forwarded-host": "uc.example:8443" }, "http://uc.example:8443"],
    ["IPv6", { "x-forwarded-host": "[::1]:80" }, "http://[::1]:80"],
    ["a proxy with a prefix", { "x-forwarded-prefix": "/uc/v1/" }, "http://OWN/uc/v1"],
    ["a prefix that is only a slash", { "x-forwarded-prefix": "/" }, "http://OWN"],
    ["two proxies", { "x-forwarded-proto": "https, http", "x-forwarded-host": "a.example, b" }, "https://a.example"],
    ["headers that are none", { "x-forwarded-proto": "javascript", "x-forwarded-host": "a/b?c#d" }, "http://OWN"],
    ["a prefix that is none", { "x-forwarded-prefix": "//evil.example/?x" }, "http://OWN"],
    ["empty headers", { "x-forwarded-proto": "", "x-forwarded-host": "", "x-forwarded-prefix": "" }, "http://OWN"],
  ])("with %s", async (_name, headers, expected) => {
    uc = await startServer();
    expect(await redirect(headers as Record<string, string>)).toBe(expected.replace("OWN", new URL(uc.url).host));
  });

  it("is --public-url where that is given", async () => {
    uc = await startServer({ publicUrl: "https://uc.example/base/" });
    expect(await redirect({ "x-forwarded-host": "other.example" })).toBe("https://uc.example/base");
  });

  it("is the address of the connection for a client of HTTP/1.0, which need not name a host", async () => {
    uc = await startServer();
    const { port } = uc;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => socket.write("GET /controller/client/ucws HTTP/1.0\r\n\r\n"));
      let text = "";
      socket.on("data", (data) => {
        text += data;
      });
      socket.on("close", () => resolve(text)).on("error", reject);
    });
    expect(answer).toContain(`{"redirect":"http://127.0.0.1:${port}"}`);
  });

  it.each(["uc.example", "ftp://uc.example", "https://uc.example/?a=b"])("--public-url %s is refused", async (url) => {
    const { code, stderr } = await runCommand(["--public-url", url]).ended;
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^ucserver-emulator: --public-url: .*expected an address/),
    ]);
  });
});
