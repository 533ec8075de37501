import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { CONTROL_ROUTES } from "../../src/control/api/control.js";
import { startServer } from "../../src/index.js";
import { useEmulator } from "../support/emulator.js";
import { EventStream } from "../support/event-stream.js";

const emulator = useEmulator({ seed: 1 });

async function read(): Promise<{ readonly paths: Record<string, Record<string, unknown>> }> {
  const response = await fetch(`${emulator.uc.url}/__admin/control.openapi.json`);
  return (await response.json()) as never;
}

interface Documented {
  readonly paths: Record<
    string,
    Record<string, { readonly responses: Record<string, { readonly content: { "application/json": unknown } }> }>
  >;
  readonly components: unknown;
}

describe("every answer", () => {
  it("has the schema that the document says, from one request to each route", async () => {
    const uc = await startServer({ seed: 1 });
    const document = (await (await fetch(`${uc.url}/__admin/control.openapi.json`)).json()) as Documented;
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: "control", ...document });
    await uc.logIn("alice");
    const seen = new Set<string>();
    const ask = async (route: string, path: string, body?: unknown, status = 200): Promise<Record<string, unknown>> => {
      const [method = "", pattern = ""] = route.split(" ");
      const response = await fetch(`${uc.url}/__admin${path}`, {
        method,
        ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
      });
      const answer = (await response.json()) as Record<string, unknown>;
      expect([route, response.status, answer]).toEqual([route, status, answer]);
      const place = [`/__admin${pattern}`, method.toLowerCase(), "responses", String(status)];
      const pointer = ["paths", ...place, "content", "application/json", "schema"]
        .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
        .map(encodeURIComponent);
      const validate = ajv.compile({ $ref: `control#/${pointer.join("/")}` });
      expect([route, validate(answer), validate.errors]).toEqual([route, true, null]);
      seen.add(route);
      return answer;
    };
    /** The events of a stream have a schema of their own. */
    const streamed = async (route: string, path: string): Promise<void> => {
      const stream = await EventStream.open(uc, path.slice(path.indexOf("?")));
      const { data } = await stream.until(({ event }) => event === "message");
      const validate = ajv.compile({ $ref: "control#/components/schemas/JournalSummary" });
      expect([route, validate(data), validate.errors]).toEqual([route, true, null]);
      seen.add(route);
      stream.close();
    };
    const fresh = await ask("POST /servers", "/servers", { ucsid: "one" }, 201);
    expect(fresh).toMatchObject({ ucsid: "one" });
    await ask("GET /servers", "/servers");
    await ask("GET /world", "/world");
    await ask("PATCH /world", "/world", { users: [{ name: "carol", logonError: "locked", absence: {} }] });
    await ask("PUT /world", "/world?server=one", { users: [{ name: "zoe" }] });
    const sessions = (await ask("GET /sessions", "/sessions")).sessions as [{ id: string }];
    const { calls } = (await ask("POST /calls", "/calls", { from: "+4930111222", to: "alice" }, 201)) as {
      calls: [{ id: string }];
    };
    await ask("GET /calls", "/calls");
    await ask("POST /calls/{id}", `/calls/${calls[0].id}`, { move: "answer" });
    await ask("GET /telephones", "/telephones");
    await ask("GET /users/{user}", "/users/alice");
    const asked = { user: "alice", operation: "asnCtiDropCall", argument: { u8sConnectionID: "none" } };
    await ask("POST /operations", "/operations", asked);
    const { octets } = await ask("POST /ber/write", "/ber/write", { operation: "asnCtiLineMonitorStart" });
    await ask("POST /ber/read", "/ber/read", { octets });
    await ask("POST /sessions", "/sessions", { user: "bob" }, 201);
    await ask("POST /events", "/events", { user: "alice", name: "asnKeepAlive", argument: { dummy: null } });
    const added = await ask("POST /responses", "/responses", { operation: "asnGetTime", error: 1 }, 201);
    await ask("GET /responses", "/responses");
    await ask("DELETE /responses/{id}", `/responses/${added.id}`);
    await ask("DELETE /responses", "/responses");
    const fault = await ask("POST /faults", "/faults", { fault: "delay", ms: "1s" }, 201);
    await ask("GET /faults", "/faults");
    await ask("DELETE /faults/{id}", `/faults/${fault.id}`);
    await ask("DELETE /faults", "/faults");
    await ask("GET /requests", "/requests");
    await ask("POST /verify", "/verify", { function: "createsession" });
    await ask("POST /verify", "/verify", { function: "createsession", count: 0 }, 409);
    await ask("GET /journal", "/journal");
    await ask("GET /journal/{n}", "/journal/1");
    await streamed("GET /stream", "/stream?after=0");
    await ask("GET /clock", "/clock");
    await ask("POST /clock", "/clock", { running: false, advance: "5s" });
    const run = await ask("POST /scenarios", "/scenarios", { steps: [{ when: "asnCtiMakeCall" }] }, 201);
    await ask("GET /scenarios", "/scenarios");
    await ask("GET /scenarios/{id}", `/scenarios/${run.id}`);
    await ask("GET /scenarios/{id}", `/scenarios/${run.id}?within=1ms`, undefined, 409);
    await ask("DELETE /scenarios/{id}", `/scenarios/${run.id}`);
    await ask("DELETE /scenarios", "/scenarios");
    const snapshot = await ask("POST /snapshots", "/snapshots", { name: "now" }, 201);
    await ask("GET /snapshots", "/snapshots");
    await ask("GET /snapshots/{id}/diff", `/snapshots/${snapshot.id}/diff`);
    await ask("POST /snapshots/{id}/restore", `/snapshots/${snapshot.id}/restore`);
    await ask("GET /snapshots/{id}/state", `/snapshots/${snapshot.id}/state`);
    await ask("PUT /state", "/state?dryRun=true", await ask("GET /state", "/state"));
    await ask("DELETE /snapshots/{id}", `/snapshots/${snapshot.id}`);
    await ask("DELETE /snapshots", "/snapshots");
    await ask("GET /lint", "/lint?final=true");
    await ask("GET /coverage", "/coverage");
    await ask("DELETE /sessions/{id}", `/sessions/${sessions[0].id}`);
    await ask("DELETE /sessions", "/sessions");
    await ask("DELETE /requests", "/requests");
    await ask("POST /reset", "/reset?server=one");
    await ask("DELETE /servers/{ucsid}", "/servers/one");
    const all = CONTROL_ROUTES.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    expect([...seen].sort()).toEqual(all.sort());
    await uc.stop();
  });
});

