// What a user's compiler says: strict projects, as ES modules and as CommonJS, that check the package's declarations too.
//   node scripts/check-types.mjs [TARBALL]
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "./installed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");
const folder = installed();

const PROGRAM = `
import { startServer, UsageError, type FaultInput, type StartOptions, type UcServerHandle, type WorldInput } from "ucserver-emulator";

const world: WorldInput = { ucsid: "mine", users: [{ name: "dora", lines: ["tel:+4930111@pbx"] }] };
const options: StartOptions = { port: 0, logLevel: "warn", worlds: [world] };
const busy: FaultInput = { fault: "serverBusy", function: "asnCtiMakeCall", times: 2 };

export async function use(): Promise<string> {
  const emulator = await startServer(options);
  const server: UcServerHandle = emulator.server({ world: { users: [{ name: "emil" }] } });
  const hits: number = server.fault(busy).hits;
  const emil = await server.logIn("emil");
  const time: string = (await emil.call("asnGetTime")).stSystemtime;
  server.call({ from: "+4930222", to: "emil" }).answer();
  await emil.waitForEvent("asnUpdatePresenceV2", {}, { within: 100 });
  await server.clock.advance(1_000);
  const record = await server.requests.waitFor({ function: "asnGetTime", status: { $gte: 200 } });
  await server.requests.verify({ function: "asnGetTime", user: ["emil"], count: { min: 1 }, within: "1s" });
  await server.requests.verify({ user: "emil", inOrder: ["createsession", { function: "asnGetTime" }] });
  await emil.waitForEvent("asnUpdatePresenceV2", { presence: { asnCustomNote: { u8sNote: { $regex: "x" } } } }, { within: 1 });
  server.scenario({ steps: [{ after: "1s", event: { to: "*", name: "asnKeepAlive", argument: { dummy: null } } }] });
  server.user("emil").setLogonError("locked");
  server.user("emil").setAbsent({ reachability: "homeoffice" });
  const call = await server.requests.waitFor({ function: "asnCtiMakeCall", argument: { u8sPhoneNumberTo: { $glob: "110*" } } });
  const called: string | undefined = call.argument?.u8sPhoneNumberTo;
  const madeConnection: string | undefined = call.answer?.u8sConnectionID;
  await server.requests.verify({ function: "asnCtiMakeCall", error: "invalidline", count: 0 });
  await server.requests.verify({ function: "createsession", error: ["locked", 107] });
  await server.requests.verify({ inOrder: ["createsession", { function: "asnCtiMakeCall", argument: { u8sPhoneNumberTo: "110" } }] });
  const { callinformation } = await emil.waitForEvent("asnCtiNotifyLineCallInformationChanged", { callinformation: { iCallState: "offering" } });
  const state: number = callinformation.iCallState;
  server.fault({ fault: "error", function: "asnCtiMakeCall", code: "accessdenied" });
  server.fault({ fault: "error", function: { $glob: "asnCti*" }, code: 1 });
  server.respond({ operation: "asnGetTime", result: { stSystemtime: "{{now}}" } });
  server.respond([
    { operation: "asnCtiMakeCall", error: "invalidline", match: { argument: { u8sPhoneNumberTo: "110" } } },
    { operation: "asnGetLoggedInContact", behave: true, patch: { u8sLoggedInUser: "x" }, events: [{ name: "asnKeepAlive", argument: { dummy: null } }] },
  ]);
  server.respond({ operation: "asnGetTime", misfit: true, result: { stSystemtime: 7 } });
  server.scenario({ steps: [{ when: "asnCtiMakeCall", argument: { u8sPhoneNumberTo: "110" }, event: { to: "*", name: "asnKeepAlive", argument: { dummy: null } } }] });
  for (const operation of ["asnGetTime", "asnCtiMakeCall"] as const) server.respond({ operation, error: 1 });
  // @ts-expect-error the argument has no such field
  await server.requests.waitFor({ function: "asnCtiMakeCall", argument: { u8sPhoneNumber: "110" } });
  // @ts-expect-error the field is a text
  await server.requests.verify({ function: "asnCtiMakeCall", argument: { u8sPhoneNumberTo: 110 }, count: 0 });
  // @ts-expect-error the result has no such field
  server.requests.list({ function: "asnGetLoggedInContact", answer: { u8sUser: "x" } });
  // @ts-expect-error there is no such error
  await server.requests.verify({ function: "asnCtiMakeCall", error: "invalidlien" });
  // @ts-expect-error the argument of the step has no such field
  await server.requests.verify({ inOrder: ["createsession", { function: "asnCtiMakeCall", argument: { to: "110" } }] });
  // @ts-expect-error there is no such function
  await server.requests.verify({ inOrder: ["createsession", { function: "asnCtiMakeCal" }] });
  // @ts-expect-error there is no such function
  await server.requests.verify({ nothingElse: ["createsesion"] });
  // @ts-expect-error a step has no such field
  await server.requests.verify({ inOrder: [{ functoin: "asnCtiMakeCall" }] });
  // @ts-expect-error the argument of what was asked for has no such field
  call.argument?.u8sPhone;
  // @ts-expect-error there is no such member of the enumeration
  await emil.waitForEvent("asnCtiNotifyLineCallInformationChanged", { callinformation: { iCallState: "offerring" } });
  // @ts-expect-error the result has another type
  server.respond({ operation: "asnGetTime", result: { stSystemtime: 7 } });
  // @ts-expect-error the result lacks a field
  server.respond({ operation: "asnGetTime", result: {} });
  // @ts-expect-error the second result has another type
  server.respond([{ operation: "asnGetTime", error: 1 }, { operation: "asnGetTime", result: { stSystemtime: 7 } }]);
  // @ts-expect-error the operation has no such error
  server.respond({ operation: "asnCtiMakeCall", error: "locked" });
  // @ts-expect-error the argument has no such field
  server.respond({ operation: "asnCtiMakeCall", error: 1, match: { argument: { to: "x" } } });
  // @ts-expect-error the event's argument lacks its field
  server.respond({ operation: "asnGetTime", error: 1, events: [{ name: "asnKeepAlive", argument: {} }] });
  // @ts-expect-error the function has no such error
  server.fault({ fault: "error", function: "asnCtiMakeCall", code: "acessdenied" });
  // @ts-expect-error the argument has no such field
  server.scenario({ steps: [{ when: "asnCtiMakeCall", argument: { to: "x" } }] });
  // @ts-expect-error the event's argument has no such field
  server.scenario({ steps: [{ event: { to: "*", name: "asnKeepAlive", argument: { dumy: null } } }] });
  // @ts-expect-error no client calls an event
  server.scenario({ steps: [{ when: "asnKeepAlive" }] });
  // @ts-expect-error the event's argument has no such field
  server.pushEvent("emil", "asnKeepAlive", { dumy: null });
  // @ts-expect-error there is no such client application
  await server.logIn("emil", { clientAppId: "webb" });
  // @ts-expect-error there is no such function
  await server.requests.verify("asnGetTimes");
  // @ts-expect-error there is no such function
  await server.requests.waitFor({ function: "asnGetTimes" });
  // @ts-expect-error there is no such outcome
  server.requests.list({ outcome: "eror" });
  // @ts-expect-error there is no such function
  server.fault({ fault: "reset", function: "asnGetTimes" });
  // @ts-expect-error there is no such operation
  server.respond({ operation: "asnGetTimes", error: 1 });
  // @ts-expect-error there is no such operation
  server.scenario({ steps: [{ when: "asnGetTimes" }] });
  // @ts-expect-error the argument of the event has no such field
  await emil.waitForEvent("asnUpdatePresenceV2", { presence: { asnCustomNote: { u8sNot: "x" } } });
  // @ts-expect-error there is no such error
  server.user("emil").setLogonError("lokced");
  // @ts-expect-error there is no such fault
  const none: FaultInput = { fault: "none" };
  // @ts-expect-error a port is no object
  const wrong: StartOptions = { port: {} };
  // @ts-expect-error there is no such function
  await emil.call("asnGetTimes");
  await emulator.stop();
  return [hits, time, called, madeConnection, state, record.outcome, none, wrong, UsageError.name].join();
}
`;
const VITEST = `
import { expect } from "vitest";
import { test, ucTest } from "ucserver-emulator/vitest";

test("a test", async ({ uc, emulator }) => expect(uc.url).toBe(emulator.url));
ucTest({ seed: 1 })("another", ({ uc }) => uc.reset());
`;

