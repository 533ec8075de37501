import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as z from "zod";
import { catalog } from "../../src/interface/catalog.js";

const root = new URL("../../", import.meta.url);
/** The keys of AsnOptionalParameters that the vendor documents, telephony apart: a type, a key, and why it is not used. */
const keys = z
  .array(z.strictObject({ type: z.string(), key: z.string(), reason: z.string().min(1).optional() }))
  .parse(JSON.parse(readFileSync(new URL("fixtures/optional-parameters.json", root), "utf8")));

const source = new URL("src/", root);
const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts"))
  .map((file) => readFileSync(new URL(file, source), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""))
  .join("\n");

it.each(keys)("the documented key $key of $type is read or filled, or says why not", ({ key, reason }) => {
  const isUsed = new RegExp(`\\b${key}\\b`).test(code);
  expect([isUsed, reason !== undefined]).not.toEqual([false, false]);
});

it("the keys are of types of the interface, each once", () => {
  const names = keys.map(({ type, key }) => `${type}.${key}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  const unknown = keys.filter(({ type }) => !catalog.type(type) && !catalog.type(`${type}Argument`));
  expect(unknown).toEqual([]);
});
