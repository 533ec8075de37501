#!/usr/bin/env node
import { guarded } from "../common/guarded.js";
import { type Running, start } from "../start.js";
import { turn } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import { VERSION } from "../version.js";
import { USUAL_PASSWORD } from "../world/usual-password.js";
import { readCommand } from "./read-command.js";

/** Exit codes: ended on request, wrong use, a bug; those of src/cli/command.ts, which the start does not load. */
const EXIT = { asked: 0, usage: 2, internal: 70 } as const;

/** The request to end that does not wait until the orderly end is over. */
const PATIENCE = 3;

async function main(): Promise<void> {
  // Nobody may be there to read, or the disk may be full; that is no reason not to answer.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const args = process.argv.slice(2);
  const [name] = args;
  if (name === "start") args.shift();
  else if (name !== undefined && !name.startsWith("-")) return runOther(args);
  const command = readCommand(args, process.env);
  if (command.kind === "help") return runOther(name === "start" ? ["start", "--help"] : ["--help"]);
  if (command.kind === "version") return print(`${VERSION}\n`);
  let running: Running | undefined;
  let asked = 0;
  // Before the start, which answers before it is over.
  onEnd((signal) => {
    if (!running) process.exit(EXIT.asked);
    asked++;
    if (asked === 1) {
      running.stop().then(
        () => process.exit(EXIT.asked),
        (error) => fail(error),
      );
    }
    // Whoever runs the command may pass on the signal that its whole group has got: the second one is no hurry yet.
    if (asked === PATIENCE) afterSaving().then(() => endBy(signal));
  });
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

/** The state is written in the second turn of an end, in one go. */
async function afterSaving(): Promise<void> {
  for (let turns = 0; turns < 3; turns++) await turn();
}

/** Calls it at each request to end. */
function onEnd(end: (signal: NodeJS.Signals) => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
}

/** Ends at once, as the signal does where nobody listens to it. */
function endBy(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** Every command but the start is loaded when it is asked for: each start would pay for all of them. */
async function runOther(args: readonly string[]): Promise<void> {
  // Whoever reads the output has enough of it, as `head` has.
  process.stdout.on("error", () => process.exit(EXIT.asked));
  const { runCommand } = await import("./run-command.js");
  const interrupt = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupt.abort());
  const { env: environment, stdout, stderr } = process;
  process.exitCode = await runCommand(args, { environment, stdout, stderr, interrupted: interrupt.signal });
}

/**
 * The first line is the contract: it names the address as soon as it answers. Each address can be used as it stands, in a
 * browser on any system too.
 */
function banner({ emulator, reachable, tlsReachable, resumed }: Running): string {
  const { defaultServer, state: file, upstream } = emulator.config;
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
  if (file !== undefined)
    lines.push(`  state: ${resumed ? "read from" : "begun anew for"} ${file}, and written there at the end`);
  if (upstream !== undefined) lines.push(`  upstream: ${upstream}`);
  // A name that a shell would read otherwise is none to paste.
  const first = [...(emulator.server(undefined)?.world.directory.users() ?? [])].find(
    ({ name, logonError }) => !logonError && /^[\w.@-]+$/.test(name),
  );
  if (first) {
    const password = first.password === USUAL_PASSWORD ? USUAL_PASSWORD : "PASSWORD";
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
