import { describe, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator();
const origin = "http://app.example:8080";
const ask = (path: string, method: string, headers: Record<string, string>) =>
  fetch(`${emulator.uc.url}${path}`, { method, headers: { origin, ...headers } });

describe("a browser application on another origin", () => {
  it("may send its credentials and the X- headers: the preflight says so", async () => {
    const response = await ask("/ws/client/createsession", "OPTIONS", {
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,x-ucsid,x-simple,x-no401,content-type",
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-credentials")).toBe("true");
    const allowed = response.headers.get("access-control-allow-headers")?.toLowerCase() ?? "";
    for (const header of [
      "authorization",
      "content-type",
      "x-ucsid",
      "x-ucsessionid",
      "x-no401",
      "x-simple",
      "x-uctoken",
      "x-epid",
    ]) {
      expect(allowed).toContain(header);
    }
    expect(response.headers.get("access-control-allow-methods")).toContain("POST");
  });

  it("may call from a public page into the private network, when its browser asks", async () => {
    const response = await ask("/ws/client/createsession", "OPTIONS", {
      "access-control-request-method": "POST",
      "access-control-request-private-network": "true",
    });
    expect(response.headers.get("access-control-allow-private-network")).toBe("true");
  });

  it.each([
    ["an answer", "/ws/client/ucserverversion", 200],
    ["a ROSE error", "/ws/client/createsession?no401", 400],
    ["a WsError", "/ws/client/createsession?ucsid=offline", 502],
    ["the public contacts", "/ws/public/contacts", 200],
    ["the cloud front", "/controller/client/ucws?ucsid=local", 200],
  ])("may read %s", async (_name, path, status) => {
    const response = await ask(path, "GET", {});
    expect(response.status).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-credentials")).toBe("true");
  });

  it("may not read the control side", async () => {
    const response = await ask("/__admin/health", "GET", {});
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("--cors strict", () => {
  it("leaves the session's header out of what pages may send; they name the session in the query", async () => {
    const uc = await startServer({ cors: "strict" });
    const preflight = await fetch(`${uc.url}/ws/client/asnGetTime`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "x-ucsessionid" },
    });
    const allowed = preflight.headers.get("access-control-allow-headers")?.toLowerCase().split(", ");
    expect(allowed).not.toContain("x-ucsessionid");
    expect(allowed).toEqual(expect.arrayContaining(["authorization", "x-ucsid", "x-simple", "content-type"]));
    const created = await fetch(`${uc.url}/ws/client/createsession?user=alice&pass=secret&simple`, {
      headers: { origin },
    });
    const { sessionid } = (await created.json()) as { sessionid: string };
    const call = await fetch(`${uc.url}/ws/client/asnGetTime?x-ucsessionid=${sessionid}`, { headers: { origin } });
    expect([call.status, call.headers.get("access-control-allow-origin")]).toEqual([200, origin]);
    await uc.stop();
  });
});
