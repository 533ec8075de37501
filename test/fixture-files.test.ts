import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jsonSchemas } from "../scripts/json-schemas.js";
import { BUILT_IN_FIXTURES } from "../src/fixtures/load-worlds.js";
import { Responses } from "../src/fixtures/responses/responses.js";
import { readResponses } from "../src/fixtures/responses/sources.js";
import { UsageError } from "../src/usage-error.js";

const BAD = fileURLToPath(new URL("bad-fixtures/", import.meta.url));

/** Files that must fail, and what is said of each: place in the file, reason, the name that was meant. */
const MISTAKES: Record<string, readonly string[]> = {
  "asnCtiMakecal.json": [
    `operation: left out, and the file's own name "asnCtiMakecal" is no operation; did you mean "asnCtiMakeCall"?`,
  ],
  "empty.yaml": ["(the whole file): expected a fixture or a list of them, got null"],
  "no-answer.yaml": ["(the whole file): the answer is missing: one of result, error, reject, http, fault, behave"],
  "no-json.json": [expect.stringMatching(/^no JSON: /)],
  "no-result.yaml": [
    "[0].result: asnTransportKeepAlive has no result; leave it out",
    "[1].patch: asnTransportKeepAlive has no result",
  ],
  "no-yaml.yaml": ["no YAML: Nested mappings are not allowed in compact mappings at line 1, column 12"],
  "patch-alone.yaml": ["patch: goes with behave: true"],
  "two-answers.yaml": ["(the whole file): error and http: a fixture answers in one way"],
  "unknown-error.yaml": [
    `[0].error: no error is called "invalidlin"; did you mean "invalidline"?`,
    `[1].error: no error is called "nonsense"; there are success, generalerror, accessdenied, invalidline`,
    `[2].error: "nocredit": the operation's errors have no names; give the number`,
    `[3].error: no error is called "lockd"; did you mean "locked"?`,
    "[4].error: there is no type AsnRequestEror",
  ],
  "unknown-event.yaml": [
    `[0].events[0].name: there is no event "asnCtiNotifyMakeCalResult"; did you mean "asnCtiNotifyMakeCallResult"?`,
    `[1].events[0].name: "asnCtiMakeCall" is no event`,
    "[2].events[0].to: expected self, user, all or {user: NAME}",
    "[3].events[0].argument.u8sContactID: expected UTF8String, got number 1; put it in quotes",
  ],
  "unknown-field.yaml": [
    `match: there is no field "argumnet"; did you mean "argument"?`,
    `(the whole file): there is no field "rseult"; did you mean "result"?`,
  ],
  "unknown-operation.yaml": [`operation: there is no operation "asnCtiMakeCal"; did you mean "asnCtiMakeCall"?`],
  "unknown-problem.yaml": [
    `[0].reject: there is no problem "invalidSession"; did you mean "invalidSessionID"?`,
    expect.stringMatching(/^\[1\]\.reject: there is no problem 11; there are duplicateInvocation, /),
  ],
  "wrong-delay.yaml": ["delay: max is less than min"],
  "wrong-header.yaml": ["http.headers.Content-Length: the emulator sets this header from the body"],
  "wrong-match.yaml": [
    "[0].match.argument.u8sPhoneNumberTo: expected a text, not 493023125990; put it in quotes",
    expect.stringMatching(
      /^\[1\]\.match\.argument\.u8sNumberTo: AsnCtiMakeCallArgument has no field "u8sNumberTo"; there are /,
    ),
    expect.stringMatching(
      /^\[2\]\.match\.argument\.newCallParams\.u8sPhoneNumberTo: AsnCtiNewCallParams has no field /,
    ),
    `[3].match.argument.u8sPhoneNumberTo: unknown pattern "$regexp"; did you mean "$regex"?`,
    expect.stringMatching(/^\[4\]\.match\.argument\.u8sPhoneNumberTo: Invalid regular expression/),
    "[5].match.call: the second number is less than the first",
    "[6].match.argument.iNumberFormat: $gt and $in cannot stand together",
    "[7].match.user: expected a text, a list of texts, or one of $regex, $glob, $in, $any, $absent",
  ],
  "wrong-result.yaml": ["result.u8sConnectionID: expected UTF8String, got number 493023125100; put it in quotes"],
  "wrong-template.yaml": [
    `[0].result.u8sConnectionID: {{newid}}: there is no "newid" here; did you mean "newId"?`,
    `[1].result.u8sConnectionID: {{user.pasword}}: user has no "pasword"`,
    expect.stringMatching(/^\[2\]\.result\.u8sConnectionID: \{\{user}}: which field of it\? There are name, /),
    `[3].result.u8sConnectionID: {{argument.u8sPhoneNumberFro}}: AsnCtiMakeCallArgument has no field "u8sPhoneNumberFro"; did you mean "u8sPhoneNumberFrom"?`,
    "[4].result.u8sConnectionID: {{now+1y}} is no template such as {{argument.field}} or {{now+1h}}",
    "[5].result.u8sConnectionID: {{newId+1h}}: only now takes + and -",
    "[6].result.u8sConnectionID: a {{ that no }} closes",
    "[7].result.u8sConnectionID: {{1 + 1}} is no template such as {{argument.field}} or {{now+1h}}",
  ],
  "wrong-values.yaml": [
    "match.call: expected a number from 1, got number 0",
    "http.status: expected a number from 200, got number 99",
    "http.headers.a b: expected a header's name",
    "delay: expected a number of ms (at most a day) or {min, max}",
  ],
};

