import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { whyNoJson } from "../../src/transport/no-json.js";
import { Channel, openOn } from "../support/channel.js";
import { basic } from "../support/emulator.js";

let uc: UcEmulator;
beforeAll(async () => {
  uc = await startServer();
});
afterAll(() => uc.stop());

const GOOD = '{"iType":1,"pass":"hush-hush"}';
const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const multipart = `--X1\r\nContent-Disposition: form-data; name="pass"\r\n\r\nhush-hush\r\n--X1--\r\n`;

/** What people send in the place of JSON, and what they are told. */
const BODIES: readonly (readonly [what: string, body: string | Buffer, told: RegExp])[] = [
  ["a byte order mark", `\ufeff${GOOD}`, /byte order mark/],
  ["UTF-16, little end first", utf16(GOOD, false), /it is UTF-16/],
  ["UTF-16, big end first", utf16(GOOD, true), /it is UTF-16/],
  ["UTF-16 without a mark", Buffer.from(GOOD, "utf16le"), /it is UTF-16/],
  ["gzip", gzipSync(GOOD), /compressed with gzip/],
  ["a form", "iType=1&pass=hush-hush", /it is a form/],
  ["a form with brackets", "a%5Bb%5D=1&pass=hush-hush", /it is a form/],
  ["JSON in percent encoding", encodeURIComponent(GOOD), /percent encoding/],
  ["a multipart form", multipart, /multipart form/],
  ["XML", "<a><pass>hush-hush</pass></a>", /XML or HTML/],
  ["an object as a text", "[object Object]", /JSON\.stringify/],
  ["PHP's serialize()", 'a:1:{s:4:"pass";s:9:"hush-hush";}', /json_encode/],
  ["single quotes", "{'pass': 'hush-hush'}", /single quotes/],
  ["names without quotes", '{pass: "hush-hush"}', /without quotes/],
  ["undefined", "undefined", /programming language/],
  ["a NUL at its end", `${GOOD}\0`, /NUL stands at position 30/],
  ["a comma too many in an object", '{"iType":1,}', /a comma too many .* position 10$/],
  ["a comma too many in a list", '{"a":[1, 2 , ]}', /a comma too many .* position 11$/],
  ["a comment", '{"iType":1 /* one */}', /comment stands at position 11/],
  ["a line break in a text", '{"pass":"hush\nhush"}', /line break/],
  ["a wrong escape", '{"a":"C:\\Users"}', /backslash/],
  ["two values", '{"iType":1}{"iType":1}', /more text follows the JSON, at position 11/],
  ["an end too early", '{"iType":', /ends too early, at position 9/],
  ["a text without end", '{"pass":"hush', /ends too early, at position 13/],
  ["a byte of Latin-1", Buffer.from('{"a":\xe4}', "latin1"), /no UTF-8/],
  ["something else", '{"iType":1 "a":2}', /wrong at position 11/],
];

describe("a body or frame that is no JSON says why", () => {
  it.each(BODIES)("%s, over HTTP", async (_what, body, told) => {
    const response = await fetch(`${uc.url}/ws/direct/asnGetUserToken`, {
      method: "POST",
      headers: { ...basic("alice"), "content-type": "application/json" },
      body: new Uint8Array(Buffer.from(body as string)),
    });
    const answer = (await response.json()) as { details: string };
    expect([response.status, answer]).toMatchObject([
      400,
      { invokedID: { invokednull: null }, reject: { invokeProblem: 2 }, details: expect.stringMatching(told) },
    ]);
    expect(answer.details).not.toContain("hush");
  });

  it.each(BODIES.filter(([, body]) => typeof body === "string"))(
    "%s, on the event channel",
    async (_what, frame, told) => {
      const channel = await Channel.open(uc);
      channel.send(frame);
      const { reject } = await channel.waitFor((message) => message.reject !== undefined);
      expect(reject).toMatchObject({ reject: { invokeProblem: 2 }, details: expect.stringMatching(told) });
      await channel.close();
    },
  );

  it("an empty frame too", async () => {
    const channel = await Channel.open(uc);
    channel.send("");
    const { reject } = await channel.waitFor((message) => message.reject !== undefined);
    expect(reject?.details).toBe("the frame is empty");
    await channel.close();
  });

  it("whatever the text is, something is said, and nothing of it is quoted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        try {
          JSON.parse(text);
        } catch {
          expect(whyNoJson(text)).toMatch(/^[\x20-\x7e…]{5,120}$/);
        }
      }),
    );
  });
});

describe("the journal keeps what could not be read", () => {
  it.each([
    ["JSON that is broken", '{"u8sMessage":"hello","password":"hush-hush",}', '{"u8sMessage":"hello","password":***,}'],
    ["a form", "user=alice&pass=hush-hush&x=1", "user=alice&pass=***&x=1"],
    ["a multipart form", multipart, multipart.replace("hush-hush", "***")],
    ["names without quotes", "{pass: 'hush-hush', a: 1}", "{pass: ***, a: 1}"],
  ])("%s, its secrets masked", async (_what, body, kept) => {
    const server = uc.server();
    await fetch(`${uc.url}/ws/direct/asnGetUserToken?ucsid=${server.ucsid}`, {
      method: "POST",
      headers: basic("alice"),
      body,
    });
    const channel = await openOn(server);
    channel.send(body);
    await channel.waitFor((message) => message.reject !== undefined);
    await channel.close();
    const entries = server.journal("kind:call").filter(({ unreadable }) => unreadable !== undefined);
    expect(entries.map(({ unreadable }) => unreadable)).toEqual([kept, kept]);
  });

  it("but no more than its first 4,096 characters", async () => {
    const server = uc.server();
    const body = `{no ${"x".repeat(10_000)}`;
    await fetch(`${uc.url}/ws/direct/asnGetUserToken?ucsid=${server.ucsid}`, {
      method: "POST",
      headers: basic("alice"),
      body,
    });
    expect(server.journal("kind:call")[0]?.unreadable).toBe(body.slice(0, 4_096));
  });
});
