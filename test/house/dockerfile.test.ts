import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Copy, DockerfileParser, Entrypoint, Healthcheck, type Instruction } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";

const root = new URL("../..", import.meta.url);
const text = readFileSync(new URL("Dockerfile", root), "utf8");
const instructions = DockerfileParser.parse(text).getInstructions();
const lastStage = instructions.slice(instructions.findLastIndex((line) => line.getKeyword() === "FROM"));

function argumentsOf(keyword: string, of: readonly Instruction[] = lastStage): string[] {
  return of
    .filter((line) => line.getKeyword() === keyword)
    .flatMap((line) => line.getArguments().map((argument) => argument.getValue()));
}

describe("the Dockerfile", () => {
  it("has nothing that a linter finds wrong", () => {
    expect(validate(text).map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it("builds in one stage and runs in another, with no tool of the build", () => {
    expect(instructions.filter((line) => line.getKeyword() === "FROM")).toHaveLength(2);
    expect(argumentsOf("RUN")).toEqual([]);
  });

  it("takes what was built, and needs nothing installed beside it", () => {
    const copied = lastStage.filter((line) => line instanceof Copy).filter((line) => line.getFromFlag() !== null);
    expect(copied.map((line) => line.getArguments().map((argument) => argument.getValue()))).toEqual([
      ["/build/fixtures", "fixtures"],
      ["/build/dist", "dist"],
    ]);
  });

  it("does not run as root", () => {
    expect(argumentsOf("USER")).toEqual(["node"]);
  });

  it("names both ports, and listens on more than 127.0.0.1 there", () => {
    expect(argumentsOf("EXPOSE")).toEqual(["7224", "7225"]);
    expect(argumentsOf("ENV")).toContain("UCSERVER_EMULATOR_HOST=0.0.0.0");
  });

  it("starts node itself, so that signals reach it", () => {
    const entrypoint = instructions.find((line) => line instanceof Entrypoint);
    const words = entrypoint?.getJSONStrings().map((word) => word.getJSONValue());
    expect(words).toEqual(["node", "dist/cli.js"]);
  });

  it("copies what there is, and .dockerignore lets it through", () => {
    const allowed = readFileSync(new URL(".dockerignore", root), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    const sources = instructions
      .filter((line) => line instanceof Copy)
      .filter((line) => line.getFromFlag() === null)
      .flatMap((line) => line.getArguments().slice(0, -1))
      .map((argument) => argument.getValue());
    expect(sources).not.toEqual([]);
    for (const source of sources) {
      expect(existsSync(new URL(source, root)), source).toBe(true);
      expect(allowed).toContain(source);
    }
  });
});

describe("the Dockerfile's health check", () => {
  let server: UcEmulator;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  async function exitCode(port: number): Promise<unknown> {
    const check = instructions.find((line) => line instanceof Healthcheck)?.getRawArgumentsContent() ?? "";
    const words: string[] = JSON.parse(/CMD\s+(\[.*\])$/s.exec(check)?.[1] ?? "[]");
    expect(words[0]).toBe("node");
    const child = spawn(process.execPath, words.slice(1), {
      cwd: fileURLToPath(root),
      env: { UCSERVER_EMULATOR_PORT: String(port) },
      stdio: "ignore",
    });
    const [code] = await once(child, "exit");
    return code;
  }

  it("is content with a server that answers, and not with one that has ended", async () => {
    expect(await exitCode(server.port)).toBe(0);
    await server.stop();
    expect(await exitCode(server.port)).toBe(1);
  });
});
