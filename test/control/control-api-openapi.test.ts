import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { CONTROL_ROUTES } from "../../src/control/api/control.js";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });

async function read(): Promise<{ readonly paths: Record<string, Record<string, unknown>> }> {
  const response = await fetch(`${emulator.uc.url}/__admin/control.openapi.json`);
  return (await response.json()) as never;
}

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