describe("a file with mistakes", () => {
  it.each(Object.entries(MISTAKES))("%s: each is told with its place", (file, expected) => {
    const { fixtures, problems } = readResponses(file, readFileSync(join(BAD, file), "utf8"), "strict");
    expect(problems.map((line) => line.replace(`${file}: `, ""))).toEqual(expected);
    expect(problems.every((line) => line.startsWith(`${file}: `) && !line.includes("\n"))).toBe(true);
    expect(fixtures).toEqual([]);
  });

  it("is in the table above", () => {
    expect(readdirSync(BAD).sort()).toEqual(Object.keys(MISTAKES).sort());
  });
});

describe("a result that does not fit its type", () => {
  const text = '{"operation": "asnCtiMakeCall", "result": {"u8sConnectionId": 1}}';
  const misfit = "f.json: result.u8sConnectionID: expected UTF8String, which is required, got nothing";
  const stranger =
    'f.json: result.u8sConnectionId: AsnCtiMakeCallResult has no field "u8sConnectionId"; did you mean "u8sConnectionID"?';

  it("is a mistake where answers are strict; a field too many is only worth a look, the wire takes it", () => {
    expect(readResponses("f.json", text, "strict")).toMatchObject({
      fixtures: [],
      problems: [misfit],
      warnings: [stranger],
    });
  });

  it("is a warning by default, and the fixture is used", () => {
    const reading = readResponses("f.json", text, "warn");
    expect(reading).toMatchObject({ problems: [], warnings: [misfit, stranger] });
    expect(reading.fixtures).toHaveLength(1);
  });

  it("is not looked at where answers are trusted", () => {
    expect(readResponses("f.json", text, "off")).toMatchObject({ problems: [], warnings: [] });
  });

  it("is not told of where a template stands, whose value is not known yet", () => {
    const templated =
      '{"operation": "asnGetServerInterfaceVersion", "result": {"iServerInterfaceVersion": "{{call}}"}}';
    expect(readResponses("f.json", templated, "strict").problems).toEqual([]);
  });
});

describe("loading a folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "fixtures-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("takes one without responses/, or no folder at all", () => {
    expect(Responses.load([folder, join(folder, "nowhere")]).size).toBe(0);
  });

  it("reads what is JSON or YAML, and nothing else", () => {
    mkdirSync(join(folder, "responses/more.yaml"), { recursive: true });
    writeFileSync(join(folder, "responses/README.md"), "# not a fixture");
    writeFileSync(join(folder, "responses/asnSendSMS.yml"), "error: 1");
    expect([...Responses.load([folder]).fixtures()].map(({ id }) => id)).toEqual(["asnSendSMS.yml"]);
  });

  it("throws with every mistake of every file", () => {
    mkdirSync(join(folder, "responses"));
    writeFileSync(join(folder, "responses/a.yaml"), "operation: asnSendSMS");
    writeFileSync(join(folder, "responses/b.yaml"), "[{operation: asnSendSMS, error: 1, dealy: 1}, {error: 1}]");
    const error = (() => {
      try {
        Responses.load([folder]);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message.replaceAll(folder, "").split("\n")).toEqual([
      "/responses/a.yaml: (the whole file): the answer is missing: one of result, error, reject, http, fault, behave",
      '/responses/b.yaml: [0]: there is no field "dealy"; did you mean "delay"?',
      `/responses/b.yaml: [1].operation: left out, and the file's own name "b" is no operation`,
    ]);
  });
});

describe("the JSON Schema", () => {
  it.each([...jsonSchemas()])("%s is up to date; npm run generate writes it", (name, schema) => {
    const text = readFileSync(`${BUILT_IN_FIXTURES}schema/${name}`, "utf8");
    expect(text).toBe(`${JSON.stringify(schema, null, 1)}\n`);
  });

  it("of responses lists the operations and the events, for editors to complete", () => {
    const text = JSON.stringify(jsonSchemas().get("response.schema.json"));
    expect(text).toContain('"asnCtiMakeCall"');
    expect(text).toContain('"asnCtiNotifyMakeCallResult"');
  });

  it("is named by each file that comes with the product", () => {
    const folders = { world: "world.schema.json", "responses/examples": "response.schema.json" };
    for (const [folder, schema] of Object.entries(folders)) {
      for (const file of readdirSync(`${BUILT_IN_FIXTURES}${folder}`)) {
        expect(readFileSync(`${BUILT_IN_FIXTURES}${folder}/${file}`, "utf8"), file).toContain(`schema/${schema}`);
      }
    }
  });
});
