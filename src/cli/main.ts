#!/usr/bin/env node
import { guarded } from "../common/guarded.js";
import { helpText } from "../config.js";
import { type Running, start } from "../start.js";
import { UsageError } from "../usage-error.js";
import { VERSION } from "../version.js";
import { readCommand } from "./read-command.js";

/** Exit codes: ended on request, a bug, wrong use (chosen). */
const EXIT = { asked: 0, internal: 1, usage: 2 } as const;

async function main(): Promise<void> {
  // Nobody may be there to read, or the disk may be full; that is no reason not to answer.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const [name, ...rest] = process.argv.slice(2);
  if (name === "coverage") return printCoverage(rest);
  if (name === "import") return importFiles(rest);
  const command = readCommand(process.argv.slice(2), process.env);
  if (command.kind === "help") return print(helpText());
  if (command.kind === "version") return print(`${VERSION}\n`);
  let running: Running | undefined;
  // Before the start, which answers before it is over.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      if (!running) process.exit(EXIT.asked);
      running.stop().then(
        () => process.exit(EXIT.asked),
        (error) => fail(error),
      );
    });
  }
  running = await start(command.config, { remarks: command.remarks });
  const { notice } = running.emulator;
  // Each callback has a catch of its own; this is for the one that was forgotten.
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(
      event,
      guarded(event, notice, (error) => notice("bug: an error that nobody caught", { err: error })),
    );
  }
  print(banner(running));
}

/** Loaded only when it is asked for: it knows every operation, and each start would pay for that. */
async function printCoverage(args: readonly string[]): Promise<void> {
  const { coverage, readCoverageOptions } = await import("./coverage.js");
  const options = readCoverageOptions(args, process.env);
  print(options ? await coverage(options) : helpText());
}

/** Loaded only when it is asked for. */
async function importFiles(args: readonly string[]): Promise<void> {
  const { readImportCommand, runImport } = await import("./import.js");
  const command = readImportCommand(args);
  if (!command) return print(helpText());
  process.exitCode = await runImport(command);
}

/**
 * The first line is the contract: it names the address as soon as it answers. Each address can be used as it stands, in a
 * browser on any system too.
 */
function banner({ emulator, reachable, tlsReachable }: Running): string {
  const { defaultServer } = emulator.config;
  const lines = [`ucserver-emulator ${VERSION} listens on http://${reachable}`];
  if (tlsReachable !== undefined) lines.push(`  and on https://${tlsReachable} (self-signed certificate)`);
  lines.push(`  console: http://${reachable}/ for a browser`);
  for (const { ucsid, connected, world } of emulator.servers()) {
    const people = [...world.directory.users()].filter(({ logonError }) => logonError === undefined);
    const names = people.slice(0, 5).map(({ name }) => name);
    if (people.length > names.length) names.push(`${people.length - names.length} more`);
    const state = connected ? `users ${names.join(", ") || "(none)"}` : "not connected (502)";
    lines.push(`  server ${ucsid}${ucsid === defaultServer ? " (default)" : ""}: ${state}`);
  }
  // A name that a shell would read otherwise is none to paste.
  const first = [...(emulator.server(undefined)?.world.directory.users() ?? [])].find(
    ({ name, logonError }) => !logonError && /^[\w.@-]+$/.test(name),
  );
  if (first) {
    const password = first.password === "secret" ? "secret" : "PASSWORD";
    const path = `/ws/direct/asnGetLoggedInContact?ucsid=${defaultServer}`;
    lines.push(`  try: curl -u ${first.name}:${password} "http://${reachable}${path}"`);
  }
  return `${lines.join("\n")}\n`;
}

function print(text: string): void {
  process.stdout.write(text);
}

function fail(error: unknown): void {
  if (error instanceof UsageError) {
    for (const line of error.message.split("\n")) process.stderr.write(`ucserver-emulator: ${line}\n`);
    process.exit(EXIT.usage);
  }
  process.stderr.write(`ucserver-emulator: internal error: ${error instanceof Error ? error.stack : error}\n`);
  process.exit(EXIT.internal);
}

main().catch(fail);
