import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../src/fixtures/responses/fixture-folders.js";
import { Responses } from "../src/fixtures/responses/responses.js";
import { type Watch, watchResponses } from "../src/fixtures/responses/watch.js";

const error = (detail: number): string => `operation: asnSendSMS\nerror: ${detail}\n`;

let folder: string;
let responses: Responses;
let watch: Watch | undefined;
let reports: Report[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fixtures-"));
  reports = [];
});
afterEach(async () => {
  await watch?.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string): string => join(folder, "responses", name);

async function watching(files: Record<string, string>): Promise<void> {
  mkdirSync(join(folder, "responses"));
  for (const [name, text] of Object.entries(files)) writeFileSync(file(name), text);
  responses = Responses.load([folder]);
  watch = await watchResponses(responses, (report) => reports.push(report));
}

/** The errors that asnSendSMS is answered with, best fixture first; empty without fixture. */
function details(): number[] {
  return [...responses.fixtures()].map(({ answer }) => {
    const value = answer.kind === "error" ? answer.error.render({} as never) : {};
    return (value as { iErrorDetail: number }).iErrorDetail;
  });
}

/** Changes come as the system tells of them; the wait is for the condition. */
const until = (condition: () => void): Promise<void> => vi.waitFor(condition, { timeout: 10_000, interval: 10 });

describe("a watched folder", () => {
  it("activates a changed file", async () => {
    await watching({ "a.yaml": error(1) });
    writeFileSync(file("a.yaml"), error(2));
    await until(() => expect(details()).toEqual([2]));
    expect(reports).toEqual([{ file: file("a.yaml"), active: 1, problems: [], warnings: [] }]);
  });

  it("activates a new file, and takes a removed one out", async () => {
    await watching({ "a.yaml": error(1) });
    writeFileSync(file("b.yaml"), error(2));
    await until(() => expect(details()).toEqual([1, 2]));
    rmSync(file("a.yaml"));
    await until(() => expect(details()).toEqual([2]));
    rmSync(file("b.yaml"));
    await until(() => expect(responses.has("asnSendSMS")).toBe(false));
  });

  it("follows a file that is moved into place, as editors save", async () => {
    await watching({ "a.yaml": error(1) });
    writeFileSync(join(folder, "a.tmp"), error(2));
    renameSync(join(folder, "a.tmp"), file("a.yaml"));
    await until(() => expect(details()).toEqual([2]));
  });

  it("keeps what a file said before when a change breaks it, and says what is wrong", async () => {
    await watching({ "a.yaml": error(1), "b.yaml": error(5) });
    writeFileSync(file("a.yaml"), "operation: asnSendSM\nerror: 2\n");
    await until(() => expect(reports).toHaveLength(1));
    expect(reports).toEqual([
      {
        file: file("a.yaml"),
        active: 1,
        problems: [`${file("a.yaml")}: operation: there is no operation "asnSendSM"; did you mean "asnSendSMS"?`],
        warnings: [],
      },
    ]);
    expect(details()).toEqual([1, 5]);
    writeFileSync(file("a.yaml"), error(3));
    await until(() => expect(details()).toEqual([3, 5]));
  });

  it("counts the calls of a fixture on when another file changes, and anew when its own does", async () => {
    await watching({ "a.yaml": `${error(1)}match: { call: 2 }\n` });
    const asked = { server: { ucsid: "local" }, user: undefined, operation: { name: "asnSendSMS" }, argument: {} };
    expect(responses.find(asked)).toBeUndefined();
    writeFileSync(file("b.yaml"), "operation: asnSendMail\nerror: 1\n");
    await until(() => expect(responses.size).toBe(2));
    expect(responses.find(asked)?.call).toBe(2);
    writeFileSync(file("a.yaml"), `${error(4)}match: { call: 2 }\n`);
    await until(() => expect(reports).toHaveLength(2));
    expect(responses.find(asked)).toBeUndefined();
  });

  it("has what changed between reading the files and watching them", async () => {
    mkdirSync(join(folder, "responses"));
    responses = Responses.load([folder]);
    writeFileSync(file("a.yaml"), error(1));
    watch = await watchResponses(responses, (report) => reports.push(report));
    expect(details()).toEqual([1]);
    expect(reports).toHaveLength(1);
  });

  it("may come into being later, go, and come again", async () => {
    responses = Responses.load([folder]);
    watch = await watchResponses(responses, (report) => reports.push(report));
    mkdirSync(join(folder, "responses"));
    writeFileSync(file("a.yaml"), error(1));
    await until(() => expect(details()).toEqual([1]));
    rmSync(join(folder, "responses"), { recursive: true });
    await until(() => expect(details()).toEqual([]));
    mkdirSync(join(folder, "responses"));
    writeFileSync(file("a.yaml"), error(2));
    await until(() => expect(details()).toEqual([2]));
  });

  it("is left alone once the watch is closed", async () => {
    await watching({ "a.yaml": error(1) });
    await watch?.close();
    const second = await watchResponses(responses, () => {});
    writeFileSync(file("a.yaml"), error(2));
    await until(() => expect(details()).toEqual([2]));
    await second.close();
    expect(reports).toEqual([]);
  });
});
