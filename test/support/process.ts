import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** A run of the command: what it wrote so far, and how it ended. */
export interface CommandRun {
  readonly child: ChildProcess;
  stdout: string;
  stderr: string;
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
  /** Waits until stdout or stderr matches, and gives the match. Fails when the command ends before. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Runs the command that was built. */
export const runCommand = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): CommandRun =>
  runNode([cli, ...args], { environment });

/** Runs Node with these words. */
export function runNode(
  args: readonly string[],
  { cwd, environment }: { readonly cwd?: string; readonly environment?: NodeJS.ProcessEnv },
): CommandRun {
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env.PATH, ...environment } });
  const watchers = new Set<() => void>();
  const run: CommandRun = {
    child,
    stdout: "",
    stderr: "",
    ended: new Promise((resolve) => {
      child.on("close", (code) => resolve({ code, stdout: run.stdout, stderr: run.stderr }));
    }),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(run.stdout) ?? pattern.exec(run.stderr);
          if (match) {
            watchers.delete(look);
            resolve(match);
          }
        };
        watchers.add(look);
        look();
        run.ended.then(({ code, stderr }) => reject(new Error(`ended with ${code} before ${pattern}: ${stderr}`)));
      }),
  };
  child.stdout?.on("data", (data) => {
    run.stdout += data;
    for (const look of watchers) look();
  });
  child.stderr?.on("data", (data) => {
    run.stderr += data;
    for (const look of watchers) look();
  });
  return run;
}

/** The port of the start line. */
export async function portOf(run: CommandRun): Promise<number> {
  return Number((await run.line(/listens on http:\/\/\S+:(\d+)\n/))[1]);
}
