import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import * as enums from "../../src/interface/enums.generated.js";
import type {
  AsnContact,
  AsnFindDBContactsArgument,
  AsnGetUserTokenArgument,
  EventName,
  OperationName,
  Operations,
} from "../../src/interface/types.generated.js";

describe("the TypeScript types", () => {
  test("know what goes into each operation and what comes out of it", () => {
    expectTypeOf<OperationName>().toEqualTypeOf<keyof Operations>();
    expectTypeOf<Operations["asnGetUserToken"]["argument"]>().toEqualTypeOf<AsnGetUserTokenArgument>();
    expectTypeOf<Operations["asnGetUserToken"]["result"]>().toHaveProperty("sToken").toEqualTypeOf<string>();
    expectTypeOf<"asnUpdatePresence">().toExtend<EventName>();
    expectTypeOf<"asnCtiMakeCall">().not.toExtend<EventName>();
    expectTypeOf<Operations[EventName]["result"]>().toEqualTypeOf<void>();
    expectTypeOf<Operations[EventName]["error"]>().toEqualTypeOf<never>();
  });

  test("require what the interface requires, and no name of the type", () => {
    expectTypeOf<{ iType: number }>().toExtend<Pick<AsnGetUserTokenArgument, "iType">>();
    expectTypeOf<Record<never, never>>().not.toExtend<Pick<AsnContact, "u8sContactId">>();
    expectTypeOf<AsnContact["_type"]>().toEqualTypeOf<"AsnContact" | undefined>();
    expectTypeOf<AsnContact["optionalParams"]>().toEqualTypeOf<
      Record<string, string | number | { binarydata: string }> | undefined
    >();
    expectTypeOf<Record<never, never>>().not.toExtend<AsnFindDBContactsArgument>();
  });

  test("have each enumeration as values too, by the interface's names", () => {
    const enumerations = [...catalog.typeNames()].filter((name) => catalog.enumeration(name));
    expect(Object.keys(enums).sort()).toEqual(enumerations.sort());
    for (const [name, values] of Object.entries(enums)) expect(values).toEqual(catalog.enumeration(name));
    expect(enums.AsnCtiMakeCallErrorEnum.invalidline).toBe(3);
  });
});