/** The package testcontainers is optional: the types need nothing of it, and take what looks like it. */
const TESTCONTAINERS = `
import { UcServerEmulatorContainer, type StartedUcServerEmulatorContainer } from "ucserver-emulator/testcontainers";

class Container {
  withExposedPorts(...ports: (number | string)[]): this { return this; }
  withCommand(command: string[]): this { return this; }
  withCopyDirectoriesToContainer(folders: { source: string; target: string; mode?: number }[]): this { return this; }
  withLabels(labels: Record<string, string>): this { return this; }
  start(): Promise<{ getHost(): string; getMappedPort(port: number, protocol?: string): number; stop(): Promise<Container> }> {
    throw new Error("never run");
  }
}

export async function use(): Promise<string> {
  const uc: StartedUcServerEmulatorContainer = await new UcServerEmulatorContainer("image", { GenericContainer: Container })
    .withUsers(500)
    .withOptions({ seed: 1, logLevel: "warn", createServers: "dev-*" })
    .configure((container) => container.withLabels({}))
    .start();
  // @ts-expect-error there is no such option
  new UcServerEmulatorContainer("image").withOptions({ sede: 1 });
  // @ts-expect-error the port is the image's
  new UcServerEmulatorContainer("image").withOptions({ port: 1 });
  const server = await uc.server({ ucsid: "mine" });
  const emil = await server.logIn("emil");
  await server.fault({ fault: "serverBusy", function: "asnCtiMakeCall", times: 2 });
  // @ts-expect-error there is no such function
  await server.verify({ function: "asnGetTimes" });
  await server.verify({ function: "asnGetTime", count: { min: 1 } });
  return (await emil.call("asnGetTime")).stSystemtime;
}
`;

/** Compiles one file with these options; what the compiler finds is shown, and ends this. */
function compile(name, text, options) {
  const project = join(folder, `${name}-${options.module}`);
  mkdirSync(project);
  writeFileSync(join(project, name), text);
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [name] }));
  execFileSync(process.execPath, [tsc, "-p", project], { stdio: "inherit" });
  process.stdout.write(`${name} with module ${options.module}: no complaint\n`);
}

for (const name of ["user.mts", "user.cts"]) {
  compile(name, PROGRAM, { module: "nodenext" });
  compile(name, PROGRAM, { module: "node16" });
  compile(name, PROGRAM, { module: "preserve", moduleResolution: "bundler" });
}
compile("containers.mts", TESTCONTAINERS, { module: "nodenext" });
compile("containers.cts", TESTCONTAINERS, { module: "node16" });
symlinkSync(join(root, "node_modules/vitest"), join(folder, "node_modules/vitest"), "junction");
// The types of vitest itself and of what it needs are not ours to check.
compile("user.test.mts", VITEST, { module: "nodenext", skipLibCheck: true });
