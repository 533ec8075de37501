import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readFile } from "../../src/fixtures/read-file.js";
import { readResponses } from "../../src/fixtures/responses/sources.js";
import { readStructured } from "../../src/fixtures/structured.js";
import { startServer } from "../../src/index.js";
import { PATIENCE_MS } from "../support/patience.js";
import { portOf, runCommand } from "../support/process.js";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "ucserver-emulator-files-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const WORLD = "ucsid: local\nusers: [{name: alice, password: secret}]\n";
const error = (detail: number): string => `operation: asnSendSMS\nerror: ${detail}\n`;

/** A fixtures folder with a world and these responses. */
function folderWith(responses: Record<string, string | Buffer>, name = "f", world: string | Buffer = WORLD): string {
  const folder = join(mkdtempSync(join(root, "d")), name);
  for (const part of ["world", "responses"]) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, "world", "local.yaml"), world);
  for (const [file, content] of Object.entries(responses)) writeFileSync(join(folder, "responses", file), content);
  return folder;
}

/** Each mapping or list refers to the one before it; `n` anchors. */
const aliases = (n: number): string =>
  Array.from({ length: n }, (_, index) => `  - &a${index} { n: ${index} }\n  - *a${index}\n`).join("");

describe("files as editors and platforms write them are read", () => {
  const BOM = "\ufeff";
  const READ: readonly [what: string, name: string, content: string | Buffer, data: unknown][] = [
    ["JSON with a byte order mark", "a.json", `${BOM}{"a":1}`, { a: 1 }],
    ["YAML with a byte order mark", "a.yaml", `${BOM}a: 1\n`, { a: 1 }],
    ["UTF-16, as PowerShell writes", "a.yaml", Buffer.from(`${BOM}a: ä\n`, "utf16le"), { a: "ä" }],
    ["UTF-16 with the larger byte first", "a.json", Buffer.from(`${BOM}{"a":"ä"}`, "utf16le").swap16(), { a: "ä" }],
    ["lines of Windows", "a.yaml", "a: 1\r\nb:\r\n  - x\r\n", { a: 1, b: ["x"] }],
    ["JSON with lines of Windows", "a.json", '{\r\n  "a": 1\r\n}\r\n', { a: 1 }],
    ["an ending in capitals", "A.YAML", "a: 1\n", { a: 1 }],
    ["JSON in a YAML file", "a.yml", '{"a": [1, "x"], "b": null}', { a: [1, "x"], b: null }],
    ["one document between marks", "a.yaml", "---\na: 1\n...\n", { a: 1 }],
    ["a mark at the end", "a.yaml", "a: 1\n---\n", { a: 1 }],
    ["comments before the mark", "a.yaml", "# about\n---\na: 1\n", { a: 1 }],
    ["150 aliases", "a.yaml", `list:\n${aliases(150)}`, { list: expect.any(Array) }],
    ["5,000 aliases", "a.yaml", `list:\n${aliases(5_000)}`, { list: expect.any(Array) }],
    [
      "what mappings have in common",
      "a.yaml",
      "x: &x { a: 1, b: 2 }\ny: { <<: *x, b: 3 }\n",
      { x: { a: 1, b: 2 }, y: { a: 1, b: 3 } },
    ],
    [
      "several in common",
      "a.yaml",
      "x: &x {a: 1}\ny: &y {b: 2}\nz: {<<: [*x, *y]}\n",
      { x: { a: 1 }, y: { b: 2 }, z: { a: 1, b: 2 } },
    ],
    [
      "texts that another YAML reads otherwise",
      "a.yaml",
      "a: no\nb: 12:30\nc: 1_000\n",
      { a: "no", b: "12:30", c: "1_000" },
    ],
    ["texts over several lines", "a.yaml", "a: |\n  x\n  y\nb: >-\n  x\n  y\n", { a: "x\ny\n", b: "x y" }],
    ["numbers as keys", "a.yaml", "1: x\ntrue: y\n", { 1: "x", true: "y" }],
    ["other forms of numbers", "a.yaml", "a: 0x1F\nb: 0o17\nc: 1e3\nd: -0.5\n", { a: 31, b: 15, c: 1000, d: -0.5 }],
    ["tags that say what is there", "a.yaml", "a: !!str 5\nb: !!int 5\n", { a: "5", b: 5 }],
    ["nothing but a comment", "a.yaml", "# nothing yet\n", null],
  ];
  it.each(READ)("%s", (_what, name, content, data) => {
    const file = join(mkdtempSync(join(root, "r")), name);
    writeFileSync(file, content);
    expect(readStructured(name, readFile(file))).toEqual(data);
  });

  it("files that are meant for systems and editors are left alone, at the start and later", async () => {
    const junk = {
      "._x.yaml": Buffer.from([0, 5, 22, 7]),
      ".#x.yaml": "x",
      ".x.json": "{",
      "x.yaml~": "{",
      "x.yaml.swp": "{",
    };
    const folder = folderWith({ ...junk, "asnSendSMS.yaml": "error: 1\n" });
    writeFileSync(join(folder, "world", "._local.yaml"), Buffer.from([0, 5, 22, 7]));
    mkdirSync(join(folder, "scenarios"));
    writeFileSync(join(folder, "scenarios", "._s.yaml"), Buffer.from([0, 5, 22, 7]));
    symlinkSync("nobody@nowhere", join(folder, "responses", ".#lock.yaml"));
    const uc = await startServer({ fixtures: folder });
    expect((await fetch(`${uc.url}/__admin/scenarios`)).status).toBe(200);
    await uc.stop();
  });
});

