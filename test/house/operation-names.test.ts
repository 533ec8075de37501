import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/interface/catalog.js";

/**
 * Regression: the probe of a test, and an example of another, were operations that do not exist. Both tests passed, since a
 * reject is an answer too. `call`, `direct` and `Channel` of test/support take typed names; what is left are paths and frames
 * that tests write by hand, and the JavaScript of bench/ and examples/, which no compiler checks.
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What names an operation: the path of a call, a frame of the event channel. */
const NAMED = /(?:\/ws\/(?:client|direct)\/|"?operationName"?: ?")(asn\w+)/g;
/** In plain JavaScript any text that is a name and nothing else. */
const QUOTED = /["'`](asn[A-Z]\w+)["'`]/g;
/** Names that are meant to be none begin so. */
const MEANT = /^asnNoSuch/;

function unknownNames(text: string, pattern: RegExp): string[] {
  const names = [...text.matchAll(pattern)].map(([, name = ""]) => name);
  return names.filter((name) => !catalog.operation(name) && !MEANT.test(name));
}

/** The files below a folder. What an example installed is none of them: it links back to this project, without end. */
const filesOf = (folder: string, kind: RegExp): string[] =>
  readdirSync(ROOT + folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules")
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesOf(path, kind);
      return kind.test(path) ? [path] : [];
    });

describe("tests, benchmarks and examples name only operations that exist", () => {
  it.each([
    ["paths and frames in test/", filesOf("test", /\.ts$/), NAMED],
    ["names in bench/", filesOf("bench", /\.mjs$/), QUOTED],
    ["paths in bench/", filesOf("bench", /\.mjs$/), NAMED],
    ["names in examples/", filesOf("examples", /\.js$/), QUOTED],
    ["paths in examples/", filesOf("examples", /\.(js|sh|py)$/), NAMED],
  ])("%s", (_what, files, pattern) => {
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      unknownNames(readFileSync(ROOT + file, "utf8"), pattern).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it("and a misspelt name would be found", () => {
    const path = "/ws/client/";
    expect(unknownNames(`fetch("${path}asnGetTimes")`, NAMED)).toEqual(["asnGetTimes"]);
    expect(unknownNames(`fetch("${path}asnGetTime?a=b")`, NAMED)).toEqual([]);
    expect(unknownNames(`{"operationName":${'"'}asnGetTimes"}`, NAMED)).toEqual(["asnGetTimes"]);
    expect(unknownNames(`call('${"asn"}GetTimes')`, QUOTED)).toEqual(["asnGetTimes"]);
  });
});
