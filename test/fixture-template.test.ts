import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTemplate, type Scope, TemplateError } from "../src/fixtures/responses/template.js";
import { NOON } from "./support/fixture-stage.js";

function scope(argument: unknown = {}): Scope {
  let ids = 0;
  return {
    argument,
    user: { name: "alice", lines: ["tel:+1@pbx", "tel:+2@pbx"], properties: { desk: "4" } },
    server: { ucsid: "local" },
    session: { id: "S1" },
    now: NOON,
    call: 3,
    newId: (name) => (name ? `id of ${name}` : `id ${++ids}`),
  };
}

const filled = (template: unknown, argument?: unknown): unknown => compileTemplate(template).render(scope(argument));

describe("a template", () => {
  it.each([
    ["{{argument.a.b}}", "deep"],
    ["{{argument.list.1}}", "two"],
    ["{{user.name}} and {{user.lines.1}}", "alice and tel:+2@pbx"],
    ["{{user.properties.desk}}", "4"],
    ["{{server.ucsid}}/{{session.id}}", "local/S1"],
    ["{{now}}", "2026-01-15T12:00:00.000Z"],
    ["{{now+1h}}", "2026-01-15T13:00:00.000Z"],
    ["{{ now - 90s }}", "2026-01-15T11:58:30.000Z"],
    ["{{now+2d}}", "2026-01-17T12:00:00.000Z"],
    ["{{now+5m}}", "2026-01-15T12:05:00.000Z"],
    ["{{now+250ms}}", "2026-01-15T12:00:00.250Z"],
    ["{{newId}} {{newId}}", "id 1 id 2"],
    ["{{newId.call}} {{newId.call}}", "id of call id of call"],
    ["{{argument.none ?? some text }}", "some text"],
    ["no. {{call}}", "no. 3"],
    ["{ {call} }", "{ {call} }"],
    ["}} and $& and $1 {{argument.dollar}}", "}} and $& and $1 $&"],
  ])("%s becomes %s", (template, expected) => {
    expect(filled(template, { a: { b: "deep" }, list: ["one", "two"], dollar: "$&" })).toBe(expected);
  });

  it("that is all of a text keeps the type of what it stands for", () => {
    const argument = { n: 7, b: false, o: { x: [1] }, z: null };
    expect(
      filled(["{{argument.n}}", "{{argument.b}}", "{{argument.o}}", "{{argument.z}}", "{{call}}"], argument),
    ).toEqual([7, false, { x: [1] }, null, 3]);
    expect(filled(["{{argument.x ?? 5}}", "{{argument.x ?? true}}", "{{argument.x ?? null}}"])).toEqual([
      5,
      true,
      null,
    ]);
  });

  it("within a text is written out, objects as JSON", () => {
    expect(filled("n={{argument.n}} o={{argument.o}}", { n: 7, o: { x: [1] } })).toBe('n=7 o={"x":[1]}');
  });

  it("that nothing can be put in for is told with its place, never written as undefined", () => {
    const template = compileTemplate({ a: ["", "to {{argument.missing}}"] }, ["result"]);
    expect(() => template.render(scope())).toThrow(TemplateError);
    expect(() => template.render(scope())).toThrow("{{argument.missing}}: the call has no argument.missing");
  });

  it("reaches own fields alone", () => {
    for (const path of ["constructor", "toString", "__proto__", "__proto__.polluted", "text.length"]) {
      expect(() => filled(`{{argument.${path}}}`, { text: "" }), path).toThrow(TemplateError);
    }
  });

  it("of the user knows no password", () => {
    expect(() => compileTemplate("{{user.password}}")).toThrow('user has no "password"');
  });
});

describe("filling in", () => {
  const anything = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

  it("leaves a value without templates as it is, and gives the same frozen one each time", () => {
    fc.assert(
      fc.property(
        anything.filter((value) => !JSON.stringify(value).includes("{{")),
        (value) => {
          const template = compileTemplate(structuredClone(value));
          expect(template.render(scope())).toEqual(value);
          expect(template.render(scope())).toBe(template.render(scope()));
          expect(Object.isFrozen(template.render(scope()))).toBe(true);
        },
      ),
    );
  });

  it("gives back whatever the caller sent, of any type and at any place", () => {
    fc.assert(
      fc.property(
        anything,
        fc.array(fc.constantFrom("a", "b", "__proto__"), { minLength: 1, maxLength: 4 }),
        (value, path) => {
          const argument = path.reduceRight<unknown>(
            (inner, key) => JSON.parse(`{"${key}":${JSON.stringify(inner)}}`),
            value,
          );
          expect(filled({ echo: [`{{argument.${path.join(".")}}}`] }, argument)).toEqual({ echo: [value] });
        },
      ),
    );
  });

  it("keeps a key __proto__ a key like any other", () => {
    const value = JSON.parse('{"__proto__": {"polluted": "{{call}}"}}');
    const result = filled(value) as Record<string, unknown>;
    expect(JSON.stringify(result)).toBe('{"__proto__":{"polluted":3}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("either compiles any text or says what is wrong with it, and nothing else", () => {
    const pieces = fc.constantFrom(
      "{{",
      "}}",
      "{",
      "}",
      "now",
      "argument",
      ".",
      "a",
      "+",
      "1h",
      "??",
      " ",
      "user.name",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (texts) => {
        try {
          compileTemplate(texts.join("")).render(scope({ a: 1 }));
        } catch (error) {
          expect(error).toBeInstanceOf(TemplateError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
