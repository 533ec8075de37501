import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import { minimalArgument } from "../../src/interface/made-up.js";
import { openApi } from "../../src/interface/openapi.js";
import { validate } from "../../src/interface/validate.js";
import { call, logIn, useEmulator } from "../support/emulator.js";
import { mutated, valuesOf } from "../support/interface-values.js";

interface Described {
  readonly operationId: string;
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly example?: unknown } } };
  readonly responses: Record<string, { readonly $ref?: string }>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, { readonly get?: Described; readonly post?: Described }>;
  readonly webhooks: Record<string, { readonly post: Described }>;
  readonly components: {
    readonly schemas: Record<string, Record<string, unknown>>;
    readonly responses: Record<
      string,
      { readonly content: { readonly "application/json": { readonly schema: object } } }
    >;
  };
}

const emulator = useEmulator({ seed: 1 });
const document = openApi() as Document;
const operations = [...catalog.operations()];

/** The document as a schema that `$ref`s can point into; formats are only told, not checked. */
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: "document", ...document });
const fits = (pointer: string, value: unknown): string | undefined =>
  ajv.validate({ $ref: `document#/${pointer}` }, value) ? undefined : `${pointer}: ${ajv.errorsText()}`;
const fitsType = (type: string, value: unknown): string | undefined => fits(`components/schemas/${type}`, value);

describe("the OpenAPI document", () => {
  it("is a valid one of OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(openApi()) as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it("has each operation by session and by direct call, each event as a webhook, and all types", () => {
    const asked = operations.filter(({ event }) => !event).map(({ name }) => name);
    for (const name of asked) {
      expect(document.paths[`/ws/client/${name}`]?.post?.operationId).toBe(`client_${name}`);
      expect(document.paths[`/ws/direct/${name}`]?.post?.operationId).toBe(`direct_${name}`);
    }
    expect(asked).toHaveLength(470);
    expect(Object.keys(document.webhooks)).toEqual(operations.filter(({ event }) => event).map(({ name }) => name));
    for (const type of catalog.typeNames()) expect(document.components.schemas[type]).toBeDefined();
  });

  it("has the routes of sessions, by GET and POST alike, and the event channel", () => {
    for (const path of [
      "/ws/client/createsession",
      "/ws/client/destroysession",
      "/ws/client/ucserverversion",
      "/ws/public/contacts",
      "/controller/client/ucws",
    ]) {
      expect(Object.keys(document.paths[path] ?? {})).toEqual(["parameters", "get", "post"]);
    }
    expect(document.paths["/ws/client/websocket"]?.get).toBeDefined();
  });

  it("refers to nothing that is not there", () => {
    const missing = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("$ref" in value && typeof value.$ref === "string") {
        let at: unknown = document;
        for (const key of value.$ref.slice(2).split("/")) at = (at as Record<string, unknown> | undefined)?.[key];
        if (at === undefined) missing.add(value.$ref);
      }
      for (const inner of Object.values(value)) look(inner);
    };
    look(document);
    expect([...missing]).toEqual([]);
  });

  it("shows for each operation the smallest argument, which is accepted", () => {
    for (const { name, argument } of operations.filter(({ event }) => !event)) {
      const example = document.paths[`/ws/client/${name}`]?.post?.requestBody?.content["application/json"].example;
      expect([name, example === undefined, validate(argument, example)]).toEqual([name, false, []]);
    }
  });

  it("tells what numbers mean: enumerations with names, flags in words, errors with the operation", () => {
    expect(document.components.schemas.AsnUserTokenType).toMatchObject({
      type: "integer",
      enum: [0, 1],
      "x-enum-varnames": expect.arrayContaining([expect.any(String)]),
    });
    expect(document.components.schemas.AsnGetUserTokenArgument).toMatchObject({
      properties: { iType: { $ref: "#/components/schemas/AsnUserTokenType" } },
    });
    expect(document.components.schemas.AsnCtiCallInformation).toMatchObject({
      properties: { iFeatures: { type: "integer", "x-enum": "EnumCallFeatures" } },
    });
    expect(document.paths["/ws/client/asnCtiMakeCall"]?.post).toMatchObject({
      description: expect.stringContaining("invalidline"),
    });
  });

  it("accepts of random values what the emulator accepts", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalog.typeNames()).chain((type) => fc.tuple(fc.constant(type), valuesOf(type))),
        ([type, value]) => {
          expect(validate(type, value)).toEqual([]);
          expect(fitsType(type, value)).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });

  it("refuses what the emulator refuses, where a schema can tell", () => {
    // That a text is base64 or a time, and which numbers are too large, JSON Schema does not check.
    const told = ({ got }: { got: string }): boolean => !/^(string|number|an object)/.test(got);
    fc.assert(
      fc.property(
        fc
          .constantFrom(...operations)
          .chain(({ argument }) =>
            valuesOf(argument).chain((value) => fc.tuple(fc.constant(argument), mutated(value))),
          ),
        ([type, value]) => {
          fc.pre(value !== undefined && validate(type, value).some(told));
          expect(fitsType(type, value)).toContain(type);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("what the emulator answers is what its document says", () => {
  let id: string;
  beforeAll(async () => {
    id = await logIn(emulator.uc);
  });

  it.each([
    "asnGetLoggedInContact",
    "asnCtiMakeCall",
    "asnMgmtGetCtiServerType",
    "asnGetServerInterfaceVersion",
  ] as const)("%s", async (name) => {
    for (const argument of [minimalArgument(catalog.operation(name)?.argument ?? ""), { _type: "AsnWrong" }]) {
      const { status, body } = await call(emulator.uc, id, name, argument);
      const response = document.paths[`/ws/client/${name}`]?.post?.responses[status];
      expect(response).toBeDefined();
      const pointer = response?.$ref?.slice(2) ?? `paths/~1ws~1client~1${name}/post/responses/${status}`;
      expect(fits(`${pointer}/content/application~1json/schema`, body)).toBeUndefined();
    }
  });

  it.each([
    ["/ws/client/createsession?simple&user=alice&pass=secret", 200],
    ["/ws/client/createsession?user=alice&pass=secret", 200],
    ["/ws/client/createsession?user=alice&pass=wrong", 400],
    ["/ws/client/createsession", 401],
    ["/ws/client/createsession?ucsid=offline", 502],
    ["/ws/client/destroysession", 400],
    ["/ws/client/ucserverversion", 200],
    ["/ws/public/contacts", 200],
    ["/controller/client/ucws", 200],
  ])("%s: %i", async (url, status) => {
    const response = await fetch(`${emulator.uc.url}${url}`);
    expect(response.status).toBe(status);
    const [path = ""] = url.split("?");
    const described = document.paths[path]?.get?.responses[status];
    const pointer = described?.$ref?.slice(2) ?? `paths/${path.replaceAll("/", "~1")}/get/responses/${status}`;
    expect(fits(`${pointer}/content/application~1json/schema`, await response.json())).toBeUndefined();
  });
});

describe("GET /__admin/openapi.json", () => {
  it("gives the document, to pages of other origins too, and again only when it has changed", async () => {
    const response = await fetch(`${emulator.uc.url}/__admin/openapi.json`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
    const again = await fetch(`${emulator.uc.url}/__admin/openapi.json`, {
      headers: { "if-none-match": response.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  it("has a page for people beside it", async () => {
    const response = await fetch(`${emulator.uc.url}/__admin/interface`);
    expect(response.status).toBe(200);
    expect(new URL(response.url).pathname).toBe("/console/interface.html");
  });
});