describe("what is something else than it looks like is refused, with file, line and a plain sentence", () => {
  const REFUSED: readonly [what: string, name: string, content: string | Buffer, says: RegExp][] = [
    [
      "Windows-1252",
      "a.yaml",
      Buffer.from("a: 1\nb: M\xfcller\n", "latin1"),
      /line 2 is not in UTF-8; save the file as UTF-8/,
    ],
    ["Windows-1252 in JSON", "a.json", Buffer.from('{"b": "M\xfcller"}', "latin1"), /line 1 is not in UTF-8/],
    [
      "a cut UTF-8 sequence",
      "a.yaml",
      Buffer.concat([Buffer.from("a: x\n\n"), Buffer.from([0xe2, 0x82])]),
      /line 3 is not/,
    ],
    ["two documents", "a.yaml", `${error(1)}---\n${error(2)}`, /two documents in the file, the second from line 4 on/],
    ["a field twice", "a.yaml", "a: 1\na: 2\n", /Map keys must be unique at line 2, column 1/],
    ["a field twice in JSON", "a.json", '{"a": 1,\n "a": 2}', /the field "a" stands there twice at line 2, column 2/],
    [
      "a field twice, deep in JSON",
      "a.json",
      '[{"x": {"b": 1, "b": 2}}]',
      /the field "b" stands there twice at line 1/,
    ],
    ["a number that is none", "a.yaml", "a: .inf\n", /\.inf is no number that JSON has a form for at line 1, column 4/],
    ["not a number", "a.yaml", "x:\n  - .nan\n", /\.nan is no number .* at line 2/],
    [
      "a phone number without quotes",
      "a.yaml",
      "a: +493023125100\n",
      /is read as the number 493023125100; a text goes in quotes/,
    ],
    ["a number with a zero before it", "a.yaml", "a: 0301234\n", /0301234 is read as the number 301234/],
    [
      "more digits than a number has",
      "a.yaml",
      "a: 12345678901234567890\n",
      /is too large for a number; put it in quotes at line 1/,
    ],
    [
      "the same in JSON",
      "a.json",
      '{"a": 12345678901234567890}',
      /12345678901234567890 is too large .* at line 1, column 7/,
    ],
    ["a number beyond numbers in JSON", "a.json", '{"a": 1e999}', /1e999 is no number/],
    ["bytes", "a.yaml", "a: !!binary aGk=\n", /the tag !!binary means nothing here.* at line 1, column/],
    ["a set", "a.yaml", "a: !!set {x, y}\n", /the tag !!set means nothing here/],
    ["a date with a tag", "a.yaml", "a: !!timestamp 2026-01-01\n", /the tag !!timestamp means nothing here/],
    ["a tag of somebody's", "a.yaml", "a: !env PORT\n", /Unresolved tag: !env at line 1/],
    ["YAML 1.1", "a.yaml", "%YAML 1.1\n---\na: no\n", /%YAML 1\.1 reads words such as no as truth values/],
    ["a list as a key", "a.yaml", "? [a, b]\n: 1\n", /all keys must be strings at line 1/],
    ["an alias of nothing", "a.yaml", "a: *b\n", /Unresolved alias/],
    ["tabs", "a.yaml", "a:\n\tb: 1\n", /Tabs are not allowed as indentation at line 2/],
    [
      "comments in JSON",
      "a.json",
      '{\n // why\n "a": 1}',
      /JSON has no comments; a file named \.yaml may have some, after # at line 2, column 2/,
    ],
    ["a comma too many", "a.json", '{"a": 1,\n}', /a comma goes between fields only at line 2, column 1/],
    ["quotes of another kind", "a.json", "{'a': 1}", /expected .* at line 1, column 2/],
    ["a file cut off", "a.json", '{"a": [1, 2', /no JSON: expected ] at line 1/],
    ["an empty JSON file", "a.json", " \n", /no JSON: the file is empty/],
    ["a path of Windows in JSON", "a.json", '{"a": "C:\\temp\\x"}', /no JSON: a backslash in a text is written/],
  ];
  it.each(REFUSED)("%s", async (_what, name, content, says) => {
    const file = `asnSendSMS.${name.split(".")[1]}`;
    const folder = folderWith({ [file]: content });
    const failure = await startServer({ fixtures: folder }).catch((thrown: Error) => thrown.message);
    expect(failure).toMatch(says);
    expect(failure).toContain(join(folder, "responses", file));
    expect(String(failure).split("\n")).toHaveLength(1);
    const world = folderWith({}, "w", content);
    renameSync(join(world, "world", "local.yaml"), join(world, "world", name));
    await expect(startServer({ fixtures: world })).rejects.toThrow(says);
  });

  it.each([
    [
      "a bomb of lists",
      `a: &a [x, x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : "a"}, *${n ? `b${n - 1}` : "a"}]\n`).join("")}`,
    ],
    [
      "a bomb of mappings",
      `a: &a {x: 1}\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} {l: *${n ? `b${n - 1}` : "a"}, r: *${n ? `b${n - 1}` : "a"}}\n`).join("")}`,
    ],
    [
      "a bomb of ten each",
      `a: &a [${"x,".repeat(10)}]\n${Array.from({ length: 9 }, (_, n) => `b${n}: &b${n} [${`*${n ? `b${n - 1}` : "a"}, `.repeat(10)}]\n`).join("")}`,
    ],
  ])("%s", (_what, bomb) => {
    const { problems } = readResponses(
      "x.yaml",
      `operation: asnGetTime\nresult:\n${bomb.replace(/^/gm, "  ")}`,
      "warn",
    );
    expect(problems).toEqual([expect.stringMatching(/^x\.yaml: .*holds more than 5000000 values/)]);
  });
});

