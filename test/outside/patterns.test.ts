import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileTemplate } from "../../src/fixtures/responses/template.js";
import { startServer, type UcEmulator, UsageError } from "../../src/index.js";
import { compilePattern, differences, passesAll } from "../../src/matching/pattern.js";
import { basic, direct } from "../support/emulator.js";

/** Each of them takes an engine that tries one way after another longer than anybody waits. */
const SLOW: readonly [pattern: Record<string, unknown>, text: string, matches: boolean][] = [
  [{ $glob: `${"*a".repeat(12)}b` }, "a".repeat(3_000), false],
  [{ $glob: `${"*a".repeat(12)}*b*` }, "a".repeat(20_000), false],
  [{ $glob: "*?*?*?*?*?*?*?*?*?*?*?*?z" }, "y".repeat(20_000), false],
  [{ $glob: `${"*ab".repeat(30)}*`, $ignoreCase: true }, "AB".repeat(3_000), true],
  [{ $glob: "*".repeat(900) }, "x".repeat(20_000), true],
  [{ $glob: `${"*".repeat(900)}y` }, "x".repeat(20_000), false],
  [{ $regex: "^(a+)+$" }, `${"a".repeat(3_000)}b`, false],
  [{ $regex: "^(a|aa)+$" }, `${"a".repeat(3_000)}b`, false],
  [{ $regex: "(x+x+)+y" }, "x".repeat(20_000), false],
  [{ $regex: "^(\\w+\\s?)*$" }, `${"word ".repeat(500)}!`, false],
  [{ $regex: "(.*a){20}" }, "b".repeat(20_000), false],
  [{ $regex: "(a?){100}b" }, "a".repeat(20_000), false],
  [
    {
      $regex:
        "^([a-z0-9])(([\\-.]|[_]+)?([a-z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$",
    },
    "a".repeat(5_000),
    false,
  ],
  [{ $regex: "(a|b|ab)*c", $ignoreCase: true }, "AB".repeat(5_000), false],
];

