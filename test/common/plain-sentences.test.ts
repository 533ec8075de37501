import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { expectationSchema, listSchema, waitSchema } from "../../src/commands/expectation.js";
import { changesSchema } from "../../src/commands/people.js";
import { tryCheck } from "../../src/common/check.js";
import { configSchema } from "../../src/config.js";
import { CONTROL_ROUTES } from "../../src/control/api/control.js";
import { faultSchema } from "../../src/faults/fault-schema.js";
import { fixtureSchema } from "../../src/fixtures/responses/response-file.js";
import { requestPatternSchema } from "../../src/requests/request-pattern.js";
import { scenarioFileSchema } from "../../src/scenarios/scenario-file.js";
import { worldFileSchema } from "../../src/world/world-file.js";

// Every schema of what comes from outside is given values of every wrong kind, at every place that it has. A sentence of the
// library that checks them must not reach a person.

const RAW =
  /Invalid (input|option|key|element|string|number|ISO|date|value|discriminator)|Unrecognized|Too (small|big)|received |Required|must (be|have|match|start|end|include)|expected (string|number|int|boolean|object|array|record|tuple|date|nan|nonoptional)\b/i;

const SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["world file", worldFileSchema],
  ["scenario file", scenarioFileSchema],
  ["fixture file", fixtureSchema],
  ["fault", faultSchema],
  ["options", configSchema],
  ["expectation", expectationSchema],
  ["request pattern", requestPatternSchema],
  ["wait", waitSchema],
  ["list", listSchema],
  ["changes of a user", changesSchema],
  ...CONTROL_ROUTES.flatMap(({ method, path, query, body, documented }) => {
    const parts = { query, body, documented };
    return Object.entries(parts).flatMap(([part, schema]): [string, z.ZodType][] =>
      // What takes anything is checked by the function behind it.
      schema && schema.type !== "unknown" ? [[`${method} ${path}, ${part}`, schema]] : [],
    );
  }),
]);

const WRONG: readonly unknown[] = [
  ...[undefined, null, true, -1, 1.5, 1e300, "", "x", " \n", "x".repeat(5_000), [], ["x"], [null], [1, 2, 3]],
  ...[{}, { zz: 1 }, { fault: "zz" }, { min: "x" }, { from: "x" }, { to: null }, { user: 5 }, { name: {} }],
];

/** Wrong values for the schema as a whole, and for each part of it with nothing else beside. */
function* wrongValues(schema: z.core.$ZodType, seen = new Set<unknown>()): Iterable<unknown> {
  yield* WRONG;
  // Once is enough of what several kinds of an object share.
  if (seen.has(schema)) return;
  seen.add(schema);
  const inside = function* (part: z.core.$ZodType, wrap: (value: unknown) => unknown): Iterable<unknown> {
    for (const value of wrongValues(part, seen)) yield wrap(value);
  };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object": {
      const literals = Object.entries(def.shape).flatMap(([name, field]) => {
        const { def: known } = (field as z.core.$ZodTypes)._zod;
        return known.type === "literal" ? [[name, known.values[0]]] : [];
      });
      const beside = Object.fromEntries(literals);
      for (const [name, field] of Object.entries(def.shape))
        yield* inside(field, (value) => ({ ...beside, [name]: value }));
      return;
    }
    case "array":
      return yield* inside(def.element, (value) => [value]);
    case "record":
      return yield* inside(def.valueType, (value) => ({ x: value }));
    case "tuple":
      for (const item of def.items) yield* inside(item, (value) => [value, value]);
      return;
    case "union":
      for (const option of def.options) yield* wrongValues(option, seen);
      return;
    case "pipe":
      yield* wrongValues(def.in, seen);
      return yield* wrongValues(def.out, seen);
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
      return yield* wrongValues(def.innerType, seen);
  }
}

describe("no sentence of the checking library reaches a person", () => {
  it.each([...SCHEMAS])("%s", (_what, schema) => {
    const raw = new Set<string>();
    let refused = 0;
    for (const value of wrongValues(schema)) {
      const read = tryCheck(schema, value);
      if (!("mistakes" in read)) continue;
      refused++;
      for (const { path, reason } of read.mistakes) if (RAW.test(reason)) raw.add(`${path}: ${reason}`);
    }
    expect([...raw].slice(0, 20)).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });

  it("whoever reads data from outside goes through the one check that words its mistakes", () => {
    const MAY = [
      // Reads with the plain words.
      "common/check.ts",
      // Ask only whether, and never say why.
      "cli/check-folder.ts",
      "cli/help.ts",
      "cli/read-command.ts",
      "control/api/openapi.ts",
      "control/api/scenarios.ts",
      "recordings/derive/world.ts",
      "recordings/import.ts",
      "state/graph.ts",
      "transport/frame.ts",
      // Say in words of their own what was not read.
      "cli/remote.ts",
      "cli/tail.ts",
      "recordings/har.ts",
      "recordings/journal-file.ts",
      // Read data of ours.
      "commands/people.ts",
      "world/av/file.ts",
      "world/settings/file.ts",
      "world/telephony/file.ts",
    ];
    const root = new URL("../../src/", import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const own = files.filter((file) =>
      /(?<!JSON|Date)\.(safeParse|parse)\(/.test(readFileSync(new URL(file, root), "utf8")),
    );
    expect(own.sort()).toEqual(MAY.sort());
    const telling = own.filter((file) => /\.error\??\.issues/.test(readFileSync(new URL(file, root), "utf8")));
    // The second looks only where the mistakes are.
    expect(telling.sort()).toEqual(["common/check.ts", "recordings/derive/world.ts"]);
  });
});