describe("watching, whichever way a file or folder comes to change", () => {
  const until = (condition: () => void): Promise<void> => vi.waitFor(condition, { timeout: PATIENCE_MS, interval: 20 });

  /** Starts the command on the folder; `change` changes a fixture from error 1 to error 2. */
  async function follows(folder: string, change: (responses: string) => void): Promise<void> {
    const run = runCommand(["--port", "0", "--fixtures", folder]);
    const url = `http://127.0.0.1:${await portOf(run)}`;
    const detail = async (): Promise<unknown> => {
      const path = "/ws/direct/asnSendSMS?user=alice&pass=secret";
      const answer = await fetch(url + path, { method: "POST", body: '{"messages":[]}' });
      return ((await answer.json()) as { error?: { iErrorDetail?: number } }).error?.iErrorDetail;
    };
    expect(await detail()).toBe(1);
    const told = run.stderr.split("\n").find((line) => line.includes("watching for changed fixture responses"));
    expect(JSON.parse(told ?? "{}").folders).toContain(join(folder, "responses"));
    change(join(folder, "responses"));
    await vi.waitFor(async () => expect(await detail()).toBe(2), { timeout: PATIENCE_MS, interval: 50 });
    run.child.kill("SIGTERM");
    expect((await run.ended).code).toBe(0);
  }

  const CHANGES: readonly [what: string, change: (responses: string) => void][] = [
    ["written in place", (responses) => writeFileSync(join(responses, "a.yaml"), error(2))],
    [
      "moved into place",
      (responses) => {
        writeFileSync(join(responses, "..", "new"), error(2));
        renameSync(join(responses, "..", "new"), join(responses, "a.yaml"));
      },
    ],
    [
      "removed and written anew",
      (responses) => {
        unlinkSync(join(responses, "a.yaml"));
        writeFileSync(join(responses, "a.yaml"), error(2));
      },
    ],
    [
      "written with the time of the old one, as by rsync -t",
      (responses) => {
        writeFileSync(join(responses, "a.yaml"), error(2));
        utimesSync(join(responses, "a.yaml"), new Date(0), new Date(0));
      },
    ],
    [
      "the folder is replaced by another",
      (responses) => {
        renameSync(responses, `${responses}.old`);
        mkdirSync(responses);
        writeFileSync(join(responses, "a.yaml"), error(2));
      },
    ],
    [
      "the folder is replaced by a link",
      (responses) => {
        renameSync(responses, `${responses}.old`);
        mkdirSync(`${responses}.new`);
        writeFileSync(join(`${responses}.new`, "a.yaml"), error(2));
        symlinkSync(`${responses}.new`, responses);
      },
    ],
    [
      "the whole fixtures folder is replaced",
      (responses) => {
        const folder = join(responses, "..");
        renameSync(folder, `${folder}.old`);
        mkdirSync(responses, { recursive: true });
        writeFileSync(join(responses, "a.yaml"), error(2));
      },
    ],
    [
      "it was unreadable meanwhile, and is readable again",
      (responses) => {
        chmodSync(join(responses, "a.yaml"), 0o000);
        writeFileSync(join(responses, "a.yaml"), error(2));
        chmodSync(join(responses, "a.yaml"), 0o644);
      },
    ],
  ];
  it.each(CHANGES)("%s", async (_what, change) => {
    await follows(folderWith({ "a.yaml": error(1) }), change);
  });

  it.each(["back\\slash", "with [brackets] {and} (more)", "ümläut", "sp ace", "star*?", "..dots..", "!bang"])(
    "a folder named %s",
    async (name) => {
      await follows(folderWith({ "a.yaml": error(1) }, name), (responses) =>
        writeFileSync(join(responses, "a.yaml"), error(2)),
      );
    },
  );

  it("behind a link, as editors and Kubernetes have it", async () => {
    const folder = folderWith({});
    const responses = join(folder, "responses");
    for (const version of [1, 2]) {
      mkdirSync(join(responses, `..${version}`));
      writeFileSync(join(responses, `..${version}`, "a.yaml"), error(version));
    }
    symlinkSync("..1", join(responses, "..data"));
    symlinkSync(join("..data", "a.yaml"), join(responses, "a.yaml"));
    await follows(folder, () => {
      symlinkSync("..2", join(responses, "..new"));
      renameSync(join(responses, "..new"), join(responses, "..data"));
    });
  });

  it("the target of a link elsewhere, of which the system says nothing", async () => {
    const target = join(mkdtempSync(join(root, "t")), "target.yaml");
    writeFileSync(target, error(1));
    const folder = folderWith({});
    symlinkSync(target, join(folder, "responses", "a.yaml"));
    await follows(folder, () => writeFileSync(target, error(2)));
  });

  it("while other files of the folder change all the time", async () => {
    let writing: NodeJS.Timeout | undefined;
    const folder = folderWith({ "a.yaml": error(1) });
    await follows(folder, (responses) => {
      writing = setInterval(() => writeFileSync(join(responses, "log.txt"), String(Date.now())), 2);
      writeFileSync(join(responses, "a.yaml"), error(2));
    });
    clearInterval(writing);
    await until(() => expect(writing).toBeDefined());
  });
});
