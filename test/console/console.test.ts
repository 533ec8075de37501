import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { consoleRoutes } from "../../src/console/routes.js";

const publicFolder = new URL("../../src/console/public/", import.meta.url);
/** What `npm run bundle` makes. */
const appFolder = new URL("../../dist/console/app/", import.meta.url);

let app: FastifyInstance;
beforeEach(async () => {
  app = Fastify();
  app.setNotFoundHandler((_request, reply) => reply.code(404).send("the app's own answer"));
  await app.register(consoleRoutes);
});
afterEach(() => app.close());

describe("the console's pages", () => {
  it("are the console on /, as HTML that loads its own script and style and nothing else", async () => {
    const answer = await app.inject("/");
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body).toBe(readFileSync(new URL("index.html", appFolder), "utf8"));
    // The names of the views are painted before the script is there.
    expect([...answer.body.matchAll(/href="#\/[\w-]+">.*?<span>(.*?)<\/span>/g)].map(([, name]) => name)).toEqual([
      "Start",
      "Live",
      "Telephones",
      "Calls",
      "Try it",
      "Steer",
      "Docs",
    ]);
    expect(answer.headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
        "require-trusted-types-for 'script'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
    );
    expect(answer.body).not.toMatch(
      /<script(?![^>]*\ssrc="\/console\/)|<style|\sstyle=|\son[a-z]+=|(?:src|href)="(?:https?:)?\/\//,
    );
  });

  it.each(["app.js", "app.css"])("have %s pressed for browsers, and plain for who reads no gzip", async (name) => {
    const pressed = await app.inject({ url: `/console/${name}`, headers: { "accept-encoding": "br, gzip" } });
    expect(pressed.headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
    for (const coding of ["", "identity", "gzip;q=0"]) {
      const plain = await app.inject({ url: `/console/${name}`, headers: { "accept-encoding": coding } });
      expect(plain.headers["content-encoding"]).toBeUndefined();
      expect(plain.rawPayload.equals(gunzipSync(pressed.rawPayload))).toBe(true);
    }
  });

  it("have a script and a style of 80 kB together at most, pressed", async () => {
    const sizes = await Promise.all(
      ["app.js", "app.css"].map(async (name) => {
        const answer = await app.inject({ url: `/console/${name}`, headers: { "accept-encoding": "gzip" } });
        return answer.rawPayload.length;
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(80_000);
  });

  it("have an icon where browsers look for one", async () => {
    const answer = await app.inject("/favicon.ico");
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "image/svg+xml"]);
  });

  it.each(readdirSync(publicFolder))(
    "have /console/%s, not to be run as anything else, and no foreign source",
    async (name) => {
      const answer = await app.inject(`/console/${name}`);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      const policy = String(answer.headers["content-security-policy"]);
      expect(policy).toMatch(/^default-src 'self';/);
      expect(policy).not.toMatch(/unsafe/);
    },
  );

  it.each(readdirSync(publicFolder).filter((name) => name.endsWith(".html")))(
    "hold no inline script or style in %s, and nothing from another place",
    (name) => {
      const page = readFileSync(new URL(name, publicFolder), "utf8");
      expect(page).not.toMatch(/<script(?![^>]*\ssrc="\/console\/)/);
      expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
      expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    },
  );

  it("are sent once to a browser that has them", async () => {
    const first = await app.inject("/console/console.css");
    const again = await app.inject({
      url: "/console/console.css",
      headers: { "if-none-match": String(first.headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  it("have one address: /console leads to /", async () => {
    for (const url of ["/console", "/console/", "/console/index.html"]) {
      const answer = await app.inject(url);
      expect([answer.statusCode, answer.headers.location]).toEqual([302, "/"]);
    }
  });

  it.each([
    "/console/../routes.ts",
    "/console/..%2froutes.ts",
    "/console/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json",
    "/console/..%5croutes.ts",
    "/console/public/index.html",
    "/console/__proto__",
    "/console/constructor",
    "/console/index.html%00.js",
    "/console/nothing.js",
  ])("never are another file: %s is the app's own 404", async (url) => {
    const answer = await app.inject(url);
    expect([answer.statusCode, answer.body]).toEqual([404, "the app's own answer"]);
  });
});

interface Reading {
  readonly value?: unknown;
  readonly line?: number;
  readonly column?: number;
  readonly message?: string;
}

describe("the page's reading of JSON", async () => {
  const module = await import(new URL("json-position.js", publicFolder).href);
  const readJson: (text: string) => Reading = module.readJson;

  it.each([
    ['{"a":x}', 1, 6, 'a value expected, found "x"'],
    ['{"a":1,\n "b" 2}', 2, 6, '":" expected, found "2"'],
    ['{"a":1,\n}', 2, 1, 'a name in double quotes expected, found "}"'],
    ["{'a':1}", 1, 2, 'a name in double quotes expected, found "\'"'],
    ['{"a":[1,2', 1, 10, '"," or "]" expected, the text ends here'],
    ['{"a":1} 2', 1, 9, 'the end expected, found "2"'],
    ['{"a":"b\n"}', 1, 6, "this string does not end, or holds a line break or a \\ that JSON does not know"],
    ["", 1, 1, "a value expected, the text ends here"],
    ["01", 1, 2, 'the end expected, found "1"'],
  ])("finds the first mistake of %j", (text, line, column, message) => {
    expect(readJson(text)).toMatchObject({ line, column, message });
  });

  it("agrees with the language's own on what is JSON", () => {
    const anyText = fc.oneof(
      fc.json(),
      fc
        .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", "]", '"', ":", "\\", "\n", "0", "-", "e", "\u0001"))
        .map(([json, at, put]) => {
          const place = at % (json.length + 1);
          return json.slice(0, place) + put + json.slice(place + 1);
        }),
      fc.string(),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          const reading = readJson(text);
          expect(reading.message).toMatch(/expected|string/);
          expect(reading.message).not.toMatch(/SyntaxError/);
          return;
        }
        expect(readJson(text)).toEqual({ value: expected });
      }),
      { numRuns: 2000 },
    );
  });
});