describe("patterns take linear time", () => {
  it.each(SLOW)("%j", (pattern, text, matches) => {
    const checks = compilePattern({ text: pattern });
    expect(passesAll(checks, { text })).toBe(matches);
    expect(differences(checks, { text })).toHaveLength(matches ? 0 : 1);
  });

  let uc: UcEmulator;
  beforeAll(async () => {
    uc = await startServer();
  });
  afterAll(() => uc.stop());

  it.each(SLOW)("in fixtures, faults and verification: %j", async (pattern, text, matches) => {
    const server = uc.server();
    const argument = { u8sPhoneNumberFrom: "x", u8sPhoneNumberTo: text, iNumberFormat: 0 };
    server.respond({ operation: "asnCtiMakeCall", match: { argument: { u8sPhoneNumberTo: pattern } }, error: 1 });
    // A fault for nobody is refused, after a look at everybody's name.
    try {
      server.fault({ fault: "error", code: 1, user: pattern as never });
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
    }
    const answer = await direct(server, "asnCtiMakeCall", { argument });
    expect(answer.status < 500).toBe(true);
    await answer.text();
    const listed = server.requests.list({ argument: { u8sPhoneNumberTo: pattern } });
    expect(listed).toHaveLength(matches ? 1 : 0);
    server.remove();
  });

  it("in the journal's filters", async () => {
    const server = uc.server();
    await direct(server, "asnCtiMakeCall", { argument: { u8sPhoneNumberTo: "a".repeat(30_000) } });
    const filters = [
      `arg.u8sPhoneNumberTo:${"*a".repeat(12)}b`,
      `fn:${"*n".repeat(100)}z`,
      `${"a".repeat(200)}"`,
      `${"a".repeat(60)},${"b".repeat(60)}"c`,
      `${"x,".repeat(300)}"`,
      `fn:${"*".repeat(500)}`,
    ];
    for (const filter of filters) {
      const answer = await fetch(`${uc.url}/__admin/journal?filter=${encodeURIComponent(filter)}`);
      expect([filter, answer.status < 500]).toEqual([filter, true]);
      await answer.text();
    }
    server.remove();
  });

  it("numbers and addresses that clients write", async () => {
    const server = uc.server();
    const texts = [
      "@".repeat(400_000),
      `${"@".repeat(200_000)}\n`,
      `tel:${"@".repeat(200_000)}\n@`,
      "(0)".repeat(100_000),
    ];
    for (const text of [...texts, `${" ".repeat(300_000)}\nx`, `${"\\".repeat(100_000)}k<`]) {
      for (const [name, argument] of [
        ["asnCtiMakeCall", { u8sPhoneNumberFrom: text, u8sPhoneNumberTo: text, iNumberFormat: 1 }],
        ["asnCtiMakeCall", { u8sPhoneNumberFrom: "tel:+493023125100@pbx", u8sPhoneNumberTo: text, iNumberFormat: 0 }],
        ["asnCtiLineMonitorStart", { u8sLinePhoneNumber: text }],
      ] as const) {
        const answer = await direct(server, name as never, { argument });
        expect(answer.status).toBeLessThan(500);
        await answer.text();
      }
    }
    server.remove();
  });

  it("bodies and frames that are no JSON, of which the journal keeps the beginning", async () => {
    const server = uc.server();
    const field = 'name="pass"\r\n';
    const texts = [
      `${field}${"a\r\n".repeat(20_000)}b`,
      field.repeat(10_000),
      `${field}${"\r".repeat(50_000)}`,
      `--x\r\n${"Content-Type: a\r\n".repeat(10_000)}`,
      `pass="${'\\"'.repeat(50_000)}`,
      `{${" ".repeat(200_000)}`,
      `{"a":${"[".repeat(200_000)}`,
      `${"//a:".repeat(50_000)} basic ${"eyJ.".repeat(50_000)}`,
    ];
    for (const body of texts) {
      const answer = await fetch(`${uc.url}/ws/direct/asnGetUserToken?ucsid=${server.ucsid}`, {
        method: "POST",
        headers: basic("alice"),
        body,
      });
      expect([answer.status, await answer.json()]).toMatchObject([400, { reject: { invokeProblem: 2 } }]);
    }
    expect(server.journal("kind:call").filter(({ unreadable }) => unreadable !== undefined)).toHaveLength(texts.length);
    server.remove();
  });

  it("contents in XML", async () => {
    const server = uc.server();
    const texts = [
      `<a${" ".repeat(300_000)}`,
      "<a ".repeat(100_000),
      `<a${" x='".repeat(100_000)}`,
      "<?".repeat(150_000),
      "<!--".repeat(100_000),
      "<![CDATA[".repeat(50_000),
      "<!".repeat(150_000),
      "<!----><".repeat(50_000),
    ];
    for (const osXMLContent of texts) {
      const argument = { content: { osXMLContent, osXMLContentDescription: "" } };
      const answer = await direct(server, "asnSetClientXMLContent", { argument });
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { error: { u8sErrorString: "the content is not XML" } },
      ]);
    }
    const fine = '<?xml version="1.0"?><!DOCTYPE a><!-- <b> --><a x="<"><![CDATA[</a>]]>t</a>';
    for (const [osXMLContent, status] of [
      [fine.replace('"<"', '"1"'), 200],
      ["<a", 400],
      ["<a><!-- </a>", 400],
      ["<<!-- -->a/>", 400],
    ] as const) {
      const argument = { content: { osXMLContent, osXMLContentDescription: "" } };
      expect([osXMLContent, (await direct(server, "asnSetClientXMLContent", { argument })).status]).toEqual([
        osXMLContent,
        status,
      ]);
    }
    server.remove();
  });
});

describe("patterns mean what they say", () => {
  const MEANINGS: readonly [pattern: unknown, matching: readonly string[], others: readonly string[]][] = [
    [{ $glob: "a*c" }, ["ac", "abc", "a\nc", "a😀c"], ["abcd", "xac", "a", ""]],
    [{ $glob: "a?c" }, ["abc", "a😀c", "a\nc"], ["ac", "abbc", "a😀😀c"]],
    [{ $glob: "*" }, ["", "x"], []],
    [{ $glob: "" }, [""], ["x"]],
    [{ $glob: "a.c+(b)" }, ["a.c+(b)"], ["abc+(b)"]],
    [{ $glob: "*aba*aba*" }, ["abaaba", "xabayabaz"], ["ababa", "aba"]],
    [{ $glob: "ÄB*", $ignoreCase: true }, ["äbc"], ["aeb"]],
    [{ $regex: "^\\+49\\d{3,}$" }, ["+49301"], ["+4930", "x+49301"]],
    [{ $regex: "b.d" }, ["abcde", "b\nd", "b😀d"], ["bd"]],
    [{ $regex: "STRASSE|straße", $ignoreCase: true }, ["Strasse 1", "STRASSE"], ["street"]],
    [{ $regex: "\\u00e4\\x41\\/" }, ["äA/"], ["a"]],
    [{ $regex: "\\p{Lu}(?<rest>[^\\]]*)" }, ["É"], ["é"]],
  ];
  it.each(MEANINGS)("%j", (pattern, matching, others) => {
    const checks = compilePattern(pattern);
    for (const text of matching) expect([text, passesAll(checks, text)]).toEqual([text, true]);
    for (const text of others) expect([text, passesAll(checks, text)]).toEqual([text, false]);
  });
});