describe("the OpenAPI document of the control API", () => {
  it("is valid, and names every route", async () => {
    const body = await read();
    const { valid, errors } = await new Validator().validate(structuredClone(body));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    const { paths } = body;
    for (const { method, path } of CONTROL_ROUTES) {
      expect(paths[`/__admin${path.replace(/:(\w+)/g, "{$1}")}`]).toHaveProperty(method.toLowerCase());
    }
    const ids = Object.values(paths).flatMap((path) =>
      Object.values(path).map((operation) => (operation as { operationId: string }).operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]*$/.test(id))).toEqual([]);
  });

  it("says which bodies there must be, and which answers are no JSON", async () => {
    const body = await read();
    expect(body.paths).toMatchObject({
      "/__admin/servers": { post: { requestBody: { required: false } } },
      "/__admin/faults": { post: { requestBody: { required: true } } },
      "/__admin/scenarios": { post: { requestBody: { required: true } } },
    });
    for (const format of [
      "lint?format=junit",
      "lint?format=sarif",
      "coverage?format=text",
      "coverage?format=markdown",
      "journal?as=har",
      "journal?as=ndjson",
    ]) {
      const answer = await fetch(`${emulator.uc.url}/__admin/${format}`);
      const [type = ""] = (answer.headers.get("content-type") ?? "").split(";");
      expect(body.paths).toHaveProperty([
        `/__admin/${format.split("?")[0]}`,
        "get",
        "responses",
        "200",
        "content",
        type,
      ]);
    }
  });
});
