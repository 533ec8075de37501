import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalog, type Field, type TypeNotation } from "../../src/interface/catalog.js";

interface Module {
  readonly module: string;
  readonly operations: Readonly<Record<string, { id?: number; legacy?: boolean; argument: string; event?: boolean }>>;
  readonly types: Readonly<Record<string, TypeNotation>>;
}

const folder = new URL("../../fixtures/interface/", import.meta.url);
const modules = readdirSync(folder)
  .filter((name) => name !== "corrections.json")
  .map((name): Module => JSON.parse(readFileSync(new URL(name, folder), "utf8")));

const fieldsOf = (type: TypeNotation): readonly Field[] =>
  typeof type === "string" ? [] : "sequence" in type ? type.sequence : "choice" in type ? type.choice : [];

describe("the catalog", () => {
  test("holds 470 operations, 159 events and 1,404 types", () => {
    const all = [...catalog.operations()];
    expect(all.filter(({ event }) => !event)).toHaveLength(470);
    expect(all.filter(({ event }) => event)).toHaveLength(159);
    expect([...catalog.typeNames()]).toHaveLength(1404);
    expect(all.filter(({ id, result }) => id !== undefined && result !== undefined)).toHaveLength(353);
  });

  test("finds each operation by name, and by id where it has one", () => {
    for (const { module, operations } of modules) {
      for (const [name, { id, legacy, argument, event }] of Object.entries(operations)) {
        const found = catalog.operation(name);
        expect(found).toMatchObject({ name, module, legacy: legacy === true, argument, event: event === true });
        if (id !== undefined) expect(catalog.operationById(id)).toBe(found);
      }
    }
  });

  test("knows the number of asnUpdatePresence, which the protocol's example shows and the data leaves out", () => {
    expect(catalog.operationById(4502)?.name).toBe("asnUpdatePresence");
  });

  test.each(["__proto__", "constructor", "toString", "", "asnNoSuchThing"])("has nothing that is called %j", (name) => {
    expect(catalog.operation(name)).toBeUndefined();
    expect(catalog.type(name)).toBeUndefined();
    expect(catalog.enumeration(name)).toBeUndefined();
    expect(catalog.moduleOf(name)).toBeUndefined();
  });

  test("has every type that another refers to", () => {
    const primitives = ["UTF8String", "BOOLEAN", "INTEGER", "REAL", "NULL", "OCTET STRING", "ANY"];
    const missing: string[] = [];
    const check = (type: TypeNotation, where: string): void => {
      if (typeof type === "string") {
        if (!primitives.includes(type) && catalog.type(type) === undefined) missing.push(`${where}: ${type}`);
      } else if ("sequenceOf" in type) check(type.sequenceOf, where);
      else for (const [name, inner] of fieldsOf(type)) check(inner, `${where}.${name}`);
    };
    for (const name of catalog.typeNames()) check(catalog.type(name) ?? "", name);
    for (const { name, argument, result, error } of catalog.operations()) {
      for (const type of [argument, result, error]) if (type !== undefined) check(type, name);
    }
    expect(missing).toEqual([]);
  });

  test("has no field whose name every JavaScript object knows", () => {
    for (const name of catalog.typeNames()) {
      for (const [field] of fieldsOf(catalog.type(name) ?? "")) expect(field in Object.prototype).toBe(false);
    }
  });

  test("hints only at enumerations, after its corrections", () => {
    const wrong: string[] = [];
    for (const name of catalog.typeNames()) {
      for (const [field, , attributes] of fieldsOf(catalog.type(name) ?? "")) {
        if (attributes?.enum && !catalog.enumeration(attributes.enum)) wrong.push(`${name}.${field}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ["asnCtiMakeCall", "invalidline"],
    ["asnLogonV2", "eNETLOGINACCOUNTPASSWORDLOCKED"],
    ["asnAVMakeCall", undefined],
    ["asnMgmtLoginV2", "eNETLOGININVALIDPASS"],
    ["asnMgmtSetChatSettings", "accessdenied"],
    ["asnUnregisterServiceAgents", "wrongserviceid"],
    ["asnSendBinaryChunk", "invalidPosition"],
  ])("knows what the numbers of %s's errors mean", (operation, name) => {
    const enumeration = catalog.errorEnumeration(operation);
    expect(enumeration).toBeDefined();
    if (name !== undefined) expect(Object.keys(enumeration ?? {})).toContain(name);
  });

  test("knows no numbers where the interface names none", () => {
    expect(catalog.errorEnumeration("asnChatTextMessage")).toBeUndefined();
    expect(catalog.errorEnumeration("__proto__")).toBeUndefined();
  });
});