describe("what would take longer is refused, or does not match", () => {
  const REFUSED: readonly [pattern: unknown, says: RegExp][] = [
    [{ $regex: "a(?=b)" }, /lookahead and lookbehind/],
    [{ $regex: "(?<!a)b" }, /lookahead and lookbehind/],
    [{ $regex: "(?<=a)b" }, /lookahead and lookbehind/],
    [{ $regex: "(a)\\1" }, /a reference back to a group/],
    [{ $regex: "(?<y>a)\\k<y>" }, /a reference back to a group/],
    [{ $regex: "(a{100}){100}" }, /invalid repeat count/],
    [{ $regex: "a".repeat(1_001) }, /expected at most 1000 characters/],
    [{ $glob: "a".repeat(1_001) }, /expected at most 1000 characters/],
    [{ $regex: "(" }, /Invalid regular expression/],
    [{ $regex: 5 }, /expected a regular expression/],
  ];
  it.each(REFUSED)("%j", (pattern, says) => {
    expect(() => compilePattern(pattern)).toThrow(says);
  });

  it("a text that is too long for its pattern does not match", () => {
    const long = "a".repeat(1_000_000);
    expect(passesAll(compilePattern({ $regex: "a{500}" }), long)).toBe(false);
    expect(passesAll(compilePattern({ $glob: `*${"a".repeat(500)}*` }), long)).toBe(false);
    expect(passesAll(compilePattern({ $regex: "^a+$" }), long)).toBe(true);
    expect(passesAll(compilePattern({ $glob: "a*a" }), long)).toBe(true);
  });
});

describe("templates", () => {
  const TEXTS: readonly [text: string, says: RegExp | undefined][] = [
    ["{{".repeat(200_000), /a \{\{ that no \}\} closes/],
    [`${"{{call}}".repeat(50_000)}{{`, /a \{\{ that no \}\} closes/],
    [`{{${" ".repeat(200_000)}`, /a \{\{ that no \}\} closes/],
    [`{{${"a.".repeat(100_000)}}}`, /more than 1000 characters/],
    [`{{call ?? ${"x".repeat(100_000)}}}`, /more than 1000 characters/],
    [`{{now+${"9".repeat(100_000)}d}}`, /more than 1000 characters/],
    ["{ ".repeat(200_000), undefined],
    ["}}".repeat(200_000), undefined],
    ["{{call}}".repeat(50_000), undefined],
  ];
  it.each(TEXTS)("%#: are read in linear time", (text, says) => {
    if (says) expect(() => compileTemplate({ a: [text] })).toThrow(says);
    else expect(compileTemplate({ a: [text] }).uses.length).toBeGreaterThanOrEqual(0);
  });

  it("write no more than they may, whatever a client sends", async () => {
    const uc = await startServer();
    const written = [
      "{{argument.u8sPhoneNumberTo}}".repeat(500),
      "{{argument}}".repeat(500),
      Array.from({ length: 500 }, () => "{{argument}}"),
      Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`f${n}`, "{{argument.u8sPhoneNumberTo}}"])),
    ];
    for (const value of written) {
      const server = uc.server();
      server.respond({ operation: "asnCtiMakeCall", result: { value }, misfit: true });
      const argument = { u8sPhoneNumberFrom: "x", u8sPhoneNumberTo: "x".repeat(500_000), iNumberFormat: 0 };
      const answer = await direct(server, "asnCtiMakeCall", { argument });
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { error: { u8sErrorString: expect.stringContaining("templates write at most 16777216 characters") } },
      ]);
      server.remove();
    }
    await uc.stop();
  });

  it("that have no value for a call, and patterns that cannot be read, are told as such", async () => {
    const uc = await startServer();
    expect(() => uc.respond({ operation: "asnSendSMS", match: { user: { $regex: "(?=a)" } }, error: 1 })).toThrow(
      UsageError,
    );
    expect(() => uc.fault({ fault: "hangUp", user: { $regex: "(?=a)" } })).toThrow(UsageError);
    await uc.stop();
  });
});
